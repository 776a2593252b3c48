"""An offer is a wish that would be granted now: a verb and, for each argument, the values it may
take.

Offers are the whole of what a client may render (DESIGN §4). Where the values of one argument
depend on another, the phase makes several offers of the same verb, so that every combination inside
one offer is good.
"""

from enum import StrEnum
from functools import lru_cache

from attrs import fields, frozen

from commontable.rules.commands import Command
from commontable.rules.wording import may_be_shown

Value = str | int

MANY = 20_000
"""Fields and offers to remember. The same ones are made for every seat after every event, and what
is the same object is written for the wire only once.
"""


class FieldKind(StrEnum):
    """What a field takes: `one` a single option, `many` from `least` to `most` different options,
    `text` from `least` to `most` characters, `tick` true or false.
    """

    ONE = "one"
    MANY = "many"
    TEXT = "text"
    TICK = "tick"


@frozen(eq=False, slots=False)
class Field:
    """One argument to fill in, as its kind says. An optional field may be left out."""

    name: str
    kind: FieldKind
    options: tuple[Value, ...] = ()
    least: int = 0
    most: int = 0
    optional: bool = False

    def covers(self, value: object) -> bool:
        """Whether this field takes `value`."""
        if value is None:
            return self.optional
        match self.kind:
            case FieldKind.ONE:
                return value in self.options
            case FieldKind.MANY:
                return isinstance(value, tuple) and self._covers_many(value)
            case FieldKind.TEXT:
                return (
                    isinstance(value, str)
                    and self.least <= len(value.strip())
                    and len(value) <= self.most
                    and may_be_shown(value)
                )
            case FieldKind.TICK:
                return isinstance(value, bool)

    def _covers_many(self, values: tuple[object, ...]) -> bool:
        different = len(set(values)) == len(values)
        return (
            different
            and self.least <= len(values) <= self.most
            and all(v in self.options for v in values)
        )


@lru_cache(MANY)
def one(name: str, *options: Value, optional: bool = False) -> Field:
    return Field(name, FieldKind.ONE, options, optional=optional)


@lru_cache(MANY)
def many(name: str, *options: Value, least: int = 0, most: int | None = None) -> Field:
    return Field(name, FieldKind.MANY, options, least, len(options) if most is None else most)


@lru_cache(MANY)
def text(name: str, most: int, *, optional: bool = False) -> Field:
    return Field(name, FieldKind.TEXT, least=1, most=most, optional=optional)


@lru_cache(MANY)
def tick(name: str) -> Field:
    return Field(name, FieldKind.TICK)


@frozen(eq=False)
class Offer:
    """A command that would be granted, by class, with the domain of each argument. Where more than
    one of its command come and go, `apart` tells it from the others.

    Made by `offer`, which gives the same object for the same offer.
    """

    command: type[Command]
    fields: tuple[Field, ...] = ()
    apart: str = ""

    def covers(self, command: Command) -> bool:
        """Whether `command` lies inside this offer: each argument in its domain, any other left at
        its default.
        """
        if type(command) is not self.command:
            return False
        offered = {field.name: field for field in self.fields}
        return all(
            offered[slot.name].covers(getattr(command, slot.name))
            if slot.name in offered
            else getattr(command, slot.name) == slot.default
            for slot in fields(type(command))
        )


@lru_cache(MANY)
def offer(command: type[Command], *arguments: Field, apart: str = "") -> Offer:
    """The offer of a command."""
    return Offer(command, arguments, apart)
