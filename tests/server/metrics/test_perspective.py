"""M21, perspective accuracy."""

import pytest

from commontable.metrics.reading import Band
from commontable.rules.guessing import InterestGuessed, Round
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, Evening, an_evening

RIGHT, WRONG = "rest", "clean"
"""Whether it matters to A02."""


def after_guesses(before: str, after: str) -> Evening:
    """What s1, s2, … guessed: right, wrong, or not at all."""
    evening = an_evening(MIXED)
    for round_, answers in ((Round.BEFORE, before), (Round.AFTER, after)):
        for number, answer in enumerate(answers, 1):
            if answer != "-":
                tag = RIGHT if answer == "r" else WRONG
                evening.then(InterestGuessed(f"s{number}", "A02", tag, round_))
    return evening


def test_it_needs_four_who_answered_both_times():
    assert after_guesses("rwwww-", "rrr--r").reading("M21").parts == {"have": 3, "least": 4}


def test_before_after_and_gain():
    reading = after_guesses("rwwwr-", "rrrw-w").reading("M21")
    assert reading.value == 0.75
    assert reading.parts == {"before": 0.25, "after": 0.75, "gain": 0.5}


def test_a_new_guess_in_the_same_round_takes_the_place_of_the_old():
    evening = after_guesses("wwww", "wwww")
    evening.then(InterestGuessed("s1", "A02", RIGHT, Round.AFTER))
    assert evening.reading("M21").parts == {"before": 0, "after": 0.25, "gain": 0.25}


@pytest.mark.parametrize(
    ("before", "after", "band"),
    [
        ("wwww", "rwww", Band.STEADY),
        ("rrrr", "rrrr", Band.STEADY),
        ("rrrw", "rrrw", Band.WATCH),
        ("rrww", "rrww", Band.LOOK),
        ("rrww", "rwww", Band.LOOK),
    ],
)
def test_its_bands(before, after, band):
    assert after_guesses(before, after).reading("M21").band is band


def test_it_asks_for_a_look_until_the_plan_is_written():
    assert after_guesses("wwww", "wwww").enter(PhaseId.P6).reading("M21").band is Band.LOOK
    assert after_guesses("wwww", "wwww").enter(PhaseId.P9).reading("M21").band is Band.WATCH
