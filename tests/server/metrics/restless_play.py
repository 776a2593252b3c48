"""Random games at large tables of two groups, played by the offers alone to their end: much is
taken back, changes of phase are undone, people come and go, and some are much busier than others.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from random import Random

from attrs import define, field, frozen

from commontable.metrics.ledger import Ledger, after
from commontable.rules import safety
from commontable.rules.actors import Actor, Clock, Facilitator, Seated
from commontable.rules.commands import Command
from commontable.rules.config import Config
from commontable.rules.decide import decide, next_alarm, offers
from commontable.rules.direction import Pause, Resume
from commontable.rules.events import Envelope, Event
from commontable.rules.evolve import evolve
from commontable.rules.flow import Advance, OpenTable, Tick, UndoAdvance
from commontable.rules.moment import Chance, Moment
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
from tests.builders import DECK, START
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
    return tuple(_RestlessPlay(seed).to_the_end())


def ledger_of(steps: Sequence[Step]) -> Ledger:
    ledger = Ledger()
    for step in steps:
        ledger = after(ledger, step.envelope, step.before, step.table)
    return ledger


def some_places(steps: Sequence[Step], seed: int) -> list[int]:
    """A few places in a game to look at its metrics, the end among them."""
    return [*sorted(Random(seed).sample(range(len(steps)), 5)), len(steps) - 1]


@define
class _RestlessPlay:
    """One table that plays itself; `wishes` were granted so far."""

    seed: int
    chance: Random = field(init=False)
    table: Table = field(init=False, factory=lambda: Table(deck=DECK))
    at: int = START
    seq: int = 0
    wishes: int = 0

    def __attrs_post_init__(self) -> None:
        self.chance = Random(self.seed)

    def to_the_end(self) -> Iterator[Step]:
        """All facts from laying the table to the end of its run of show."""
        yield from self._lay()
        while not self.table.is_done:
            yield from self._wait()
            yield from self._turn(self.chance.choice(list(self.table.seats)))

    def _lay(self) -> Iterator[Step]:
        form, mode = self.chance.choice(list(Form)), self.chance.choice(list(RoleMode))
        deck = self.table.deck.id
        yield from self._do(
            Facilitator(), OpenTable(1, Config(deck, form, pace=Pace.TABLE, role_mode=mode), "hash")
        )
        side = self.chance.choice([SIDES, SIDES, SIDES, tuple(Group)])
        for number in range(1, self.chance.randint(4, 8) + 1):
            seat = TakeSeat(f"s{number}", f"A{number}", self.chance.choice(side), "en", True)
            yield from self._do(Facilitator(), seat)
        yield from self._do(Facilitator(), Advance(0))

    def _wait(self) -> Iterator[Step]:
        slow = 25_000 if self.table.phase is PhaseId.P4 else 6_000
        self.at += self.chance.randint(100, slow)
        while (alarm := next_alarm(self.table)) is not None and alarm <= self.at:
            yield from self._do(Clock(), Tick())

    def _turn(self, seat: str) -> Iterator[Step]:
        if self.chance.random() < 0.2:
            yield from self._unrest(seat)
        is_busy_game = self.seed % 3 == 0
        seat = "s1" if is_busy_game and self.chance.random() < 0.7 else seat
        if self.chance.random() < 0.02:
            yield from self._do(Seated(seat), self.chance.choice(SAFETY)(), may_fail=True)
            return
        open_now = [offer for offer in offers(self.table, seat) if self._is_wanted(offer)]
        if open_now:
            yield from self._do(Seated(seat), answer(self.chance, self.chance.choice(open_now)))

    def _is_wanted(self, offer: Offer) -> bool:
        often = 0.05 if offer.command in SELDOM else 0.3 if offer.command is Fist else 1
        return self.chance.random() < often

    def _unrest(self, seat: str) -> Iterator[Step]:
        wishes: list[tuple[Actor, Command]] = [
            (Facilitator(), MarkAway(seat)),
            *[(Facilitator(), MarkBack(other)) for other in self.table.seats],
            (Facilitator(), UndoAdvance()),
            (Facilitator(), Pause()),
        ]
        if self.chance.random() < 0.1:
            group = ChooseGroup(self.chance.choice(list(Group)))
            move = Advance(self.table.leg + 1)
            wishes = [(Seated(seat), w) for w in (safety.Rewind(), Leave(), group)]
            wishes.append((Facilitator(), move))
        actor, wish = self.chance.choice(wishes)
        yield from self._do(actor, wish, may_fail=True)
        if isinstance(wish, Pause):
            self.at += self.chance.randint(1000, 60_000)
            yield from self._do(Facilitator(), Resume(), may_fail=True)
        if isinstance(wish, Advance):
            yield from self._do(Facilitator(), UndoAdvance(), may_fail=True)

    def _do(self, actor: Actor, command: Command, *, may_fail: bool = False) -> Iterator[Step]:
        outcome = decide(self.table, actor, command, Moment(self.at, Chance(f"{self.seed}")))
        if isinstance(outcome, Refusal):
            assert may_fail, (actor, command, outcome)
            return
        self.wishes += 1
        for event in outcome:
            envelope = Envelope("t1", self.seq, self.at, str(actor), f"{self.wishes}", event)
            before, self.table = self.table, evolve(self.table, event, self.at)
            self.seq += 1
            yield Step(envelope, before, self.table)
