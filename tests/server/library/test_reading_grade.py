"""Plain words read at a low grade, and officialese does not, in each language with a formula."""

import pytest

from commontable.library.reading_grade import grade

PLAIN = {
    "en": ["I get up before dawn.", "I would like to sleep. Please close at two."],
    "es": ["Me levanto antes del alba.", "Quiero dormir. Por favor, cierren a las dos."],
}
OFFICIALESE = {
    "en": "Notwithstanding administrative consultation, establishments accumulated considerable ",
    "es": "No obstante la consulta administrativa correspondiente, los establecimientos "
    "acumularon considerables irregularidades ",
}


@pytest.mark.parametrize("language", PLAIN)
def test_plain_words_read_at_a_low_grade(language):
    assert grade(PLAIN[language], language) <= 4


@pytest.mark.parametrize("language", OFFICIALESE)
def test_officialese_reads_at_a_high_grade(language):
    assert grade([OFFICIALESE[language] * 2], language) > 12


def test_spanish_goes_by_the_school_year_of_its_ease():
    """Ten words of two syllables in one sentence: 206.84 - 60 * 2 - 1.02 * 10 = 76.64."""
    text = "casa verde grande rosa mesa lado lana cama verde rana"
    assert grade([text], "es") == 6


def test_a_few_words_are_too_little_to_judge():
    assert grade(["Administrative consultation."], "en") is None


def test_a_language_without_a_formula_is_left_to_its_readers():
    assert grade(["كلمات كثيرة بسيطة في جملة واحدة طويلة جدا لا نعرف كيف نقيسها"], "ar") is None


def test_each_text_is_a_sentence_though_it_has_no_full_stop():
    texts = ["put out water and snacks", "send a trained host outside"]
    assert grade(texts, "en") < grade([" ".join(texts)], "en")
