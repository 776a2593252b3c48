"""Writing the draft plan."""

import attrs
import pytest

from commontable.rules.calls import Idea
from commontable.rules.cards import Effort, Segment
from commontable.rules.doubts import Doubt, doubts
from commontable.rules.draft import (
    LONGEST_CLAUSE,
    CheckSafety,
    ClauseDropped,
    DropAsked,
    DropClause,
    DropLapsed,
    Freeze,
    SafetyChecked,
    VersionFrozen,
)
from commontable.rules.ideas import CallRoom, HearIdea, UseIdea
from commontable.rules.phases.arrive import AddLine
from commontable.rules.plan import Horizon, SafetyCheck, Timing, pool
from commontable.rules.presence import ChooseLanguage
from commontable.rules.refusals import Code
from commontable.rules.safety import FastForward
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.sorting import Circle, SortFactor
from commontable.rules.trading import OfferTrade
from commontable.rules.values import InterestState, PhaseId
from tests.builders import DECK, SIX, given, seat
from tests.server.rules.composing import WHOLE, a_plan, a_sheet, card, draft, host, words

LAST = DECK.enforcement().id


def names(game) -> list[str]:
    return [resource.id for resource in pool(game.table)]


def test_the_pool_is_three_common_cards_and_the_offers_of_who_was_heard():
    """R6.01: two roles were heard, so four offers; the seed draws the common three."""
    game = a_sheet()
    common = [name for name in names(game) if DECK.resources[name].provider_role is None]
    assert len(common) == 3
    assert LAST not in common
    offers = {"A01-O1", "A01-O2", "A02-O1", "A02-O2"}
    assert set(names(game)) - set(common) == offers


def test_a_card_of_the_pool_is_used_once():
    """R6.01: in the plan it is no longer in the pool."""
    game = a_sheet().seat("s2", card("A01-O1"))
    assert "A01-O1" not in names(game)
    given(game).when(seat("s4"), card("A01-O1")).then_refused(Code.BAD_TARGET, "resource")
    game.seat("s2", DropClause("c1"))
    assert "A01-O1" in names(game)


def test_a_line_takes_cards_out_of_the_pool():
    """R6.01: what a topic forbids cannot be built from."""
    game = a_sheet()
    tagged = attrs.evolve(DECK.resources["A01-O1"], content_tags=("force",))
    deck = attrs.evolve(DECK, resources={**DECK.resources, "A01-O1": tagged})
    game.table = attrs.evolve(game.table, deck=deck)
    assert "A01-O1" in names(game)
    game.seat("s5", AddLine("force"))
    assert "A01-O1" not in names(game)


def test_own_words_fit_eighty_characters():
    """R6.02: not one more, and not none."""
    game = a_sheet()
    given(game).when(seat("s2"), words("x" * (LONGEST_CLAUSE + 1))).then_refused(
        Code.BAD_TARGET, "text"
    )
    given(game).when(seat("s2"), words("  ")).then_refused(Code.BAD_TARGET, "text")
    game.seat("s2", words("x" * LONGEST_CLAUSE))
    assert draft(game).clauses["c1"].text == "x" * LONGEST_CLAUSE


def test_own_words_are_plain_to_see():
    """R20.11: and the place of what is not is named."""
    given(a_sheet()).when(seat("s2"), words("\u202eetov ruoy")).then_refused(Code.FILTERED, "text")


def test_own_words_are_marked_with_the_language_of_the_phone():
    """R23.12: whichever it is later; an idea keeps its own, and a card has none."""
    game = a_sheet().seat("s2", ChooseLanguage("es"), words("Una campana"), CallRoom("¿Quién?"))
    game.seat("s2", ChooseLanguage("ar"), card(draft(game).common[0]))
    game.lead(HearIdea(Idea("i7.1", "k3.1", 7, "s40", text="A bench", language="en")))
    game.seat("s2", UseIdea("i7.1"), words(None, idea="i7.1"))
    assert [c.language for c in draft(game).clauses.values()] == ["es", None, "en"]


def test_a_card_brings_its_own_segment_and_effort():
    """R6.02: one's own words say theirs."""
    game = a_sheet().seat("s2", card("A01-O2"), words(segment=Segment.CARE, effort=Effort.HIGH))
    first, second = draft(game).clauses.values()
    assert (first.segment, first.effort) == ("people", "mid")
    assert (second.segment, second.effort) == ("care", "high")
    given(game).when(seat("s2"), card("A01-O1", segment=Segment.CARE)).then_refused(
        Code.BAD_TARGET, "resource"
    )


def test_a_roles_own_offer_is_its_own_to_bring():
    """R6.02: a common card anyone's, an offer its role's."""
    game = a_sheet()
    given(game).when(seat("s2"), card("A01-O1", by_role="A02")).then_refused(
        Code.BAD_TARGET, "resource"
    )
    common = names(game)[0]
    game.seat("s2", card(common, by_role="A02"))


