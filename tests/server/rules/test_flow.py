"""How a table moves through its run of show, and how it moves back."""

import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.config import Config
from commontable.rules.decide import next_alarm
from commontable.rules.direction import AddTime, Pause, Resume
from commontable.rules.flow import (
    Advance,
    HostReady,
    LeadMoved,
    MoveOn,
    OpenTable,
    TalkTurned,
    TurnTalk,
    UndoAdvance,
    run_of_show,
)
from commontable.rules.phases.listen import EndFloor, Listening
from commontable.rules.phases.problem import Ballot, VoteProblem
from commontable.rules.phases.roles import Introduce
from commontable.rules.phases.toolcheck import MarkReflected
from commontable.rules.presence import Leave
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import Boundary, CallOffRamp, Pass, Rewind
from commontable.rules.seating import host_of
from commontable.rules.values import MINUTE, SECOND, Form, Pace, PhaseId
from tests.builders import DECK, SIX, a_table, given, leg_of, seat
from tests.game import Game

FACILITATOR = Facilitator()


@pytest.mark.parametrize(
    ("form", "minutes"),
    [
        (Form.HOUR, [4, 4, 5, 4, 12, 3, 7, 4, 4, 3, 3, 7]),
        (Form.NINETY, [5, 6, 7, 5, 18, 5, 10, 7, 6, 5, 4, 12]),
        (Form.TWO_HOURS, [7, 8, 9, 7, 24, 7, 14, 10, 8, 6, 5, 15]),
    ],
)
def test_the_run_of_show_is_the_phases_that_exist(form, minutes):
    """R21.01: in their order, with the minutes of the form."""
    legs = run_of_show(form)
    phases = [f"P{number}" for number in range(12)]
    assert [leg.phase for leg in legs] == phases
    assert [leg.length / MINUTE for leg in legs] == minutes


def test_at_the_pace_of_the_room_the_facilitator_alone_moves_the_table():
    """R21.02: neither time nor being done does."""
    game = SIX.in_phase(PhaseId.P3).everyone(Introduce()).wait(3600)
    assert game.table.phase is PhaseId.P3
    assert game.advance().table.phase is PhaseId.P4


def test_at_its_own_pace_a_table_moves_when_it_is_done():
    """R21.03: all introduced, nobody would guess, and on it goes."""
    game = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P3).everyone(Introduce()).everyone(Pass())
    assert game.table.phase is PhaseId.P4


def test_at_its_own_pace_a_table_moves_when_time_is_over():
    """R21.03 R21.14: five minutes of introductions, whoever has spoken."""
    game = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P3).wait(5 * 60 - 1)
    assert game.table.phase is PhaseId.P3
    assert game.wait(1).table.phase is PhaseId.P4


def a_chosen_problem(pace: Pace = Pace.ROOM) -> Game:
    game = a_table().with_community(3).at_pace(pace).in_phase(PhaseId.P2)
    return game.everyone(VoteProblem(game.table.part(Ballot).cards[0]))


@pytest.mark.parametrize("pace", Pace)
def test_where_talk_follows_the_host_says_when_to_move_on(pace):
    """R21.04: the host alone, once, and only when the table is done."""
    game = a_chosen_problem(pace)
    host = host_of(game.table)
    other = next(name for name in game.table.seats if name != host)
    given(game).when(seat(other), MoveOn()).then_refused(Code.NOT_YOUR_TURN)
    assert game.table.phase is PhaseId.P2
    assert game.do(seat(host), MoveOn())[0] == HostReady(host)
    assert game.table.phase is (PhaseId.P2 if pace is Pace.ROOM else PhaseId.P3)
    if pace is Pace.ROOM:
        given(game).when(seat(host), MoveOn()).then_refused(Code.LOCKED)


def test_a_host_cannot_move_on_before_the_table_is_done():
    """R21.04: nor in a phase that waits for no host."""
    game = SIX.in_phase(PhaseId.P2)
    given(game).when(seat(host_of(game.table) or ""), MoveOn()).then_refused(Code.LOCKED)
    game.advance().everyone(Introduce())
    given(game).when(seat(host_of(game.table) or ""), MoveOn()).then_refused(Code.LOCKED)


