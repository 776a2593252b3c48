"""M9, interest coverage: mean, worst-off, left out."""

import pytest

from commontable.metrics.coverage import coverage
from commontable.metrics.reading import Band
from commontable.rules.phases.agree import Decided, Ending, InterestRated, VoteOpened
from commontable.rules.presence import SeatLeft
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import CARDS, MIXED, Evening, an_evening


def test_the_figures_of_the_acceptance_transcript():
    measure = coverage((0.75, 0.75, 0.60, 0.75, 0.65, 0.55))
    assert measure.value == pytest.approx(0.675)
    assert measure.parts == pytest.approx({"mean": 0.675, "min": 0.55, "left_out": 0})


def test_left_out_is_below_three_tenths():
    assert coverage((0.30, 0.29, 0.0, 1.0)).parts["left_out"] == 2


def rated(*ratings: tuple[int, ...]) -> Evening:
    """The first roles rate their interests, heaviest first."""
    evening = an_evening(MIXED, PhaseId.P9).then(VoteOpened(1))
    for card, seat, values in zip(CARDS, evening.table.seats, ratings, strict=False):
        evening.then(*(InterestRated(seat, card, 1, n, v) for n, v in enumerate(values, 1)))
    return evening


def test_it_says_not_yet_until_seven_tenths_of_the_roles_have_rated_all_they_have():
    assert rated(*[(2, 2, 2)] * 4).reading("M9").band is Band.NOT_YET
    assert rated(*[(2, 2, 2)] * 4, (2, 2)).reading("M9").band is Band.NOT_YET
    assert rated(*[(2, 2, 2)] * 5).reading("M9").band is Band.STEADY


def test_it_says_not_yet_below_three_roles():
    two = rated((2, 2, 2), (2, 2, 2)).then(*(SeatLeft(f"s{n}") for n in (3, 4, 5, 6)))
    assert two.reading("M9").band is Band.NOT_YET


@pytest.mark.parametrize(
    ("worst", "others", "band"),
    [
        ((1, 1, 1), (1, 2, 2), Band.STEADY),
        ((0, 2, 1), (2, 2, 2), Band.WATCH),
        ((1, 1, 1), (1, 1, 1), Band.WATCH),
        ((0, 1, 2), (0, 1, 2), Band.LOOK),
        ((0, 0, 2), (2, 2, 2), Band.LOOK),
    ],
)
def test_its_bands(worst, others, band):
    assert rated(worst, *[others] * 5).reading("M9").band is band


@pytest.mark.parametrize(
    ("worst", "others", "why"), [((0, 1, 2), (0, 1, 2), None), ((0, 0, 2), (2, 2, 2), "left_out")]
)
def test_a_look_says_whether_somebody_is_left_out(worst, others, why):
    assert rated(worst, *[others] * 5).reading("M9").why == why


def test_it_asks_for_no_look_once_the_table_has_decided():
    evening = rated(*[(0, 0, 0)] * 6)
    assert evening.reading("M9").band is Band.LOOK
    assert evening.then(Decided(Ending.OPEN, ())).reading("M9").band is Band.WATCH
