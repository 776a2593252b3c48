"""Between attrs values and JSON: strictly inwards, plainly outwards.

`strict` reads what clients send and the journal holds, and is the one importer of cattrs; `plain`
writes views, on the path of every action.
"""

from commontable.codec.plain import view_json
from commontable.codec.strict import (
    EVENTS,
    Json,
    MalformedError,
    TaggedUnion,
    event_from,
    event_json,
    state_json,
    structure,
    wish_json,
)

__all__ = [
    "EVENTS",
    "Json",
    "MalformedError",
    "TaggedUnion",
    "event_from",
    "event_json",
    "state_json",
    "structure",
    "view_json",
    "wish_json",
]
