"""What comes of each wish of a workshop."""

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any

import attrs

from commontable.rules.actors import Clock, Facilitator, Guest, Seated
from commontable.rules.attention import Release, Summon
from commontable.rules.commands import Command, Direction
from commontable.rules.direction import Pause, Resume
from commontable.rules.flow import UNDO_WITHIN, Advance, UndoAdvance, run_of_show
from commontable.rules.lengths import LONGEST, SHORTEST, form_for
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.presence import Leave
from commontable.rules.refusals import Code, Refusal
from commontable.rules.reverting import Revert
from commontable.rules.values import (
    LARGEST_TABLE,
    MOST_TABLES,
    Millis,
    Pace,
)
from commontable.rules.wording import looks_like, may_be_shown
from commontable.rules.workshop import (
    asking,
    drafting,
    exchange,
    looking_on,
    notes,
    nudges,
    staff,
)
from commontable.rules.workshop.facts import (
    FacilitatorNoted,
    PersonForgotten,
    PersonJoined,
    PersonLeft,
    Relayed,
    SeatAssigned,
    SeatingProposed,
    SeatMoved,
    SeatPinned,
    TablesDirected,
    TablesMerged,
    TablesSet,
    WorkshopClosed,
    WorkshopOpened,
    WorkshopStarted,
    fold_workshop_event,
)
from commontable.rules.workshop.seating import propose, table_for_late
from commontable.rules.workshop.state import Status, Workshop
from commontable.rules.workshop.wishes import (
    Admit,
    AssignSeat,
    BringIn,
    CloseWorkshop,
    DirectTables,
    Forget,
    LetGo,
    MergeTables,
    MoveSeat,
    NoteFacilitator,
    NoteRelayed,
    OpenWorkshop,
    PinSeat,
    ProposeSeating,
    RemovePerson,
    SetTables,
    StartWorkshop,
    TakeDraft,
)

LONGEST_ALIAS = 24
LONGEST_NAME = 80
LONGEST_TEAM = 24
MOST_REAL_LIFE = 4
WorkshopActor = Facilitator | Guest | Seated | Clock
MAY_DO: Mapping[type, tuple[type[Command], ...]] = {
    Guest: (Admit,),
    Seated: (LetGo, Forget, BringIn),
    Clock: (
        NoteRelayed,
        NoteFacilitator,
        LetGo,
        nudges.HearLooks,
        exchange.PassReview,
        *asking.PASSED_ON,
    ),
}
"""What each may wish of a workshop; the facilitator anything."""


def in_lobby(seat: str, command: Command) -> Command:
    """What a seat's wish means before its table is laid: leaving is all it can do."""
    return LetGo(seat) if isinstance(command, Leave) else command


def decide_workshop(
    workshop: Workshop, actor: WorkshopActor, command: Command, moment: Moment
) -> Outcome:
    """What a wish does to a workshop. Guests may only be admitted, seats only leave."""
    may_do = MAY_DO.get(type(actor))
    if may_do is not None and not isinstance(command, may_do):
        return Refusal(Code.NOT_ALLOWED)
    deed = DEEDS.get(type(command))
    if deed is None:
        return Refusal(Code.NOT_ALLOWED)
    if workshop.status is Status.CLOSED and not isinstance(command, NoteRelayed):
        return Refusal(Code.WORKSHOP_CLOSED)
    return deed(workshop, command, moment)


def _open(workshop: Workshop, command: OpenWorkshop, _moment: Moment) -> Outcome:
    if workshop.status is not Status.DRAFT:
        return Refusal(Code.LOCKED)
    if not 0 < len(command.name.strip()) <= LONGEST_NAME:
        return Refusal(Code.CAP, "name")
    if not may_be_shown(command.name):
        return Refusal(Code.FILTERED, "name")
    if not 1 <= command.tables <= MOST_TABLES:
        return Refusal(Code.BAD_TARGET, "tables")
    if command.minutes is not None and not SHORTEST <= command.minutes <= LONGEST:
        return Refusal(Code.BAD_TARGET, "minutes")
    wanted = attrs.asdict(command, recurse=False)
    wanted["form"] = form_for(command.minutes) if command.minutes else command.form
    return (WorkshopOpened(**wanted, run=run_of_show(wanted["form"], command.minutes)),)


