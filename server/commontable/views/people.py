"""Who came to a workshop, as the console lists them by name."""

from collections.abc import Sequence

from attrs import frozen

from commontable.rules.table import Table
from commontable.rules.values import Group
from commontable.rules.workshop.state import Person, Workshop


@frozen
class PersonFace:
    alias: str
    group: Group
    table: int | None
    is_pinned: bool
    looks_on: bool
    co_holds: bool
    has_phone: bool
    is_away: bool


def see_people(workshop: Workshop, tables: Sequence[Table]) -> dict[str, PersonFace]:
    """Who came, and whose phone their table has not heard from for a while."""
    seats = [seat for table in tables for seat in table.seats.values()]
    away = {seat.id for seat in seats if not (seat.is_here or seat.has_left)}
    return {p.seat: _person(p, is_away=p.seat in away) for p in workshop.present}


def _person(person: Person, *, is_away: bool) -> PersonFace:
    return PersonFace(
        alias=person.alias,
        group=person.group,
        table=person.table,
        is_pinned=person.is_pinned,
        looks_on=person.looks_on,
        co_holds=person.co_holds,
        has_phone=person.has_phone,
        is_away=is_away,
    )
