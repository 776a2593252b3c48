"""M1, participation balance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commontable.metrics.participation import balance
from commontable.metrics.reading import Band
from commontable.rules.direction import Paused, Resumed
from commontable.rules.phases.agree import FistRaised, InterestRated, Standing
from commontable.rules.phases.listen import Asked, FloorOpened, HeardRated, TurnOpened
from commontable.rules.phases.problem import DotPlaced
from commontable.rules.safety import OffRampOpened, Passed
from tests.server.metrics.builders import MIXED, an_evening

COUNTS = st.lists(st.integers(0, 50), min_size=3, max_size=8).filter(any)


def test_the_figures_of_the_acceptance_transcript():
    assert balance((14, 12, 9, 11, 8, 8)) == pytest.approx(0.86, abs=0.005)


def test_all_alike_is_one_and_one_alone_is_nothing():
    assert balance((5, 5, 5, 5)) == 1
    assert balance((0, 0, 24, 0)) == 0


@given(COUNTS)
def test_it_lies_between_nothing_and_one_whoever_sits_where(counts):
    assert -1e-9 <= balance(counts) <= 1
    assert balance(counts) == pytest.approx(balance(counts[::-1]))
    assert balance(counts) == pytest.approx(balance([7 * count for count in counts]))


def asks(*times: int):
    """So many questions of seats s2, s3, …; s1 is asked."""
    return [Asked(f"s{n}", "s1") for n, number in enumerate(times, 2) for _ in range(number)]


def test_it_says_not_yet_below_three_seats_or_four_actions_a_seat():
    assert an_evening(MIXED).then(*asks(5, 5, 5, 4, 4)).reading("M1").band is Band.NOT_YET
    assert an_evening(MIXED).then(*asks(5, 5, 5, 5, 4)).reading("M1").band is Band.STEADY
    assert an_evening(MIXED[:2]).then(*asks(50)).reading("M1").band is Band.NOT_YET


def test_votes_ratings_passes_and_safety_verbs_never_count():
    evening = an_evening(MIXED).then(*asks(5, 5, 5, 5, 4))
    before = evening.reading("M1")
    evening.then(
        DotPlaced("s1", "A-P1"),
        Passed("s1"),
        HeardRated("s1", 4),
        InterestRated("s1", "A07", 1, 1, 2),
        FistRaised("s1", 1, Standing.ROLE, 4),
        OffRampOpened(),
    )
    assert evening.reading("M1") == before


def test_a_floor_turn_counts_once_however_often_a_listener_is_chosen():
    def with_choices(number):
        floor = [FloorOpened("s1", "s2"), FloorOpened("s1", "s3"), FloorOpened("s1", "s4")]
        evening = an_evening(MIXED).then(*asks(5, 5, 5, 5, 5), TurnOpened("s1", "s2", 2_000_000))
        return evening.then(*floor[:number]).reading("M1").value

    assert with_choices(0) < with_choices(1) == with_choices(3)


def test_it_asks_for_a_look_only_when_low_for_three_minutes_of_table_time():
    evening = an_evening(MIXED).then(*asks(30)).wait(179)
    assert evening.reading("M1").band is Band.WATCH
    evening.then(Paused()).wait(600).then(Resumed())
    assert evening.reading("M1").band is Band.WATCH
    assert evening.wait(1).reading("M1").band is Band.LOOK


def test_a_recovery_starts_the_three_minutes_anew():
    evening = an_evening(MIXED).then(*asks(20)).wait(170).then(*asks(0, 20, 20, 20, 20))
    assert evening.reading("M1").band is Band.STEADY
    assert evening.then(*asks(200)).wait(20).reading("M1").band is Band.WATCH
