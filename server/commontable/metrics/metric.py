"""What a metric is: a declaration that can be read aloud, and the measure it is taken by."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import TypeVar

from attrs import field, frozen

from commontable.metrics.attendance import Attendance, Company, company
from commontable.metrics.numbers import Number, Span
from commontable.metrics.reading import Band, NudgeAction
from commontable.metrics.tally import Counts, Tally
from commontable.rules.events import Event
from commontable.rules.table import Table
from commontable.rules.values import Millis, PhaseId

C = TypeVar("C")


@frozen
class Glance:
    """All that a measure may look at, at table time `now`."""

    table: Table
    counts: Counts
    now: Millis

    @cached_property
    def company(self) -> Company:
        return company(self.count(Attendance), self.table, self.now)

    def count(self, kind: type[C]) -> C:
        found: C = self.counts[kind]
        return found


@frozen
class Measure:
    """A metric's number, and all that it gives by name, its own among them where that has one."""

    value: float
    parts: Mapping[str, float] = field(factory=dict)


@frozen
class SoFar:
    """There is not enough to go by yet: so many of so many."""

    have: int
    least: int


@frozen
class Mark:
    """A limit on the value, or on the part named `of`: met when strictly below or above it, and
    `given`, if anything, is met as well. What is not known meets no limit. `says` names the words
    for it, where its band has others too.
    """

    below: float | None = None
    above: float | None = None
    of: str | None = None
    given: "Mark | None" = None
    says: str | None = None

    def is_met(self, measure: Measure) -> bool:
        number = measure.value if self.of is None else measure.parts.get(self.of)
        if number is None or (self.given and not self.given.is_met(measure)):
            return False
        is_below = self.below is not None and number < self.below
        return is_below or (self.above is not None and number > self.above)


def always(_table: Table) -> bool:
    return True


def during(*phases: PhaseId) -> Callable[[Table], bool]:
    """Whether one of these phases is open."""
    return lambda table: table.phase in phases


@frozen
class Bands:
    """Where a metric asks to be watched or looked at: one met mark of a band is enough.

    A look must have lasted for `lasting` of table time, and is asked for only while `asks` holds,
    which `when` says in words; until then it counts as a watch. `drawn_from` says which limits GAME
    gives and which are defaults of ours. With no marks at all a metric is neutral: it is shown, and
    asks for nothing.
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

    def why(self, band: Band, measure: Measure) -> str | None:
        """What the first mark says that is met of those the band goes by."""
        marks = {Band.WATCH: self.watch, Band.LOOK: self.look}.get(band, ())
        return next((mark.says for mark in marks if mark.is_met(measure)), None)


@frozen
class Metric:
    """One live number about a table, with what it stands for and how it misleads.

    `formula`, `least` (the data it needs) and `source` are GAME §3's. `numbers` are all that it can
    give, its own one first. A picture of it is drawn from the one to the other end of `scale`, or
    of its own number's span, with its number named `second`, if any, beside. `measure` gives None
    until there is enough, or how far it has come.
    `tallies` are the counts it is taken from, `reads` the further events that change what it reads
    on the table itself. `beside` are the counts of side numbers that no look goes by.

    `is_front`: on the face of a tile; the others are a tap away. `compares_groups`: hidden where
    groups may not be compared. `needs_times`: never known of a table that was keyed in from paper.
    `is_mirrored`: the table itself may read it, once, in the debrief. `has_number`: whether more
    than its band and its flags is given. `is_shown`: when a reading is given at all.
    """

    id: str
    name: str
    construct: str
    formula: str
    numbers: tuple[Number, ...]
    least: str
    measure: Callable[[Glance], Measure | SoFar | None]
    bands: Bands
    source: str
    misleads: str
    actions: tuple[NudgeAction, ...]
    tallies: tuple[Tally, ...] = ()
    reads: tuple[type[Event], ...] = ()
    beside: tuple[Tally, ...] = ()
    scale: tuple[float, float] | None = None
    second: str | None = None
    is_front: bool = False
    compares_groups: bool = False
    needs_times: bool = False
    is_mirrored: bool = False
    has_number: bool = True
    is_shown: Callable[[Table], bool] = always

    @property
    def own(self) -> Number:
        return self.numbers[0]

    @property
    def ends(self) -> Span:
        """Of its picture."""
        return self.scale or self.own.span

    @property
    def turns_on(self) -> tuple[type[Event], ...]:
        """Every event that can begin or end a look, once each."""
        return tuple(dict.fromkeys((*_entered_in(self.tallies), *self.reads)))

    @property
    def inputs(self) -> tuple[type[Event], ...]:
        """Every event that can change what the metric says, once each."""
        return tuple(dict.fromkeys((*self.turns_on, *_entered_in(self.beside))))

    @property
    def counts_taps(self) -> bool:
        """Whether every tap on a phone of the table can change this metric."""
        return any(tally.every_tap for tally in self.tallies)


def _entered_in(tallies: Iterable[Tally]) -> Iterator[type[Event]]:
    return chain.from_iterable(tally.entries for tally in tallies)
