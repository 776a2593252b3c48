"""M3, cross-group reciprocity."""

import pytest

from commontable.metrics.reading import Band
from commontable.metrics.reciprocity import reciprocity
from commontable.rules.belts import BeltsDealt
from commontable.rules.cards import Effort, MoveKind, Segment
from commontable.rules.draft import ClauseAdded, VersionFrozen
from commontable.rules.phases.feedback import FeedbackOpened, Remark, RemarkKind, StrengthNamed
from commontable.rules.phases.listen import Advised, Asked, Reflected, SkillPlayed
from commontable.rules.plan import Clause, Horizon, Timing, Trade
from commontable.rules.presence import GroupChosen
from commontable.rules.trading import TradeAnswer, TradeAnswered, TradeOffered
from commontable.rules.values import Group
from tests.server.metrics.builders import COMMUNITY, MIXED, OFFICER, Evening, an_evening


def listening(to_community: int, to_officers: int) -> Evening:
    """s4 asks s1, and s1 says back to s4, so often."""
    there = [Asked("s4", "s1")] * to_community
    back = [Reflected("s1", "s4", None)] * to_officers
    return an_evening(MIXED).then(*there, *back)


def test_the_figures_of_the_acceptance_transcript():
    assert reciprocity(14, 11) == pytest.approx(0.88)


@pytest.mark.parametrize(
    ("there", "back", "band"),
    [
        (4, 3, Band.NOT_YET),
        (4, 4, Band.STEADY),
        (14, 6, Band.STEADY),
        (15, 6, Band.WATCH),
        (8, 2, Band.WATCH),
        (9, 2, Band.LOOK),
        (8, 0, Band.LOOK),
    ],
)
def test_its_bands_whichever_way_listening_flows(there, back, band):
    assert listening(there, back).reading("M3").band is band
    assert listening(back, there).reading("M3").band is band


def test_it_says_not_yet_below_two_on_a_side():
    evening = an_evening((COMMUNITY, COMMUNITY, COMMUNITY, OFFICER)).then(*[Asked("s4", "s1")] * 9)
    assert evening.reading("M3").band is Band.NOT_YET


def test_listening_inside_a_group_and_advice_are_no_crossing():
    evening = listening(5, 5)
    before = evening.reading("M3")
    evening.then(*[Asked("s1", "s2")] * 9, *[Advised("s4", "s1", True)] * 9)
    assert evening.reading("M3") == before


@pytest.mark.parametrize("kind", [MoveKind.REFLECT, MoveKind.AFFIRM, MoveKind.BOUNDARY])
def test_a_skill_counts_unless_it_sets_a_line_or_holds_back(kind):
    evening = listening(5, 5)
    skills = evening.table.deck.skills.values()
    card = next(card.id for card in skills if card.move_kind is kind)
    evening.then(BeltsDealt({"s4": (card,)}, ()), SkillPlayed("s4", "s1", card, (), None))
    is_counted = kind is not MoveKind.BOUNDARY
    assert evening.reading("M3").value == pytest.approx(10 / 11 if is_counted else 1)


@pytest.mark.parametrize("answer", TradeAnswer)
def test_a_yes_goes_to_whoever_offered_and_other_answers_to_nobody(answer):
    evening = listening(5, 5)
    trade = Trade("t1", by_role="A07", to_role="A02", give="x", get="y", ends_at=9_000_000)
    evening.then(TradeOffered("s1", trade), TradeAnswered("s4", "t1", answer))
    is_yes = answer is TradeAnswer.YES
    assert evening.reading("M3").value == pytest.approx(10 / 11 if is_yes else 1)


@pytest.mark.parametrize(
    ("author", "clause", "value"),
    [("s4", "c1", 10 / 11), ("s1", "c1", 1), ("s4", None, 1)],
    ids=["of the other's piece", "of one's own", "of the whole plan"],
)
def test_a_strength_goes_to_whoever_owns_the_piece(author, clause, value):
    when = ("A07", Timing.BEFORE, Horizon.NOW, (), Segment.CARE, Effort.LOW)
    evening = listening(5, 5).then(ClauseAdded(Clause("c1", "s2", *when)), VersionFrozen(1))
    remark = Remark("r1", author, 1, RemarkKind.STRENGTH, clause=clause)
    evening.then(FeedbackOpened(1), StrengthNamed(remark))
    assert evening.reading("M3").value == pytest.approx(value)


def test_a_person_who_changes_group_takes_their_acts_along():
    evening = listening(5, 5).then(*[Asked("s5", "s1")] * 5)
    assert evening.reading("M3").value == pytest.approx(10 / 15)
    assert evening.then(GroupChosen("s5", Group.PARTNER)).reading("M3").value == 1
