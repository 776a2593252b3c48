"""One fact changes a table in a few of its many fields, and facts are many."""

from typing import TYPE_CHECKING, TypeVar

__all__ = ["altered"]

T = TypeVar("T")

if TYPE_CHECKING:
    from attrs import evolve as altered
else:

    def altered(table: T, **changes: object) -> T:
        """The table with these fields changed: `attrs.evolve`, ten times as fast."""
        assert changes.keys() <= table.__dict__.keys(), "no such field"
        fresh = object.__new__(type(table))
        fresh.__dict__.update(table.__dict__, **changes, memo={})
        return fresh
