"""Each metric is declared in full, and both languages have words for it."""

import re

import pytest

from commontable.metrics.catalogue import METRICS, page
from commontable.metrics.metric import Metric
from commontable.metrics.reading import Band
from commontable.rules.evolve import FOLDS
from tests.house.house import ROOT

KEY = re.compile(r"^([A-Za-z][\w-]*) *= *\S", re.MULTILINE)


def keys_of(metric: Metric) -> set[str]:
    reasons = {mark.says for mark in metric.bands.look} - {None}
    watched = {mark.says for mark in metric.bands.watch} - {None}
    about = {"name", *Band, "means", "misleads"}
    about |= {f"look-{why}" for why in reasons} | {f"watch-{why}" for why in watched}
    nudges = {f"nudge-{metric.id}", f"nudge-{metric.id}-tell"}
    nudges |= {f"{nudge}-{why}" for nudge in nudges for why in reasons | watched}
    return {f"metric-{metric.id}-{word}" for word in about} | nudges


def test_the_metrics_stand_in_order_each_once():
    numbers = [int(metric.id.removeprefix("M")) for metric in METRICS]
    assert numbers == sorted(set(numbers))


def test_four_are_on_the_face_of_a_tile_and_seven_in_the_mirror():
    """GAME §2.10 and §9."""
    names = {metric.id for metric in METRICS}
    front = {metric.id for metric in METRICS if metric.is_front}
    assert front == {"M1", "M2", "M8", "M13"} & names
    mirrored = {metric.id for metric in METRICS if metric.is_mirrored}
    assert mirrored == {"M1", "M3", "M5", "M7", "M8", "M12", "M21"} & names


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.id)
def test_a_metric_says_what_it_is_and_how_it_misleads(metric):
    for text in (metric.name, metric.construct, metric.formula, metric.least, metric.source):
        assert text
    assert metric.misleads.endswith(".")
    assert 2 <= len(metric.actions) <= 3
    assert metric.inputs
    assert set(metric.inputs) <= FOLDS.keys()


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_metric_has_its_words(language):
    words = (ROOT / f"client/words/{language}/metrics.ftl").read_text("utf-8")
    found = KEY.findall(words)
    wanted = set().union(*map(keys_of, METRICS))
    assert sorted(found) == sorted(wanted), "a key is missing, twice there, or nobody's"


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_mirror_has_two_sentences_for_each_metric_that_the_table_may_read(language):
    words = (ROOT / f"client/words/{language}/seldom.ftl").read_text("utf-8")
    found = [key for key in KEY.findall(words) if key.startswith("mirror-M")]
    mirrored = [metric.id for metric in METRICS if metric.is_mirrored]
    wanted = [f"mirror-{name}-{word}" for name in mirrored for word in ("well", "next")]
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_number_has_a_name(language):
    words = (ROOT / f"client/words/{language}/console.ftl").read_text("utf-8")
    named = {key.removeprefix("part-") for key in KEY.findall(words) if key.startswith("part-")}
    assert named == {number.name for metric in METRICS for number in metric.numbers}


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.id)
def test_a_picture_has_two_ends_and_draws_numbers_that_there_are(metric):
    least, most = metric.ends
    assert least < most
    assert {metric.second} - {None} <= {number.name for number in metric.numbers}


def test_the_page_names_every_metric_with_its_limits():
    text = page()
    for metric in METRICS:
        assert f"## {metric.id} {metric.name}\n" in text
    assert "- **Look:** `value < 0.5` for 3 min, at any time\n" in text
    assert "- **Look:** `left_out > 0` or `mean < 0.45`, in P9, until the table has decided" in text
