"""P4: what listening opens, and how what was said is said back."""

import attrs
import pytest

from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.listen import (
    Advise,
    Advised,
    Answer,
    Ask,
    Asked,
    ChooseListener,
    ConfirmHeard,
    EndFloor,
    FeelHeard,
    HeardConfirmed,
    HeardRated,
    PlaySkill,
    Reflect,
    Reflected,
    Reflection,
    SkillPlayed,
)
from commontable.rules.refusals import Code
from commontable.rules.sharing import InterestShared, RedLineShared, ShareInterest, ShareRedLine
from tests.builders import given, seat
from tests.game import Game, offered
from tests.server.rules.phases.listening import (
    HEARD,
    HIDDEN,
    SHARED,
    a_floor,
    a_reflection,
    a_round,
    turn,
)


def test_listening_needs_an_open_floor_and_goes_to_the_speaker():
    """R4.06: not before, not to another, not to oneself."""
    game = a_round()
    given(game).when(seat("s2"), Ask("s1")).then_refused(Code.LOCKED)
    game.seat("s1", ChooseListener("s4"))
    for wish in (Ask("s3"), Reflect("s3"), Advise("s3", True)):
        given(game).when(seat("s2"), wish).then_refused(Code.BAD_TARGET, "to")
    given(game).when(seat("s1"), Ask("s1")).then_refused(Code.BAD_TARGET, "to")
    given(game).when(seat("s2"), Ask("s1")).then(Asked("s2", "s1"))
    given(game).when(seat("s2"), Advise("s1", False)).then(Advised("s2", "s1", False))


def test_two_moves_a_turn_and_no_more():
    """R4.07: and two again in the next turn."""
    game = a_floor().seat("s2", Ask("s1"), Reflect("s1"))
    for wish in (Ask("s1"), Reflect("s1"), Advise("s1", True)):
        given(game).when(seat("s2"), wish).then_refused(Code.CAP)
    card = game.table.belt.hands["s2"][0]
    given(game).when(seat("s2"), PlaySkill(card, "s1")).then_refused(Code.CAP)
    game.seat("s1", EndFloor())
    speaker = turn(game).speaker
    game.wait(20).seat("s2", Ask(speaker))


def test_what_was_almost_heard_may_be_said_back_again_by_whoever_said_it():
    """R4.07 R4.14: the one more try does not end with one's moves."""
    game = a_floor().seat("s1", ShareInterest(3)).seat("s2", Ask("s1"), Reflect("s1", 3))
    given(game).when(seat("s2"), Reflect("s1", 3)).then_refused(Code.CAP)
    game.seat("s1", ConfirmHeard("s2", 3, Answer.ALMOST)).seat("s2", Reflect("s1", 3))
    game.seat("s1", ConfirmHeard("s2", 3, Answer.ALMOST))
    given(game).when(seat("s2"), Ask("s1")).then_refused(Code.CAP)


def test_skill_cards_come_from_ones_own_hand():
    """R4.08 R3.13: laid down, logged, and one drawn."""
    game = a_floor()
    other = next(c for c in game.table.belt.pile if c not in game.table.belt.hands["s2"])
    given(game).when(seat("s2"), PlaySkill(other, "s1")).then_refused(Code.BAD_TARGET, "card")
    card = game.skill_of_kind("s2", "open_q")
    coming = game.table.belt.pile[0]
    given(game).when(seat("s2"), PlaySkill(card, "s1")).then(
        SkillPlayed("s2", "s1", card, (coming,), None)
    )


def test_without_a_card_one_still_asks_and_advises():
    """R4.08 R3.14: topics that were set aside took every skill card."""
    game = a_floor()
    skills = {
        name: attrs.evolve(card, content_tags=("force",))
        for name, card in game.table.deck.skills.items()
    }
    game.table = attrs.evolve(game.table, deck=attrs.evolve(game.table.deck, skills=skills))
    assert game.may("s2", PlaySkill)
    game.seat("s3", AddLine("force"))
    assert not game.may("s2", PlaySkill)
    assert game.may("s2", Ask)
    assert game.may("s2", Advise)


