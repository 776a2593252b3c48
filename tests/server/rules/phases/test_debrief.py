"""P11, step out and recognise."""

import pytest

from commontable.rules.flow import MoveOn
from commontable.rules.phases.debrief import (
    Noticing,
    Recognise,
    Recognised,
    StepOut,
    SteppedOut,
    tokens_left,
)
from commontable.rules.presence import Leave, MarkAway, TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import Pass, Rewind
from commontable.rules.seating import host_of
from commontable.rules.values import Group, Pace, PhaseId
from tests.builders import SIX, Game, given, seat

HEARD = Noticing.LISTENED


def a_debrief() -> Game:
    return SIX.in_phase(PhaseId.P11)


def test_each_seat_steps_out_of_its_role_once():
    """R11.01: I am not my role; I am me."""
    game = given(a_debrief()).when(seat("s1"), StepOut()).then(SteppedOut("s1"))
    given(game).when(seat("s1"), StepOut()).then_refused(Code.LOCKED)


def test_the_phase_is_done_when_all_have_stepped_out_or_passed():
    """R11.02 R21.04: then the host may close the evening."""
    game = a_debrief().lead(MarkAway("s6")).seat("s5", Pass())
    for name in ("s1", "s2", "s3"):
        game.seat(name, StepOut())
    given(game).when(seat(host_of(game.table)), MoveOn()).then_refused(Code.LOCKED)
    game.seat("s4", StepOut()).seat(host_of(game.table), MoveOn())
    assert game.table.host_ready


def test_at_its_own_pace_the_table_ends_with_the_hosts_word():
    """R21.13: the last phase leads nowhere else."""
    game = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P11).everyone(StepOut())
    game.seat(host_of(game.table), MoveOn())
    assert game.table.is_done


def test_two_tokens_a_seat():
    """R11.03: the third is refused."""
    game = a_debrief()
    given(game).when(seat("s1"), Recognise("s4", HEARD)).then(
        Recognised("s1", "s4", HEARD, is_signed=False)
    )
    game.seat("s1", Recognise("s5", Noticing.HELD_BACK, signed=True))
    assert tokens_left(game.table, "s1") == 0
    given(game).when(seat("s1"), Recognise("s6", HEARD)).then_refused(Code.CAP)
    assert not game.may("s1", Recognise)


@pytest.mark.parametrize("to", ["s1", "s9", "s4", "s6", "s7"])
def test_tokens_go_once_to_others_who_play_and_are_still_here(to):
    """R11.04: not to oneself, nobody, the same twice, a leaver, or who has not agreed to play."""
    game = a_debrief().seat("s1", Recognise("s4", HEARD)).seat("s6", Leave())
    game.lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
    given(game).when(seat("s1"), Recognise(to, HEARD)).then_refused(Code.BAD_TARGET, "to")


def test_a_rewind_gives_tokens_back():
    """R22.06: the debrief starts again."""
    game = a_debrief().seat("s1", StepOut(), Recognise("s4", HEARD)).seat("s2", Rewind())
    assert tokens_left(game.table, "s1") == 2
    assert game.may("s1", StepOut)
