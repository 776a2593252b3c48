"""The safety pulse: two quiet questions that three phases ask (GAME §2.8, M13).

Nobody has to answer and nobody sees that they did. An answer goes to the server alone; the
facilitator hears of a table as a whole, and only when enough people there have answered.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.pieces import Beat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import Millis, PhaseId

ASKED_IN = frozenset({PhaseId.P2, PhaseId.P6, PhaseId.P11})
LEVELS = range(5)


class PulseItem(StrEnum):
    """What is asked: I can say what I think here; a slip will not be held against me."""

    SPEAK = "speak"
    SLIP = "slip"


@frozen
class Pulse(Command):
    """Say in private how far one agrees, 0 not at all to 4 fully: once an item in each phase that
    asks.
    """

    item: PulseItem
    level: int


@frozen
class PulseTaken(Event):
    is_personal = True

    seat: str
    item: PulseItem
    level: int


def decide_pulse(table: Table, seat: str, command: Pulse, _moment: Moment) -> Outcome:
    if table.phase not in ASKED_IN:
        return Refusal(Code.BAD_PHASE)
    if command.item not in _unanswered(table, seat):
        return Refusal(Code.LOCKED, "item")
    if command.level not in LEVELS:
        return Refusal(Code.BAD_TARGET, "level")
    return (PulseTaken(seat, command.item, command.level),)


def _unanswered(table: Table, seat: str) -> tuple[PulseItem, ...]:
    given = {beat.item for beat in table.pulse if (beat.seat, beat.phase) == (seat, table.phase)}
    return tuple(item for item in PulseItem if item not in given)


def pulse_offers(table: Table, seat: str) -> Iterator[Offer]:
    items = _unanswered(table, seat)
    if table.phase in ASKED_IN and items:
        yield offer(Pulse, one("item", *items), one("level", *LEVELS))


def fold_pulse(table: Table, event: PulseTaken, _at: Millis) -> Table:
    if table.phase is None:
        return table
    beat = Beat(event.seat, event.item, table.phase, event.level)
    return altered(table, pulse=(*table.pulse, beat))


ANYWHERE: Mapping[type[Command], Deed] = {Pulse: decide_pulse}
FACTS: Mapping[type[Event], Fact] = {PulseTaken: fold_pulse}
