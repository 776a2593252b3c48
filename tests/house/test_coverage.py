"""Every line and branch of the rules and the views is reached by their own tests."""

import pytest

from tests.coverage import PARTS, measured, missed

pytestmark = pytest.mark.long


@pytest.mark.parametrize("part", PARTS)
def test_nothing_is_left_out(part):
    assert list(missed(measured(part))) == []
