"""What the metrics of a table count, one kind of count a class."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from commontable.rules.events import Event
from commontable.rules.table import Table
from commontable.rules.values import Millis


@frozen
class Happening:
    """A fact with the table around it. `now` is table time, which stands still while the table
    does.
    """

    event: Any
    before: Table
    table: Table
    now: Millis


Entry = Callable[[Any, Happening], Any]
"""Enters one happening in a count and gives the new count."""


@frozen
class Tally:
    """A count and how it is kept: its class, empty when called without arguments, and the events
    that are entered in it.
    """

    kind: type
    entries: Mapping[type[Event], Entry]


Counts = Mapping[type, Any]
"""All counts of a table, each found by its class."""
