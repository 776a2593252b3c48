"""How many years of school a text asks for, by the formula that its language has.

Syllables are counted with pyphen, where it would hyphenate. Against the CMU dictionary that is
0.05 grades too kind for the English of our decks; in Spanish it misses hiatus, about four points of
ease. textstat has the same formulas, but in English it fetches a dictionary while it runs, which a
hall without internet cannot, and in Spanish it counts as we do and misses more.

Arabic has no formula that is well accepted: those there are want vowel signs that cards do not
write. There, and in every language without a formula here, only readers can tell.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache

from attrs import frozen
from pyphen import Pyphen

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_SENTENCE_END = re.compile(r"[.!?:]+(?:\s+|$)")
_TOO_FEW = 10
_TEXTS_OF_A_SHELF = 10_000
_SCHOOL_YEARS = ((90, 4), (80, 5), (70, 6), (60, 8), (50, 11), (30, 13))
_BEYOND_SCHOOL = 16


@frozen
class _Measure:
    """A language's hyphens, and its formula of words a sentence and syllables a word."""

    hyphens: str
    formula: Callable[[float, float], float]


def _flesch_kincaid(words: float, syllables: float) -> float:
    """English (Kincaid, Fishburne, Rogers and Chissom 1975, Navy Research Branch Report 8-75)."""
    return 0.39 * words + 11.8 * syllables - 15.59


def _fernandez_huerta(words: float, syllables: float) -> float:
    """Spanish: his ease of reading, and the school year that his table gives for it (1959, Consigna
    214). Words a sentence stand where the first print has sentences (Law 2011, LINGUIST List
    22.2332).
    """
    ease = 206.84 - 60 * syllables - 1.02 * words
    return next((year for least, year in _SCHOOL_YEARS if ease >= least), _BEYOND_SCHOOL)


_MEASURES: Mapping[str, _Measure] = {
    "en": _Measure("en_US", _flesch_kincaid),
    "es": _Measure("es", _fernandez_huerta),
}


def grade(texts: Sequence[str], language: str) -> float | None:
    """The school year of texts read together, each its own sentence or more.

    None where `language` has no formula, and for fewer than ten words, too little to judge.
    """
    measure = _MEASURES.get(language)
    if measure is None:
        return None
    counts = [_counted(text, measure.hyphens) for text in texts]
    sentences, words, syllables = (sum(count[n] for count in counts) for n in range(3))
    if words < _TOO_FEW:
        return None
    return measure.formula(words / sentences, syllables / words)


@lru_cache(_TEXTS_OF_A_SHELF)
def _counted(text: str, hyphens: str) -> tuple[int, int, int]:
    """How many sentences, words and syllables there are."""
    sentences = sum(map(bool, _SENTENCE_END.split(text)))
    words = _WORD.findall(text)
    return sentences, len(words), sum(_syllables(word, hyphens) for word in words)


def _syllables(word: str, hyphens: str) -> int:
    return len(_hyphens(hyphens).positions(word)) + 1


@cache
def _hyphens(language: str) -> Pyphen:
    """May part a word after its first letter, as a line of print may not but a voice does."""
    return Pyphen(lang=language, left=1)
