"""Tables as tests need them: laid, filled and led to a phase by the real rules, never by a mock."""

from collections.abc import Iterable, Mapping
from functools import cache, reduce
from typing import Any, Self

import attrs
from attrs import define, field, frozen

from commontable.rules.actors import Actor, Clock, Facilitator, Seated
from commontable.rules.commands import Command
from commontable.rules.config import Config
from commontable.rules.dealing import Dealt
from commontable.rules.decide import decide, next_alarm, offers
from commontable.rules.events import Envelope, Event
from commontable.rules.evolve import evolve
from commontable.rules.flow import Advance, OpenTable, Tick, run_of_show
from commontable.rules.moment import Chance, Moment
from commontable.rules.offers import Offer
from commontable.rules.phases.arrive import Agree, Consent, Ready
from commontable.rules.phases.problem import ProblemChosen
from commontable.rules.phases.roles import RolesDealt
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Role, Table
from commontable.rules.values import (
    SECOND,
    Form,
    Group,
    InterestState,
    ListeningMode,
    Millis,
    Pace,
    PhaseId,
    RoleMode,
)
from tests.editions import edition_of

EDITION = edition_of("lantern-street")
DECK = EDITION.deck
WORDS = EDITION.words["en"]
START: Millis = 1_000_000


def leg_of(phase: PhaseId, form: Form = Form.NINETY) -> int:
    """The place of a phase in the run of show."""
    return [leg.phase for leg in run_of_show(form)].index(phase)


def seat(name: str) -> Seated:
    return Seated(name)


def offered(table: Table, name: str, kind: type[Command]) -> list[Offer]:
    """What this seat may do now of one kind."""
    return [offer for offer in offers(table, name) if offer.command is kind]


