"""What the metrics hold to in every game."""

import pytest

from commontable.metrics.ledger import read
from tests.server.metrics.reference import read_slowly
from tests.server.metrics.restless_play import Step, ledger_of


def assert_metrics_are_the_slow_ones(steps: list[Step], at: int) -> None:
    """What is counted as facts come in equals what is found by going over all of them."""
    found = {
        reading.id: (reading.band.value, reading.value, dict(reading.parts))
        for reading in read(ledger_of(steps), steps[-1].table, at)
    }
    wanted = read_slowly(steps, at)
    assert found.keys() == wanted.keys()
    for name, (band, value, parts) in wanted.items():
        assert found[name] == (band, pytest.approx(value), pytest.approx(parts)), name
