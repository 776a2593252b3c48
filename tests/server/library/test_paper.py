"""Pages that the server writes."""

from pathlib import Path

import pytest
from jinja2 import UndefinedError

from commontable.library.paper import Paper
from commontable.library.phrasebook import phrasebook

BOOK = phrasebook("en", "report")


def a_paper(folder: Path, template: str) -> Paper:
    (folder / "note.html").write_text(template, "utf-8")
    (folder / "note.css").write_text("p { color: red }", "utf-8")
    return Paper(folder, "note")


def test_what_is_filled_in_is_text_and_no_markup(tmp_path: Path):
    paper = a_paper(tmp_path, "<p>{{ typed }}</p>")
    assert paper.written(BOOK, typed="<b>") == "<p>&lt;b&gt;</p>"


def test_a_page_knows_its_language_and_words(tmp_path: Path):
    paper = a_paper(tmp_path, """{{ language }} {{ direction }} {{ say("report-tried") }}""")
    assert paper.written(BOOK) == "en ltr What was tried"


def test_its_policy_allows_its_own_style_alone(tmp_path: Path):
    digest = "ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4="
    policy = f"default-src 'none'; style-src 'sha256-{digest}'"
    assert a_paper(tmp_path, "").policy == policy


def test_what_is_not_given_is_an_error(tmp_path: Path):
    with pytest.raises(UndefinedError):
        a_paper(tmp_path, "{{ missing }}").written(BOOK)
