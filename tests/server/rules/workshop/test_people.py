"""Who comes into a workshop, under which name, and who goes."""

import pytest

from commontable.rules.presence import Leave
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import Pass
from commontable.rules.workshop.deeds import in_lobby
from commontable.rules.workshop.facts import (
    SeatAssigned,
)
from commontable.rules.workshop.wishes import (
    AssignSeat,
    LetGo,
    SetTables,
    StartWorkshop,
)
from tests.server.rules.workshop.builders import (
    COM,
    FACILITATOR,
    OFF,
    a_room,
    person,
)
from tests.server.rules.workshop.test_deeds import GUEST


def test_a_second_person_of_one_name_gets_a_number():
    """R25.03: whatever the case; a long name makes room for it; a leaver's name is free."""
    room = a_room().do(person("s1", alias=" Maple\n"), person("s2", alias="\uff4daple"))
    room.do(person("s3", alias="Maple"), person("s4", alias="x" * 24), person("s5", alias="x" * 24))
    names = [p.alias for p in room.workshop.present]
    assert names == ["Maple", "\uff4daple 2", "Maple 3", "x" * 24, "x" * 20 + " 2"]
    room.do(LetGo("s1"), person("s6", alias="Maple"))
    assert room.workshop.people["s6"].alias == "Maple"


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"alias": "  "}, Refusal(Code.CAP, "alias")),
        ({"alias": "x" * 25}, Refusal(Code.CAP, "alias")),
        ({"alias": "\u202eelpaM"}, Refusal(Code.FILTERED, "alias")),
        ({"alias": "\u200b"}, Refusal(Code.FILTERED, "alias")),
        ({"team": "x" * 25}, Refusal(Code.CAP, "team")),
        ({"language": "fr"}, Refusal(Code.BAD_TARGET, "language")),
        ({"real_life": ("A01",) * 5}, Refusal(Code.CAP, "real_life")),
    ],
)
def test_the_door_says_what_does_not_fit(wrong, refusal):
    """R25.03 R25.04: one clear reason, with its place."""
    assert a_room().ask(GUEST, person("s1", **wrong)) == refusal


def test_each_gets_a_seat_of_their_own():
    """R25.04: the next one, and never that of someone who has left."""
    room = a_room().come(COM, COM).do(LetGo("s1"), LetGo("s2")).come(COM)
    assert list(room.workshop.people) == ["s1", "s2", "s3"]


def test_a_workshop_is_full_at_eight_a_table():
    """R25.05: until somebody leaves or there is another table."""
    room = a_room(tables=1).come(*(COM,) * 8)
    assert room.ask(GUEST, person("s9")) == Refusal(Code.WORKSHOP_FULL)
    room.do(SetTables(2), person("s9"))
    room.do(LetGo("s1"), SetTables(1))
    assert room.ask(GUEST, person("s10")) == Refusal(Code.WORKSHOP_FULL)
    room.do(LetGo("s2"), person("s10"))


def test_latecomers_join_the_smallest_table_that_stays_legal():
    """R25.08: a third officer at a table of four would be too many at a table of five."""
    room = a_room().come(COM, COM, OFF, COM, COM, OFF, OFF)
    for number, table in enumerate((1, 1, 1, 2, 2, 2, 2), 1):
        room.do(AssignSeat(f"s{number}", table))
    room.do(StartWorkshop())
    assert room.ask(GUEST, person("s8", COM))[1] == SeatAssigned("s8", 1)
    room.do(person("s8", COM), person("s9", OFF))
    assert room.workshop.people["s9"].table == 1


def test_of_tables_as_small_a_latecomer_joins_the_one_that_speaks_their_language():
    """R25.08: and not simply the first."""
    room = a_room().do(*(person(f"s{n}", language="es" if n <= 3 else "en") for n in range(1, 7)))
    for number in range(1, 7):
        room.do(AssignSeat(f"s{number}", 1 if number <= 3 else 2))
    room.do(StartWorkshop(), person("s7", language="en"), person("s8", language="es"))
    assert [room.workshop.people[name].table for name in ("s7", "s8")] == [2, 1]


def test_a_latecomer_finds_every_table_full():
    """R25.08 R25.05: eight at each that is in use, though a table stands empty."""
    room = a_room().come(*(COM,) * 8)
    for number in range(1, 9):
        room.do(AssignSeat(f"s{number}", 1))
    room.do(StartWorkshop())
    assert room.ask(GUEST, person("s9")) == Refusal(Code.TABLE_FULL)


def test_nobody_leaves_twice():
    """R25.02: and nobody who never came."""
    room = a_room().come(COM).do(LetGo("s1"))
    for name in ("s1", "s99"):
        assert room.ask(FACILITATOR, LetGo(name)) == Refusal(Code.BAD_TARGET, "seat")


def test_in_the_lobby_leaving_is_all_a_seat_can_do():
    """R25.02: the same verb as at a table."""
    assert in_lobby("s1", Leave()) == LetGo("s1")
    assert in_lobby("s1", Pass()) == Pass()
