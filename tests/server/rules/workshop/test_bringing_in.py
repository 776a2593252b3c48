"""People without a phone."""

import pytest

from commontable.rules.actors import Guest, Seated
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.facts import SeatAssigned, SeatPinned
from commontable.rules.workshop.wishes import AssignSeat, SetTables, StartWorkshop
from tests.server.rules.workshop.builders import COM, FACILITATOR, a_room, on_paper, running


def test_before_the_start_one_is_pinned_to_the_table():
    """R25.19 R25.06: by the facilitator; no shuffle takes them away from who taps for them."""
    room = a_room().come(COM)
    joined, *placed = room.ask(FACILITATOR, on_paper(" Fern ", 2))
    assert (joined.seat, joined.alias) == ("s2", "Fern")
    assert placed == [SeatAssigned("s2", 2), SeatPinned("s2", is_pinned=True)]
    room.do(on_paper("Fern", 2))
    assert not room.workshop.people["s2"].has_phone


def test_in_play_one_joins_a_table_in_use():
    """R25.19: by its host too; nobody is brought in to a table where nobody sits."""
    room = running()
    joined, *placed = room.ask(Seated("s1"), on_paper("Fern", 1))
    assert placed == [SeatAssigned(joined.seat, 1)]
    empty = a_room(tables=3).come(COM, COM).do(AssignSeat("s1", 1), AssignSeat("s2", 1))
    empty.do(StartWorkshop())
    assert empty.ask(FACILITATOR, on_paper("Fern", 3)) == Refusal(Code.BAD_TARGET, "table")
    assert room.ask(Guest(), on_paper("Fern", 1)) == Refusal(Code.NOT_ALLOWED)


@pytest.mark.parametrize(
    ("alias", "code"), [(" ", Code.CAP), ("x" * 25, Code.CAP), ("a\u202eb", Code.FILTERED)]
)
def test_an_alias_is_as_at_the_door(alias, code):
    """R25.03 R20.11: short, and fit to be shown."""
    assert a_room().ask(FACILITATOR, on_paper(alias, 1)) == Refusal(code, "alias")


def test_the_table_is_there_and_has_room():
    """R25.19: eight are the most."""
    room = a_room()
    assert room.ask(FACILITATOR, on_paper("Fern", 3)) == Refusal(Code.BAD_TARGET, "table")
    room.do(*(on_paper(f"Fern {number}", 1) for number in range(8)))
    assert room.ask(FACILITATOR, on_paper("Wren", 1)) == Refusal(Code.TABLE_FULL, "table")


def test_a_full_workshop_takes_nobody_without_a_phone_either():
    """R25.05: also when those who came have no place yet, and the table looks empty."""
    room = a_room(tables=1).come(*(COM,) * 8)
    assert room.ask(FACILITATOR, on_paper("Fern", 1)) == Refusal(Code.WORKSHOP_FULL)
    room.do(SetTables(2), on_paper("Fern", 1))


def test_a_ticket_finds_its_person_on_a_lent_screen_or_from_paper():
    """R25.19: either of the two, and no other."""
    workshop = a_room().do(on_paper("Fern", 1), on_paper("Wren", 2)).workshop
    for ticket in ("Wren lent", "Wren keyed"):
        assert workshop.person_with(ticket).alias == "Wren"
    assert workshop.person_with("Moss lent") is None
