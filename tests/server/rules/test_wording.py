"""Words that people typed, as far as others may be shown them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commontable.rules.wording import looks_like, may_be_shown

WORDS = (
    *("", " ", "...", "Maple", "Ash 2", "Zoë", "O'Neill", "two\nlines", "½ past 9, £5 & 10 %"),
    *("Nguyễn Thị", "שָׁלוֹם", "ไม้เอก", "हिन्दी", "花子", "محمد"),
    *("\u0645\u06cc\u200c\u062e\u0648", "👩🏽\u200d🌾", "❤\ufe0f"),
)


@pytest.mark.parametrize("text", WORDS)
def test_words_of_every_script_may_be_shown(text):
    """R20.11: with what their scripts and emoji are written with."""
    assert may_be_shown(text)


@pytest.mark.parametrize(
    "text",
    [
        *("\u200b", "\u3164", "\u2800", "\u200d", "\u0301", "Ma\u200bple", "Maple\u00ad"),
        *("\u202eelpaM", "a\u2066b", "\u200fAsh", "Ash\u2028Ash", "a\x00", "\x1b[2J", "a\rb"),
        *("\ud800", "\ue000", "a\U000e0041", "e" + "\u0301" * 6, "Z\u0363\u0364\u0365\u0366\u0367"),
    ],
)
def test_what_hides_turns_or_climbs_may_not(text):
    """R20.11: by it one person could pass for another, or write over others."""
    assert not may_be_shown(text)


@pytest.mark.parametrize("text", ["…", " … ", "\n…"])
def test_nobody_says_what_stands_for_the_forgotten(text):
    """R20.11: it would read as if they had asked for that."""
    assert not may_be_shown(text)
    assert may_be_shown(f"{text} and so on")


@pytest.mark.parametrize("other", ["maple", "MAPLE", "\uff2daple", "\u24c2aple", "Map\u200dle"])
def test_names_that_look_alike_are_alike(other):
    """R25.03: by case, width, style or joiners."""
    assert looks_like(other) == looks_like("Maple")
    assert looks_like(other) != looks_like("Máple")


@given(st.text())
def test_any_text_at_all_has_an_answer(text):
    """R20.11: and a name looks like itself however often one looks."""
    assert may_be_shown(text) in (True, False)
    assert looks_like(looks_like(text)) == looks_like(text)
