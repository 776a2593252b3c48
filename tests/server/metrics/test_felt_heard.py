"""M7, felt heard."""

import pytest

from commontable.metrics.reading import Band
from commontable.rules.phases.listen import (
    Answer,
    FloorOpened,
    HeardConfirmed,
    HeardRated,
    Reflected,
    TurnOpened,
)
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, Evening, an_evening


def after_turns(*ratings: int | None) -> Evening:
    """Turns of s1, s2, … who felt heard so much, or did not say."""
    evening = an_evening(MIXED)
    for number, rating in enumerate(ratings, 1):
        rated = [HeardRated(f"s{number}", rating)] if rating is not None else []
        evening.turn(f"s{number}", 90, *rated)
    return evening


def test_the_figures_of_the_acceptance_transcript():
    evening = after_turns(3, 4, 3, 3, 2, 4)
    assert evening.reading("M7").value == pytest.approx(0.83, abs=0.005)


def test_an_open_turn_counts_once_its_speaker_has_rated_it():
    evening = an_evening(MIXED).then(TurnOpened("s1", "s2", 2_000_000), FloorOpened("s1", "s2"))
    assert evening.reading("M7").parts == {"have": 0, "least": 3}
    evening.then(HeardRated("s1", 3))
    assert evening.reading("M7").parts == {"have": 1, "least": 3}


def test_it_says_not_yet_when_fewer_than_six_in_ten_have_rated():
    assert after_turns(4, 4, 4, None, None).reading("M7").band is Band.STEADY
    assert after_turns(4, 4, 4, None, None, None).reading("M7").band is Band.NOT_YET


def test_beside_it_stands_how_often_saying_it_back_met_with_yes():
    evening = after_turns(4, 4, 4)
    assert "said_yes" not in evening.reading("M7").parts
    for answer in (Answer.YES, Answer.ALMOST, Answer.NOT_YET, Answer.YES):
        evening.then(Reflected("s2", "s1", 1), HeardConfirmed("s1", "s2", "A07", 1, answer))
    assert evening.reading("M7").parts["said_yes"] == 0.5


@pytest.mark.parametrize(
    ("ratings", "band"),
    [
        ((3, 3, 3, 3, 2), Band.STEADY),
        ((3, 3, 3, 2), Band.WATCH),
        ((3, 3, 3, 2, 2), Band.WATCH),
        ((3, 3, 2, 2), Band.LOOK),
    ],
)
def test_its_bands(ratings, band):
    assert after_turns(*ratings).reading("M7").band is band


def test_it_asks_for_a_look_until_the_plan_is_written():
    evening = after_turns(2, 2, 2).enter(PhaseId.P6)
    assert evening.reading("M7").band is Band.LOOK
    assert evening.enter(PhaseId.P9).reading("M7").band is Band.WATCH
