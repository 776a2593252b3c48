"""How a phase looks: the part of the table that all see, the part of one seat, and its prompt."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId

Asking = tuple[str, dict[str, str]]
"""A prompt's key and the names its words mention."""


@frozen
class Stage:
    """The looks of one phase.

    `see` gives what everyone at the table sees, `mine` what one seat alone sees (or None), and
    `ask` the prompt of a seat that plays.
    """

    phase: PhaseId
    see: Callable[[Table, Words], Any]
    ask: Callable[[Table, Seat], Asking]
    mine: Callable[[Table, Seat, Words], Any] = lambda _table, _seat, _words: None
