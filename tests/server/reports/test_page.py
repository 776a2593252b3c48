"""The report as a page."""

import re
from html.parser import HTMLParser

import attrs
import pytest

from commontable.metrics.catalogue import METRICS
from commontable.reports.page import room_page
from commontable.rules.phases.reframe import DECKS_OWN, Reframe, Reframing, Way
from tests.builders import EDITION, SIX
from tests.server.reports.builders import (
    agreed,
    agreed_in_part,
    agreed_unmarked,
    at_end,
    committed,
    report_of,
    traded,
)

ISOLATION = re.compile("[\u2068\u2069]")
"""The marks that keep what is filled in apart from the direction of a sentence."""


class Reader(HTMLParser):
    """Reads a page as a browser would: its tags, and its text without the style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._skips = False
        self.feed(page)

    def handle_starttag(self, tag, given):
        self.tags.append((tag, dict(given)))
        self._skips = tag == "style"

    def handle_endtag(self, tag):
        self._skips = False

    def handle_data(self, data):
        self.text += "" if self._skips else ISOLATION.sub("", data)


def page_of(*ended, language: str = "en") -> str:
    return room_page(report_of(*ended), EDITION.words[language], language)


def test_the_limits_come_first():
    text = Reader(page_of(at_end(agreed()))).text
    assert text.index("no community partner") < text.index("What was tried")
    assert text.index("does not show that anything changed") < text.index("What was tried")


def test_it_says_how_long_it_was_to_last_and_how_long_it_took():
    assert "planned for 90 minutes · took 0 minutes" in Reader(page_of(at_end(agreed()))).text


def test_it_names_the_authors_and_claims_no_endorsement():
    text = Reader(page_of(at_end(agreed()))).text
    assert "Gill and Molly C. Mastoras" in text
    assert "They have not endorsed this game." in text


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        (Reframe(DECKS_OWN, ""), "How might we make this street work for those"),
        (Reframe("r1", "s1", text="How might we all sleep?"), "How might we all sleep?"),
        (
            Reframe("r1", "s1", Way.SHARE_TIME, ("rest", "fun")),
            "share the time, so that there is room for rest and quiet and for having fun?",
        ),
    ],
)
def test_a_plan_stands_below_its_tables_question(chosen, told):
    table = agreed().with_part(Reframing(chosen=chosen))
    assert told in Reader(page_of(at_end(table))).text


def test_plans_are_told_with_what_stays_open():
    text = Reader(page_of(at_end(agreed_in_part(), 2))).text
    assert "Table 2: The 2 a.m. spill-out" in text
    assert text.index("Piece 0") < text.index("still to learn") < text.index("Piece 1")


def test_a_plan_that_is_agreed_in_part_without_a_mark_says_so():
    text = Reader(page_of(at_end(agreed_unmarked()))).text
    assert "Not all of it is agreed" in text
    assert "still to learn" not in text


@pytest.mark.parametrize(
    ("table", "ending"),
    [
        (agreed(), "Agreed: the whole plan"),
        (agreed_in_part(), "Agreed in part"),
        (agreed_unmarked(), "Agreed in part"),
    ],
)
def test_an_ending_has_one_name_in_the_count_and_beside_its_plan(table, ending):
    text = Reader(page_of(at_end(table))).text
    assert text.count(ending) == text.count("Agreed") == 2


def test_a_traded_piece_says_on_which_other_one_it_hangs():
    text = Reader(page_of(at_end(traded()))).text
    first, second = report_of(at_end(traded())).plans[0].keeps
    for piece in (first, second):
        assert f"Only if: {EDITION.words['en'].say(f'{piece.resource}.title')}" in text
    assert "Only if" not in Reader(page_of(at_end(agreed()))).text


def test_what_people_typed_is_text_and_no_markup():
    plan = report_of(at_end(agreed())).plans[0]
    typed = attrs.evolve(plan.keeps[0], text="<script>alert(1)</script>")
    report = attrs.evolve(report_of(at_end(agreed())), plans=(attrs.evolve(plan, keeps=(typed,)),))
    reader = Reader(room_page(report, EDITION.words["en"], "en"))
    assert "script" not in {tag for tag, _ in reader.tags}
    assert "<script>alert(1)</script>" in reader.text


def test_own_words_stand_in_quotation_marks_and_the_report_says_so_first():
    page = page_of(at_end(committed("s1")))
    assert "<q><bdi>The night office</bdi></q></b>: <q" in page
    text = Reader(page).text
    assert text.index("as people wrote them") < text.index("The night office")


def test_it_loads_nothing_from_elsewhere():
    reader = Reader(page_of(at_end(agreed())))
    assert {"script", "img", "link", "iframe"}.isdisjoint(tag for tag, _ in reader.tags)
    assert not any({"src", "href"} & given.keys() for _, given in reader.tags)
    assert "url(" not in page_of(at_end(agreed()))


def test_it_tells_nobodys_name_and_no_table_beside_a_figure():
    text = Reader(page_of(*(at_end(agreed(), no, M1=0.7) for no in (1, 2, 3)))).text
    assert "Alias" not in text
    assert "Middle figure: 0.7, from 3 tables." in text


def test_a_share_is_told_in_parts_of_a_hundred_and_an_index_with_its_ends():
    text = Reader(page_of(*(at_end(agreed(), no, M1=0.25, M7=0.75) for no in (1, 2, 3)))).text
    assert "Middle figure: 75%, from 3 tables." in text
    assert "Middle figure: 0.25, from 3 tables. It can lie anywhere from 0 to 1." in text


def test_what_too_few_stand_behind_is_named_in_one_list():
    page = page_of(at_end(agreed(), M1=0.7))
    assert Reader(page).text.count("too few tables or people") == 1
    assert page.count("<li>Taking part</li>") == 1
    assert "Middle figure" not in page


@pytest.mark.parametrize("language", EDITION.deck.languages)
def test_every_language_has_all_the_words(language):
    figures = {metric.id: 0.5 for metric in METRICS}
    ended = [at_end(agreed_in_part(), no, **figures) for no in range(4)]
    asking = at_end(committed("s1", "s2", "s3", "s4", "s5"), 6)
    page = page_of(*ended, asking, at_end(SIX.laid().table, 5), language=language)
    assert f'lang="{language}"' in page


def test_what_was_typed_in_another_language_says_which():
    """R23.12: the reader's own goes without saying."""
    question = Reframe("r1", "s1", text="¿Cómo dormir?", language="es")
    table = agreed().with_part(Reframing(chosen=question))
    page = page_of(at_end(table))
    assert (
        '<q lang="es"><bdi>¿Cómo dormir?</bdi></q> <small class="tongue" lang="es">Español</small>'
        in page
    )
    assert page.count('class="tongue"') == 1
