"""From what TOML gave to attrs classes, with nothing guessed and every fault told."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum
from types import UnionType
from typing import TypeVar, cast, get_args, get_origin

from attrs import NOTHING, Attribute, AttrsInstance, fields, has

from commontable.library.faults import Fault, Spot

T = TypeVar("T")

_NAMES: dict[type, str] = {
    str: "text",
    int: "a whole number",
    float: "a number with a fraction",
    bool: "true or false",
    list: "a list",
    dict: "a table",
}


def read(shape: type[T], raw: object, spot: Spot, faults: list[Fault], **given: object) -> T | None:
    """`raw` as a value of type `shape`, or None with the reasons added to `faults`.

    `shape` is an attrs class whose fields are attrs classes, tuples, optionals, StrEnums, str, int
    or bool. `given` are its fields that do not come from the file, such as a card's id.
    """
    if has(shape):
        return cast(T | None, _read_fields(shape, raw, spot, faults, given))
    return cast(T | None, _read_simple(shape, raw, spot, faults))


def _read_simple(shape: object, raw: object, spot: Spot, faults: list[Fault]) -> object:
    if get_origin(shape) is tuple:
        return _read_tuple(get_args(shape), raw, spot, faults)
    if get_origin(shape) is UnionType or isinstance(shape, UnionType):
        return read(get_args(shape)[0], raw, spot, faults)
    assert isinstance(shape, type)
    if issubclass(shape, StrEnum):
        return _read_choice(shape, raw, spot, faults)
    return _read_plain(shape, raw, spot, faults)


def _read_fields(
    shape: type[AttrsInstance],
    raw: object,
    spot: Spot,
    faults: list[Fault],
    given: Mapping[str, object],
) -> object:
    known = len(faults)
    table = _read_plain(dict, raw, spot, faults)
    if table is None:
        return None
    wanted = {part.name: part for part in fields(shape) if part.name not in given}
    faults.extend(_unknown(name, wanted, spot) for name in table if name not in wanted)
    values = {
        name: _read_field(part, table, spot, faults)
        for name, part in wanted.items()
        if name in table or part.default is NOTHING
    }
    return shape(**given, **values) if len(faults) == known else None


def _read_field(
    part: "Attribute[object]", table: Mapping[str, object], spot: Spot, faults: list[Fault]
) -> object:
    if part.name not in table:
        faults.append(spot.fault(f"The key `{part.name}` is missing."))
        return None
    there = spot.key(part.name)
    value = read(cast(type[object], part.type), table[part.name], there, faults)
    if part.validator and value is not None:
        try:
            part.validator(None, part, value)
        except ValueError as error:
            faults.append(there.fault(str(error)))
    return value


def _unknown(name: str, wanted: Mapping[str, object], spot: Spot) -> Fault:
    close = get_close_matches(name, wanted, n=1)
    hint = f"Did you mean `{close[0]}`?" if close else f"Known keys are {in_words(list(wanted))}."
    return spot.key(name).fault(f"There is no key `{name}` here. {hint}")


def _read_tuple(parts: tuple[object, ...], raw: object, spot: Spot, faults: list[Fault]) -> object:
    items = _read_plain(list, raw, spot, faults)
    if items is None:
        return None
    shapes = [parts[0]] * len(items) if parts[-1] is Ellipsis else parts
    if len(items) != len(shapes):
        faults.append(spot.fault(f"There must be exactly {len(shapes)} here, not {len(items)}."))
        return None
    return tuple(
        read(cast(type[object], shape), item, spot.item(index), faults)
        for index, (shape, item) in enumerate(zip(shapes, items, strict=True))
    )


def _read_choice(shape: type[StrEnum], raw: object, spot: Spot, faults: list[Fault]) -> object:
    choices = [choice.value for choice in shape]
    if raw in choices:
        return shape(raw)
    faults.append(spot.fault(f"This must be {in_words(choices, 'or')}, not {_shown(raw)}."))
    return None


def _read_plain(shape: type[T], raw: object, spot: Spot, faults: list[Fault]) -> T | None:
    if type(raw) is shape:
        return raw
    faults.append(spot.fault(f"This must be {_NAMES[shape]}, not {_shown(raw)}."))
    return None


def _shown(raw: object) -> str:
    if isinstance(raw, (list, dict)):
        return _NAMES[type(raw)]
    return f"the text `{raw}`" if isinstance(raw, str) else f"`{str(raw).lower()}`"


def in_words(names: Sequence[str], joint: str = "and") -> str:
    """`a`, `b` and `c`, as a sentence says it."""
    quoted = [f"`{name}`" for name in names]
    return f" {joint} ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]]))
