"""Whether what people mean to do has what carries it: M19 (Gollwitzer & Sheeran 2006)."""

from collections.abc import Iterator

from attrs import frozen

from commontable.metrics import attendance
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar, during
from commontable.metrics.numbers import share
from commontable.metrics.reading import NudgeAction
from commontable.rules.phases.commit import (
    Commitments,
    Committed,
    StepCommitted,
    StepDropped,
    StepSetAside,
)
from commontable.rules.table import Table
from commontable.rules.values import PhaseId

LEAST_COMMITMENTS = 3
LEAST_SEATS = 4


@frozen
class Flags:
    """What one commitment has; never what it is."""

    cue: bool
    date: bool
    backing: bool

    @property
    def is_whole(self) -> bool:
        """A moment and a day. Its owner is known: whoever made it, or whom the table named."""
        return self.cue and self.date


def flags(table: Table) -> Iterator[Flags]:
    """Of everyone's own, and of the table's steps, which begin with a contact on a day."""
    commitments = table.part(Commitments)
    for own in commitments.own.values():
        yield from (Flags(one.has_cue, one.has_date, bool(one.backing)) for one in own)
    yield from (Flags(True, True, False) for _ in commitments.steps)


def measure(glance: Glance) -> Measure | SoFar | None:
    made = tuple(flags(glance.table))
    if len(made) < LEAST_COMMITMENTS:
        return SoFar(len(made), LEAST_COMMITMENTS)
    if len(glance.company.seats) < LEAST_SEATS:
        return None
    counts = {
        "whole": sum(one.is_whole for one in made),
        "cue": sum(one.cue for one in made),
        "date": sum(one.date for one in made),
        "backing": sum(one.backing for one in made),
    }
    shares = {name: count / len(made) for name, count in counts.items()}
    return Measure(shares["whole"], shares)


METRIC = Metric(
    id="M19",
    name="Commitment quality",
    construct="Whether what people mean to do has a moment at which it begins, and a day.",
    formula="`commitments with a cue and a date / commitments`, people's own and the table's steps;"
    " each has an owner: who made it, or whom the table named. Beside it how many have a cue, a"
    " date, and ask for backing",
    numbers=(share("whole"), share("cue"), share("date"), share("backing")),
    least=f"{LEAST_COMMITMENTS} commitments, n >= {LEAST_SEATS}",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.75, of="whole"),),
        look=(Mark(below=0.50, of="whole"),),
        asks=during(PhaseId.P10),
        when="in P10",
        drawn_from="The game's design gives no figures: all limits, and when it asks, are defaults"
        " of ours.",
    ),
    source="If-then plans, Gollwitzer & Sheeran 2006 Adv Exp Soc Psychol; Sheeran et al. 2024.",
    misleads="To commit to nothing is a free choice, and counts against nobody.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(attendance.TALLY,),
    reads=(Committed, StepCommitted, StepDropped, StepSetAside),
)
