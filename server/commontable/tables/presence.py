"""Who is connected to a workshop, and which screen each of them looks at."""

from typing import Protocol

from commontable.protocol.messages import Door, Granted, Refused
from commontable.rules.actors import Clock, Facilitator
from commontable.rules.commands import Command, tag_of
from commontable.rules.events import Event
from commontable.rules.presence import MarkAway, MarkBack
from commontable.rules.workshop import wishes
from commontable.rules.workshop.deeds import WorkshopActor
from commontable.rules.workshop.proxies import may_tap
from commontable.rules.workshop.relay import left_by, moved
from commontable.rules.workshop.returning import PersonReunited
from commontable.rules.workshop.staff import leads
from commontable.rules.workshop.state import Workshop
from commontable.tables.attendance import Attendance
from commontable.tables.boards import Boards
from commontable.tables.callers import Caller, Outgoing, console_audience, seat_audience
from commontable.tables.clockwork import Clockwork, Errands
from commontable.tables.host import TableHost

CONSOLE = "console"
"""How the consoles are waited for among the seats."""


class Floor(Protocol):
    """A workshop and its tables."""

    @property
    def name(self) -> str: ...

    @property
    def workshop(self) -> Workshop: ...

    def table(self, number: int) -> TableHost:
        """The table of this number, set up if need be."""
        ...

    def table_of(self, seat: str) -> TableHost | None:
        """The table where this seat sits, once it is laid."""
        ...

    async def request(
        self, actor: WorkshopActor, command: Command, cause: str
    ) -> Granted | Refused:
        """A wish of the workshop itself."""
        ...


