"""Who sits at which table: what the facilitator may wish of it before the start and after."""

from collections.abc import Callable, Mapping
from typing import Any

from commontable.rules.commands import Command
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.values import (
    LARGEST_TABLE,
    MOST_TABLES,
)
from commontable.rules.workshop.facts import (
    SeatAssigned,
    SeatingProposed,
    SeatMoved,
    SeatPinned,
    TablesMerged,
    TablesSet,
)
from commontable.rules.workshop.seating import propose
from commontable.rules.workshop.state import Status, Workshop
from commontable.rules.workshop.wishes import (
    AssignSeat,
    MergeTables,
    MoveSeat,
    PinSeat,
    ProposeSeating,
    SetTables,
    TakeDraft,
)


def _set_tables(workshop: Workshop, command: SetTables, _moment: Moment) -> Outcome:
    if workshop.status is not Status.LOBBY:
        return Refusal(Code.LOCKED)
    if not 1 <= command.tables <= MOST_TABLES:
        return Refusal(Code.BAD_TARGET, "tables")
    if not workshop.fits(command.tables):
        return Refusal(Code.WORKSHOP_FULL, "tables")
    return (TablesSet(command.tables),)


def _propose(workshop: Workshop, _command: ProposeSeating, moment: Moment) -> Outcome:
    if workshop.status is not Status.LOBBY:
        return Refusal(Code.LOCKED)
    return (SeatingProposed(propose(workshop, moment.chance)),)


def _take_draft(workshop: Workshop, _command: TakeDraft, _moment: Moment) -> Outcome:
    """Whoever has left meanwhile is left out, and whoever has come has no place yet."""
    if workshop.draft is None:
        return Refusal(Code.LOCKED)
    here = {person.seat for person in workshop.present}
    return (SeatingProposed({s: no for s, no in workshop.draft.items() if s in here}),)


def _assign(workshop: Workshop, command: AssignSeat, _moment: Moment) -> Outcome:
    person = workshop.people.get(command.seat)
    if workshop.status is not Status.LOBBY:
        return Refusal(Code.LOCKED)
    if person is None or person.has_left:
        return Refusal(Code.BAD_TARGET, "seat")
    if command.table not in workshop.table_numbers:
        return Refusal(Code.BAD_TARGET, "table")
    if person.table != command.table and len(workshop.at_table(command.table)) >= LARGEST_TABLE:
        return Refusal(Code.TABLE_FULL, "table")
    return (SeatAssigned(command.seat, command.table), SeatPinned(command.seat, is_pinned=True))


def _move(workshop: Workshop, command: MoveSeat, _moment: Moment) -> Outcome:
    person = workshop.people.get(command.seat)
    if workshop.status is not Status.RUNNING:
        return Refusal(Code.BAD_PHASE)
    if person is None or person.has_left or person.table is None:
        return Refusal(Code.BAD_TARGET, "seat")
    if command.table == person.table or not workshop.at_table(command.table):
        return Refusal(Code.BAD_TARGET, "table")
    if len(workshop.at_table(command.table)) >= LARGEST_TABLE:
        return Refusal(Code.TABLE_FULL, "table")
    return (SeatMoved(command.seat, command.table, person.table),)


def _merge(workshop: Workshop, command: MergeTables, _moment: Moment) -> Outcome:
    if workshop.status is not Status.RUNNING:
        return Refusal(Code.BAD_PHASE)
    coming, there = workshop.at_table(command.table), workshop.at_table(command.into)
    if not coming:
        return Refusal(Code.BAD_TARGET, "table")
    if command.table == command.into or not there:
        return Refusal(Code.BAD_TARGET, "into")
    if len(coming) + len(there) > LARGEST_TABLE:
        return Refusal(Code.TABLE_FULL, "into")
    return (TablesMerged(command.table, command.into, tuple(p.seat for p in coming)),)


def _pin(workshop: Workshop, command: PinSeat, _moment: Moment) -> Outcome:
    person = workshop.people.get(command.seat)
    if person is None or person.table is None:
        return Refusal(Code.BAD_TARGET, "seat")
    return (SeatPinned(command.seat, command.is_pinned),)


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    SetTables: _set_tables,
    ProposeSeating: _propose,
    TakeDraft: _take_draft,
    AssignSeat: _assign,
    PinSeat: _pin,
    MoveSeat: _move,
    MergeTables: _merge,
}
