"""Falling behind the room, and catching up with it."""

import attrs
import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.direction import AddTime, AnswerHelp, Pause, Receipt, Resume
from commontable.rules.flow import Advance, LeadMoved, UndoAdvance
from commontable.rules.lag import behind
from commontable.rules.phases.roles import Introduce
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import CallFacilitator, CallOffRamp, HelpKind, Pass, Rewind
from commontable.rules.values import MINUTE, Pace, PhaseId
from tests.builders import SIX, leg_of
from tests.game import Game

LISTENING = leg_of(PhaseId.P4)
REFRAMING = LISTENING + 1


def in_time(game: Game) -> Game:
    """However fast it came here, the table is where it should be."""
    game.table = attrs.evolve(game.table, behind=0)
    return game


def breathed(game: Game) -> Game:
    """An off-ramp to its end: three minutes of the room's time."""
    return game.seat("s2", CallOffRamp()).wait(180)


def left(game: Game) -> float:
    """Minutes that the open phase still has."""
    return (game.table.ends_at - game.table.clock.reading(game.at)) / MINUTE


def minutes_behind(game: Game) -> float:
    return behind(game.table, game.at) / MINUTE


@pytest.mark.parametrize("pace", Pace)
def test_what_stops_one_table_puts_it_behind_the_room(pace):
    """R21.17: the room's clock runs on meanwhile."""
    game = SIX.at_pace(pace).in_phase(PhaseId.P4)
    start = minutes_behind(game)
    game.seat("s2", CallOffRamp()).wait(60)
    assert minutes_behind(game) - start == 1
    assert minutes_behind(game.wait(120)) - start == 3


def test_the_facilitator_at_the_table_is_time_lost_too():
    """R21.17: help stops the clock of this table alone."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", CallFacilitator(HelpKind.RULES))
    game.lead(AnswerHelp("h1", Receipt.HERE)).wait(120).lead(AnswerHelp("h1", Receipt.DONE))
    assert minutes_behind(game) == 2


def test_a_pause_puts_nobody_behind_not_even_under_an_off_ramp():
    """R21.17: it is the room's; what was lost before it counts."""
    game = SIX.in_phase(PhaseId.P4).lead(Pause()).wait(300).lead(Resume())
    assert minutes_behind(game) == 0
    game.seat("s2", CallOffRamp()).wait(60).lead(Pause()).wait(60).lead(Resume()).wait(60)
    assert minutes_behind(game) == 2
    assert game.table.overlay is None


def test_time_that_a_rewind_gives_back_is_time_behind_the_room():
    """R21.17: nobody else went back."""
    game = SIX.in_phase(PhaseId.P2).wait(90).seat("s1", Rewind())
    assert minutes_behind(game) == 1.5


def test_a_table_that_is_behind_may_stay_by_what_it_lost():
    """R21.18: the room goes on, and the table follows when its time is over."""
    game = breathed(SIX.in_phase(PhaseId.P4)).lead(Advance(REFRAMING))
    assert game.table.phase is PhaseId.P4
    assert game.wait(179).table.phase is PhaseId.P4
    assert game.wait(1).table.phase is PhaseId.P5


def test_it_stays_no_longer_than_its_own_phase():
    """R21.18: two minutes were left."""
    game = SIX.in_phase(PhaseId.P2).wait(5 * 60)
    breathed(game).lead(Advance(leg_of(PhaseId.P3)))
    assert left(game) == 2
    assert game.wait(119).table.phase is PhaseId.P2
    assert game.wait(1).table.phase is PhaseId.P3
    assert minutes_behind(game) == 2


def test_who_has_finished_follows_at_once():
    """R21.18: there is nothing to stay for."""
    game = (
        breathed(SIX.in_phase(PhaseId.P3))
        .everyone(Introduce())
        .everyone(Pass())
        .lead(Advance(LISTENING))
    )
    assert game.table.phase is PhaseId.P4
    assert minutes_behind(game) == 0


def test_less_than_a_minute_keeps_no_table_back():
    """R21.18: and then it is not behind any more."""
    game = SIX.in_phase(PhaseId.P4).seat("s1", CallFacilitator(HelpKind.RULES))
    game.lead(AnswerHelp("h1", Receipt.HERE)).wait(59).lead(AnswerHelp("h1", Receipt.DONE))
    assert game.lead(Advance(REFRAMING)).table.phase is PhaseId.P5
    assert minutes_behind(game) == 0


