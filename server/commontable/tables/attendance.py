"""Who is connected to a workshop, and which seats have been silent for too long."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from commontable.rules.values import AWAY_AFTER
from commontable.tables.clockwork import Alarm, Clockwork


class Attendance:
    """Connections by audience. `on_silence` is told of a seat that was waited for in vain."""

    def __init__(self, clock: Clockwork, on_silence: Callable[[str], None]) -> None:
        self._clock = clock
        self._on_silence = on_silence
        self._connections: Counter[str] = Counter()
        self._waits: dict[str, Alarm] = {}

    def come(self, audience: str) -> None:
        """One more connection."""
        self._connections[audience] += 1

    def go(self, audience: str) -> bool:
        """One connection fewer. True when nobody is left."""
        self._connections[audience] -= 1
        if self._connections[audience] > 0:
            return False
        del self._connections[audience]
        return True

    def is_connected(self, audience: str) -> bool:
        return audience in self._connections

    def wait_for(self, seat: str) -> None:
        """A phone that is not heard from for thirty seconds is away (GAME §2.1)."""
        if seat in self._waits:
            self._waits[seat].cancel()
        at = self._clock.now() + AWAY_AFTER
        self._waits[seat] = self._clock.ring(at, partial(self._on_silence, seat))

    def rest(self) -> None:
        """No more alarms."""
        for alarm in self._waits.values():
            alarm.cancel()
