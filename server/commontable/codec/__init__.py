"""Between attrs values and JSON: strictly inwards, plainly outwards.

`strict` reads what clients send and the journal holds, and is the one importer of cattrs; `plain`
writes views, on the path of every action; `upcast` lifts old shapes of what is stored; `sealing`
locks what is a person's own.
"""

from commontable.codec.plain import view_json
from commontable.codec.sealing import (
    NAMES,
    Seals,
    new_key,
    owners_of,
    sealed_json,
    sealers_of,
    unsealed_json,
)
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
from commontable.codec.upcast import VERSION

__all__ = [
    "EVENTS",
    "NAMES",
    "VERSION",
    "Json",
    "MalformedError",
    "Seals",
    "TaggedUnion",
    "event_from",
    "event_json",
    "new_key",
    "owners_of",
    "sealed_json",
    "sealers_of",
    "state_json",
    "structure",
    "unsealed_json",
    "view_json",
    "wish_json",
]
