"""The facilitator's console: the room, and a tile for each table, worst first.

A tile speaks of a table, never of a person. The one exception is a call for help whose sender
chose to be named.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from attrs import frozen

from commontable.metrics.catalogue import METRICS
from commontable.metrics.reading import Band, NudgeAction, Reading
from commontable.rules.cards import Segment
from commontable.rules.direction import Receipt
from commontable.rules.flow import UNDO_WITHIN, is_finished_here
from commontable.rules.plan import wheel
from commontable.rules.safety import HelpKind
from commontable.rules.table import Help, Table
from commontable.rules.values import SMALLEST_TABLE, Form, Group, Millis, Pace, PhaseId, TableKind
from commontable.rules.workshop.seating import (
    TableFault,
    advised_tables,
    faults,
    tables_to_join,
)
from commontable.rules.workshop.state import Person, Status, Workshop
from commontable.views.clocks import Countdown, countdown
from commontable.views.wall import lead_leg


class Need(StrEnum):
    """Why a table wants a look, most pressing first."""

    HELP = "help"
    OFFRAMP = "offramp"
    HOLD = "hold"
    FEW = "few"
    METRIC = "metric"
    NONE = "none"


ACTIONS = {metric.id: metric.actions for metric in METRICS}
FRONT = tuple(metric.id for metric in METRICS if metric.is_front)
DIGITS = 3
"""Places after the point of a number that is sent: as many as anyone reads."""

ALERT_ORDER = ("M13", "M2", "M15")
"""Metrics that come before the rest when several want a look (GAME §3)."""


@frozen
class PersonFace:
    alias: str
    group: Group
    table: int | None
    is_pinned: bool


@frozen
class LegView:
    phase: PhaseId
    minutes: float


@frozen
class ConsoleView:
    """The room: its people before the start, its place in the run of show after it.

    `may` names the commands that would be granted for the whole room; `order` is the tiles, worst
    first; `undo_until` is when the last change of phase can no longer be taken back. `joins` says
    which tables each one that is too small could join, best first. `front` names the metrics on the
    face of a tile; its others are a tap away. `report` is the key of the report, once it is kept.
    """

    name: str
    code: str
    status: Status
    deck: str
    form: Form
    minutes: int
    pace: Pace
    languages: tuple[str, ...]
    is_rehearsal: bool
    tables: int
    advised_tables: int | None
    people: dict[str, PersonFace]
    faults: tuple[TableFault, ...]
    run: tuple[LegView, ...]
    leg: int
    is_paused: bool
    undo_until: Millis | None
    may: tuple[str, ...]
    order: tuple[int, ...]
    joins: dict[str, tuple[int, ...]]
    front: tuple[str, ...]
    report: str | None


@frozen
class HelpStrip:
    """A call for help. `alias` only when its sender chose to be named."""

    kind: HelpKind
    receipt: Receipt
    at: Millis
    alias: str | None


@frozen
class ReadingView:
    band: Band
    value: float | None
    parts: dict[str, float]


@frozen
class Tile:
    """One table. `need` says why it stands where it does.

    If that is a metric, `need_metric` names it and `nudge` says what one may do about it.
    """

    no: int
    kind: TableKind
    phase: PhaseId | None
    closes: Countdown | None
    here: int
    of: int
    is_ready: bool
    is_done: bool
    stops: tuple[str, ...]
    helps: dict[str, HelpStrip]
    wheel: tuple[Segment, ...]
    readings: dict[str, ReadingView]
    need: Need
    need_metric: str | None
    nudge: tuple[NudgeAction, ...]


def see_console(
    workshop: Workshop,
    tables: Sequence[Table],
    tiles: Mapping[int, Tile],
    deck: str,
    report: str | None = None,
) -> ConsoleView:
    """The room as the facilitator sees it. `deck` is the deck's title, `report` the key of the
    report that is kept of it, if any.
    """
    return ConsoleView(
        name=workshop.name,
        code=workshop.code,
        status=workshop.status,
        deck=deck,
        form=workshop.form,
        minutes=workshop.length,
        pace=workshop.pace,
        languages=workshop.languages,
        is_rehearsal=workshop.is_rehearsal,
        tables=workshop.tables,
        advised_tables=advised_tables(workshop) if workshop.status is Status.LOBBY else None,
        people={person.seat: _person(person) for person in workshop.present},
        faults=faults(workshop) if workshop.status is Status.LOBBY else (),
        run=tuple(LegView(leg.phase, leg.length / 60_000) for leg in workshop.run),
        leg=lead_leg(workshop, tables),
        is_paused=workshop.is_paused,
        undo_until=workshop.advanced_at + UNDO_WITHIN if workshop.may_undo else None,
        may=_may(workshop),
        order=tuple(sorted(_with_people(tiles), key=lambda number: _urgency(tiles[number]))),
        joins={str(n): _joins(workshop, tiles, n) for n, t in tiles.items() if t.need is Need.FEW},
        front=FRONT,
        report=report,
    )


def _with_people(tiles: Mapping[int, Tile]) -> list[int]:
    """Tables where somebody sits: those who went on at another one leave no tile behind."""
    return [number for number, tile in tiles.items() if tile.of]


def _joins(workshop: Workshop, tiles: Mapping[int, Tile], number: int) -> tuple[int, ...]:
    """Where those at a small table could go on, best first."""
    others = tables_to_join(workshop, number)
    return tuple(no for no in others if no in tiles and not tiles[no].is_done)


def _person(person: Person) -> PersonFace:
    return PersonFace(person.alias, person.group, person.table, person.is_pinned)


def _may(workshop: Workshop) -> tuple[str, ...]:
    match workshop.status:
        case Status.LOBBY:
            start = ("start_workshop",) if workshop.present else ()
            seats = ("assign_seat", "pin_seat", "remove_person")
            return ("set_tables", "propose_seating", *seats, *start)
        case Status.RUNNING:
            forward = ("advance",) if workshop.leg < len(workshop.run) else ()
            back = ("undo_advance",) if workshop.may_undo else ()
            clock = ("resume",) if workshop.is_paused else ("pause",)
            seats = ("move_seat", "merge_tables", "remove_person")
            table = ("add_time", "tell", "answer_help")
            return (*forward, *back, *clock, *table, *seats, "close_workshop")
        case _:
            return ()


def _urgency(tile: Tile) -> tuple[int, int, int]:
    metric = tile.need_metric or ""
    rank = ALERT_ORDER.index(metric) if metric in ALERT_ORDER else len(ALERT_ORDER)
    return list(Need).index(tile.need), rank, tile.no


def see_tile(table: Table, readings: Sequence[Reading]) -> Tile:
    """One table in a glance. `readings` are its metrics now."""
    open_helps = {c.id: c for c in table.helps.values() if c.receipt != Receipt.DONE}
    need, metric = _need(table, open_helps, readings)
    return Tile(
        no=table.no,
        kind=table.kind,
        phase=table.phase,
        closes=countdown(table, table.ends_at) if table.phase else None,
        here=sum(seat.is_here for seat in table.seats.values()),
        of=sum(not seat.has_left for seat in table.seats.values()),
        is_ready=is_finished_here(table),
        is_done=table.is_done,
        stops=tuple(sorted(table.clock.stops)),
        helps={name: _help(table, call) for name, call in open_helps.items()},
        wheel=wheel(table),
        readings={reading.id: _reading(reading) for reading in readings},
        need=need,
        need_metric=metric,
        nudge=ACTIONS[metric] if metric else (),
    )


def _reading(reading: Reading) -> ReadingView:
    value = None if reading.value is None else round(reading.value, DIGITS)
    parts = {name: round(number, DIGITS) for name, number in reading.parts.items()}
    return ReadingView(reading.band, value, parts)


def _help(table: Table, call: Help) -> HelpStrip:
    alias = table.seats[call.sender].alias if call.is_named else None
    return HelpStrip(HelpKind(call.kind), Receipt(call.receipt), call.at, alias)


def _need(
    table: Table, helps: Mapping[str, Help], readings: Sequence[Reading]
) -> tuple[Need, str | None]:
    if helps:
        return Need.HELP, None
    if table.is_done:
        return Need.NONE, None
    if "offramp" in table.clock.stops:
        return Need.OFFRAMP, None
    if "hold" in table.clock.stops:
        return Need.HOLD, None
    if sum(seat.is_here for seat in table.seats.values()) < SMALLEST_TABLE:
        return Need.FEW, None
    metric = _first_alert(readings)
    return (Need.METRIC, metric) if metric else (Need.NONE, None)


def _first_alert(readings: Sequence[Reading]) -> str | None:
    """The metric that wants a look first, by the order of GAME §3."""
    looks = [reading.id for reading in readings if reading.band is Band.LOOK]
    return next((name for name in (*ALERT_ORDER, *looks) if name in looks), None)
