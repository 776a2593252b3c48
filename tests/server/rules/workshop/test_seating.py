"""Who sits where."""

from collections import Counter

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from commontable.rules.values import LARGEST_TABLE
from commontable.rules.workshop.seating import SeatingFault, TableFault, advised_tables, faults
from commontable.rules.workshop.wishes import AssignSeat, PinSeat, ProposeSeating, SetTables
from tests.server.rules.workshop.builders import COM, OFF, PAR, UND, a_room, seated


@given(
    st.integers(0, 24), st.integers(0, 24), st.integers(0, 4), st.integers(1, 8), st.integers(0, 9)
)
def test_everyone_gets_a_place_and_the_rule_holds_where_it_can(com, off, par, tables, seed):
    """R26.01 R26.04: at most eight; mixed tables have two community seats and officers at most
    half, if there is any way to seat the room so.
    """
    people = com + off + par
    if not people or people > tables * LARGEST_TABLE:
        return
    room = a_room(tables=tables).come(*(COM,) * com, *(OFF,) * off, *(PAR,) * par)
    room.seed = str(seed)
    room.do(ProposeSeating())
    sizes = [len(room.groups_at(n)) for n in room.workshop.table_numbers]
    assert sum(sizes) == people
    assert max(sizes) <= LARGEST_TABLE
    told = {fault.fault for fault in faults(room.workshop)}
    assert SeatingFault.TOO_MANY not in told
    if com == 0 or off == 0 or (com >= 2 * tables and off <= com):
        assert not told & {SeatingFault.LONE_COMMUNITY, SeatingFault.OFFICERS_OVER_HALF}


def test_a_room_of_twelve_makes_two_mixed_tables():
    """R26.01: three and three at each."""
    room = seated(*(COM,) * 6, *(OFF,) * 6)
    for number in (1, 2):
        assert Counter(room.groups_at(number)) == {COM: 3, OFF: 3}
    assert faults(room.workshop) == ()


def test_where_community_runs_out_the_rest_practise():
    """R26.04: four community members and eight officers are one mixed table and one of officers."""
    room = seated(*(COM,) * 4, *(OFF,) * 8)
    assert Counter(room.groups_at(1)) == {COM: 4, OFF: 4}
    assert Counter(room.groups_at(2)) == {OFF: 4}
    assert faults(room.workshop) == ()


def test_few_officers_leave_the_community_evenly_spread():
    """R26.01: two officers, eighteen others, three tables; the one without listens."""
    room = seated(*(COM,) * 18, *(OFF,) * 2, tables=3)
    sizes = sorted(len(room.groups_at(n)) for n in (1, 2, 3))
    assert sizes == [6, 7, 7]
    assert faults(room.workshop) == ()


@pytest.mark.parametrize(
    ("groups", "sizes"),
    [
        ((COM,) * 4, [4, 0]),
        ((COM,) * 7, [4, 3]),
        ((COM, COM, OFF, OFF), [4, 0]),
        ((COM,) * 3 + (OFF,) * 6, [6, 3, 0]),
        ((COM,) * 3 + (OFF,) * 9, [6, 3, 3, 0]),
        ((COM,) * 2 + (OFF,) * 7, [4, 5, 0]),
    ],
)
def test_a_table_that_would_have_too_few_stays_empty(groups, sizes):
    """R26.08: people sit with others rather than in twos, at mixed tables and at those beside."""
    room = seated(*groups, tables=len(sizes))
    assert [len(room.groups_at(number)) for number in room.workshop.table_numbers] == sizes


def test_the_tables_that_somebody_sits_at_are_filled_first():
    """R26.08 R26.03: whoever is pinned is not left alone."""
    room = a_room(tables=3).come(*(COM,) * 6).do(AssignSeat("s1", 3), ProposeSeating())
    assert [len(room.groups_at(number)) for number in (1, 2, 3)] == [3, 0, 3]


def test_partners_and_undisclosed_count_as_others():
    """R26.01: officers are at most half of everyone at the table."""
    room = seated(COM, COM, PAR, UND, OFF, OFF, OFF, OFF, tables=1)
    assert faults(room.workshop) == ()