def test_the_third_interest_and_the_red_line_have_no_gate():
    """R4.09: from the first moment of one's turn, each once."""
    game = a_round()
    given(game).when(seat("s1"), ShareInterest(3)).then(InterestShared("s1", "A07", 3))
    given(game).when(seat("s1"), ShareRedLine()).then(RedLineShared("s1", "A07"))
    assert game.role("s1").interests == (HIDDEN, HIDDEN, SHARED)
    given(game).when(seat("s1"), ShareInterest(3)).then_refused(Code.LOCKED, "interest")
    given(game).when(seat("s1"), ShareRedLine()).then_refused(Code.LOCKED)


@pytest.mark.parametrize("move", [Ask("s1"), Reflect("s1")])
def test_a_listening_move_opens_the_second_interest(move):
    """R4.10: one is enough."""
    game = a_floor()
    given(game).when(seat("s1"), ShareInterest(2)).then_refused(Code.LOCKED, "interest")
    game.seat("s2", move)
    given(game).when(seat("s1"), ShareInterest(2)).then(InterestShared("s1", "A07", 2))


def test_advice_opens_nothing():
    """R4.10: with or without asking first."""
    game = a_floor().seat("s2", Advise("s1", True), Advise("s1", False))
    given(game).when(seat("s1"), ShareInterest(2)).then_refused(Code.LOCKED, "interest")


@pytest.mark.parametrize(
    ("kind", "opens"),
    [("open_q", True), ("affirm", True), ("boundary", False), ("restraint", False)],
)
def test_cards_that_guard_oneself_open_nothing(kind, opens):
    """R4.10: a question or an affirmation listens, a boundary or an off-ramp protects."""
    game = a_floor()
    game.seat("s2", PlaySkill(game.skill_of_kind("s2", kind), "s1"))
    assert (2 in [n for way in offered_shares(game) for n in way]) is opens


def offered_shares(game: Game) -> list[tuple[int, ...]]:
    return [way.fields[0].options for way in offered(game.table, "s1", ShareInterest)]


@pytest.mark.parametrize(("rating", "opens"), [(0, False), (2, False), (3, True), (4, True)])
def test_feeling_heard_at_three_opens_the_first_interest(rating, opens):
    """R4.11: privately, by the speaker; opening only lights a button."""
    game = a_floor().seat("s2", Reflect("s1"))
    given(game).when(seat("s1"), FeelHeard(rating)).then(HeardRated("s1", rating))
    assert (1 in offered_shares(game)[0]) is opens
    assert game.role("s1").interests[0] is HIDDEN


def test_feeling_heard_is_rated_once_after_each_thing_said_back():
    """R4.12: 0 to 4, by the speaker, and only after a reflection."""
    game = a_floor()
    given(game).when(seat("s1"), FeelHeard(3)).then_refused(Code.LOCKED)
    game.seat("s2", Reflect("s1"))
    given(game).when(seat("s2"), FeelHeard(3)).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat("s1"), FeelHeard(5)).then_refused(Code.BAD_TARGET, "rating")
    game.seat("s1", FeelHeard(2))
    given(game).when(seat("s1"), FeelHeard(4)).then_refused(Code.LOCKED)
    game.seat("s3", Reflect("s1"))
    given(game).when(seat("s1"), FeelHeard(4)).then(HeardRated("s1", 4))


def test_only_a_shared_interest_is_said_back_and_one_at_a_time():
    """R4.13: hidden ones are nobody's guess, and an answer comes first."""
    game = a_floor()
    given(game).when(seat("s2"), Reflect("s1", 3)).then_refused(Code.BAD_TARGET, "interest")
    game.seat("s2", Ask("s1")).seat("s1", ShareInterest(3), ShareInterest(2))
    given(game).when(seat("s3"), Reflect("s1", 3)).then(Reflected("s3", "s1", 3))
    assert turn(game).waiting == Reflection("s3", 3)
    given(game).when(seat("s4"), Reflect("s1", 2)).then_refused(Code.BAD_TARGET, "interest")
    game.seat("s1", ConfirmHeard("s3", 3, Answer.YES))
    given(game).when(seat("s4"), Reflect("s1", 3)).then_refused(Code.BAD_TARGET, "interest")
    given(game).when(seat("s4"), Reflect("s1", 2)).then(Reflected("s4", "s1", 2))


