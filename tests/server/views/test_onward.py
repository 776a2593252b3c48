"""What leading on would cut off, as whoever may do so reads first."""

import pytest

from commontable.rules.flow import Advance
from commontable.rules.phases.agree import Agreement, Ending, Fairness
from commontable.rules.phases.problem import Ballot, VoteProblem
from commontable.rules.phases.reframe import DECKS_OWN, PickReframe
from commontable.rules.phases.scenes import TellNoticed
from commontable.rules.phases.scenes.state import Benefit, Risk
from commontable.rules.phases.scenes.wishes import RiskBenefit
from commontable.rules.reverting import Revert
from commontable.rules.safety import Boundary, CallOffRamp, Pass
from commontable.rules.values import PhaseId
from commontable.rules.workshop.state import StaffRole
from commontable.rules.workshop.wishes import DirectTables
from commontable.views.onward import Midst, Onward, see_onward
from commontable.views.staff import see_tile_as
from commontable.views.tile import regard, see_tile
from tests.builders import SIX, a_table
from tests.game import Game
from tests.server.rules.composing import a_check, a_plan, a_sheet, a_vote, words
from tests.server.rules.phases.voting import raise_fists, revealed
from tests.server.rules.scened import a_poll, answered, practised, weighing, without_a_scene
from tests.server.rules.workshop.builders import running


def onward(game: Game) -> Onward | None:
    return see_onward(game.table, game.at)


def dotted(votes: int) -> Game:
    game = a_table().with_community(6).in_phase(PhaseId.P2)
    first, *_ = game.table.part(Ballot).cards
    for number in range(1, votes + 1):
        game.seat(f"s{number}", VoteProblem(first))
    return game


def picked(votes: int) -> Game:
    game = SIX.in_phase(PhaseId.P5)
    for number in range(1, votes + 1):
        game.seat(f"s{number}", PickReframe(DECKS_OWN))
    return game


COSTS = RiskBenefit(Risk.RANK, Benefit.SLEEP)
FAIR = Fairness(say=True, same_rules=True, respect=True, honest_reasons=True)


@pytest.mark.parametrize(
    ("state", "midst", "done"),
    [
        (lambda: dotted(3), Midst.VOTE, 3),
        (lambda: picked(2), Midst.VOTE, 2),
        (lambda: raise_fists(a_vote(), 4, 3, 3, 4), Midst.VOTE, 4),
        (lambda: a_check().seat("s1", FAIR).seat("s2", FAIR), Midst.ANSWERS, 2),
        (lambda: a_poll().seat("s1", TellNoticed(True, True)), Midst.ANSWERS, 1),
        (lambda: weighing(answered(a_poll())).seat("s1", COSTS), Midst.ANSWERS, 1),
    ],
)
def test_a_table_that_votes_says_how_many_have(state, midst, done):
    """R30.24: a count, and never who."""
    assert onward(state()) == Onward(midst, done, 6, 0)


def test_a_table_that_talks_or_has_finished_is_cut_off_from_nothing_that_is_counted():
    """R30.24: no question is tapped yet, both sides are weighed, a scene is played or there is
    none, or it is done.
    """
    talks = (picked(0), a_check().everyone(FAIR), a_plan(), dotted(6))
    for game in (*talks, practised(), without_a_scene()):
        assert onward(game) is None
    assert onward(SIX.in_phase(PhaseId.P11).advance()) is None


def test_a_table_that_has_voted_is_cut_off_from_saying_what_it_keeps():
    """R30.24 R9.14: led on before its host has chosen it ends open, unless all can live with it."""
    game = revealed(2, 3, 3, 4, 5, 3)
    assert onward(game) == Onward(Midst.CHOICE, 0, 0, 0)
    game.advance()
    assert game.table.part(Agreement).ending is Ending.OPEN
    agreed = revealed(3, 3, 3, 4, 5, 3)
    assert onward(agreed) is None
    agreed.advance()
    assert agreed.table.part(Agreement).ending is Ending.FULL


def test_a_stopped_table_says_what_stopped_it_whatever_it_was_asked():
    """R30.24 R21.06 R21.18: an off-ramp is not cut; whoever is behind may stay by as much."""
    assert onward(dotted(2).seat("s2", CallOffRamp())) == Onward(Midst.OFFRAMP, 0, 0, 0)
    held = dotted(2).seat("s2", Boundary())
    assert onward(held) == Onward(Midst.HOLD, 0, 0, 0)
    assert onward(held.wait(120)) == Onward(Midst.HOLD, 0, 0, 2)
    held.lead(Advance(held.table.leg + 1))
    assert onward(held) == Onward(Midst.HOLD, 0, 0, 0), "and is led on the second time"


def test_a_table_that_was_taken_back_would_miss_what_the_room_is_in():
    """R30.24 R44.01: nothing is missed while it is where the room is, or further."""
    room = running().do(DirectTables(Advance(1)))
    game = SIX.in_phase(PhaseId.P1)

    def misses() -> tuple[PhaseId, ...]:
        return see_tile(game.table, (), {}, game.at, regard(room.workshop, 1)).misses

    assert misses() == ()
    game.lead(Revert())
    assert misses() == (PhaseId.P1,)
    game.advance().advance()
    assert misses() == ()


@pytest.mark.parametrize("role", StaffRole)
def test_only_whoever_may_lead_a_table_on_reads_what_that_would_cut_off(role):
    """R30.24 R41.06: the lead and helpers."""
    game = dotted(2).seat("s6", Pass())
    tile = see_tile_as(see_tile(game.table, (), {}, game.at), role, ())
    assert bool(tile.onward) is (role in (StaffRole.LEAD, StaffRole.HELPER))


def test_a_blank_sheet_is_told_before_the_room_moves_on():
    """R30.24: until a first piece lies there."""
    game = a_sheet()
    assert onward(game).midst is Midst.BLANK
    assert onward(game.seat("s2", words())) is None
