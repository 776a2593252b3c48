"""P10, commit."""

import attrs
import pytest

from commontable.rules.phases.agree import LeaveOpen
from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.commit import (
    MOST_STEPS,
    Approach,
    Backing,
    Commit,
    Commitment,
    Commitments,
    Committed,
    CommittingFinished,
    DropStep,
    FinishCommitting,
    InviteMissingVoice,
    Step,
    StepCommitted,
    StepDropped,
    StepSetAside,
    TableCommit,
    Template,
    VoiceInvited,
    all_finished,
    missing_voices,
)
from commontable.rules.plan import Horizon
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward, Pass, Rewind
from commontable.rules.values import DAY, Form, Pace, PhaseId
from tests.builders import DECK, SIX, a_table, given, seat
from tests.game import Game
from tests.server.rules.composing import a_version

GREET = Commit(Template.FIRST_CONTACT, Horizon.NOW, has_cue=True, has_date=False)
CALL = TableCommit("Ms. Ortiz, city lighting", "Sam calls her on Monday", 14)


def a_time_to_commit() -> Game:
    """P10 is open after three pieces, c1 to c3."""
    return a_version().advance_to(PhaseId.P10)


def commitments(game: Game) -> Commitments:
    return game.table.part(Commitments)


def a_step(game: Game, **otherwise: object) -> StepCommitted:
    wanted = {"id": "k1", "author": "s1", "owned_by": CALL.owned_by, "contact": CALL.contact}
    wanted["language"] = "en"
    due_at = game.at + 14 * DAY
    return StepCommitted(Step(**{**wanted, "due_at": due_at, **otherwise}))


@pytest.mark.parametrize(("form", "minutes"), [(25, 1), (60, 3), (90, 4), (120, 5)])
def test_committing_is_short(form, minutes):
    """R21.01: one to five minutes."""
    game = a_table().with_community(3).in_form(Form(form)).in_phase(PhaseId.P10)
    assert game.table.ends_at - game.table.opened_at == minutes * 60_000


def test_of_ones_own_only_the_chips_are_said():
    """R10.01: there is no field for a word of it."""
    assert {slot.name for slot in attrs.fields(Commit)} == {
        "template",
        "horizon",
        "has_cue",
        "has_date",
        "backing",
    }
    backed = attrs.evolve(GREET, backing=(Backing.TIME, Backing.MONEY))
    own = Commitment(Template.FIRST_CONTACT, Horizon.NOW, True, False, backed.backing)
    given(a_time_to_commit()).when(seat("s1"), backed).then(Committed("s1", own))


def test_a_chip_is_said_once():
    """R10.01: not twice the same backing."""
    twice = attrs.evolve(GREET, backing=(Backing.TIME, Backing.TIME))
    given(a_time_to_commit()).when(seat("s1"), twice).then_refused(Code.BAD_TARGET, "backing")


def test_five_are_enough_and_none_is_as_good():
    """R10.03: the phase does not wait for any."""
    game = a_time_to_commit().seat("s1", *[GREET] * 5)
    given(game).when(seat("s1"), GREET).then_refused(Code.CAP)
    assert not game.may("s1", Commit)
    assert game.may("s2", Commit)
    assert a_time_to_commit().everyone(FinishCommitting()).events(Committed) == []


def test_a_step_of_the_table_names_owner_contact_and_day():
    """R10.04: the day is worked out when it is said."""
    game = a_time_to_commit()
    given(game).when(seat("s1"), CALL).then(a_step(game))
    given(game).when(seat("s2"), attrs.evolve(CALL, clause="c2")).then(
        a_step(game, id="k2", author="s2", clause="c2")
    )


@pytest.mark.parametrize(
    ("changes", "code", "where"),
    [
        ({"owned_by": " "}, Code.BAD_TARGET, "owned_by"),
        ({"owned_by": "x" * 41}, Code.BAD_TARGET, "owned_by"),
        ({"contact": ""}, Code.BAD_TARGET, "contact"),
        ({"contact": "a\u202eb"}, Code.FILTERED, "contact"),
        ({"within_days": 8}, Code.BAD_TARGET, "within_days"),
        ({"clause": "c9"}, Code.BAD_TARGET, "clause"),
    ],
)
def test_a_step_that_lacks_something_is_refused(changes, code, where):
    """R10.04 R10.05 R20.11: with the place of what does not fit."""
    wish = attrs.evolve(CALL, **changes)
    given(a_time_to_commit()).when(seat("s1"), wish).then_refused(code, where)


def test_six_steps_are_enough():
    """R10.05: for a table; one that is taken back makes room."""
    game = a_time_to_commit().seat("s1", *[CALL] * MOST_STEPS)
    given(game).when(seat("s2"), CALL).then_refused(Code.CAP)
    assert not game.may("s2", TableCommit)
    assert game.seat("s1", DropStep("k3")).may("s2", TableCommit)


