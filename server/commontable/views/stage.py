"""How a phase looks: the part of the table that all see, the part of one seat, and its prompt."""

from collections.abc import Callable, Collection
from typing import Any

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId

Asking = tuple[str, dict[str, str]]
"""A prompt's key and the names its words mention."""


@frozen
class Asked:
    """What all are asked in private, a vote or something else: `done` of `of` have answered."""

    done: int
    of: int
    is_vote: bool = False


def asked_of_all(table: Table, answered: Collection[str], *, is_vote: bool = False) -> Asked:
    """How many of those who play now have answered; some who did may have left since."""
    of = len(table.playing)
    return Asked(min(len(answered), of), of, is_vote)


@frozen
class Stage:
    """The looks of one phase.

    `see` gives what everyone at the table sees, `mine` what one seat alone sees (or None), and
    `ask` the prompt of a seat that plays. `step` names where in the phase the table is, by what all
    may know; empty where a phase has one step only. `asked` counts the answers to what all are now
    asked in private.
    """

    phase: PhaseId
    see: Callable[[Table, Words], Any]
    ask: Callable[[Table, Seat], Asking]
    mine: Callable[[Table, Seat, Words], Any] = lambda _table, _seat, _words: None
    step: Callable[[Table], str] = lambda _table: ""
    asked: Callable[[Table], Asked | None] = lambda _table: None
