"""How a workshop's deeds reach its tables."""

from commontable.rules.closing import CloseTable
from commontable.rules.direction import AddTime, Pause
from commontable.rules.flow import Advance, OpenTable
from commontable.rules.moving import FoldUp, SendOver
from commontable.rules.phases.arrive import AddLine
from commontable.rules.presence import ChooseGroup, ChooseLanguage, Leave, SeeOff, TakeSeat
from commontable.rules.unled import MarkLeadAway, MarkLeadBack
from commontable.rules.values import PhaseId
from commontable.rules.workshop.facts import (
    FacilitatorNoted,
    PersonLeft,
    SeatAssigned,
    SeatMoved,
    TablesDirected,
    TablesMerged,
    TablesSet,
    WorkshopClosed,
    WorkshopStarted,
)
from commontable.rules.workshop.relay import arrivals, errands, left_by, moved
from commontable.rules.workshop.wishes import (
    AssignSeat,
    DirectTables,
    MergeTables,
    StartWorkshop,
)
from tests.builders import a_table
from tests.server.rules.composing import a_plan
from tests.server.rules.workshop.builders import COM, PAR, a_room, on_paper, person, running


def test_the_start_lays_each_table_seats_its_people_and_begins():
    """R25.12: tables where nobody sits stay as they are."""
    room = a_room(tables=3).come(COM, COM)
    room.do(AssignSeat("s1", 3), AssignSeat("s2", 1), StartWorkshop())
    told = list(errands(room.workshop, WorkshopStarted()))
    assert [number for number, _ in told] == [1, 1, 1, 3, 3, 3]
    laid, seat, begin = (direction for number, direction in told if number == 3)
    assert isinstance(laid, OpenTable)
    assert (laid.no, laid.config) == (3, room.workshop.config)
    assert seat == TakeSeat("s1", "Alias s1", COM, "en")
    assert begin == Advance(0)


def test_every_table_leaves_out_what_the_workshop_does():
    """R0.09: from the moment it is laid."""
    room = a_room(content_off=("force",)).come(COM, COM)
    room.do(AssignSeat("s1", 1), AssignSeat("s2", 2), StartWorkshop())
    told = list(errands(room.workshop, WorkshopStarted()))
    laid = [direction for _, direction in told if isinstance(direction, OpenTable)]
    assert [each.config.content_off for each in laid] == [("force",), ("force",)]


def test_a_direction_to_the_room_reaches_every_table_in_use():
    """R25.12: each once."""
    told = list(errands(running().workshop, TablesDirected(Pause())))
    assert told == [(1, Pause()), (2, Pause())]


def test_the_room_leaves_a_table_on_paper_where_it_is():
    """R25.20: it hears everything else."""
    room = a_room(tables=2).come(COM, COM).do(AssignSeat("s1", 1), AssignSeat("s2", 1))
    room.do(on_paper("Fern", 2), on_paper("Wren", 2), StartWorkshop())
    assert list(errands(room.workshop, TablesDirected(Advance(1)))) == [(1, Advance(1))]
    assert list(errands(room.workshop, TablesDirected(Pause()))) == [(1, Pause()), (2, Pause())]
    assert not room.workshop.is_on_paper(3)


def test_what_only_tables_know_changes_nothing_in_the_workshop():
    """R25.12: time added is each table's own."""
    room = running()
    before = room.workshop
    room.do(DirectTables(AddTime(2)))
    assert room.workshop == before


def test_a_latecomer_takes_a_seat():
    """R25.12: before the start nobody sits yet."""
    room = running().do(person("s7"))
    table = room.workshop.people["s7"].table
    assert list(errands(room.workshop, SeatAssigned("s7", table))) == [
        (table, TakeSeat("s7", "Alias s7", COM, "en"))
    ]
    lobby = a_room().come(COM)
    assert list(errands(lobby.workshop, SeatAssigned("s1", 1))) == []


def test_every_table_hears_whether_anybody_leads():
    """R25.18: each once."""
    workshop = running().workshop
    assert list(errands(workshop, FacilitatorNoted(is_here=False))) == [
        (1, MarkLeadAway()),
        (2, MarkLeadAway()),
    ]
    assert next(iter(errands(workshop, FacilitatorNoted(is_here=True)))) == (1, MarkLeadBack())


def test_the_close_takes_every_table_to_its_end():
    """R25.11 R25.23: through all that is left of its run, and then it is closed."""
    workshop = running().workshop
    end, close = Advance(len(workshop.run)), CloseTable()
    told = list(errands(workshop, WorkshopClosed()))
    assert told == [(1, end), (1, close), (2, end), (2, close)]


def test_what_concerns_no_table_stays_in_the_workshop():
    """R25.12: the lobby's own deeds."""
    room, lobby = running(), a_room().come(COM)
    assert list(errands(room.workshop, TablesSet(3))) == []
    assert list(errands(lobby.workshop, PersonLeft("s1"))) == []


def test_a_freed_seat_is_free_at_its_table_too():
    """R25.13: who has left by themselves has told it there already, and nothing comes of it."""
    assert list(errands(running().workshop, PersonLeft("s1"))) == [(1, SeeOff("s1"))]


def test_a_move_tells_both_tables():
    """R25.14: the one that is left first; the other learns what that one knew."""
    room = running()
    left = a_table().with_community(3).in_phase(PhaseId.P2)
    left.seat("s1", AddLine("force"), ChooseGroup(PAR), ChooseLanguage("es"))
    event = SeatMoved("s1", 2, 1)
    assert list(errands(room.workshop, event)) == [(1, SendOver("s1"))]
    assert (left_by(event), moved(event)) == (1, ("s1",))
    (over,) = arrivals(room.workshop, event, left.lead(SendOver("s1")).table)
    known = {"plays": True, "has_agreed": True, "is_ready": True, "lines": ("force",)}
    assert over == (2, TakeSeat("s1", "Alias s1", PAR, "es", **known))


def test_a_merge_takes_people_roles_and_the_draft_along():
    """R25.15: the roles of those who come, and those that a piece of the plan names."""
    room = running().do(MergeTables(1, 2))
    left = a_plan(2).seat("s2", Leave())
    event = TablesMerged(1, 2, ("s1", "s3", "s5"))
    assert list(errands(room.workshop, event)) == [(1, FoldUp())]
    assert (left_by(event), moved(event)) == (1, ("s1", "s3", "s5"))
    ((number, come),) = arrivals(room.workshop, event, left.lead(FoldUp()).table)
    assert number == 2
    assert [seat.seat for seat in come.seats] == ["s1", "s3", "s5"]
    assert [role.card for role in come.roles] == ["A07", "A01", "A05", "A11"]
    assert [clause.text for clause in come.clauses] == ["Piece 0", "Piece 1"]


def test_other_deeds_move_nobody():
    """R25.14: nothing more is told."""
    room = running()
    assert (left_by(TablesSet(3)), moved(TablesSet(3))) == (None, ())
    assert list(arrivals(room.workshop, TablesSet(3), a_table().laid().table)) == []
