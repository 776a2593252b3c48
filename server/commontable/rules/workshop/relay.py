"""How a workshop's deeds reach its tables: as commands from the facilitator, in the workshop's
order.
"""

from collections.abc import Iterator

import attrs

from commontable.rules.closing import CloseTable
from commontable.rules.commands import Direction
from commontable.rules.events import Event
from commontable.rules.flow import Adapt, Advance, OpenTable
from commontable.rules.ideas import DrawIdeas, HearCall, HearIdea, LoseCall
from commontable.rules.moving import FoldUp, SendOver, TakeIn
from commontable.rules.plan import Draft
from commontable.rules.presence import ForgetSeat, SeeOff, TakeSeat
from commontable.rules.table import Table
from commontable.rules.unled import MarkLeadAway, MarkLeadBack
from commontable.rules.workshop.adapting import ConfigChanged
from commontable.rules.workshop.asking import CallClosed, CallOpened, IdeaOffered
from commontable.rules.workshop.exchange import ReviewPassed, heard
from commontable.rules.workshop.facts import (
    FacilitatorNoted,
    PersonForgotten,
    PersonLeft,
    SeatAssigned,
    SeatMoved,
    TablesDirected,
    TablesMerged,
    WorkshopClosed,
    WorkshopStarted,
)
from commontable.rules.workshop.returning import PersonReunited
from commontable.rules.workshop.state import Person, Status, Workshop

Errand = tuple[int, Direction]
"""A table's number, and what it is told to do."""


def errands(workshop: Workshop, event: Event) -> Iterator[Errand]:
    """What the tables must hear of `event`; `workshop` is the state just after it."""
    match event:
        case WorkshopStarted():
            for number in workshop.table_numbers:
                yield from _begin(workshop, number)
        case SeatAssigned(seat, table) if workshop.status is Status.RUNNING:
            yield table, _take(workshop.people[seat])
        case PersonLeft(seat):
            yield from _of_one(workshop, seat, SeeOff(seat))
        case PersonForgotten(seat):
            yield from _of_one(workshop, seat, ForgetSeat(seat))
        case SeatMoved() | PersonReunited():
            yield from _sent_over(workshop, event)
        case TablesMerged(table):
            yield table, FoldUp()
        case CallOpened() | IdeaOffered() | ReviewPassed():
            yield from _passed_on(workshop, event)
        case _ if directions := _for_all(workshop, event):
            waits = isinstance(event, TablesDirected) and isinstance(event.direction, Advance)
            numbers = [n for n in _in_use(workshop) if not (waits and workshop.is_on_paper(n))]
            yield from ((number, told) for number in numbers for told in directions)


def _sent_over(workshop: Workshop, event: SeatMoved | PersonReunited) -> Iterator[Errand]:
    """From the table that one leaves for another, or for the seat that one had before."""
    match event:
        case SeatMoved(seat, _, was):
            yield was, SendOver(seat)
        case PersonReunited(seat):
            yield from _of_one(workshop, seat, SendOver(seat))


def _passed_on(
    workshop: Workshop, event: CallOpened | IdeaOffered | ReviewPassed
) -> Iterator[Errand]:
    """What one table says to another, or to all others. Where a call finds no other table the deck
    answers.
    """
    match event:
        case ReviewPassed():
            yield event.to, heard(event)
        case IdeaOffered(idea, to):
            yield to, HearIdea(idea)
        case CallOpened(call):
            others = [number for number in _in_use(workshop) if number != call.table]
            yield from ((number, HearCall(call)) for number in others)
            if not others:
                yield call.table, DrawIdeas(call.id)


def _for_all(workshop: Workshop, event: Event) -> tuple[Direction, ...]:
    """What every table must hear alike, in order."""
    match event:
        case CallClosed(call):
            return (LoseCall(call),)
        case ConfigChanged(config) if workshop.status is Status.RUNNING:
            return (Adapt(config),)
        case TablesDirected(direction):
            return (direction,)
        case FacilitatorNoted(is_here):
            return (MarkLeadBack() if is_here else MarkLeadAway(),)
        case WorkshopClosed():
            return Advance(len(workshop.run)), CloseTable()
        case _:
            return ()


def _of_one(workshop: Workshop, seat: str, direction: Direction) -> Iterator[Errand]:
    """To the table where this person sits, if it is laid."""
    number = workshop.people[seat].table
    if number and workshop.status is Status.RUNNING:
        yield number, direction


def left_by(event: Event) -> int | None:
    """The table that people leave by this deed for another one."""
    match event:
        case SeatMoved(_, _, was):
            return was
        case TablesMerged(table):
            return table
        case _:
            return None


def moved(event: Event) -> tuple[str, ...]:
    """Who goes to another table by this deed."""
    match event:
        case SeatMoved(seat):
            return (seat,)
        case TablesMerged(_, _, seats):
            return tuple(seats)
        case _:
            return ()


def arrivals(workshop: Workshop, event: Event, left: Table) -> Iterator[Errand]:
    """What the other table must hear; `left` is the state of the table that was left, just after it
    has heard of it. It keeps all that they bring along.
    """
    match event:
        case SeatMoved(seat, table):
            yield table, _come_over(workshop, left, seat)
        case TablesMerged(_, into, seats):
            clauses = tuple(left.part(Draft).clauses.values())
            named = {clause.by_role for clause in clauses}
            roles = tuple(r for r in left.roles.values() if r.holder in seats or r.card in named)
            yield into, TakeIn(tuple(_come_over(workshop, left, s) for s in seats), roles, clauses)


def _come_over(workshop: Workshop, left: Table, name: str) -> TakeSeat:
    """A person as their last table knew them."""
    seat = left.seats[name]
    return attrs.evolve(
        _take(workshop.people[name]),
        group=seat.group,
        language=seat.language,
        plays=seat.plays,
        research=seat.research,
        has_agreed=seat.has_agreed,
        is_ready=seat.is_ready,
        lines=tuple(sorted(seat.lines)),
    )


def _in_use(workshop: Workshop) -> list[int]:
    return sorted({person.table for person in workshop.people.values() if person.table})


def _begin(workshop: Workshop, number: int) -> Iterator[Errand]:
    people = workshop.at_table(number)
    if not people:
        return
    yield number, open_table(workshop, number)
    yield from ((number, _take(person)) for person in people)
    yield number, Advance(0)


def open_table(workshop: Workshop, number: int) -> OpenTable:
    return OpenTable(number, workshop.config, workshop.deck_hash)


def _take(person: Person) -> TakeSeat:
    return TakeSeat(
        seat=person.seat,
        alias=person.alias,
        group=person.group,
        language=person.language,
        police_card_ok=person.police_card_ok,
        real_life=person.real_life,
        has_phone=person.has_phone,
        looks_on=person.looks_on,
        co_holds=person.co_holds,
    )
