"""Between attrs values and JSON, strictly: no coercion, no extra keys, every fault with its path.

The one importer of cattrs. Views leave None out, so that on the wire null only ever means "gone".
"""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, IntEnum, StrEnum
from math import isfinite
from typing import Any, TypeVar, get_args, get_origin

import attrs
import orjson
from cattrs import (
    AttributeValidationNote,
    ClassValidationError,
    Converter,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from commontable.codec.upcast import VERSION, lifted
from commontable.rules.commands import Command, Direction, tag_of
from commontable.rules.decide import DIRECTIONS
from commontable.rules.events import Event
from commontable.rules.evolve import FOLDS
from commontable.rules.workshop.facts import FOLDS as WORKSHOP_FOLDS

T = TypeVar("T")
Json = Any

EVENTS: Mapping[str, type[Event]] = {tag_of(kind): kind for kind in (*FOLDS, *WORKSHOP_FOLDS)}
"""Every event by its tag; a golden file freezes the tags."""


class MalformedError(ValueError):
    """JSON that is not what it should be. `where` is the path of a fault, such as `do.card`."""

    def __init__(self, where: str, says: str) -> None:
        super().__init__(f"{where}: {says}" if where else says)
        self.where = where
        self.says = says


class TaggedUnion:
    """Classes told apart on the wire by the key `type`."""

    def __init__(self, kinds: Iterator[type] | tuple[type, ...]) -> None:
        self.by_tag: Mapping[str, type] = {tag_of(kind): kind for kind in kinds}

    def structure(self, value: Json) -> Json:
        """The value, as the class its `type` names. Raises MalformedError."""
        if not isinstance(value, dict):
            raise MalformedError("", "expected an object")
        tag = value.get("type")
        kind = self.by_tag.get(tag) if isinstance(tag, str) else None
        if kind is None:
            raise MalformedError("type", f"unknown type {tag!r}")
        return structure({key: item for key, item in value.items() if key != "type"}, kind)

    def unstructure(self, value: object) -> dict[str, Json]:
        return {"type": tag_of(type(value)), **_STORED.unstructure(value, type(value))}


def _exactly(kind: type, name: str) -> Callable[[Json, Any], Any]:
    def take(value: Json, _kind: object) -> Json:
        if type(value) is not kind:
            raise MalformedError("", f"expected {name}")
        return value

    return take


def _object(read: Callable[[Json, Any], Any]) -> Callable[[Json, Any], Any]:
    def take(value: Json, kind: object) -> Json:
        if not isinstance(value, dict):
            raise MalformedError("", "expected an object")
        return read(value, kind)

    return take


def _number(value: Json, _kind: object) -> float:
    if type(value) not in (int, float) or not isfinite(value):
        raise MalformedError("", "expected a number")
    return float(value)


def _member(value: Json, kind: type[Enum]) -> Enum:
    wanted = next((member for member in kind if member.value == value), None)
    if wanted is None or type(wanted.value) is not type(value):
        raise MalformedError("", f"expected one of {', '.join(str(m.value) for m in kind)}")
    return wanted


def _tuple(kind: object, converter: Converter) -> Callable[[Json, Any], tuple[Any, ...]]:
    parts = get_args(kind)
    is_endless = len(parts) == 2 and parts[1] is Ellipsis

    def take(value: Json, _kind: object) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise MalformedError("", "expected a list")
        if not is_endless and len(value) != len(parts):
            raise MalformedError("", f"expected {len(parts)} items")
        kinds = [parts[0]] * len(value) if is_endless else parts
        return tuple(
            _item(converter, index, item, kind)
            for index, (item, kind) in enumerate(zip(value, kinds, strict=True))
        )

    return take


def _item(converter: Converter, index: int, value: Json, kind: type[Any]) -> Json:
    """One item of a list, its faults told with its index."""
    try:
        return converter.structure(value, kind)
    except (MalformedError, ClassValidationError, IterableValidationError) as error:
        raise MalformedError(*_first_fault(error, f"[{index}]")) from error


def _strict_converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    for kind, name in ((int, "a whole number"), (str, "text"), (bool, "true or false")):
        converter.register_structure_hook(kind, _exactly(kind, name))
    converter.register_structure_hook(float, _number)
    for enum in (StrEnum, IntEnum):  # nearer than str and int, which would take any value
        converter.register_structure_hook(enum, _member)
    converter.register_structure_hook_factory(
        attrs.has, lambda kind: _object(make_dict_structure_fn(kind, converter))
    )
    converter.register_structure_hook_factory(
        lambda kind: _origin(kind) is tuple, lambda kind: _tuple(kind, converter)
    )
    directions = TaggedUnion(tuple(DIRECTIONS))
    converter.register_structure_hook_func(
        lambda kind: kind is Direction, lambda value, _kind: directions.structure(value)
    )
    converter.register_unstructure_hook_func(lambda kind: kind is Direction, directions.unstructure)
    return converter


def _origin(kind: object) -> object:
    return get_origin(kind)


def structure(value: Json, kind: type[T]) -> T:
    """`value` as a `kind`. Raises MalformedError with the path of the first fault."""
    try:
        return _STORED.structure(value, kind)
    except (ClassValidationError, IterableValidationError) as errors:
        where, says = _first_fault(errors, "")
        raise MalformedError(where, says) from errors


def _first_fault(error: BaseException, path: str) -> tuple[str, str]:
    if isinstance(error, ClassValidationError | IterableValidationError):
        inner = error.exceptions[0]
        return _first_fault(inner, path + _step(inner))
    if isinstance(error, ForbiddenExtraKeysError):
        return _joined(path, min(error.extra_fields)), "unknown key"
    if isinstance(error, MalformedError):
        return _joined(path, error.where), error.says
    return _joined(path, ""), "missing" if isinstance(error, KeyError) else str(error)


def _joined(path: str, rest: str) -> str:
    """Two pieces of a path as one: `do` and `serves[1]` become `do.serves[1]`."""
    dot = "" if rest.startswith("[") else "."
    return f"{path}{dot}{rest}".strip(".")


def _step(error: BaseException) -> str:
    """The piece of path that cattrs has noted on an inner error."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{note.name}"
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
    return ""


_STORED = _strict_converter()


def plain_json(value: object) -> Json:
    """Any value that an event may hold, as plain JSON."""
    return _STORED.unstructure(value)


def event_json(event: Event) -> bytes:
    """An event's own content, as stored beside its tag."""
    return orjson.dumps(_STORED.unstructure(event, type(event)))


def event_from(tag: str, body: bytes, version: int = VERSION) -> Event:
    """The event as it was stored by `version`. Raises MalformedError when the log holds what this
    program does not know.
    """
    if tag not in EVENTS:
        raise MalformedError("", f"unknown event {tag!r}")
    return structure(lifted(tag, version, orjson.loads(body)), EVENTS[tag])


def state_json(state: object) -> bytes:
    """A whole state in canonical bytes, for comparing two folds of one log."""
    return orjson.dumps(_canonical(state), option=orjson.OPT_SORT_KEYS)


def _canonical(value: object) -> Json:
    if attrs.has(type(value)):
        kept = (slot for slot in attrs.fields(type(value)) if slot.eq)  # type: ignore[arg-type]
        return {slot.name: _canonical(getattr(value, slot.name)) for slot in kept}
    if isinstance(value, Mapping):
        return {str(key): _canonical(item) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(_canonical(item) for item in value)
    return [_canonical(item) for item in value] if isinstance(value, tuple | list) else value


def wish_json(wish: Command) -> dict[str, Json]:
    """A command as it goes over the wire."""
    return {"type": tag_of(type(wish)), **_STORED.unstructure(wish, type(wish))}
