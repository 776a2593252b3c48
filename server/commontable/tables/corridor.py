"""The corridor of one stream: wishes pass through it one at a time, and nothing is said before it
is committed.
"""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from commontable.journal.contract import Behind, Journal, Unwritten
from commontable.protocol.messages import Granted, Refused
from commontable.rules.events import Envelope, Event
from commontable.rules.refusals import Code, Refusal
from commontable.rules.values import Millis
from commontable.tables import streams
from commontable.tables.clockwork import Clockwork
from commontable.tables.vault import Vault

log = structlog.get_logger()

TRIES = 8
"""How often a wish is decided anew while other processes keep writing to the same stream."""

Decide = Callable[[Millis], tuple[Event, ...] | Refusal]
Take = Callable[[Sequence[Envelope]], None]


class Corridor:
    """One stream of the journal and our place in it.

    `take` folds facts that are committed, all or none; `show` tells of them afterwards, and if that
    fails what was granted stays granted.
    """

    def __init__(
        self,
        stream: str,
        journal: Journal,
        vault: Vault,
        clock: Clockwork,
        take: Take,
        show: Take,
    ) -> None:
        self.seq = 0
        self._stream = stream
        self._journal = journal
        self._vault = vault
        self._clock = clock
        self._take = take
        self._show = show
        self._lock = asyncio.Lock()
        self._done: set[str] = set()

    async def walk(self, actor: str, cause: str, decide: Decide) -> Granted | Refused:
        """Decide a wish, commit what it does, then take it in. The same cause is done once."""
        async with self._lock:
            for _ in range(TRIES):
                if cause in self._done:
                    return Granted()
                at = self._clock.now()
                outcome = decide(at)
                if isinstance(outcome, Refusal):
                    return Refused(outcome.code, _within_request(outcome.where))
                reply = await self._commit(at, actor, cause, outcome) if outcome else Granted()
                if reply:
                    return reply
            return Refused(Code.BUSY)

    async def _commit(
        self, at: Millis, actor: str, cause: str, events: tuple[Event, ...]
    ) -> Granted | Refused | None:
        """Whether the facts are in the journal; None if another process came first: then its facts
        are taken in.
        """
        envelopes = streams.sealed(self._stream, self.seq, at, actor, cause, events)
        try:
            kept = await streams.append(self._journal, envelopes, self._vault)
        except Behind:
            await self._read()
            return None
        except Unwritten:
            log.exception("not_written", stream=self._stream)
            return Refused(Code.BUSY)
        self._step(kept)
        return Granted()

    async def catch_up(self) -> None:
        """Take in what the journal holds beyond what is known here: all of it at first."""
        async with self._lock:
            await self._read()

    async def fold_again(self, begin: Callable[[], None]) -> None:
        """Take everything in anew, as the journal reads now; `begin` goes back to before the first
        fact.
        """
        async with self._lock:
            envelopes = await streams.read(self._journal, self._stream, self._vault)
            begin()
            self._done.clear()
            if envelopes:
                self._step(envelopes)

    async def _read(self) -> None:
        envelopes = await streams.read(self._journal, self._stream, self._vault, self.seq)
        if envelopes:
            self._clock.heed(envelopes[-1].at)
            self._step(envelopes)

    def _step(self, envelopes: Sequence[Envelope]) -> None:
        self._take(envelopes)
        self.seq = envelopes[-1].seq
        self._done.update(envelope.cause for envelope in envelopes if envelope.cause)
        try:
            self._show(envelopes)
        except Exception:
            log.exception("not_shown", stream=self._stream)


def _within_request(where: str | None) -> str | None:
    """The place inside the request: refusals of the rules speak of the command's own fields."""
    return None if where is None else where if where == "offer" else f"do.{where}"
