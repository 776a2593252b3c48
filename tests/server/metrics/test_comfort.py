"""M13, the safety pulse: of a table, and never of a person."""

import pytest

from commontable.metrics.comfort import is_low
from commontable.metrics.reading import Band, Reading
from commontable.rules.pulse import PulseItem, PulseTaken
from commontable.rules.safety import Rewound
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, Evening, an_evening
from tests.server.views.seen import tile_json


def answered(*levels: int, phase: PhaseId = PhaseId.P2) -> Evening:
    """As many seats as there are levels have given the same one to both items."""
    return more(an_evening(MIXED, phase), *levels)


def more(evening: Evening, *levels: int) -> Evening:
    for number, level in enumerate(levels, 1):
        evening.then(*(PulseTaken(f"s{number}", item, level) for item in PulseItem))
    return evening


@pytest.mark.parametrize(
    ("levels", "band"),
    [
        ((4, 4, 4), Band.NOT_YET),
        ((4, 4, 3, 3), Band.STEADY),
        ((2, 3, 3, 2), Band.WATCH),
        ((2, 2, 2, 2), Band.WATCH),
        ((2, 2, 2, 1), Band.LOOK),
    ],
)
def test_four_people_make_a_band(levels, band):
    assert answered(*levels).reading("M13").band is band


def test_only_the_band_is_given():
    assert answered(4, 4, 4, 4).reading("M13") == Reading("M13", Band.STEADY)
    assert answered(4, 4, 4).reading("M13") == Reading("M13", Band.NOT_YET)


def test_half_an_answer_does_not_count():
    evening = answered(4, 4, 4).then(PulseTaken("s4", PulseItem.SPEAK, 0))
    assert evening.reading("M13").band is Band.NOT_YET


def test_someone_is_uneasy_is_said_of_five_or_more():
    assert answered(4, 4, 4, 1).reading("M13") == Reading("M13", Band.STEADY)
    assert answered(4, 4, 4, 4, 1).reading("M13") == Reading("M13", Band.WATCH, None, {"uneasy": 1})
    assert answered(4, 4, 4, 4, 2).reading("M13").parts == {"uneasy": 0}


def test_the_last_phase_with_enough_answers_speaks():
    evening = answered(1, 1, 1, 1).enter(PhaseId.P6)
    assert more(evening, 4, 4, 4).reading("M13").band is Band.LOOK
    assert (
        evening.then(*(PulseTaken("s4", item, 4) for item in PulseItem)).reading("M13").band
        is Band.STEADY
    )


def test_a_pulse_outlasts_a_rewind():
    assert answered(1, 1, 1, 1).then(Rewound()).reading("M13").band is Band.LOOK


def test_a_check_in_is_asked_for_before_listening_begins():
    """R24.09: only where comfort is known to be low, and only just before."""
    for levels, phase, wanted in (
        ((1, 1, 1, 1), PhaseId.P3, True),
        ((1, 1, 1, 1), PhaseId.P4, False),
        ((4, 4, 4, 4), PhaseId.P3, False),
        ((), PhaseId.P3, False),
    ):
        evening = answered(*levels).enter(phase)
        tile = tile_json(evening.table, tuple(evening.readings().values()))
        assert tile["wants_check_in"] is wanted


def test_low_is_what_is_known_to_be_low():
    assert is_low(answered(1, 1, 1, 1).table)
    assert not is_low(answered(1, 1, 1).table)
