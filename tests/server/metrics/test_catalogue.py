"""Each metric is declared in full, and both languages have words for it."""

import re

import pytest

from commontable.metrics.catalogue import METRICS, page
from commontable.metrics.reading import Band
from commontable.rules.evolve import FOLDS
from tests.house.house import ROOT

KEY = re.compile(r"^([A-Za-z][\w-]*) *= *\S", re.MULTILINE)


def keys_of(metric: str) -> set[str]:
    about = ("name", *Band, "means", "misleads")
    return {f"metric-{metric}-{word}" for word in about} | {
        f"nudge-{metric}",
        f"nudge-{metric}-tell",
    }


def test_the_metrics_stand_in_order_each_once():
    assert [metric.id for metric in METRICS] == ["M1", "M2", "M3", "M8", "M9", "M11"]


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.id)
def test_a_metric_says_what_it_is_and_how_it_misleads(metric):
    for text in (metric.name, metric.construct, metric.formula, metric.least, metric.source):
        assert text
    assert metric.misleads.endswith(".")
    assert 2 <= len(metric.actions) <= 3
    assert metric.inputs
    assert set(metric.inputs) <= FOLDS.keys()


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_metric_has_its_words(language):
    words = (ROOT / f"client/words/{language}/metrics.ftl").read_text("utf-8")
    found = KEY.findall(words)
    wanted = set().union(*(keys_of(metric.id) for metric in METRICS))
    assert sorted(found) == sorted(wanted), "a key is missing, twice there, or nobody's"


def test_the_page_names_every_metric_with_its_limits():
    text = page()
    for metric in METRICS:
        assert f"## {metric.id} {metric.name}\n" in text
    assert "- **Look:** `value < 0.5` for 3 min, at any time\n" in text
    assert "- **Look:** `mean < 0.45` or `left_out > 0`, in P9, until the table has decided" in text
