"""What a list of decks and a single card tell."""

import pytest

from commontable.library.summary import UnknownCardError, card_texts, summary
from tests.editions import edition_of


def test_a_deck_is_told_in_the_language_asked_for():
    told = summary(edition_of("lantern-street"), "es")
    assert told.title == "Calle de los Faroles"
    assert told.languages == ("en", "es", "ar")
    assert told.cards["skills"] == 16
    assert told.status["es"] == {"draft": 108}


def test_a_card_is_told_with_all_its_words():
    texts = card_texts(edition_of("lantern-street"), "A-C05", "en")
    assert set(texts) == {"title", "line", "script", "colleague_line"}


def test_an_unknown_card_is_refused():
    with pytest.raises(UnknownCardError, match="no card `A99`"):
        card_texts(edition_of("lantern-street"), "A99", "en")
