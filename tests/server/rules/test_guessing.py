"""The perspective guess: once roles are introduced, and again after the listening."""

import attrs
import pytest

from commontable.rules.guessing import (
    GuessesAsked,
    GuessesClosed,
    Guessing,
    GuessInterest,
    InterestGuessed,
    Round,
    is_right,
    target_of,
)
from commontable.rules.phases.listen import EndFloor, Listening
from commontable.rules.phases.roles import Introduce
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.refusals import Code
from commontable.rules.safety import FastForward, Pass, Rewind
from commontable.rules.table import without
from commontable.rules.values import Form, Pace, PhaseId
from tests.builders import SIX, a_table, given, seat
from tests.game import Game


def introduced(builder=SIX) -> Game:
    """Everyone has said who they are here, and is asked for a guess."""
    return builder.in_phase(PhaseId.P3).everyone(Introduce())


def guessing(game: Game) -> Guessing:
    return game.table.part(Guessing)


def guess(game: Game, name: str, tag: str = "rest") -> Game:
    return game.seat(name, GuessInterest(target_of(game.table, name), tag))


def all_guess(game: Game, tag: str = "rest") -> Game:
    for name in guessing(game).targets:
        guess(game, name, tag)
    return game


def heard_out(game: Game) -> Game:
    """Everyone has had the floor."""
    game.advance_to(PhaseId.P4)
    while floors := game.table.part(Listening).floors:
        for speaker in floors:
            game.seat(speaker, EndFloor())
    return game


def test_each_seat_is_asked_about_a_role_of_the_other_side():
    """R3.26: each role by one, where three sit on either side; the seed draws."""
    game = introduced()
    targets = guessing(game).targets
    assert sorted(targets.values()) == sorted(game.table.roles)
    for name, card in targets.items():
        holder = game.table.roles[card].holder
        assert game.table.group_of(holder) is not game.table.group_of(name)
    assert guessing(introduced()).targets == targets
    assert guessing(introduced(SIX.seeded("other"))).targets != targets


def test_one_side_alone_asks_about_its_own_and_never_about_oneself():
    """R3.26: across groups only where it can."""
    game = introduced(a_table().with_community(4))
    for name, card in guessing(game).targets.items():
        assert game.table.roles[card].holder != name


def test_who_has_no_role_is_asked_too():
    """R3.26: as often as others once every role has been named."""
    game = SIX.in_phase(PhaseId.P3).lead(MarkAway("s6"))
    for name in ("s1", "s2", "s3", "s4", "s5"):
        game.seat(name, Introduce())
    assert set(guessing(game).targets) == {"s1", "s2", "s3", "s4", "s5"}


def test_whoever_is_left_with_their_own_role_is_asked_nothing():
    """R3.26: one role and two people; the holder has nobody to guess about."""
    game = a_table().with_community(2).in_phase(PhaseId.P3)
    only = {"A01": game.table.new_role("A01", "s1", "veteran")}
    game.table = attrs.evolve(game.table, roles=only, reserve=())
    game.seat("s1", Introduce())
    assert guessing(game).targets == {"s2": "A01"}


def test_nobody_is_asked_where_there_is_no_other_role():
    """R3.26: someone alone goes on at once."""
    game = introduced(a_table().with_community(1).at_pace(Pace.TABLE))
    assert game.table.phase is PhaseId.P4


def test_a_guess_is_one_tag_of_the_role_that_was_named():
    """R3.27: another may be guessed while the round is open."""
    game = introduced()
    card = target_of(game.table, "s1")
    other = next(role for role in game.table.roles if role != card)
    given(game).when(seat("s1"), GuessInterest(card, "rest")).then(
        InterestGuessed("s1", card, "rest", Round.BEFORE)
    )
    for wish, where in (
        (GuessInterest(card, "rest"), "tag"),
        (GuessInterest(card, "riches"), "tag"),
        (GuessInterest(other, "fun"), "role"),
    ):
        given(game).when(seat("s1"), wish).then_refused(Code.BAD_TARGET, where)
    guess(game, "s1", "fun")
    assert guessing(game).of(Round.BEFORE) == {"s1": "fun"}


