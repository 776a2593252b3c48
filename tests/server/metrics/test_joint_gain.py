"""M10, joint gain against a split."""

import pytest

from commontable.metrics.joint_gain import is_dominated, joint_gain
from commontable.metrics.reading import Band
from commontable.rules.phases.agree import Decided, Ending, InterestRated, VoteOpened
from commontable.rules.presence import SeatLeft
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import CARDS, MIXED, Evening, an_evening


def rate(evening: Evening, version: int, *values: tuple[int, int, int]) -> Evening:
    """A new version, and what the first roles think of it."""
    evening.then(VoteOpened(version))
    for card, seat, of_role in zip(CARDS, evening.table.seats, values, strict=False):
        ratings = [InterestRated(seat, card, version, n, v) for n, v in enumerate(of_role, 1)]
        evening.then(*ratings)
    return evening


def voting() -> Evening:
    return an_evening(MIXED, PhaseId.P9)


def test_the_figures_of_the_acceptance_transcript():
    satisfactions = (0.75, 0.75, 0.60, 0.75, 0.65, 0.55)
    assert joint_gain(satisfactions) == pytest.approx(0.67, abs=0.005)


def test_a_role_that_gets_nothing_does_not_undo_what_the_others_gain():
    assert 0 < joint_gain((1, 1, 1, 0)) < joint_gain((0.5,) * 4)


@pytest.mark.parametrize(
    ("earlier", "is_so"),
    [
        ({"a": 0.5, "b": 0.6}, True),
        ({"a": 0.5, "b": 0.5}, False),
        ({"a": 0.4, "b": 0.9}, False),
        ({"a": 0.9}, False),
    ],
)
def test_a_version_is_dominated_by_one_better_for_some_and_worse_for_none(earlier, is_so):
    assert is_dominated({"a": 0.5, "b": 0.5}, earlier) is is_so


def test_it_needs_three_roles_that_have_rated_everything():
    evening = rate(voting(), 1, (2, 2, 2), (2, 2, 2))
    assert evening.reading("M10").parts == {"have": 2, "least": 3}
    assert rate(voting(), 1, *[(2, 2, 2)] * 3).reading("M10").value == 1


def test_an_earlier_version_that_was_better_asks_for_a_look_until_the_table_decides():
    evening = rate(voting(), 1, *[(1, 1, 1)] * 3)
    assert evening.reading("M10").band is Band.STEADY
    rate(evening, 2, (1, 1, 1), (1, 1, 0), (1, 1, 1))
    assert evening.reading("M10").parts["dominated"]
    assert (evening.reading("M10").band, evening.reading("M10").why) == (Band.LOOK, None)
    assert evening.then(Decided(Ending.OPEN, ())).reading("M10").band is Band.WATCH


def test_no_version_is_held_against_one_that_other_roles_rate():
    evening = rate(voting(), 1, *[(2, 2, 2)] * 3)
    rate(evening, 2, *[(1, 1, 1)] * 4)
    assert not evening.reading("M10").parts["dominated"]
    assert evening.then(SeatLeft("s4")).reading("M10").parts["dominated"]


@pytest.mark.parametrize(
    ("worst", "band"),
    [((2, 0, 1), Band.STEADY), ((1, 1, 0), Band.WATCH), ((0, 1, 1), Band.LOOK)],
)
def test_its_bands_by_the_spread(worst, band):
    reading = rate(voting(), 1, worst, *[(2, 2, 2)] * 3).reading("M10")
    assert reading.band is band
    assert reading.why == (None if band is Band.STEADY else "uneven")
