"""P7, a tension: heat, an off-ramp, and what boils over."""

import pytest

from commontable.rules import guards
from commontable.rules.guards import GuardClause
from commontable.rules.phases.scenes import (
    BoiledOver,
    OffRampTaken,
    ReplayScene,
    SceneClosed,
    SceneEnd,
    SceneMove,
    SceneMoved,
    SceneOn,
    SceneReplayed,
    SceneStep,
    TakeOffRamp,
)
from commontable.rules.phases.scenes.state import SceneAct
from commontable.rules.refusals import Code
from commontable.rules.values import InterestState
from tests.builders import given, seat
from tests.game import Game
from tests.server.rules.composing import host
from tests.server.rules.scened import TENSION, a_scene, boiled, practised, scene, step

CONTROL, LISTEN = SceneMove(SceneAct.CONTROL), SceneMove(SceneAct.LISTEN)


def heat(game: Game) -> int:
    return scene(game).tension.heat


def test_the_first_move_is_practice():
    """R7.10: the heat stays at the card's."""
    game = a_scene().seat("s1", CONTROL)
    assert heat(game) == 3
    assert not scene(game).tension.last.counted


@pytest.mark.parametrize(
    ("act", "after"),
    [
        (SceneAct.CONTROL, 4),
        (SceneAct.LISTEN, 2),
        (SceneAct.OFFER_CHOICE, 2),
        (SceneAct.NAME_POWER, 2),
        (SceneAct.PERSON_FIRST, 2),
        (SceneAct.GIVE_SPACE, 2),
        (SceneAct.MY_LINE, 3),
    ],
)
def test_what_each_move_does_to_the_heat(act, after):
    """R7.11: and every move is on offer beside the others."""
    game = given(practised()).when(seat("s2"), SceneMove(act)).then(SceneMoved("s2", act))
    assert heat(game) == after


def test_ones_own_move_repeated_changes_nothing():
    """R7.12: another's does, and so does what was only practised."""
    game = practised().seat("s1", LISTEN)
    assert heat(game) == 2
    game.seat("s1", LISTEN)
    assert heat(game) == 2
    assert step(game) is SceneStep.HEAT


def test_a_cool_table_ends_calm():
    """R7.13: at one, and nothing more can be done."""
    game = practised().seat("s1", LISTEN)
    given(game).when(seat("s2"), LISTEN).then(
        SceneMoved("s2", SceneAct.LISTEN), SceneClosed(SceneEnd.CALM)
    )
    assert heat(game) == 1
    given(game).when(seat("s3"), LISTEN).then_refused(Code.LOCKED)
    given(game).when(seat("s3"), TakeOffRamp()).then_refused(Code.LOCKED)


def test_the_off_ramp_ends_it_and_is_marked():
    """R7.14: by anyone, also as the first move."""
    game = a_scene()
    given(game).when(seat("s5"), TakeOffRamp()).then(
        OffRampTaken("s5"), SceneClosed(SceneEnd.OFF_RAMP)
    )
    assert heat(game) == 0


def test_what_boils_over_sets_back_the_least_of_what_was_heard():
    """R7.15 R4.15: of the role most affected, to shared and never to hidden."""
    game = boiled()
    assert game.events(BoiledOver) == [BoiledOver("A09", 3)]
    states = (InterestState.HIDDEN, InterestState.HEARD, InterestState.SHARED)
    assert game.table.roles["A09"].interests == states
    assert scene(game).tension.fell == "A09.3"
    assert step(game) is SceneStep.BOILED
    given(game).when(seat("s2"), LISTEN).then_refused(Code.LOCKED)


def test_where_nothing_was_heard_nothing_falls():
    """R7.15: the role is not in play, or nobody heard it yet."""
    game = practised("A-C02").seat("s1", CONTROL).seat("s3", CONTROL)
    assert game.events(BoiledOver) == [BoiledOver(None, None)]
    assert scene(game).tension.fell is None


def test_what_boiled_over_is_played_once_more():
    """R7.16: the host says so; heat three again, no practice any more, and no guard to write."""
    game = boiled()
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), ReplayScene()).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat(host(game)), ReplayScene()).then(SceneReplayed())
    assert heat(game) == 3
    assert not guards.is_invited(game.table)
    game.seat("s1", CONTROL).seat("s3", CONTROL)
    assert game.events(BoiledOver)[1:] == [BoiledOver("A09", 2)]
    given(game).when(seat(host(game)), ReplayScene()).then_refused(Code.LOCKED)


def test_a_repair_clause_ends_what_boiled_over():
    """R7.16 R6.22: any role may write it."""
    game = boiled().seat("s4", GuardClause("voices rise", "one of us steps back"))
    assert scene(game).end is SceneEnd.REPAIRED


def test_the_host_may_leave_it_at_that():
    """R7.16 R7.05: neither is a duty."""
    game = boiled()
    game.seat(host(game), SceneOn())
    assert scene(game).end is SceneEnd.CALM


def test_who_holds_no_role_may_move_too():
    """R7.17: an ally."""
    game = practised().come().seat("s7", LISTEN)
    assert heat(game) == 2


def test_a_tension_needs_a_host_for_nothing_but_its_end():
    """R7.16: nobody leads on while it is hot."""
    game = practised(TENSION)
    given(game).when(seat(host(game)), SceneOn()).then_refused(Code.LOCKED)
    given(game).when(seat(host(game)), ReplayScene()).then_refused(Code.LOCKED)
