"""Stored events keep their names: logs of every version must be read for ever (DESIGN §5).

`python -m tests.server.test_tags` adds what is new to the golden file. What is gone stays there
until its old shape is lifted.
"""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import get_args

import attrs

from commontable.codec import EVENTS
from commontable.rules.commands import Direction, tag_of
from commontable.rules.decide import DIRECTIONS

GOLDEN = Path(__file__).parents[1] / "golden/tags.txt"


def known() -> set[str]:
    return set(GOLDEN.read_text("utf-8").splitlines())


def stored() -> set[str]:
    """Each event's tag, its fields and those of what it holds, and the words of closed sets."""
    return {name for tag, kind in EVENTS.items() for name in names(tag, kind)}


def names(place: str, kind: object) -> Iterator[str]:
    if kind is Direction:
        for each in DIRECTIONS:
            yield from names(f"{place}.{tag_of(each)}", each)
    elif isinstance(kind, type) and issubclass(kind, Enum):
        yield from (f"{place}={member.value}" for member in kind)
    elif isinstance(kind, type) and attrs.has(kind):
        yield place
        for slot in attrs.fields(kind):
            yield f"{place}.{slot.name}"
            yield from names(f"{place}.{slot.name}", slot.type)
    for part in get_args(kind):
        yield from names(place, part)


def test_no_stored_name_is_lost():
    lost = sorted(known() - stored())
    assert lost == [], (
        f"{', '.join(lost)}: logs hold this. Add an upcast from the old shape to the new one, "
        "then take the line out of tests/golden/tags.txt."
    )


def test_every_stored_name_is_known():
    new = sorted(stored() - known())
    assert new == [], (
        f"{', '.join(new)}: new in the log. If it was meant, run "
        "`python -m tests.server.test_tags`, which adds it to tests/golden/tags.txt."
    )


if __name__ == "__main__":
    GOLDEN.write_text("".join(f"{name}\n" for name in sorted(known() | stored())), "utf-8")
