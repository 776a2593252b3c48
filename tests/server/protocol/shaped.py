"""Holds JSON against the declared shapes of the wire, slowly and plainly."""

import re
from collections.abc import Iterator

from commontable.protocol.shapes import (
    Choice,
    Constant,
    Declared,
    Either,
    Fixed,
    ListOf,
    MapOf,
    Named,
    OneOf,
    Record,
    Shape,
    declarations,
)

KINDS = {str: (str,), int: (int,), float: (int, float), bool: (bool,)}


def misfits(value: object, name: str) -> list[str]:
    """Where `value` is not what is declared under `name`."""
    return list(_declared(value, declarations()[name], name))


def _declared(value: object, declared: Declared, at: str) -> Iterator[str]:
    match declared:
        case Choice(values=values):
            if value not in values:
                yield f"{at}: {value!r}"
        case Either(shape=shape):
            yield from _shape(value, shape, at)
        case Record():
            yield from _record(value, declared, at)


def _record(value: object, record: Record, at: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{at}: no object"
        return
    slots = {slot.name: slot for slot in record.slots}
    needed = {slot.name for slot in record.slots if not (slot.is_optional or slot.is_each)}
    yield from (f"{at}.{name}: missing" for name in needed - value.keys())
    for key, item in value.items():
        slot = slots.get(re.sub(r"\.\d+$", "", key))
        if slot is None:
            yield f"{at}.{key}: not declared"
        else:
            yield from _shape(item, slot.shape, f"{at}.{key}")


def _shape(value: object, shape: Shape, at: str) -> Iterator[str]:
    match shape:
        case Named(name):
            yield from _declared(value, declarations()[name], at)
        case Constant(wanted):
            if value != wanted:
                yield f"{at}: {value!r}"
        case ListOf() | Fixed():
            yield from _list(value, shape, at)
        case MapOf(item):
            for key, held in value.items():
                yield from _shape(held, item, f"{at}[{key}]")
        case OneOf(choices):
            if all(list(_shape(value, choice, at)) for choice in choices):
                yield f"{at}: none of the choices"
        case _:
            if shape.kind in KINDS and type(value) not in KINDS[shape.kind]:
                yield f"{at}: {value!r}"


def _list(value: object, shape: ListOf | Fixed, at: str) -> Iterator[str]:
    if not isinstance(value, list | tuple):
        yield f"{at}: no list"
        return
    kinds = shape.items if isinstance(shape, Fixed) else (shape.item,) * len(value)
    for number, (item, kind) in enumerate(zip(value, kinds, strict=True)):
        yield from _shape(item, kind, f"{at}[{number}]")
