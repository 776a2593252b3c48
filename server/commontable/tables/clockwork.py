"""Time outside the rules: what o'clock it is, and being woken at a time."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

import structlog

from commontable.rules.values import Millis

log = structlog.get_logger()


class Alarm(Protocol):
    """A wake-up that can be called off."""

    def cancel(self) -> None: ...


class Clockwork(Protocol):
    """A clock that also rings."""

    def now(self) -> Millis:
        """Unix milliseconds."""
        ...

    def ring(self, at: Millis, wake: Callable[[], None]) -> Alarm:
        """Call `wake` at `at`, or as soon as may be if that has passed."""
        ...


class WallClock:
    """The machine's own clock, ringing on the running event loop."""

    def now(self) -> Millis:
        return time.time_ns() // 1_000_000

    def ring(self, at: Millis, wake: Callable[[], None]) -> Alarm:
        wait = max(0, at - self.now()) / 1000
        return asyncio.get_running_loop().call_later(wait, wake)


class Errands:
    """Work begun by a clock or by another deed, that nobody awaits. None is lost or swallowed."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def send(self, work: Coroutine[Any, Any, Any]) -> None:
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
