"""The facilitator's console: the room, its people and its run of show."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from commontable.metrics.catalogue import METRICS
from commontable.rules.flow import UNDO_WITHIN
from commontable.rules.table import Table
from commontable.rules.values import Form, Group, Millis, Pace, PhaseId
from commontable.rules.workshop.exchange import may_exchange
from commontable.rules.workshop.nudges import rank
from commontable.rules.workshop.seating import (
    TableFault,
    advised_tables,
    faults,
    tables_to_join,
)
from commontable.rules.workshop.state import Person, Status, Workshop
from commontable.views.tile import Need, Tile
from commontable.views.wall import lead_leg

BY_TIME = list(PhaseId).index
FRONT = tuple(metric.id for metric in METRICS if metric.is_front)


@frozen
class PersonFace:
    alias: str
    group: Group
    table: int | None
    is_pinned: bool
    has_phone: bool


@frozen
class LegView:
    phase: PhaseId
    minutes: float


@frozen
class ConsoleView:
    """The room: its people before the start, its place in the run of show after it.

    `may` names the commands that would be granted for the whole room; `order` is the tiles, worst
    first; `late` are those that most others wait for; `undo_until` is when the last change of phase
    can no longer be taken back. `joins` says which tables each one that is too small could join,
    best first. `front` names the metrics on the face of a tile; its others are a tap away.
    `hides_numbers`: the facilitator wants no metrics. `report` is the key of the report, once it is
    kept.
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
    late: tuple[int, ...]
    joins: dict[str, tuple[int, ...]]
    front: tuple[str, ...]
    hides_numbers: bool
    report: str | None


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
        late=_late(tiles),
        joins={str(n): _joins(workshop, tiles, n) for n, t in tiles.items() if t.need is Need.FEW},
        front=FRONT,
        hides_numbers=workshop.hides_numbers,
        report=report,
    )


def _late(tiles: Mapping[int, Tile]) -> tuple[int, ...]:
    """Tables at work in a phase that more than half of all have finished."""
    playing = {number: tile for number, tile in tiles.items() if tile.of and not tile.is_done}
    furthest = max(
        (tile.phase for tile in playing.values() if tile.phase), key=BY_TIME, default=None
    )
    at_work = [no for no, tile in playing.items() if tile.phase != furthest or not tile.is_ready]
    return tuple(at_work) if 2 * len(at_work) < len(playing) else ()


def _with_people(tiles: Mapping[int, Tile]) -> list[int]:
    """Tables where somebody sits: those who went on at another one leave no tile behind."""
    return [number for number, tile in tiles.items() if tile.of]


def _joins(workshop: Workshop, tiles: Mapping[int, Tile], number: int) -> tuple[int, ...]:
    """Where those at a small table could go on, best first."""
    others = tables_to_join(workshop, number)
    return tuple(no for no in others if no in tiles and not tiles[no].is_done)


def _person(person: Person) -> PersonFace:
    return PersonFace(person.alias, person.group, person.table, person.is_pinned, person.has_phone)


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
            table = ("add_time", "tell", "answer_help", "answer_nudge", "hide_numbers")
            plans = ("exchange_plans",) if may_exchange(workshop) else ()
            return (*forward, *back, *clock, *table, *seats, *plans, "close_workshop")
        case _:
            return ()


def _urgency(tile: Tile) -> tuple[int, int, int]:
    return list(Need).index(tile.need), rank(tile.need_metric or ""), tile.no
