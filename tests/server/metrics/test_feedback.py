"""M12, strengths first."""

import pytest

from commontable.metrics.reading import Band
from commontable.rules.phases.feedback import (
    FeedbackLanded,
    FeedbackOpened,
    Landing,
    NextStepNamed,
    Remark,
    RemarkKind,
)
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, Evening, an_evening


def steps(first: int, overridden: int) -> Evening:
    """So many next steps after a strength, and so many all the same."""
    kinds = [False] * first + [True] * overridden
    evening = an_evening(MIXED, PhaseId.P8).then(FeedbackOpened(1))
    return evening.then(
        *(
            NextStepNamed(Remark(f"r{n}", "s1", 1, RemarkKind.STEP, is_override=is_override))
            for n, is_override in enumerate(kinds, 1)
        )
    )


@pytest.mark.parametrize(
    ("first", "overridden", "band"),
    [
        (3, 0, Band.NOT_YET),
        (4, 0, Band.STEADY),
        (4, 1, Band.STEADY),
        (3, 1, Band.WATCH),
        (3, 2, Band.WATCH),
        (2, 2, Band.LOOK),
    ],
)
def test_its_bands(first, overridden, band):
    assert steps(first, overridden).reading("M12").band is band


def test_it_says_how_far_it_has_come():
    assert steps(1, 2).reading("M12").parts == {"have": 3, "least": 4}


def test_it_asks_for_a_look_only_while_there_is_feedback():
    assert steps(1, 3).enter(PhaseId.P9).reading("M12").band is Band.WATCH


def test_beside_it_stands_how_remarks_were_received():
    """Each person's last word on each remark."""
    evening = steps(4, 0)
    taps = [("s2", "r1", "stings"), ("s2", "r1", "useful"), ("s3", "r1", "stings")]
    evening.then(*(FeedbackLanded(seat, name, Landing(said)) for seat, name, said in taps))
    assert evening.reading("M12").parts == {"strengths_first": 1, "useful": 1, "stings": 1}
