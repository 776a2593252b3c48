"""At the door, in the lobby, and in the house."""

from commontable.rules.lengths import form_for
from commontable.rules.values import Form
from commontable.rules.workshop.state import Status
from commontable.rules.workshop.wishes import SetTables
from commontable.views.house import DeckChoice, see_house
from commontable.views.lobby import see_door, see_lobby
from tests.builders import WORDS
from tests.server.rules.workshop.builders import COM, a_room


def test_the_door_tells_what_one_may_know_before_taking_a_seat():
    """R25.05 R25.04: the deck, whether there is room, and which roles may be too near."""
    room = a_room(tables=1).come(*(COM,) * 8)
    door = see_door(room.workshop, ("A02",), WORDS)
    assert (door.deck, door.is_full) == (WORDS.say("deck.title"), True)
    assert door.near[0].title == WORDS.say("A02.title")
    assert not see_door(room.do(SetTables(2)).workshop, (), WORDS).is_full


def test_the_lobby_shows_oneself_and_how_many_have_come():
    """R30.01: nobody else."""
    room = a_room().come(COM, COM)
    seen = see_lobby(room.workshop, "s2")
    assert (seen.alias, seen.group, seen.people, seen.status) == (
        "Alias s2",
        COM,
        2,
        Status.LOBBY,
    )


def test_the_house_lists_its_decks_and_workshops():
    """R25.01: by the key of each."""
    choice = DeckChoice("lantern-street", ("en",), {"en": "Lantern Street"}, {"en": "A street"}, {})
    house = see_house((choice,), {"w1": a_room().come(COM).workshop})
    assert house.forms == tuple(Form)
    assert form_for(house.rounds_from - 1) is Form.SHORT, "R4.22: pairs, whatever else is wished"
    assert form_for(house.rounds_from) is not Form.SHORT
    assert (house.workshops["w1"].code, house.workshops["w1"].people) == ("ABCD", 1)
