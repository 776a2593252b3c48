"""Prints the wire as TypeScript types, formatted as Biome would."""

from collections.abc import Iterator, Mapping

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
    Plain,
    Record,
    Shape,
    Slot,
    declarations,
    literal,
)
from commontable.rules.direction import LONGEST_TELL
from commontable.rules.values import MOST_TABLES
from commontable.rules.workshop.deeds import LONGEST_NAME
from commontable.rules.workshop.notes import LONGEST_NOTE
from commontable.rules.workshop.people import LONGEST_ALIAS, LONGEST_TEAM

WIDTH = 100
HEAD = "// Printed from the classes of the server by `commontable write types`. Do not edit.\n"
PLAIN: Mapping[object, str] = {str: "string", int: "number", float: "number", bool: "boolean"}
LONGEST = {
    "alias": LONGEST_ALIAS,
    "team": LONGEST_TEAM,
    "workshop": LONGEST_NAME,
    "tell": LONGEST_TELL,
    "note": LONGEST_NOTE,
}


def types_text() -> str:
    """The text of `client/src/wire/types.ts`."""
    return "\n".join([HEAD, _limits(), *map(_declaration, declarations().values())])


def _limits() -> str:
    """What is typed where no offer says how long it may be, or how many."""
    names = ", ".join(f"{name}: {most}" for name, most in LONGEST.items())
    says = _comment("How many characters these words may have.")
    tables = f"export const MOST_TABLES = {MOST_TABLES};\n"
    return f"{says}export const LONGEST = {{ {names} }};\n\n{tables}"


def _declaration(declared: Declared) -> str:
    match declared:
        case Record(name, says, slots, _):
            return _comment(says) + _interface(name, slots)
        case Choice(name, says, values):
            return _comment(says) + _alias(name, [literal(value) for value in values])
        case Either(name, says, shape):
            return _comment(says) + _alias(name, [_type(choice) for choice in shape.choices])


def _comment(says: str) -> str:
    lines = says.splitlines()
    if not lines:
        return ""
    if len(lines) == 1:
        return f"/** {says} */\n"
    return "\n".join(["/**", *(f" * {line}".rstrip() for line in lines), " */", ""])


def _interface(name: str, slots: tuple[Slot, ...]) -> str:
    if not slots:
        return f"export type {name} = Readonly<Record<string, never>>;\n"
    return "\n".join([f"export interface {name} {{", *_keys(slots), "}", ""])


def _keys(slots: tuple[Slot, ...]) -> Iterator[str]:
    for slot in slots:
        name = f"[part: `{slot.name}.${{number}}`]" if slot.is_each else slot.name
        yield f"  readonly {name}{'?' * slot.is_optional}: {_type(slot.shape)};"


def _alias(name: str, choices: list[str]) -> str:
    line = f"export type {name} = {' | '.join(choices)};"
    if len(line) <= WIDTH:
        return line + "\n"
    return "\n".join([f"export type {name} =", *(f"  | {choice}" for choice in choices)]) + ";\n"


def _type(shape: Shape) -> str:
    match shape:
        case Plain() | Named() | Constant():
            return _word(shape)
        case ListOf(item):
            return f"readonly {_item(item)}[]"
        case Fixed(items):
            return f"readonly [{', '.join(_type(item) for item in items)}]"
        case MapOf(item):
            return f"Readonly<Record<string, {_type(item)}>>"
        case OneOf(choices):
            return " | ".join(_type(choice) for choice in choices)


def _word(shape: Plain | Named | Constant) -> str:
    match shape:
        case Plain(kind):
            return PLAIN.get(kind, "unknown")
        case Named(name):
            return name
        case Constant(value):
            return literal(value)


def _item(shape: Shape) -> str:
    return f"({_type(shape)})" if isinstance(shape, OneOf | ListOf | Fixed) else _type(shape)
