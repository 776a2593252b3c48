"""The words that people see, by their key, so that a page can be used in any language."""

import re
from functools import cache
from pathlib import Path

FILES = Path(__file__).parents[2] / "client/words"
MESSAGE = re.compile(r"^([\w-]+) = (.*)$")
ATTRIBUTE = re.compile(r"^ +\.(\w+) = (.*)$")
VARIANT = re.compile(r"^ +\*?\[\w+\] (.*)$")
PLACE = re.compile(r"\{[^}]*\}")

Said = str | re.Pattern[str]


@cache
def words(language: str) -> dict[str, Said]:
    """All words of a language: a string, or a pattern where something is filled in.

    A line below a message is found as `message.line`.
    """
    found: dict[str, list[str]] = {}
    for path in sorted(FILES.joinpath(language).glob("*.ftl")):
        message = key = ""
        for line in path.read_text("utf-8").splitlines():
            if head := MESSAGE.match(line):
                key = message = head[1]
            elif head := ATTRIBUTE.match(line):
                key = f"{message}.{head[1]}"
            text = head[2] if head else (variant := VARIANT.match(line)) and variant[1]
            if text and not text.endswith("->"):
                found.setdefault(key, []).append(text)
    return {key: _said(texts) for key, texts in found.items()}


def _said(texts: list[str]) -> Said:
    if len(texts) == 1 and not PLACE.search(texts[0]):
        return texts[0]
    return re.compile("|".join(map(_pattern, texts)))


def _pattern(text: str) -> str:
    return ".*".join(re.escape(part) for part in PLACE.split(text))
