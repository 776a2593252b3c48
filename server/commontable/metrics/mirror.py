"""What a table may read about itself, once, in its debrief (GAME §9).

Three things it did well, then one next step; only of this table, and of nobody in particular.
Feedback after the fact helps the next time, where live feedback made talk less spontaneous (Samrose
et al. 2020).
"""

from collections.abc import Iterable

from attrs import frozen

from commontable.metrics.catalogue import METRICS
from commontable.metrics.reading import Band, Reading

MOST_DONE_WELL = 3
MIRRORED = frozenset(metric.id for metric in METRICS if metric.is_mirrored)


@frozen
class Mirror:
    """Metrics whose sentence is read: `mirror-ID-well` of what went well, `mirror-ID-next` of the
    next step, if there is anything to go by.
    """

    well: tuple[str, ...]
    next_step: str | None


def reflect(readings: Iterable[Reading]) -> Mirror:
    """The next step is what went least well, or what is left when all went well."""
    known = [reading for reading in readings if reading.id in MIRRORED]
    steady = [reading.id for reading in known if reading.band is Band.STEADY]
    looks, watched = (
        [reading.id for reading in known if reading.band is band]
        for band in (Band.LOOK, Band.WATCH)
    )
    well = tuple(steady[:MOST_DONE_WELL])
    to_do = (*looks, *watched, *steady[MOST_DONE_WELL:])
    return Mirror(well, next(iter(to_do), None))
