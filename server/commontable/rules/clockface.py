"""How a table keeps time of its own."""

from typing import Self

import attrs
from attrs import frozen

from commontable.rules.values import (
    Millis,
)

PAUSE = "pause"
SUMMON = "summon"
OF_THE_ROOM = frozenset({PAUSE, SUMMON})
"""What stops a clock when the facilitator does."""


@frozen
class Clockface:
    """The table's own time, which stands still while anything stops it.

    Deadlines are kept in table time, so stopping the clock moves none of them. Of the time lost,
    `own` was the table's alone; while it pauses or looks up for the room, nobody falls behind.
    `own_since` says when a stop of its own began that lasts.
    """

    lost: Millis = 0
    stopped_at: Millis | None = None
    stops: frozenset[str] = frozenset()
    own: Millis = 0
    own_since: Millis | None = None

    def reading(self, at: Millis) -> Millis:
        """Table time at the wall time `at`."""
        return (at if self.stopped_at is None else self.stopped_at) - self.lost

    def wall(self, deadline: Millis) -> Millis:
        """The wall time at which a deadline in table time falls if nothing stops the clock any
        more.
        """
        return deadline + self.lost

    def stop(self, reason: str, at: Millis) -> Self:
        """Stopped for one more reason."""
        since = at if self.stopped_at is None else self.stopped_at
        return attrs.evolve(self._stopped_by(self.stops | {reason}, at), stopped_at=since)

    def go(self, reason: str, at: Millis) -> Self:
        """One reason fewer; the clock runs when none is left."""
        clock = self._stopped_by(self.stops - {reason}, at)
        if clock.stops or clock.stopped_at is None:
            return clock
        return attrs.evolve(clock, lost=clock.lost + at - clock.stopped_at, stopped_at=None)

    def _stopped_by(self, stops: frozenset[str], at: Millis) -> Self:
        is_own = bool(stops) and stops.isdisjoint(OF_THE_ROOM)
        return attrs.evolve(
            self, stops=stops, own=self.own_lost(at), own_since=at if is_own else None
        )

    def own_lost(self, at: Millis) -> Millis:
        """How much time the table has lost that the room has not."""
        return self.own + (0 if self.own_since is None else at - self.own_since)

    def back_to(self, reading: Millis, at: Millis, *, is_own: bool = False) -> Self:
        """A clock that reads `reading` at `at`; `is_own` when the room does not go back too."""
        back = self.reading(at) - reading
        return attrs.evolve(self, lost=self.lost + back, own=self.own + (back if is_own else 0))
