"""How many years of school an English text asks for."""

import re
from collections.abc import Sequence

from pyphen import Pyphen

_WORD = re.compile(r"[A-Za-z]+(?:'[A-Za-z]+)?")
_SENTENCE_END = re.compile(r"[.!?:]+(?:\s+|$)")


def grade(texts: Sequence[str]) -> float:
    """The Flesch-Kincaid grade level of English texts read together, each its own sentence or more.

    0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid, Fishburne, Rogers and
    Chissom 1975, Navy Research Branch Report 8-75). Syllables are counted by where pyphen would
    hyphenate, which misses a few at the edges of short words: about half a grade too kind. A few
    words are too little to judge, so fewer than ten count as grade 0.
    """
    words = [word for text in texts for word in _WORD.findall(text)]
    if len(words) < 10:
        return 0.0
    hyphens = Pyphen(lang="en_US")
    syllables = sum(len(hyphens.positions(word)) + 1 for word in words)
    sentences = sum(len(list(filter(None, _SENTENCE_END.split(text)))) for text in texts)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