def test_one_designs_only_for_what_one_has_learned():
    """R6.03: heard and shared interests, no hidden one."""
    game = a_sheet()
    given(game).when(seat("s2"), words(serves=("A01.1",))).then_refused(Code.BAD_TARGET, "serves")
    game.seat("s2", words(serves=("A01.3", "A02.3")))
    assert draft(game).clauses["c1"].serves == ("A01.3", "A02.3")


def test_six_clauses_and_no_more():
    """R6.04: until one is dropped."""
    game = a_plan(6)
    given(game).when(seat("s2"), words()).then_refused(Code.CAP)
    assert not game.may("s2", type(words()))
    game.seat("s2", DropClause("c2"), words("Another"))
    assert list(draft(game).clauses) == ["c1", "c3", "c4", "c5", "c6", "c7"]


def test_an_ally_adds_nothing_but_may_turn_a_second_key():
    """R6.05 R6.07: no role, no clause."""
    game = a_plan().come()
    given(game).when(seat("s7"), words()).then_refused(Code.LOCKED)
    given(game).when(seat("s7"), OfferTrade("A01", "A01-O1", "A02-O1")).then_refused(Code.LOCKED)
    game.seat("s3", DropClause("c1"))
    given(game).when(seat("s7"), DropClause("c1")).then(ClauseDropped("s7", "c1"))


def test_an_author_drops_alone():
    """R6.06: one's own words can be taken back."""
    given(a_plan()).when(seat("s2"), DropClause("c1")).then(ClauseDropped("s2", "c1"))


def test_anothers_clause_needs_a_second_key():
    """R6.07: two seats within thirty seconds; asking twice is not two."""
    game = a_plan()
    given(game).when(seat("s3"), DropClause("c1")).then(DropAsked("s3", "c1"))
    given(game).when(seat("s3"), DropClause("c1")).then_refused(Code.LOCKED)
    game.wait(29)
    given(game).when(seat("s5"), DropClause("c1")).then(ClauseDropped("s5", "c1"))
    given(game).when(seat("s5"), DropClause("c1")).then_refused(Code.BAD_TARGET, "clause")


def test_a_lone_key_lapses_after_thirty_seconds():
    """R6.07: then it is as if nobody had asked."""
    game = a_plan().seat("s3", DropClause("c1")).wait(30)
    assert game.events(DropLapsed) == [DropLapsed("c1")]
    given(game).when(seat("s5"), DropClause("c1")).then(DropAsked("s5", "c1"))


ENFORCE = {"why_now": "Someone was hurt", "review_days": 30, "way_out": "Talk to the inspector"}


def test_enforcement_needs_two_other_clauses_and_its_conditions():
    """R6.14: what was tried first, why now, a review date, a way out, and once only."""
    game = a_sheet().seat("s2", words("First"))
    given(game).when(seat("s2"), card(LAST, **ENFORCE)).then_refused(Code.BAD_TARGET, "resource")
    game.seat("s2", words("Second"))
    for missing in ENFORCE:
        lacking = {name: value for name, value in ENFORCE.items() if name != missing}
        given(game).when(seat("s2"), card(LAST, **lacking)).then_refused(
            Code.BAD_TARGET, "resource"
        )
    given(game).when(seat("s2"), card(LAST, **{**ENFORCE, "review_days": 7})).then_refused(
        Code.BAD_TARGET, "resource"
    )
    game.seat("s2", card(LAST, **ENFORCE))
    assert draft(game).clauses["c3"].why_now == "Someone was hurt"
    given(game).when(seat("s2"), card(LAST, **ENFORCE)).then_refused(Code.BAD_TARGET, "resource")
    given(game).when(seat("s2"), words(**ENFORCE)).then_refused(Code.BAD_TARGET, "text")


def test_the_host_checks_safety_once_there_are_two_clauses():
    """R6.15: four ticks, by the host alone, undone by any change."""
    game = a_sheet().seat("s2", words("First"))
    given(game).when(seat(host(game)), WHOLE).then_refused(Code.LOCKED)
    game.seat("s2", words("Second"))
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), WHOLE).then_refused(Code.NOT_YOUR_TURN)
    some = CheckSafety(True, False, True, True)
    given(game).when(seat(host(game)), some).then(
        SafetyChecked(host(game), SafetyCheck(True, False, True, True))
    )
    for change in (words("Third"), DropClause("c3")):
        game.seat(host(game), WHOLE).seat("s2", change)
        assert draft(game).check is None


