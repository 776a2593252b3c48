"""Tables told as facts: seats sit down, phases open, things happen, and the metrics are read."""

from collections.abc import Iterable
from typing import Self

from attrs import define, field

from commontable.metrics.ledger import Ledger, after, read
from commontable.metrics.reading import Reading
from commontable.rules.config import Config
from commontable.rules.dealing import Dealt
from commontable.rules.events import Envelope, Event
from commontable.rules.evolve import evolve
from commontable.rules.flow import PhaseLeft, PhaseOpened, TableOpened, run_of_show
from commontable.rules.phases.arrive import Consented
from commontable.rules.phases.listen import FloorOpened, TurnClosed, TurnOpened
from commontable.rules.phases.roles import RolesDealt
from commontable.rules.presence import SeatTaken
from commontable.rules.table import Table
from commontable.rules.values import Form, Group, PhaseId, RoleMode
from tests.builders import DECK

START = 1_000_000
CARDS = ("A07", "A01", "A05", "A02", "A11", "A09")
"""The roles of the acceptance transcript (GAME §7), for its seats s1 to s6."""


@define
class Evening:
    """A table and its ledger, at a wall time that moves only when told."""

    table: Table = field(factory=lambda: Table(deck=DECK))
    ledger: Ledger = field(factory=Ledger)
    at: int = START
    taps: int = 0

    def then(self, *events: Event, actor: str = "") -> Self:
        """These facts, now."""
        for event in events:
            before = self.table
            self.table = evolve(before, event, self.at)
            envelope = Envelope("t1", 0, self.at, actor, f"tap {self.taps}", event)
            self.ledger = after(self.ledger, envelope, before, self.table)
        return self

    def tap(self, seat: str, *events: Event) -> Self:
        """One wish of a seat, and all that comes of it."""
        self.taps += 1
        return self.then(*events, actor=f"seat:{seat}")

    def wait(self, seconds: float) -> Self:
        self.at += round(seconds * 1000)
        return self

    def enter(self, phase: PhaseId) -> Self:
        """Out of the open phase and into this one."""
        leg = next(n for n, leg in enumerate(self.table.run) if leg.phase is phase)
        ends_at = self.table.clock.reading(self.at) + self.table.run[leg].length
        return self.then(PhaseLeft(self.table.leg), PhaseOpened(leg, ends_at))

    def turn(self, speaker: str, seconds: float, *during: Event) -> Self:
        """A turn with the floor open for so long; the rest happens at its start."""
        ends_at = self.table.clock.reading(self.at) + 240_000
        listener = next(seat for seat in self.table.seats if seat != speaker)
        self.then(TurnOpened(speaker, listener, ends_at), FloorOpened(speaker, listener), *during)
        return self.wait(seconds).then(TurnClosed(speaker))

    def readings(self) -> dict[str, Reading]:
        return {reading.id: reading for reading in read(self.ledger, self.table, self.at)}

    def reading(self, name: str) -> Reading:
        return self.readings()[name]


def an_evening(groups: Iterable[Group], phase: PhaseId = PhaseId.P4) -> Evening:
    """Seats s1, s2, … of these groups, agreed to play, each with a role, in `phase`."""
    evening = Evening()
    mode = RoleMode.REVERSAL
    run = run_of_show(Form.NINETY)
    config = Config("lantern-street", Form.NINETY, role_mode=mode)
    evening.then(TableOpened(1, config, "hash", run))
    for number, group in enumerate(groups, 1):
        seat = f"s{number}"
        evening.then(SeatTaken(seat, f"A{number}", group, "en", False, ()), Consented(seat, False))
    dealt = tuple(map(Dealt, CARDS, evening.table.seats))
    evening.then(RolesDealt(dealt, ("hat",) * len(dealt), ()))
    return evening.enter(phase)


COMMUNITY, OFFICER = Group.COMMUNITY, Group.OFFICER
MIXED = (COMMUNITY, COMMUNITY, COMMUNITY, OFFICER, OFFICER, OFFICER)
