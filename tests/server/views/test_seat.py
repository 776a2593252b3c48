"""What a phone shows of its owner's own."""

from commontable.rules.allies import AnswerAlly, AskToCoHold
from commontable.rules.direction import AnswerHelp, Receipt
from commontable.rules.draft import Freeze
from commontable.rules.phases.agree import (
    Fist,
    RateInterest,
    Revise,
    Standing,
)
from commontable.rules.phases.arrive import AddLine, Agree, Consent, Ready
from commontable.rules.phases.listen import EndFloor, FeelHeard, Reflect
from commontable.rules.phases.problem import Ballot, VoteProblem
from commontable.rules.presence import MarkAway, TakeSeat
from commontable.rules.trading import AnswerTrade, NoTrade, OfferTrade, TradeAnswer
from commontable.rules.values import Group, PhaseId
from commontable.views.asks import offer_id, prompt_id
from commontable.views.seat import see_seat
from tests.builders import EDITION, SIX, WORDS
from tests.server.rules.composing import (
    WHOLE,
    a_sheet,
    a_vote,
    checked,
    host,
    words,
)
from tests.server.views.seated import CARE, mine


def test_a_prompt_has_a_number_that_all_can_count():
    """R30.15 R30.04: it changes with the prompt, and an offer is answered by quoting it."""
    game = SIX.in_phase(PhaseId.P4)
    first = prompt_id(game.table, "s1")
    game.wait(20).seat("s2", Reflect("s1")).seat("s1", FeelHeard(4))
    assert prompt_id(game.table, "s1") == first
    game.seat("s1", EndFloor())
    now = prompt_id(game.table, "s1")
    assert now != first
    assert offer_id(game.table, "s1", "ask") == f"{now}/ask"


def test_who_arrives_keeps_their_step_while_the_table_moves_on():
    """R30.15 R0.04: what is theirs to answer does not change under their thumb."""
    game = SIX.in_phase(PhaseId.P4).lead(TakeSeat("s7", "Late", Group.COMMUNITY, "en"))
    steps = [prompt_id(game.table, "s7")]
    game.seat("s1", EndFloor())
    assert prompt_id(game.table, "s7") == steps[0]
    for step in (Consent(), Agree()):
        steps.append(prompt_id(game.seat("s7", step).table, "s7"))
        game.advance()
        assert prompt_id(game.table, "s7") == steps[-1]
    assert steps == ["consent", "agreements", "welcome"]
    assert prompt_id(game.seat("s7", Ready()).table, "s7") == prompt_id(game.table, "s1")


def test_the_holder_always_sees_the_whole_card():
    """R30.09: interests shared or not, which are lit, the red line, both offers."""
    game = SIX.in_phase(PhaseId.P4)
    role = mine(game, "s1").role
    assert role.id == "A07"
    assert [i.is_open for i in role.interests] == [False, False, True]
    assert role.red_line == WORDS.say("A07.red_line")
    assert [offer.id for offer in role.offers] == ["A07-O1", "A07-O2"]
    game.wait(20).seat("s2", Reflect("s1")).seat("s1", FeelHeard(3))
    assert [i.is_open for i in mine(game, "s1").role.interests] == [True, True, True]


def test_whom_one_asked_to_hold_a_card_with_is_there_until_the_answer():
    """R27.03: it stands on the phone of who asked, and on no other."""
    game = SIX.in_phase(PhaseId.P4).come("s7", Group.COMMUNITY).seat("s7", AskToCoHold("A01"))
    assert mine(game, "s7").asked_role == "A01"
    assert mine(game, "s2").asked_role is None
    game.seat("s2", AnswerAlly("s7", is_welcome=False))
    assert mine(game, "s7").asked_role is None


def test_who_keys_in_from_paper_sees_only_where_the_secrets_are():
    """R30.20: the places, their state, and what may be shared, but not a word of it."""
    table = SIX.in_phase(PhaseId.P4).table
    role = see_seat(table, "s1", WORDS, keys_in=True).role
    own = see_seat(table, "s1", WORDS).role
    assert [(i.text, i.tag) for i in role.interests] == [("", "")] * 3
    assert role.red_line == ""
    assert [(i.number, i.state, i.is_open) for i in role.interests] == [
        (i.number, i.state, i.is_open) for i in own.interests
    ]
    assert (role.id, role.offers) == (own.id, own.offers)


def test_a_hand_is_ones_own():
    """R30.01: three cards with what to say."""
    game = SIX.in_phase(PhaseId.P4)
    assert [card.id for card in mine(game, "s2").hand] == list(game.table.belt.hands["s2"])
    assert mine(game, "s2").hand[0].say_this


