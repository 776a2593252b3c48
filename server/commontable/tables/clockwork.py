"""Time outside the rules: what o'clock it is, and being woken at a time."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

import structlog

from commontable.rules.values import Millis

TRY_AGAIN: Millis = 1_000
"""How long to wait after something could not be written down."""

log = structlog.get_logger()


class Alarm(Protocol):
    """A wake-up that can be called off."""

    def cancel(self) -> None: ...


class Clockwork(Protocol):
    """A clock that also rings."""

    def now(self) -> Millis:
        """Unix milliseconds, never fewer than it said or heeded before."""
        ...

    def heed(self, at: Millis) -> None:
        """Something has happened at `at`, which is now or past whatever the machine says."""
        ...

    def ring(self, at: Millis, wake: Callable[[], None]) -> Alarm:
        """Call `wake` at `at`, or as soon as may be if that has passed."""
        ...


class WallClock:
    """The machine's own clock, ringing on the running event loop.

    Where the machine's is set back, this one runs on: deadlines would wait for it to catch up. A
    small computer without a battery may well wake up in the past.
    """

    def __init__(self) -> None:
        self._ahead = 0

    def now(self) -> Millis:
        self._keep_up(time.time_ns())
        return (time.monotonic_ns() + self._ahead) // 1_000_000

    def heed(self, at: Millis) -> None:
        self._keep_up(at * 1_000_000)

    def _keep_up(self, wall: int) -> None:
        """Nanoseconds by which to be ahead of the steady clock, never fewer than before."""
        self._ahead = max(self._ahead, wall - time.monotonic_ns())

    def ring(self, at: Millis, wake: Callable[[], None]) -> Alarm:
        wait = max(0, at - self.now()) / 1000
        return asyncio.get_running_loop().call_later(wait, wake)


class Errands:
    """Work begun by a clock or by another deed, that nobody awaits. None is lost or swallowed."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._is_over = False

    def send(self, work: Coroutine[Any, Any, Any]) -> None:
        """Begin this work; nothing is begun after the end."""
        if self._is_over:
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("errand_failed", exc_info=error)

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def end(self) -> None:
        """Let what is under way finish, with all that it sends, and begin nothing more."""
        await self.settle()
        self._is_over = True
