"""How far each card has come in each language: absent, partly there, a draft, or signed off."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from commontable.library.draft import Draft, Mark
from commontable.library.faults import Fault
from commontable.library.word_checks import paths_of
from commontable.rules.cards import Deck

ALL = "all"
"""The name in a `[status]` table that stands for every part not named there."""


class Status(StrEnum):
    MISSING = "missing"
    PARTIAL = "partial"
    DRAFT = "draft"
    REVIEWED = "reviewed"


def statuses(draft: Draft, deck: Deck) -> dict[str, dict[str, Status]]:
    """Language → part → its status. A part is a card, or a list of deck.toml such as `tags`."""
    parts: dict[str, list[str]] = {}
    for path in paths_of(deck):
        parts.setdefault(_part(path), []).append(path)
    return {
        code: {part: _status(draft, code, part, paths) for part, paths in parts.items()}
        for code in draft.words
    }


def _part(path: str) -> str:
    return path.partition(".")[0]


def _status(draft: Draft, code: str, part: str, paths: list[str]) -> Status:
    told = sum(path in draft.words[code].texts for path in paths)
    if told < len(paths):
        return Status.PARTIAL if told else Status.MISSING
    marks = draft.marks[code]
    return Status(marks.get(part, marks.get(ALL, Mark.DRAFT)))


def counted(parts: Mapping[str, Status]) -> dict[str, int]:
    """How many parts have each status that occurs, the furthest from done first."""
    found = list(parts.values())
    return {status.value: found.count(status) for status in Status if status in found}


def _marks_name_something(draft: Draft, deck: Deck) -> Iterator[Fault]:
    known = {
        ALL,
        *map(_part, paths_of(deck)),
        *(id_ for ids in draft.written.values() for id_ in ids),
    }
    for code, marks in draft.marks.items():
        for name in marks:
            if name not in known:
                spot = draft.language(code).key("status").key(name)
                yield spot.fault(f"There is no card and no list `{name}`.")


def _every_part_is_signed_off(draft: Draft, deck: Deck) -> Iterator[Fault]:
    for code, parts in statuses(draft, deck).items():
        waiting = sum(status is not Status.REVIEWED for status in parts.values())
        if waiting:
            yield (
                draft.language(code)
                .key("status")
                .warning(
                    f"Not yet reviewed: {waiting} of {len(parts)} cards and lists in `{code}` wait "
                    "for someone who grew up with the language to sign them off."
                )
            )


STATUS_CHECKS = (_marks_name_something, _every_part_is_signed_off)
