"""What a text may not say of people: a name, or blame beside a people or a faith (GAME §4.1).

Words are compared with the lists of `people/<language>.toml`. A machine finds only the plain cases;
readers look for the rest. A script without capitals has no check for names.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from attrs import field, frozen

from commontable.library.draft import Draft
from commontable.library.faults import Fault, Spot
from commontable.library.word_checks import texts_by_part
from commontable.rules.cards import Deck, Words

_INSIDE_A_SENTENCE = re.compile(
    r"(?<=[\w,;)\u00bb\u201d\u2019\"'] )[^\W\d_]+(?:['\u2019-][^\W\d_]+)*"
)
_NAMED_ON_PURPOSE = ("deck.credits", "deck.title")


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    """Finds these in lower case, which is several times faster than in any case."""
    inside = [word for word in words if word.startswith("*")]
    ways = [_told(word) for word in words if word not in inside]
    if inside:
        ways.append(rf"\w*(?:{'|'.join(_told(word[1:]) for word in inside)})")
    return re.compile(rf"\b(?:{'|'.join(ways)})\b")


def _told(word: str) -> str:
    return re.escape(word.lower()).replace(r"\*", r"\w*")


@frozen
class People:
    """The words of one language that name peoples and faiths, that blame, and that are capitals
    without being names. A word with a `*` at its end stands for all that begin so, with one at its
    beginning for all that end so.
    """

    peoples: re.Pattern[str] = field(converter=_any_of)
    blame: re.Pattern[str] = field(converter=_any_of)
    capitals: frozenset[str] = field(converter=frozenset)


@cache
def people(language: str) -> People | None:
    """The lists of a language, or None if it has none yet."""
    file = files("commontable.library") / "people" / f"{language}.toml"
    return People(**tomllib.loads(file.read_text("utf-8"))) if file.is_file() else None


def _known(draft: Draft) -> Iterator[tuple[Spot, Words, People]]:
    """Every language with lists: where its words are written, the words and the lists."""
    for code, words in draft.words.items():
        lists = people(code)
        if lists:
            yield draft.language(code), words, lists


def _nobody_is_named(draft: Draft, _deck: Deck) -> Iterator[Fault]:
    for spot, words, lists in _known(draft):
        known = {*lists.capitals, *words.texts.get("deck.title", "").split()}
        for path, text in words.texts.items():
            inside = _INSIDE_A_SENTENCE.findall(text) if path not in _NAMED_ON_PURPOSE else ()
            for word in inside:
                if word[0].isupper() and word not in known:
                    yield spot.key(path).fault(f"`{word}` looks like a name; cards name nobody.")


def _no_people_stands_beside_blame(draft: Draft, _deck: Deck) -> Iterator[Fault]:
    for spot, words, lists in _known(draft):
        for part, texts in texts_by_part(words).items():
            named = _found(lists.peoples, texts)
            blamed = _found(lists.blame, texts) if named else None
            if blamed:
                yield spot.key(part).fault(
                    f"`{named}` stands on one card with `{blamed}`; no card ties a people or a "
                    "faith to blame."
                )


def _found(pattern: re.Pattern[str], texts: Sequence[str]) -> str | None:
    lower = (text.lower() for text in texts)
    return next((found.group() for found in map(pattern.search, lower) if found), None)


PEOPLE_CHECKS = (_nobody_is_named, _no_people_stands_beside_blame)
