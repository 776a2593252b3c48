"""What a metric is: a declaration that can be read aloud, and the measure it is taken by."""

from collections.abc import Callable, Mapping
from itertools import chain
from typing import TypeVar

from attrs import field, frozen

from commontable.metrics.attendance import Company
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Counts, Tally
from commontable.rules.events import Event
from commontable.rules.table import Table
from commontable.rules.values import Millis

C = TypeVar("C")


@frozen
class Glance:
    """All that a measure may look at."""

    table: Table
    company: Company
    counts: Counts

    def count(self, kind: type[C]) -> C:
        found: C = self.counts[kind]
        return found


@frozen
class Measure:
    """A metric's number, and side numbers by name."""

    value: float
    parts: Mapping[str, float] = field(factory=dict)


@frozen
class Mark:
    """A limit on the value, or on the part named `of`: met when strictly below or above it."""

    below: float | None = None
    above: float | None = None
    of: str | None = None

    def is_met(self, measure: Measure) -> bool:
        number = measure.value if self.of is None else measure.parts[self.of]
        is_below = self.below is not None and number < self.below
        return is_below or (self.above is not None and number > self.above)


def always(_table: Table) -> bool:
    return True


@frozen
class Bands:
    """Where a metric asks to be watched or looked at: one met mark of a band is enough.

    A look must have lasted for `lasting` of table time, and is asked for only while `asks` holds,
    which `when` says in words; until then it counts as a watch. `drawn_from` says which limits GAME
    gives and which are defaults of ours.
    """

    watch: tuple[Mark, ...]
    look: tuple[Mark, ...]
    drawn_from: str
    lasting: Millis = 0
    asks: Callable[[Table], bool] = always
    when: str = "at any time"

    def wants_look(self, measure: Measure) -> bool:
        return any(mark.is_met(measure) for mark in self.look)

    def wants_watch(self, measure: Measure) -> bool:
        return any(mark.is_met(measure) for mark in (*self.watch, *self.look))


@frozen
class Metric:
    """One live number about a table, with what it stands for and how it misleads.

    `formula`, `span` (lowest and highest value; None is unbounded), `least` (the data it needs) and
    `source` are GAME §3's. `measure` gives None until there is enough. `tallies` are the counts it
    is taken from, `reads` the further events that change what it reads on the table itself. With
    `compares_groups` it is hidden where groups may not be compared.
    """

    id: str
    name: str
    construct: str
    formula: str
    span: tuple[float | None, float | None]
    least: str
    measure: Callable[[Glance], Measure | None]
    bands: Bands
    source: str
    misleads: str
    actions: tuple[NudgeAction, ...]
    tallies: tuple[Tally, ...] = ()
    reads: tuple[type[Event], ...] = ()
    compares_groups: bool = False

    @property
    def inputs(self) -> tuple[type[Event], ...]:
        """Every event that can change this metric, once each."""
        counted = chain.from_iterable(tally.entries for tally in self.tallies)
        return tuple(dict.fromkeys((*counted, *self.reads)))
