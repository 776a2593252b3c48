"""One open workshop: its own stream, its tables, and what it tells them."""

import asyncio
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Protocol

import structlog

from commontable.codec import NAMES
from commontable.journal.contract import Journal, Unwritten
from commontable.library.shelf import Edition
from commontable.protocol.messages import Door, ForgetMe, Granted, Refused
from commontable.rules.actors import Clock, Facilitator, Seated
from commontable.rules.cards import Deck, Words
from commontable.rules.commands import Command, Direction, tag_of
from commontable.rules.events import Envelope, Event
from commontable.rules.flow import TableFinished
from commontable.rules.ideas import IdeaSent, RoomCalled, RoomCallEnded
from commontable.rules.moment import Chance, Moment
from commontable.rules.phase import Outcome
from commontable.rules.phases.feedback import ReviewSent
from commontable.rules.presence import MarkAway, MarkBack, SeatLeft, SeatTaken
from commontable.rules.refusals import Code
from commontable.rules.seating import host_of
from commontable.rules.values import Millis
from commontable.rules.workshop import asking, deeds, exchange, facts, nudges, wishes
from commontable.rules.workshop.deeds import WorkshopActor
from commontable.rules.workshop.proxies import may_tap
from commontable.rules.workshop.relay import arrivals, left_by, moved
from commontable.rules.workshop.relay import errands as errands_of
from commontable.rules.workshop.staff import leads
from commontable.rules.workshop.state import Status, Workshop
from commontable.tables import streams
from commontable.tables.attendance import Attendance
from commontable.tables.boards import Boards
from commontable.tables.callers import Caller, Outgoing, Post, console_audience, seat_audience
from commontable.tables.clockwork import Clockwork, Errands
from commontable.tables.corridor import Corridor
from commontable.tables.host import TableHost
from commontable.tables.vault import Vault

TELL_AGAIN: Millis = 1_000
"""How long a deed waits that could not be written down."""

SEATING = (facts.WorkshopStarted, facts.SeatAssigned, facts.SeatMoved, facts.TablesMerged)
"""After these, phones that wait in the lobby may have a table."""

CONSOLE = "console"
"""How the consoles are waited for among the seats."""

log = structlog.get_logger()


class Archive(Protocol):
    """Where the report of a workshop is kept once its last table has ended."""

    def key(self, workshop: str) -> str:
        """The secret by which the report is found."""
        ...

    async def keep(self, host: "WorkshopHost") -> None:
        """Write the report anew. Raises `Unwritten`."""
        ...


