"""P11, step out and look back."""

import pytest

from commontable.rules.flow import MoveOn
from commontable.rules.phases.debrief import (
    MIRROR_WAIT,
    TABLE,
    Debrief,
    DebriefStep,
    DebriefStepOpened,
    MirrorAsked,
    Mirroring,
    MirrorShown,
    NextQuestion,
    Noticing,
    Pledge,
    Pledged,
    Recognise,
    Recognised,
    ShowMirror,
    StepOut,
    SteppedOut,
    first_voice,
    tokens_left,
)
from commontable.rules.presence import Leave, MarkAway, TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, BoundarySet, FastForward, Pass, Rewind, SkippedAhead
from commontable.rules.seating import host_of
from commontable.rules.values import SECOND, Group, Pace, PhaseId
from tests.builders import SIX, a_table, given, seat
from tests.game import Game

HEARD = Noticing.LISTENED
WAIT = MIRROR_WAIT / SECOND
SIX_SEATS = ("s1", "s2", "s3", "s4", "s5", "s6")


def a_debrief() -> Game:
    return SIX.in_phase(PhaseId.P11)


def host(game: Game) -> str:
    name = host_of(game.table)
    assert name
    return name


def state(game: Game) -> Debrief:
    return game.table.part(Debrief)


def at(step: DebriefStep, game: Game | None = None) -> Game:
    """All have stepped out, and the host has tapped on to this step."""
    game = (game or a_debrief()).everyone(StepOut())
    while state(game).step is not step:
        game.seat(host(game), NextQuestion())
    return game


def asked() -> Game:
    game = at(DebriefStep.TRY)
    return game.seat(host(game), ShowMirror())


def test_each_seat_steps_out_of_its_role_once():
    """R11.01: I am not my role; I am me."""
    game = given(a_debrief()).when(seat("s1"), StepOut()).then(SteppedOut("s1"))
    given(game).when(seat("s1"), StepOut()).then_refused(Code.LOCKED)


def test_the_questions_begin_when_all_have_stepped_out_or_passed():
    """R11.02: nobody waits for whoever is away."""
    game = a_debrief().lead(MarkAway("s6")).seat("s5", Pass())
    for name in ("s1", "s2", "s3"):
        game.seat(name, StepOut())
    assert state(game).step is DebriefStep.OUT
    given(game).when(seat("s4"), StepOut()).then(
        SteppedOut("s4"), DebriefStepOpened(DebriefStep.HAPPENED)
    )
    given(game).when(seat("s5"), StepOut()).then_refused(Code.LOCKED)


def test_who_has_no_role_is_not_asked_to_leave_one():
    """R11.01 R11.02: nor waited for; they look back with the others, or alone where nobody has."""
    game = SIX.in_phase(PhaseId.P8).come().advance_to(PhaseId.P11)
    assert not game.may("s7", StepOut)
    given(game).when(seat("s7"), StepOut()).then_refused(Code.LOCKED)
    for name in SIX_SEATS:
        game.seat(name, StepOut())
    assert state(game).step is DebriefStep.HAPPENED
    alone = SIX.in_phase(PhaseId.P8).come()
    for name in SIX_SEATS:
        alone.seat(name, Leave())
    assert state(alone.advance_to(PhaseId.P11)).step is DebriefStep.HAPPENED


def test_the_host_need_not_wait_for_phones_that_lie_face_down():
    """R11.02: but steps out first."""
    game = a_debrief()
    given(game).when(seat(host(game)), NextQuestion()).then_refused(Code.LOCKED)
    assert not game.may(host(game), NextQuestion)
    game.seat(host(game), StepOut())
    given(game).when(seat(host(game)), NextQuestion()).then(DebriefStepOpened(DebriefStep.HAPPENED))


def test_the_host_taps_from_question_to_question_to_the_close():
    """R11.06 R11.14 R21.04: nobody else does, and after the close there is no more."""
    game = a_debrief().everyone(StepOut())
    steps = []
    while game.may(host(game), NextQuestion):
        steps.append(state(game).step)
        given(game).when(seat(host(game)), MoveOn()).then_refused(Code.LOCKED)
        other = next(name for name in game.table.seats if name != host(game))
        given(game).when(seat(other), NextQuestion()).then_refused(Code.NOT_YOUR_TURN)
        game.seat(host(game), NextQuestion())
    assert steps == ["happened", "myself", "place", "try", "clean"]
    given(game).when(seat(host(game)), NextQuestion()).then_refused(Code.LOCKED)
    game.seat(host(game), MoveOn())
    assert game.table.host_ready


def test_someone_of_the_community_begins_each_question():
    """R11.07: another one each time, and nobody once the questions are over."""
    game = at(DebriefStep.HAPPENED)
    voices = []
    while state(game).step is not DebriefStep.CLOSE:
        voices.append(first_voice(game.table))
        game.seat(host(game), NextQuestion())
    assert voices == ["s1", "s2", "s3", "s1", None]


def test_without_community_the_others_begin_in_turn():
    """R11.07: and with nobody here, nobody does."""
    game = at(DebriefStep.MYSELF, a_table().with_officers(3).in_phase(PhaseId.P11))
    assert first_voice(game.table) == "s2"
    game.lead(*(MarkAway(name) for name in ("s1", "s2", "s3")))
    assert first_voice(game.table) is None


def test_at_its_own_pace_the_table_ends_with_the_hosts_word():
    """R21.13: the last phase leads nowhere else."""
    game = at(DebriefStep.CLOSE, SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P11))
    game.seat(host(game), MoveOn())
    assert game.table.is_done


