"""How far support for a version has come together: M11.

It speaks of the last fists that the table has seen together. Before a reveal they are nobody's
business, the facilitator's neither.
"""

from collections.abc import Collection
from statistics import fmean, pstdev

from attrs import frozen

from commontable.metrics.comfort import is_low
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric
from commontable.metrics.numbers import answer, count, index
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.phases.agree import (
    BLOCKS_BELOW,
    FISTS,
    Agreement,
    Decided,
    FistsRevealed,
    role_fists,
)
from commontable.rules.pulse import PulseTaken

WIDEST = max(FISTS) / 2


@frozen
class Support:
    """What the last revealed fists said, if there were enough of them."""

    measure: Measure | None = None


def support(fists: Collection[int]) -> Measure:
    """Level, agreement and blocks of at least one role fist (0 to 5)."""
    level = fmean(fists) / max(FISTS)
    agreement = 1 - pstdev(fists) / WIDEST
    blocks = sum(fist < BLOCKS_BELOW for fist in fists)
    return Measure(level, {"level": level, "agreement": agreement, "blocks": blocks})


def revealed(_support: Support, happening: Happening) -> Support:
    table = happening.table
    fists = role_fists(table).values()
    return Support(support(fists) if len(fists) >= table.quorum else None)


def decided(known: Support, happening: Happening) -> Support:
    """An ending reveals what time has left covered."""
    is_new = not happening.before.part(Agreement).is_revealed
    return revealed(known, happening) if is_new else known


TALLY = Tally(Support, {FistsRevealed: revealed, Decided: decided})


def measure(glance: Glance) -> Measure | None:
    known = glance.count(Support).measure
    if known is None or not is_low(glance.table):
        return known
    return Measure(known.value, {**known.parts, "low_comfort": 1})


METRIC = Metric(
    id="M11",
    name="Convergence of support",
    construct="How strong and how alike the roles' support for a version was at the last reveal.",
    formula="level = `mean(x) / 5`; agreement = `1 - SDpop(x) / 2.5`; blocks = count of `x < 3`;"
    " x = fingers shown for a role",
    numbers=(index("level"), index("agreement"), count("blocks"), answer("low_comfort")),
    least="a reveal with a quorum of roles, `max(2, ceil(.6 m))`",
    measure=measure,
    bands=Bands(
        watch=(Mark(above=0, of="blocks"),),
        look=(Mark(above=0.90, of="agreement", given=Mark(above=0, of="low_comfort")),),
        drawn_from="Look comes with the game's design: a fast yes while the safety pulse (M13) is"
        " low. Watch is a default of ours.",
    ),
    source="Kaner 2014 (gradients of agreement); consensus practice.",
    misleads="Fast agreement may be pressure.",
    actions=(NudgeAction.TELL, NudgeAction.ADD_TIME, NudgeAction.VISIT),
    tallies=(TALLY,),
    reads=(PulseTaken,),
)
