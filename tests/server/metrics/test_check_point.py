"""The figures of the acceptance transcript (GAME §7) come out of a table told as facts."""

import pytest

from commontable.metrics.reading import Band, Reading
from commontable.rules.cards import Effort, Segment
from commontable.rules.draft import ClauseAdded
from commontable.rules.phases.agree import (
    FistRaised,
    FistsRevealed,
    InterestRated,
    Standing,
    VoteOpened,
)
from commontable.rules.phases.listen import (
    Answer,
    Asked,
    HeardConfirmed,
    RoundOpened,
)
from commontable.rules.plan import Clause, Horizon, Timing
from commontable.rules.sharing import InterestShared
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import CARDS, MIXED, Evening, an_evening

FLOOR = {"s1": 300, "s2": 280, "s3": 260, "s4": 270, "s5": 240, "s6": 240}
ACTIONS = {"s1": 14, "s2": 12, "s3": 9, "s4": 11, "s5": 8, "s6": 8}
HEARD = {"A07": 3, "A01": 1, "A05": 2, "A02": 2, "A11": 3, "A09": 2}
COMMUNITY = ("s1", "s2", "s3")
ACROSS = {"s1": 5, "s2": 4, "s3": 2, "s4": 6, "s5": 4, "s6": 4}
RATED = ((1, 2, 2), (1, 2, 2), (1, 1, 2), (2, 1, 1), (1, 2, 1), (1, 2, 0))
"""Ratings of each role whose satisfactions are .75 .75 .60 .75 .65 .55, by weights 5, 3, 2."""


def clause(name: str, author: str) -> ClauseAdded:
    when = (Timing.BEFORE, Horizon.NOW, (), Segment.CARE, Effort.LOW)
    return ClauseAdded(Clause(name, author, "A01", *when, text="a piece"))


def listening() -> Evening:
    """The listening of table 3 as the check point counts it: each has one floor turn and shares,
    some moves across the groups, and pieces of a plan in place of all other moves.
    """
    evening = an_evening(MIXED).then(RoundOpened(tuple(FLOOR)))
    holder = dict(zip(CARDS, FLOOR, strict=True))
    shared = [InterestShared(holder[card], card, number) for card, number in HEARD.items()]
    evening.then(*shared, InterestShared("s4", "A02", 1))
    for seat, total in ACTIONS.items():
        across = [Asked(seat, "s4" if seat in COMMUNITY else "s1")] * ACROSS[seat]
        own_shares = 2 if seat == "s4" else 1
        others = total - 1 - own_shares - len(across)
        evening.then(*across, *(clause(f"{seat}-{n}", seat) for n in range(others)))
    for card, number in HEARD.items():
        seat = holder[card]
        heard = HeardConfirmed(seat, "s1", card, number, Answer.YES)
        evening.turn(seat, FLOOR[seat], heard)
    return evening


def test_the_check_point_at_the_end_of_the_listening():
    readings = listening().readings()
    assert readings["M1"].value == pytest.approx(0.86, abs=0.005)
    assert readings["M2"].value == pytest.approx(-0.06, abs=0.005)
    assert readings["M3"].value == pytest.approx(0.88, abs=0.005)
    assert readings["M8"].value == pytest.approx(0.30)
    assert readings["M8"].parts == pytest.approx({"surfaced": 0.38, "heard": 0.30}, abs=0.005)
    assert {name: reading.band for name, reading in readings.items()} == {
        "M1": Band.STEADY,
        "M2": Band.STEADY,
        "M3": Band.STEADY,
        "M8": Band.LOOK,
        "M9": Band.NOT_YET,
        "M11": Band.NOT_YET,
    }


def vote(evening: Evening, version: int, fists: dict[str, int]) -> Reading:
    """A ballot on this version by role fists, revealed; then M11."""
    raised = [FistRaised(seat, version, Standing.ROLE, fist) for seat, fist in fists.items()]
    evening.then(VoteOpened(version), *raised, FistsRevealed(version))
    return evening.reading("M11")


def test_the_two_votes_and_the_ratings_of_the_second_version():
    evening = an_evening(MIXED, PhaseId.P9)
    first = vote(evening, 1, dict(zip(FLOOR, (4, 4, 2, 3, 3, 3), strict=True)))
    assert first.parts == pytest.approx({"level": 0.63, "agreement": 0.73, "blocks": 1}, abs=0.005)
    assert first.band is Band.WATCH

    for (card, seat), values in zip(zip(CARDS, FLOOR, strict=True), RATED, strict=True):
        evening.then(*(InterestRated(seat, card, 2, n, v) for n, v in enumerate(values, 1)))
    second = vote(evening, 2, dict(zip(FLOOR, (4, 4, 3, 4, 3, 3), strict=True)))
    assert second.parts == pytest.approx({"level": 0.70, "agreement": 0.80, "blocks": 0})
    assert second.band is Band.STEADY

    coverage = evening.reading("M9")
    assert coverage.value == pytest.approx(0.675)
    assert coverage.parts == pytest.approx({"mean": 0.675, "min": 0.55, "left_out": 0})
    assert coverage.band is Band.STEADY
