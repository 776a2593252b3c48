"""P7 on phones: a scene, its heat, what people noticed, and what each is asked."""

from commontable.rules.draft import DraftReopened
from commontable.rules.phases.listen import Reflect
from commontable.rules.phases.scenes import (
    Intervene,
    ReplayScene,
    RiskBenefit,
    SceneMove,
    SceneOn,
    TakeOffRamp,
    TellNoticed,
    VolunteerToRead,
)
from commontable.rules.phases.scenes.state import Benefit, Risk, SceneAct, StepIn
from tests.game import Game
from tests.server.rules.composing import host
from tests.server.rules.scened import (
    BYSTANDER,
    LATE,
    MORE,
    a_poll,
    a_scene,
    answered,
    boiled,
    practised,
    weighed,
    weighing,
    without_a_scene,
)
from tests.server.views.seen import seat_json

CONTROL = SceneMove(SceneAct.CONTROL)


def stage(game: Game, name: str = "s1") -> dict:
    return seat_json(game.table, name)["table"]["stage"]


def mine(game: Game, name: str) -> dict:
    return seat_json(game.table, name)["seat"]["mine"]


def prompt(game: Game, name: str) -> str:
    return seat_json(game.table, name)["seat"]["prompt"]["key"]


def prompts(game: Game) -> set[str]:
    return {prompt(game, name) for name in game.table.seats}


def test_a_tension_shows_its_card_and_its_heat():
    """R7.10 R7.12: and what was last done, by whom."""
    game = a_scene()
    assert stage(game)["scene"]["title"] == "Move along"
    assert stage(game)["tension"] == {"heat": 3, "is_practised": False}
    assert prompt(game, "s1") == "scene_practice"
    game.seat("s1", SceneMove(SceneAct.LISTEN))
    last = {"by": "s1", "act": "listen", "counted": False, "is_practice": True}
    assert stage(game)["tension"] == {"heat": 3, "is_practised": True, "last": last}
    assert prompt(game, "s1") == "scene_heat"


def test_at_heat_four_each_phone_is_asked_to_hold_on():
    """R7.11: one's own plan lies on the phone itself."""
    game = practised().seat("s3", CONTROL)
    assert {prompt(game, name) for name in game.table.seats} == {"scene_hot"}


def test_what_boiled_over_shows_what_fell():
    """R7.15: and the host has the way on."""
    game = boiled()
    assert stage(game)["tension"]["fell"] == "A09.3"
    assert prompts(game) == {"scene_boiled"}
    assert [game.may(name, ReplayScene) for name in ("s1", host(game))] == [False, True]


def test_a_scene_that_is_over_says_how_it_ended():
    """R7.14: an off-ramp is marked."""
    game = a_scene().seat("s5", TakeOffRamp())
    assert (stage(game)["end"], stage(game)["tension"]["heat"]) == ("off_ramp", 0)
    assert prompt(game, "s1") == "scene_over"
    assert stage(game)["has_more"] is False


def test_the_colleagues_line_is_its_readers_until_it_was_read():
    """R7.20 R7.22: then it stands on all phones."""
    game = a_scene(BYSTANDER)
    assert prompt(game, "s1") == "scene_asked"
    game.seat("s5", VolunteerToRead())
    assert (prompt(game, "s5"), prompt(game, "s1")) == ("scene_read", "scene_hear")
    assert mine(game, "s5")["line"].startswith("Look at that one")
    assert "line" not in mine(game, "s1")
    assert "line" not in stage(game)["bystander"]
    assert stage(a_poll())["bystander"]["line"].startswith("Look at that one")


def test_what_was_noticed_is_a_number_until_all_have_answered():
    """R7.23 R7.24: then six noticed and one would act."""
    game = a_poll().seat("s1", TellNoticed(True, True))
    assert (prompt(game, "s1"), prompt(game, "s2")) == ("scene_noticed_wait", "scene_noticed")
    assert stage(game)["bystander"]["answered"] == 1
    assert "counts" not in stage(game)["bystander"]
    assert mine(game, "s1")["noticing"] == {"noticed": True, "act": True}
    answered(game)
    assert stage(game)["bystander"]["counts"] == {"noticed": 6, "act": 1, "of": 6}
    assert prompts(game) == {"scene_step_in"}


def test_ways_to_step_in_and_what_was_weighed():
    """R7.25 R7.26: by name, and as counts."""
    game = answered(a_poll()).seat("s2", Intervene(StepIn.REDIRECT))
    assert stage(game)["bystander"]["stepped_in"] == [{"by": "s2", "method": "redirect"}]
    game = weighing(game)
    game.seat("s2", RiskBenefit(Risk.RANK, Benefit.SLEEP))
    assert (prompt(game, "s2"), prompt(game, "s1")) == ("scene_weigh_wait", "scene_weigh")
    assert stage(game)["bystander"]["risks"] == {}
    assert stage(game)["bystander"]["weighed"] == 1
    game.everyone(RiskBenefit(Risk.RANK, Benefit.SLEEP))
    assert stage(game)["bystander"]["risks"] == {"rank": 6}
    assert prompts(game) == {"scene_weighed"}


def test_after_the_twist_the_first_counts_stand_beside():
    """R7.27: one rank higher."""
    game = weighed(answered(a_poll()))
    game.seat(host(game), ReplayScene())
    assert stage(game)["is_replayed"] is True
    assert stage(game)["bystander"]["first"] == {"noticed": 6, "act": 1, "of": 6}


def test_an_event_says_what_it_does_to_which_card():
    """R7.30: the host goes on when the table has talked."""
    game = a_scene(LATE)
    news = stage(game)["news"]
    assert (news["kind"], news["resource"]["id"]) == ("delay", "A-X03")
    assert prompts(game) == {"scene_news"}
    game.seat(host(game), SceneOn())
    assert prompt(game, "s1") == "scene_over"


def test_an_added_card_lies_in_the_pool():
    """R7.30: once the plan is open again."""
    game = a_scene(MORE)
    game.take(DraftReopened())
    assert "A-X07" in seat_json(game.table, "s1")["table"]["plan"]["pool"]


def test_whoever_was_said_back_is_asked_whether_that_was_it():
    """R7.41: by name, and which of the own needs."""
    game = boiled().seat("s2", Reflect("s6", 3))
    assert prompt(game, "s6") == "scene_answer"
    assert (mine(game, "s6")["waiting_by"], mine(game, "s6")["waiting_interest"]) == ("s2", 3)


def test_without_a_scene_people_talk():
    """R7.05: no card is left."""
    game = without_a_scene()
    assert prompt(game, "s1") == "scene_none"
    assert stage(game)["has_more"] is False
