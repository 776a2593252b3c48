"""P5 as the people at the table see it, and their question from then on."""

from commontable.rules.draft import Freeze
from commontable.rules.phases.agree import LeaveOpen
from commontable.rules.phases.reframe import (
    DECKS_OWN,
    PickReframe,
    ProposeReframe,
    SpotSuccess,
    Way,
)
from commontable.rules.safety import FastForward
from commontable.rules.seating import host_of
from commontable.rules.values import PhaseId
from tests.builders import SIX
from tests.game import Game
from tests.server.rules.composing import WHOLE, checked, words
from tests.server.views.seen import as_bytes, seat_json, wall_json

BUILT = ProposeReframe(way=Way.SHARE_TIME, pair="rest/income")
DECKS_WORDS = "How might we make this street work for those who go out, work or sleep here?"


def a_reframe() -> Game:
    game = SIX.in_phase(PhaseId.P4).heard("s2", 1).heard("s4", 1)
    return game.advance_to(PhaseId.P5)


def stage(game: Game, name: str = "s1") -> dict:
    return seat_json(game.table, name)["table"]["stage"]


def prompts(game: Game) -> dict[str, str]:
    return {n: seat_json(game.table, n)["seat"]["prompt"]["key"] for n in game.table.seats}


def test_what_works_is_asked_for_until_something_is_named():
    """R5.01 R30.15: then all are asked for a question."""
    game = a_reframe()
    assert set(prompts(game).values()) == {"success"}
    assert len(stage(game)["chips"]) == 6
    assert stage(game)["successes"] == []
    game.seat("s3", SpotSuccess("good_night"))
    assert stage(game)["successes"] == ["good_night"]
    assert stage(game)["chips"]["good_night"] == "One good night last month"
    assert set(prompts(game).values()) == {"reframe"}
    assert set(prompts(a_reframe().seat("s3", BUILT)).values()) == {"reframe"}


def test_the_map_names_both_ends_and_whose_they_are():
    """R5.02: in the reader's words."""
    tension = {
        "one": {"tag": "rest", "name": "Rest and quiet", "roles": ["A02"]},
        "other": {"tag": "income", "name": "Making a living", "roles": ["A01"]},
    }
    assert stage(a_reframe())["tensions"] == {"rest/income": tension}


def test_questions_lie_there_without_a_name():
    """R5.03 R5.09: the deck's among them; taps are counts, and one's own is marked."""
    game = a_reframe().seat("s2", SpotSuccess("look_out"), BUILT).seat("s3", PickReframe("r1"))
    assert stage(game)["questions"] == {
        "r1": {"id": "r1", "way": "share_time", "tags": ["Rest and quiet", "Making a living"]},
        DECKS_OWN: {"id": DECKS_OWN, "tags": [], "text": DECKS_WORDS},
    }
    assert stage(game)["picks"] == {"r1": 1}
    assert seat_json(game.table, "s3")["seat"]["mine"]["reframe"] == "r1"
    assert prompts(game)["s3"] == "reframe_picked"
    other = a_reframe().seat("s2", SpotSuccess("look_out")).seat("s5", BUILT)
    other.seat("s3", PickReframe("r1"))
    assert as_bytes(seat_json(game.table, "s4")) == as_bytes(seat_json(other.table, "s4"))


def test_once_it_is_chosen_all_are_shown_it():
    """R5.07 R5.08: and nothing is left to tap."""
    game = a_reframe().seat("s2", BUILT).everyone(PickReframe("r1"))
    assert set(prompts(game).values()) == {"reframed"}
    assert stage(game)["questions"] == {}
    assert stage(game)["was_tie"] is False
    assert "closes" not in stage(game)


def test_the_question_stays_to_the_end():
    """R5.13: while the plan is written, and in an open ending."""
    game = a_reframe()
    assert "reframe" not in seat_json(game.table, "s1")["table"]
    game.seat("s2", BUILT).everyone(PickReframe("r1")).advance_to(PhaseId.P6)
    question = seat_json(game.table, "s5")["table"]["reframe"]
    assert question["way"] == "share_time"
    game.seat("s2", words(), words("Another")).seat(host_of(game.table), WHOLE, Freeze())
    checked(game.advance_to(PhaseId.P9)).seat("s1", FastForward())
    game.seat(host_of(game.table), LeaveOpen())
    seen = seat_json(game.table, "s1")["table"]
    assert seen["stage"]["ending"] == "open"
    assert seen["reframe"] == question


def test_the_wall_tells_nothing_of_it():
    """R30.02: no question of a table."""
    before = wall_json(a_reframe().table)
    after = wall_json(a_reframe().seat("s2", BUILT).everyone(PickReframe("r1")).table)
    assert before == after
