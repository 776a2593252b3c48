"""Places at tables before the start, and how the start finds one for everybody."""

import attrs
import pytest

from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.facts import (
    SeatAssigned,
    SeatPinned,
    WorkshopStarted,
)
from commontable.rules.workshop.state import Status
from commontable.rules.workshop.wishes import (
    AssignSeat,
    LetGo,
    PinSeat,
    ProposeSeating,
    SetTables,
    StartWorkshop,
)
from tests.server.rules.workshop.builders import (
    COM,
    FACILITATOR,
    OFF,
    a_room,
    running,
)


def test_placing_somebody_pins_them():
    """R25.06: by hand, where there is room."""
    room = a_room().come(*(COM,) * 9)
    assert room.ask(FACILITATOR, AssignSeat("s1", 2)) == (
        SeatAssigned("s1", 2),
        SeatPinned("s1", is_pinned=True),
    )
    for number in range(1, 9):
        room.do(AssignSeat(f"s{number}", 1))
    assert room.ask(FACILITATOR, AssignSeat("s9", 1)) == Refusal(Code.TABLE_FULL, "table")
    assert room.ask(FACILITATOR, AssignSeat("s9", 3)) == Refusal(Code.BAD_TARGET, "table")
    assert room.ask(FACILITATOR, AssignSeat("s99", 1)) == Refusal(Code.BAD_TARGET, "seat")
    room.do(AssignSeat("s8", 1), LetGo("s8"))
    assert room.ask(FACILITATOR, AssignSeat("s8", 2)) == Refusal(Code.BAD_TARGET, "seat")


def test_a_pin_is_set_and_taken_out():
    """R25.06: of somebody who has a place."""
    room = a_room().come(COM, COM).do(AssignSeat("s1", 2), PinSeat("s1", False))
    assert not room.workshop.people["s1"].is_pinned
    for name in ("s2", "s99"):
        assert room.ask(FACILITATOR, PinSeat(name, True)) == Refusal(Code.BAD_TARGET, "seat")


def test_fewer_tables_leave_their_people_without_a_place():
    """R25.06: nobody sits at a table that is gone."""
    room = a_room().come(COM, COM).do(AssignSeat("s1", 2), AssignSeat("s2", 1), SetTables(1))
    assert room.workshop.people["s1"].table is None
    assert not room.workshop.people["s1"].is_pinned
    assert room.workshop.people["s2"].table == 1
    assert room.ask(FACILITATOR, SetTables(0)) == Refusal(Code.BAD_TARGET, "tables")


@pytest.mark.parametrize(
    "wish", [SetTables(3), ProposeSeating(), AssignSeat("s1", 2), StartWorkshop()]
)
def test_after_the_start_places_are_not_changed(wish):
    """R25.06 R25.07: neither by hand nor by the rule."""
    assert running().ask(FACILITATOR, wish) == Refusal(Code.LOCKED)


def test_the_start_seats_whoever_has_no_place_and_moves_nobody():
    """R25.07: the latest arrivals find a table, the others keep theirs."""
    room = a_room().come(*(COM,) * 4).do(ProposeSeating())
    before = {name: p.table for name, p in room.workshop.people.items()}
    room.come(COM, OFF).do(StartWorkshop())
    assert room.workshop.status is Status.RUNNING
    assert all(p.table for p in room.workshop.present)
    assert {name: room.workshop.people[name].table for name in before} == before


def test_a_start_needs_somebody():
    """R25.07: an empty lobby does not begin."""
    assert a_room().ask(FACILITATOR, StartWorkshop()) == Refusal(Code.LOCKED)
    assert a_room().come(COM).do(ProposeSeating()).ask(FACILITATOR, StartWorkshop()) == (
        WorkshopStarted(),
    )


def test_nobody_is_left_without_a_table():
    """R25.21: neither by taking tables away nor by a start."""
    room = a_room().come(*(COM,) * 9)
    full = Refusal(Code.WORKSHOP_FULL, "tables")
    assert room.ask(FACILITATOR, SetTables(1)) == full
    assert room.do(SetTables(3), SetTables(2)).workshop.tables == 2
    room.workshop = attrs.evolve(room.workshop, tables=1)
    assert room.ask(FACILITATOR, StartWorkshop()) == full
