"""How safe it is to speak at a table: M13. Only its band is ever given, and nobody's answer."""

from collections.abc import Iterator
from statistics import fmean

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric
from commontable.metrics.numbers import answer, index
from commontable.metrics.reading import NudgeAction
from commontable.rules.pulse import LEVELS, PulseItem, PulseTaken
from commontable.rules.table import Table
from commontable.rules.values import PhaseId

LEAST_RATERS = 4
LEAST_FOR_FLAG = 5
UNEASY_AT = 1
LOW = 0.50
FAIR = 0.70


def comfort(table: Table) -> Measure | None:
    """Mean comfort, 0 to 1, in the last phase in which enough seats answered both items; with five
    of them or more, also whether anyone is uneasy.
    """
    for phase in reversed(dict.fromkeys(beat.phase for beat in table.pulse)):
        told = [levels for levels in _answers(table, phase) if len(levels) == len(PulseItem)]
        if len(told) >= LEAST_RATERS:
            levels = [level for both in told for level in both]
            flag = {"uneasy": float(min(levels) <= UNEASY_AT)}
            return Measure(fmean(levels) / max(LEVELS), flag if len(told) >= LEAST_FOR_FLAG else {})
    return None


def _answers(table: Table, phase: PhaseId) -> Iterator[list[int]]:
    for seat in table.seats:
        yield [beat.level for beat in table.pulse if (beat.seat, beat.phase) == (seat, phase)]


def is_low(table: Table) -> bool:
    """Whether comfort is known to be low."""
    known = comfort(table)
    return known is not None and known.value < LOW


def measure(glance: Glance) -> Measure | None:
    return comfort(glance.table)


METRIC = Metric(
    id="M13",
    name="Safety pulse",
    construct="How far people agree that they can say what they think here, and that a slip will"
    " not be held against them. Given as a band alone.",
    formula="`mean of both items / 4`, in the last phase with enough answers. Beside it a flag:"
    f" with {LEAST_FOR_FLAG} answers, whether any item is at {UNEASY_AT} or below",
    numbers=(index("value"), answer("uneasy")),
    least=f"{LEAST_RATERS} seats that answered both items in one phase; {LEAST_FOR_FLAG} for the"
    " flag",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=FAIR), Mark(above=0, of="uneasy")),
        look=(Mark(below=LOW),),
        drawn_from="The minimum and the flag come with the game's design; .50 and .70 are defaults"
        " of ours.",
    ),
    source="Edmondson 1999 Adm Sci Q; Herman 1992.",
    misleads="One bad day, fear of being seen, or a small table.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    reads=(PulseTaken,),
    is_front=True,
    has_number=False,
)
