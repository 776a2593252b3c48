"""Random games at large tables of two groups, played by the offers alone to their end: much is
taken back, changes of phase are undone, people come and go, and some are much busier than others.
"""

from collections.abc import Sequence
from functools import cache
from random import Random
from typing import Self

from attrs import define, field, frozen

from commontable.metrics.ledger import Ledger, after
from commontable.rules import safety
from commontable.rules.actors import Actor, Clock, Facilitator, Seated
from commontable.rules.commands import Command
from commontable.rules.config import Config
from commontable.rules.decide import next_alarm, offers
from commontable.rules.direction import Pause, Resume
from commontable.rules.events import Envelope, Event
from commontable.rules.flow import Advance, OpenTable, Tick, UndoAdvance
from commontable.rules.moment import Chance
from commontable.rules.offers import Offer
from commontable.rules.phases.agree import Fist, LeaveOpen
from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.listen import ChooseListener, EndFloor
from commontable.rules.presence import (
    ChooseGroup,
    ChooseLanguage,
    Leave,
    MarkAway,
    MarkBack,
    TakeSeat,
)
from commontable.rules.refusals import Refusal
from commontable.rules.table import Table
from commontable.rules.values import Form, Group, Pace, PhaseId, RoleMode
from tests.builders import DECK
from tests.game import Game
from tests.server.rules.wander import answer

GAMES = 12
SAFETY = (safety.Pass, safety.Boundary, safety.FastForward, safety.Rewind, safety.CallOffRamp)
SELDOM = (ChooseGroup, AddLine, ChooseLanguage, EndFloor, ChooseListener, LeaveOpen)
SIDES = (Group.OFFICER, Group.COMMUNITY)


@frozen
class Step:
    """One fact of a game with the table before and after it."""

    envelope: Envelope
    before: Table
    table: Table

    @property
    def event(self) -> Event:
        return self.envelope.event

    @property
    def now(self) -> int:
        """Table time."""
        return self.table.clock.reading(self.envelope.at)


@cache
def a_restless_game(seed: int) -> tuple[Step, ...]:
    """A whole game, fact by fact. The same seed plays the same game."""
    return _RestlessPlay.of(seed).to_the_end()


def ledger_of(steps: Sequence[Step]) -> Ledger:
    ledger = Ledger()
    for step in steps:
        ledger = after(ledger, step.envelope, step.before, step.table)
    return ledger


def some_places(steps: Sequence[Step], seed: int) -> list[int]:
    """A few places in a game to look at its metrics, the end among them."""
    return [*sorted(Random(seed).sample(range(len(steps)), 5)), len(steps) - 1]


@define
class _RestlessPlay(Game):
    """One table that plays itself, and what became of it fact by fact."""

    seed: int = field(kw_only=True)
    luck: Random = field(kw_only=True)
    steps: list[Step] = field(factory=list)

    @classmethod
    def of(cls, seed: int) -> Self:
        return cls(Table(deck=DECK), Chance(f"{seed}"), seed=seed, luck=Random(seed))

    def take(self, event: Event, actor: str = "test", cause: str = "") -> None:
        before = self.table
        super().take(event, actor, cause)
        self.steps.append(Step(self.log[-1], before, self.table))

    def to_the_end(self) -> tuple[Step, ...]:
        """All facts from laying the table to the end of its run of show."""
        self._lay()
        while not self.table.is_done:
            self._wait()
            self._turn(self.luck.choice(list(self.table.seats)))
        return tuple(self.steps)

    def _lay(self) -> None:
        form, mode = self.luck.choice(list(Form)), self.luck.choice(list(RoleMode))
        deck = self.table.deck.id
        self.lead(OpenTable(1, Config(deck, form, pace=Pace.TABLE, role_mode=mode), "hash"))
        side = self.luck.choice([SIDES, SIDES, SIDES, tuple(Group)])
        for number in range(1, self.luck.randint(4, 8) + 1):
            seat = TakeSeat(f"s{number}", f"A{number}", self.luck.choice(side), "en", True)
            self.lead(seat)
        self.lead(Advance(0))

    def _wait(self) -> None:
        slow = 25_000 if self.table.phase is PhaseId.P4 else 6_000
        self.at += self.luck.randint(100, slow)
        while (alarm := next_alarm(self.table)) is not None and alarm <= self.at:
            self.do(Clock(), Tick())

    def _turn(self, seat: str) -> None:
        if self.luck.random() < 0.2:
            self._unrest(seat)
        is_busy_game = self.seed % 3 == 0
        seat = "s1" if is_busy_game and self.luck.random() < 0.7 else seat
        if self.luck.random() < 0.02:
            self._try(Seated(seat), self.luck.choice(SAFETY)())
            return
        open_now = [offer for offer in offers(self.table, seat) if self._is_wanted(offer)]
        if open_now:
            self.do(Seated(seat), answer(self.luck, self.luck.choice(open_now)))

    def _is_wanted(self, offer: Offer) -> bool:
        often = 0.05 if offer.command in SELDOM else 0.3 if offer.command is Fist else 1
        return self.luck.random() < often

    def _unrest(self, seat: str) -> None:
        wishes: list[tuple[Actor, Command]] = [
            (Facilitator(), MarkAway(seat)),
            *[(Facilitator(), MarkBack(other)) for other in self.table.seats],
            (Facilitator(), UndoAdvance()),
            (Facilitator(), Pause()),
        ]
        if self.luck.random() < 0.1:
            group = ChooseGroup(self.luck.choice(list(Group)))
            move = Advance(self.table.leg + 1)
            wishes = [(Seated(seat), w) for w in (safety.Rewind(), Leave(), group)]
            wishes.append((Facilitator(), move))
        actor, wish = self.luck.choice(wishes)
        self._try(actor, wish)
        if isinstance(wish, Pause):
            self.at += self.luck.randint(1000, 60_000)
            self._try(Facilitator(), Resume())
        if isinstance(wish, Advance):
            self._try(Facilitator(), UndoAdvance())

    def _try(self, actor: Actor, command: Command) -> None:
        """Do it if it is granted."""
        if not isinstance(self.ask(actor, command), Refusal):
            self.do(actor, command)