@define
class Game:
    """One table in play: its state, the wall clock, and the log so far.

    `rigged` puts an event of the test's choosing in the place of the first of its class.
    """

    table: Table
    chance: Chance
    at: Millis = START
    log: list[Envelope] = field(factory=list)
    rigged: dict[type[Event], Event] = field(factory=dict)

    def copied(self) -> Self:
        """The same game, to go on by itself."""
        return attrs.evolve(self, log=list(self.log), rigged=dict(self.rigged))

    def play_as(self, **settled: Any) -> None:
        """As if the workshop had been ordered so."""
        config = attrs.evolve(self.table.config, **settled)
        self.table = attrs.evolve(self.table, config=config)

    def ask(self, actor: Actor, command: Command) -> tuple[Event, ...] | Refusal:
        """What would come of it; nothing changes."""
        return decide(self.table, actor, command, Moment(self.at, self.chance))

    def do(self, actor: Actor, command: Command) -> tuple[Event, ...]:
        """Do what must be granted."""
        outcome = self.ask(actor, command)
        assert not isinstance(outcome, Refusal), (actor, command, outcome)
        events = tuple(self.rigged.pop(type(event), event) for event in outcome)
        cause = f"wish {len(self.log) + 1}"
        for event in events:
            self.take(event, str(actor), cause)
        return events

    def take(self, event: Event, actor: str = "test", cause: str = "") -> None:
        """One more fact."""
        self.log.append(Envelope("table", len(self.log) + 1, self.at, actor, cause, event))
        self.table = evolve(self.table, event, self.at)

    def seat(self, name: str, *commands: Command) -> Self:
        for command in commands:
            self.do(Seated(name), command)
        return self

    def come(
        self, name: str = "s7", group: Group = Group.PARTNER, *, alias: str = "Fern", **more: Any
    ) -> Self:
        """Someone sits down, late maybe, and agrees to all."""
        self.lead(TakeSeat(name, alias, group, "en", **more))
        return self.seat(name, Consent(), Agree(), Ready())

    def everyone(self, *commands: Command) -> Self:
        for seated in self.table.playing:
            self.seat(seated.id, *commands)
        return self

    def lead(self, *commands: Command) -> Self:
        for command in commands:
            self.do(Facilitator(), command)
        return self

    def advance(self) -> Self:
        """The facilitator takes the room one phase on, also with a table that is behind."""
        step = Advance(self.table.leg + 1)
        self.lead(step)
        return self if self.table.lag_until is None else self.lead(step)

    def advance_to(self, phase: PhaseId) -> Self:
        while self.table.phase is not phase:
            self.advance()
        return self

    def wait(self, seconds: float) -> Self:
        """Time passes; whatever falls due on the way happens at its own moment."""
        until = self.at + round(seconds * SECOND)
        while (alarm := next_alarm(self.table)) is not None and alarm <= until:
            self.at = max(self.at, alarm)
            self.do(Clock(), Tick())
            assert next_alarm(self.table) != alarm, "a deadline that brings nothing rings for ever"
        self.at = until
        return self

    def refusal(self, name: str, command: Command) -> Refusal:
        """The no that this wish gets."""
        outcome = self.ask(Seated(name), command)
        assert isinstance(outcome, Refusal), outcome
        return outcome

    def code(self, name: str, command: Command) -> Code:
        return self.refusal(name, command).code

    def may(self, name: str, kind: type[Command]) -> bool:
        return bool(offered(self.table, name, kind))

    def events(self, kind: type[Event]) -> list[Event]:
        return [envelope.event for envelope in self.log if isinstance(envelope.event, kind)]

    def role(self, name: str) -> Role:
        role = self.table.role_of(name)
        assert role, name
        return role

    def set_role(self, name: str, **changes: object) -> Self:
        """A role made otherwise, where the way there is not what is tested."""
        self.table = self.table.with_role(attrs.evolve(self.role(name), **changes))
        return self

    def heard(self, name: str, *numbers: int) -> Self:
        """Some interests of this seat's role were heard."""
        role = self.role(name)
        role = reduce(lambda r, n: r.with_interest(n, InterestState.HEARD), numbers, role)
        self.table = self.table.with_role(role)
        return self

    def skill_of_kind(self, name: str, *kinds: str) -> str:
        """A skill card of one of these kinds, put into the hand for the first card there."""
        belt = self.table.belt
        card = next(c for c in belt.pile if self.table.deck.skills[c].move_kind in kinds)
        old, *rest = belt.hands[name]
        pile = list(belt.pile)
        pile[pile.index(card)] = old
        hands = {**belt.hands, name: (card, *rest)}
        self.table = attrs.evolve(
            self.table, belt=attrs.evolve(belt, hands=hands, pile=tuple(pile))
        )
        return card


