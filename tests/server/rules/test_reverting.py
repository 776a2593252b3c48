"""The way back, later than ten seconds."""

from commontable.rules.actors import Facilitator
from commontable.rules.phases.roles import Introduce
from commontable.rules.refusals import Code, Refusal
from commontable.rules.reverting import LEAST_TIME, Revert
from commontable.rules.safety import CallOffRamp
from commontable.rules.values import Pace, PhaseId
from commontable.views.tile import see_tile
from tests.builders import SIX

FACILITATOR = Facilitator()


def left(game):
    return game.table.ends_at - game.table.clock.reading(game.at)


def test_a_table_goes_back_to_the_phase_before_as_it_stood():
    """R44.01: long after ten seconds, once, with three minutes at least."""
    game = SIX.in_phase(PhaseId.P3).seat("s1", Introduce())
    roles = game.table.roles
    game.wait(600).advance().wait(120)
    assert see_tile(game.table, (), {}, game.at).way_back is PhaseId.P3
    game.lead(Revert())
    assert game.table.phase is PhaseId.P3
    assert game.table.roles == roles
    assert left(game) == LEAST_TIME
    assert not game.table.host_ready
    assert game.ask(FACILITATOR, Revert()) == Refusal(Code.TOO_LATE)
    assert see_tile(game.table, (), {}, game.at).way_back is None
    assert game.advance().table.phase is PhaseId.P4


def test_time_that_was_left_is_left_again():
    """R44.01: it is never less than it was."""
    game = SIX.in_phase(PhaseId.P3).wait(10)
    before = left(game)
    assert before > LEAST_TIME
    assert left(game.advance().wait(300).lead(Revert())) == before


def test_there_is_nothing_before_the_first_phase():
    """R44.01: nothing to go back to."""
    assert SIX.arriving().ask(FACILITATOR, Revert()) == Refusal(Code.TOO_LATE)


def test_a_table_that_has_not_followed_yet_stays_where_it_is():
    """R44.02: as with an undo."""
    game = SIX.in_phase(PhaseId.P3).seat("s1", CallOffRamp()).advance()
    lead = game.table.lead_leg
    assert see_tile(game.table, (), {}, game.at).way_back is PhaseId.P3
    game.lead(Revert())
    assert (game.table.phase, game.table.lead_leg) == (PhaseId.P3, lead - 1)


def test_at_its_own_pace_a_table_is_not_taken_back_to_what_it_has_finished():
    """R44.03: it would leave again at once; to what it has not finished it is."""
    done = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P3).everyone(Introduce()).wait(60)
    assert done.table.phase is PhaseId.P4
    assert done.ask(FACILITATOR, Revert()) == Refusal(Code.LOCKED)
    late = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P4).advance()
    assert late.lead(Revert()).table.phase is PhaseId.P4