def test_topics_still_open_are_those_i_have_not_set_aside():
    """R0.07: whatever others did."""
    game = SIX.in_phase(PhaseId.P0).seat("s2", AddLine("force"))
    assert "force" in [line.tag for line in mine(game, "s1").lines]
    assert "force" not in [line.tag for line in mine(game, "s2").lines]


def test_a_trade_is_laid_before_its_two_roles():
    """R30.08: what each gives, and when it ends; nobody else sees it, while revising too."""
    game = a_sheet().seat("s2", OfferTrade("A02", "A01-O1", "A02-O1"))
    for name in ("s2", "s4"):
        (trade,) = mine(game, name).mine.trades.values()
        assert (trade.give.id, trade.get.id) == ("A01-O1", "A02-O1")
        assert mine(game, name).mine.shut is NoTrade.OPEN
    assert mine(game, "s3").mine.trades == {}
    assert mine(game.come(), "s7").mine is None
    game.seat("s4", AnswerTrade("t1", TradeAnswer.YES))
    checked(game.seat(host(game), WHOLE, Freeze()).advance_to(PhaseId.P9))
    for name in game.table.seats:
        game.seat(name, Fist(3, Standing.SELF), *([Fist(2, Standing.ROLE)] if name != "s7" else []))
    game.seat(host(game), Revise()).seat("s4", OfferTrade("A01", "A02-O2", "A01-O2"))
    assert list(mine(game, "s2").mine.trades) == ["t2"]
    assert mine(game, "s3").mine.trades == {}


def test_a_ballot_is_ones_own():
    """R30.10: my ratings and my two fists, and in the debrief both side by side."""
    game = a_vote().seat("s2", RateInterest(2, 1), Fist(4, Standing.ROLE), Fist(2, Standing.SELF))
    ballot = mine(game, "s2").mine
    assert (ballot.ratings, ballot.as_role, ballot.as_self) == ({"2": 1}, 4, 2)
    tokens = mine(game.advance_to(PhaseId.P11), "s2").mine
    assert (tokens.role_fist, tokens.self_fist, tokens.left) == (4, 2, 2)


def test_a_dot_is_ones_own():
    """R30.10: where it lies."""
    game = SIX.in_phase(PhaseId.P2)
    card = game.table.part(Ballot).cards[1]
    assert mine(game.seat("s2", VoteProblem(card)), "s2").mine.card == card
    assert mine(game, "s1").mine.card is None


def test_my_call_for_help_shows_me_how_far_it_has_come():
    """R30.05 R24.04: sent, seen, coming, here, done."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", CARE)
    assert mine(game, "s2").helps[0].receipt == "sent"
    assert mine(game, "s1").helps == ()
    game.lead(AnswerHelp("h1", Receipt.COMING))
    assert mine(game, "s2").helps[0].receipt == "coming"


def test_verbs_offered_more_than_once_have_keys_of_their_own():
    """R20.05: cards, own words and the rest are kinds of one verb."""
    game = a_sheet().seat("s2", words())
    offers = mine(game, "s2").offers
    adding = [key for key, offer in offers.items() if offer.verb == "add_clause"]
    assert len(adding) > 2
    assert len(set(adding)) == len(adding)


def test_an_away_host_is_not_the_host():
    """R23.07: the next one sees it on their screen."""
    game = a_sheet()
    old = host(game)
    assert mine(game, old).is_host
    game.lead(MarkAway(old))
    assert mine(game, host(game)).is_host
    assert not mine(game, old).is_host


def test_the_original_lies_beside_a_card_in_another_language():
    """R30.19: where the seat reads in another language."""
    game = SIX.in_phase(PhaseId.P4)
    spanish, english = EDITION.words["es"], EDITION.original
    seen = see_seat(game.table, "s1", spanish, english)
    assert seen.original.language == "en"
    assert seen.original.red_line == english.say(f"{seen.role.id}.red_line")
    assert len(seen.original.interests) == len(seen.role.interests)
    assert len(seen.original.hand) == len(seen.hand)
    assert len(seen.original.offers) == len(seen.role.offers)


def test_whoever_reads_the_original_has_nothing_beside_it():
    """R30.19: nor has who holds no card, or asks for none."""
    game = SIX.in_phase(PhaseId.P4)
    spanish, english = EDITION.words["es"], EDITION.original
    assert see_seat(game.table, "s1", english, english).original is None
    assert see_seat(game.table, "s1", spanish).original is None
    waiting = SIX.in_phase(PhaseId.P1).table
    assert see_seat(waiting, "s1", spanish, english).original is None
