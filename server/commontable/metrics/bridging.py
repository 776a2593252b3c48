"""Whether people turn to the other side rather than to their own: M4."""

from commontable.metrics import acts, attendance
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar
from commontable.metrics.numbers import index
from commontable.metrics.reading import NudgeAction
from commontable.rules.values import Group

LEAST_ACTS = 10
OFFICER, COMMUNITY = Group.OFFICER, Group.COMMUNITY


def leaning(across: int, within: int) -> float:
    """The E-I index `(E - I) / (E + I)` of acts that are not all zero (Krackhardt & Stern 1988)."""
    return (across - within) / (across + within)


def by_chance(officers: int, community: int) -> float:
    """What the index would be if everyone turned to everyone else alike; two seats at least."""
    o, c = officers, community
    return (2 * o * c - o * (o - 1) - c * (c - 1)) / ((o + c) * (o + c - 1))


def measure(glance: Glance) -> Measure | SoFar | None:
    company = glance.company
    if not company.has_two_sides:
        return None
    across = acts.total(glance, OFFICER, COMMUNITY) + acts.total(glance, COMMUNITY, OFFICER)
    within = acts.total(glance, OFFICER, OFFICER) + acts.total(glance, COMMUNITY, COMMUNITY)
    if across + within < LEAST_ACTS:
        return SoFar(across + within, LEAST_ACTS)
    expected = by_chance(len(company.officers), len(company.community))
    return Measure(leaning(across, within) - expected)


METRIC = Metric(
    id="M4",
    name="Bridging",
    construct="Whether people turn to the other side more than chance alone would have them.",
    formula="`EI - EI0`; `EI = (E - I) / (E + I)`, E acts between officers and community and I"
    " within either; `EI0 = [2 O C - O (O-1) - C (C-1)] / [(O + C) (O + C - 1)]`",
    numbers=(index("value", -2, 2),),
    scale=(-1, 1),
    least=f"2 officers, 2 community seats, {LEAST_ACTS} acts among them",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0),),
        look=(Mark(below=-0.30),),
        drawn_from="Look comes with the game's design; 0 is a default of ours.",
    ),
    source="E-I index, Krackhardt & Stern 1988 Soc Psychol Q; contact helps but varies, Paluck et"
    " al. 2019.",
    misleads="Who sits where drives it, and at a small table a few acts do.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(attendance.TALLY, acts.TALLY),
    compares_groups=True,
)