@pytest.mark.parametrize(
    ("answer", "state", "may_try"),
    [(Answer.YES, HEARD, False), (Answer.ALMOST, SHARED, True), (Answer.NOT_YET, SHARED, False)],
)
def test_the_answer_decides_what_becomes_of_an_interest(answer, state, may_try):
    """R4.14: yes hears it, almost allows another try, not yet moves on."""
    game = a_reflection()
    given(game).when(seat("s1"), ConfirmHeard("s2", 3, answer)).then(
        HeardConfirmed("s1", "s2", "A07", 3, answer)
    )
    assert game.role("s1").interests[2] is state
    assert isinstance(game.ask(seat("s3"), Reflect("s1", 3)), tuple) is may_try


def test_an_answer_stands_beside_what_it_answers_and_beside_nothing_else():
    """R4.16: whatever was done meanwhile or is done afterwards was not what was answered."""
    game = a_reflection().seat("s3", Ask("s1")).seat("s1", ConfirmHeard("s2", 3, Answer.YES))
    assert (turn(game).last_move.by, turn(game).last_move.kind) == ("s2", "reflect")
    assert turn(game).last_answer is Answer.YES
    game.seat("s4", Ask("s1"))
    assert (turn(game).last_move.by, turn(game).last_move.kind) == ("s4", "ask")
    assert turn(game).last_answer is None


def test_two_tries_an_interest_and_it_stays_shared():
    """R4.14: almost twice, and the table moves on until another turn."""
    game = a_reflection().seat("s1", ConfirmHeard("s2", 3, Answer.ALMOST))
    game.seat("s3", Reflect("s1", 3)).seat("s1", ConfirmHeard("s3", 3, Answer.ALMOST))
    assert game.role("s1").interests[2] is SHARED
    given(game).when(seat("s4"), Reflect("s1", 3)).then_refused(Code.BAD_TARGET, "interest")


def test_only_the_speaker_answers_and_only_what_was_said_back():
    """R4.16: by whom and what both have to fit."""
    game = a_floor().seat("s1", ShareInterest(3))
    yes = ConfirmHeard("s2", 3, Answer.YES)
    given(game).when(seat("s1"), yes).then_refused(Code.BAD_TARGET, "by")
    game.seat("s2", Reflect("s1", 3))
    given(game).when(seat("s3"), yes).then_refused(Code.NOT_YOUR_TURN)
    for wrong in (ConfirmHeard("s3", 3, Answer.YES), ConfirmHeard("s2", 2, Answer.YES)):
        given(game).when(seat("s1"), wrong).then_refused(Code.BAD_TARGET, "by")


@pytest.mark.parametrize("kind", ["reflect", "summarise"])
def test_a_reflecting_card_says_back_the_weightiest_shared_interest(kind):
    """R4.17: of the second and third, the second."""
    game = a_floor().seat("s3", Ask("s1")).seat("s1", ShareInterest(3), ShareInterest(2))
    game.seat("s2", PlaySkill(game.skill_of_kind("s2", kind), "s1"))
    assert turn(game).waiting == Reflection("s2", 2)
    assert turn(game).may_rate


def test_a_reflecting_card_with_nothing_shared_only_lets_the_speaker_rate():
    """R4.17 R4.12: also while another answer is awaited."""
    game = a_floor()
    game.seat("s2", PlaySkill(game.skill_of_kind("s2", "reflect"), "s1"))
    assert turn(game).waiting is None
    assert game.may("s1", FeelHeard)
    game.seat("s1", ShareInterest(3)).seat("s3", Reflect("s1", 3))
    game.seat("s4", PlaySkill(game.skill_of_kind("s4", "reflect"), "s1"))
    assert turn(game).waiting == Reflection("s3", 3)