def test_the_round_is_over_with_the_last_guess_or_pass():
    """R3.28: then the phase is done, and nothing more is guessed."""
    game = introduced(SIX.at_pace(Pace.TABLE))
    for name in ("s1", "s2", "s3", "s4"):
        guess(game, name)
    game.seat("s5", Pass())
    assert game.table.phase is PhaseId.P3
    guess(game, "s6")
    assert game.table.phase is PhaseId.P4
    given(game).when(seat("s1"), GuessInterest("A02", "fun")).then_refused(Code.LOCKED)


def test_the_round_is_over_after_45_seconds():
    """R3.28: at the pace of the room it is over when the room goes on, too."""
    game = introduced(SIX.at_pace(Pace.TABLE)).wait(44)
    assert game.table.phase is PhaseId.P3
    assert game.wait(1).table.phase is PhaseId.P4
    led = guess(introduced(), "s1").advance()
    assert led.events(GuessesClosed) == [GuessesClosed(Round.BEFORE)]
    assert guessing(led).of(Round.BEFORE)


def test_fast_forward_ends_the_round():
    """R22.05: first what is left of the introductions, then the guess."""
    game = SIX.in_phase(PhaseId.P3).seat("s1", FastForward())
    assert guessing(game).open is Round.BEFORE
    assert guessing(game.seat("s1", FastForward())).open is None


def test_after_the_listening_the_same_roles_are_asked_about_again():
    """R3.29: of whoever guessed before."""
    game = introduced()
    targets = guessing(game).targets
    for name in ("s1", "s2", "s4"):
        guess(game, name)
    heard_out(game)
    (_, again) = game.events(GuessesAsked)
    assert again == GuessesAsked(Round.AFTER, {n: targets[n] for n in ("s1", "s2", "s4")})
    assert not game.may("s3", GuessInterest)
    guess(game, "s1", "income").seat("s2", Leave())
    assert guessing(game).open is Round.AFTER
    guess(game, "s4", "fun")
    assert guessing(game).over == {Round.BEFORE, Round.AFTER}
    assert guessing(game).of(Round.AFTER) == {"s1": "income", "s4": "fun"}


def test_who_did_not_guess_before_is_not_asked_after():
    """R3.29: and a table where nobody did goes on at once."""
    game = heard_out(introduced().wait(45))
    assert game.events(GuessesAsked)[1:] == []


def test_the_listening_is_done_when_the_second_guess_is():
    """R3.28 R4.19: at its own pace, in rounds and in pairs."""
    for form in (Form.HOUR, Form.SHORT):
        game = heard_out(all_guess(introduced(SIX.in_form(form).at_pace(Pace.TABLE))))
        assert game.table.phase is PhaseId.P4
        all_guess(game, "fun")
        assert game.table.phase is PhaseId.P5


def test_when_the_room_goes_on_the_second_round_is_over():
    """R21.05: with what was guessed."""
    game = heard_out(all_guess(introduced())).advance()
    assert guessing(game).over == {Round.BEFORE, Round.AFTER}


def test_a_role_that_is_gone_is_not_asked_about():
    """R3.29: as when a line took it between the two rounds."""
    game = introduced()
    card = target_of(game.table, "s1")
    game.table = attrs.evolve(game.table, roles=without(game.table.roles, card))
    assert target_of(game.table, "s1") is None
    assert not game.may("s1", GuessInterest)


def test_nobody_learns_that_a_role_that_is_gone_was_asked_about():
    """R3.32: the round lasts as if that one were slow, and is held once more."""
    game = all_guess(introduced())
    card = guessing(game).targets["s1"]
    game.table = attrs.evolve(game.table, roles=without(game.table.roles, card))
    heard_out(game)
    assert "s1" in guessing(game).targets
    for name in ("s2", "s3", "s4", "s5", "s6"):
        guess(game, name, "fun")
    assert guessing(game).open is Round.AFTER
    assert guessing(game.wait(45)).open is None


@pytest.mark.parametrize(("form", "kept"), [(Form.NINETY, True), (Form.SHORT, False)])
def test_right_is_what_the_role_keeps(form, kept):
    """R3.30: three interests, in the short form two."""
    game = introduced(SIX.in_form(form))
    first, _, third = game.table.stakeholder("A02").interests
    assert is_right(game.table, "A02", first.tag)
    assert is_right(game.table, "A02", third.tag) is kept
    assert not is_right(game.table, "A02", "clean")


def test_a_rewind_takes_the_guesses_back():
    """R22.06: with the introductions."""
    game = guess(introduced(), "s1").seat("s2", Rewind())
    assert guessing(game) == Guessing()
