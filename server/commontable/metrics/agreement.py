"""How far support for a version has come together: M11.

It speaks of the last fists that the table has seen together. Before a reveal they are nobody's
business, the facilitator's neither.
"""

from collections.abc import Collection
from statistics import fmean, pstdev

from attrs import frozen

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric
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
    return glance.count(Support).measure


METRIC = Metric(
    id="M11",
    name="Convergence of support",
    construct="How strong and how alike the roles' support for a version was at the last reveal.",
    formula="level = `mean(x) / 5`; agreement = `1 - SDpop(x) / 2.5`; blocks = count of `x < 3`;"
    " x = role fists",
    span=(0, 1),
    least="a reveal with a quorum of role fists, `max(2, ceil(.6 m))`",
    measure=measure,
    bands=Bands(
        watch=(Mark(above=0, of="blocks"),),
        look=(),
        drawn_from="Watch is a default of ours. The game's design asks for a look when agreement is"
        " above .90 while the safety pulse (M13) is low; without that pulse there is none.",
    ),
    source="Kaner 2014 (gradients of agreement); consensus practice.",
    misleads="Fast agreement may be pressure.",
    actions=(NudgeAction.TELL, NudgeAction.ADD_TIME, NudgeAction.VISIT),
    tallies=(TALLY,),
)