def test_teammates_are_split():
    """R26.02: as far as there are tables."""
    room = a_room(tables=3).come(*(COM,) * 6).come(OFF, OFF, OFF, team="blue")
    room.do(ProposeSeating())
    assert {room.workshop.people[name].table for name in ("s7", "s8", "s9")} == {1, 2, 3}
    crowded = a_room(tables=2).come(*(COM,) * 6).come(OFF, OFF, OFF, team="blue")
    crowded.do(ProposeSeating())
    assert [told.fault for told in faults(crowded.workshop)] == [SeatingFault.TEAMMATES]


def test_at_the_only_table_nothing_is_said_of_teammates():
    """R26.05: they have nowhere else to sit."""
    room = a_room(tables=1).come(COM, COM).come(OFF, OFF, team="blue").do(ProposeSeating())
    assert faults(room.workshop) == ()


@pytest.mark.parametrize("seed", "abcdefgh")
def test_teams_leave_the_tables_as_even_as_they_can_be(seed):
    """R26.02 R26.01: the largest team finds its places first."""
    room = a_room(tables=3, seed=seed).come(OFF).come(OFF, OFF, team="red").come(*(COM,) * 12)
    room.come(OFF, OFF, OFF, team="blue").do(ProposeSeating())
    assert [room.groups_at(number).count(OFF) for number in (1, 2, 3)] == [2, 2, 2]
    assert [len(room.groups_at(number)) for number in (1, 2, 3)] == [6, 6, 6]


def test_the_pinned_stay_and_the_rest_is_shuffled_anew():
    """R26.03: asking again gives another way to sit."""
    room = a_room().come(*(COM,) * 8).do(AssignSeat("s1", 2), AssignSeat("s2", 2))
    ways = set()
    for _ in range(6):
        room.do(ProposeSeating())
        places = {name: person.table for name, person in room.workshop.people.items()}
        assert places["s1"] == places["s2"] == 2
        ways.add(tuple(places.values()))
    assert len(ways) > 1
    room.do(PinSeat("s1", False))
    assert not room.workshop.people["s1"].is_pinned


@pytest.mark.parametrize(
    ("groups", "fault"),
    [
        ((COM, COM), SeatingFault.TOO_FEW),
        ((COM, OFF, PAR), SeatingFault.LONE_COMMUNITY),
        ((COM, COM, OFF, OFF, OFF), SeatingFault.OFFICERS_OVER_HALF),
    ],
)
def test_the_console_hears_of_what_is_wrong(groups, fault):
    """R26.05: by table; a table nobody sits at is no fault."""
    room = a_room().come(*groups)
    for number in range(1, len(groups) + 1):
        room.do(AssignSeat(f"s{number}", 2))
    assert TableFault(2, fault) in faults(room.workshop)
    assert not [told for told in faults(room.workshop) if told.table == 1]


def test_too_many_at_one_table_are_told():
    """R26.05: a log of other days may hold what is refused today."""
    room = a_room().come(*(COM,) * 9)
    for someone in room.workshop.present:
        room.workshop = room.workshop.with_person(attrs.evolve(someone, table=1))
    assert TableFault(1, SeatingFault.TOO_MANY) in faults(room.workshop)


def test_whoever_is_too_many_for_the_tables_gets_no_place():
    """R25.05 R26.07: in a log of other days, one table less than ten people need; two wait."""
    room = a_room(tables=2).come(*(COM,) * 10)
    room.workshop = attrs.evolve(room.workshop, tables=1)
    room.do(ProposeSeating())
    assert len(room.workshop.at_table(1)) == LARGEST_TABLE
    assert sum(person.table is None for person in room.workshop.present) == 2
    assert advised_tables(room.workshop) == 2
    room.do(SetTables(2), ProposeSeating())
    assert all(person.table for person in room.workshop.present)


def test_a_full_lobby_is_advised_to_split():
    """R26.07: about six at each, one table more at least, and never beyond sixty."""
    assert advised_tables(a_room(tables=1).come(*(COM,) * 7).workshop) is None
    full = a_room(tables=1).come(*(COM,) * 8).workshop
    assert advised_tables(full) == 2
    assert advised_tables(a_room(tables=3).come(*(COM,) * 24).workshop) == 4
    assert advised_tables(attrs.evolve(full, tables=60, people=full.people)) is None
