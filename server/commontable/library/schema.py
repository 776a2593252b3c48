"""A JSON Schema of decks, for editors that help an author while typing.

The root describes deck.toml; `#/$defs/problems` and its like describe the files in cards/.
"""

from enum import StrEnum
from types import UnionType
from typing import Any, cast, get_args, get_origin

from attrs import NOTHING, Attribute, AttrsInstance, fields, has

from commontable.library.draft import KINDS, Reviews
from commontable.rules.cards import Between, Deck

Schema = dict[str, Any]

_PLAIN: dict[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
}


def deck_schema() -> Schema:
    """The schema as JSON would hold it, printed from the attrs classes that read a deck."""
    definitions = {
        name: {"type": "object", "additionalProperties": _table(shape, given=("id",))}
        for name, shape in KINDS.items()
    }
    cover = _table(Deck, given=tuple(KINDS))
    cover["properties"]["reviews"] = _table(Reviews)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A deck of Common Table",
        **cover,
        "$defs": definitions,
    }


def _table(shape: type[AttrsInstance], given: tuple[str, ...] = ()) -> Schema:
    parts = [part for part in fields(shape) if part.name not in given]
    return {
        "type": "object",
        "properties": {part.name: _field(part) for part in parts},
        "required": [part.name for part in parts if part.default is NOTHING],
        "additionalProperties": False,
    }


def _field(part: "Attribute[Any]") -> Schema:
    validator = getattr(part.validator, "validator", part.validator)
    if isinstance(validator, Between):
        return {"type": "integer", "minimum": validator.low, "maximum": validator.high}
    return _shape(part.type)


def _shape(shape: object) -> Schema:
    parts = get_args(shape)
    if isinstance(shape, UnionType):
        return _shape(parts[0])
    if get_origin(shape) is tuple:
        return _list(parts)
    if isinstance(shape, type) and issubclass(shape, StrEnum):
        return {"enum": [choice.value for choice in shape]}
    return _table(cast(type[AttrsInstance], shape)) if has(cast(type, shape)) else _PLAIN[shape]


def _list(parts: tuple[object, ...]) -> Schema:
    items: Schema = {"type": "array", "items": _shape(parts[0])}
    if parts[-1] is not Ellipsis:
        items |= {"minItems": len(parts), "maxItems": len(parts)}
    return items
