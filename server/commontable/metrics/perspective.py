"""Whether listening made guesses about each other better: M21, the one outcome here that nobody
reports of themselves.
"""

from collections.abc import Mapping

from attrs import evolve, field, frozen

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar, during
from commontable.metrics.numbers import index, share
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.guessing import InterestGuessed, Round, is_right
from commontable.rules.table import put
from commontable.rules.values import PhaseId

LEAST_PAIRS = 4


@frozen
class Guesses:
    """Whether each seat was right, before the listening and after it."""

    before: Mapping[str, bool] = field(factory=dict)
    after: Mapping[str, bool] = field(factory=dict)


def guessed(guesses: Guesses, happening: Happening) -> Guesses:
    """A new guess in the same round takes the old one's place."""
    event = happening.event
    right = is_right(happening.table, event.card, event.tag)
    if event.round is Round.BEFORE:
        return evolve(guesses, before=put(guesses.before, event.seat, right))
    return evolve(guesses, after=put(guesses.after, event.seat, right))


TALLY = Tally(Guesses, {InterestGuessed: guessed})


def measure(glance: Glance) -> Measure | SoFar:
    guesses = glance.count(Guesses)
    both = [seat for seat in guesses.before if seat in guesses.after]
    pairs = [(guesses.before[seat], guesses.after[seat]) for seat in both]
    if len(pairs) < LEAST_PAIRS:
        return SoFar(len(pairs), LEAST_PAIRS)
    before, after = (sum(side) / len(pairs) for side in zip(*pairs, strict=True))
    return Measure(after, {"before": before, "after": after, "gain": after - before})


METRIC = Metric(
    id="M21",
    name="Perspective accuracy",
    construct="How many guessed right what matters to somebody else's role: before the listening,"
    " after it, and what was gained.",
    formula="`right answers / answers`, of the seats that answered both times; an answer is right"
    " when the tag is one of those the role keeps. The value is the share after; beside it the"
    " share before, and `gain = after - before`",
    numbers=(share("after"), share("before"), index("gain", -1, 1)),
    second="before",
    least=f"{LEAST_PAIRS} pairs of answers",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.01, of="gain", given=Mark(below=0.99, of="after")),),
        look=(Mark(below=0.01, of="gain", given=Mark(below=0.75, of="after")),),
        asks=during(PhaseId.P4, PhaseId.P5, PhaseId.P6),
        when="from P4 to P6",
        drawn_from="That guesses should improve comes with the game's design; .75 and .99, above"
        " which there is little left to gain, and when it asks, are defaults of ours.",
    ),
    source="Galinsky et al. 2008 Psychol Sci (taking a perspective finds hidden agreements); Eyal,"
    " Steffel & Epley 2018 JPSP (asking, not imagining, makes accurate).",
    misleads="Three of seventeen tags are right by chance about one time in six. What nobody shared"
    " cannot be learned, and not to share is fine. At a small table one answer moves the number"
    " far.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(TALLY,),
    is_mirrored=True,
)
