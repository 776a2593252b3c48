"""The console as each role sees it: less than the lead, and never more than the role needs."""

from collections.abc import Container, Iterable, Mapping, Sequence

import attrs

from commontable.rules.commands import tag_of
from commontable.rules.flow import Advance
from commontable.rules.workshop.staff import MAY_DO, reaches
from commontable.rules.workshop.state import Staff, StaffRole
from commontable.views.console import ConsoleView
from commontable.views.tile import Need, Tile

SEE_NUMBERS = {StaffRole.HELPER}
SEE_CALLS = {StaffRole.HELPER, StaffRole.SAFETY}
SEE_STOPS = {StaffRole.HELPER, StaffRole.SAFETY, StaffRole.HOST}
"""Who is told why a table wants a look when it is no call and no number."""

SEEN_BY: Mapping[Need, Container[StaffRole]] = {
    Need.HELP: SEE_CALLS,
    Need.OFFRAMP: SEE_STOPS,
    Need.HOLD: SEE_STOPS,
    Need.FEW: SEE_STOPS,
    Need.METRIC: SEE_NUMBERS,
}
PRIVATE_STOPS = {"offramp", "hold"}
"""What somebody at the table stopped it with."""

LEAD_ON = {role for role, may in MAY_DO.items() if Advance in may}
"""Who is told what leading a table on would cut off."""


def see_tile_as(tile: Tile, role: StaffRole, wants: Iterable[Need]) -> Tile:
    """A tile with nothing on it that this role has no need of. `wants` is all that the table wants
    a look for: what is not for this role to see must not stand in front of what is.
    """
    if role is StaffRole.LEAD:
        return tile
    need = next((need for need in wants if role in SEEN_BY[need]), Need.NONE)
    if need is not tile.need:
        tile = attrs.evolve(tile, need=need)
    if role not in SEE_NUMBERS:
        tile = attrs.evolve(
            tile,
            readings={},
            past={},
            nudge=(),
            tips=(),
            need_metric=None,
            wants_check_in=False,
            is_uneasy=False,
        )
    if role not in LEAD_ON:
        tile = attrs.evolve(tile, onward=None, misses=())
    if role not in SEE_CALLS:
        tile = attrs.evolve(tile, helps={})
    if role not in SEE_STOPS:
        stops = tuple(stop for stop in tile.stops if stop not in PRIVATE_STOPS)
        tile = attrs.evolve(tile, stops=stops)
    return tile


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
        reunion=None,
        draft=None,
        faults=(),
        advised_tables=None,
        may=_may(room, staff.role),
        may_table=tuple(tag_of(kind) for kind in MAY_DO[staff.role]) if room.may_table else (),
        order=(*urgent, *rest),
        late=tuple(number for number in room.late if number in tiles),
        joins={},
        front=room.front if staff.role in SEE_NUMBERS else (),
        muted=room.muted if staff.role in SEE_NUMBERS else (),
        staff={},
        calls={},
        report=None,
    )


def _may(room: ConsoleView, role: StaffRole) -> tuple[str, ...]:
    """Notes of their own; and a helper takes the lead when nobody has it at hand."""
    lead = ("take_lead",) if role is StaffRole.HELPER and not room.is_led else ()
    return ("jot", *lead)


def within(
    staff: Staff, tiles: Mapping[int, Tile], wants: Mapping[int, Sequence[Need]]
) -> dict[int, Tile]:
    """Their tables, as they see them. `wants` is all that each of them wants a look for."""
    return {
        number: see_tile_as(tile, staff.role, wants[number])
        for number, tile in tiles.items()
        if staff.role is StaffRole.LEAD or reaches(staff, number)
    }
