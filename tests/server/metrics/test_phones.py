"""M15, quiet phones, and M20, screen load."""

import pytest

from commontable.metrics.reading import Band
from commontable.rules.direction import Paused, Resumed
from commontable.rules.phases.listen import Asked, TurnClosed
from commontable.rules.safety import Passed
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, Evening, an_evening

TAP = Asked("s2", "s1")


def busy(evening: Evening, *, taps: int, every: float) -> Evening:
    for _ in range(taps):
        evening.wait(every).tap("s2", TAP)
    return evening


def test_quiet_is_held_against_what_is_usual_here():
    evening = busy(an_evening(MIXED, PhaseId.P6), taps=10, every=60).wait(61)
    assert evening.reading("M15").parts == {"quiet": 60, "usual": 120}
    assert evening.reading("M15").band is Band.STEADY
    assert evening.wait(59).reading("M15").band is Band.STEADY
    assert evening.wait(10).reading("M15").band is Band.LOOK
    assert evening.tap("s2", TAP).reading("M15").band is Band.STEADY


def test_a_minute_and_a_half_of_quiet_is_never_too_much():
    evening = busy(an_evening(MIXED, PhaseId.P6), taps=10, every=5).wait(90)
    assert evening.reading("M15").band is Band.STEADY
    assert evening.wait(10).reading("M15").band is Band.LOOK


def test_it_says_how_far_it_has_come_before_ten_gaps():
    evening = busy(an_evening(MIXED, PhaseId.P6), taps=9, every=5)
    assert evening.reading("M15").parts == {"have": 9, "least": 10}


def test_what_is_usual_follows_the_last_thirty_gaps():
    evening = busy(an_evening(MIXED, PhaseId.P6), taps=16, every=10)
    assert busy(evening, taps=15, every=60).reading("M15").parts["usual"] == 90
    assert busy(evening, taps=15, every=60).reading("M15").parts["usual"] == 120


def test_quiet_is_not_spoken_of_while_people_listen_by_turns_or_step_out():
    for phase in (PhaseId.P4, PhaseId.P11):
        assert "M15" not in busy(an_evening(MIXED, phase), taps=12, every=5).readings()


def test_a_pause_is_no_quiet():
    evening = busy(an_evening(MIXED, PhaseId.P6), taps=10, every=5)
    evening.then(Paused()).wait(500).then(Resumed())
    assert evening.reading("M15").parts["quiet"] == 0


@pytest.mark.parametrize(
    ("taps", "band"), [(36, Band.STEADY), (37, Band.WATCH), (72, Band.WATCH), (73, Band.LOOK)]
)
def test_load_is_taps_a_person_and_minute_over_three_minutes(taps, band):
    evening = busy(an_evening(MIXED), taps=30, every=10)
    evening.wait(180)
    for _ in range(taps):
        evening.tap("s2", TAP)
    assert evening.reading("M20").value == pytest.approx(taps / 6 / 3)
    assert evening.reading("M20").band is band


def test_load_says_nothing_in_the_first_two_minutes():
    evening = busy(an_evening(MIXED), taps=11, every=10)
    assert evening.reading("M20").parts == {"have": 1, "least": 2}
    assert evening.wait(10).reading("M20").value == pytest.approx(11 / 6 / 2)


def test_a_wish_is_one_tap_whatever_comes_of_it_and_a_safety_verb_is_none():
    evening = an_evening(MIXED).wait(180)
    evening.tap("s1", TAP, TurnClosed("s1")).tap("s2", Passed("s2"), TurnClosed("s2")).then(TAP)
    assert evening.reading("M20").value == pytest.approx(1 / 6 / 3)


def test_load_says_nothing_of_an_empty_table():
    assert an_evening(()).wait(200).reading("M20").parts == {}
