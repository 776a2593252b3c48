"""The way back later: the phase before, as it stood when it was left (FEATURES d10)."""

from collections.abc import Mapping

from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.commands import Direction
from commontable.rules.events import Event
from commontable.rules.flow import (
    AdvanceUndone,
    LeadMoved,
    fold_undone,
    is_finished_here,
)
from commontable.rules.moment import Moment
from commontable.rules.phase import Fact, Order, Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Millis, Pace, PhaseId

LEAST_TIME: Millis = 3 * MINUTE
"""What a phase that is opened once more has left at least."""


@frozen
class Revert(Direction):
    """Take the table back to the phase before, as it stood when it was left; what was done since is
    set aside.
    """


@frozen
class PhaseReopened(Event):
    """The phase goes on, with time to do so; the host has not said that the table is done."""

    ends_at: Millis


def decide_revert(table: Table, _command: Revert, moment: Moment) -> Outcome:
    if table.leg < table.lead_leg:
        return (LeadMoved(table.lead_leg - 1),)
    if not _has_phase_before(table):
        return Refusal(Code.TOO_LATE)
    if way_back(table) is None:
        return Refusal(Code.LOCKED)
    undone = fold_undone(table, AdvanceUndone(), moment.at)
    ends_at = max(undone.ends_at, undone.clock.reading(moment.at) + LEAST_TIME)
    return (AdvanceUndone(), PhaseReopened(ends_at))


def way_back(table: Table) -> PhaseId | None:
    """Where a table would be after it: where it is, as long as it has not followed the room, and
    else in the phase before, if that would stay open. At its own pace a table leaves what it has
    finished at once.
    """
    if table.leg < table.lead_leg:
        return table.phase
    if table.before is None or not _has_phase_before(table):
        return None
    reopened = altered(table.before, host_ready=False)
    stays = table.config.pace is Pace.ROOM or not is_finished_here(reopened)
    return reopened.phase if stays else None


def _has_phase_before(table: Table) -> bool:
    return table.before is not None and table.before.leg >= 0 and not table.is_between


def fold_reopened(table: Table, event: PhaseReopened, _at: Millis) -> Table:
    return altered(table, ends_at=event.ends_at, host_ready=False)


DIRECTIONS: Mapping[type[Direction], Order] = {Revert: decide_revert}
FACTS: Mapping[type[Event], Fact] = {PhaseReopened: fold_reopened}
