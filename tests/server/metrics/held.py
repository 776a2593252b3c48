"""What the metrics hold to in every game."""

import pytest

from commontable.metrics.catalogue import METRICS
from commontable.metrics.ledger import read
from commontable.metrics.metric import Metric
from commontable.metrics.reading import Band, Reading
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


def assert_readings_are_as_declared(steps: list[Step], at: int) -> None:
    """A reading gives numbers that its metric declares, its own among them, within their spans."""
    declared = {metric.id: metric for metric in METRICS}
    for reading in read(ledger_of(steps), steps[-1].table, at):
        if reading.band is not Band.NOT_YET:
            _assert_as_declared(reading, declared[reading.id])


def _assert_as_declared(reading: Reading, metric: Metric) -> None:
    own = {} if reading.value is None else {metric.own.name: reading.value}
    given = {**own, **reading.parts}
    spans = {number.name: number.span for number in metric.numbers}
    assert given.keys() <= spans.keys(), reading
    assert reading.parts.get(metric.own.name, reading.value) == reading.value, reading
    for name, number in given.items():
        least, most = spans[name]
        assert least <= number, reading
        assert most is None or number <= most, reading
