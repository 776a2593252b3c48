"""Prints docs/protocol.md: a hand-written frame, filled from the classes of the wire."""

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from string import Template

from commontable.protocol.decoding import LONGEST_ID, SHORTEST_ID
from commontable.protocol.doors import COMMANDS, PARTS
from commontable.protocol.examples import example_text
from commontable.protocol.messages import Door
from commontable.protocol.refusals import MEANINGS
from commontable.protocol.shapes import (
    MESSAGES,
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
    reachable,
)
from commontable.rules.commands import Command, tag_of

PLAIN: Mapping[object, str] = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
}


def reference_text() -> str:
    """The text of `docs/protocol.md`."""
    frame = files("commontable.protocol").joinpath("reference.frame.md").read_text("utf-8")
    codes = ((f"`{code}`", says) for code, says in MEANINGS.items())
    return Template(frame).substitute(
        doors=_doors(),
        shortest=SHORTEST_ID,
        longest=LONGEST_ID,
        safety=", ".join(f"`{tag_of(kind)}`" for kind in COMMANDS[Door.SEAT] if kind.is_safety),
        refusals=_table(("Code", "What it means"), codes),
        example=example_text(),
        commands="\n\n".join([*map(_commands, Door), _entries(_in_commands())]),
        messages=_entries(_messages()),
        views=_entries(_views()),
        choices=_entries(each for each in declarations().values() if isinstance(each, Choice)),
    )


def _doors() -> str:
    says = declarations()["Door"].says
    rows = ((f"`{door}`", _parts(door), f"[commands](#through-the-door-{door})") for door in Door)
    return f"{says}\n\n{_table(('Door', 'Shows the parts', 'May send'), rows)}"


def _parts(door: Door) -> str:
    shown = (declarations()[kind.__name__] for kind in PARTS[door])
    return " or ".join(f"[{each.name}]({_anchor(each.name)})" for each in shown)


def _commands(door: Door) -> str:
    rows = (_command(kind) for kind in COMMANDS[door])
    table = _table(("`type`", "Keys", "What it is"), rows)
    return f"### Through the door `{door}`\n\n{table}"


def _command(kind: type[Command]) -> tuple[str, str, str]:
    record = declarations()[kind.__name__]
    keys = record.slots[1:] if isinstance(record, Record) else ()
    says = [record.says.replace("\n", " ")]
    if kind.is_safety:
        says.append("A safety verb.")
    elif not kind.needs_consent:
        says.append("Open before consent.")
    return f"`{tag_of(kind)}`", "<br>".join(_key(slot) for slot in keys), " ".join(says)


def _in_commands() -> Iterator[Declared]:
    """What commands hold that has keys of its own."""
    roots = dict.fromkeys(kind for kinds in COMMANDS.values() for kind in kinds)
    for kind in reachable(roots):
        declared = declarations()[kind.__name__]
        if isinstance(declared, Record) and not issubclass(kind, Command):
            yield declared


def _messages() -> Iterator[Declared]:
    """What the messages are made of, commands apart."""
    yield declarations()["Ack"]
    for kind in reachable(MESSAGES):
        if isinstance(declarations()[kind.__name__], Record):
            yield declarations()[kind.__name__]


def _views() -> Iterator[Declared]:
    roots = dict.fromkeys(kind for kinds in PARTS.values() for kind in kinds)
    for kind in reachable(roots):
        if isinstance(declarations()[kind.__name__], Record):
            yield declarations()[kind.__name__]
    yield from (declarations()["StageView"], declarations()["MineView"])


def _entries(entries: Iterable[Declared]) -> str:
    return "\n\n".join(_entry(entry) for entry in entries)


def _entry(declared: Declared) -> str:
    paragraphs = [f"### {declared.name}", declared.says, _content(declared)]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _content(declared: Declared) -> str:
    match declared:
        case Record(slots=slots):
            return "\n".join(f"- {_key(slot)}" for slot in slots)
        case Choice(values=values):
            return ", ".join(f"`{literal(value)}`" for value in values)
        case Either(shape=shape):
            return f"One of {_words(shape)}."


def _key(slot: Slot) -> str:
    name = f"{slot.name}.1`, `{slot.name}.2` ..." if slot.is_each else f"{slot.name}`"
    return f"`{name}: {_words(slot.shape)}{', optional' * slot.is_optional}"


def _words(shape: Shape) -> str:
    """A shape in words."""
    match shape:
        case Plain() | Named() | Constant():
            return _word(shape)
        case ListOf(item):
            return f"list of {_words(item)}"
        case Fixed(items):
            return f"list of exactly {', '.join(_words(item) for item in items)}"
        case MapOf(item):
            return f"map of {_words(item)}"
        case OneOf(choices):
            return " or ".join(_words(choice) for choice in choices)


def _word(shape: Plain | Named | Constant) -> str:
    match shape:
        case Plain(kind):
            return PLAIN.get(kind, "anything")
        case Named(name):
            return f"[{name}]({_anchor(name)})"
        case Constant(value):
            return f"`{literal(value)}`"


def _anchor(name: str) -> str:
    return "#commands" if name == "Command" else f"#{name.lower()}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
