"""The console as each role sees it: less than the lead, and never more than the role needs."""

from collections.abc import Mapping

import attrs

from commontable.rules.commands import tag_of
from commontable.rules.workshop.staff import MAY_DO, reaches
from commontable.rules.workshop.state import Staff, StaffRole
from commontable.views.console import ConsoleView
from commontable.views.tile import Need, Tile

SEE_NUMBERS = {StaffRole.HELPER}
SEE_CALLS = {StaffRole.HELPER, StaffRole.SAFETY}
SEE_STOPS = {StaffRole.HELPER, StaffRole.SAFETY, StaffRole.HOST}
"""Whose tiles tell why a table wants a look when it is no call and no number."""


def see_tile_as(tile: Tile, role: StaffRole) -> Tile:
    """A tile with nothing on it that this role has no need of."""
    if role is StaffRole.LEAD:
        return tile
    if role not in SEE_NUMBERS:
        tile = attrs.evolve(
            tile, readings={}, past={}, nudge=(), need_metric=None, wants_check_in=False
        )
        tile = _calmed(tile, Need.METRIC)
    if role not in SEE_CALLS:
        tile = _calmed(attrs.evolve(tile, helps={}), Need.HELP)
    if role not in SEE_STOPS:
        tile = _calmed(tile, Need.OFFRAMP, Need.HOLD, Need.FEW)
    return tile


def _calmed(tile: Tile, *needs: Need) -> Tile:
    return attrs.evolve(tile, need=Need.NONE) if tile.need in needs else tile


def see_room_as(room: ConsoleView, staff: Staff, tiles: Mapping[int, Tile]) -> ConsoleView:
    """The room for one of the staff: no names, their own tables, and what they may do there.

    `tiles` are theirs, as they see them.
    """
    if staff.role is StaffRole.LEAD:
        return room
    mine = [number for number in room.order if number in tiles]
    urgent = [number for number in mine if tiles[number].need is not Need.NONE]
    rest = sorted(number for number in mine if number not in urgent)
    return attrs.evolve(
        room,
        role=staff.role,
        people={},
        draft=None,
        faults=(),
        advised_tables=None,
        may=_may(room, staff.role),
        may_table=tuple(tag_of(kind) for kind in MAY_DO[staff.role]) if room.may_table else (),
        order=(*urgent, *rest),
        late=tuple(number for number in room.late if number in tiles),
        joins={},
        front=room.front if staff.role in SEE_NUMBERS else (),
        staff={},
        calls={},
        report=None,
    )


def _may(room: ConsoleView, role: StaffRole) -> tuple[str, ...]:
    """Notes of their own; and a helper takes the lead when nobody has it at hand."""
    lead = ("take_lead",) if role is StaffRole.HELPER and not room.is_led else ()
    return ("jot", *lead)


def within(staff: Staff, numbers: Mapping[int, Tile]) -> dict[int, Tile]:
    """Their tables, as they see them."""
    return {
        number: see_tile_as(tile, staff.role)
        for number, tile in numbers.items()
        if staff.role is StaffRole.LEAD or reaches(staff, number)
    }
