"""The report of a room: what was tried, how tables ended, their plans, and figures of the room."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from attrs import frozen

from commontable.metrics.catalogue import METRICS
from commontable.metrics.metric import Metric
from commontable.metrics.reading import Reading
from commontable.reports.disclosure import FEWEST_COUNTED, counts_told, middle_told
from commontable.rules.cards import Segment
from commontable.rules.phases.agree import Agreement, Ending, kept
from commontable.rules.phases.commit import Approach, Backing, Commitments, Step
from commontable.rules.phases.reframe import Reframe, Reframing
from commontable.rules.plan import Clause, Draft, Guard, Version
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Group, Millis, PhaseId, TableKind
from commontable.rules.workshop.state import Workshop
from commontable.views.stages.agree import ended
from commontable.views.stages.debrief import noticing_totals

FIRST = "M21"
"""The one outcome that nobody reports about themselves comes first (GAME §9)."""

SIDES = (Group.OFFICER, Group.COMMUNITY)


@frozen
class TableAtEnd:
    """A table as it ended, with what its metrics said then."""

    table: Table
    readings: Sequence[Reading]


@frozen
class Figure:
    """A metric of the room. `middle` is None where too few stand behind it; `tables` had enough to
    go by.
    """

    metric: Metric
    tables: int
    middle: float | None


@frozen
class PlanPage:
    """The plan of one table: the question it made of its problem, what it keeps, and what stays
    open. `traded_for` is by piece the other one on which it hangs.
    """

    no: int
    kind: TableKind
    problem: str | None
    question: Reframe | None
    ending: Ending | None
    ended: str | None
    keeps: tuple[Clause, ...]
    stays_open: tuple[Clause, ...]
    traded_for: Mapping[str, Clause]
    guards: tuple[Guard, ...]
    wheel: tuple[Segment, ...]
    versions: int
    steps: tuple[Step, ...]
    voices: Mapping[str, Approach]


@frozen
class RoomReport:
    """All that the report of one workshop says, before any words.

    It was planned for so many `minutes`, and `took` so many from the start to its last table's end.
    `people` and `groups` are None where too few to be told; `backing` says how many asked for what,
    once five have asked; `month` is the first day of the month.
    """

    name: str
    minutes: int
    took: int
    month: date
    run: tuple[PhaseId, ...]
    tables: int
    people: int | None
    groups: Mapping[Group, int | None]
    endings: Mapping[Ending, int]
    noticings: Mapping[str, int | None]
    backing: Mapping[Backing, int | None]
    figures: tuple[Figure, ...]
    plans: tuple[PlanPage, ...]


def report_on(workshop: Workshop, ended: Sequence[TableAtEnd], at: Millis) -> RoomReport:
    """The report of a workshop whose tables stand as in `ended`, written at the time `at`."""
    tables = tuple(each.table for each in ended)
    groups = Counter(group for table in tables for group in _groups(table))
    plans = tuple(_plan_page(table) for table in tables)
    return RoomReport(
        name=workshop.name,
        minutes=workshop.config.length,
        took=round((max(t.advanced_at for t in tables) - workshop.started_at) / MINUTE),
        month=datetime.fromtimestamp(at / 1000, UTC).date().replace(day=1),
        run=tuple(leg.phase for leg in workshop.run),
        tables=len(tables),
        people=counts_told({"people": groups.total()})["people"],
        groups=counts_told({group: groups[group] for group in Group}),
        endings=Counter(plan.ending for plan in plans if plan.ending),
        noticings=counts_told(noticing_totals(tables)),
        backing=_backing(tables),
        figures=tuple(_figure(metric, ended) for metric in _in_order()),
        plans=plans,
    )


def _in_order() -> list[Metric]:
    return sorted(METRICS, key=lambda metric: metric.id != FIRST)


def _groups(table: Table) -> list[Group]:
    """The groups of those who agreed to play, also of who left early; not of who was forgotten, and
    of who changed tables only where they went.
    """
    seats = table.seats.values()
    return [s.group for s in seats if s.plays and not (s.is_forgotten or s.sits_elsewhere)]


def _backing(tables: Sequence[Table]) -> Mapping[Backing, int | None]:
    """What people would need from those above them; never who asked."""
    asking = [
        {backing for commitment in own for backing in commitment.backing}
        for table in tables
        for own in table.part(Commitments).own.values()
    ]
    if sum(map(bool, asking)) < FEWEST_COUNTED:
        return {}
    return counts_told(Counter(backing for asked in asking for backing in asked))


def _figure(metric: Metric, ended: Sequence[TableAtEnd]) -> Figure:
    told = [
        (each.table, reading.value)
        for each in ended
        for reading in each.readings
        if reading.id == metric.id and reading.value is not None
    ]
    people = Counter(group for table, _ in told for group in _groups(table))
    behind = min(people[side] for side in SIDES) if metric.compares_groups else people.total()
    return Figure(metric, len(told), middle_told([value for _, value in told], behind))


def _plan_page(table: Table) -> PlanPage:
    versions = table.part(Draft).versions
    last = versions[-1] if versions else Version(0, (), None, kind=table.kind)
    ending = table.part(Agreement).ending
    keeps = set(kept(table)) if ending is not Ending.OPEN else set()
    return PlanPage(
        no=table.no,
        kind=last.kind,
        problem=table.problem,
        question=table.part(Reframing).chosen,
        ending=ending,
        ended=ended(table),
        keeps=tuple(clause for clause in last.clauses if clause.id in keeps),
        stays_open=tuple(clause for clause in last.clauses if clause.id not in keeps),
        traded_for=_traded_for(last),
        guards=last.guards,
        wheel=tuple(s for s in Segment if s in {c.segment for c in last.clauses if c.id in keeps}),
        versions=len(versions),
        steps=tuple(table.part(Commitments).steps.values()),
        voices=table.part(Commitments).voices,
    )


def _traded_for(version: Version) -> Mapping[str, Clause]:
    by_id = {clause.id: clause for clause in version.clauses}
    return {c.id: by_id[c.conditional_on] for c in version.clauses if c.conditional_on in by_id}