def test_a_phase_closes_with_its_defaults_before_the_next_opens():
    """R21.05: a problem is drawn, positions show, turns end, a draft freezes, a vote closes."""
    game = a_table().with_community(4).in_phase(PhaseId.P0)
    while not game.table.is_done:
        game.advance()
    names = [type(envelope.event).__name__ for envelope in game.log]
    order = ["ProblemChosen", "RolesDealt", "Introduced", "RoundOpened", "TurnClosed"]
    order += ["PoolOpened", "VersionFrozen", "VoteOpened", "Decided", "TableFinished"]
    assert [names.index(name) for name in order] == sorted(names.index(name) for name in order)
    assert all(role.introduced for role in game.table.roles.values())


def test_no_advance_cuts_an_open_off_ramp():
    """R21.06: the table follows the room when it has breathed."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", CallOffRamp()).wait(30).advance()
    assert game.table.phase is PhaseId.P4
    assert game.table.lead_leg == leg_of(PhaseId.P4) + 1
    assert game.wait(150).table.leg == leg_of(PhaseId.P4) + 1


def test_a_rewind_does_not_lose_an_advance_that_waits():
    """R21.10 R21.06: someone rewinds while the table breathes, and it still follows the room."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", CallOffRamp()).advance()
    assert game.seat("s3", Rewind()).wait(180).table.phase is PhaseId.P5


def test_a_hold_does_not_keep_a_table_from_following():
    """R21.06: only an off-ramp does; the hold lies over the next phase."""
    game = SIX.in_phase(PhaseId.P3).seat("s2", Boundary()).advance()
    assert game.table.phase is PhaseId.P4
    assert game.table.overlay.kind == "hold"


def test_a_change_of_phase_is_undone_within_ten_seconds():
    """R21.07: same state, same time left."""
    game = SIX.in_phase(PhaseId.P3).wait(60).seat("s1", Introduce())
    before, left = game.table, game.table.ends_at - game.table.clock.reading(game.at)
    game.advance().wait(9).lead(UndoAdvance())
    assert game.table.phase is PhaseId.P3
    assert game.table.roles == before.roles
    assert game.table.ends_at - game.table.clock.reading(game.at) == left
    assert game.ask(FACILITATOR, UndoAdvance()) == Refusal(Code.TOO_LATE)
    assert game.advance().table.phase is PhaseId.P4


def test_after_ten_seconds_a_change_of_phase_stands():
    """R21.07: ten are enough, eleven are too late."""
    game = SIX.in_phase(PhaseId.P3).advance().wait(11)
    assert game.ask(FACILITATOR, UndoAdvance()) == Refusal(Code.TOO_LATE)
    assert SIX.in_phase(PhaseId.P3).advance().wait(10).lead(UndoAdvance())


def test_the_opening_of_a_table_cannot_be_undone():
    """R21.07: there is nothing before it."""
    assert SIX.arriving().ask(FACILITATOR, UndoAdvance()) == Refusal(Code.TOO_LATE)


def test_a_rewind_after_an_undone_change_goes_back_to_it_and_no_further():
    """R21.07: the end opens no prompt of its own, and a pause before it is not given back twice."""
    game = SIX.in_phase(PhaseId.P11).lead(Pause()).wait(60).lead(Resume()).wait(30)
    game.advance().wait(5).lead(UndoAdvance())
    left = game.table.ends_at - game.table.clock.reading(game.at)
    game.wait(20).seat("s2", Rewind())
    assert game.table.ends_at - game.table.clock.reading(game.at) == left


def test_the_end_of_a_table_can_be_undone():
    """R21.07 R21.13: the last step back is like any other."""
    game = SIX.in_phase(PhaseId.P11).advance()
    assert game.table.is_done
    assert game.lead(UndoAdvance()).table.phase is PhaseId.P11


def test_a_change_that_would_come_back_at_once_cannot_be_undone():
    """R21.08: at its own pace the table was done, so it would only move again."""
    game = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P3).everyone(Introduce()).everyone(Pass())
    assert game.table.phase is PhaseId.P4
    assert game.ask(FACILITATOR, UndoAdvance()) == Refusal(Code.LOCKED)


def test_undo_takes_back_an_advance_that_the_table_has_not_followed():
    """R21.09: the room went on and back while the table breathed; it stays."""
    game = SIX.in_phase(PhaseId.P4).wait(60).seat("s2", CallOffRamp()).advance()
    assert game.do(FACILITATOR, UndoAdvance()) == (LeadMoved(leg_of(PhaseId.P4)),)
    assert game.wait(180).table.phase is PhaseId.P4


def test_undo_keeps_who_left_and_what_the_facilitator_gave():
    """R21.10: people do not come back by it."""
    game = SIX.in_phase(PhaseId.P3).advance().seat("s5", Leave()).lead(UndoAdvance())
    assert game.table.seats["s5"].has_left
    assert game.table.roles["A11"].holder is None