class Presence:
    """The connections to one workshop: waiting seats and boards share `boards`, seats with a table
    look at that.
    """

    def __init__(self, floor: Floor, boards: Boards, clock: Clockwork, errands: Errands) -> None:
        self._floor = floor
        self._boards = boards
        self._clock = clock
        self._errands = errands
        self._attendance = Attendance(clock, self._fall_silent)
        self._taken: set[str] = set()
        self._keyed: set[str] = set()
        self._lent: dict[str, Caller] = {}

    @property
    def here(self) -> frozenset[str]:
        """The seats whose screen is open, and who of the staff has a console open; an empty name is
        the workshop's own link.
        """
        workshop = self._floor.workshop
        names = ("", *workshop.staff)
        is_open = self._attendance.is_connected
        consoles = {n for n in names if is_open(console_audience(self._floor.name, n))}
        return frozenset(consoles.union(filter(self.is_here, workshop.people)))

    @property
    def has_lead(self) -> bool:
        """Whether any lead has a console open."""
        return not self.here.isdisjoint(leads(self._floor.workshop))

    def was_taken(self, seat: str) -> bool:
        """Whether someone has come in with the ticket of this seat."""
        return seat in self._taken

    def is_tapped_for(self, seat: str) -> bool:
        """Whether somebody has the screen of this seat in hand, which is not their own."""
        return seat in self._lent

    def may_tap(self, caller: Caller) -> bool:
        """Whether this seat's screen is still in the right hands."""
        person = self._floor.workshop.people[caller.seat]
        return may_tap(self._floor.workshop, person, caller.lent_to)

    def wait_for(self, seat: str) -> None:
        """A seat that has not come yet is away before long, and so is a console."""
        if not self.is_here(seat):
            self._attendance.wait_for(seat)

    def refresh(self) -> None:
        """The workshop has changed, and with it who may look at what, and who leads."""
        self._take_back()
        self._boards.show_soon()
        self._speak_up()

    def _take_back(self) -> None:
        """A screen that was lent to somebody who may not have it any more shows nothing at once."""
        for caller in [each for each in self._lent.values() if not self.may_tap(each)]:
            self._drop(caller)
            self._boards.end(caller.audience)

    def _drop(self, caller: Caller) -> None:
        self._lent.pop(caller.seat, None)
        self._boards.drop(caller)
        if host := self._floor.table_of(caller.seat):
            host.drop(caller.seat)

    def snapshot(self, caller: Caller) -> bytes:
        """Everything a caller may see, whole; from now on its screen is kept up to date."""
        (self._keyed.add if caller.keys_in else self._keyed.discard)(caller.seat)
        host = self._floor.table_of(caller.seat)
        if host is None:
            return self._boards.snapshot(caller)
        return host.snapshot(caller.seat, keys_in=caller.keys_in)

    def let_go(self, event: Event) -> None:
        """The table that is left draws these screens no more, and a phone that was given another
        seat greets anew: it is waited for.
        """
        if isinstance(event, PersonReunited):
            self._boards.end(seat_audience(self._floor.name, event.seat))
            self._mark_back(event.was)
            self._attendance.wait_for(event.was)
        was = left_by(event)
        for seat in moved(event):
            self._floor.table(was or 0).drop(seat)

    def follow(self, event: Event) -> None:
        """The phones of those who moved show their new table."""
        for seat in moved(event):
            if self.is_here(seat) and (host := self._floor.table_of(seat)):
                self._show_table(host, seat)

    def _show_table(self, host: TableHost, seat: str) -> None:
        message = host.snapshot(seat, keys_in=seat in self._keyed)
        self._boards.send(seat_audience(self._floor.name, seat), Outgoing.SNAPSHOT, message)

    def move_to_tables(self) -> None:
        """Waiting seats whose table is laid see the table from now on."""
        for caller in self._boards.waiting:
            if host := self._floor.table_of(caller.seat):
                self._boards.drop(caller)
                self._show_table(host, caller.seat)

    def arrived(self, caller: Caller) -> None:
        """A console, a wall or a seat has connected."""
        self._attendance.come(caller.audience)
        self._boards.show_soon()
        seat = caller.seat
        if seat:
            self._taken.add(seat)
        if caller.lent_to is not None:
            self._lent[seat] = caller
        self._speak_up()
        self._mark_back(seat)

    def departed(self, caller: Caller) -> None:
        """A connection has ended."""
        if not self._attendance.go(caller.audience):
            return
        self._drop(caller)
        self._boards.show_soon()
        if caller.door is not Door.WALL:
            self._attendance.wait_for(caller.seat or CONSOLE)

    def is_here(self, seat: str) -> bool:
        """Whether somebody has the screen of this seat open."""
        return self._attendance.is_connected(seat_audience(self._floor.name, seat))

    def _speak_up(self) -> None:
        """Whoever is connected to the console here leads, whatever another process has noted."""
        if self.has_lead and not self._floor.workshop.is_led:
            self._errands.send(self._note_facilitator(is_here=True))

    async def _note_facilitator(self, *, is_here: bool) -> None:
        cause = f"facilitator:{is_here}:{self._clock.now()}"
        await self._floor.request(Clock(), wishes.NoteFacilitator(is_here), cause)

    def _fall_silent(self, seat: str) -> None:
        if seat == CONSOLE:
            if not self.has_lead:
                self._errands.send(self._note_facilitator(is_here=False))
            return
        host = self._floor.table_of(seat)
        if host and not self.is_here(seat) and host.table.seats[seat].is_here:
            self._errands.send(self._mark_away(host, seat))

    def _mark_back(self, seat: str) -> None:
        host = self._floor.table_of(seat)
        if host and host.table.seats[seat].away_since is not None:
            self._errands.send(self._mark(host, MarkBack(seat)))

    async def _mark_away(self, host: TableHost, seat: str) -> None:
        """Mark a seat away, and back if its phone came back meanwhile."""
        await self._mark(host, MarkAway(seat))
        if self.is_here(seat):
            await self._mark(host, MarkBack(seat))

    async def _mark(self, host: TableHost, direction: MarkAway | MarkBack) -> None:
        cause = f"{tag_of(type(direction))}:{direction.seat}:{self._clock.now()}"
        await host.request(Facilitator(), direction, cause)

    def rest(self) -> None:
        """No more alarms."""
        self._attendance.rest()
