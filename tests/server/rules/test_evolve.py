"""Folding facts: any log can be read, also one in which facts come too late."""

import pytest

from commontable.rules.events import Envelope, Erased
from commontable.rules.evolve import FOLDS, evolve, fold
from commontable.rules.flow import AdvanceUndone
from commontable.rules.phases.listen import (
    Answer,
    Asked,
    FloorOpened,
    HeardConfirmed,
    HeardRated,
    Listening,
    Reflected,
)
from commontable.rules.safety import OverlayEased, Rewound, WayOn, WayOnPicked
from commontable.rules.values import PhaseId
from tests.builders import SIX

LATE = (FloorOpened("s1", "s2"), OverlayEased(), WayOnPicked("s1", WayOn.SLOW))
SAID = (
    Asked("s2", "s1"),
    Reflected("s2", "s1", 3),
    HeardConfirmed("s1", "s2", "A07", 3, Answer.YES),
)


@pytest.mark.parametrize("event", LATE, ids=lambda event: type(event).__name__)
def test_facts_about_what_is_over_change_nothing(event):
    """R20.03: no turn, no overlay, no change."""
    table = SIX.in_phase(PhaseId.P6).table
    assert evolve(table, event, 2_000_000) == table


@pytest.mark.parametrize("event", SAID, ids=lambda event: type(event).__name__)
def test_what_was_said_outside_a_turn_changes_no_turn(event):
    """R20.03: people listen in scenes too, where nobody has the floor."""
    table = SIX.in_phase(PhaseId.P6).table
    assert evolve(table, event, 2_000_000).part(Listening) == table.part(Listening)


@pytest.mark.parametrize("event", [AdvanceUndone(), Rewound()])
def test_there_is_no_way_back_from_the_beginning(event):
    """R22.07: nothing lies before the first fact."""
    table = SIX.laid().table
    assert evolve(table, event, 2_000_000) == table


def test_a_rating_without_a_role_opens_nothing():
    """R4.11: whoever gave the role away in between."""
    table = SIX.in_phase(PhaseId.P6).table
    assert evolve(table, HeardRated("s99", 4), 2_000_000) == table


def test_every_kind_of_event_has_its_fold():
    """R20.03: an unknown one is a bug, and says so."""
    assert all(FOLDS.values())
    with pytest.raises(KeyError):
        evolve(SIX.laid().table, object(), 0)


def test_what_is_erased_leaves_the_table_as_it_was():
    """R31.02 R20.03: whether it comes alone or among others."""
    table = SIX.in_phase(PhaseId.P4).table
    assert evolve(table, Erased(), 0) is table
    log = [Envelope("t", n, 0, "", "", Erased()) for n in (1, 2)]
    assert fold(table, log) is table
