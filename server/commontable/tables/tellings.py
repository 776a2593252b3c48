"""What a workshop's deeds mean for its tables, told to them in order and each once."""

import asyncio
from collections import deque
from collections.abc import Iterable, Sequence

import structlog

from commontable.protocol.messages import Refused
from commontable.rules.actors import Facilitator
from commontable.rules.closing import CloseTable
from commontable.rules.commands import Direction
from commontable.rules.events import Envelope
from commontable.rules.refusals import Code
from commontable.rules.workshop import exchange, facts
from commontable.rules.workshop.relay import arrivals, errands, left_by
from commontable.rules.workshop.state import Workshop
from commontable.tables.presence import Floor, Presence

Deed = tuple[Workshop, Envelope]
"""One fact of the workshop, and the workshop after it."""

SEATING = (facts.WorkshopStarted, facts.SeatAssigned, facts.SeatMoved, facts.TablesMerged)
"""After these, phones that wait in the lobby may have a table."""

log = structlog.get_logger()


class Tellings:
    """The deeds that some table has not heard of yet. `told` is the last that all have heard of."""

    def __init__(self, floor: Floor, presence: Presence) -> None:
        self.told = 0
        self._floor = floor
        self._presence = presence
        self._unheard: deque[Deed] = deque()
        self._heard = 0

    def add(self, deeds: Sequence[Deed]) -> None:
        """More deeds; what was heard once is not told again when the log is folded anew."""
        self._unheard.extend(deed for deed in deeds if deed[1].seq > self._heard)
        self._heard = max(self._heard, deeds[-1][1].seq)

    async def tell(self) -> bool:
        """Tell all of it, as far as every table can write it down; whether that was all."""
        while self._unheard and await self._tell(*self._unheard[0]):
            self._unheard.popleft()
        return not self._unheard

    async def _tell(self, workshop: Workshop, envelope: Envelope) -> bool:
        """Run the errands of one deed; `workshop` is the state after it. False when a table must
        hear it again.
        """
        if envelope.seq <= self._floor.workshop.relayed:
            return True
        by_table: dict[int, list[tuple[str, Direction]]] = {}
        for place, (number, direction) in enumerate(errands(workshop, envelope.event)):
            by_table.setdefault(number, []).append((f"workshop:{envelope.seq}:{place}", direction))
        self._presence.let_go(envelope.event)
        heard = await asyncio.gather(*(self._tell_table(n, told) for n, told in by_table.items()))
        is_heard = (
            all(heard)
            and await self._tell_arrivals(workshop, envelope)
            and await self._lend_plans(envelope)
        )
        if isinstance(envelope.event, SEATING):
            self._presence.move_to_tables()
        if (by_table or exchange.lent(envelope.event)) and is_heard:
            self.told = envelope.seq
        return is_heard

    async def _tell_arrivals(self, workshop: Workshop, envelope: Envelope) -> bool:
        """Who has left one table for another brings along what the first one knows of them."""
        was = left_by(envelope.event)
        if was is None:
            return True
        over = enumerate(arrivals(workshop, envelope.event, self._floor.table(was).table))
        for place, (number, direction) in over:
            cause = f"workshop:{envelope.seq}:over:{place}"
            if not await self._tell_table(number, ((cause, direction),)):
                return False
        self._presence.follow(envelope.event)
        return True

    async def _lend_plans(self, envelope: Envelope) -> bool:
        """Tables that read another one's plan are shown it."""
        for reader, author in exchange.lent(envelope.event).items():
            plan = exchange.plan_of(self._floor.table(author).table)
            if not await self._tell_table(reader, ((f"workshop:{envelope.seq}:plan", plan),)):
                return False
        return True

    async def close(self, tables: Iterable[int]) -> None:
        """Tell these of the close once more: an older version told no table. Who knows it has no
        use for it.
        """
        for number in tables:
            await self._tell_table(number, (("workshop:closed", CloseTable()),))

    async def _tell_table(self, number: int, told: Sequence[tuple[str, Direction]]) -> bool:
        """Whether the table needs to hear nothing of this again. One that refuses has no use for
        it, and one that fails must not keep it from the others.
        """
        try:
            for cause, direction in told:
                reply = await self._floor.table(number).request(Facilitator(), direction, cause)
                if isinstance(reply, Refused) and reply.code is Code.BUSY:
                    return False
        except Exception:
            log.exception("not_told", workshop=self._floor.name, table=number)
        return True
