"""M4, bridging."""

import pytest

from commontable.metrics.bridging import by_chance, leaning
from commontable.metrics.reading import Band
from commontable.rules.phases.listen import Asked
from tests.server.metrics.builders import COMMUNITY, MIXED, OFFICER, an_evening


def asks(across: int, within: int):
    return [Asked("s4", "s1")] * across + [Asked("s2", "s1")] * within


def test_the_figures_of_the_acceptance_transcript():
    assert leaning(25, 7) - by_chance(3, 3) == pytest.approx(0.36, abs=0.005)


@pytest.mark.parametrize(("officers", "community", "index"), [(2, 2, 1 / 3), (2, 4, 1 / 15)])
def test_chance_would_have_it_so(officers, community, index):
    assert by_chance(officers, community) == pytest.approx(index)


def test_it_says_how_far_it_has_come_before_ten_acts():
    assert an_evening(MIXED).then(*asks(5, 4)).reading("M4").parts == {"have": 9, "least": 10}
    assert an_evening(MIXED).then(*asks(5, 5)).reading("M4").band is not Band.NOT_YET


def test_it_says_not_yet_below_two_on_a_side():
    evening = an_evening((COMMUNITY, COMMUNITY, COMMUNITY, OFFICER)).then(*asks(9, 9))
    assert evening.reading("M4").band is Band.NOT_YET


@pytest.mark.parametrize(
    ("across", "within", "band"),
    [(12, 8, Band.STEADY), (11, 9, Band.WATCH), (10, 12, Band.WATCH), (8, 12, Band.LOOK)],
)
def test_its_bands(across, within, band):
    assert an_evening(MIXED).then(*asks(across, within)).reading("M4").band is band
