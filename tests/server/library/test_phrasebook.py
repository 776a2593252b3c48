"""The interface's words on the server."""

import pytest

from commontable.library.phrasebook import phrasebook


def test_words_are_said_in_their_language_with_plurals():
    spanish = phrasebook("es", "report")
    assert spanish.say("report-tables", tables=1).endswith("mesa")
    assert spanish.say("report-tables", tables=2).endswith("mesas")


def test_a_language_that_is_not_spoken_becomes_english():
    book = phrasebook("tlh", "report")
    assert (book.language, book.say("report-tried")) == ("en", "What was tried")


def test_attributes_are_said_by_a_dot():
    assert phrasebook("en", "phone").say("leave-open.line")


@pytest.mark.parametrize("phrase", ["no-such-words", "report-tried.nothing"])
def test_words_that_are_not_there_are_an_error(phrase):
    with pytest.raises(KeyError, match=phrase):
        phrasebook("en", "report").say(phrase)


def test_arabic_counts_as_a_phone_does():
    """With its own plurals, digits from 0 to 9, and what is filled in kept apart."""
    arabic = phrasebook("ar", "report")
    assert arabic.say("report-tables", tables=2) == "طاولتان"
    assert arabic.say("report-tables", tables=3) == "\u20683\u2069 طاولات"
