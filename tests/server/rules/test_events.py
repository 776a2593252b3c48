"""Whose is what is personal in an event."""

import pytest

from commontable.rules.cards import Effort, Segment
from commontable.rules.events import Erased
from commontable.rules.phases.commit.state import Step
from commontable.rules.phases.feedback.state import Remark, RemarkKind, StepChip, StrengthChip
from commontable.rules.phases.reframe.state import Reframe
from commontable.rules.plan import Clause, Guard, Horizon, Timing
from commontable.rules.presence import SeatLeft
from commontable.rules.safety import HelpCalled, HelpKind

CLAUSE = Clause(
    "c1", "s1", "A01", Timing.BEFORE, Horizon.NOW, (), Segment.CARE, Effort.LOW, text="A bell"
)


@pytest.mark.parametrize(
    "fact",
    [
        SeatLeft("s1"),
        HelpCalled("h1", HelpKind.CARE, "s1", is_named=False),
        CLAUSE,
        Guard("g1", "s1", "it rains", "we move inside"),
        Step("p1", "s1", "the library", "a call", 0),
        Remark("r1", "s1", 1, RemarkKind.STEP, text="Ask first"),
        Reframe("q1", "s1", text="How might we rest?"),
    ],
    ids=lambda fact: type(fact).__name__,
)
def test_what_somebody_said_is_theirs(fact):
    """R31.01: under the key of whoever said it."""
    assert fact.owner == "s1"


@pytest.mark.parametrize("fact", [Erased(), HelpCalled("h1", HelpKind.CARE, "", is_named=False)])
def test_what_nobody_said_is_nobodys(fact):
    """R31.01: and is sealed under no key."""
    assert fact.owner is None


def test_a_remark_is_one_chip_or_none():
    """R31.01: its chip is no text."""
    said = [StrengthChip.FAIR_TO_ALL, None], [None, StepChip.BY_WHEN], [None, None]
    chips = [Remark("r1", "s1", 1, RemarkKind.STEP, *each).chip for each in said]
    assert chips == [StrengthChip.FAIR_TO_ALL, StepChip.BY_WHEN, None]
