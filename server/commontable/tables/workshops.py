"""One open workshop: its own stream, its tables, and what it tells them."""

import asyncio
from collections.abc import Mapping, Sequence

import structlog

from commontable.codec import NAMES
from commontable.journal.contract import Journal, Unwritten
from commontable.library.shelf import Edition
from commontable.protocol.messages import ForgetMe, Granted, Refused
from commontable.rules.actors import Clock, Facilitator, Seated
from commontable.rules.cards import Deck, Words
from commontable.rules.commands import Command, Direction
from commontable.rules.events import Envelope
from commontable.rules.flow import TableFinished
from commontable.rules.ideas import IdeaSent, RoomCalled, RoomCallEnded
from commontable.rules.moment import Chance, Moment
from commontable.rules.phase import Outcome
from commontable.rules.phases.feedback import ReviewSent
from commontable.rules.presence import SeatLeft, SeatTaken
from commontable.rules.refusals import Code
from commontable.rules.seating import host_of
from commontable.rules.values import Millis
from commontable.rules.workshop import asking, deeds, exchange, facts, nudges, wishes
from commontable.rules.workshop.deeds import WorkshopActor
from commontable.rules.workshop.state import Status, Workshop
from commontable.tables import streams
from commontable.tables.boards import Boards
from commontable.tables.callers import Post
from commontable.tables.clockwork import TRY_AGAIN, Clockwork, Errands
from commontable.tables.corridor import Corridor
from commontable.tables.host import TableHost
from commontable.tables.presence import CONSOLE, Presence
from commontable.tables.reporting import Archive, Reporting
from commontable.tables.tellings import Tellings
from commontable.tables.vault import Vault

log = structlog.get_logger()


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
        self.workshop = Workshop()
        self.tables: dict[int, TableHost] = {}
        self._post: Post | None = None
        self._edition = edition
        self._journal = journal
        self._vault = vault
        self._clock = clock
        self._errands = errands
        self._seed = seed
        self._chance = Chance(seed)
        stream = streams.workshop_stream(name)
        self._corridor = Corridor(stream, journal, vault, clock, self._take, self._show)
        self._boards = Boards(self, edition, clock)
        self.presence = Presence(self, self._boards, clock, errands)
        self._tellings = Tellings(self, self.presence)
        self._relaying = asyncio.Lock()
        self._reporting = Reporting(self, archive, clock, errands, self._boards.show_soon)

    async def revive(self) -> None:
        """Fold the workshop and its tables from the journal and take up what was left undone."""
        await self._corridor.catch_up()
        for number in self.workshop.table_numbers:
            await self.table(number).catch_up()
        await self._relay()
        if self.workshop.status is Status.CLOSED:
            await self._tellings.close(self.laid)
        for host in self.tables.values():
            self._pass_review(host)
        self._reporting.write_soon()
        if self.workshop.is_led:
            self.presence.wait_for(CONSOLE)

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
        workshop, deeds_done = self.workshop, []
        for envelope in envelopes:
            workshop = facts.fold_workshop_event(workshop, envelope.event, envelope.at)
            deeds_done.append((workshop, envelope))
        self.workshop = workshop
        self._tellings.add(deeds_done)

    @property
    def here(self) -> frozenset[str]:
        """Which seats have their screen open, and who of the staff a console; an empty name is the
        workshop's own link.
        """
        return self.presence.here

    @property
    def report(self) -> str | None:
        """The secret by which the report is found, once it is written."""
        return self._reporting.key

    def hear_looks(self, looks: nudges.Looks) -> None:
        """Let nudges rise and lapse by what the numbers say now."""
        now = self._clock.now()
        if any(nudges.changes(self.workshop, looks, now)):
            heard = nudges.HearLooks({number: tuple(names) for number, names in looks.items()})
            self._errands.send(self.request(Clock(), heard, f"looks:{now}"))

    def _show(self, _envelopes: Sequence[Envelope]) -> None:
        self.presence.refresh()

    async def _relay(self) -> None:
        """Tell the tables what they have not heard yet, in order, and note how far that went.

        A deed that some table could not write down is told again after a while.
        """
        async with self._relaying:
            is_heard, told = await self._tellings.tell(), self._tellings.told
            if not is_heard:
                self._clock.ring(self._clock.now() + TRY_AGAIN, self._relay_soon)
            if told > self.workshop.relayed:
                await self._decide(Clock(), wishes.NoteRelayed(told), f"relayed:{told}")
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
            self._clock.ring(self._clock.now() + TRY_AGAIN, self._relay_soon)
            return
        await self._fold_again()

    async def _fold_again(self) -> None:
        await self._corridor.fold_again(self._begin)
        for host in self.tables.values():
            await host.fold_again()
        self._show([])
        self._reporting.write_soon()

    def _begin(self) -> None:
        self.workshop = Workshop()

    def _relay_soon(self) -> None:
        self._errands.send(self._relay())

    def _pass_review(self, host: TableHost) -> None:
        """What a table says of another one's plan goes there by way of the workshop."""
        review = exchange.review_of(host.table)
        if review and host.number not in self.workshop.reviewed:
            self._errands.send(self.request(Clock(), review, f"review:{host.number}"))

    async def direct(self, number: int, direction: Direction, cause: str) -> Granted | Refused:
        """A facilitator's wish for one table."""
        if self.workshop.status is Status.CLOSED:
            return Refused(Code.WORKSHOP_CLOSED)
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
        host = self.table_of(seat)
        if host:
            by_proxy = not host.table.seats[seat].has_phone
            return await host.request(Seated(seat, by_proxy), command, cause, offer)
        return await self.request(Seated(seat), deeds.in_lobby(seat, command), cause)

    def table_of(self, seat: str) -> TableHost | None:
        """The table where this seat sits, once it is laid; none for what is no seat."""
        person = self.workshop.people.get(seat)
        host = self.tables.get(person.table or 0) if person else None
        return host if host and seat in host.table.seats else None

    def table(self, number: int) -> TableHost:
        """The table of this number, set up if need be."""
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
                    self._reporting.write_soon()
                case ReviewSent():
                    self._pass_review(host)
                case SeatTaken(seat):
                    self.presence.wait_for(seat)
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
            self._clock.ring(self._clock.now() + TRY_AGAIN, lambda: self._note(wish, cause))

    def is_host(self, seat: str) -> bool:
        """Whether this seat hosts its table now."""
        host = self.table_of(seat)
        return host is not None and host_of(host.table) == seat

    def plays(self, seat: str) -> bool:
        """Whether this seat takes part at a table."""
        host = self.table_of(seat)
        return host is not None and host.table.seats[seat].is_playing

    @property
    def deck(self) -> Deck:
        return self._edition.deck

    def words(self, language: str) -> Words:
        """The deck's words in one of its languages."""
        return self._edition.words[language]

    def now(self) -> Millis:
        """The time by the clock of this workshop."""
        return self._clock.now()

    def use(self, post: Post | None) -> None:
        """Send through this post from now on; nowhere without one."""
        self._post = self._boards.post = post
        for host in self.tables.values():
            host.post = post

    def rest(self) -> None:
        """No more alarms."""
        self._boards.rest()
        self.presence.rest()
        for host in self.tables.values():
            host.rest()
