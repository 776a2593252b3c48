"""A table that plays itself: mostly by its offers, now and then with whatever else can happen."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from random import Random
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin

import attrs
from attrs import define, field

from commontable.rules import attention, direction, flow, presence, unled
from commontable.rules.actors import Facilitator, Seated
from commontable.rules.commands import Command
from commontable.rules.config import Config
from commontable.rules.decide import DIRECTIONS, SEAT_COMMANDS, offers
from commontable.rules.draft import AddClause, Revise
from commontable.rules.ideas import UseIdea
from commontable.rules.moves import ConfirmHeard, Reflect
from commontable.rules.moving import DrawDraft, KeepPiece
from commontable.rules.offers import Field, FieldKind, Offer
from commontable.rules.phases.arrive import AddLine, Agree, Consent, Ready
from commontable.rules.refusals import Refusal
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.trading import AnswerTrade, OfferTrade
from commontable.rules.values import Form, Group, ListeningMode, Pace, PhaseId, RoleMode, Skin
from tests.builders import DECK, TableBuilder
from tests.game import Game
from tests.server.rules.leading import LIKELY, odds_of
from tests.server.rules.paths import Path

K = TypeVar("K", bound=type[Command])

SAFETY_VERBS = tuple(kind for kind in SEAT_COMMANDS if kind.is_safety)
SELDOM = {presence.ChooseGroup, presence.ChooseLanguage, AddLine}
TELLING: Mapping[type[Command], float] = {
    Reflect: 5,
    ConfirmHeard: 100,
    AddClause: 0.2,
    Revise: 10,
    OfferTrade: 50,
    AnswerTrade: 50,
    KeepPiece: 20,
    DrawDraft: 20,
}
"""What leads where few games come, and how much likelier it is done."""
LATE: Mapping[type[Command], float] = dict.fromkeys((UseIdea, ShareInterest, ShareRedLine), 20)
"""The same for a draft that the vote has opened again, to which few have anything left to bring."""
LONG = 120
"""After how many deeds in one phase a facilitator thinks of leading on."""
CURIOUS = 0.5
"""How often one looks at what all seats may do, and not only at what one of them may."""
ENOUGH = 60
"""Ten-minute waits, each with a push by the facilitator, after which any table is at its end."""

JUNK = (
    "",
    "s1",
    "s3",
    "s99",
    "A01",
    "A07",
    "A-X01",
    "A-X15",
    "A01-O1",
    "c1",
    "c2",
    "t1",
    "en",
    "es",
)


def answer(chance: Random, offer: Offer) -> Command:
    """A wish that this offer covers."""
    chosen = {slot.name: _value(chance, slot) for slot in offer.fields}
    return offer.command(**{name: value for name, value in chosen.items() if value is not None})


def _value(chance: Random, slot: Field) -> object:
    if slot.optional and (not slot.options or chance.random() < 0.5):
        return None
    match slot.kind:
        case FieldKind.ONE:
            return chance.choice(slot.options)
        case FieldKind.MANY:
            many = chance.randint(slot.least, min(slot.most, len(slot.options)))
            return tuple(chance.sample(slot.options, many))
        case FieldKind.TEXT:
            return "a few words"
        case FieldKind.TICK:
            return chance.random() < 0.8


def anything(chance: Random, kind: type[Command]) -> Command:
    """A wish of this kind with arguments of the right type and otherwise at random."""
    return kind(**{name: _any(chance, wanted) for name, wanted in _arguments(kind)})


@cache
def _arguments(kind: type[Command]) -> list[tuple[str, Any]]:
    return [(slot.name, slot.type) for slot in attrs.fields(kind)]


def _any(chance: Random, kind: Any) -> object:
    if get_origin(kind) is UnionType:
        return _any(chance, chance.choice(get_args(kind)))
    if get_origin(kind) is tuple:
        return tuple(chance.sample(JUNK, chance.randint(0, 2)))
    if kind is type(None):
        return None
    if issubclass(kind, Enum):
        return chance.choice(list(kind))
    if kind is bool:
        return chance.random() < 0.5
    return chance.randint(-1, 6) if kind is int else chance.choice((*JUNK, *DECK.content_tags[:2]))


@define
class Wanderer:
    """One random game. The same seed plays the same game.

    `trodden` counts what was granted, by phase and verb: whatever was done least is the likeliest,
    so that a game comes to its rare verbs too. New phases and verbs enter by themselves. More time
    passes between two things with more `slowness`; with less `unrest` a table gets further.
    """

    chance: Random
    game: Game
    slowness: float
    unrest: float
    trodden: Counter[Path] = field(factory=Counter)

    @classmethod
    def seeded(cls, seed: int, pace: Pace | None = None) -> "Wanderer":
        chance = Random(seed)
        number = chance.randint(3, 8)
        builder = TableBuilder(
            groups=tuple(chance.choice(list(Group)) for _ in range(number)),
            opted_in=frozenset(f"s{n}" for n in range(1, number + 1) if chance.random() < 0.3),
            config=Config(
                DECK.id,
                form=chance.choice(list(Form)),
                pace=pace or chance.choice(list(Pace)),
                listening_mode=chance.choice(list(ListeningMode)),
                role_mode=chance.choice(list(RoleMode)),
                skin=chance.choice(list(Skin)),
            ),
            seed=str(seed),
        )
        game = builder.arriving()
        eager = chance.choice((0.3, 0.9))
        for name in list(game.table.seats):
            if chance.random() < eager:
                game.seat(name, Consent(chance.random() < 0.5), Agree(), Ready())
        return cls(chance, game, chance.choice((0.1, 0.4, 1)), chance.choice((0.1, 1)))

    def steps(self, most: int) -> Iterator[Game]:
        """The game after each thing that happened, to its end or for `most` steps."""
        for _ in range(most):
            if self.game.table.is_done:
                return
            self.step()
            yield self.game

    def to_the_end(self, most: int) -> Iterator[Game]:
        """As `steps`, and then as fast as can be to the end. Raises AssertionError where a table
        cannot be brought to its end.
        """
        yield from self.steps(most)
        for _ in range(ENOUGH):
            if self.game.table.is_done:
                return
            self._push()
            yield self.game
        assert self.game.table.is_done, "a table is stuck"

    def _push(self) -> None:
        """Time passes, and the facilitator does what gets a table going."""
        self.game.wait(600)
        done = (
            direction.AnswerHelp(name, direction.Receipt.DONE) for name in self.game.table.helps
        )
        for wish in (
            unled.MarkLeadBack(),
            attention.Release(),
            direction.Resume(),
            *done,
            flow.Advance(self.game.table.leg + 1),
        ):
            self._try(Facilitator(), wish)

    def step(self) -> None:
        self.game.wait(self.slowness * self.chance.choice((0.1, 2, 8, 25)))
        luck = self.chance.random()
        if self._is_dull() and self.chance.random() < 0.1:
            self._try(Facilitator(), flow.Advance(self.game.table.leg + 1))
        elif luck < 0.03 * self.unrest:
            kind = self._least_trodden(SAFETY_VERBS)
            if kind is not presence.Leave or self.chance.random() < 0.2:
                self._try(Seated(self._someone()), anything(self.chance, kind))
        elif luck < 0.1 * self.unrest:
            self._lead()
        elif luck < 0.13 * self.unrest:
            self._try(Seated(self._someone()), anything(self.chance, self._kind()))
        else:
            self._follow_an_offer()

    def _is_dull(self) -> bool:
        """Whether the phase is over for all that matters, or has brought much already."""
        table = self.game.table
        done = sum(times for (phase, _), times in self.trodden.items() if phase is table.phase)
        is_over = flow.is_finished_here(table) or flow.time_is_over(table, self.game.at)
        return is_over or done > LONG

    def _someone(self) -> str:
        return self.chance.choice(list(self.game.table.seats))

    def _kind(self) -> type[Command]:
        return self.chance.choice([kind for kind in SEAT_COMMANDS if kind not in SAFETY_VERBS])

    def _newness(self, kind: type[Command]) -> float:
        return 1 / (1 + self.trodden[self.game.table.phase, kind])

    def _liking(self, kind: type[Command]) -> float:
        is_late = self.game.table.phase is PhaseId.P9
        likelier = TELLING.get(kind, 1) * (LATE.get(kind, 1) if is_late else 1)
        return likelier * self._newness(kind)

    def _least_trodden(self, kinds: Sequence[K]) -> K:
        return self.chance.choices(kinds, [self._newness(kind) for kind in kinds])[0]

    def _follow_an_offer(self) -> None:
        everyone = self.chance.random() < CURIOUS
        ways = [
            (name, way)
            for name in (list(self.game.table.seats) if everyone else [self._someone()])
            for way in offers(self.game.table, name)
            if way.command not in SELDOM or self.chance.random() < 0.05
        ]
        if ways:
            weights = [self._liking(way.command) for _, way in ways]
            name, way = self.chance.choices(ways, weights)[0]
            wish = answer(self.chance, way)
            if not self._ends_a_prompt(name, wish) or self.chance.random() < self.unrest:
                self._do(Seated(name), wish)

    def _ends_a_prompt(self, name: str, wish: Command) -> bool:
        """Whether the next prompt follows, so that whatever else could be done here cannot any
        more.
        """
        outcome = self.game.ask(Seated(name), wish)
        assert not isinstance(outcome, Refusal), (name, wish, outcome)
        return any(event.opens_prompt for event in outcome)

    def _lead(self) -> None:
        """The facilitator does something."""
        kinds = list(DIRECTIONS)
        weights = [odds_of(kind, self.game) * self._newness(kind) for kind in kinds]
        kind = self.chance.choices(kinds, weights)[0]
        make = LIKELY.get(kind)
        wish = make(self.chance, self.game) if make else anything(self.chance, kind)
        self._try(Facilitator(), wish)

    def _try(self, actor: Seated | Facilitator, command: Command) -> None:
        """Granted or refused, but never anything else."""
        before = self.game.table
        if isinstance(self.game.ask(actor, command), Refusal):
            assert self.game.table is before
        else:
            self._do(actor, command)

    def _do(self, actor: Seated | Facilitator, command: Command) -> None:
        phase = self.game.table.phase
        self.game.do(actor, command)
        self.trodden[phase, type(command)] += 1
