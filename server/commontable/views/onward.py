"""What leading on would do to a table: what that would cut off, and what it would miss."""

from enum import StrEnum

from attrs import frozen

from commontable.rules.flow import is_finished_here
from commontable.rules.lag import lag_until
from commontable.rules.phases.agree import has_voted, would_keep
from commontable.rules.plan import Draft
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Millis, PhaseId
from commontable.views.table import STAGE_OF


class Midst(StrEnum):
    """What a table is in the middle of: it stands still for something, its sheet is blank, it votes
    or answers, or it has voted and would keep nothing, as nobody has said yet what.
    """

    OFFRAMP = "offramp"
    HOLD = "hold"
    BLANK = "blank"
    VOTE = "vote"
    ANSWERS = "answers"
    CHOICE = "choice"


@frozen
class Onward:
    """A table in the `midst` of something, as whoever would lead it on should know.

    `done` of `of` have voted or answered, and never who. It is behind, and `stays` so many minutes
    more when the room moves on; in an off-ramp it stays until that is over.
    """

    midst: Midst
    done: int
    of: int
    stays: int


def see_onward(table: Table, now: Millis) -> Onward | None:
    """What would be cut off if this table were led on now, if anything."""
    if table.phase is None or is_finished_here(table):
        return None
    stopped = next(
        (stop for stop in (Midst.OFFRAMP, Midst.HOLD) if stop in table.clock.stops), None
    )
    if stopped:
        return Onward(stopped, 0, 0, 0 if stopped is Midst.OFFRAMP else _stays(table, now))
    if table.phase is PhaseId.P6 and not table.part(Draft).clauses:
        return Onward(Midst.BLANK, 0, 0, _stays(table, now))
    if has_voted(table) and not would_keep(table):
        return Onward(Midst.CHOICE, 0, 0, _stays(table, now))
    asked = STAGE_OF[table.phase].asked(table)
    if asked is None:
        return None
    midst = Midst.VOTE if asked.is_vote else Midst.ANSWERS
    return Onward(midst, asked.done, asked.of, _stays(table, now))


def see_missed(table: Table, room: int) -> tuple[PhaseId, ...]:
    """The phases that this table would miss if the room went on from its leg `room` now."""
    return tuple(leg.phase for leg in table.run[table.leg + 1 : room + 1])


def _stays(table: Table, now: Millis) -> int:
    """For how many minutes it may stay behind, if the room goes one phase on."""
    until = lag_until(table, table.leg + 1, now) if table.lead_leg == table.leg else None
    return 0 if until is None else round((until - table.clock.reading(now)) / MINUTE)
