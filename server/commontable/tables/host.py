"""One table, one corridor: every wish falls through it from top to bottom (DESIGN §4)."""

from collections.abc import Sequence
from typing import Protocol

import structlog

from commontable.journal.contract import Journal
from commontable.library.shelf import Edition
from commontable.metrics.ledger import Ledger, after, read
from commontable.metrics.reading import Reading
from commontable.protocol.messages import Granted, Refused
from commontable.rules.actors import Actor, Clock, Seated
from commontable.rules.cards import Words
from commontable.rules.commands import Command, tag_of
from commontable.rules.decide import decide, next_alarm
from commontable.rules.events import Envelope
from commontable.rules.evolve import evolve
from commontable.rules.flow import Tick
from commontable.rules.moment import Chance, Moment
from commontable.rules.phase import Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import Millis
from commontable.tables import streams
from commontable.tables.callers import Outgoing, Post, seat_audience
from commontable.tables.clockwork import Alarm, Clockwork, Errands
from commontable.tables.corridor import Corridor
from commontable.tables.screens import Part, Screen, part_of, snapshot_message
from commontable.tables.vault import Vault
from commontable.views.asks import offer_id
from commontable.views.seat import SeatView, see_seat
from commontable.views.table import see_table
from commontable.views.tile import Regard, Tile, see_tile

log = structlog.get_logger()

SNOOZE: Millis = 250
"""How long a bell waits at least before it rings again."""


class Watcher(Protocol):
    """Who wants to hear that a table has changed: the workshop it belongs to."""

    def table_changed(self, host: "TableHost", envelopes: Sequence[Envelope]) -> None:
        """Called after the table's own screens were brought up to date."""
        ...


class TableHost:
    """A running table: its state, its place in the journal, and the screens of its seats."""

    def __init__(  # noqa: PLR0913 - the corridor is where everything meets
        self,
        workshop: str,
        number: int,
        *,
        edition: Edition,
        seed: str,
        journal: Journal,
        vault: Vault,
        clock: Clockwork,
        errands: Errands,
        watcher: Watcher,
    ) -> None:
        self.number = number
        self.table = Table(deck=edition.deck)
        self.ledger = Ledger()
        self.post: Post | None = None
        self._workshop = workshop
        self._edition = edition
        self._chance = Chance(f"{seed}/{number}")
        self._clock = clock
        self._errands = errands
        self._watcher = watcher
        stream = streams.table_stream(workshop, number)
        self._corridor = Corridor(stream, journal, vault, clock, self._take, self._show)
        self._screens: dict[str, Screen] = {}
        self._keyed: set[str] = set()
        self._alarm: Alarm | None = None

    async def request(
        self, actor: Actor, command: Command, cause: str, offer: str | None = None
    ) -> Granted | Refused:
        """Decide a wish, commit what it does, then show it. The same cause is done once."""

        def decide_at(at: Millis) -> Outcome:
            if self._is_late(actor, command, offer):
                return Refusal(Code.TOO_LATE, "offer")
            return decide(self.table, actor, command, Moment(at, self._chance))

        return await self._corridor.walk(str(actor), cause, decide_at)

    def _is_late(self, actor: Actor, command: Command, offer: str | None) -> bool:
        """Whether a seat answers an offer that no longer stands. Safety verbs need none."""
        if not isinstance(actor, Seated) or command.is_safety:
            return False
        return offer != offer_id(self.table, actor.seat, tag_of(type(command)))

    async def catch_up(self) -> None:
        """Take in what the journal holds beyond what is known here: all of it at first."""
        await self._corridor.catch_up()

    async def fold_again(self) -> None:
        """Be as the journal says now, after something in it was forgotten."""
        await self._corridor.fold_again(self._begin)

    def _begin(self) -> None:
        self.table, self.ledger = Table(deck=self._edition.deck), Ledger()

    def _take(self, envelopes: Sequence[Envelope]) -> None:
        """Fold committed facts into the state and the metrics."""
        table, ledger = self.table, self.ledger
        for envelope in envelopes:
            before, table = table, evolve(table, envelope.event, envelope.at)
            ledger = after(ledger, envelope, before, table)
        self.table, self.ledger = table, ledger

    def _show(self, envelopes: Sequence[Envelope]) -> None:
        """Set the clock by the new state, and show what has changed."""
        self._arm()
        self._show_seats()
        self._watcher.table_changed(self, envelopes)

    def _arm(self, earliest: Millis = 0) -> None:
        """Have the clock ring when something next falls due by itself."""
        if self._alarm:
            self._alarm.cancel()
        at = next_alarm(self.table)
        self._alarm = None if at is None else self._clock.ring(max(at, earliest), self._tick)

    def _tick(self) -> None:
        self._errands.send(self._ring())

    async def _ring(self) -> None:
        """Do what is due. A bell that rang in vain, a moment early or while the journal cannot be
        written, is set again.
        """
        try:
            await self.request(Clock(), Tick(), f"clock:{self._corridor.seq}")
        finally:
            self._arm(self._clock.now() + SNOOZE)

    def _show_seats(self) -> None:
        """Bring every connected seat's screen up to date, the shared part once a language."""
        now = self._clock.now()
        shared: dict[str, Part] = {}
        for seat in self._screens:
            try:
                self._show_seat(seat, now, shared)
            except Exception:  # one screen's fault is not the others'
                log.exception("not_shown", table=self.number)

    def _show_seat(self, seat: str, now: Millis, shared: dict[str, Part]) -> None:
        message = self._screens[seat].show(now, self._parts(seat, shared))
        if message and self.post:
            self.post.send(seat_audience(self._workshop, seat), Outgoing.PATCH, message)

    def _parts(self, seat: str, shared: dict[str, Part]) -> dict[str, Part]:
        """What a seat's screen holds; whoever has left sees no more of the table."""
        who = self.table.seats[seat]
        words = self._edition.words[who.language]
        shown = self._screens[seat].parts if seat in self._screens else {}
        own = {"seat": part_of(self._own(seat, words), shown.get("seat"))}
        if who.has_left:
            return own
        if who.language not in shared:
            table = see_table(self.table, words, self.ledger.mirror)
            shared[who.language] = part_of(table, shown.get("table"))
        return {"table": shared[who.language], **own}

    def _own(self, seat: str, words: Words) -> SeatView:
        keys_in, original = seat in self._keyed, self._edition.original
        return see_seat(self.table, seat, words, original, keys_in=keys_in)

    def snapshot(self, seat: str, *, keys_in: bool = False) -> bytes:
        """Everything this seat may see, whole; from now on its screen is kept up to date. Who
        `keys_in` is not shown the person's card.
        """
        (self._keyed.add if keys_in else self._keyed.discard)(seat)
        parts = self._parts(seat, {})
        self._screens[seat] = Screen(parts)
        return snapshot_message(self._clock.now(), parts)

    def drop(self, seat: str) -> None:
        """Nobody looks at this seat's screen any more."""
        self._screens.pop(seat, None)

    def readings(self) -> Sequence[Reading]:
        return read(self.ledger, self.table, self._clock.now())

    def tile(self, regard: Regard) -> Tile:
        """This table on the console."""
        now, past = self._clock.now(), self.ledger.page.past
        return see_tile(self.table, self.readings(), past, now, regard)

    def rest(self) -> None:
        """No more alarms."""
        if self._alarm:
            self._alarm.cancel()
