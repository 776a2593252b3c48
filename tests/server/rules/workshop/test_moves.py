"""Moving people between tables in play, and freeing seats."""

from commontable.rules.actors import Guest, Seated
from commontable.rules.presence import ForgetSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.facts import (
    PersonForgotten,
    PersonLeft,
    SeatMoved,
    TablesMerged,
)
from commontable.rules.workshop.relay import errands
from commontable.rules.workshop.seating import tables_to_join
from commontable.rules.workshop.wishes import (
    AssignSeat,
    CloseWorkshop,
    Forget,
    LetGo,
    MergeTables,
    MoveSeat,
    RemovePerson,
    StartWorkshop,
)
from tests.server.rules.workshop.builders import COM, FACILITATOR, OFF, a_room, running


def test_one_person_moves_to_another_table():
    """R25.14: and is counted there from then on."""
    room = running()
    assert room.ask(FACILITATOR, MoveSeat("s1", 2)) == (SeatMoved("s1", 2, 1),)
    room.do(MoveSeat("s1", 2))
    assert [len(room.workshop.at_table(n)) for n in (1, 2)] == [2, 4]


def test_a_move_needs_someone_and_somewhere():
    """R25.14: a person with a table, and another table where people sit."""
    room = running().do(LetGo("s2"))
    for name in ("s2", "s99"):
        assert room.ask(FACILITATOR, MoveSeat(name, 1)) == Refusal(Code.BAD_TARGET, "seat")
    for number in (1, 3):
        assert room.ask(FACILITATOR, MoveSeat("s1", number)) == Refusal(Code.BAD_TARGET, "table")
    assert a_room().come(COM).ask(FACILITATOR, MoveSeat("s1", 1)) == Refusal(Code.BAD_PHASE)
    assert room.ask(Guest(), MoveSeat("s1", 2)) == Refusal(Code.NOT_ALLOWED)


def test_a_full_table_takes_nobody():
    """R25.14 R25.15: eight are the most, one by one or together."""
    room = a_room().come(*(COM,) * 10)
    for number in range(1, 11):
        room.do(AssignSeat(f"s{number}", 1 if number < 9 else 2))
    room.do(StartWorkshop())
    assert room.ask(FACILITATOR, MoveSeat("s9", 1)) == Refusal(Code.TABLE_FULL, "table")
    assert room.ask(FACILITATOR, MergeTables(2, 1)) == Refusal(Code.TABLE_FULL, "into")
    assert tables_to_join(room.workshop, 2) == ()


def test_two_tables_become_one():
    """R25.15: everyone who is still there."""
    room = running().do(LetGo("s1"))
    merged = TablesMerged(1, 2, ("s3", "s5"))
    assert room.ask(FACILITATOR, MergeTables(1, 2)) == (merged,)
    room.do(MergeTables(1, 2))
    assert [len(room.workshop.at_table(n)) for n in (1, 2)] == [0, 5]


def test_a_merge_needs_two_tables_in_use():
    """R25.15: not one, not an empty one, and not before the start."""
    room = running()
    assert room.ask(FACILITATOR, MergeTables(3, 1)) == Refusal(Code.BAD_TARGET, "table")
    for into in (1, 3):
        assert room.ask(FACILITATOR, MergeTables(1, into)) == Refusal(Code.BAD_TARGET, "into")
    assert a_room().come(COM).ask(FACILITATOR, MergeTables(1, 2)) == Refusal(Code.BAD_PHASE)


def test_a_seat_is_freed_in_the_lobby_and_in_play():
    """R25.13: once; nobody but the facilitator does so."""
    for room in (a_room().come(COM), running()):
        assert room.ask(FACILITATOR, RemovePerson("s1")) == (PersonLeft("s1"),)
        assert room.ask(Seated("s2"), RemovePerson("s1")) == Refusal(Code.NOT_ALLOWED)
        room.do(RemovePerson("s1"))
        refusal = room.ask(FACILITATOR, RemovePerson("s1"))
        assert refusal == Refusal(Code.BAD_TARGET, "seat")


def test_a_small_table_joins_where_the_mix_stays_right():
    """R26.06: then where the fewest are; a table that would be wrong comes last."""
    room = a_room(tables=4).come(*(COM,) * 3, OFF, *(COM,) * 5, OFF, OFF)
    places = {1: (4, 10), 2: (1, 2), 3: (3, 5, 6, 7, 8), 4: (9, 11)}
    for number, seats in places.items():
        for seat in seats:
            room.do(AssignSeat(f"s{seat}", number))
    room.do(StartWorkshop())
    assert tables_to_join(room.workshop, 1) == (2, 3, 4)


def test_a_person_is_forgotten_once():
    """R31.06: before the start, in play, or after leaving; never after the end."""
    for room in (a_room().come(COM), running(), running().do(LetGo("s1"))):
        assert room.ask(Seated("s1"), Forget("s1")) == (PersonForgotten("s1"),)
        room.do(Forget("s1"))
        assert room.workshop.people["s1"].has_left
        assert room.ask(Seated("s1"), Forget("s1")) == Refusal(Code.BAD_TARGET, "seat")
    assert room.ask(Guest(), Forget("s2")) == Refusal(Code.NOT_ALLOWED)
    room.do(CloseWorkshop())
    assert room.ask(Seated("s2"), Forget("s2")) == Refusal(Code.WORKSHOP_CLOSED)


def test_being_forgotten_reaches_the_table():
    """R31.03 R25.12: where the person sits."""
    room = running()
    assert list(errands(room.workshop, PersonForgotten("s1"))) == [(1, ForgetSeat("s1"))]