def _admit(workshop: Workshop, command: Admit, _moment: Moment) -> Outcome:
    refusal = _unfit(workshop, command)
    if refusal:
        return refusal
    seat = f"s{len(workshop.people) + 1}"
    wanted = attrs.asdict(command, recurse=False)
    wanted["alias"] = free_alias(workshop, _in_one_line(command.alias))
    joined = PersonJoined(seat=seat, **wanted)
    if workshop.status is not Status.RUNNING:
        return (joined,)
    person = fold_workshop_event(workshop, joined, 0).people[seat]
    table = table_for_late(workshop, person)
    if table is None:
        return Refusal(Code.TABLE_FULL)
    return (joined, SeatAssigned(seat, table))


def _bring_in(workshop: Workshop, command: BringIn, _moment: Moment) -> Outcome:
    """Someone without a phone, at this very table: before the start pinned there."""
    refusal = _unfit_alias(command.alias)
    if refusal:
        return refusal
    is_lobby = workshop.status is Status.LOBBY
    here = len(workshop.at_table(command.table))
    if command.table not in workshop.table_numbers or not (is_lobby or here):
        return Refusal(Code.BAD_TARGET, "table")
    if here >= LARGEST_TABLE:
        return Refusal(Code.TABLE_FULL, "table")
    if workshop.is_full:
        return Refusal(Code.WORKSHOP_FULL)
    seat = f"s{len(workshop.people) + 1}"
    wanted = attrs.asdict(command, recurse=False)
    del wanted["table"]
    wanted["alias"] = free_alias(workshop, _in_one_line(command.alias))
    placed = SeatAssigned(seat, command.table)
    joined = PersonJoined(seat=seat, team="", real_life=(), **wanted)
    return (joined, placed, SeatPinned(seat, is_pinned=True)) if is_lobby else (joined, placed)


def _unfit_alias(alias: str) -> Refusal | None:
    if not 0 < len(_in_one_line(alias)) <= LONGEST_ALIAS:
        return Refusal(Code.CAP, "alias")
    return None if may_be_shown(_in_one_line(alias)) else Refusal(Code.FILTERED, "alias")


def _unfit(workshop: Workshop, command: Admit) -> Refusal | None:
    refusal = _unfit_alias(command.alias)
    if refusal:
        return refusal
    if len(command.team) > LONGEST_TEAM:
        return Refusal(Code.CAP, "team")
    if command.language not in workshop.languages:
        return Refusal(Code.BAD_TARGET, "language")
    if len(command.real_life) > MOST_REAL_LIFE:
        return Refusal(Code.CAP, "real_life")
    return Refusal(Code.WORKSHOP_FULL) if workshop.is_full else None


def _in_one_line(alias: str) -> str:
    return " ".join(alias.split())


def free_alias(workshop: Workshop, wanted: str) -> str:
    """The alias, or with a number behind it when someone here goes by one that looks like it."""
    taken = {looks_like(person.alias) for person in workshop.present}
    names = (wanted, *(f"{wanted[: LONGEST_ALIAS - 4]} {n}" for n in range(2, 1000)))
    return next(name for name in names if looks_like(name) not in taken)


def _let_go(workshop: Workshop, command: LetGo | RemovePerson, _moment: Moment) -> Outcome:
    person = workshop.people.get(command.seat)
    if person is None or person.has_left:
        return Refusal(Code.BAD_TARGET, "seat")
    return (PersonLeft(command.seat),)


def _forget(workshop: Workshop, command: Forget, _moment: Moment) -> Outcome:
    """Also for who has left already; the close is the last moment (GAME §9)."""
    person = workshop.people.get(command.seat)
    if person is None or person.is_forgotten:
        return Refusal(Code.BAD_TARGET, "seat")
    return (PersonForgotten(command.seat),)


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


