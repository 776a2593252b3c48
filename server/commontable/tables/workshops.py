"""One open workshop: its own stream, its tables, and the screens of lobby, console and wall."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence

from commontable.journal.contract import Journal
from commontable.library.shelf import Edition
from commontable.protocol.messages import Granted, Refused
from commontable.rules.actors import Clock, Facilitator, Seated
from commontable.rules.cards import Deck
from commontable.rules.commands import Command, Direction
from commontable.rules.events import Envelope
from commontable.rules.moment import Chance, Moment
from commontable.rules.phase import Outcome
from commontable.rules.presence import MarkAway, MarkBack, SeatLeft
from commontable.rules.refusals import Code
from commontable.rules.table import Table
from commontable.rules.values import AWAY_AFTER, Millis
from commontable.rules.workshop import deeds
from commontable.rules.workshop.deeds import WorkshopActor
from commontable.rules.workshop.relay import errands as errands_of
from commontable.rules.workshop.state import Person, Status, Workshop
from commontable.tables import streams
from commontable.tables.callers import Outgoing, Post
from commontable.tables.clockwork import Alarm, Clockwork, Errands
from commontable.tables.corridor import Corridor
from commontable.tables.host import TableHost, Watcher
from commontable.tables.screens import Part, Screen, part_of, snapshot_message
from commontable.views.console import Tile, see_console
from commontable.views.lobby import see_lobby
from commontable.views.wall import see_wall

GATHER: Millis = 200
"""How long changes are gathered before console and wall are brought up to date."""

REGLANCE: Millis = 5_000
"""How often a watched console looks again at metrics that change with time alone."""


class WorkshopHost(Watcher):
    """A workshop and all its tables, in this process."""

    def __init__(
        self,
        name: str,
        *,
        edition: Edition,
        journal: Journal,
        clock: Clockwork,
        errands: Errands,
        seed: str,
    ) -> None:
        self.name = name
        self.workshop = Workshop()
        self.tables: dict[int, TableHost] = {}
        self.post: Post | None = None
        self._edition = edition
        self._journal = journal
        self._clock = clock
        self._errands = errands
        self._seed = seed
        self._chance = Chance(seed)
        stream = streams.workshop_stream(name)
        self._corridor = Corridor(stream, journal, clock, self._take)
        self._relaying = asyncio.Lock()
        self._unheard: list[tuple[int, Workshop, Envelope]] = []
        self._screens: dict[str, Screen] = {}
        self._listening: Counter[str] = Counter()
        self._tiles: dict[int, Tile] = {}
        self._tile_parts: dict[str, Part] = {}
        self._stale: set[int] = set()
        self._glance: Alarm | None = None
        self._absences: dict[str, Alarm] = {}
        self._taken: set[str] = set()
        self._is_gathering = False

    async def revive(self) -> None:
        """Fold the workshop and its tables from the journal and take up what was left undone."""
        await self._corridor.catch_up()
        for number in self.workshop.table_numbers:
            host = self._host(number)
            await host.catch_up()
            if not host.table.run:
                del self.tables[number]
        await self._relay()
        for host in self.tables.values():
            for seat in host.table.seats:
                self._watch_absence(seat)

    async def request(
        self,
        actor: WorkshopActor,
        command: Command,
        cause: str,
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
        for envelope in envelopes:
            self.workshop = deeds.fold_workshop_event(self.workshop, envelope.event, envelope.at)
            self._unheard.append((envelope.seq, self.workshop, envelope))
        self._show_soon()

    async def _relay(self) -> None:
        """Tell the tables what they have not heard yet, in order, and note how far that went."""
        async with self._relaying:
            told, seq = 0, 0
            while self._unheard:
                seq, workshop, envelope = self._unheard[0]
                if seq > self.workshop.relayed:
                    told += await self._tell(seq, workshop, envelope)
                self._unheard.pop(0)
            if told:
                await self._decide(Clock(), deeds.NoteRelayed(seq), f"relayed:{seq}")

    async def _tell(self, seq: int, workshop: Workshop, envelope: Envelope) -> int:
        """Run the errands of one deed. A table that refuses one has no use for it."""
        by_table: dict[int, list[tuple[str, Direction]]] = {}
        for place, (number, direction) in enumerate(errands_of(workshop, envelope.event)):
            by_table.setdefault(number, []).append((f"workshop:{seq}:{place}", direction))
        await asyncio.gather(*(self._tell_table(n, told) for n, told in by_table.items()))
        if isinstance(envelope.event, deeds.WorkshopStarted | deeds.SeatAssigned):
            self._move_to_tables()
        return len(by_table)

    async def _tell_table(self, number: int, told: Sequence[tuple[str, Direction]]) -> None:
        host = self._host(number)
        for cause, direction in told:
            await host.request(Facilitator(), direction, cause)

    async def direct(self, number: int, direction: Direction, cause: str) -> Granted | Refused:
        """A facilitator's wish for one table."""
        if number not in self.tables:
            return Refused(Code.BAD_TARGET, "table")
        return await self.tables[number].request(Facilitator(), direction, cause)

    async def seat_request(
        self, seat: str, command: Command, cause: str, offer: str | None
    ) -> Granted | Refused:
        """A wish of a seat, at its table or in the lobby."""
        host = self.host_of(seat)
        if host:
            return await host.request(Seated(seat), command, cause, offer)
        return await self.request(Seated(seat), deeds.in_lobby(seat, command), cause)

    def host_of(self, seat: str) -> TableHost | None:
        """The table where this seat sits, once it is laid."""
        person = self.workshop.people[seat]
        host = self.tables.get(person.table or 0)
        return host if host and seat in host.table.seats else None

    def _host(self, number: int) -> TableHost:
        if number not in self.tables:
            self.tables[number] = TableHost(
                self.name,
                number,
                edition=self._edition,
                seed=self._seed,
                journal=self._journal,
                clock=self._clock,
                errands=self._errands,
                watcher=self,
            )
            self.tables[number].post = self.post
        return self.tables[number]

    def table_changed(self, host: TableHost, envelopes: Sequence[Envelope]) -> None:
        self._stale.add(host.number)
        self._show_soon()
        for envelope in envelopes:
            if isinstance(envelope.event, SeatLeft):
                seat = envelope.event.seat
                let_go = self.request(Clock(), deeds.LetGo(seat), f"left:{seat}")
                self._errands.send(let_go)

    def person_with(self, ticket_hash: str) -> Person | None:
        people = self.workshop.people.values()
        return next((person for person in people if person.ticket_hash == ticket_hash), None)

    @property
    def deck(self) -> Deck:
        return self._edition.deck

    def was_taken(self, seat: str) -> bool:
        """Whether someone has come in with the ticket of this seat."""
        return seat in self._taken

    # What is on the screens that belong to no table.

    def snapshot(self, audience: str) -> bytes:
        """Everything a console, a wall or a waiting seat may see, whole."""
        parts = self._parts(audience)
        if audience in self._listening:
            self._screens[audience] = Screen(parts)
        return snapshot_message(self._clock.now(), parts)

    def seat_snapshot(self, seat: str) -> bytes:
        host = self.host_of(seat)
        return host.snapshot(seat) if host else self.snapshot(f"{self.name}/seat/{seat}")

    def _parts(self, audience: str) -> dict[str, Part]:
        match audience.split("/"):
            case [_, "console"]:
                return self._console_parts()
            case [_, "wall"]:
                return {"wall": part_of(self._wall())}
            case [_, "seat", seat]:
                return {"lobby": part_of(see_lobby(self.workshop, seat))}
            case _:
                return {}

    def _console_parts(self) -> dict[str, Part]:
        for number in [n for n in self.tables if n in self._stale or n not in self._tiles]:
            tile, name = self.tables[number].tile(), f"tile.{number}"
            self._tiles[number] = tile
            self._tile_parts[name] = part_of(tile, self._tile_parts.get(name))
        self._stale.clear()
        room = see_console(self.workshop, self._tables(), self._tiles, self._deck_title())
        return {"room": part_of(room), **self._tile_parts}

    def _wall(self) -> object:
        return see_wall(self.workshop, self._tables(), self._deck_title())

    def _tables(self) -> list[Table]:
        return [host.table for _, host in sorted(self.tables.items())]

    def _deck_title(self) -> str:
        language = self.workshop.languages[0]
        return self._edition.words[language].say("deck.title")

    def _show_soon(self) -> None:
        """Bring console, wall and lobby up to date once, after a short gathering of changes."""
        if not self._is_gathering and self._listening:
            self._is_gathering = True
            self._glance_in(GATHER)

    def _glance_in(self, wait: Millis) -> None:
        if self._glance:
            self._glance.cancel()
        self._glance = self._clock.ring(self._clock.now() + wait, self._show)

    def _show(self) -> None:
        self._is_gathering = False
        now = self._clock.now()
        for audience, screen in list(self._screens.items()):
            parts = self._parts(audience)
            if parts.keys() != screen.parts.keys():
                self._send(audience, Outgoing.SNAPSHOT, self.snapshot(audience))
            elif message := screen.show(now, parts):
                self._send(audience, Outgoing.PATCH, message)
        if self.console_audience in self._screens and self.workshop.status is Status.RUNNING:
            self._stale.update(self.tables)
            self._glance_in(REGLANCE)

    def _move_to_tables(self) -> None:
        """Waiting seats whose table is laid see the table from now on."""
        for audience in [name for name in self._screens if "/seat/" in name]:
            seat = audience.rsplit("/", 1)[1]
            host = self.host_of(seat)
            if host:
                del self._screens[audience]
                for _ in range(self._listening.pop(audience, 0)):
                    host.seat_arrived(seat)
                self._send(audience, Outgoing.SNAPSHOT, host.snapshot(seat))

    def _send(self, audience: str, name: Outgoing, message: bytes) -> None:
        if self.post:
            self.post.send(audience, name, message)

    @property
    def console_audience(self) -> str:
        return f"{self.name}/console"

    # Who is connected.

    def arrived(self, audience: str, seat: str) -> None:
        self._taken.add(seat)
        host = self.host_of(seat) if seat else None
        if host is None:
            self._listening[audience] += 1
        elif host.seat_arrived(seat):
            self._errands.send(self._mark(host, MarkBack(seat), "back"))

    def departed(self, audience: str, seat: str) -> None:
        host = self.host_of(seat) if seat else None
        if host is None:
            self._listening[audience] -= 1
            if self._listening[audience] <= 0:
                del self._listening[audience]
                self._screens.pop(audience, None)
        elif host.seat_departed(seat):
            self._watch_absence(seat)

    def _watch_absence(self, seat: str) -> None:
        """A phone that is not heard from for thirty seconds is away (GAME §2.1)."""
        if seat in self._absences:
            self._absences[seat].cancel()
        at = self._clock.now() + AWAY_AFTER
        self._absences[seat] = self._clock.ring(at, lambda: self._check_absence(seat))

    def _check_absence(self, seat: str) -> None:
        host = self.host_of(seat)
        if host and not host.is_connected(seat) and host.table.seats[seat].is_here:
            self._errands.send(self._mark(host, MarkAway(seat), "away"))

    async def _mark(self, host: TableHost, direction: Direction, word: str) -> None:
        cause = f"{word}:{self._clock.now()}:{direction}"
        await host.request(Facilitator(), direction, cause)

    def use(self, post: Post | None) -> None:
        """Send through this post from now on; nowhere without one."""
        self.post = post
        for host in self.tables.values():
            host.post = post

    def rest(self) -> None:
        """No more alarms."""
        for alarm in (*self._absences.values(), *([self._glance] if self._glance else ())):
            alarm.cancel()
        for host in self.tables.values():
            host.rest()

    @property
    def states(self) -> Mapping[int, Table]:
        """The tables by number, for those who only look."""
        return {number: host.table for number, host in sorted(self.tables.items())}
