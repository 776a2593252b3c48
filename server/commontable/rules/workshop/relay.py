"""How a workshop's deeds reach its tables: as commands from the facilitator, in the workshop's
order.
"""

from collections.abc import Iterator

from commontable.rules.commands import Direction
from commontable.rules.events import Event
from commontable.rules.flow import Advance, OpenTable
from commontable.rules.presence import TakeSeat
from commontable.rules.workshop.facts import (
    PersonLeft,
    SeatAssigned,
    TablesDirected,
    WorkshopClosed,
    WorkshopStarted,
)
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
        case TablesDirected(direction):
            yield from ((number, direction) for number in _in_use(workshop))
        case WorkshopClosed():
            end = Advance(len(workshop.run))
            yield from ((number, end) for number in _in_use(workshop))
        case PersonLeft():
            return


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
    return OpenTable(
        no=number,
        deck=workshop.deck,
        deck_hash=workshop.deck_hash,
        form=workshop.form,
        pace=workshop.pace,
        role_mode=workshop.role_mode,
    )


def _take(person: Person) -> TakeSeat:
    return TakeSeat(
        seat=person.seat,
        alias=person.alias,
        group=person.group,
        language=person.language,
        police_card_ok=person.police_card_ok,
        real_life=person.real_life,
    )
