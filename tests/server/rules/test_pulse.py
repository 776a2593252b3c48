"""The safety pulse."""

import pytest

from commontable.rules.evolve import evolve
from commontable.rules.flow import UndoAdvance
from commontable.rules.phases.arrive import Agree, Consent, Ready
from commontable.rules.presence import TakeSeat
from commontable.rules.pulse import Pulse, PulseItem, PulseTaken
from commontable.rules.refusals import Code
from commontable.rules.safety import CallOffRamp, Rewind
from commontable.rules.table import Table
from commontable.rules.values import Group, PhaseId
from tests.builders import DECK, SIX, given, seat
from tests.game import offered

SPEAK, SLIP = PulseItem.SPEAK, PulseItem.SLIP


@pytest.mark.parametrize("phase", [PhaseId.P2, PhaseId.P6, PhaseId.P11])
def test_each_seat_may_answer_each_item_once_in_three_phases(phase):
    """R22.18: what was answered is asked no more."""
    game = (
        given(SIX.in_phase(phase))
        .when(seat("s1"), Pulse(SPEAK, 4))
        .then(PulseTaken("s1", SPEAK, 4))
    )
    given(game).when(seat("s1"), Pulse(SPEAK, 3)).then_refused(Code.LOCKED, "item")
    (offer,) = offered(game.table, "s1", Pulse)
    assert [field.options for field in offer.fields] == [(SLIP,), (0, 1, 2, 3, 4)]
    game.seat("s1", Pulse(SLIP, 0))
    assert not game.may("s1", Pulse)
    assert game.may("s2", Pulse)


def test_other_phases_do_not_ask():
    """R22.18: nor does one who has not agreed to play hear of it."""
    game = SIX.in_phase(PhaseId.P3)
    given(game).when(seat("s1"), Pulse(SPEAK, 4)).then_refused(Code.BAD_PHASE)
    assert not game.may("s1", Pulse)
    game = SIX.in_phase(PhaseId.P2).lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
    given(game).when(seat("s7"), Pulse(SPEAK, 4)).then_refused(Code.NO_CONSENT)
    assert game.seat("s7", Consent(), Agree(), Ready()).may("s7", Pulse)


@pytest.mark.parametrize("level", [-1, 5])
def test_an_answer_lies_between_not_at_all_and_fully(level):
    """R22.18: 0 to 4."""
    given(SIX.in_phase(PhaseId.P6)).when(seat("s1"), Pulse(SLIP, level)).then_refused(
        Code.BAD_TARGET, "level"
    )


def test_the_next_phase_that_asks_asks_again():
    """R22.18: three times in a game; every answer is kept with its phase."""
    game = SIX.in_phase(PhaseId.P2).seat("s1", Pulse(SPEAK, 1)).advance_to(PhaseId.P6)
    game.seat("s1", Pulse(SPEAK, 3))
    assert [(beat.phase, beat.level) for beat in game.table.pulse] == [("P2", 1), ("P6", 3)]


def test_an_answer_is_not_undone():
    """R22.19: neither by a rewind nor with a change of phase."""
    game = SIX.in_phase(PhaseId.P2).seat("s1", Pulse(SPEAK, 2)).seat("s3", Rewind())
    assert not any(SPEAK in f.options for o in offered(game.table, "s1", Pulse) for f in o.fields)
    game.advance().lead(UndoAdvance())
    assert [beat.level for beat in game.table.pulse] == [2]


def test_a_table_that_breathes_may_still_answer():
    """R22.18: it is asked beside the game, not by it."""
    game = SIX.in_phase(PhaseId.P2).seat("s1", CallOffRamp())
    assert game.may("s2", Pulse)


def test_an_answer_in_no_phase_counts_for_none():
    """R22.18: no phase asked for it."""
    table = Table(deck=DECK)
    assert evolve(table, PulseTaken("s1", SPEAK, 3), 0) is table
