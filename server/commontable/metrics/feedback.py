"""Whether feedback starts with what works: M12 (Kluger & DeNisi 1996)."""

from attrs import evolve, frozen

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar, during
from commontable.metrics.numbers import count, share
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.phases.feedback import (
    Feedback,
    FeedbackLanded,
    FeedbackOpened,
    Landing,
    NextStepNamed,
)
from commontable.rules.values import PhaseId

LEAST_STEPS = 4


@frozen
class NextSteps:
    """How many next steps were named, and how many by someone who had named a strength first."""

    named: int = 0
    after_strength: int = 0


def named(steps: NextSteps, happening: Happening) -> NextSteps:
    remark = happening.event.remark
    return evolve(
        steps,
        named=steps.named + 1,
        after_strength=steps.after_strength + (not remark.is_override),
    )


TALLY = Tally(NextSteps, {NextStepNamed: named})


def measure(glance: Glance) -> Measure | SoFar:
    steps = glance.count(NextSteps)
    if steps.named < LEAST_STEPS:
        return SoFar(steps.named, LEAST_STEPS)
    share = steps.after_strength / steps.named
    return Measure(share, {"strengths_first": share, **_landed(glance)})


def _landed(glance: Glance) -> dict[str, float]:
    """How many times somebody said that a remark was useful, or that it stings."""
    by_remark = glance.table.part(Feedback).landings.values()
    landings = [landing for by_seat in by_remark for landing in by_seat.values()]
    return {landing.value: landings.count(landing) for landing in Landing}


METRIC = Metric(
    id="M12",
    name="Strengths first",
    construct="Whether people name what works before they ask for more.",
    formula="`next steps of seats that had named a strength of that version / all next steps`."
    " Beside it, how often somebody said that a remark for them was useful, or that it stings",
    numbers=(share("strengths_first"), count("useful"), count("stings")),
    least=f"{LEAST_STEPS} next steps",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.80, of="strengths_first"),),
        look=(Mark(below=0.60, of="strengths_first"),),
        asks=during(PhaseId.P8),
        when="in P8",
        drawn_from="Look comes with the game's design; .80, and when it asks, are defaults of"
        " ours.",
    ),
    source="Gill & Mastoras 2021; a third of feedback harms, Kluger & DeNisi 1996 Psychol Bull;"
    " Aguinis et al. 2012 Bus Horiz.",
    misleads="Praise may be empty; the phone asks for a strength first and so lifts it.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(TALLY,),
    reads=(FeedbackOpened, FeedbackLanded),
    is_mirrored=True,
)
