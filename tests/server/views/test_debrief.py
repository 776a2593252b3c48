"""The debrief as a table and each of its seats see it."""

import pytest

from commontable.metrics.mirror import Mirror
from commontable.rules.phases.debrief import (
    TABLE,
    DebriefStep,
    Mirroring,
    NextQuestion,
    Noticing,
    Pledge,
    Recognise,
    ShowMirror,
    StepOut,
)
from commontable.rules.safety import Pass
from commontable.rules.seating import host_of
from commontable.rules.values import PhaseId
from commontable.views.seat import see_seat
from commontable.views.stages.debrief import MyTokens, Noticed, noticing_totals
from commontable.views.table import see_table
from tests.builders import SIX, WORDS
from tests.game import Game
from tests.server.views.seen import as_bytes, seat_json

MIRROR = Mirror(("M1", "M7"), "M5")


def a_look_back(steps: int = 0) -> Game:
    """Everyone has stepped out, and the host has tapped on so often."""
    game = SIX.in_phase(PhaseId.P11).everyone(StepOut())
    for _ in range(steps):
        game.seat(host_of(game.table) or "", NextQuestion())
    return game


def asked() -> Game:
    game = a_look_back(3)
    return game.seat(host_of(game.table) or "", ShowMirror())


def tokens(game: Game, name: str) -> MyTokens:
    mine = see_seat(game.table, name, WORDS).mine
    assert isinstance(mine, MyTokens)
    return mine


PROMPTS = [
    ("debrief_happened", {"first": "s1"}, a_look_back),
    ("debrief_myself", {"first": "s2"}, lambda: a_look_back(1)),
    ("debrief_place", {"first": "s3"}, lambda: a_look_back(2)),
    ("debrief_try", {"first": "s1"}, lambda: a_look_back(3)),
    ("debrief_clean", {}, lambda: a_look_back(4)),
    ("debrief_close", {}, lambda: a_look_back(5)),
    ("mirror_asked", {}, asked),
    ("mirror_shown", {}, lambda: asked().wait(20)),
    ("debrief_try", {"first": "s1"}, lambda: asked().seat("s5", Pass()).wait(20)),
]


@pytest.mark.parametrize(("key", "names", "state"), PROMPTS)
def test_everyone_reads_the_same_step(key, names, state):
    """R30.15 R11.07: and who begins to speak."""
    game = state()
    for name in game.table.seats:
        prompt = see_seat(game.table, name, WORDS).prompt
        assert (prompt.key, prompt.names) == (key, names)


def test_the_mirror_is_seen_while_it_lies_there():
    """R11.10 R11.11: not while it is asked for, and not once it is put away."""
    game = asked()
    assert see_table(game.table, WORDS, MIRROR).mirror is None
    assert see_table(game.table, WORDS, MIRROR).stage.closes
    game.wait(20)
    assert see_table(game.table, WORDS, MIRROR).mirror == MIRROR
    game.seat(host_of(game.table) or "", NextQuestion())
    assert see_table(game.table, WORDS, MIRROR).mirror is None
    assert see_table(game.table, WORDS, MIRROR).stage.mirror is Mirroring.SEEN


def test_nobody_can_tell_who_kept_the_mirror_shut():
    """R11.09 R30.04: a pass leaves no name, on no screen."""
    one, other = asked().seat("s2", Pass()).wait(20), asked().seat("s6", Pass()).wait(20)
    for name in one.table.seats:
        seen = [as_bytes(seat_json(game.table, name)) for game in (one, other)]
        assert seen[0] == seen[1]
    assert see_table(one.table, WORDS).stage.mirror is Mirroring.SHUT


def test_what_is_noticed_in_the_table_all_may_read():
    """R11.05: the kind, and a name only if it was signed."""
    game = a_look_back().seat("s2", Recognise(TABLE, Noticing.LISTENED))
    game.seat("s3", Recognise(TABLE, Noticing.MADE_ROOM, signed=True))
    stage = see_table(game.table, WORDS).stage
    assert stage.noticed == (Noticed("listened", None), Noticed("made_room", "s3"))
    assert tokens(game, "s5").received == ()


def test_a_pledge_is_its_makers_own():
    """R11.13: no other screen changes by it."""
    game, other = a_look_back(5).seat("s4", Pledge()), a_look_back(5)
    assert tokens(game, "s4").has_pledged
    for name in ("s1", "s2", "s3", "s5", "s6"):
        assert as_bytes(seat_json(game.table, name)) == as_bytes(seat_json(other.table, name))


def test_what_one_was_noticed_for_stays_when_the_table_is_cleared():
    """R11.05 R11.13: the last screen still holds it, and the pledge."""
    game = a_look_back(5).seat("s4", Pledge(), Recognise("s1", Noticing.HELD_BACK)).advance()
    assert game.table.is_done
    assert tokens(game, "s1").received == (Noticed("held_back", None),)
    assert tokens(game, "s4").has_pledged


def test_the_table_sees_how_many_have_stepped_out():
    """R11.02: a count and no names."""
    game = SIX.in_phase(PhaseId.P11).seat("s1", StepOut())
    stage = see_table(game.table, WORDS).stage
    assert (stage.step, stage.stepped_out, stage.of) == (DebriefStep.OUT, 1, 6)


def test_whoever_steps_out_reads_the_role_they_leave():
    """R11.01: and then waits for the others."""
    game = SIX.in_phase(PhaseId.P11).seat("s1", StepOut())
    left, waits = (see_seat(game.table, name, WORDS).prompt for name in ("s2", "s1"))
    assert (left.key, left.names) == ("step_out", {"role": "A01"})
    assert waits.key == "stepped_out"


def test_the_room_learns_totals_by_kind():
    """R11.05: of all its tables."""
    game = a_look_back().seat("s2", Recognise(TABLE, Noticing.LISTENED))
    assert noticing_totals((game.table, game.table)) == {"listened": 2}
