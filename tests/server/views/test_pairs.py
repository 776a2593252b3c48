"""Listening in pairs, as each of the people at the table sees it."""

import pytest

from commontable.rules.phases.listen import (
    Answer,
    ConfirmHeard,
    EndFloor,
    FeelHeard,
    Listening,
    Reflect,
)
from commontable.rules.sharing import ShareInterest
from commontable.rules.values import Form, PhaseId
from commontable.views.asks import Prompt
from commontable.views.seat import see_seat
from commontable.views.table import see_table
from tests.builders import WORDS, a_table
from tests.game import Game
from tests.server.views.seen import as_bytes, seat_json

FIVE = a_table().with_community(3).with_officers(2).in_form(Form.SHORT)


@pytest.fixture
def game() -> Game:
    """Two pairs, one of them with a witness, and somebody late."""
    return FIVE.in_phase(PhaseId.P4).come()


def prompt(game: Game, name: str) -> Prompt:
    return see_seat(game.table, name, WORDS).prompt


def test_each_one_is_asked_for_their_own_pair(game):
    """R30.15 R4.24: the speaker, the partner, the witness, and who sits beside."""
    one, other = game.table.part(Listening).pairs
    assert one.witness
    for pair in (one, other):
        speaking, listening = prompt(game, pair.first), prompt(game, pair.second)
        assert (speaking.key, speaking.names) == ("speak_pair", {"listener": pair.second})
        assert (listening.key, listening.names) == ("listen_first", {"speaker": pair.first})
    beside = prompt(game, one.witness)
    assert (beside.key, beside.names) == ("listen_witness", {"speaker": one.first})
    assert prompt(game, "s7").key == "listen_beside"


def test_the_stage_shows_every_open_turn_by_its_speaker(game):
    """R4.23: a phone finds its own there."""
    pairs = game.table.part(Listening).pairs
    turns = see_table(game.table, WORDS).stage.turns
    assert {name: turn.listener for name, turn in turns.items()} == {
        pair.first: pair.second for pair in pairs
    }


def test_a_pair_that_is_done_waits_for_half_time_and_then_for_the_end(game):
    """R4.23: it is told who speaks next, and later that it has had its time."""
    one, other = game.table.part(Listening).pairs
    game.seat(one.first, EndFloor())
    for name in one.speakers:
        half = prompt(game, name)
        assert (half.key, half.names) == ("pair_half", {"speaker": one.second})
    game.seat(other.first, EndFloor()).seat(one.second, EndFloor())
    assert prompt(game, one.first).key == "pair_done"
    assert prompt(game, other.second).key == "speak_pair"


def test_the_speaker_answers_what_was_said_back(game):
    """R4.24: on the speaker's own phone."""
    pair = game.table.part(Listening).pairs[0]
    game.seat(pair.first, ShareInterest(2)).seat(pair.second, Reflect(pair.first, 2))
    assert prompt(game, pair.first).key == "speak_answer"
    assert len(see_seat(game.table, pair.first, WORDS).role.interests) == 2
    game.seat(pair.first, ConfirmHeard(pair.second, 2, Answer.YES))
    assert prompt(game, pair.first).key == "speak_pair"


def test_how_heard_somebody_felt_shows_to_nobody_else(game):
    """R30.04: not even to the partner."""
    pair = game.table.part(Listening).pairs[0]
    game.seat(pair.second, Reflect(pair.first))
    before = {name: as_bytes(seat_json(game.table, name)) for name in game.table.seats}
    game.seat(pair.first, FeelHeard(4))
    for name in game.table.seats:
        if name != pair.first:
            assert as_bytes(seat_json(game.table, name)) == before[name]
