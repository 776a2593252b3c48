"""Random games in which much is taken back, and people come and go."""

from collections.abc import Iterator
from random import Random

from attrs import frozen

from commontable.metrics.ledger import Ledger, after
from commontable.rules.actors import Actor, Clock, Facilitator, Seated
from commontable.rules.commands import Command
from commontable.rules.decide import next_alarm
from commontable.rules.direction import Pause, Resume
from commontable.rules.events import Envelope, Event
from commontable.rules.evolve import evolve
from commontable.rules.flow import Advance, OpenTable, Tick, UndoAdvance
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
from commontable.rules.safety import Rewind
from commontable.rules.table import Table
from commontable.rules.values import Form, Group, Pace, PhaseId, RoleMode
from tests.server.random_play import RandomPlay

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


class RestlessPlay(RandomPlay):
    """The same game at large tables of two groups, with rewinds, undone changes of phase, pauses
    and absences strewn in, and with some people much busier than others.
    """

    def _lay(self) -> Iterator[Event]:
        form, mode = self.chance.choice(list(Form)), self.chance.choice(list(RoleMode))
        deck = self.table.deck.id
        yield from self._do(Facilitator(), OpenTable(1, deck, "hash", form, Pace.TABLE, mode))
        side = self.chance.choice([SIDES, SIDES, SIDES, tuple(Group)])
        for number in range(1, self.chance.randint(4, 8) + 1):
            seat = TakeSeat(f"s{number}", f"A{number}", self.chance.choice(side), "en", True)
            yield from self._do(Facilitator(), seat)
        yield from self._do(Facilitator(), Advance(0))

    def _wait(self) -> Iterator[Event]:
        slow = 25_000 if self.table.phase is PhaseId.P4 else 6_000
        self.at += self.chance.randint(100, slow)
        while (alarm := next_alarm(self.table)) is not None and alarm <= self.at:
            yield from self._do(Clock(), Tick())

    def _is_wanted(self, offer: Offer) -> bool:
        often = 0.05 if offer.command in SELDOM else 0.3 if offer.command is Fist else 1
        return self.chance.random() < often

    def _turn(self, seat: str) -> Iterator[Event]:
        if self.chance.random() < 0.2:
            yield from self._unrest(seat)
        is_busy_game = self.seed % 3 == 0
        seat = "s1" if is_busy_game and self.chance.random() < 0.7 else seat
        yield from super()._turn(seat)

    def _unrest(self, seat: str) -> Iterator[Event]:
        wishes: list[tuple[Actor, Command]] = [
            (Facilitator(), MarkAway(seat)),
            *[(Facilitator(), MarkBack(other)) for other in self.table.seats],
            (Facilitator(), UndoAdvance()),
            (Facilitator(), Pause()),
        ]
        if self.chance.random() < 0.1:
            group = ChooseGroup(self.chance.choice(list(Group)))
            move = Advance(self.table.leg + 1)
            wishes = [(Seated(seat), w) for w in (Rewind(), Leave(), group)]
            wishes.append((Facilitator(), move))
        actor, wish = self.chance.choice(wishes)
        yield from self._do(actor, wish, may_fail=True)
        if isinstance(wish, Pause):
            self.at += self.chance.randint(1000, 60_000)
            yield from self._do(Facilitator(), Resume(), may_fail=True)
        if isinstance(wish, Advance):
            yield from self._do(Facilitator(), UndoAdvance(), may_fail=True)


def steps_of(play: RandomPlay) -> list[Step]:
    """The whole game, fact by fact."""
    steps, table = [], play.table
    for seq, event in enumerate(play.to_the_end()):
        before, table = table, evolve(table, event, play.at)
        envelope = Envelope("t1", seq, play.at, play.actor, f"{play.wishes}", event)
        steps.append(Step(envelope, before, table))
    return steps


def ledger_of(steps: list[Step]) -> Ledger:
    ledger = Ledger()
    for step in steps:
        ledger = after(ledger, step.envelope, step.before, step.table)
    return ledger


def some_places(steps: list[Step], seed: int) -> list[int]:
    """A few places in a game to look at its metrics, the end among them."""
    return [*sorted(Random(seed).sample(range(len(steps)), 5)), len(steps) - 1]
