"""Sorting a problem before anything is planned (GAME §1 8, 36 and 39, §2.8).

What is said of it is fact, feeling or guess; what it hangs on is in the table's control, within its
influence, or to be adapted to; and somebody may name where power lies. Anyone may sort, and the
last tap holds.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs
from attrs import field, frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table, once, put, without
from commontable.rules.values import Millis

CLAIMS = range(1, 5)


class Claim(StrEnum):
    """What somebody says of a problem may be any of these."""

    FACT = "fact"
    FEELING = "feeling"
    GUESS = "guess"


class Circle(StrEnum):
    """What the people of a table can do about a factor (Rotter 1966)."""

    CONTROL = "control"
    INFLUENCE = "influence"
    ADAPT = "adapt"


class Power(StrEnum):
    """Where power may lie in a problem, and at the table."""

    DECIDES = "decides"
    BELIEVED = "believed"
    WALKS_AWAY = "walks_away"
    MOST_TO_LOSE = "most_to_lose"
    PAID = "paid"
    NOT_HERE = "not_here"


@frozen
class Sorting:
    """The claims of the problem by number and its factors by chip, as they were sorted last, and
    what was named of power.
    """

    claims: Mapping[int, Claim] = field(factory=dict)
    factors: Mapping[str, Circle] = field(factory=dict)
    powers: tuple[Power, ...] = ()


@frozen
class SortClaim(Command):
    """Say what a claim (1 to 4) is; without a kind it is unsorted again."""

    chip: int
    kind: Claim | None = None


@frozen
class SortFactor(Command):
    """Say what the table can do about a factor; without a circle it is unsorted again."""

    chip: str
    circle: Circle | None = None


@frozen
class NamePower(Command):
    """Say where power lies: each thing is named once."""

    chip: Power


@frozen
class ClaimSorted(Event):
    seat: str
    chip: int
    kind: Claim | None


@frozen
class FactorSorted(Event):
    seat: str
    chip: str
    circle: Circle | None


@frozen
class PowerNamed(Event):
    seat: str
    chip: Power


def factors_of(table: Table) -> tuple[str, ...]:
    """What the table's problem hangs on."""
    return table.deck.problems[table.problem].factors if table.problem else ()


def circle_of(table: Table, factor: str) -> Circle:
    """What the table can do about a factor; what nobody sorted it can influence."""
    return table.part(Sorting).factors.get(factor, Circle.INFLUENCE)


@once
def workable(table: Table) -> tuple[str, ...]:
    """Factors that a plan may work on: those within the table's control or influence."""
    return tuple(f for f in factors_of(table) if circle_of(table, f) is not Circle.ADAPT)


def decide_claim(table: Table, seat: str, command: SortClaim, _moment: Moment) -> Outcome:
    if table.problem is None:
        return Refusal(Code.LOCKED)
    if command.chip not in CLAIMS:
        return Refusal(Code.BAD_TARGET, "chip")
    return (ClaimSorted(seat, command.chip, command.kind),)


def decide_factor(table: Table, seat: str, command: SortFactor, _moment: Moment) -> Outcome:
    if table.problem is None:
        return Refusal(Code.LOCKED)
    if command.chip not in factors_of(table):
        return Refusal(Code.BAD_TARGET, "chip")
    return (FactorSorted(seat, command.chip, command.circle),)


def decide_power(table: Table, seat: str, command: NamePower, _moment: Moment) -> Outcome:
    if table.problem is None or command.chip not in _unnamed(table):
        return Refusal(Code.LOCKED)
    return (PowerNamed(seat, command.chip),)


def _unnamed(table: Table) -> tuple[Power, ...]:
    named = table.part(Sorting).powers
    return tuple(power for power in Power if power not in named)


def sorting_offers(table: Table) -> Iterator[Offer]:
    if table.problem is None:
        return
    yield offer(SortClaim, one("chip", *CLAIMS), one("kind", *Claim, optional=True))
    chips = one("chip", *factors_of(table))
    yield offer(SortFactor, chips, one("circle", *Circle, optional=True))
    if powers := _unnamed(table):
        yield offer(NamePower, one("chip", *powers))


def fold_claim(table: Table, event: ClaimSorted, _at: Millis) -> Table:
    sorting = table.part(Sorting)
    left = without(sorting.claims, event.chip)
    claims = left if event.kind is None else put(left, event.chip, event.kind)
    return table.with_part(attrs.evolve(sorting, claims=claims))


def fold_factor(table: Table, event: FactorSorted, _at: Millis) -> Table:
    sorting = table.part(Sorting)
    left = without(sorting.factors, event.chip)
    factors = left if event.circle is None else put(left, event.chip, event.circle)
    return table.with_part(attrs.evolve(sorting, factors=factors))


def fold_power(table: Table, event: PowerNamed, _at: Millis) -> Table:
    sorting = table.part(Sorting)
    return table.with_part(attrs.evolve(sorting, powers=(*sorting.powers, event.chip)))


DEEDS: Mapping[type[Command], Deed] = {
    SortClaim: decide_claim,
    SortFactor: decide_factor,
    NamePower: decide_power,
}
FACTS: Mapping[type[Event], Fact] = {
    ClaimSorted: fold_claim,
    FactorSorted: fold_factor,
    PowerNamed: fold_power,
}
