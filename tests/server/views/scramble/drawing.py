"""How chance is drawn for others, in the same order for the same seed in every process."""

from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Any, TypeVar

import attrs

from commontable.rules.table import Table

V = TypeVar("V")


def others(table: Table, viewer: str) -> list[str]:
    return [name for name in table.seats if name != viewer]


def anyone_else(table: Table, viewer: str) -> list[str]:
    """Never nobody, so that there is always someone to draw."""
    return others(table, viewer) or [""]


def own_card(table: Table, viewer: str) -> str:
    role = table.role_of(viewer)
    return role.card if role else ""


def some(names: Iterable[str], chance: Random) -> frozenset[str]:
    return frozenset(name for name in names if chance.random() < 0.5)


def as_many(done: frozenset[str], rest: Sequence[str], chance: Random) -> frozenset[str]:
    """As many of the others as before, but drawn anew; who is none of them stays."""
    kept = done.difference(rest)
    return kept | frozenset(chance.sample(rest, len(done) - len(kept)))


def by_others(pieces: Mapping[str, V], rest: Sequence[str], chance: Random) -> dict[str, V]:
    """The same pieces, each written by someone else."""

    def otherwise(piece: Any) -> Any:
        return attrs.evolve(piece, author=chance.choice(rest))

    return {name: otherwise(piece) for name, piece in pieces.items()}


def of_others(values: Mapping[str, V], viewer: str, new: list[V], chance: Random) -> dict[str, V]:
    """The same keys; each value but the viewer's own drawn anew."""
    return {key: v if key == viewer else chance.choice(new) for key, v in values.items()}


def exchanged(values: Mapping[str, V], mine: str, chance: Random) -> dict[str, V]:
    """The same keys and the same values, but other people's exchanged among them."""
    others = [key for key in values if key != mine]
    given = chance.sample([values[key] for key in others], len(others))
    return {**values, **dict(zip(others, given, strict=True))}
