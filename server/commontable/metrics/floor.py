"""Which side holds the floor longer: M2.

The server sees structured floor time alone. A turn counts as a whole when it closes, so that the
number moves only when something has happened at the table.
"""

from collections.abc import Mapping, Sequence

from attrs import field, frozen

from commontable.metrics import attendance
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.phases.listen import Listening, TurnClosed
from commontable.rules.table import put
from commontable.rules.values import MINUTE, SECOND, Millis

LEAST_FLOOR: Millis = 300 * SECOND


@frozen
class Floor:
    """Table time that each seat has held the floor, in turns that are over."""

    held: Mapping[str, Millis] = field(factory=dict)


def turn_closed(floor: Floor, happening: Happening) -> Floor:
    turn = happening.before.part(Listening).turn
    if turn is None or turn.floor_at is None:
        return floor
    held = floor.held.get(turn.speaker, 0) + happening.now - turn.floor_at
    return Floor(put(floor.held, turn.speaker, held))


TALLY = Tally(Floor, {TurnClosed: turn_closed})


def gap(officers: Sequence[float], community: Sequence[float]) -> float:
    """`(fO - fC) / (fO + fC)` of the mean floor times of two groups, each of at least one seat, not
    all zero.
    """
    of_officers, of_community = (sum(times) / len(times) for times in (officers, community))
    return (of_officers - of_community) / (of_officers + of_community)


def measure(glance: Glance) -> Measure | None:
    held, company = glance.count(Floor).held, glance.company
    officers = [held.get(seat, 0) for seat in company.officers]
    community = [held.get(seat, 0) for seat in company.community]
    if not company.has_two_sides or sum(officers) + sum(community) < LEAST_FLOOR:
        return None
    return Measure(gap(officers, community))


METRIC = Metric(
    id="M2",
    name="Floor gap",
    construct="Whether officers or community members hold the floor longer, as a sign of who has"
    " power in the talk.",
    formula="`(fO - fC) / (fO + fC)`, f = mean seconds on the floor per seat of officers and of"
    " community",
    span=(-1, 1),
    least="2 officers, 2 community seats, 300 seconds of floor between them",
    measure=measure,
    bands=Bands(
        watch=(Mark(above=0.15), Mark(below=-0.40)),
        look=(Mark(above=0.25),),
        lasting=4 * MINUTE,
        drawn_from="All limits and the four minutes come with the game's design.",
    ),
    source="Galinsky et al. 2006 Psychol Sci; Karpowitz et al. 2012 APSR; Bruneau & Saxe 2012 JESP;"
    " Gill & Mastoras 2021.",
    misleads="Free talk is unseen. Zero is not the aim: community members speak first and longer by"
    " design.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(attendance.TALLY, TALLY),
    compares_groups=True,
)
