"""Who comes late, who leaves, and in whose hands a role goes on."""

import attrs
import pytest

from commontable.rules.allies import (
    AllyAnswered,
    AnswerAlly,
    AskToCoHold,
    CoHoldAsked,
    RoleTaken,
    TakeRole,
    asked_role,
    role_state,
)
from commontable.rules.phases.agree import Agreement, Fist, RateInterest, Standing
from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.debrief import Recognise, StepOut
from commontable.rules.phases.feedback import NameStrength, NextStep, StepChip, StrengthChip
from commontable.rules.phases.listen import (
    Ask,
    ChooseListener,
    EndFloor,
    FeelHeard,
    Listening,
    Reflect,
)
from commontable.rules.presence import ChooseGroup, Leave, MarkAway
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, Rewind
from commontable.rules.trading import AnswerTrade, OfferTrade, TradeAnswer
from commontable.rules.values import HAND, Group, InterestState, PhaseId, RoleState
from tests.builders import SIX, given, seat
from tests.game import Game, offered
from tests.server.rules.composing import a_vote, checked, draft, with_a_piece, words


def with_ally(phase: PhaseId = PhaseId.P4, group: Group = Group.COMMUNITY) -> Game:
    return SIX.in_phase(phase).come(group=group)


def co_held() -> Game:
    """s7 holds A01 together with s2."""
    return with_ally().seat("s7", AskToCoHold("A01")).seat("s2", AnswerAlly("s7", True))


def spoken_for() -> Game:
    """It is s2's turn to speak for the card that s7 holds too."""
    game = co_held()
    while (speaker := game.table.part(Listening).turn.speaker) != "s2":
        game.seat(speaker, EndFloor())
    return game


def state(game: Game, card: str) -> RoleState:
    return role_state(game.table, game.table.roles[card])


@pytest.mark.parametrize("phase", [PhaseId.P4, PhaseId.P6])
def test_who_comes_once_listening_has_begun_is_an_ally(phase):
    """R27.01: no role, a hand like everyone's, and all that needs no role."""
    game = with_ally(phase)
    assert game.table.role_of("s7") is None
    assert len(game.table.belt.hands["s7"]) == HAND


def test_an_ally_listens():
    """R27.01: and counts as here, so that the vote waits for its own fist alone."""
    game = SIX.in_phase(PhaseId.P4).wait(20)
    game.come(group=Group.COMMUNITY).seat("s7", Ask("s1"))
    checked(with_a_piece(game.advance_to(PhaseId.P6)))
    assert game.may("s7", Fist)
    assert game.code("s7", Fist(3, Standing.ROLE)) is Code.BAD_TARGET


@pytest.mark.parametrize("phase", [PhaseId.P9, PhaseId.P11])
def test_who_comes_once_the_vote_has_begun_looks_on(phase):
    """R27.02: nothing of the phase is offered or granted, and nobody waits for an observer."""
    game = a_vote().advance_to(phase).come(group=Group.COMMUNITY)
    who = game.table.seats["s7"]
    assert who.is_observer
    assert not who.is_playing
    for wish in (Fist(5, Standing.SELF), StepOut(), Recognise("s1", "listened")):
        assert not game.may("s7", type(wish))
        assert game.code("s7", wish) is Code.BAD_PHASE
    game.seat("s7", AddLine("force"), ChooseGroup(Group.PARTNER), Boundary())


def test_a_token_goes_to_those_who_played():
    """R11.04 R27.02: an observer has nothing to be noticed for."""
    game = SIX.in_phase(PhaseId.P11).come(group=Group.COMMUNITY)
    assert "s7" not in offered(game.table, "s1", Recognise)[0].fields[0].options


def test_a_holder_may_welcome_a_co_holder():
    """R27.03: who asks first, and who answers, each of their own will."""
    game = with_ally()
    given(game).when(seat("s7"), AskToCoHold("A01")).then(CoHoldAsked("s7", "A01"))
    assert not game.may("s7", AskToCoHold)
    assert not game.may("s3", AnswerAlly)
    given(game).when(seat("s3"), AnswerAlly("s7", True)).then_refused(Code.BAD_TARGET, "seat")
    given(game).when(seat("s2"), AnswerAlly("s7", True)).then(AllyAnswered("s7", "A01", True))
    role = game.table.roles["A01"]
    assert (role.holder, role.co_holder) == ("s2", "s7")
    assert state(game, "A01") is RoleState.CO_HELD
    assert game.table.voice_of("s7") == role


