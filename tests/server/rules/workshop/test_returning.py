"""Who has joined anew was here before."""

import pytest

from commontable.rules.actors import Guest
from commontable.rules.moving import SendOver
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.relay import errands
from commontable.rules.workshop.returning import PersonReunited, Reunite, may_have_returned
from commontable.rules.workshop.wishes import AssignSeat, RemovePerson
from tests.server.rules.workshop.builders import (
    COM,
    FACILITATOR,
    Room,
    a_room,
    on_paper,
    person,
    running,
)


def joined_anew(room: Room) -> Room:
    """One more, with a ticket of their own: s7 where six sit."""
    return room.do(person("again", ticket_hash="new phone"), actor=Guest())


def test_the_new_ticket_opens_the_seat_that_they_had():
    """R25.28: and the one they took meanwhile is free."""
    room = joined_anew(running()).do(Reunite("s7", "s1"))
    workshop = room.workshop
    assert workshop.person_with("new phone") == workshop.people["s1"]
    assert workshop.people["s7"].has_left
    assert workshop.person_with("t") != workshop.people["s1"]


def test_the_table_of_the_new_seat_hears_that_it_went_elsewhere():
    """R25.28: before the start there is none."""
    room = joined_anew(running())
    at = room.workshop.people["s7"].table
    room.do(Reunite("s7", "s1"))
    told = list(errands(room.workshop, PersonReunited("s7", "s1")))
    assert told == [(at, SendOver("s7"))]
    lobby = a_room().come(COM, COM).do(Reunite("s2", "s1"))
    assert list(errands(lobby.workshop, PersonReunited("s2", "s1"))) == []


@pytest.mark.parametrize(
    ("wish", "where"),
    [
        (Reunite("s7", "s7"), "was"),
        (Reunite("s99", "s1"), "seat"),
        (Reunite("s7", "s99"), "was"),
        (Reunite("s7", "s2"), "was"),
        (Reunite("s7", "s8"), "was"),
    ],
)
def test_nobody_is_given_a_seat_that_was_freed_or_never_had_a_phone(wish, where):
    """R25.28: s2 was freed, s8 has none."""
    room = joined_anew(running()).do(RemovePerson("s2")).do(on_paper("Fern", 1))
    assert room.ask(FACILITATOR, wish) == Refusal(Code.BAD_TARGET, where)


def test_whoever_came_after_the_start_may_have_been_here_before():
    """R25.29: with a phone; before the start, whoever has no table yet."""
    room = joined_anew(running()).do(on_paper("Fern", 1))
    assert [person.seat for person in may_have_returned(room.workshop)] == ["s7"]
    lobby = a_room().come(COM, COM).do(AssignSeat("s1", 1), on_paper("Fern", 1))
    assert [person.seat for person in may_have_returned(lobby.workshop)] == ["s2"]
