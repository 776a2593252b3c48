"""The classes of the wire, read once as plain shapes for every printer to print from."""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from functools import cache
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Literal, get_args, get_origin

import attrs
from attrs import frozen

from commontable.protocol.doors import COMMANDS, CONSOLE_DIRECTIONS, PARTS, WORKSHOP_COMMANDS
from commontable.protocol.messages import Ack, Door, Hello, Notice, Patch, Request, Snapshot
from commontable.rules.commands import Command, Direction, tag_of
from commontable.rules.config import Config
from commontable.views.stages import MineView, StageView

MESSAGES: tuple[type, ...] = (Hello, Request, *get_args(Ack), Snapshot, Patch, Notice)
SENT_BY_CLIENT = (Hello, Request, Command, Config)


@frozen
class Plain:
    """Text (str), a whole number (int), a number (float), true or false (bool), or anything."""

    kind: object


@frozen
class Named:
    """Something that is declared under a name of its own."""

    name: str


@frozen
class Constant:
    value: str | bool


@frozen
class ListOf:
    item: "Shape"


@frozen
class Fixed:
    """A list of so many items, each with its own shape."""

    items: tuple["Shape", ...]


@frozen
class MapOf:
    """An object whose keys are ids."""

    item: "Shape"


@frozen
class OneOf:
    choices: tuple["Shape", ...]


Shape = Plain | Named | Constant | ListOf | Fixed | MapOf | OneOf


@frozen
class Slot:
    """One key of an object; with `is_each` there is one for each number, as `tile.1`, `tile.2`."""

    name: str
    shape: Shape
    is_optional: bool = False
    is_each: bool = False


@frozen
class Record:
    """An object with these keys. What a client sends (`is_sent`) may hold no others."""

    name: str
    says: str
    slots: tuple[Slot, ...]
    is_sent: bool


@frozen
class Choice:
    """One of a few values."""

    name: str
    says: str
    values: tuple[str | int, ...]


@frozen
class Either:
    """One of several declared shapes."""

    name: str
    says: str
    shape: OneOf


Declared = Record | Choice | Either


def _any_of(kinds: Iterable[type]) -> OneOf:
    return OneOf(tuple(Named(kind.__name__) for kind in kinds))


def _commands_of(door: Door) -> Either:
    name = f"{door.value.capitalize()}Command"
    return Either(name, f"What the door `{door.value}` may send.", _any_of(COMMANDS[door]))


COMMAND_UNIONS: tuple[Either, ...] = (
    Either("Direction", "What the console may wish of tables.", _any_of(CONSOLE_DIRECTIONS)),
    Either("WorkshopCommand", "What it may wish of the workshop.", _any_of(WORKSHOP_COMMANDS)),
    *(_commands_of(door) for door in COMMANDS),
    Either(
        "Command",
        "Every command there is, told apart by `type`.",
        OneOf(tuple(Named(_commands_of(door).name) for door in COMMANDS)),
    ),
)
VIEW_UNIONS: Mapping[str, tuple[object, str]] = {
    "Ack": (Ack, "How every request is acknowledged."),
    "StageView": (StageView, "What all see of the open phase, told apart by `type`."),
    "MineView": (MineView, "What one seat alone sees of the open phase, told apart by `type`."),
}
"""Unions of messages and views that have a name of their own, with what they are."""


def _members(union: object) -> frozenset[object]:
    return frozenset(get_args(union)) - {NoneType}


_CITATION = re.compile(r"\s\(GAME §[^)]*\)")
"""Where a rule stands is of use beside the code and nowhere else."""

_UNION_NAMES = {_members(union): name for name, (union, _) in VIEW_UNIONS.items()}


def shape_of(kind: object) -> Shape:
    """The shape of a type annotation; None is left out of unions, for it is absent on the wire."""
    parts = get_args(kind)
    match get_origin(kind) or kind:
        case origin if origin is UnionType:
            return _union(kind)
        case origin if origin is Literal:
            return Constant(parts[0])
        case origin if origin is tuple:
            return _list(parts)
        case origin if origin in (dict, Mapping):
            return MapOf(shape_of(parts[1]))
        case type() as origin if attrs.has(origin) or issubclass(origin, Enum):
            return Named(origin.__name__)
    return Plain(kind)


def _list(parts: tuple[object, ...]) -> Shape:
    if parts[-1] is Ellipsis:
        return ListOf(shape_of(parts[0]))
    return Fixed(tuple(shape_of(part) for part in parts))


def _union(union: object) -> Shape:
    name = _UNION_NAMES.get(_members(union))
    if name:
        return Named(name)
    choices = tuple(shape_of(part) for part in get_args(union) if part is not NoneType)
    return choices[0] if len(choices) == 1 else OneOf(choices)


def _slots(kind: type) -> Iterator[Slot]:
    """The keys of a class. What a client sends may leave out what has a default; what it receives
    leaves out only what is None.
    """
    if issubclass(kind, Command):
        yield Slot("type", Constant(tag_of(kind)))
    is_sent = issubclass(kind, SENT_BY_CLIENT)
    for slot in attrs.fields(kind):
        may_miss = slot.default is not attrs.NOTHING if is_sent else NoneType in get_args(slot.type)
        yield Slot(slot.name, shape_of(slot.type), may_miss, "each" in slot.metadata)


def _declare(kind: type) -> Declared:
    says = _CITATION.sub("", cleandoc(vars(kind).get("__doc__") or "").strip())
    if issubclass(kind, Enum):
        return Choice(kind.__name__, says, tuple(member.value for member in kind))
    return Record(kind.__name__, says, tuple(_slots(kind)), issubclass(kind, SENT_BY_CLIENT))


def _classes_in(kind: object) -> Iterator[type]:
    """The classes and enums that a type annotation mentions."""
    if isinstance(kind, type) and (attrs.has(kind) or issubclass(kind, Enum)):
        yield kind
    for part in get_args(kind):
        yield from _classes_in(part)


def reachable(roots: Iterable[type]) -> Iterator[type]:
    """The roots and all classes below them, each once, in the order in which they are met."""
    seen: set[type] = set()
    waiting = list(roots)
    while waiting:
        kind = waiting.pop(0)
        if kind in seen or kind in (Command, Direction):
            continue
        seen.add(kind)
        yield kind
        if attrs.has(kind):
            waiting[:0] = (k for slot in attrs.fields(kind) for k in _classes_in(slot.type))


def literal(value: str | bool | int) -> str:
    """A constant as JSON writes it."""
    return f'"{value}"' if isinstance(value, str) else str(value).lower()


@cache
def declarations() -> Mapping[str, Declared]:
    """All that is declared on the wire, by name. Raises ValueError when two classes share one."""
    ways_in = dict.fromkeys(kind for kinds in COMMANDS.values() for kind in kinds)
    ways_out = (kind for kinds in PARTS.values() for kind in kinds)
    found: list[Declared] = [
        *(_declare(kind) for kind in reachable((*MESSAGES, *ways_in, *ways_out))),
        *COMMAND_UNIONS,
        *(Either(n, says, _any_of(get_args(u))) for n, (u, says) in VIEW_UNIONS.items()),
    ]
    by_name = {each.name: each for each in found}
    if len(by_name) < len(found):
        names = [each.name for each in found]
        raise ValueError(f"two classes of the wire are called {max(names, key=names.count)}")
    return by_name
