"""M2, floor gap."""

import pytest

from commontable.metrics.floor import gap
from commontable.metrics.reading import Band
from commontable.rules.direction import Paused, Resumed
from commontable.rules.phases.listen import FloorOpened, TurnClosed, TurnOpened
from commontable.rules.talking import FloorGivenBack, FloorTaken, PieceLaid
from tests.server.metrics.builders import COMMUNITY, MIXED, OFFICER, Evening, an_evening


def after_turns(**seconds: float) -> Evening:
    evening = an_evening(MIXED)
    for seat, lasted in seconds.items():
        evening.turn(seat, lasted)
    return evening


def test_the_figures_of_the_acceptance_transcript():
    assert gap((270, 240, 240), (300, 280, 260)) == pytest.approx(-0.06, abs=0.005)


def test_the_ends_of_the_range():
    assert gap((60, 0), (0, 0)) == 1
    assert gap((0, 0), (60, 0)) == -1


def test_it_compares_means_so_that_a_larger_group_is_not_a_louder_one():
    assert gap((100, 100, 100, 100), (100, 100)) == 0


def test_it_says_not_yet_below_two_on_a_side_or_five_minutes_of_floor():
    assert after_turns(s1=150, s4=149).reading("M2").band is Band.NOT_YET
    assert after_turns(s1=150, s4=150).reading("M2").band is Band.STEADY
    lone = an_evening((OFFICER, *[COMMUNITY] * 4)).turn("s1", 200).turn("s2", 200)
    assert lone.reading("M2").band is Band.NOT_YET


def test_a_turn_counts_when_it_closes_and_only_while_the_floor_was_open():
    evening = after_turns(s1=150, s4=150).then(TurnOpened("s5", "s1", 2_000_000)).wait(19)
    evening.then(FloorOpened("s5", "s1")).wait(100)
    assert evening.reading("M2").value == 0
    assert evening.then(TurnClosed("s5")).reading("M2").value == pytest.approx(100 / 400)


def test_whoever_holds_the_talking_piece_has_the_floor():
    """R48.03: counted when it is given back."""
    evening = after_turns(s1=150, s4=150).then(PieceLaid("s1"), FloorTaken("s5")).wait(100)
    assert evening.reading("M2").value == 0
    assert evening.then(FloorGivenBack("s5")).reading("M2").value == pytest.approx(100 / 400)


def test_a_pause_is_nobodys_floor():
    evening = after_turns(s1=150).then(TurnOpened("s4", "s1", 2_000_000), FloorOpened("s4", "s1"))
    evening.wait(100).then(Paused()).wait(600).then(Resumed()).wait(50).then(TurnClosed("s4"))
    assert evening.reading("M2").value == pytest.approx(0)


@pytest.mark.parametrize(
    ("officers", "community", "band"),
    [(115, 85, Band.STEADY), (116, 84, Band.WATCH), (60, 140, Band.STEADY), (59, 141, Band.WATCH)],
)
def test_steady_reaches_from_much_community_to_a_little_officer_floor(officers, community, band):
    turns = {f"s{n}": community for n in (1, 2, 3)} | {f"s{n}": officers for n in (4, 5, 6)}
    assert after_turns(**turns).reading("M2").band is band


def test_it_asks_for_a_look_when_officers_have_led_for_four_minutes():
    evening = after_turns(s1=100, s4=200)
    assert evening.wait(239).reading("M2").band is Band.WATCH
    assert evening.wait(1).reading("M2").band is Band.LOOK


def test_much_community_floor_is_never_a_look():
    assert after_turns(s1=400).wait(600).reading("M2").band is Band.WATCH
