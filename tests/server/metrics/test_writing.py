"""M17, co-production and enforcement, and M18, wraparound reach."""

import pytest

from commontable.metrics.reading import Band
from commontable.rules.cards import Effort, Segment
from commontable.rules.draft import ClauseAdded, ClauseDropped, PoolOpened, VersionFrozen
from commontable.rules.moving import DraftDrawn
from commontable.rules.plan import Clause, Horizon, Timing, Trade
from commontable.rules.presence import SeatLeft
from commontable.rules.trading import TradeAnswer, TradeAnswered, TradeOffered
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import COMMUNITY, MIXED, OFFICER, Evening, an_evening


def clause(
    name: str, author: str = "s1", segment: Segment = Segment.CARE, role: str = "A07"
) -> Clause:
    return Clause(name, author, role, Timing.BEFORE, Horizon.NOW, (), segment, Effort.LOW)


def composing(*clauses: Clause) -> Evening:
    evening = an_evening(MIXED, PhaseId.P6).then(PoolOpened(()))
    return evening.then(*map(ClauseAdded, clauses))


def trade(evening: Evening) -> Evening:
    """s1 trades with s4, for A07 and A02."""
    linked = (clause("c8", "s1"), clause("c9", "s4"))
    offer = Trade("t1", by_role="A07", to_role="A02", give="x", get="y", ends_at=9_000_000)
    return evening.then(
        TradeOffered("s1", offer), TradeAnswered("s4", "t1", TradeAnswer.YES, linked)
    )


def test_a_trade_across_the_sides_puts_both_hands_on_two_clauses():
    evening = trade(composing(clause("c1"), clause("c2", "s5")))
    assert evening.reading("M17").parts == {"both_hands": 0.5, "one_side": 0.25, "enforcement": 0}
    evening.then(ClauseDropped("s1", "c1"))
    assert evening.reading("M17").value == pytest.approx(2 / 3)


def test_it_needs_three_clauses_and_someone_of_either_side():
    assert trade(composing()).reading("M17").parts == {"have": 2, "least": 3}
    mixed = (COMMUNITY, COMMUNITY, COMMUNITY, OFFICER)
    evening = an_evening(mixed, PhaseId.P6).then(PoolOpened(()))
    evening.then(*(ClauseAdded(clause(f"c{n}")) for n in range(3)))
    assert evening.reading("M17").band is Band.WATCH
    evening.enter(PhaseId.P9).wait(10)
    assert evening.then(SeatLeft("s4")).readings().get("M17") is None


def test_a_plan_of_one_side_asks_for_a_look_after_three_minutes():
    evening = composing(*(clause(f"c{n}") for n in range(3))).wait(179)
    assert evening.reading("M17").band is Band.WATCH
    look = evening.wait(1).reading("M17")
    assert (look.band, look.why) == (Band.LOOK, None)
    assert evening.then(VersionFrozen(1)).reading("M17").band is Band.WATCH


def test_pieces_that_each_side_wrote_alone_are_no_plan_of_one_side():
    pieces = (*(clause(f"c{n}") for n in range(4)), clause("c4", "s5"))
    reading = composing(*pieces).wait(180).reading("M17")
    assert reading.parts == {"both_hands": 0, "one_side": 0.8, "enforcement": 0}
    assert reading.band is Band.WATCH
    evening = composing(*pieces, clause("c5", "s4"), clause("c6", "s5"), clause("c7", "s6"))
    assert evening.reading("M17").band is Band.STEADY


def test_a_look_says_whether_it_is_for_the_writing_or_for_enforcement():
    evening = trade(composing(clause("c1", segment=Segment.ENFORCEMENT))).wait(180)
    assert (evening.reading("M17").band, evening.reading("M17").why) == (Band.LOOK, "enforcement")


@pytest.mark.parametrize(("others", "band"), [(2, Band.LOOK), (3, Band.WATCH), (4, Band.STEADY)])
def test_enforcement_is_weighed_against_the_whole_plan(others, band):
    evening = trade(composing(clause("c1", segment=Segment.ENFORCEMENT)))
    evening.then(*(ClauseAdded(clause(f"d{n}")) for n in range(others - 2))).wait(200)
    assert evening.reading("M17").parts["enforcement"] == pytest.approx(1 / (others + 1))
    if evening.reading("M17").parts["both_hands"] >= 0.5:
        assert evening.reading("M17").band is band


def test_the_reach_is_of_the_wheel_and_of_the_roles_that_are_held():
    evening = composing(clause("c1", segment=Segment.ENFORCEMENT))
    assert evening.reading("M18").parts == {"have": 1, "least": 2}
    evening.then(ClauseAdded(clause("c2", role="A01")), ClauseAdded(clause("c3", role="nobody")))
    assert evening.reading("M18").parts == pytest.approx({"segments": 1 / 6, "owners": 2 / 6})


@pytest.mark.parametrize(("segments", "band"), [(2, Band.LOOK), (3, Band.WATCH), (4, Band.STEADY)])
def test_bands_of_the_reach(segments, band):
    roles = ("A07", "A01", "A05", "A02")
    pieces = [
        clause(f"c{n}", segment=segment, role=role)
        for n, (segment, role) in enumerate(zip([*Segment][:segments], roles, strict=False))
    ]
    pieces += [clause(f"d{n}", segment=Segment.PREVENT, role=role) for n, role in enumerate(roles)]
    assert composing(*pieces).wait(180).reading("M18").band is band


def test_pieces_from_another_table_count_and_an_author_who_stayed_away_is_on_no_side():
    drawn = DraftDrawn(is_brought=True, clauses=(clause("c1"), clause("c2", "t9"), clause("c3")))
    evening = composing().then(drawn)
    parts = {"both_hands": 0, "one_side": 2 / 3, "enforcement": 0}
    assert evening.reading("M17").parts == pytest.approx(parts)
    evening.then(ClauseAdded(clause("c4", "t9")))
    assert evening.reading("M17").value == 0
