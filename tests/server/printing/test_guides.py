"""The guides that are printed."""

import pytest

from commontable.printing.guides import PARTS, Guide, guide_page
from tests.builders import EDITION


@pytest.mark.parametrize("language", EDITION.deck.languages)
@pytest.mark.parametrize("guide", Guide)
def test_each_guide_is_there_in_each_language(guide, language):
    page = guide_page(guide, language)
    assert f'lang="{language}"' in page
    assert page.count("<li>") == sum(PARTS[guide].values())


def test_the_facilitator_sees_the_minutes_of_every_form():
    page = guide_page(Guide.FACILITATOR, "en")
    assert '<th scope="row">Listening</th><td>6</td><td>12</td><td>18</td><td>24</td>' in page


def test_the_host_reads_what_each_part_is_about():
    assert "One speaks. The others listen" in guide_page(Guide.HOST, "en")
