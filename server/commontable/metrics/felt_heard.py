"""Whether speakers feel heard: M7. Only the speaker can say so (Rogers 1961)."""

from collections.abc import Mapping

from attrs import evolve, field, frozen

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar, during
from commontable.metrics.numbers import share
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.phases.listen import (
    FELT_HEARD_AT,
    Answer,
    HeardConfirmed,
    HeardRated,
    Listening,
    Turn,
    TurnClosed,
)
from commontable.rules.table import put
from commontable.rules.values import PhaseId

LEAST_RATED = 3
LEAST_SHARE_RATED = 0.60


@frozen
class Ratings:
    """Turns with an open floor: how many, how many were rated, and in how many the speaker felt
    heard. `answers` are those to what was said back.
    """

    turns: int = 0
    rated: int = 0
    felt: int = 0
    answers: Mapping[Answer, int] = field(factory=dict)

    def with_turn(self, turn: Turn) -> "Ratings":
        is_rated = turn.rating is not None
        felt = turn.rating is not None and turn.rating >= FELT_HEARD_AT
        return evolve(
            self, turns=self.turns + 1, rated=self.rated + is_rated, felt=self.felt + felt
        )


def turn_closed(ratings: Ratings, happening: Happening) -> Ratings:
    turn = happening.before.part(Listening).floors.get(happening.event.speaker)
    return ratings.with_turn(turn) if turn and turn.floor_at is not None else ratings


def answered(ratings: Ratings, happening: Happening) -> Ratings:
    answer = happening.event.answer
    answers = put(ratings.answers, answer, ratings.answers.get(answer, 0) + 1)
    return evolve(ratings, answers=answers)


TALLY = Tally(Ratings, {TurnClosed: turn_closed, HeardConfirmed: answered})


def measure(glance: Glance) -> Measure | SoFar | None:
    """An open turn counts as soon as its speaker has rated it."""
    ratings = glance.count(Ratings)
    for turn in glance.table.part(Listening).floors.values():
        if turn.rating is not None:
            ratings = ratings.with_turn(turn)
    if ratings.rated < LEAST_RATED:
        return SoFar(ratings.rated, LEAST_RATED)
    if ratings.rated < LEAST_SHARE_RATED * ratings.turns:
        return None
    share = ratings.felt / ratings.rated
    return Measure(share, {"felt": share, **_said_yes(ratings.answers)})


def _said_yes(answers: Mapping[Answer, int]) -> Mapping[str, float]:
    total = sum(answers.values())
    return {"said_yes": answers.get(Answer.YES, 0) / total} if total else {}


METRIC = Metric(
    id="M7",
    name="Felt heard",
    construct="In how many of the rated turns the speaker felt heard. It is split by group for a"
    " whole workshop alone, and only with five of each or more.",
    formula="`turns with feel_heard >= 3 / rated turns`. Beside it, of all answers to what was said"
    " back, `yes / (yes + almost + not yet)`",
    numbers=(share("felt"), share("said_yes")),
    least=f"{LEAST_RATED} rated turns, and 60% of the turns rated",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.80, of="felt"),),
        look=(Mark(below=0.60, of="felt"),),
        asks=during(PhaseId.P4, PhaseId.P5, PhaseId.P6),
        when="from P4 to P6",
        drawn_from="Look comes with the game's design; .80, and when it asks, are defaults of"
        " ours.",
    ),
    source="Roos, Postmes & Koudenburg 2023 PLOS ONE; Rogers 1961.",
    misleads="People rate out of politeness or fear, and in a role.",
    actions=(NudgeAction.TELL, NudgeAction.ADD_TIME, NudgeAction.VISIT),
    tallies=(TALLY,),
    reads=(HeardRated,),
    is_mirrored=True,
)
