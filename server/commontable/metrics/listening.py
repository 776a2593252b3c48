"""How a table listens, as far as people say so by tapping: M5 and M6."""

from collections.abc import Mapping
from enum import Enum, auto

from attrs import field, frozen

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar, during
from commontable.metrics.numbers import amount, share
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.cards import MoveKind
from commontable.rules.phases.listen import Advised, Asked, Reflected, SkillPlayed
from commontable.rules.table import put
from commontable.rules.values import PhaseId

LEAST_MOVES = 8


class Way(Enum):
    """What a listener did, as far as M5 and M6 tell moves apart."""

    ASK = auto()
    REFLECT = auto()
    AFFIRM = auto()
    ADVISE = auto()
    ADVISE_UNASKED = auto()


WAY_OF_A_CARD: Mapping[MoveKind, Way] = {
    MoveKind.OPEN_Q: Way.ASK,
    MoveKind.EVOKE: Way.ASK,
    MoveKind.REFLECT: Way.REFLECT,
    MoveKind.SUMMARISE: Way.REFLECT,
    MoveKind.AFFIRM: Way.AFFIRM,
}


@frozen
class Moves:
    """How often the table has listened in each way; never who did."""

    by_way: Mapping[Way, int] = field(factory=dict)

    def of(self, *ways: Way) -> int:
        return sum(self.by_way.get(way, 0) for way in ways)


def moved(moves: Moves, happening: Happening) -> Moves:
    way = _way(happening)
    return Moves(put(moves.by_way, way, moves.of(way) + 1)) if way else moves


def _way(happening: Happening) -> Way | None:
    match happening.event:
        case Asked():
            return Way.ASK
        case Reflected():
            return Way.REFLECT
        case Advised(permission=True):
            return Way.ADVISE
        case Advised():
            return Way.ADVISE_UNASKED
        case event:
            return WAY_OF_A_CARD.get(happening.table.deck.skills[event.card].move_kind)


TALLY = Tally(Moves, dict.fromkeys((Asked, Reflected, Advised, SkillPlayed), moved))


def measure_reflection(glance: Glance) -> Measure | SoFar:
    moves = glance.count(Moves)
    reflections, questions = moves.of(Way.REFLECT), moves.of(Way.ASK)
    if reflections + questions < LEAST_MOVES:
        return SoFar(reflections + questions, LEAST_MOVES)
    return Measure(reflections / max(questions, 1))


def measure_advice(glance: Glance) -> Measure | SoFar:
    moves = glance.count(Moves)
    if moves.of(*Way) < LEAST_MOVES:
        return SoFar(moves.of(*Way), LEAST_MOVES)
    return Measure(moves.of(Way.ADVISE_UNASKED) / moves.of(*Way))


IN_TALK = during(PhaseId.P4, PhaseId.P7)
WHEN_IN_TALK = "in P4 and P7, where people listen to one another"

REFLECTION = Metric(
    id="M5",
    name="Reflections to questions",
    construct="Whether people say back what they heard as often as they ask.",
    formula="`R / max(Q, 1)`; R = reflections tapped and cards that reflect or sum up,"
    " Q = questions tapped and cards that ask or evoke",
    numbers=(amount("value"),),
    scale=(0, 2),
    least=f"{LEAST_MOVES} reflections and questions",
    measure=measure_reflection,
    bands=Bands(
        watch=(Mark(below=1),),
        look=(Mark(below=0.50),),
        asks=IN_TALK,
        when=WHEN_IN_TALK,
        drawn_from="Both limits come with the game's design; when it asks is a default of ours.",
    ),
    source="MITI 4.2 calls 1:1 fair and 2:1 good (Moyers et al. 2016 J Subst Abuse Treat), for"
    " recorded counselling that trained coders count.",
    misleads="People declare their own moves: this is no rating of skill, and one can tap without"
    " saying it.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(TALLY,),
    is_mirrored=True,
)
ADVICE = Metric(
    id="M6",
    name="Advice without asking",
    construct="How much of the listening is advice that nobody was asked whether they want.",
    formula="`advice without asking / (R + Q + affirmations + all advice)`, R and Q as in M5",
    numbers=(share("value"),),
    least=f"{LEAST_MOVES} such moves",
    measure=measure_advice,
    bands=Bands(
        watch=(Mark(above=0.20),),
        look=(Mark(above=0.35),),
        asks=IN_TALK,
        when=WHEN_IN_TALK,
        drawn_from="Look comes with the game's design; .20, and when it asks, are defaults of"
        " ours.",
    ),
    source="The righting reflex of motivational interviewing (Miller & Rollnick 2013); Gill &"
    " Mastoras 2021 on reactance.",
    misleads="Advice goes unlogged easily, so that an honest table looks worse.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(TALLY,),
)
