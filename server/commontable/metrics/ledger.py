"""Every metric of one table: kept as facts come in, read at any moment.

What a rewind or an undone change of phase takes back on the table, it takes back here: the counts
return to where they stood when the prompt began, or when the phase was left.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

import attrs
from attrs import field, frozen

from commontable.metrics.attendance import may_compare_groups
from commontable.metrics.catalogue import METRICS
from commontable.metrics.metric import Glance, Measure, Metric, SoFar
from commontable.metrics.mirror import Mirror, reflect
from commontable.metrics.reading import Band, Reading
from commontable.metrics.tally import Counts, Entry, Happening
from commontable.rules.events import Envelope, Event
from commontable.rules.flow import AdvanceUndone, PhaseLeft, PhaseOpened
from commontable.rules.phases.debrief import MirrorShown
from commontable.rules.table import Table, put, without
from commontable.rules.values import Millis, PhaseId

KEPT = (PhaseId.P4, PhaseId.P6, PhaseId.P9)
"""Phases whose readings are kept when they are over: people have listened, written, agreed."""

SEATED = "seat:"
"""How the name of an actor begins who sits at the table."""

TALLIES = {tally.kind: tally for metric in METRICS for tally in (*metric.tallies, *metric.beside)}


def _gather() -> Mapping[type[Event], tuple[tuple[type, Entry], ...]]:
    """Every event that is counted, with the counts it is entered in."""
    entries: dict[type[Event], tuple[tuple[type, Entry], ...]] = {}
    for tally in TALLIES.values():
        for kind, entry in tally.entries.items():
            entries = put(entries, kind, (*entries.get(kind, ()), (tally.kind, entry)))
    return entries


ENTRIES = _gather()
TAP_ENTRIES = tuple((tally.kind, tally.every_tap) for tally in TALLIES.values() if tally.every_tap)
LASTING = tuple(metric for metric in METRICS if metric.bands.lasting)
TIMED: Mapping[type[Event], tuple[Metric, ...]] = {
    kind: tuple(metric for metric in LASTING if kind in metric.turns_on)
    for kind in chain.from_iterable(metric.turns_on for metric in LASTING)
}
"""Metrics whose look must last, by the events that can begin or end it."""
COUNTED = ENTRIES.keys() | TIMED.keys()


@frozen
class Page:
    """What is counted at one moment, since when, in table time, a look has lasted, what was read
    when a phase was over, and what the table's mirror showed, once it did.
    """

    counts: Counts = field(factory=lambda: {kind: kind() for kind in TALLIES})
    since: Mapping[str, Millis] = field(factory=dict)
    past: Mapping[PhaseId, Mapping[str, float]] = field(factory=dict)
    mirror: Mirror | None = None


@frozen
class Finish:
    """The table as it was when it finished, and its time then."""

    table: Table
    at: Millis


@frozen
class Ledger:
    """The counts of one table now, and as they stood at the places to which it may return.

    `finish` is there once the table has finished. The mirror stands on the page,
    so that it stays as the table saw it, and a rewind takes it along.
    """

    page: Page = Page()
    prompt_start: Page | None = None
    before: Page | None = None
    finish: Finish | None = None

    @property
    def mirror(self) -> Mirror | None:
        return self.page.mirror


def after(ledger: Ledger, envelope: Envelope, before: Table, table: Table) -> Ledger:
    """The ledger after one more fact, which made `table` of `before`.

    A finished table is counted no further, unless its finish is undone.
    """
    event = envelope.event
    kind = type(event)
    if table.rewinds > before.rewinds:
        ledger = _returned(ledger, ledger.before if kind is AdvanceUndone else ledger.prompt_start)
    elif before.is_done:
        return ledger
    elif kind is PhaseLeft:
        ledger = Ledger(ledger.page, ledger.prompt_start, ledger.page)
    is_tap = envelope.actor.startswith(SEATED)
    now = table.clock.reading(envelope.at)
    page = ledger.page
    if kind is PhaseOpened and before.phase in KEPT:
        page = attrs.evolve(page, past=put(page.past, before.phase, _figures(page, before, now)))
    if is_tap or kind in COUNTED:
        happening = Happening(event, envelope.at, envelope.cause, before, table, now)
        page = _entered(page, happening, is_tap=is_tap)
    if kind is MirrorShown:
        page = attrs.evolve(page, mirror=reflect(_readings(page, table, now)))
    prompt_start = page if event.opens_prompt else ledger.prompt_start
    finish = Finish(table, now) if table.is_done else None
    return Ledger(page, prompt_start, ledger.before, finish)


def _returned(ledger: Ledger, to: Page | None) -> Ledger:
    """Back to an earlier page, which is also where the next rewind returns to."""
    return ledger if to is None else Ledger(to, to, ledger.before)


def _entered(page: Page, happening: Happening, *, is_tap: bool) -> Page:
    kind = type(happening.event)
    counts = dict(page.counts)
    for count, entry in (*ENTRIES.get(kind, ()), *(TAP_ENTRIES if is_tap else ())):
        counts[count] = entry(counts[count], happening)
    since = page.since
    if timed := TIMED.get(kind):
        glance = Glance(happening.table, counts, happening.now)
        for metric in timed:
            since = _timed(since, metric, metric.measure(glance), happening.now)
    return Page(counts, since, page.past, page.mirror)


def _figures(page: Page, table: Table, now: Millis) -> Mapping[str, float]:
    """What each metric reads at a phase's end, those alone of which there is enough."""
    glance = Glance(table, page.counts, now)
    shown = (metric for metric in _shown(METRICS, table) if metric.has_number)
    measures = {metric.id: metric.measure(glance) for metric in shown}
    return {name: m.value for name, m in measures.items() if isinstance(m, Measure)}


