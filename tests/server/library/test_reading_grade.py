"""Plain English reads at a low grade, and officialese does not."""

from commontable.library.reading_grade import grade


def test_plain_words_read_at_a_low_grade():
    assert grade(["I get up before dawn.", "I would like to sleep. Please close at two."]) < 3


def test_officialese_reads_at_a_high_grade():
    text = "Notwithstanding administrative consultation, establishments accumulated considerable "
    assert grade([text * 2]) > 12


def test_a_few_words_are_too_little_to_judge():
    assert grade(["Administrative consultation."]) == 0


def test_each_text_is_a_sentence_though_it_has_no_full_stop():
    texts = ["put out water and snacks", "send a trained host outside"]
    assert grade(texts) < grade([" ".join(texts)])
