"""How a play is read and put on: who does what, what comes of it, and what each audience sees.

A play is a TOML file. `[table]` lays the table (`seed`, and what differs from a 90-minute reversed
table of Lantern Street at the pace of the room). `[seats]` says who sits there from the start.
`[deal]` may choose what the deck would deal: `problems` face up, the `problem`, `roles` in hands,
the empty `chair`, the `reserve` from its top, and skill cards in `hands`.

Each `[[step]]` may `wait` seconds, or until the clock says `at` (minutes and seconds from the
start), then let `who` (a seat, `host`, `speaker`, `everyone`, `listeners` or `facilitator`) do one
wish, or several; a wish may have a `who` of its own, and an `advance` goes `to` a phase or to the
`end`. `events` are the tags of all that came of the last wish, `refused` is the code and place of
its refusal. `see` are paths into what an audience is sent, with their values: `s1` is a phone (with
`.table` and `.seat`), `each` every phone, `wall`, `tile` (with its metrics as `readings`), `u` the
satisfaction of each role. A path that ends in `#` counts; `(absent)` is not there.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
from attrs import define, field

from commontable.codec import TaggedUnion
from commontable.metrics.ledger import Ledger, after, read
from commontable.metrics.reading import Reading
from commontable.rules.actors import Actor, Facilitator, Seated
from commontable.rules.belts import BeltsDealt
from commontable.rules.commands import Command, tag_of
from commontable.rules.config import Config
from commontable.rules.dealing import Dealt
from commontable.rules.decide import DIRECTIONS, SEAT_COMMANDS
from commontable.rules.events import Event
from commontable.rules.evolve import evolve
from commontable.rules.flow import Advance, OpenTable
from commontable.rules.moment import Chance
from commontable.rules.phases.agree import satisfaction
from commontable.rules.phases.listen import Listening
from commontable.rules.phases.problem import ProblemChosen, ProblemsShown
from commontable.rules.phases.roles import RolesDealt
from commontable.rules.phases.scenes import SceneOpened
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table
from commontable.rules.values import (
    HAND,
    SECOND,
    SKILL_COPIES,
    Form,
    Group,
    ListeningMode,
    Pace,
    RoleMode,
)
from tests.builders import DECK, EDITION
from tests.editions import edition_of
from tests.game import START, Game
from tests.server.views.seen import seat_json, tile_json, wall_json

WISHES = TaggedUnion((*SEAT_COMMANDS, *DIRECTIONS))
ABSENT = "(absent)"


@define
class Play:
    """One play on stage."""

    script: Mapping[str, Any]
    game: Game
    counted: list[tuple[Table, Ledger]]
    shown: dict[tuple[str, int, int], Any] = field(factory=dict)

    @classmethod
    def read(cls, path: Path) -> "Play":
        script = tomllib.loads(path.read_text("utf-8"))
        laid = script["table"]
        edition = edition_of(laid["deck"]) if "deck" in laid else EDITION
        game = Game(Table(deck=edition.deck), Chance(laid["seed"]))
        config = Config(
            edition.deck.id,
            form=Form(laid.get("form", 90)),
            minutes=laid.get("minutes"),
            pace=Pace(laid.get("pace", "room")),
            listening_mode=ListeningMode(laid.get("listening", "round")),
            role_mode=RoleMode(laid.get("mode", "reversal")),
            content_off=laid.get("content_off", ()),
        )
        game.lead(OpenTable(laid["no"], config, edition.content_hash))
        for name, person in script["seats"].items():
            game.lead(a_seat(name, person))
        game.rigged.update(rigged(script.get("deal", {}), list(script["seats"])))
        game.lead(Advance(0))
        return cls(script, game, [(Table(deck=edition.deck), Ledger())])

    def steps(self) -> Iterator[str]:
        """Puts on one step after the other; gives the name of each when it is over."""
        for number, step in enumerate(self.script["step"], 1):
            name = f"step {number}: {step.get('says', step.get('do', ''))}"
            self._put_on(name, step)
            for path, value in step.get("see", {}).items():
                self._look(name, path, value)
            yield name

    def _put_on(self, name: str, step: Mapping[str, Any]) -> None:
        if step.get("comes"):
            self.game.lead(a_seat(step["who"], step["comes"]))
        self.game.wait(self._seconds(step))
        wishes = step.get("do", [])
        for wish in wishes if isinstance(wishes, list) else [wishes]:
            for actor in self._actors(wish.get("who", step.get("who"))):
                self._wish(name, step, actor, self._command(wish))

    def _command(self, wish: Mapping[str, Any]) -> Command:
        """A wish as written; an advance goes `to` a phase, or to the `end`."""
        if wish["type"] == "advance":
            places = [*(leg.phase for leg in self.game.table.run), "end"]
            return Advance(places.index(wish["to"]))
        return WISHES.structure({key: word for key, word in wish.items() if key != "who"})

    def _seconds(self, step: Mapping[str, Any]) -> float:
        """How long to wait before a step."""
        if "at" not in step:
            return step.get("wait", 0)
        minutes, seconds = map(int, step["at"].split(":"))
        wait = minutes * 60 + seconds - (self.game.at - START) / SECOND
        assert wait >= 0, f"it is already past {step['at']}"
        return wait

    def _wish(self, name: str, step: Mapping[str, Any], actor: Actor, command: Command) -> None:
        if "refused" in step:
            refusal = self.game.ask(actor, command)
            assert isinstance(refusal, Refusal), f"{name}: {actor} was not refused"
            told = [refusal.code.value, *([refusal.where] if refusal.where else [])]
            assert told == step["refused"], name
            return
        outcome = self.game.ask(actor, command)
        assert not isinstance(outcome, Refusal), f"{name}: {actor}, {command}: {outcome}"
        events = self.game.do(actor, command)
        if "events" in step:
            assert [tag_of(type(event)) for event in events] == step["events"], name

    def _actors(self, who: str) -> list[Actor]:
        table = self.game.table
        turn = table.part(Listening).turn
        playing = [seat.id for seat in table.seats.values() if seat.is_here]
        match who:
            case "facilitator":
                return [Facilitator()]
            case "everyone":
                return [Seated(seat) for seat in playing]
            case "listeners":
                return [Seated(seat) for seat in playing if turn and seat != turn.speaker]
            case "host":
                return [Seated(host_of(table) or "")]
            case "speaker":
                return [Seated(turn.speaker if turn else "")]
            case _:
                return [Seated(who)]

    def _look(self, name: str, path: str, value: object) -> None:
        audience, *keys = path.removesuffix("#").split(".")
        seats = [seat.id for seat in self.game.table.seats.values() if not seat.has_left]
        for viewer in seats if audience == "each" else [audience]:
            found = self._shown(viewer)
            for key in keys:
                found = found[int(key)] if isinstance(found, list) else found.get(key, ABSENT)
            seen = len(found) if path.endswith("#") else found
            assert seen == value, f"{name}: {viewer} sees {path} = {seen!r}"

    def _shown(self, audience: str) -> Any:
        """What this audience is sent now, made once."""
        now = audience, len(self.game.log), self.game.at
        if now not in self.shown:
            self.shown[now] = self._sent(audience)
        return self.shown[now]

    def _sent(self, audience: str) -> Any:
        table = self.game.table
        match audience:
            case "wall":
                return _plain(wall_json(table))
            case "tile":
                return _plain(tile_json(table, self._readings()))
            case "u":
                return {role: round(met, 3) for role, met in satisfaction(table).items()}
            case _:
                return _plain(seat_json(table, audience, self._ledger().mirror))

    def _readings(self) -> Sequence[Reading]:
        return read(self._ledger(), self.game.table, self.game.at)

    def _ledger(self) -> Ledger:
        """What the table's metrics count, from its log alone, each fact once."""
        for envelope in self.game.log[len(self.counted) - 1 :]:
            before, ledger = self.counted[-1]
            table = evolve(before, envelope.event, envelope.at)
            self.counted.append((table, after(ledger, envelope, before, table)))
        return self.counted[-1][1]