def test_a_rewind_keeps_time_that_was_added():
    """R21.10 R24.02: five minutes given stay given."""
    game = SIX.in_phase(PhaseId.P3).wait(60)
    game.lead(AddTime(5)).seat("s2", Rewind())
    assert game.table.ends_at - game.table.clock.reading(game.at) == 10 * MINUTE


def test_time_left_over_from_listening_goes_to_composing():
    """R21.11: six short turns leave the table longer at its sheet."""
    game = SIX.in_phase(PhaseId.P4).wait(8 * 60)
    while turn := game.table.part(Listening).turn:
        game.seat(turn.speaker, EndFloor())
    game.advance_to(PhaseId.P6)
    assert game.table.ends_at - game.table.clock.reading(game.at) == 20 * MINUTE


def test_overtime_in_listening_takes_nothing_from_composing():
    """R21.11: only what is left is lent."""
    game = SIX.in_phase(PhaseId.P4).wait(40 * 60).advance_to(PhaseId.P6)
    assert game.table.ends_at - game.table.clock.reading(game.at) == 10 * MINUTE


def test_every_deadline_stands_still_with_the_clock():
    """R21.12: a turn that had 100 seconds left has them after the pause."""
    game = SIX.in_phase(PhaseId.P4).wait(80).lead(Pause()).wait(500).lead(Resume()).wait(99)
    assert game.table.part(Listening).turn.speaker == "s1"
    assert game.wait(1).table.part(Listening).turn.speaker != "s1"


def test_the_clock_runs_only_when_nothing_stops_it_any_more():
    """R21.12: a hold within a pause; both have to end."""
    game = SIX.in_phase(PhaseId.P4)
    left = game.table.ends_at - game.table.clock.reading(game.at)
    game.lead(Pause()).wait(5).seat("s2", Boundary()).wait(20).lead(Resume()).wait(20)
    assert game.table.ends_at - game.table.clock.reading(game.at) == left
    assert game.table.clock.stops == {"hold"}


def test_after_the_last_phase_the_table_is_done():
    """R21.13 R21.15: it goes no further, and no phase is open."""
    game = SIX.in_phase(PhaseId.P11).advance()
    assert game.table.is_done
    assert game.table.phase is None
    assert game.ask(FACILITATOR, Advance(len(game.table.run) + 1)) == Refusal(
        Code.BAD_TARGET, "leg"
    )


@pytest.mark.parametrize("leg", [-1, 0, 3, 99])
def test_the_facilitator_moves_a_table_only_forward_within_its_run(leg):
    """R21.15: back is undo's task."""
    game = SIX.in_phase(PhaseId.P4)
    assert game.ask(FACILITATOR, Advance(leg)) == Refusal(Code.BAD_TARGET, "leg")


def test_a_table_far_behind_goes_through_every_phase_on_the_way():
    """R21.05 R21.15: it skips none, and each closes with its default."""
    game = a_table().with_community(4).in_phase(PhaseId.P2)
    game.lead(Advance(len(game.table.run)))
    assert game.table.is_done
    assert game.table.problem


def test_a_table_is_laid_once():
    """R21.16: with its deck, form, pace and mode."""
    game = SIX.arriving()
    again = OpenTable(4, Config(DECK.id, pace=Pace.TABLE), "hash")
    assert game.ask(FACILITATOR, again) == Refusal(Code.LOCKED)


def test_nobody_can_wait_a_turn_away():
    """R21.12: a stopped clock has no deadline of its own."""
    game = SIX.in_phase(PhaseId.P4).lead(Pause())
    assert next_alarm(game.table) is None
    assert game.table.ends_at > game.at + 5 * SECOND


def test_the_host_of_a_table_that_is_done_asks_for_another_question():
    """R30.12: nobody else does, and not before; phases and taps never bring the same one soon."""
    game = SIX.in_phase(PhaseId.P1)
    given(game).when(seat(host_of(game.table) or ""), TurnTalk()).then_refused(Code.LOCKED)
    game.everyone(MarkReflected())
    host = host_of(game.table) or ""
    other = next(name for name in game.table.seats if name != host)
    given(game).when(seat(other), TurnTalk()).then_refused(Code.NOT_YOUR_TURN)
    assert not game.may(other, TurnTalk)
    before = game.table.talk_no
    given(game).when(seat(host_of(game.table) or ""), TurnTalk()).then(
        TalkTurned(host_of(game.table))
    )
    assert game.advance().table.talk_no == before + 2
