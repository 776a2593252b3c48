"""P4, the Empty Chair's joint turn after the rounds."""

import pytest

from commontable.rules.flow import is_finished_here
from commontable.rules.phases.listen import (
    EndFloor,
    HearChair,
    Listening,
    SpeakForChair,
)
from commontable.rules.plan import pool
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward
from commontable.rules.values import InterestState, PhaseId
from tests.game import offered
from tests.server.rules.composing import a_chair, host

HIDDEN, SHARED, HEARD = InterestState


def test_after_the_rounds_the_table_speaks_for_the_chair():
    """R4.30: sixty seconds for the role that nobody holds; then the phase is done."""
    game = a_chair()
    chair = game.table.part(Listening).chair
    assert chair
    assert chair.role == "A11"
    assert not is_finished_here(game.table)
    game.wait(59)
    assert game.table.part(Listening).chair == chair
    game.wait(1)
    assert game.table.part(Listening).chair is None
    assert is_finished_here(game.table)


def test_the_host_turns_over_two_needs_and_the_first_stays_closed():
    """R4.31: the second and the third, said aloud, then heard."""
    game = a_chair()
    game.seat(host(game), SpeakForChair(2), HearChair(2), SpeakForChair(3))
    assert game.table.roles["A11"].interests == (HIDDEN, HEARD, SHARED)
    assert game.refusal(host(game), SpeakForChair(1)).code is Code.BAD_TARGET
    assert game.refusal(host(game), SpeakForChair(2)).code is Code.BAD_TARGET
    assert game.refusal(host(game), HearChair(2)).code is Code.BAD_TARGET


@pytest.mark.parametrize("wish", [SpeakForChair(2), HearChair(2), EndFloor()])
def test_only_the_host_taps_for_the_chair(wish):
    """R4.31: everyone else talks."""
    game = a_chair()
    other = next(seat.id for seat in game.table.playing if seat.id != host(game))
    assert game.refusal(other, wish).code is Code.NOT_YOUR_TURN
    assert offered(game.table, other, type(wish)) == []


def test_a_chair_that_was_heard_opens_its_offers():
    """R4.32: both cards of the missing role come into the pool."""
    game = a_chair()
    assert not {"A11-O1", "A11-O2"} & {card.id for card in pool(game.advance_to(PhaseId.P6).table)}
    game = a_chair()
    game.seat(host(game), SpeakForChair(3), HearChair(3)).advance_to(PhaseId.P6)
    assert {"A11-O1", "A11-O2"} <= {card.id for card in pool(game.table)}


@pytest.mark.parametrize(
    "end",
    [
        lambda game: game.seat(host(game), EndFloor()),
        lambda game: game.seat("s1", FastForward()),
        lambda game: game.seat("s1", Boundary()),
    ],
    ids=["host", "fast forward", "boundary"],
)
def test_a_joint_turn_ends_early(end):
    """R4.33: by the host, by fast-forward, or by a boundary."""
    game = a_chair()
    end(game)
    assert game.table.part(Listening).chair is None
    assert game.table.part(Listening).chairs == {"A11"}


def test_what_the_table_may_do_for_the_chair_is_offered_to_its_host():
    """R4.31 R4.33: say what it needs, then hear it, or let its turn end."""
    game = a_chair()
    name = host(game)
    assert game.may(name, SpeakForChair)
    assert game.may(name, EndFloor)
    assert not game.may(name, HearChair)
    game.seat(name, SpeakForChair(2), SpeakForChair(3))
    assert not game.may(name, SpeakForChair)
    assert game.may(name, HearChair)
    other = next(each for each in game.table.seats if each != name)
    assert not game.may(other, HearChair)
