"""M11, convergence of support."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commontable.metrics.agreement import support
from commontable.metrics.reading import Band
from commontable.rules.phases.agree import (
    Decided,
    Ending,
    FistRaised,
    FistsRevealed,
    Standing,
    VoteOpened,
)
from commontable.rules.pulse import PulseItem, PulseTaken
from commontable.rules.safety import Rewound
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, Evening, an_evening


@pytest.mark.parametrize(
    ("fists", "level", "agreement", "blocks"),
    [((4, 3, 2, 4, 3, 3), 0.63, 0.73, 1), ((4, 4, 3, 4, 3, 3), 0.70, 0.80, 0)],
)
def test_the_figures_of_the_acceptance_transcript(fists, level, agreement, blocks):
    wanted = {"level": level, "agreement": agreement, "blocks": blocks}
    assert support(fists).parts == pytest.approx(wanted, abs=0.005)
    assert support(fists).value == pytest.approx(level, abs=0.005)


@given(st.lists(st.integers(0, 5), min_size=1, max_size=8))
def test_level_and_agreement_lie_between_nothing_and_one(fists):
    parts = support(fists).parts
    assert 0 <= parts["level"] <= 1
    assert -1e-9 <= parts["agreement"] <= 1


def voting(*fists: int, version: int = 1) -> Evening:
    evening = an_evening(MIXED, PhaseId.P9)
    return raised(evening.then(VoteOpened(version)), *fists, version=version)


def raised(evening: Evening, *fists: int, version: int = 1) -> Evening:
    as_role = Standing.ROLE
    seats = zip(evening.table.seats, fists, strict=False)
    return evening.then(*(FistRaised(seat, version, as_role, fist) for seat, fist in seats))


def test_fists_are_nobodys_business_before_the_reveal():
    assert voting(0, 0, 0, 0, 0, 0).readings() == an_evening(MIXED, PhaseId.P9).readings()


def test_it_needs_a_quorum_of_role_fists():
    assert voting(4, 4, 4).then(FistsRevealed(1)).reading("M11").band is Band.NOT_YET
    assert voting(4, 4, 4, 4).then(FistsRevealed(1)).reading("M11").band is Band.STEADY


def test_as_oneself_does_not_count():
    evening = voting(4, 4, 4).then(FistRaised("s4", 1, Standing.SELF, 0), FistsRevealed(1))
    assert evening.reading("M11").band is Band.NOT_YET


def test_it_speaks_of_the_last_reveal_until_the_next():
    evening = voting(4, 4, 4, 4, 4, 2).then(FistsRevealed(1))
    last = evening.reading("M11")
    assert last.band is Band.WATCH
    evening.then(VoteOpened(2))
    assert raised(evening, 5, 5, 5, 5, 5, 5, version=2).reading("M11") == last
    assert evening.then(FistsRevealed(2)).reading("M11").value == 1


def test_an_ending_reveals_what_time_left_covered():
    evening = voting(4, 4, 4, 4).then(Decided(Ending.OPEN, ()))
    assert evening.reading("M11").value == pytest.approx(0.8)


def test_a_rewound_reveal_was_never_seen():
    evening = voting(4, 4, 4, 4).then(FistsRevealed(1), Rewound())
    assert evening.reading("M11").band is Band.NOT_YET


@pytest.mark.parametrize(
    ("level", "fists", "band"),
    [
        (1, (4, 4, 4, 4, 4, 4), Band.LOOK),
        (1, (5, 3, 5, 3, 4, 4), Band.STEADY),
        (4, (4, 4, 4, 4, 4, 4), Band.STEADY),
    ],
)
def test_a_fast_yes_with_low_comfort_wants_a_look(level, fists, band):
    evening = an_evening(MIXED, PhaseId.P6)
    evening.then(*(PulseTaken(f"s{n}", item, level) for n in range(1, 5) for item in PulseItem))
    evening = raised(evening.enter(PhaseId.P9).then(VoteOpened(1)), *fists)
    assert evening.then(FistsRevealed(1)).reading("M11").band is band