def test_the_facilitator_can_take_it_along():
    """R21.19: by the same wish again, for all or for this table alone."""
    game = breathed(SIX.in_phase(PhaseId.P4)).lead(Advance(REFRAMING))
    assert game.do(Facilitator(), Advance(REFRAMING))[0] == LeadMoved(REFRAMING, at_once=True)
    assert game.table.phase is PhaseId.P5


def test_it_follows_when_the_room_moves_on_again():
    """R21.19: it is never two phases behind."""
    game = breathed(SIX.in_phase(PhaseId.P4)).lead(Advance(REFRAMING), Advance(REFRAMING + 1))
    assert game.table.leg == REFRAMING + 1


def test_undo_forgets_that_it_might_follow():
    """R21.09: and the table has all its time again."""
    game = breathed(SIX.in_phase(PhaseId.P4)).lead(Advance(REFRAMING), UndoAdvance())
    assert game.wait(300).table.phase is PhaseId.P4
    assert game.ask(Facilitator(), Advance(REFRAMING)) == (LeadMoved(REFRAMING),)


def test_nothing_keeps_a_table_from_the_end():
    """R21.18: when the room is over, so is the table."""
    game = breathed(SIX.in_phase(PhaseId.P11)).lead(Advance(len(SIX.arriving().table.run)))
    assert game.table.is_done
    assert game.ask(Facilitator(), Advance(1)) == Refusal(Code.BAD_TARGET, "leg")


def test_composing_catches_up():
    """R21.20: ten minutes less the three by which the table came late."""
    game = SIX.in_phase(PhaseId.P4).wait(18 * 60).advance().wait(2 * 60)
    breathed(game).lead(Advance(leg_of(PhaseId.P6))).wait(180)
    assert (game.table.phase, left(game), minutes_behind(game)) == (PhaseId.P6, 7, 0)


def test_composing_keeps_three_minutes_and_feedback_gives_the_rest():
    """R21.20: nine minutes late, seven to be had, and two of the next six."""
    game = in_time(SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P4))
    for _ in range(3):
        breathed(game)
    game.wait((18 + 5) * 60)
    assert (game.table.phase, left(game), minutes_behind(game)) == (PhaseId.P6, 3, 2)
    assert game.wait(3 * 60).table.leg == leg_of(PhaseId.P6) + 1
    game.advance_to(PhaseId.P8)
    assert (left(game), minutes_behind(game)) == (4, 0)


def test_at_its_own_pace_a_table_catches_up_in_the_same_places():
    """R21.20: and is behind, or ahead, by the time it took."""
    game = in_time(SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P3))
    breathed(game).wait(5 * 60)
    assert (game.table.phase, minutes_behind(game)) == (PhaseId.P4, 3)
    game.wait((18 + 5) * 60)
    assert (game.table.phase, left(game), minutes_behind(game)) == (PhaseId.P6, 7, 0)


def test_at_its_own_pace_who_is_done_early_is_ahead():
    """R21.17: by what was not needed."""
    game = in_time(SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P3))
    assert minutes_behind(game.wait(60).everyone(Introduce()).everyone(Pass())) == -4
    assert game.table.phase is PhaseId.P4


def test_the_debrief_is_never_shorter():
    """R21.20: whatever was lost before."""
    end = leg_of(PhaseId.P11)
    game = SIX.in_phase(PhaseId.P11)
    game.table = attrs.evolve(game.table, leg=end - 1, lead_leg=end - 1, ends_at=game.at + 9**9)
    breathed(game).lead(Advance(end)).wait(180)
    assert (game.table.phase, left(game), minutes_behind(game)) == (PhaseId.P11, 12, 3)


def test_added_minutes_are_the_rooms():
    """R21.17 R24.02: they put nobody behind."""
    game = SIX.in_phase(PhaseId.P4).lead(AddTime(5)).wait(20 * 60)
    assert minutes_behind(game) == 0
    assert game.lead(Advance(REFRAMING)).table.phase is PhaseId.P5
