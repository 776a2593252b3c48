"""M19, commitment quality."""

import pytest

from commontable.metrics.reading import Band
from commontable.rules.phases.commit import (
    Backing,
    Commitment,
    Committed,
    Step,
    StepCommitted,
    StepDropped,
    StepSetAside,
    Template,
)
from commontable.rules.plan import Horizon
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import COMMUNITY, MIXED, Evening, an_evening

STEP = Step("k1", "s1", "Ms. Ortiz", "A call on Monday", 9_000_000)


def one(*, cue: bool = True, date: bool = True, backing: tuple[Backing, ...] = ()) -> Committed:
    commitment = Commitment(Template.FIRST_CONTACT, Horizon.NOW, cue, date, backing)
    return Committed("s1", commitment)


def committed(*facts: Committed | StepCommitted, groups=MIXED) -> Evening:
    return an_evening(groups, PhaseId.P10).then(*facts)


@pytest.mark.parametrize(
    ("whole", "vague", "band"),
    [
        (2, 0, Band.NOT_YET),
        (3, 0, Band.STEADY),
        (3, 1, Band.STEADY),
        (2, 1, Band.WATCH),
        (2, 2, Band.WATCH),
        (1, 2, Band.LOOK),
    ],
)
def test_its_bands(whole, vague, band):
    evening = committed(*[one()] * whole, *[one(date=False)] * vague)
    assert evening.reading("M19").band is band


def test_no_commitment_at_all_says_nothing_of_a_table():
    assert committed().reading("M19").parts == {"have": 0, "least": 3}


def test_it_needs_four_people():
    evening = committed(*[one()] * 3, groups=(COMMUNITY,) * 3)
    assert evening.reading("M19").band is Band.NOT_YET


def test_steps_of_the_table_count_until_they_are_taken_back():
    evening = committed(one(cue=False), one(date=False, backing=(Backing.TIME,)))
    evening.then(StepCommitted(STEP))
    parts = {"whole": 1 / 3, "cue": 2 / 3, "date": 2 / 3, "backing": 1 / 3}
    assert evening.reading("M19").parts == pytest.approx(parts)
    evening.then(StepDropped("s1", "k1"))
    assert evening.reading("M19").band is Band.NOT_YET
    evening.then(StepCommitted(STEP), StepSetAside("k1"))
    assert evening.reading("M19").band is Band.NOT_YET


def test_it_asks_for_a_look_only_while_people_commit():
    evening = committed(*[one(date=False)] * 3)
    assert evening.enter(PhaseId.P11).reading("M19").band is Band.WATCH