def test_no_needs_no_reason_and_is_not_asked_twice():
    """R27.03: the same role not again; another may still be asked."""
    game = with_ally().seat("s7", AskToCoHold("A01")).seat("s2", AnswerAlly("s7", False))
    assert state(game, "A01") is RoleState.HELD
    given(game).when(seat("s7"), AskToCoHold("A01")).then_refused(Code.BAD_TARGET, "role")
    game.seat("s7", AskToCoHold("A02"))


def test_whoever_was_away_before_an_answer_came_may_still_be_welcomed():
    """R27.03: they left, and came back."""
    game = with_ally().seat("s7", AskToCoHold("A01"), Leave()).come()
    assert asked_role(game.table, "s7") == "A01"
    assert game.may("s2", AnswerAlly)


def test_whoever_asked_the_last_holder_has_not_asked_the_new_one():
    """R27.03: and may."""
    game = with_ally().come("s8", Group.COMMUNITY)
    game.seat("s7", AskToCoHold("A01"))
    game.seat("s2", Leave()).seat("s8", TakeRole("A01"))
    assert not game.may("s8", AnswerAlly)
    given(game).when(seat("s7"), AskToCoHold("A01")).then(CoHoldAsked("s7", "A01"))


def test_a_no_was_the_last_holders():
    """R27.03: the next one may be asked."""
    game = with_ally().come("s8", Group.COMMUNITY).seat("s7", AskToCoHold("A01"))
    game.seat("s2", AnswerAlly("s7", False), Leave()).seat("s8", TakeRole("A01"))
    game.seat("s7", AskToCoHold("A01"))
    assert game.may("s8", AnswerAlly)


def test_a_role_has_one_co_holder():
    """R27.03: a second ally asks elsewhere, and who asked in vain is free to."""
    game = with_ally().come("s8", Group.COMMUNITY)
    game.seat("s7", AskToCoHold("A01")).seat("s8", AskToCoHold("A01"))
    game.seat("s2", AnswerAlly("s7", True))
    assert not game.may("s2", AnswerAlly)
    assert game.code("s8", AskToCoHold("A01")) is Code.BAD_TARGET
    game.seat("s8", AskToCoHold("A02"))


def test_a_co_holder_writes_for_the_role():
    """R27.04: a piece, a trade and a next step, as its holder may."""
    game = co_held().heard("s2", 3).heard("s4", 3).advance_to(PhaseId.P6)
    game.seat("s7", words(), OfferTrade("A02", "A01-O2", "A02-O1"))
    assert [clause.author for clause in draft(game).clauses.values()] == ["s7"]
    game.seat("s4", AnswerTrade("t1", TradeAnswer.COUNTER, "A02-O2", "A01-O1"))
    game.seat("s7", AnswerTrade("t2", TradeAnswer.YES))
    game.advance_to(PhaseId.P8)
    game.seat("s7", NameStrength(StrengthChip.FAIR_TO_ALL), NextStep(StepChip.SMALLER))


def test_turns_shares_and_votes_are_the_first_holders():
    """R27.04: the co-holder rates and shares nothing for the role, and has no fist for it."""
    game = checked(with_a_piece(co_held().advance_to(PhaseId.P6)))
    assert not game.may("s7", RateInterest)
    assert game.code("s7", Fist(4, Standing.ROLE)) is Code.BAD_TARGET
    game.seat("s7", Fist(4, Standing.SELF))
    assert not game.may("s7", AskToCoHold)
    assert not game.may("s7", TakeRole)


def test_a_co_holder_speaks_along_and_does_not_listen_to_their_own_card():
    """R27.09: no choice for the speaker, no move of their own, not even by default."""
    game = spoken_for()
    given(game).when(seat("s2"), ChooseListener("s7")).then_refused(Code.BAD_TARGET, "seat")
    game.wait(20)
    assert game.table.part(Listening).turn.listener != "s7"
    given(game).when(seat("s7"), Ask("s2")).then_refused(Code.BAD_TARGET, "to")
    assert not game.may("s7", Ask)


def test_who_was_named_to_listen_and_holds_the_card_by_then_does_not():
    """R27.09 R4.04: the next one does."""
    game = with_ally(group=Group.PARTNER)
    while (turn := game.table.part(Listening).turn).listener != "s7":
        game.seat(turn.speaker, EndFloor())
    game.seat("s7", AskToCoHold(game.role(turn.speaker).card))
    game.seat(turn.speaker, AnswerAlly("s7", True)).wait(20)
    assert game.table.part(Listening).turn.listener not in (None, "s7")


def test_a_co_holder_listens_where_nobody_else_can():
    """R27.09: everyone else is away."""
    game = spoken_for()
    game.lead(*(MarkAway(name) for name in ("s1", "s3", "s4", "s5", "s6"))).wait(20)
    assert game.table.part(Listening).turn.listener == "s7"
    game.seat("s7", Ask("s2"))


