"""P9 in the short form, in the words of the gradients, and for the Empty Chair."""

import pytest

from commontable.rules.phases.agree import (
    Agreement,
    Fist,
    Grade,
    Gradient,
    RateChair,
    RateInterest,
    RateRole,
    Standing,
    has_rated,
    satisfaction,
)
from commontable.rules.presence import Leave
from commontable.rules.refusals import Code
from commontable.rules.safety import FastForward
from commontable.rules.values import Form, PhaseId, Skin
from tests.builders import SIX, given, seat
from tests.game import Game, offered
from tests.server.rules.composing import a_sheet, checked, host, with_a_piece


def in_short() -> Game:
    return with_a_piece(SIX.in_form(Form.SHORT).in_phase(PhaseId.P6))


def in_words() -> Game:
    game = SIX.in_phase(PhaseId.P6)
    game.play_as(skin=Skin.GRADIENTS)
    return checked(with_a_piece(game))


def an_empty_chair() -> Game:
    """A01, which s2 held, was heard of its third interest and sits in the Empty Chair."""
    game = a_sheet().seat("s2", Leave())
    return checked(with_a_piece(game))


def test_the_host_alone_is_offered_the_empty_chair_and_what_was_heard_of_it():
    """R9.28 R20.05: its third interest, with the three ratings, as long as people vote."""
    game = an_empty_chair()
    (way,) = offered(game.table, host(game), RateChair)
    assert [slot.options for slot in way.fields] == [("A01",), (3,), (0, 1, 2)]
    for name in set(game.table.seats) - {host(game)}:
        assert not game.may(name, RateChair)
    game.seat(host(game), FastForward())
    assert not game.may(host(game), RateChair)


def test_in_the_short_form_a_role_is_rated_as_a_whole():
    """R9.26: 0, 1 or 2, which is its satisfaction by halves."""
    game = in_short().seat("s2", RateRole(2), RateRole(1))
    assert satisfaction(game.table) == {"A01": 0.5}
    assert has_rated(game.table, game.role("s2"))
    assert not game.may("s2", RateInterest)
    given(game).when(seat("s2"), RateInterest(1, 2)).then_refused(Code.BAD_TARGET)
    given(game).when(seat("s2"), RateRole(3)).then_refused(Code.BAD_TARGET, "value")


def test_a_role_as_a_whole_is_rated_in_the_short_form_alone():
    """R9.26: by who holds it, until the reveal."""
    game = with_a_piece(a_sheet())
    given(game).when(seat("s2"), RateRole(2)).then_refused(Code.BAD_TARGET)
    game = in_short().everyone(Fist(4, Standing.ROLE), Fist(4, Standing.SELF))
    given(game).when(seat("s2"), RateRole(2)).then_refused(Code.TOO_LATE)


def test_an_ally_rates_no_role():
    """R9.26: there is none to rate."""
    game = with_a_piece(SIX.in_form(Form.SHORT).in_phase(PhaseId.P6).come())
    given(game).when(seat("s7"), RateRole(2)).then_refused(Code.BAD_TARGET)
    assert not game.may("s7", RateRole)


@pytest.mark.parametrize(
    ("gradient", "fist"),
    [
        (Gradient.ENDORSE, 5),
        (Gradient.MINOR_POINT, 4),
        (Gradient.RESERVATIONS, 3),
        (Gradient.MORE_TALK, 2),
        (Gradient.DISLIKE, 3),
        (Gradient.DISAGREE, 1),
        (Gradient.VETO, 0),
    ],
)
def test_a_gradient_counts_as_a_number(gradient, fist):
    """R9.27: the skin changes the words and nothing else."""
    game = in_words().seat("s2", Grade(gradient, Standing.ROLE))
    assert game.table.part(Agreement).fists == {Standing.ROLE: {"s2": fist}}


def test_each_skin_has_its_own_way_to_vote():
    """R9.27: fingers or words, not both."""
    game = in_words()
    assert not game.may("s2", Fist)
    given(game).when(seat("s2"), Fist(4, Standing.SELF)).then_refused(Code.BAD_TARGET, "value")
    plain = checked(with_a_piece(a_sheet()))
    assert not plain.may("s2", Grade)
    wish = Grade(Gradient.VETO, Standing.SELF)
    given(plain).when(seat("s2"), wish).then_refused(Code.BAD_TARGET, "gradient")


def test_the_host_rates_for_the_empty_chair():
    """R9.28: what was heard of it, once for the table, 0 to 2."""
    game = an_empty_chair()
    game.seat(host(game), RateChair("A01", 3, 1))
    assert satisfaction(game.table) == {"A01": 0.5}
    given(game).when(seat(host(game)), RateChair("A01", 1, 1)).then_refused(
        Code.BAD_TARGET, "interest"
    )
    given(game).when(seat(host(game)), RateChair("A05", 3, 1)).then_refused(
        Code.BAD_TARGET, "interest"
    )
    given(game).when(seat(host(game)), RateChair("A01", 3, 5)).then_refused(
        Code.BAD_TARGET, "value"
    )


def test_nobody_but_the_host_rates_for_the_chair_and_only_until_the_reveal():
    """R9.28: like any rating."""
    game = an_empty_chair()
    other = next(s.id for s in game.table.playing if s.id != host(game))
    given(game).when(seat(other), RateChair("A01", 3, 1)).then_refused(Code.NOT_YOUR_TURN)
    game.everyone(Fist(4, Standing.ROLE), Fist(4, Standing.SELF))
    given(game).when(seat(host(game)), RateChair("A01", 3, 1)).then_refused(Code.TOO_LATE)
    assert not game.may(host(game), RateChair)


def test_what_a_leaver_rated_does_not_speak_for_the_chair():
    """R9.28: private ratings stay private."""
    game = checked(with_a_piece(a_sheet())).seat("s2", RateInterest(3, 2), Leave())
    game.seat(host(game), RateChair("A01", 3, 0))
    assert satisfaction(game.table) == {"A01": 0}