@frozen
class TableBuilder:
    """A table in the making; each step gives a new one."""

    groups: tuple[Group, ...] = ()
    opted_in: frozenset[str] = frozenset()
    near: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)
    config: Config = field(factory=lambda: Config(DECK.id, Form.NINETY))
    seed: str = "seed"
    problem: str | None = None
    roles: tuple[Dealt, ...] = ()

    def _with(self, group: Group, number: int) -> Self:
        return attrs.evolve(self, groups=(*self.groups, *(group,) * number))

    def with_community(self, number: int) -> Self:
        return self._with(Group.COMMUNITY, number)

    def with_officers(self, number: int) -> Self:
        return self._with(Group.OFFICER, number)

    def with_partners(self, number: int) -> Self:
        return self._with(Group.PARTNER, number)

    def with_undisclosed(self, number: int) -> Self:
        return self._with(Group.UNDISCLOSED, number)

    def willing_to_hold_police(self, *seats: str) -> Self:
        return attrs.evolve(self, opted_in=self.opted_in | set(seats))

    def whose_real_life_is(self, name: str, *cards: str) -> Self:
        return attrs.evolve(self, near={**self.near, name: cards})

    def _playing(self, **changes: Any) -> Self:
        return attrs.evolve(self, config=attrs.evolve(self.config, **changes))

    def in_form(self, form: Form) -> Self:
        return self._playing(form=form)

    def at_pace(self, pace: Pace) -> Self:
        return self._playing(pace=pace)

    def listening_in_pairs(self) -> Self:
        return self._playing(listening_mode=ListeningMode.PAIRS)

    def in_mode(self, mode: RoleMode) -> Self:
        return self._playing(role_mode=mode)

    def without_topics(self, *tags: str) -> Self:
        """What the whole workshop leaves out."""
        return self._playing(content_off=tags)

    def seeded(self, seed: str) -> Self:
        return attrs.evolve(self, seed=seed)

    def on_problem(self, problem: str) -> Self:
        return attrs.evolve(self, problem=problem)

    def with_roles(self, *chair: str, **held: str) -> Self:
        """Exactly these roles: `s1="A07"` in a hand, bare cards in the Empty Chair."""
        dealt = (
            *(Dealt(card, name) for name, card in held.items()),
            *(Dealt(c, None) for c in chair),
        )
        return attrs.evolve(self, roles=dealt)

    def laid(self) -> Game:
        """Everyone sits; nothing has begun."""
        game = Game(Table(deck=DECK), Chance(self.seed))
        game.lead(
            OpenTable(
                no=3,
                config=self.config,
                deck_hash="hash",
            )
        )
        for number, group in enumerate(self.groups, 1):
            name = f"s{number}"
            game.lead(
                TakeSeat(
                    name,
                    f"Alias {number}",
                    group,
                    "en",
                    name in self.opted_in,
                    tuple(self.near.get(name, ())),
                )
            )
        game.rigged.update(self._rigged())
        return game

    def arriving(self) -> Game:
        """The first phase is open, and nobody has agreed to anything."""
        return _arriving(self).copied()

    def in_phase(self, phase: PhaseId) -> Game:
        """All have arrived, and the facilitator has led the room to this phase."""
        return _in_phase(self, phase).copied()

    def _rigged(self) -> Iterable[tuple[type[Event], Event]]:
        if self.problem:
            yield ProblemChosen, ProblemChosen(self.problem, was_tie=False)
        if self.roles:
            used = {role.card for role in self.roles}
            reserve = tuple(card for card in DECK.stakeholders if card not in used)
            yield RolesDealt, RolesDealt(self.roles, DECK.hats[: len(self.roles)], reserve)


@cache
def _arriving(builder: TableBuilder) -> Game:
    return builder.laid().advance()


@cache
def _in_phase(builder: TableBuilder, phase: PhaseId) -> Game:
    game = builder.arriving()
    for name in game.table.seats:
        game.seat(name, Consent(), Agree(), Ready())
    return game.advance_to(phase)


def a_table() -> TableBuilder:
    return TableBuilder()


SIX = (
    a_table()
    .with_community(3)
    .with_officers(3)
    .willing_to_hold_police("s1")
    .on_problem("A-P1")
    .with_roles(s1="A07", s2="A01", s3="A05", s4="A02", s5="A11", s6="A09")
)
"""The table of GAME §7 after its swap: s1 to s3 community, s4 to s6 officers."""


@frozen
class Given:
    """Given a game, when someone wishes something, then events or a refusal."""

    game: Game
    actor: Actor | None = None
    command: Command | None = None

    def when(self, actor: Actor, command: Command) -> Self:
        return attrs.evolve(self, actor=actor, command=command)

    def then(self, *expected: Event) -> Game:
        """Exactly these events, whatever follows from them included; the game goes on."""
        assert self.actor
        assert self.command
        assert self.game.do(self.actor, self.command) == expected
        return self.game

    def then_refused(self, code: Code, where: str | None = None) -> Game:
        """Refused for this reason, with nothing changed."""
        assert self.actor
        assert self.command
        before = self.game.table
        assert self.game.ask(self.actor, self.command) == Refusal(code, where)
        assert self.game.table is before
        return self.game


def given(game: Game) -> Given:
    return Given(game)
