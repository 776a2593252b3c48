"""Workshops of any length."""

import pytest

from commontable.rules.flow import run_of_show
from commontable.rules.lengths import LONGEST, SHORTEST, form_for, scaled
from commontable.rules.values import MINUTE, Form


@pytest.mark.parametrize(
    ("minutes", "form"),
    [
        (20, Form.SHORT),
        (44, Form.SHORT),
        (45, Form.HOUR),
        (74, Form.HOUR),
        (75, Form.NINETY),
        (104, Form.NINETY),
        (105, Form.TWO_HOURS),
        (240, Form.TWO_HOURS),
    ],
)
def test_other_minutes_keep_the_rules_of_the_nearest_form(minutes, form):
    """R25.17: pairs below three quarters of an hour."""
    assert form_for(minutes) is form


@pytest.mark.parametrize("minutes", range(SHORTEST, LONGEST + 1))
def test_phases_stretch_alike_in_whole_minutes(minutes):
    """R25.16: none below one; those of the form alone, and no phase that it leaves out."""
    form = form_for(minutes)
    legs, own = run_of_show(form, minutes), run_of_show(form)
    assert [leg.phase for leg in legs] == [leg.phase for leg in own]
    assert all(leg.length >= MINUTE and leg.length % MINUTE == 0 for leg in legs)
    wanted = sum(leg.length for leg in own) * minutes / form
    assert abs(sum(leg.length for leg in legs) - wanted) <= MINUTE
    off = [
        abs(leg.length - leg_own.length * minutes / form)
        for leg, leg_own in zip(legs, own, strict=True)
    ]
    assert max(off) < 1.5 * MINUTE


@pytest.mark.parametrize("form", Form)
def test_a_form_keeps_its_own_minutes(form):
    """R25.16: stretched by nothing, it is what it was."""
    assert run_of_show(form, form) == run_of_show(form)


def test_what_one_phase_has_too_much_the_next_ones_give_back():
    """R25.16: twelve seconds become a minute, and the long one is shorter for it."""
    assert [length // MINUTE for length in scaled((0.2, 0.2, 9.6), 1)] == [1, 1, 8]
