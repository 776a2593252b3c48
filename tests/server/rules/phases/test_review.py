"""P8, table-to-table review, at the two tables that it concerns."""

import attrs
import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.feedback import (
    HearReview,
    PlanShown,
    Review,
    ReviewHeard,
    Reviewing,
    ReviewSent,
    SendReview,
    ShowPlan,
    StepChip,
    StrengthChip,
)
from commontable.rules.plan import Clause, Draft
from commontable.rules.refusals import Code
from commontable.rules.safety import Rewind
from commontable.rules.values import PhaseId
from tests.builders import DECK, SIX, given, seat
from tests.game import Game
from tests.server.rules.composing import a_version, card, host, pieces, words

SAID = SendReview(StrengthChip.FAIR_TO_ALL, StepChip.BY_WHEN, "Start with one street")
LEAD = Facilitator()


def guest() -> tuple[Clause, ...]:
    """Two pieces of another table, by t1."""
    return pieces(words("A bell at eleven"), card("A01-O1"))


def a_guest(game: Game | None = None) -> Game:
    return (game or a_version()).lead(ShowPlan("A-P2", guest()))


def reviewing(game: Game) -> Reviewing:
    return game.table.part(Reviewing)


def test_another_plan_is_laid_here_once():
    """R8.14: and only while feedback is given."""
    game = given(a_version()).when(LEAD, ShowPlan("A-P2", guest())).then(PlanShown("A-P2", guest()))
    given(game).when(LEAD, ShowPlan("A-P2", guest())).then_refused(Code.LOCKED)
    late = SIX.in_phase(PhaseId.P9)
    given(late).when(LEAD, ShowPlan("A-P2", guest())).then_refused(Code.LOCKED)


def test_pieces_that_a_content_line_forbids_stay_away():
    """R8.15: a plan of nothing else is not shown at all."""
    tagged = {
        name: attrs.evolve(each, content_tags=("force",) if name == "A01-O1" else ())
        for name, each in DECK.resources.items()
    }
    game = a_version()
    game.table = attrs.evolve(game.table, deck=attrs.evolve(DECK, resources=tagged))
    game.seat("s1", AddLine("force"))
    own, offered = guest()
    given(game).when(LEAD, ShowPlan(None, (offered,))).then_refused(Code.BAD_TARGET)
    assert reviewing(game.lead(ShowPlan(None, (own, offered)))).guest == (own,)


def test_the_host_sends_back_once_what_works_and_a_next_step():
    """R8.16: for the table; the step and the words may be left out."""
    game = a_guest()
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), SAID).then_refused(Code.NOT_YOUR_TURN)
    assert game.may(host(game), SendReview)
    assert not game.may(other, SendReview)
    given(game).when(seat(host(game)), SAID).then(
        ReviewSent(host(game), SAID.strength, SAID.step, SAID.words, "en")
    )
    given(game).when(seat(host(game)), SAID).then_refused(Code.LOCKED)
    bare = a_guest()
    bare.seat(host(bare), SendReview(StrengthChip.FAIR_TO_ALL))
    assert reviewing(bare).sent == Review(StrengthChip.FAIR_TO_ALL)


@pytest.mark.parametrize(
    ("text", "code"), [("x" * 81, Code.BAD_TARGET), ("a\u202eb", Code.FILTERED)]
)
def test_words_that_do_not_fit_are_refused(text, code):
    """R8.16 R20.11: and nothing is sent."""
    game = a_guest()
    wish = attrs.evolve(SAID, words=text)
    given(game).when(seat(host(game)), wish).then_refused(code, "words")


def test_without_another_plan_there_is_nothing_to_review():
    """R8.16: nor is any review heard by a table that is at its end."""
    game = a_version()
    given(game).when(seat(host(game)), SAID).then_refused(Code.LOCKED)
    heard = HearReview("t1", StrengthChip.QUICK_CHEAP)
    given(game).when(LEAD, heard).then(ReviewHeard("t1", StrengthChip.QUICK_CHEAP))
    while not game.table.is_done:
        game.advance()
    given(game).when(LEAD, heard).then_refused(Code.LOCKED)


def test_what_passed_between_tables_is_not_undone():
    """R8.17: neither by a rewind nor by going back to the phase before."""
    game = a_guest()
    game.seat(host(game), SAID).lead(HearReview("t1", StrengthChip.QUICK_CHEAP))
    before = reviewing(game)
    assert reviewing(game.seat("s1", Rewind())) == before
    assert reviewing(game.wait(1).seat("s1", Rewind())) == before


def test_while_the_plan_is_written_anew_nothing_is_sent():
    """R8.16: nor offered; once it is frozen, it may be."""
    game = a_guest()
    draft = attrs.evolve(game.table.part(Draft), is_open=True)
    game.table = game.table.with_part(draft)
    given(game).when(seat(host(game)), SAID).then_refused(Code.LOCKED)
    assert not game.may(host(game), SendReview)
