"""A table whose workshop has changed its config."""

from typing import Any

import attrs

from commontable.rules.actors import Facilitator
from commontable.rules.flow import Adapt, UndoAdvance, run_of_show
from commontable.rules.phases.roles import Introduce
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import Pass, Rewind
from commontable.rules.values import MINUTE, Form, Pace, PhaseId
from tests.builders import SIX, leg_of
from tests.game import Game

P6 = leg_of(PhaseId.P6, Form.NINETY)


def adapt(game: Game, **changes: Any) -> Game:
    return game.lead(Adapt(attrs.evolve(game.table.config, **changes)))


def minutes(game: Game) -> list[float]:
    return [leg.length / MINUTE for leg in game.table.run]


def test_phases_that_a_table_has_begun_keep_their_time_and_the_rest_share_what_is_left():
    """R25.27: 70 of 90 minutes are 14 for the five that are to come after P6, instead of 34."""
    game = SIX.in_phase(PhaseId.P6)
    as_planned, ends_at = minutes(game), game.table.ends_at
    adapt(game, minutes=70)
    assert minutes(game)[: P6 + 1] == as_planned[: P6 + 1]
    assert minutes(game)[P6 + 1 :] == [3, 2, 2, 2, 5]
    assert sum(minutes(game)) == 70
    assert game.table.ends_at == ends_at


def test_a_table_that_cannot_be_as_short_takes_a_minute_for_each_phase():
    """R25.27: it is further on than the room, and has used the time up already."""
    game = adapt(SIX.in_phase(PhaseId.P6), minutes=20)
    assert minutes(game)[P6 + 1 :] == [1, 1, 1, 1, 1]


def test_at_its_last_phase_nothing_is_left_to_share():
    """R25.27."""
    game = SIX.in_phase(PhaseId.P11)
    as_planned = game.table.run
    assert adapt(game, minutes=120).table.run == as_planned


def test_at_the_same_length_the_run_of_show_stays():
    """R25.27: also where rounding would have it otherwise."""
    game = SIX.in_phase(PhaseId.P3)
    assert adapt(game, pace=Pace.TABLE).table.run == run_of_show(Form.NINETY)


def test_a_table_goes_on_by_itself_as_soon_as_it_has_its_own_pace():
    """R21.21 R21.03: and waits for the room again where that pace is taken from it."""
    game = SIX.in_phase(PhaseId.P3).everyone(Introduce()).everyone(Pass())
    assert adapt(game, pace=Pace.TABLE).table.phase is PhaseId.P4
    adapt(game, pace=Pace.ROOM).wait(3600)
    assert game.table.phase is PhaseId.P4
    assert game.advance_to(PhaseId.P5).table.phase is PhaseId.P5


def test_a_topic_left_out_later_takes_its_cards_from_the_table():
    """R0.10 R3.17: as if somebody there had set it aside."""
    roles = SIX.with_roles(s1="A07", s2="A01", s3="A05", s4="A02", s5="A11", s6="A06")
    game = roles.in_phase(PhaseId.P3)
    adapt(game, content_off=("homelessness",))
    assert "A11" not in game.table.roles
    assert "homelessness" in game.table.lines


def test_neither_undo_nor_rewind_brings_the_old_config_back():
    """R21.21 R21.10."""
    game = adapt(SIX.in_phase(PhaseId.P4), minutes=70, content_off=("force",))
    config, run = game.table.config, game.table.run
    game.seat("s1", Rewind())
    assert (game.table.config, game.table.run) == (config, run)
    game.lead(UndoAdvance())
    assert game.table.phase is PhaseId.P3
    assert (game.table.config, game.table.run) == (config, run)
    assert "force" in game.table.lines


def test_the_same_config_once_more_is_refused():
    """R21.21."""
    game = SIX.in_phase(PhaseId.P4)
    assert game.ask(Facilitator(), Adapt(game.table.config)) == Refusal(Code.LOCKED)