def test_two_tokens_a_seat():
    """R11.03: the third is refused."""
    game = a_debrief()
    given(game).when(seat("s1"), Recognise("s4", HEARD)).then(
        Recognised("s1", "s4", HEARD, is_signed=False)
    )
    game.seat("s1", Recognise(TABLE, Noticing.HELD_BACK, signed=True))
    assert tokens_left(game.table, "s1") == 0
    given(game).when(seat("s1"), Recognise("s6", HEARD)).then_refused(Code.CAP)
    assert not game.may("s1", Recognise)


@pytest.mark.parametrize("to", ["s1", "s9", "s4", "s6", "s7"])
def test_tokens_go_once_to_others_who_play_and_are_still_here(to):
    """R11.04: not to oneself, nobody, the same twice, a leaver, or who has not agreed to play."""
    game = a_debrief().seat("s1", Recognise("s4", HEARD)).seat("s6", Leave())
    game.lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
    given(game).when(seat("s1"), Recognise(to, HEARD)).then_refused(Code.BAD_TARGET, "to")


def test_the_table_is_noticed_once_by_each():
    """R11.04: it is a receiver like any other."""
    game = a_debrief().seat("s1", Recognise(TABLE, HEARD))
    given(game).when(seat("s1"), Recognise(TABLE, HEARD)).then_refused(Code.BAD_TARGET, "to")


def test_a_rewind_gives_tokens_back():
    """R22.06: the debrief starts again."""
    game = a_debrief().seat("s1", StepOut(), Recognise("s4", HEARD)).seat("s2", Rewind())
    assert tokens_left(game.table, "s1") == 2
    assert game.may("s1", StepOut)


def test_the_mirror_opens_when_nobody_has_passed():
    """R11.08 R11.09: twenty seconds after the host asked for it."""
    game = at(DebriefStep.TRY)
    given(game).when(seat(host(game)), ShowMirror()).then(MirrorAsked(host(game)))
    given(game).when(seat(host(game)), NextQuestion()).then_refused(Code.LOCKED)
    game.wait(WAIT - 1)
    assert state(game).mirror is Mirroring.ASKED
    game.wait(1)
    assert game.events(MirrorShown)
    assert state(game).mirror is Mirroring.SHOWN


@pytest.mark.parametrize("name", ["s1", "s6"])
def test_one_pass_keeps_the_mirror_shut(name):
    """R11.09: at the same moment at which it would have opened, so that nobody learns who."""
    game = asked().seat(name, Pass()).wait(WAIT - 1)
    assert state(game).mirror is Mirroring.ASKED
    game.wait(1)
    assert state(game).mirror is Mirroring.SHUT
    assert state(game).step is DebriefStep.TRY


def test_the_mirror_is_asked_for_late_once_and_by_the_host():
    """R11.08: not before the last question, by nobody else, and never again."""
    early = at(DebriefStep.PLACE)
    given(early).when(seat(host(early)), ShowMirror()).then_refused(Code.LOCKED)
    game = asked().wait(WAIT)
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), ShowMirror()).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat(host(game)), ShowMirror()).then_refused(Code.LOCKED)


def test_the_host_puts_the_mirror_away_for_good():
    """R11.11: the same question stands again."""
    game = asked().wait(WAIT)
    given(game).when(seat(host(game)), NextQuestion()).then(DebriefStepOpened(DebriefStep.TRY))
    assert state(game).mirror is Mirroring.SEEN
    assert not game.may(host(game), ShowMirror)


def test_the_moment_to_pass_stands_still_while_the_table_does():
    """R21.12 R11.09: an off-ramp takes none of it."""
    game = asked().wait(5).seat("s2", Boundary())
    assert state(game).mirror is Mirroring.SHUT
    game = asked().wait(5).seat("s2", Rewind()).wait(WAIT - 1)
    assert state(game).mirror is Mirroring.ASKED


def test_fast_forward_goes_one_step_on():
    """R11.12: it shuts the mirror, and at the close nothing is left to skip."""
    given(a_debrief()).when(seat("s3"), FastForward()).then(
        SkippedAhead(), DebriefStepOpened(DebriefStep.HAPPENED)
    )
    game = (
        given(asked())
        .when(seat("s3"), FastForward())
        .then(SkippedAhead(), DebriefStepOpened(DebriefStep.TRY))
    )
    assert state(game).mirror is Mirroring.SHUT
    given(at(DebriefStep.CLOSE)).when(seat("s3"), FastForward()).then(SkippedAhead())


def test_a_boundary_takes_the_question_and_hurries_nobody_out_of_a_role():
    """R11.12: what lies there goes aside."""
    given(a_debrief()).when(seat("s3"), Boundary()).then(BoundarySet())
    given(at(DebriefStep.MYSELF)).when(seat("s3"), Boundary()).then(
        BoundarySet(), DebriefStepOpened(DebriefStep.PLACE)
    )


def test_each_seat_may_pledge_once_at_the_close():
    """R11.13: not before it, and not twice."""
    given(at(DebriefStep.CLEAN)).when(seat("s5"), Pledge()).then_refused(Code.LOCKED)
    game = given(at(DebriefStep.CLOSE)).when(seat("s5"), Pledge()).then(Pledged("s5"))
    given(game).when(seat("s5"), Pledge()).then_refused(Code.LOCKED)
    assert game.may("s1", Pledge)
    assert not game.may("s5", Pledge)
