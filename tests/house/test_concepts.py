"""Every idea of the rule book is pointed at on a screen, by words that are there."""

import re

from tests.house.house import ROOT, text_of, tracked

ROW = re.compile(r"^\| (\d+) \|", re.MULTILINE)
WORD = re.compile(r"`([A-Za-z][\w-]+)`")
ID = re.compile(r"^([A-Za-z][\w-]*) =", re.MULTILINE)
PAGE = ROOT / "docs/concepts.md"


def test_every_idea_has_its_place():
    assert [int(number) for number in ROW.findall(text_of(PAGE))] == list(range(1, 80))


def test_every_place_has_its_words():
    files = tracked("client/words/en/*.ftl")
    known = {word for path in files for word in ID.findall(text_of(path))}
    rows = [line for line in text_of(PAGE).splitlines() if ROW.match(line)]
    assert [row for row in rows if not WORD.findall(row)] == []
    assert sorted({word for row in rows for word in WORD.findall(row)} - known) == []
