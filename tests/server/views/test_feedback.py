"""P8 as it looks to the table and to one seat."""

import pytest

from commontable.rules.draft import Freeze, Revise
from commontable.rules.phases.feedback import (
    FeedbackChip,
    HearReview,
    Landing,
    NameStrength,
    NextStep,
    Review,
    SendReview,
    ShowPlan,
    StepChip,
    StrengthChip,
)
from commontable.rules.trading import OfferTrade
from commontable.rules.values import PhaseId
from commontable.views.seat import SeatView, see_seat
from commontable.views.stages.feedback import FeedbackStage, GuestPiece, RemarkView
from commontable.views.table import see_table
from tests.builders import WORDS
from tests.game import Game
from tests.server.rules.composing import (
    WHOLE,
    a_sheet,
    a_short_version,
    a_version,
    card,
    host,
    pieces,
    words,
)

QUICK = NameStrength(StrengthChip.QUICK_CHEAP)
SMALLER = NextStep(StepChip.SMALLER, clause="c1")


def stage(game: Game) -> FeedbackStage:
    return see_table(game.table, WORDS).stage


def mine(game: Game, name: str) -> SeatView:
    return see_seat(game.table, name, WORDS)


def asked(game: Game, name: str) -> str:
    return mine(game, name).prompt.key


def guest(game: Game) -> str:
    return next(name for name in game.table.seats if name != host(game))


def test_the_table_reads_what_was_said_and_not_by_whom():
    """R30.18: in the order in which it was said."""
    game = a_version().seat("s1", NameStrength(text="Food calms people"), SMALLER)
    assert list(stage(game).remarks.values()) == [
        RemarkView("r1", "strength", None, "Food calms people", None, "en"),
        RemarkView("r2", "step", "smaller", None, "c1", None),
    ]


def test_what_each_seat_is_asked():
    """R8.01 R8.03 R8.04: one thing at a time."""
    game = a_version()
    assert asked(game, "s1") == "feedback"
    game.seat("s1", SMALLER)
    assert asked(game, "s1") == "strength_first"
    assert asked(game.seat("s1", QUICK), "s1").startswith("feedback")
    insisting = a_version().seat("s1", SMALLER, SMALLER)
    assert asked(insisting, "s1").startswith("feedback")
    assert mine(insisting, "s1").mine.has_begun
    assert asked(a_short_version(), "s1") == "feedback_short"
    assert asked(a_sheet().advance_to(PhaseId.P8), "s1") == "no_plan"


def test_while_the_plan_is_rewritten_it_looks_like_building_one():
    """R8.09: the remarks lie beside it, and trades are for their two roles."""
    game = a_version().seat("s1", QUICK)
    game.seat(host(game), Revise())
    assert stage(game).is_revising
    assert len(stage(game).remarks) == 1
    assert asked(game, "s1") == "compose"
    game.seat("s4", OfferTrade("A01", "A02-O1", "A01-O1"))
    assert list(mine(game, "s2").mine.trades) == ["t1"]
    game.seat(host(game), WHOLE, Freeze())
    assert asked(game, "s1") == "plan_frozen"


def test_another_table_is_read_without_its_people_and_its_number():
    """R8.15 R8.16: cards in the reader's language, own words as they were written."""
    game = a_version().seat("s1", QUICK)
    assert stage(game).guest is None
    game.lead(ShowPlan("A-P2", pieces(words("A bell at eleven"), card("A01-O1"))))
    plan, role = stage(game).guest, WORDS.say("A01.title")
    assert plan.problem == WORDS.say("A-P2.title")
    assert plan.pieces == (
        GuestPiece(role, "A bell at eleven", "en"),
        GuestPiece(role, WORDS.say("A01-O1.clause"), None),
    )
    assert not stage(game).is_reviewed
    game.seat(host(game), SendReview(StrengthChip.FAIR_TO_ALL))
    game.lead(HearReview("t1", StrengthChip.QUICK_CHEAP, words="Yes"))
    assert stage(game).is_reviewed
    assert stage(game).reviews == (Review(StrengthChip.QUICK_CHEAP, None, "Yes"),)
    bare = a_version().lead(ShowPlan(None, pieces(words("A lamp"))))
    assert stage(bare).guest.problem is None


@pytest.mark.parametrize("name", ["s1", "s2"])
def test_my_own_feedback_is_mine(name):
    """R30.18: what reached me how, and whether I have begun with a strength."""
    game = a_version().seat("s1", QUICK).seat("s2", FeedbackChip("r1", Landing.STINGS))
    own = mine(game, name).mine
    assert own.landings == ({"r1": "stings"} if name == "s2" else {})
    assert own.has_begun is (name == "s1")
