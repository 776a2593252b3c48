"""What the phones do to the talk: M15, when they fall quiet, and M20, when they ask for too much.

A tap is a wish of a seat that was granted, safety verbs apart, for those are never counted.
"""

from collections.abc import Mapping
from statistics import median

from attrs import evolve, field, frozen

from commontable.metrics import attendance
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar, during
from commontable.metrics.numbers import amount
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules import safety
from commontable.rules.flow import PhaseOpened
from commontable.rules.presence import SeatLeft
from commontable.rules.table import put
from commontable.rules.values import MINUTE, SECOND, Millis, PhaseId

NO_TAPS = frozenset({*safety.FACTS, SeatLeft})
SLOT: Millis = 10 * SECOND
WINDOW: Millis = 3 * MINUTE
LEAST_WATCHED: Millis = 2 * MINUTE
LEAST_GAPS = 10
MOST_GAPS = 30
SHORTEST_QUIET: Millis = 90 * SECOND
is_plan_time = during(PhaseId.P5, PhaseId.P6, PhaseId.P7, PhaseId.P8, PhaseId.P9, PhaseId.P10)


@frozen
class Taps:
    """When the table's phones were tapped, in table time; never whose.

    `since` the first phase opened; `by_slot` counts the taps of the last minutes, ten seconds a
    slot; `cause` is the wish that was counted last. `last` is when the phase opened or somebody
    tapped in it, and `gaps` are the latest of the times between, from P5 to P10.
    """

    since: Millis | None = None
    by_slot: Mapping[int, int] = field(factory=dict)
    cause: str = ""
    last: Millis = 0
    gaps: tuple[Millis, ...] = ()


def phase_opened(taps: Taps, happening: Happening) -> Taps:
    now = happening.now
    return evolve(taps, since=now if taps.since is None else taps.since, last=now)


def tapped(taps: Taps, happening: Happening) -> Taps:
    """A wish may bring about several facts, and is one tap."""
    cause = happening.cause
    if cause == taps.cause:
        return taps
    if type(happening.event) in NO_TAPS:
        return evolve(taps, cause=cause)
    now = happening.now
    gaps = (*taps.gaps, now - taps.last)[-MOST_GAPS:] if is_plan_time(happening.table) else ()
    return Taps(taps.since, _with_one(taps.by_slot, now // SLOT), cause, now, gaps)


def _with_one(by_slot: Mapping[int, int], slot: int) -> Mapping[int, int]:
    """One tap more; a new slot lets go of those that are over."""
    if slot in by_slot:
        return put(by_slot, slot, by_slot[slot] + 1)
    recent = {old: number for old, number in by_slot.items() if old > slot - WINDOW // SLOT}
    return put(recent, slot, 1)


TALLY = Tally(Taps, {PhaseOpened: phase_opened}, every_tap=tapped)


def measure_quiet(glance: Glance) -> Measure | SoFar:
    """Quiet is told in steps of ten seconds, so that a still table sends little."""
    taps = glance.count(Taps)
    if len(taps.gaps) < LEAST_GAPS:
        return SoFar(len(taps.gaps), LEAST_GAPS)
    quiet = (glance.now - taps.last) // SLOT * SLOT
    usual = max(SHORTEST_QUIET, 2 * median(taps.gaps))
    return Measure(quiet / usual, {"quiet": quiet / SECOND, "usual": usual / SECOND})


def measure_load(glance: Glance) -> Measure | SoFar | None:
    taps, seats = glance.count(Taps), len(glance.company.seats)
    if taps.since is None or not seats:
        return None
    watched = glance.now - taps.since
    if watched < LEAST_WATCHED:
        return SoFar(watched // MINUTE, LEAST_WATCHED // MINUTE)
    slot = glance.now // SLOT
    recent = sum(number for old, number in taps.by_slot.items() if old > slot - WINDOW // SLOT)
    return Measure(recent * MINUTE / (seats * min(watched, WINDOW)))


QUIET = Metric(
    id="M15",
    name="Quiet phones",
    construct="How long nobody has tapped, against what is usual at this table.",
    formula="`seconds since the last tap / max(90, 2 median gap)`, over the last"
    f" {MOST_GAPS} gaps between taps; no time while someone holds the floor",
    numbers=(amount("value"), amount("quiet"), amount("usual")),
    scale=(0, 2),
    least=f"{LEAST_GAPS} gaps",
    measure=measure_quiet,
    bands=Bands(
        watch=(),
        look=(Mark(above=1),),
        when="from P5 to P10",
        drawn_from="The limit comes with the game's design; how many gaps it looks back on is a"
        " default of ours.",
    ),
    source="Dashboards direct attention, Martinez-Maldonado et al. 2015 IEEE TLT.",
    misleads="Good talk is quiet on phones.",
    actions=(NudgeAction.VISIT, NudgeAction.TELL),
    tallies=(TALLY,),
    needs_times=True,
    is_shown=is_plan_time,
)
LOAD = Metric(
    id="M20",
    name="Screen load",
    construct="How often a person here taps in a minute.",
    formula="`taps of the last three minutes / (3 n)`, safety verbs apart",
    numbers=(amount("value"),),
    scale=(0, 8),
    least=f"{LEAST_WATCHED // MINUTE} minutes",
    measure=measure_load,
    bands=Bands(
        watch=(Mark(above=2),),
        look=(Mark(above=4),),
        drawn_from="Look, its three minutes and the aim of two taps come with the game's design;"
        " that the three minutes are taken as one is a default of ours.",
    ),
    source="Przybylski & Weinstein 2013 J Soc Pers Relat; Misra et al. 2016 Environ Behav. A"
    " replication failed: Crowley et al. 2018 Commun Stud.",
    misleads="Some phases are quick by design; whoever taps for another taps for two.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(attendance.TALLY, TALLY),
    needs_times=True,
)
