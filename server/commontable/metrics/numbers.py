"""The numbers a metric gives, by name, and how each is to be read."""

from enum import StrEnum

from attrs import frozen

Span = tuple[float, float | None]
"""The least and the most that a number can be; None is unbounded."""


class Unit(StrEnum):
    """How a number reads: a part of a whole, a place between two ends, how many, so much of
    something, or a yes (above zero) or no.
    """

    SHARE = "share"
    INDEX = "index"
    COUNT = "count"
    AMOUNT = "amount"
    ANSWER = "answer"


@frozen
class Number:
    """A number by the name that its words go by: `part-NAME`."""

    name: str
    unit: Unit
    span: Span


def share(name: str) -> Number:
    return Number(name, Unit.SHARE, (0, 1))


def index(name: str, least: float = 0, most: float = 1) -> Number:
    return Number(name, Unit.INDEX, (least, most))


def count(name: str) -> Number:
    return Number(name, Unit.COUNT, (0, None))


def amount(name: str) -> Number:
    return Number(name, Unit.AMOUNT, (0, None))


def answer(name: str) -> Number:
    return Number(name, Unit.ANSWER, (0, 1))
