"""Who may send what."""

import pytest

from commontable.codec import MalformedError
from commontable.protocol.doors import COMMANDS, PARTS, WISHES
from commontable.protocol.messages import Door
from commontable.rules.commands import tag_of
from commontable.rules.decide import DIRECTIONS, SEAT_COMMANDS
from commontable.rules.flow import MoveOn

WORKSHOPS_OWN = {
    "open_table": {"no": 1},
    "take_seat": {"seat": "s1"},
    "see_off": {"seat": "s1"},
    "forget_seat": {"seat": "s1"},
    "forget": {"seat": "s1"},
    "send_over": {"seat": "s1"},
    "fold_up": {},
    "take_in": {},
    "mark_away": {"seat": "s1"},
    "mark_back": {"seat": "s1"},
    "mark_lead_away": {},
    "mark_lead_back": {},
    "tick": {},
    "admit": {"seat": "s1"},
    "let_go": {"seat": "s1"},
    "direct_tables": {},
    "note_relayed": {"upto": 1},
    "show_plan": {},
    "hear_review": {"seat": "s1"},
    "pass_review": {"seat": "s1"},
    "note_facilitator": {"is_here": True},
    "hear_call": {},
    "lose_call": {"call": "k1.1"},
    "hear_idea": {},
    "draw_ideas": {"call": "k1.1"},
    "adapt": {"config": {"deck": "x"}},
    "close_table": {},
    "open_call": {},
    "offer_idea": {},
    "end_call": {"call": "k1.1"},
}


@pytest.mark.parametrize("door", Door)
@pytest.mark.parametrize("tag", WORKSHOPS_OWN)
def test_what_the_workshop_does_itself_comes_through_no_door(door, tag):
    with pytest.raises(MalformedError) as caught:
        WISHES[door].structure({"type": tag, **WORKSHOPS_OWN[tag]})
    assert caught.value.where == "type"


@pytest.mark.parametrize("door", [Door.DOOR, Door.CONSOLE, Door.WALL, Door.HOUSE])
def test_only_a_seat_may_play(door):
    with pytest.raises(MalformedError) as caught:
        WISHES[door].structure({"type": "move_on"})
    assert caught.value.where == "type"
    assert WISHES[Door.SEAT].structure({"type": "move_on"}) == MoveOn()


def test_every_direction_is_the_consoles_or_the_workshops_own():
    console = {tag_of(kind) for kind in COMMANDS[Door.CONSOLE]}
    assert {tag_of(kind) for kind in DIRECTIONS} - console == WORKSHOPS_OWN.keys() & {
        tag_of(kind) for kind in DIRECTIONS
    }


def test_a_seat_may_send_every_command_of_the_rules():
    assert set(SEAT_COMMANDS) < set(COMMANDS[Door.SEAT])


def test_every_door_shows_something_and_can_ask_for_it_again():
    assert set(PARTS) == set(WISHES) == set(Door)
    assert all("refresh" in WISHES[door].by_tag for door in Door)
