"""What follows by itself: out of one phase and into the next."""

from collections.abc import Iterable, Iterator

from commontable.rules.events import Event
from commontable.rules.flow.facts import PhaseLeft, PhaseOpened, TableFinished
from commontable.rules.flow.show import BY_ID, open_phase
from commontable.rules.lag import behind_on_leaving, catch_up, may_lag
from commontable.rules.moment import Moment
from commontable.rules.phase import Phase
from commontable.rules.table import Table
from commontable.rules.values import Millis, Pace, PhaseId


def stays_undone(table: Table) -> bool:
    """Whether the table's last change of phase, taken back, would not come back at once."""
    before = table.before
    return (
        before is not None and before.leg >= 0 and not _would_move_alone(before, table.advanced_at)
    )


def is_finished_here(table: Table) -> bool:
    """Whether the table has done all that the open phase asks of it."""
    phase = open_phase(table)
    return (
        phase is not None
        and phase.is_done(table)
        and (table.host_ready or not phase.waits_for_host)
    )


def may_talk(table: Table) -> bool:
    """Whether the table has finished early and is given something to talk about. The last two
    phases end with talk of their own.
    """
    return is_finished_here(table) and table.phase not in (PhaseId.P10, PhaseId.P11)


def time_is_over(table: Table, at: Millis) -> bool:
    return table.phase is not None and table.clock.reading(at) >= table.ends_at


def next_steps(table: Table, moment: Moment) -> Iterable[Event]:
    """What the flow of phases asks for now: nothing, or the events of one change of phase."""
    if table.is_done or not table.run or "offramp" in table.clock.stops:
        return ()
    if table.is_between:
        return open_next(table, moment)
    must_move = _must_follow(table, moment.at) or _would_move_alone(table, moment.at)
    return leave_phase(table, moment) if must_move else ()


def _must_follow(table: Table, at: Millis) -> bool:
    return table.leg < table.lead_leg and (is_finished_here(table) or not may_lag(table, at))


def _would_move_alone(table: Table, at: Millis) -> bool:
    if table.config.pace is not Pace.TABLE or table.leg < 0 or table.clock.stops:
        return False
    return is_finished_here(table) or time_is_over(table, at)


def leave_phase(table: Table, moment: Moment) -> Iterator[Event]:
    """Out of the open phase, which closes with its defaults."""
    leaving = open_phase(table)
    yield PhaseLeft(table.leg)
    if leaving:
        yield from leaving.closing(table, moment)


def open_next(table: Table, moment: Moment) -> Iterator[Event]:
    """Into the next phase, or off the end of the run of show."""
    if table.leg + 1 == len(table.run):
        yield TableFinished()
        return
    coming = BY_ID[table.run[table.leg + 1].phase]
    yield from coming.opening(table, moment)
    yield _opened(table, open_phase(table), coming, moment.at)


def _opened(table: Table, leaving: Phase | None, coming: Phase, at: Millis) -> PhaseOpened:
    """The next phase, longer by what was lent to it, and shorter for a table that is behind."""
    now, leg = table.clock.reading(at), table.leg + 1
    is_lent = leaving is None or leaving.lends_time_to is not None
    lag = behind_on_leaving(table, 0 if is_lent else max(0, table.ends_at - now), at)
    length = table.run[leg].length + table.lent.get(coming.id, 0)
    cut = catch_up(coming, length, lag)
    return PhaseOpened(leg, now + length - cut, behind=lag - cut)


def flow_deadlines(table: Table) -> Iterator[Millis]:
    """Table times at which the open phase, or something in it, is over."""
    phase = open_phase(table)
    if phase is None:
        return
    if table.config.pace is Pace.TABLE:
        yield table.ends_at
    if table.lag_until is not None:
        yield table.lag_until
    yield from phase.deadlines(table)