def test_a_table_without_a_plan_may_still_take_a_step():
    """R10.05: of no piece."""
    game = SIX.in_phase(PhaseId.P9)
    game.table = attrs.evolve(game.table, parts={})
    assert game.advance().seat("s1", CALL).events(StepCommitted)


def test_whoever_wrote_a_step_takes_it_back():
    """R10.06: nobody else."""
    game = a_time_to_commit().seat("s1", CALL)
    given(game).when(seat("s2"), DropStep("k1")).then_refused(Code.BAD_TARGET, "step")
    assert game.may("s1", DropStep)
    assert not game.may("s2", DropStep)
    given(game).when(seat("s1"), DropStep("k1")).then(StepDropped("s1", "k1"))
    given(game).when(seat("s1"), DropStep("k1")).then_refused(Code.BAD_TARGET, "step")


def test_a_missing_voice_is_one_that_the_problem_touches():
    """R10.07: nobody here speaks for it; how it is asked may be changed."""
    game = a_time_to_commit()
    held = {role.card for role in game.table.roles.values()}
    touched = {*DECK.problems["A-P1"].core, *DECK.problems["A-P1"].affected}
    assert set(missing_voices(game.table)) == touched - held
    voice = missing_voices(game.table)[0]
    given(game).when(seat("s1"), InviteMissingVoice(voice, Approach.IN_PERSON)).then(
        VoiceInvited("s1", voice, Approach.IN_PERSON)
    )
    game.seat("s2", InviteMissingVoice(voice, Approach.THEIR_TIME))
    assert commitments(game).voices == {voice: Approach.THEIR_TIME}
    wish = InviteMissingVoice("A01", Approach.IN_PERSON)
    given(game).when(seat("s1"), wish).then_refused(Code.BAD_TARGET, "role")


def test_a_role_that_was_left_is_missing_too():
    """R10.07: it sits in the Empty Chair."""
    assert "A01" in missing_voices(a_time_to_commit().seat("s2", Leave()).table)


def test_a_role_that_a_content_line_forbids_is_not_asked_for():
    """R10.07 R0.05: nor is any where there is no problem."""
    game = a_time_to_commit()
    tag = "force"
    voice = missing_voices(game.table)[0]
    stakeholders = {
        name: attrs.evolve(card, content_tags=(tag,) if name == voice else ())
        for name, card in DECK.stakeholders.items()
    }
    deck = attrs.evolve(DECK, stakeholders=stakeholders)
    game.table = attrs.evolve(game.table, deck=deck)
    assert voice not in missing_voices(game.seat("s1", AddLine(tag)).table)
    game.table = attrs.evolve(game.table, problem=None)
    assert not game.may("s1", InviteMissingVoice)


def test_the_phase_is_done_when_everyone_here_has_said_so_or_passed():
    """R10.08: once each, and no host is needed."""
    game = a_time_to_commit().lead(MarkAway("s6")).seat("s5", Pass())
    assert not all_finished(game.table)
    given(game).when(seat("s1"), FinishCommitting()).then(CommittingFinished("s1"))
    given(game).when(seat("s1"), FinishCommitting()).then_refused(Code.LOCKED)
    for name in ("s2", "s3", "s4"):
        game.seat(name, FinishCommitting())
    assert all_finished(game.table)
    assert game.may("s1", Commit)


def test_at_its_own_pace_the_table_goes_on_by_itself():
    """R21.03: when all are done, or by time."""
    done = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P10).everyone(FinishCommitting())
    assert done.table.phase is PhaseId.P11
    assert SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P10).wait(4 * 60).table.phase is PhaseId.P11


def test_a_fast_forward_is_enough_for_all():
    """R10.08: those who said so before are not asked again."""
    game = a_time_to_commit().seat("s1", FinishCommitting()).seat("s2", FastForward())
    assert all_finished(game.table)
    assert len(game.events(CommittingFinished)) == 6


def test_a_boundary_takes_the_last_step_away():
    """R10.09: and nothing of anybody's own."""
    game = a_time_to_commit().seat("s1", CALL, GREET).seat("s2", CALL).seat("s3", Boundary())
    assert game.events(StepSetAside) == [StepSetAside("k2")]
    assert list(commitments(game).steps) == ["k1"]
    assert commitments(game).own["s1"]
    game.seat("s3", Boundary()).seat("s3", Boundary())
    assert len(game.events(StepSetAside)) == 2


def test_a_rewind_takes_it_all_back():
    """R22.06: chips, steps and who is done."""
    game = a_time_to_commit().seat("s1", GREET, CALL, FinishCommitting()).seat("s2", Rewind())
    assert commitments(game) == Commitments()


def test_what_was_left_open_may_have_steps_too():
    """R10.05: a piece that is kept for later is still a piece."""
    game = a_version().advance_to(PhaseId.P9)
    while not any(game.may(name, LeaveOpen) for name in game.table.seats):
        game.seat("s1", FastForward())
    game.advance().seat("s1", attrs.evolve(CALL, clause="c1"))
    assert commitments(game).steps["k1"].clause == "c1"
