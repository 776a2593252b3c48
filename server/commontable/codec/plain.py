"""Writing views as plain JSON values, on the path of every action.

What is None is left out, so that on the wire null only ever means "gone". A class that is compared
by identity (`eq=False, slots=False`) is written once for each of its objects: that is what makes a
card's face cheap to show again. Enums stay as they are: they are strings and numbers.
"""

from collections.abc import Callable, Mapping
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

Json = Any
Write = Callable[[Any], Json]

WRITTEN = "as plain JSON"
"""Where such an object remembers how it was written."""

_WRITERS: dict[type, Write] = {}


def view_json(view: object) -> dict[str, Json]:
    """A view as plain JSON values, without nulls."""
    plain: dict[str, Json] = _writer_of(type(view))(view)
    return plain


def _writer_of(kind: type) -> Write:
    """The writer of an attrs class, made when first needed."""
    if kind not in _WRITERS:
        write = _object_writer(kind)
        _WRITERS[kind] = write if "__eq__" in vars(kind) else _once_each(write)
    return _WRITERS[kind]


def _writer(kind: Any) -> Write | None:  # noqa: ANN401 - any annotation there is
    """What writes a value of this annotation; None when it can stay as it is."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _union_writer([part for part in get_args(kind) if part is not NoneType])
    if origin is tuple:
        return _list_writer(_writer(get_args(kind)[0]))
    if origin in (dict, Mapping):
        return _map_writer(_writer(get_args(kind)[1]))
    return _writer_of(kind) if attrs.has(kind) else None


def _object_writer(kind: type) -> Write:
    slots = [(s.name, attrgetter(s.name), _writer(s.type)) for s in attrs.fields(kind)]

    def write(view: object) -> dict[str, Json]:
        plain = {}
        for name, get, write_part in slots:
            value = get(view)
            if value is not None:
                plain[name] = write_part(value) if write_part else value
        return plain

    return write


def _once_each(write: Write) -> Write:
    def write_once(view: object) -> Json:
        remembered = vars(view)
        if WRITTEN not in remembered:
            remembered[WRITTEN] = write(view)
        return remembered[WRITTEN]

    return write_once


def _union_writer(kinds: list[Any]) -> Write | None:
    """A value that may be None, or one of several classes."""
    if len(kinds) == 1:
        return _writer(kinds[0])
    return _by_class if any(map(attrs.has, kinds)) else None


def _by_class(value: object) -> Json:
    return _writer_of(type(value))(value)


def _list_writer(write: Write | None) -> Write:
    if write is None:
        return list
    return lambda values: [write(value) for value in values]


def _map_writer(write: Write | None) -> Write:
    def write_map(values: Mapping[str, Any]) -> dict[str, Json]:
        return {str(key): write(value) if write else value for key, value in values.items()}

    return write_map
