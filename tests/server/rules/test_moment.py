"""Time and chance, handed in from outside."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commontable.rules.moment import Chance

SEED, OTHER = Chance("seed"), Chance("other")


@given(st.lists(st.text()), st.text(), st.text())
def test_a_shuffle_is_an_order_that_anyone_with_the_seed_can_check(items, seed, purpose):
    """R20.04: all items, each once, in the same order every time."""
    order = Chance(seed).shuffle(purpose, items)
    assert sorted(order) == sorted(items)
    assert order == Chance(seed).shuffle(purpose, tuple(items))


def test_seed_and_purpose_both_matter():
    """R20.04: another of either is another draw; one draw does not move another."""
    cards = [f"card {n}" for n in range(20)]
    orders = {chance.shuffle(what, cards) for chance in (SEED, OTHER) for what in ("belt", "roles")}
    assert len(orders) == 4


def test_a_pick_is_the_first_of_the_shuffle():
    """R20.04: and of nothing there is no pick."""
    assert SEED.pick("problem", "abc") == SEED.shuffle("problem", "abc")[0]
    with pytest.raises(IndexError):
        SEED.pick("problem", ())
