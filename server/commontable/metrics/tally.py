"""What the metrics of a table count, one kind of count a class."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from commontable.rules.events import Event
from commontable.rules.table import Table
from commontable.rules.values import Millis


@frozen
class Happening:
    """A fact with the table around it, at the wall time `at` and for the wish named by `cause`.

    `now` is table time, which stands still while the table does.
    """

    event: Any
    at: Millis
    cause: str
    before: Table
    table: Table
    now: Millis


Entry = Callable[[Any, Happening], Any]
"""Enters one happening in a count and gives the new count."""


@frozen
class Tally:
    """A count and how it is kept: its class, empty when called without arguments, and the events
    that are entered in it. `every_tap` enters whatever a seat's own wish has brought about.
    """

    kind: type
    entries: Mapping[type[Event], Entry]
    every_tap: Entry | None = None


Counts = Mapping[type, Any]
"""All counts of a table, each found by its class."""
