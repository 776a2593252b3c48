"""Whether listening and giving go both ways between the groups: M3."""

from commontable.metrics import acts, attendance
from commontable.metrics.acts import Pairs
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar
from commontable.metrics.numbers import index
from commontable.metrics.reading import NudgeAction
from commontable.rules.values import Group

LEAST_ACTS = 8


def reciprocity(one_way: int, other_way: int) -> float:
    """`2 min / sum` of the acts in the two directions, not both zero (Squartini et al. 2013)."""
    return 2 * min(one_way, other_way) / (one_way + other_way)


def dyads(pairs: Pairs) -> float:
    """The share of all acts that the other person has given back, act for act."""
    returned = sum(min(number, pairs.get((b, a), 0)) for (a, b), number in pairs.items())
    return returned / sum(pairs.values())


def measure(glance: Glance) -> Measure | SoFar | None:
    if not glance.company.has_two_sides:
        return None
    to_community = acts.between(glance, Group.OFFICER, Group.COMMUNITY)
    to_officers = acts.between(glance, Group.COMMUNITY, Group.OFFICER)
    one_way, other_way = sum(to_community.values()), sum(to_officers.values())
    if one_way + other_way < LEAST_ACTS:
        return SoFar(one_way + other_way, LEAST_ACTS)
    both_ways = reciprocity(one_way, other_way)
    given_back = dyads({**to_community, **to_officers})
    return Measure(both_ways, {"both_ways": both_ways, "given_back": given_back})


METRIC = Metric(
    id="M3",
    name="Cross-group reciprocity",
    construct="Whether listening, agreed trades and named strengths go both ways between officers"
    " and community.",
    formula="`2 min(xOC, xCO) / (xOC + xCO)`, x = acts of listening, trades answered yes and"
    " strengths named of another's piece, from one group to the other."
    " Beside it the same between people, over the same acts:"
    " `sum min(w_ij, w_ji) / sum w_ij`",
    numbers=(index("both_ways"), index("given_back")),
    least=f"2 officers, 2 community seats, {LEAST_ACTS} acts across the groups",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.60),),
        look=(Mark(below=0.40),),
        drawn_from="Look comes with the game's design; .60 is a default of ours.",
    ),
    source="Squartini et al. 2013 Sci Rep, who warn that an even flow and true give-and-take"
    " differ.",
    misleads="The order of turns drives it; one friendly pair can lift it.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(attendance.TALLY, acts.TALLY),
    compares_groups=True,
    is_mirrored=True,
)
