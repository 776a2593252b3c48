"""What happens to a workshop, folded into its state."""

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any

import attrs
from attrs import field, frozen

from commontable.rules.attention import Release, Summon
from commontable.rules.commands import Direction
from commontable.rules.config import Config
from commontable.rules.direction import Pause, Resume, Tell
from commontable.rules.events import Envelope, Event, personal
from commontable.rules.flow import Advance, UndoAdvance
from commontable.rules.pieces import Leg, Told
from commontable.rules.reverting import Revert
from commontable.rules.values import (
    Group,
    Millis,
)
from commontable.rules.workshop import (
    adapting,
    asking,
    drafting,
    exchange,
    looking_on,
    notes,
    nudges,
    returning,
    staff,
)
from commontable.rules.workshop.state import Person, Status, Workshop


@frozen
class WorkshopOpened(Event):
    name: str
    code: str
    config: Config
    deck_hash: str
    languages: tuple[str, ...]
    tables: int
    console_hash: str
    seed: str
    is_rehearsal: bool
    run: tuple[Leg, ...]


@frozen
class PersonJoined(Event):
    seat: str
    alias: str = field(metadata=personal(""))
    group: Group = field(metadata=personal(Group.UNDISCLOSED))
    language: str
    ticket_hash: str
    team: str = field(metadata=personal(""))
    police_card_ok: bool = field(metadata=personal(False))
    real_life: tuple[str, ...] = field(metadata=personal(()))
    proxy: str = ""
    keying_hash: str = ""


@frozen
class PersonLeft(Event):
    seat: str


@frozen
class PersonForgotten(Event):
    seat: str


@frozen
class TablesSet(Event):
    tables: int


@frozen
class SeatingProposed(Event):
    places: Mapping[str, int]


@frozen
class SeatAssigned(Event):
    seat: str
    table: int


@frozen
class SeatMoved(Event):
    seat: str
    table: int
    was: int


@frozen
class TablesMerged(Event):
    """`seats` are those who went over."""

    table: int
    into: int
    seats: tuple[str, ...]


@frozen
class SeatPinned(Event):
    seat: str
    is_pinned: bool


@frozen
class WorkshopStarted(Event):
    pass


@frozen
class TablesDirected(Event):
    direction: Direction


@frozen
class FacilitatorNoted(Event):
    """A console is connected again, or none has been for a while."""

    is_here: bool


@frozen
class WorkshopClosed(Event):
    pass


@frozen
class Relayed(Event):
    upto: int


def _fold_opened(_workshop: Workshop, event: WorkshopOpened, _at: Millis) -> Workshop:
    return Workshop(**attrs.asdict(event, recurse=False), status=Status.LOBBY)


def _fold_joined(workshop: Workshop, event: PersonJoined, _at: Millis) -> Workshop:
    came_late = workshop.status is Status.RUNNING
    return workshop.with_person(Person(**attrs.asdict(event, recurse=False), came_late=came_late))


def _fold_left(workshop: Workshop, event: PersonLeft, _at: Millis) -> Workshop:
    return workshop.with_person(attrs.evolve(workshop.people[event.seat], has_left=True))


def _fold_forgotten(workshop: Workshop, event: PersonForgotten, _at: Millis) -> Workshop:
    person = attrs.evolve(workshop.people[event.seat], has_left=True, is_forgotten=True)
    return workshop.with_person(person)


def _fold_tables(workshop: Workshop, event: TablesSet, _at: Millis) -> Workshop:
    """Whoever sat at a table that is gone has none."""
    people = {
        seat: attrs.evolve(person, table=None, is_pinned=False)
        if (person.table or 0) > event.tables
        else person
        for seat, person in workshop.people.items()
    }
    return attrs.evolve(workshop, tables=event.tables, people=people, draft=None)


def _fold_proposed(workshop: Workshop, event: SeatingProposed, _at: Millis) -> Workshop:
    people = {
        seat: attrs.evolve(person, table=event.places.get(seat))
        for seat, person in workshop.people.items()
    }
    return attrs.evolve(workshop, people=people, shuffles=workshop.shuffles + 1, draft=None)


def _fold_assigned(workshop: Workshop, event: SeatAssigned | SeatMoved, _at: Millis) -> Workshop:
    return workshop.with_person(attrs.evolve(workshop.people[event.seat], table=event.table))


def _fold_merged(workshop: Workshop, event: TablesMerged, _at: Millis) -> Workshop:
    moved = {seat: attrs.evolve(workshop.people[seat], table=event.into) for seat in event.seats}
    return attrs.evolve(workshop, people={**workshop.people, **moved})


def _fold_pinned(workshop: Workshop, event: SeatPinned, _at: Millis) -> Workshop:
    return workshop.with_person(
        attrs.evolve(workshop.people[event.seat], is_pinned=event.is_pinned)
    )


def _fold_started(workshop: Workshop, _event: WorkshopStarted, at: Millis) -> Workshop:
    return attrs.evolve(
        workshop, status=Status.RUNNING, leg=0, started_at=at, advanced_at=at, draft=None
    )


def _fold_directed(workshop: Workshop, event: TablesDirected, at: Millis) -> Workshop:
    match event.direction:
        case Advance(leg):
            return attrs.evolve(workshop, leg=leg, advanced_at=at, may_undo=True, may_revert=True)
        case UndoAdvance() | Revert():
            leg = workshop.leg - 1
            return attrs.evolve(workshop, leg=leg, may_undo=False, may_revert=False)
        case Summon() | Release():
            return attrs.evolve(workshop, is_summoned=isinstance(event.direction, Summon))
        case Tell(text):
            return attrs.evolve(workshop, told=Told("", text.strip(), at))
        case Pause() | Resume():
            return attrs.evolve(workshop, is_paused=isinstance(event.direction, Pause))
        case _:
            return workshop


def _fold_noted(workshop: Workshop, event: FacilitatorNoted, _at: Millis) -> Workshop:
    was_alone = workshop.was_alone or not event.is_here
    return attrs.evolve(workshop, is_led=event.is_here, was_alone=was_alone)


def _fold_closed(workshop: Workshop, _event: WorkshopClosed, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, status=Status.CLOSED)


def _fold_relayed(workshop: Workshop, event: Relayed, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, relayed=event.upto)


FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    WorkshopOpened: _fold_opened,
    PersonJoined: _fold_joined,
    PersonLeft: _fold_left,
    PersonForgotten: _fold_forgotten,
    TablesSet: _fold_tables,
    SeatingProposed: _fold_proposed,
    SeatAssigned: _fold_assigned,
    SeatMoved: _fold_assigned,
    TablesMerged: _fold_merged,
    SeatPinned: _fold_pinned,
    WorkshopStarted: _fold_started,
    TablesDirected: _fold_directed,
    FacilitatorNoted: _fold_noted,
    WorkshopClosed: _fold_closed,
    Relayed: _fold_relayed,
    **drafting.FOLDS,
    **looking_on.FOLDS,
    **nudges.FOLDS,
    **exchange.FOLDS,
    **staff.FOLDS,
    **notes.FOLDS,
    **asking.FOLDS,
    **adapting.FOLDS,
    **returning.FOLDS,
}


def fold_workshop_event(workshop: Workshop, event: Event, at: Millis) -> Workshop:
    """The workshop after one more fact."""
    return FOLDS[type(event)](workshop, event, at)


def fold_workshop(envelopes: list[Envelope]) -> Workshop:
    """The workshop after all these envelopes."""
    return reduce(lambda w, e: fold_workshop_event(w, e.event, e.at), envelopes, Workshop())
