"""How a workshop's deeds reach its tables."""

from commontable.rules.direction import Pause
from commontable.rules.flow import Advance, OpenTable
from commontable.rules.presence import TakeSeat
from commontable.rules.workshop.facts import (
    PersonLeft,
    SeatAssigned,
    TablesDirected,
    TablesSet,
    WorkshopClosed,
    WorkshopStarted,
)
from commontable.rules.workshop.relay import errands
from commontable.rules.workshop.wishes import AssignSeat, StartWorkshop
from tests.server.rules.workshop.builders import COM, a_room, person, running


def test_the_start_lays_each_table_seats_its_people_and_begins():
    """R25.12: tables where nobody sits stay as they are."""
    room = a_room(tables=3).come(COM, COM)
    room.do(AssignSeat("s1", 3), AssignSeat("s2", 1), StartWorkshop())
    told = list(errands(room.workshop, WorkshopStarted()))
    assert [number for number, _ in told] == [1, 1, 1, 3, 3, 3]
    laid, seat, begin = (direction for number, direction in told if number == 3)
    assert isinstance(laid, OpenTable)
    assert (laid.no, laid.deck, laid.form) == (3, "lantern-street", room.workshop.form)
    assert seat == TakeSeat("s1", "Alias s1", COM, "en")
    assert begin == Advance(0)


def test_a_direction_to_the_room_reaches_every_table_in_use():
    """R25.12: each once."""
    told = list(errands(running().workshop, TablesDirected(Pause())))
    assert told == [(1, Pause()), (2, Pause())]


def test_a_latecomer_takes_a_seat():
    """R25.12: before the start nobody sits yet."""
    room = running().do(person("s7"))
    table = room.workshop.people["s7"].table
    assert list(errands(room.workshop, SeatAssigned("s7", table))) == [
        (table, TakeSeat("s7", "Alias s7", COM, "en"))
    ]
    lobby = a_room().come(COM)
    assert list(errands(lobby.workshop, SeatAssigned("s1", 1))) == []


def test_the_close_takes_every_table_to_its_end():
    """R25.11: through all that is left of its run."""
    assert list(errands(running().workshop, WorkshopClosed())) == [(1, Advance(7)), (2, Advance(7))]


def test_what_concerns_no_table_stays_in_the_workshop():
    """R25.12: the lobby's own deeds, and who left a table has told it there."""
    room = running()
    for event in (PersonLeft("s1"), TablesSet(3)):
        assert list(errands(room.workshop, event)) == []
