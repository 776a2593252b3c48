"""Who came to a workshop, as the console lists them by name."""

from collections.abc import Container, Sequence

from attrs import frozen

from commontable.rules.table import Table
from commontable.rules.values import Group
from commontable.rules.workshop.returning import may_have_returned
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


@frozen
class ReunionView:
    """Seats of people who may be the same: who has joined `anew`, and whose seat it `was` whose
    phone is gone.
    """

    anew: tuple[str, ...]
    was: tuple[str, ...]


def see_reunion(
    workshop: Workshop, tables: Sequence[Table], is_open: Container[str]
) -> ReunionView | None:
    """Who could be given the seat that they had, if anybody; `is_open` are the seats whose screen
    is. Whose role the table knows has settled in.
    """
    roles = [role for table in tables for role in table.roles.values() if role.introduced]
    settled = {seat for role in roles for seat in (role.holder, role.co_holder)}
    anew = tuple(
        person.seat
        for person in may_have_returned(workshop)
        if person.seat in is_open and person.seat not in settled
    )
    was = tuple(p.seat for p in workshop.present if p.has_phone and p.seat not in is_open)
    return ReunionView(anew, was) if anew and was else None


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