def test_the_host_freezes_what_was_checked():
    """R6.16 R6.20: then the sheet is closed to all."""
    game = a_plan()
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), Freeze()).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat(host(game)), Freeze()).then(VersionFrozen(1))
    assert draft(game).versions[0].check.is_whole
    for name, wish in (("s2", words()), ("s2", DropClause("c1")), (host(game), WHOLE)):
        assert game.refusal(name, wish)
    for wish in (ShareInterest(3), ShareRedLine()):
        given(game).when(seat("s3"), wish).then_refused(Code.LOCKED)


def test_no_freeze_without_a_check():
    """R6.16: two clauses are not enough."""
    game = a_sheet().seat("s2", words("First"), words("Second"))
    given(game).when(seat(host(game)), Freeze()).then_refused(Code.LOCKED)


@pytest.mark.parametrize("end", [lambda g: g.advance(), lambda g: g.seat("s5", FastForward())])
def test_time_freezes_what_exists_unchecked(end):
    """R6.17 R22.05 R21.05: one clause is kept as one clause."""
    game = a_sheet().seat("s2", words("Only one"))
    end(game)
    (version,) = draft(game).versions
    assert len(version.clauses) == 1
    assert version.check is None
    assert not draft(game).is_open


def test_time_keeps_a_check_that_still_stands():
    """R6.17: nothing has changed since the ticks."""
    game = a_plan().advance()
    assert draft(game).versions[0].check.is_whole


def told(game) -> dict[Doubt, set]:
    found: dict[Doubt, set] = {}
    for doubt, about in doubts(game.table):
        found.setdefault(doubt, set()).add(about)
    return found


def test_doubts_warn_and_never_block():
    """R6.18: roles without a piece, empty segments, everything after the trouble."""
    game = a_sheet().seat(
        "s2", words("First", timing=Timing.AFTER), words("2", timing=Timing.AFTER)
    )
    warned = told(game)
    assert warned[Doubt.ROLE_WITHOUT_CLAUSE] == {"A02", "A05", "A07", "A09", "A11"}
    assert warned[Doubt.EMPTY_SEGMENTS] == {"place", "people", "care", "voice", "account"}
    assert Doubt.ALL_AFTER in warned
    game.seat(host(game), WHOLE, Freeze())
    assert draft(game).versions


def test_much_asked_of_who_is_not_ready_and_police_that_only_enforces_are_doubted():
    """R6.18: high effort at readiness 0 or 1; a police role with nothing but the last card."""
    game = a_plan(2).seat("s2", words("Much", by_role="A11", effort=Effort.HIGH))
    game.seat("s2", card(LAST, by_role="A07", **ENFORCE))
    warned = told(game)
    assert warned[Doubt.MUCH_ASKED] == {"A11"}
    assert warned[Doubt.POLICE_ONLY_ENFORCE] == {"A07"}
    game.seat("s1", words("A hello", by_role="A07"))
    assert Doubt.POLICE_ONLY_ENFORCE not in told(game)


def test_an_empty_sheet_has_no_doubt_about_timing():
    """R6.18: nothing is after the trouble when there is nothing."""
    assert Doubt.ALL_AFTER not in told(a_sheet())


def test_while_writing_one_shares_by_the_same_gates():
    """R6.19: and a clause may serve it at once."""
    game = a_sheet()
    given(game).when(seat("s3"), ShareInterest(1)).then_refused(Code.LOCKED, "interest")
    game.seat("s3", ShareInterest(3), ShareRedLine())
    assert game.role("s3").interests[2] is InterestState.SHARED
    game.seat("s2", words(serves=("A05.3",)))
    given(game).when(seat("s3"), ShareInterest(3)).then_refused(Code.LOCKED, "interest")
    given(game).when(seat("s3"), ShareRedLine()).then_refused(Code.LOCKED)


def test_horizons_are_now_a_month_or_a_quarter():
    """R6.02: whatever else is malformed before it gets here."""
    game = a_sheet()
    for number, horizon in enumerate(Horizon, 1):
        game.seat("s2", words(f"Piece {number}", horizon=horizon))
    assert [clause.horizon for clause in draft(game).clauses.values()] == list(Horizon)


def test_nothing_is_written_before_its_phase():
    """R20.10: in the listening rounds there is no sheet."""
    given(SIX.in_phase(PhaseId.P4)).when(seat("s2"), words()).then_refused(Code.BAD_PHASE)


def test_a_clause_may_name_what_it_works_on():
    """R6.25: of the problem's factors, but none that the table has to adapt to."""
    game = SIX.in_phase(PhaseId.P2).seat("s1", FastForward())
    game.seat("s1", SortFactor("late_buses", Circle.ADAPT)).advance_to(PhaseId.P6)
    game.seat("s2", words(factor="closing_times"))
    assert draft(game).clauses["c1"].factor == "closing_times"
    for factor in ("late_buses", "lamps"):
        given(game).when(seat("s2"), words(factor=factor)).then_refused(Code.BAD_TARGET, "factor")
