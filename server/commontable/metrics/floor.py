"""Which side holds the floor longer: M2.

The server sees structured floor time alone. A turn counts as a whole when it closes, so that the
number moves only when something has happened at the table.
"""

from collections.abc import Mapping, Sequence

from attrs import field, frozen

from commontable.metrics import attendance, contributions
from commontable.metrics.attendance import Company
from commontable.metrics.contributions import Actions
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar
from commontable.metrics.numbers import index
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.phases.listen import Listening, TurnClosed
from commontable.rules.table import put
from commontable.rules.talking import FloorGivenBack, TalkingPiece
from commontable.rules.values import MINUTE, SECOND, Millis

LEAST_FLOOR: Millis = 300 * SECOND


@frozen
class Floor:
    """Table time that each seat has held the floor, in turns that are over."""

    held: Mapping[str, Millis] = field(factory=dict)


def turn_closed(floor: Floor, happening: Happening) -> Floor:
    turn = happening.before.part(Listening).floors.get(happening.event.speaker)
    if turn is None or turn.floor_at is None:
        return floor
    held = floor.held.get(turn.speaker, 0) + happening.now - turn.floor_at
    return Floor(put(floor.held, turn.speaker, held))


def given_back(floor: Floor, happening: Happening) -> Floor:
    """From P5 on, whoever has held the talking piece."""
    piece, seat = happening.before.part(TalkingPiece), happening.event.seat
    return Floor(put(floor.held, seat, floor.held.get(seat, 0) + happening.now - piece.since))


TALLY = Tally(Floor, {TurnClosed: turn_closed, FloorGivenBack: given_back})


def gap(officers: Sequence[float], community: Sequence[float]) -> float:
    """`(fO - fC) / (fO + fC)` of the means of two groups, each of at least one seat; 0 where
    neither has any.
    """
    of_officers, of_community = (sum(counts) / len(counts) for counts in (officers, community))
    both = of_officers + of_community
    return (of_officers - of_community) / both if both else 0


def measure(glance: Glance) -> Measure | SoFar | None:
    company, held = glance.company, glance.count(Floor).held
    if not company.has_two_sides:
        return None
    seconds = sum(held.get(seat, 0) for seat in (*company.officers, *company.community)) // SECOND
    if seconds < LEAST_FLOOR // SECOND:
        return SoFar(seconds, LEAST_FLOOR // SECOND)
    floor = _gap_of(held, company)
    actions = _gap_of(glance.count(Actions).by_seat, company)
    return Measure(floor, {"floor": floor, "actions": actions})


def _gap_of(by_seat: Mapping[str, int], company: Company) -> float:
    officers, community = (
        [by_seat.get(seat, 0) for seat in side] for side in (company.officers, company.community)
    )
    return gap(officers, community)


METRIC = Metric(
    id="M2",
    name="Floor gap",
    construct="Whether officers or community members hold the floor longer, as a sign of who has"
    " power in the talk.",
    formula="`(fO - fC) / (fO + fC)`, f = mean seconds on the floor per seat of officers and of"
    " community. Beside it the same on contributing actions (M2b)",
    numbers=(index("floor", -1, 1), index("actions", -1, 1)),
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
    beside=(contributions.TALLY,),
    is_front=True,
    needs_times=True,
    compares_groups=True,
)
