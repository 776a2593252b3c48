"""All metrics there are, and the page that explains them.

A metric enters by its own declaration and one line here; what is not in this list is not read.
"""

from collections.abc import Iterable, Iterator

from commontable.metrics import (
    agreement,
    bridging,
    comfort,
    commitments,
    coverage,
    feedback,
    felt_heard,
    floor,
    interests,
    joint_gain,
    listening,
    participation,
    perspective,
    phones,
    reciprocity,
    scenes,
    writing,
)
from commontable.metrics.metric import Bands, Mark, Metric
from commontable.metrics.numbers import Number
from commontable.rules.values import MINUTE

METRICS: tuple[Metric, ...] = (
    participation.METRIC,
    floor.METRIC,
    reciprocity.METRIC,
    bridging.METRIC,
    listening.REFLECTION,
    listening.ADVICE,
    felt_heard.METRIC,
    interests.METRIC,
    coverage.METRIC,
    joint_gain.METRIC,
    agreement.METRIC,
    feedback.METRIC,
    comfort.METRIC,
    scenes.HEAT,
    phones.QUIET,
    scenes.GAP,
    writing.WRITING,
    writing.REACH,
    commitments.METRIC,
    phones.LOAD,
    perspective.METRIC,
)

HEAD = """\
# Metrics

<!-- Written by `commontable write metrics` from the declarations in server/commontable/metrics. -->

Live numbers about one table, for the facilitator alone. They help to decide which table to visit;
they say nothing about a person, rank nobody and add up to no score. Every limit is a starting point
to be tuned with pilots, not a validated cut-off.

- A tile says **not yet** until there is enough to go by, then **steady**, **watch** or **look**.
- What a nudge suggests is said beside a figure to watch or to look at, at the times at which the
  metric may ask for a look: what it suggests can be done then.
- `n` counts the seats that were here for at least half of the open phase so far, in table time: the
  table's clock stands still in a pause or an off-ramp. Only officer and community seats enter
  numbers about groups, and those numbers are hidden at practice and listening tables and at tables
  of three.
- **Numbers** are all that a metric gives, its own one first: a share of a whole, an index between
  its ends, a count, an amount, or an answer (1 yes, 0 no).
- Passes, votes, ratings, the host's taps and the safety verbs never count as actions. What a table
  rewinds is not counted.
"""


def page() -> str:
    """`docs/metrics.md`, as text."""
    return "\n".join((HEAD, *("\n".join(_entry(metric)) for metric in METRICS)))


def _entry(metric: Metric) -> Iterator[str]:
    yield f"## {metric.id} {metric.name}\n"
    yield f"{' '.join((metric.construct, *_marks_of_use(metric)))}\n"
    yield f"- **Formula:** {metric.formula}"
    yield f"- **Numbers:** {'; '.join(map(_number, metric.numbers))}"
    yield f"- **Needs:** {metric.least}"
    yield from _bands(metric.bands)
    yield f"- **Taken from:** {', '.join(_inputs(metric))}"
    yield f"- **Stands on:** {metric.source}"
    yield f"- **Misleads when:** {metric.misleads}"
    yield f"- **Nudge:** `nudge-{metric.id}`, with {_all(metric.actions)}\n"


def _marks_of_use(metric: Metric) -> Iterator[str]:
    """Where it is seen, and where not."""
    if metric.is_front:
        yield "On the face of the tile."
    if metric.compares_groups:
        yield "Hidden where groups may not be compared."
    if metric.needs_times:
        yield "Not known of a table keyed in from paper."
    if metric.is_mirrored:
        yield "The table may read it in its mirror."


def _inputs(metric: Metric) -> Iterator[str]:
    yield from (f"`{kind.__name__}`" for kind in metric.inputs)
    if metric.counts_taps:
        yield "every tap on a phone"


def _number(number: Number) -> str:
    least, most = number.span
    return f"`{number.name}` ({number.unit}, {least:g} to {'any' if most is None else f'{most:g}'})"


def _bands(bands: Bands) -> Iterator[str]:
    lasting = f" for {bands.lasting // MINUTE} min" if bands.lasting else ""
    look = f"{_any(bands.look)}{lasting}, {bands.when}" if bands.look else "never by itself"
    yield f"- **Look:** {look}"
    yield f"- **Watch:** {_any(bands.watch) or 'never by itself'}"
    yield f"- **Limits:** {bands.drawn_from}"


def _any(marks: Iterable[Mark]) -> str:
    return " or ".join(map(_limit, marks))


def _limit(mark: Mark) -> str:
    name = mark.of or "value"
    limit = f"< {mark.below:g}" if mark.below is not None else f"> {mark.above:g}"
    return f"`{name} {limit}`" + (f" while {_limit(mark.given)}" if mark.given else "")


def _all(actions: Iterable[str]) -> str:
    return ", ".join(f"`{action}`" for action in actions)
