"""Words that people typed: what of them others may be shown.

Nothing here judges what words mean. It keeps out what shows as nothing, what turns the words around
it about, and what climbs over other lines: by these one person could pass for another.
"""

import re
from unicodedata import category, combining, normalize

from commontable.rules.events import UNSAID

JOINERS = "\u200c\u200d\ufe0e\ufe0f"
"""They show nothing themselves, but many scripts and emoji are not written without them."""

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
"""Unicode's default ignorable code points and breaks of lines, without the joiners; and the blank
of braille.
"""
_HIDDEN = {"Cc", "Cs", "Co"}
"""Control characters, halves of pairs, and private use."""
_MOST_MARKS = 4
"""Marks over one letter: Vietnamese has two, Hebrew three."""


def may_be_shown(text: str) -> bool:
    """Whether a text is plain to see; lines may be broken. Of length it says nothing. What stands
    for the words of someone who was forgotten is nobody's to say.
    """
    if text.strip() == UNSAID:
        return False
    kinds = {category(letter) for letter in text if letter != "\n"}
    is_blank = bool(text.strip()) and kinds <= {"Zs", "Mn", "Me", "Cf"}
    return not (is_blank or kinds & _HIDDEN or _UNSEEN.search(text) or _is_piled_up(text))


def _is_piled_up(text: str) -> bool:
    marks = 0
    for letter in normalize("NFC", text):
        marks = marks + 1 if combining(letter) or category(letter) == "Me" else 0
        if marks > _MOST_MARKS:
            return True
    return False


def looks_like(name: str) -> str:
    """The same for names that look alike by case, width, style or joiners."""
    plain = "".join(letter for letter in name if letter not in JOINERS)
    return normalize("NFKC", normalize("NFKC", plain).casefold())
