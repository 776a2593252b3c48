"""Old shapes of stored facts, lifted to today's: logs of every version are read for ever.

A change of shape makes a new `VERSION` and one more of `LIFTS`, which holds for each tag that
changed what its fields become.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Json = Any
Fields = Mapping[str, Json]

SETTLED = ("deck", "form", "minutes", "pace", "role_mode", "skin", "content_off")


def _gathered(fields: Fields) -> Fields:
    """Version 1 held each thing that a workshop settles by itself."""
    config = {name: fields[name] for name in SETTLED if name in fields}
    return {name: fields[name] for name in fields if name not in SETTLED} | {"config": config}


LIFTS: Sequence[Mapping[str, Callable[[Fields], Fields]]] = (
    {"workshop_opened": _gathered, "table_opened": _gathered},
)
VERSION = len(LIFTS) + 1
"""The version of what is written today."""


def lifted(tag: str, version: int, fields: Fields) -> Fields:
    """The fields of an event that was stored by `version`, as they are stored today."""
    for lifts in LIFTS[version - 1 :]:
        if tag in lifts:
            fields = lifts[tag](fields)
    return fields
