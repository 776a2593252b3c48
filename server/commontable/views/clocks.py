"""Deadlines as a screen needs them: when they fall, or how much is left while the clock stands."""

from attrs import frozen

from commontable.rules.table import Table
from commontable.rules.values import Millis


@frozen
class Countdown:
    """`ends_at` in Unix time while the clock runs, `left` while it stands; both in milliseconds."""

    ends_at: Millis | None = None
    left: Millis | None = None


def countdown(table: Table, deadline: Millis | None) -> Countdown | None:
    """A deadline in table time, as it stands now."""
    if deadline is None:
        return None
    clock = table.clock
    if clock.stopped_at is None:
        return Countdown(ends_at=clock.wall(deadline))
    return Countdown(left=max(0, deadline - clock.reading(clock.stopped_at)))