class WorkshopHost:
    """A workshop and all its tables, in this process."""

    def __init__(  # noqa: PLR0913 - everything that a workshop is opened with
        self,
        name: str,
        *,
        edition: Edition,
        journal: Journal,
        vault: Vault,
        clock: Clockwork,
        errands: Errands,
        seed: str,
        archive: Archive | None = None,
    ) -> None:
        self.name = name
        self.report: str | None = None
        self.workshop = Workshop()
        self.tables: dict[int, TableHost] = {}
        self._post: Post | None = None
        self._edition = edition
        self._journal = journal
        self._vault = vault
        self._clock = clock
        self._errands = errands
        self._seed = seed
        self._archive = archive
        self._chance = Chance(seed)
        stream = streams.workshop_stream(name)
        self._corridor = Corridor(stream, journal, vault, clock, self._take, self._show)
        self._relaying = asyncio.Lock()
        self._unheard: deque[tuple[Workshop, Envelope]] = deque()
        self._told = 0
        self._heard = 0
        self._boards = Boards(self, edition, clock)
        self._attendance = Attendance(clock, self._fall_silent)
        self._taken: set[str] = set()
        self._keyed: set[str] = set()
        self._lent: dict[str, Caller] = {}

    async def revive(self) -> None:
        """Fold the workshop and its tables from the journal and take up what was left undone."""
        await self._corridor.catch_up()
        for number in self.workshop.table_numbers:
            await self._host(number).catch_up()
        await self._relay()
        for host in self.tables.values():
            self._pass_review(host)
        self._report_soon()
        if self.workshop.is_led:
            self._attendance.wait_for(CONSOLE)

    async def request(
        self, actor: WorkshopActor, command: Command, cause: str
    ) -> Granted | Refused:
        """A wish of the workshop itself. When this returns, its tables have heard of it."""
        reply = await self._decide(actor, command, cause)
        await self._relay()
        return reply

    async def _decide(
        self, actor: WorkshopActor, command: Command, cause: str
    ) -> Granted | Refused:
        def decide_at(at: Millis) -> Outcome:
            moment = Moment(at, self._chance)
            return deeds.decide_workshop(self.workshop, actor, command, moment)

        return await self._corridor.walk(str(actor), cause, decide_at)

    def _take(self, envelopes: Sequence[Envelope]) -> None:
        workshop, unheard = self.workshop, []
        for envelope in envelopes:
            workshop = facts.fold_workshop_event(workshop, envelope.event, envelope.at)
            unheard.append((workshop, envelope))
        self.workshop = workshop
        self._unheard.extend(u for u in unheard if u[1].seq > self._heard)
        self._heard = max(self._heard, envelopes[-1].seq)

    @property
    def here(self) -> frozenset[str]:
        """Who of the staff has a console open; an empty name is the workshop's own link."""
        names = ("", *self.workshop.staff)
        is_open = self._attendance.is_connected
        return frozenset(n for n in names if is_open(console_audience(self.name, n)))

    def hear_looks(self, looks: nudges.Looks) -> None:
        """Let nudges rise and lapse by what the numbers say now."""
        now = self._clock.now()
        if any(nudges.changes(self.workshop, looks, now)):
            heard = nudges.HearLooks({number: tuple(names) for number, names in looks.items()})
            self._errands.send(self.request(Clock(), heard, f"looks:{now}"))

    def _show(self, _envelopes: Sequence[Envelope]) -> None:
        self._take_back()
        self._boards.show_soon()
        self._speak_up()

    async def _relay(self) -> None:
        """Tell the tables what they have not heard yet, in order, and note how far that went.

        A deed that some table could not write down is told again after a while.
        """
        async with self._relaying:
            while self._unheard and await self._tell(*self._unheard[0]):
                self._unheard.popleft()
            is_heard = not self._unheard
            if not is_heard:
                self._clock.ring(self._clock.now() + TELL_AGAIN, self._relay_soon)
            if self._told > self.workshop.relayed:
                await self._decide(Clock(), wishes.NoteRelayed(self._told), f"relayed:{self._told}")
            if is_heard:
                await self._erase()

    async def _erase(self) -> None:
        """Destroy the keys of those who want to be forgotten, and of nameless deeds at the close;
        then be as the logs read without them.
        """
        gone = [person.seat for person in self.workshop.people.values() if person.is_forgotten]
        if self.workshop.status is Status.CLOSED:
            gone.append(NAMES)
        keys = [owner for owner in gone if not self._vault.seals.is_gone(owner)]
        if not keys:
            return
        try:
            for owner in keys:
                await self._vault.destroy(owner)
        except Unwritten:
            log.exception("not_erased", workshop=self.name)
            self._clock.ring(self._clock.now() + TELL_AGAIN, self._relay_soon)
            return
        await self._fold_again()

    async def _fold_again(self) -> None:
        await self._corridor.fold_again(self._begin)
        for host in self.tables.values():
            await host.fold_again()
        self._show([])
        self._report_soon()

    def _begin(self) -> None:
        self.workshop = Workshop()

    def _relay_soon(self) -> None:
        self._errands.send(self._relay())

    async def _tell(self, workshop: Workshop, envelope: Envelope) -> bool:
        """Run the errands of one deed; `workshop` is the state after it. False when a table must
        hear it again.
        """
        if envelope.seq <= self.workshop.relayed:
            return True
        by_table: dict[int, list[tuple[str, Direction]]] = {}
        for place, (number, direction) in enumerate(errands_of(workshop, envelope.event)):
            by_table.setdefault(number, []).append((f"workshop:{envelope.seq}:{place}", direction))
        self._let_go(envelope.event)
        heard = await asyncio.gather(*(self._tell_table(n, told) for n, told in by_table.items()))
        is_heard = (
            all(heard)
            and await self._tell_arrivals(workshop, envelope)
            and await self._lend_plans(envelope)
        )
        if isinstance(envelope.event, SEATING):
            self._move_to_tables()
        if (by_table or exchange.lent(envelope.event)) and is_heard:
            self._told = envelope.seq
        return is_heard

    async def _tell_arrivals(self, workshop: Workshop, envelope: Envelope) -> bool:
        """Who has left one table for another brings along what the first one knows of them."""
        was = left_by(envelope.event)
        if was is None:
            return True
        over = enumerate(arrivals(workshop, envelope.event, self._host(was).table))
        for place, (number, direction) in over:
            cause = f"workshop:{envelope.seq}:over:{place}"
            if not await self._tell_table(number, ((cause, direction),)):
                return False
        self._follow(envelope.event)
        return True

    async def _lend_plans(self, envelope: Envelope) -> bool:
        """Tables that read another one's plan are shown it."""
        for reader, author in exchange.lent(envelope.event).items():
            plan = exchange.plan_of(self._host(author).table)
            if not await self._tell_table(reader, ((f"workshop:{envelope.seq}:plan", plan),)):
                return False
        return True

    def _pass_review(self, host: TableHost) -> None:
        """What a table says of another one's plan goes there by way of the workshop."""
        review = exchange.review_of(host.table)
        if review and host.number not in self.workshop.reviewed:
            self._errands.send(self.request(Clock(), review, f"review:{host.number}"))

    def _let_go(self, event: Event) -> None:
        """The table that is left draws these screens no more."""
        was = left_by(event)
        for seat in moved(event):
            self._host(was or 0).drop(seat)

    def _follow(self, event: Event) -> None:
        """The phones of those who moved show their new table."""
        for seat in moved(event):
            if self._is_connected(seat) and (host := self._host_of(seat)):
                self._show_table(host, seat)

    def _show_table(self, host: TableHost, seat: str) -> None:
        message = host.snapshot(seat, keys_in=seat in self._keyed)
        if self._post:
            self._post.send(seat_audience(self.name, seat), Outgoing.SNAPSHOT, message)

    async def _tell_table(self, number: int, told: Sequence[tuple[str, Direction]]) -> bool:
        """Whether the table needs to hear nothing of this again. One that refuses has no use for
        it, and one that fails must not keep it from the others.
        """
        try:
            for cause, direction in told:
                reply = await self._host(number).request(Facilitator(), direction, cause)
                if isinstance(reply, Refused) and reply.code is Code.BUSY:
                    return False
        except Exception:
            log.exception("not_told", workshop=self.name, table=number)
        return True

    async def direct(self, number: int, direction: Direction, cause: str) -> Granted | Refused:
        """A facilitator's wish for one table."""
        host = self.laid.get(number)
        if host is None:
            return Refused(Code.BAD_TARGET, "table")
        return await host.request(Facilitator(), direction, cause)

    async def seat_request(
        self, seat: str, command: Command, cause: str, offer: str | None
    ) -> Granted | Refused:
        """A wish of a seat, at its table or in the lobby."""
        if isinstance(command, ForgetMe):
            return await self.request(Seated(seat), wishes.Forget(seat), cause)
        host = self._host_of(seat)
        if host:
            by_proxy = not host.table.seats[seat].has_phone
            return await host.request(Seated(seat, by_proxy), command, cause, offer)
        return await self.request(Seated(seat), deeds.in_lobby(seat, command), cause)

    def _host_of(self, seat: str) -> TableHost | None:
        """The table where this seat sits, once it is laid; none for what is no seat."""
        person = self.workshop.people.get(seat)
        host = self.tables.get(person.table or 0) if person else None
        return host if host and seat in host.table.seats else None

    def _host(self, number: int) -> TableHost:
        if number not in self.tables:
            self.tables[number] = TableHost(
                self.name,
                number,
                edition=self._edition,
                seed=self._seed,
                journal=self._journal,
                vault=self._vault,
                clock=self._clock,
                errands=self._errands,
                watcher=self,
            )
            self.tables[number].post = self._post
        return self.tables[number]

    @property
    def laid(self) -> Mapping[int, TableHost]:
        """The tables that have been laid, by number."""
        return {number: host for number, host in sorted(self.tables.items()) if host.table.run}

    def table_changed(self, host: TableHost, envelopes: Sequence[Envelope]) -> None:
        """A table has taken in these facts: some matter to the whole workshop."""
        self._boards.changed(host.number)
        for envelope in envelopes:
            match envelope.event:
                case TableFinished():
                    self._report_soon()
                case ReviewSent():
                    self._pass_review(host)
                case SeatTaken(seat) if not self._is_connected(seat):
                    self._attendance.wait_for(seat)
                case SeatLeft(seat):
                    self._note(wishes.LetGo(seat), f"left:{seat}")
                case RoomCalled(call):
                    self._note(asking.OpenCall(call), f"call:{call.id}")
                case RoomCallEnded(call):
                    self._note(asking.EndCall(call), f"ended:{call}")
                case IdeaSent(idea):
                    self._note(asking.OfferIdea(idea), f"idea:{idea.id}")

    def _note(self, wish: Command, cause: str) -> None:
        """What a table's fact means for the workshop. Told again after a crash, it is done once."""
        self._errands.send(self._note_down(wish, cause))

    async def _note_down(self, wish: Command, cause: str) -> None:
        reply = await self.request(Clock(), wish, cause)
        if isinstance(reply, Refused) and reply.code is Code.BUSY:
            self._clock.ring(self._clock.now() + TELL_AGAIN, lambda: self._note(wish, cause))

    def _report_soon(self) -> None:
        """Write the report, without being asked, as soon as every table has come to its end. A
        rehearsal leaves none.
        """
        has_ended = self.laid and all(host.table.is_done for host in self.laid.values())
        if self._archive and has_ended and not self.workshop.is_rehearsal:
            self._errands.send(self._write_report(self._archive))

    async def _write_report(self, archive: Archive) -> None:
        try:
            await archive.keep(self)
        except Unwritten:
            log.exception("not_reported", workshop=self.name)
            self._clock.ring(self._clock.now() + TELL_AGAIN, self._report_soon)
            return
        self.report = archive.key(self.name)
        self._boards.show_soon()

    def is_host(self, seat: str) -> bool:
        """Whether this seat hosts its table now."""
        host = self._host_of(seat)
        return host is not None and host_of(host.table) == seat

    @property
    def deck(self) -> Deck:
        return self._edition.deck

    def words(self, language: str) -> Words:
        """The deck's words in one of its languages."""
        return self._edition.words[language]

    def now(self) -> Millis:
        """The time by the clock of this workshop."""
        return self._clock.now()

    def was_taken(self, seat: str) -> bool:
        """Whether someone has come in with the ticket of this seat."""
        return seat in self._taken

    # Who is connected, and what they see.

    def may_tap(self, caller: Caller) -> bool:
        """Whether this seat's screen is still in the right hands."""
        person = self.workshop.people[caller.seat]
        return may_tap(self.workshop, person, caller.lent_to)

    def _take_back(self) -> None:
        """A screen that was lent to somebody who may not have it any more shows nothing at once."""
        for caller in [each for each in self._lent.values() if not self.may_tap(each)]:
            self._drop(caller)
            if self._post:
                self._post.end(caller.audience)

    def _drop(self, caller: Caller) -> None:
        self._lent.pop(caller.seat, None)
        self._boards.drop(caller)
        if host := self._host_of(caller.seat):
            host.drop(caller.seat)

    def snapshot(self, caller: Caller) -> bytes:
        """Everything a caller may see, whole; from now on its screen is kept up to date."""
        (self._keyed.add if caller.keys_in else self._keyed.discard)(caller.seat)
        host = self._host_of(caller.seat)
        if host is None:
            return self._boards.snapshot(caller)
        return host.snapshot(caller.seat, keys_in=caller.keys_in)

    def _move_to_tables(self) -> None:
        """Waiting seats whose table is laid see the table from now on."""
        for caller in self._boards.waiting:
            if host := self._host_of(caller.seat):
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
        host = self._host_of(seat)
        if host and host.table.seats[seat].away_since is not None:
            self._errands.send(self._mark(host, MarkBack(seat)))

    def departed(self, caller: Caller) -> None:
        """A connection has ended."""
        if not self._attendance.go(caller.audience):
            return
        self._drop(caller)
        self._boards.show_soon()
        if caller.door is not Door.WALL:
            self._attendance.wait_for(caller.seat or CONSOLE)

    def _is_connected(self, seat: str) -> bool:
        return self._attendance.is_connected(seat_audience(self.name, seat))

    def _speak_up(self) -> None:
        """Whoever is connected to the console here leads, whatever another process has noted."""
        if self._has_console and not self.workshop.is_led:
            self._errands.send(self._note_facilitator(is_here=True))

    @property
    def _has_console(self) -> bool:
        return any(name in self.here for name in leads(self.workshop))

    async def _note_facilitator(self, *, is_here: bool) -> None:
        cause = f"facilitator:{is_here}:{self._clock.now()}"
        await self.request(Clock(), wishes.NoteFacilitator(is_here), cause)

    def _fall_silent(self, seat: str) -> None:
        if seat == CONSOLE:
            if not self._has_console:
                self._errands.send(self._note_facilitator(is_here=False))
            return
        host = self._host_of(seat)
        if host and not self._is_connected(seat) and host.table.seats[seat].is_here:
            self._errands.send(self._mark_away(host, seat))

    async def _mark_away(self, host: TableHost, seat: str) -> None:
        """Mark a seat away, and back if its phone came back meanwhile."""
        await self._mark(host, MarkAway(seat))
        if self._is_connected(seat):
            await self._mark(host, MarkBack(seat))

    async def _mark(self, host: TableHost, direction: MarkAway | MarkBack) -> None:
        cause = f"{tag_of(type(direction))}:{direction.seat}:{self._clock.now()}"
        await host.request(Facilitator(), direction, cause)

    def use(self, post: Post | None) -> None:
        """Send through this post from now on; nowhere without one."""
        self._post = self._boards.post = post
        for host in self.tables.values():
            host.post = post

    def rest(self) -> None:
        """No more alarms."""
        self._boards.rest()
        self._attendance.rest()
        for host in self.tables.values():
            host.rest()