def _plain(view: object) -> Any:
    return orjson.loads(orjson.dumps(view))


def a_seat(name: str, person: Mapping[str, Any]) -> TakeSeat:
    return TakeSeat(
        name,
        person["alias"],
        Group(person["group"]),
        person.get("language", "en"),
        person.get("police_card_ok", False),
        tuple(person.get("real_life", ())),
    )


def rigged(deal: Mapping[str, Any], seats: list[str]) -> Iterator[tuple[type[Event], Event]]:
    """What is dealt in place of what the deck would deal."""
    if "problems" in deal:
        yield ProblemsShown, ProblemsShown(tuple(deal["problems"]))
    if "problem" in deal:
        yield ProblemChosen, ProblemChosen(deal["problem"], was_tie=False)
    if "roles" in deal:
        held = [Dealt(card, seat) for seat, card in deal["roles"].items()]
        dealt = (*held, *(Dealt(card, None) for card in deal.get("chair", ())))
        used = {role.card for role in dealt}
        top = deal.get("reserve", [])
        rest = [card for card in DECK.stakeholders if card not in (*used, *top)]
        yield RolesDealt, RolesDealt(dealt, DECK.hats[: len(dealt)], (*top, *rest))
    if "scene" in deal:
        yield SceneOpened, SceneOpened(deal["scene"], None)
    if "hands" in deal:
        yield BeltsDealt, _belts(deal["hands"], seats)


def _belts(wanted: Mapping[str, list[str]], seats: list[str]) -> BeltsDealt:
    pile = [card for card in DECK.skills for _ in range(SKILL_COPIES)]
    for card in (card for hand in wanted.values() for card in hand):
        pile.remove(card)
    hands = {}
    for seat in seats:
        hand = list(wanted.get(seat, ()))
        hands[seat] = (*hand, *(pile.pop() for _ in range(HAND - len(hand))))
    return BeltsDealt(hands, tuple(pile))
