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
    MOST_TABLES,
    Millis,
    Pace,
)
from commontable.rules.wording import may_be_shown
from commontable.rules.workshop import (
    adapting,
    asking,
    drafting,
    exchange,
    looking_on,
    notes,
    nudges,
    people,
    placing,
    returning,
    staff,
)
from commontable.rules.workshop.facts import (
    FacilitatorNoted,
    Relayed,
    SeatingProposed,
    SeatPinned,
    TablesDirected,
    WorkshopClosed,
    WorkshopOpened,
    WorkshopStarted,
    fold_workshop_event,
)
from commontable.rules.workshop.seating import propose
from commontable.rules.workshop.state import Status, Workshop
from commontable.rules.workshop.wishes import (
    Admit,
    BringIn,
    CloseWorkshop,
    DirectTables,
    Forget,
    LetGo,
    NoteFacilitator,
    NoteRelayed,
    OpenWorkshop,
    StartWorkshop,
)

LONGEST_NAME = 80
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
    minutes = command.config.minutes
    if minutes is not None and not SHORTEST <= minutes <= LONGEST:
        return Refusal(Code.BAD_TARGET, "config.minutes")
    form = form_for(minutes) if minutes else command.config.form
    wanted = attrs.asdict(
        attrs.evolve(command, config=attrs.evolve(command.config, form=form)), recurse=False
    )
    return (WorkshopOpened(**wanted, run=run_of_show(form, minutes)),)


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
    may_be_further = workshop.config.pace is Pace.TABLE or workshop.was_alone
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
    StartWorkshop: _start,
    DirectTables: _direct,
    CloseWorkshop: _close,
    NoteFacilitator: _note_facilitator,
    NoteRelayed: _note,
    **people.DEEDS,
    **placing.DEEDS,
    **drafting.DEEDS,
    **looking_on.DEEDS,
    **nudges.DEEDS,
    **exchange.DEEDS,
    **staff.DEEDS,
    **notes.DEEDS,
    **asking.DEEDS,
    **adapting.DEEDS,
    **returning.DEEDS,
}