def _timed(
    since: Mapping[str, Millis], metric: Metric, measure: Measure | SoFar | None, now: Millis
) -> Mapping[str, Millis]:
    """A look begins, goes on or is over."""
    if not isinstance(measure, Measure) or not metric.bands.wants_look(measure):
        return without(since, metric.id) if metric.id in since else since
    return since if metric.id in since else put(since, metric.id, now)


def read(ledger: Ledger, table: Table, at: Millis) -> tuple[Reading, ...]:
    """Every metric of the table at the wall time `at`; those that compare groups only where they
    may. A finished table reads as it did when it finished.
    """
    if ledger.finish:
        return _readings(ledger.page, ledger.finish.table, ledger.finish.at)
    return _readings(ledger.page, table, table.clock.reading(at))


def _readings(page: Page, table: Table, now: Millis) -> tuple[Reading, ...]:
    glance = Glance(table, page.counts, now)
    return tuple(
        _reading(metric, _measure(metric, glance), page, table, now)
        for metric in _shown(METRICS, table)
    )


def _measure(metric: Metric, glance: Glance) -> Measure | SoFar | None:
    """What is keyed in from paper has no times of its own."""
    is_known = not (metric.needs_times and glance.table.is_on_paper)
    return metric.measure(glance) if is_known else None


def _shown(metrics: Iterable[Metric], table: Table) -> Iterator[Metric]:
    compares = may_compare_groups(table)
    return (
        metric
        for metric in metrics
        if metric.is_shown(table) and (compares or not metric.compares_groups)
    )


def _reading(
    metric: Metric, measure: Measure | SoFar | None, page: Page, table: Table, now: Millis
) -> Reading:
    if not isinstance(measure, Measure):
        so_far = attrs.asdict(measure) if measure else {}
        return Reading(metric.id, Band.NOT_YET, parts=so_far)
    band = _band(metric, measure, table, now - page.since.get(metric.id, now))
    value = measure.value if metric.has_number else None
    return Reading(metric.id, band, value, measure.parts, metric.bands.why(band, measure))


def _band(metric: Metric, measure: Measure, table: Table, lasted: Millis) -> Band:
    bands = metric.bands
    if bands.wants_look(measure) and lasted >= bands.lasting and bands.asks(table):
        return Band.LOOK
    return Band.WATCH if bands.wants_watch(measure) else Band.STEADY
