"""Tables as tests need them: laid, filled and led to a phase by the real rules, never by a mock."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Self

import attrs
from attrs import field, frozen

from commontable.rules.actors import Actor, Seated
from commontable.rules.commands import Command
from commontable.rules.config import Config
from commontable.rules.dealing import Dealt
from commontable.rules.events import Event
from commontable.rules.flow import OpenTable, run_of_show
from commontable.rules.moment import Chance
from commontable.rules.phases.arrive import Agree, Consent, Ready
from commontable.rules.phases.problem import ProblemChosen
from commontable.rules.phases.roles import RolesDealt
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import Form, Group, ListeningMode, Pace, PhaseId, RoleMode
from tests.editions import edition_of
from tests.game import Game

EDITION = edition_of("lantern-street")
DECK = EDITION.deck
WORDS = EDITION.words["en"]


def leg_of(phase: PhaseId, form: Form = Form.NINETY) -> int:
    """The place of a phase in the run of show."""
    return [leg.phase for leg in run_of_show(form)].index(phase)


def seat(name: str) -> Seated:
    return Seated(name)


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