def _start(workshop: Workshop, _command: StartWorkshop, moment: Moment) -> Outcome:
    """Whoever has no table yet gets one by the rule, then every table begins."""
    if workshop.status is not Status.LOBBY or not workshop.present:
        return Refusal(Code.LOCKED)
    if not workshop.fits(workshop.tables):
        return Refusal(Code.WORKSHOP_FULL, "tables")
    if any(person.table is None for person in workshop.present):
        seated = frozenset(p.seat for p in workshop.present if p.table is not None)
        held = reduce(
            lambda w, seat: fold_workshop_event(w, SeatPinned(seat, True), 0), seated, workshop
        )
        return (SeatingProposed(propose(held, moment.chance)), WorkshopStarted())
    return (WorkshopStarted(),)


def _direct(workshop: Workshop, command: DirectTables, moment: Moment) -> Outcome:
    if workshop.status is not Status.RUNNING:
        return Refusal(Code.BAD_PHASE)
    refusal = _out_of_time(workshop, command.direction, moment.at)
    if refusal is None and _is_so_already(workshop, command.direction):
        refusal = Refusal(Code.LOCKED)
    return refusal or (TablesDirected(command.direction),)


def _out_of_time(workshop: Workshop, direction: Direction, at: Millis) -> Refusal | None:
    match direction:
        case Advance(leg) if not _may_go_to(workshop, leg):
            return Refusal(Code.TOO_LATE, "leg")
        case UndoAdvance() if not workshop.may_undo or at - workshop.advanced_at > UNDO_WITHIN:
            return Refusal(Code.TOO_LATE)
        case Revert() if not workshop.may_revert:
            return Refusal(Code.TOO_LATE)
        case _:
            return None


def _is_so_already(workshop: Workshop, direction: Direction) -> bool:
    match direction:
        case Pause() | Resume():
            return workshop.is_paused is isinstance(direction, Pause)
        case Summon() | Release():
            return workshop.is_summoned is isinstance(direction, Summon)
        case _:
            return False


def _may_go_to(workshop: Workshop, leg: int) -> bool:
    """One step at the pace of the room; at their own pace, or if hosts have led, all tables may be
    further on already.
    """
    may_be_further = workshop.pace is Pace.TABLE or workshop.was_alone
    furthest = len(workshop.run) if may_be_further else workshop.leg + 1
    return workshop.leg < leg <= min(furthest, len(workshop.run))


def _close(_workshop: Workshop, _command: CloseWorkshop, _moment: Moment) -> Outcome:
    return (WorkshopClosed(),)


def _note_facilitator(workshop: Workshop, command: NoteFacilitator, _moment: Moment) -> Outcome:
    if workshop.status is not Status.RUNNING or workshop.is_led is command.is_here:
        return Refusal(Code.LOCKED)
    return (FacilitatorNoted(command.is_here),)


def _note(workshop: Workshop, command: NoteRelayed, _moment: Moment) -> Outcome:
    """Another process may have come further; what was heard once is not unheard."""
    return (Relayed(command.upto),) if command.upto > workshop.relayed else ()


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    OpenWorkshop: _open,
    Admit: _admit,
    BringIn: _bring_in,
    LetGo: _let_go,
    Forget: _forget,
    SetTables: _set_tables,
    ProposeSeating: _propose,
    TakeDraft: _take_draft,
    AssignSeat: _assign,
    PinSeat: _pin,
    MoveSeat: _move,
    MergeTables: _merge,
    RemovePerson: _let_go,
    StartWorkshop: _start,
    DirectTables: _direct,
    CloseWorkshop: _close,
    NoteFacilitator: _note_facilitator,
    NoteRelayed: _note,
    **drafting.DEEDS,
    **looking_on.DEEDS,
    **nudges.DEEDS,
    **exchange.DEEDS,
    **staff.DEEDS,
    **notes.DEEDS,
    **asking.DEEDS,
}