def test_a_co_holder_goes_on_when_the_holder_leaves():
    """R27.05: with what was heard, and without what the other felt or rated in private."""
    game = co_held().heard("s2", 2).set_role("s2", felt_heard=True)
    game.seat("s2", Leave())
    role = game.role("s7")
    assert (role.card, role.co_holder) == ("A01", None)
    assert role.interests[1] is InterestState.HEARD
    assert not role.felt_heard
    assert state(game, "A01") is RoleState.HELD


def test_a_co_holder_may_leave_too():
    """R27.05: then the role is held as before."""
    game = co_held().seat("s7", Leave())
    assert game.role("s2").co_holder is None


def test_an_ally_may_take_a_role_that_was_left():
    """R27.06: while the phase lasts it is open; heard interests stand."""
    game = with_ally().heard("s2", 2).seat("s2", Leave())
    assert state(game, "A01") is RoleState.OPEN
    given(game).when(seat("s3"), TakeRole("A01")).then_refused(Code.BAD_TARGET, "role")
    given(game).when(seat("s7"), TakeRole("A01")).then(RoleTaken("s7", "A01", "s2"))
    assert game.role("s7").is_heard
    assert state(game, "A01") is RoleState.HELD


def test_a_role_that_nobody_takes_stays_in_the_empty_chair():
    """R27.06: at once where there is no ally, else when the phase is over."""
    assert state(SIX.in_phase(PhaseId.P4).seat("s2", Leave()), "A01") is RoleState.EMPTY_CHAIR
    game = with_ally().seat("s2", Leave()).advance()
    assert state(game, "A01") is RoleState.EMPTY_CHAIR
    assert not game.may("s7", TakeRole)


def test_a_role_goes_only_into_hands_that_may_hold_it():
    """R27.07: no officer takes or shares police, and nobody a role that a content line forbids."""
    game = with_ally(group=Group.OFFICER)
    assert game.code("s7", AskToCoHold("A07")) is Code.BAD_TARGET
    game.seat("s1", Leave())
    assert game.code("s7", TakeRole("A07")) is Code.BAD_TARGET
    assert not game.may("s7", TakeRole)
    game.seat("s2", Leave())
    table = game.table
    card = attrs.evolve(table.stakeholder("A01"), content_tags=("force",))
    cards = {**table.deck.stakeholders, "A01": card}
    game.table = attrs.evolve(table, deck=attrs.evolve(table.deck, stakeholders=cards))
    game.seat("s7", AddLine("force"))
    assert game.code("s7", TakeRole("A01")) is Code.BAD_TARGET


@pytest.mark.parametrize("opted_in", [True, False])
def test_a_left_police_role_looks_the_same_whoever_opted_in(opted_in):
    """R27.06 R30.01: that an ally may hold it shows on that ally's phone alone."""
    game = with_ally()
    ally = attrs.evolve(game.table.seats["s7"], police_card_ok=opted_in)
    game.table = game.table.with_seat(ally)
    game.seat("s1", Leave())
    assert state(game, "A07") is RoleState.OPEN
    assert game.may("s7", TakeRole) is opted_in


def test_a_role_taken_before_its_turn_speaks_in_it():
    """R27.08: whoever holds it then."""
    game = with_ally()
    later = game.table.part(Listening).to_come[0]
    card = game.role(later).card
    game.seat(later, Leave()).seat("s7", TakeRole(card))
    assert game.table.part(Listening).to_come[0] == "s7"


def test_private_ratings_do_not_go_along():
    """R27.05: a vote is the person's, and so are ratings and how heard one felt."""
    game = checked(with_a_piece(with_ally(PhaseId.P6)))
    game.seat("s2", RateInterest(1, 2), Leave()).seat("s7", TakeRole("A01"))
    assert game.table.part(Agreement).ratings.get("A01") is None


def test_a_rewind_gives_a_taken_role_back_to_be_taken():
    """R27.06 R21.10: who has left stays away."""
    game = with_ally().wait(20).seat("s4", Reflect("s1")).seat("s1", FeelHeard(4))
    game.seat("s2", Leave()).seat("s7", TakeRole("A01")).seat("s3", Rewind())
    assert game.table.roles["A01"].holder is None
    assert state(game, "A01") is RoleState.OPEN


def test_whoever_holds_the_role_is_offered_the_answer():
    """R27.03: and nobody else."""
    game = with_ally().seat("s7", AskToCoHold("A01"))
    (way,) = offered(game.table, "s2", AnswerAlly)
    assert way.covers(AnswerAlly("s7", False))
    assert not game.may("s3", AnswerAlly)
