"""Falling behind the room, and catching up with it (GAME §2.2).

What stops one table's clock does not stop the room's. When the room moves on, a table may stay by
the time it has lost; composing, and then feedback, are shorter for it.
"""

from commontable.rules.phase import Phase
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Millis, Pace, PhaseId

LEAST_LAG: Millis = MINUTE
"""Less than this keeps no table back when the room moves on."""

LEAST_LEFT: Millis = 3 * MINUTE
CATCHES_UP_IN = frozenset({PhaseId.P6, PhaseId.P8})


def behind(table: Table, at: Millis) -> Millis:
    """How far a table is behind the room; below zero it is ahead."""
    return table.behind + table.clock.own_lost(at)


def lag_until(table: Table, leg: int, at: Millis) -> Millis | None:
    """The table time until which a table may stay behind while the room goes on to `leg`."""
    lag = behind(table, at)
    if table.config.pace is Pace.TABLE or leg != table.leg + 1 or lag < LEAST_LAG:
        return None
    return min(table.ends_at, table.clock.reading(at) + lag)


def may_lag(table: Table, at: Millis) -> bool:
    """Whether a table that the room has left may stay for now."""
    return table.lag_until is not None and table.clock.reading(at) < table.lag_until


def behind_on_leaving(table: Table, left: Millis, at: Millis) -> Millis:
    """How far a table is behind as it goes on to its next phase, with `left` of the last one unused
    and given to none.

    With the room it is no further behind than the time since the room went there. At its own pace
    it is ahead by what it did not need.
    """
    lag = behind(table, at)
    if table.config.pace is Pace.TABLE:
        return lag if table.leg < table.lead_leg else lag - left
    return min(lag, at - table.lead_at) if table.leg + 1 == table.lead_leg else lag


def catch_up(phase: Phase, length: Millis, lag: Millis) -> Millis:
    """How much shorter a phase of this length is for a table that is behind."""
    if phase.id not in CATCHES_UP_IN:
        return 0
    return max(0, min(lag, length - LEAST_LEFT))
