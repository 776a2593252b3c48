"""The pace of simulated people: their seconds are shorter than ours when they play fast."""

import asyncio
import time

from attrs import frozen


@frozen
class Tempo:
    """`speed` people's seconds pass in one of ours. All spans here are people's seconds."""

    speed: float = 1.0

    def now(self) -> float:
        return time.monotonic() * self.speed

    def ours(self, seconds: float) -> float:
        """A span of theirs in our seconds."""
        return seconds / self.speed

    def theirs(self, seconds: float) -> float:
        """A span of ours in people's seconds."""
        return seconds * self.speed

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(self.ours(seconds))
