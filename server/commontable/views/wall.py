"""The projector: join code, phase, clock, shapes and totals. Never a metric, name or split."""

from collections.abc import Sequence

from attrs import frozen

from commontable.rules.cards import Segment
from commontable.rules.plan import last_version, wheel
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Millis, PhaseId
from commontable.rules.workshop.state import Status, Workshop
from commontable.views.clocks import Countdown, countdown
from commontable.views.stages.debrief import noticing_totals
from commontable.views.table import asks_of


@frozen
class AskedView:
    """What some table asks the others, and the language it was typed in."""

    text: str
    language: str | None


@frozen
class WallView:
    """`phase` is where the room is, once a table has come there; `closes` the latest end among
    tables in it, and `is_apart` says that some have a minute less, or more. `asks` is the step that
    all tables are at, as in `P9-fairness`, if it is the same. `wheels` are the plan shapes of
    tables that have frozen one that is not blank, in table order, without numbers.
    `calls` are what tables ask each other, once the facilitator has read it.
    """

    name: str
    code: str
    status: Status
    language: str
    languages: tuple[str, ...]
    deck: str
    people: int
    tables: int
    run: tuple[PhaseId, ...]
    leg: int
    phase: PhaseId | None
    asks: str | None
    closes: Countdown | None
    is_apart: bool
    is_paused: bool
    is_summoned: bool
    is_rehearsal: bool
    wheels: tuple[tuple[Segment, ...], ...]
    noticings: dict[str, int]
    calls: tuple[AskedView, ...]


def see_wall(workshop: Workshop, tables: Sequence[Table], deck: str) -> WallView:
    """The room in one look. `deck` is the deck's title in the room's language."""
    leg = _shown_leg(workshop, tables)
    phase = phase_at(workshop, leg)
    return WallView(
        name=workshop.name,
        code=workshop.code,
        status=workshop.status,
        language=workshop.languages[0],
        languages=workshop.languages,
        deck=deck,
        people=len(workshop.present),
        tables=len(tables),
        run=tuple(leg.phase for leg in workshop.run),
        leg=leg,
        phase=phase,
        asks=_asked_of_all(tables),
        closes=last_close(tables, phase),
        is_apart=_is_apart(tables, phase),
        is_paused=workshop.is_paused,
        is_summoned=workshop.is_summoned,
        is_rehearsal=workshop.is_rehearsal,
        wheels=tuple(wheel(table) for table in tables if _has_plan(table)),
        noticings=noticing_totals(tables),
        calls=tuple(
            AskedView(call.text, call.language)
            for name, call in workshop.calls.items()
            if name in workshop.shown
        ),
    )


def _has_plan(table: Table) -> bool:
    version = last_version(table)
    return version is not None and bool(version.clauses)


def lead_leg(workshop: Workshop, tables: Sequence[Table]) -> int:
    """Where the room is: the facilitator's place, or the rearmost table's if that is further."""
    return max(workshop.leg, min((table.leg for table in tables), default=-1))


def _shown_leg(workshop: Workshop, tables: Sequence[Table]) -> int:
    """Where the room is, or its foremost table as long as none has come there."""
    leg = lead_leg(workshop, tables)
    return min(leg, max((table.leg for table in tables), default=leg))


def phase_at(workshop: Workshop, leg: int) -> PhaseId | None:
    """The phase of a leg of the run; None before it begins and when it is over."""
    return workshop.run[leg].phase if 0 <= leg < len(workshop.run) else None


def _asked_of_all(tables: Sequence[Table]) -> str | None:
    asked = {asks_of(table) for table in tables}
    return asked.pop() if len(asked) == 1 else None


def last_close(tables: Sequence[Table], phase: PhaseId | None) -> Countdown | None:
    """The latest end among the tables in a phase; one that stands still stops no other."""
    last = max(_timed(tables, phase), key=_end, default=None)
    return countdown(last, last.ends_at) if last else None


def _is_apart(tables: Sequence[Table], phase: PhaseId | None) -> bool:
    """Whether tables in a phase end it a minute or more from each other."""
    ends = [_end(table) for table in _timed(tables, phase)]
    return bool(ends) and max(ends) - min(ends) >= MINUTE


def _timed(tables: Sequence[Table], phase: PhaseId | None) -> Sequence[Table]:
    """The tables in a phase whose clocks run; where none does, all of them."""
    there = [table for table in tables if phase and table.phase is phase]
    return [table for table in there if not table.clock.stops] or there


def _end(table: Table) -> Millis:
    return table.clock.wall(table.ends_at)
