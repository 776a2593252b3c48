"""Noticing tokens: what somebody, or the whole table, was seen to do well (GAME §2.9)."""

from collections.abc import Iterator

import attrs
from attrs import field, frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event, personal
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Outcome
from commontable.rules.phases.debrief.state import TABLE, TOKENS_A_SEAT, Debrief, Noticing, Token
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import Millis


@frozen
class Recognise(Command):
    """Give someone, or the table, a noticing token: two a seat, not to oneself, one for each
    receiver.
    """

    to: str
    kind: Noticing
    signed: bool = False


@frozen
class Recognised(Event):
    is_nameless = True

    seat: str = field(metadata=personal(""))
    to: str
    kind: Noticing
    is_signed: bool = field(metadata=personal(False))


def decide_recognise(table: Table, seat: str, command: Recognise, _moment: Moment) -> Outcome:
    if tokens_left(table, seat) == 0:
        return Refusal(Code.CAP)
    if command.to not in _receivers(table, seat):
        return Refusal(Code.BAD_TARGET, "to")
    return (Recognised(seat, command.to, command.kind, command.signed),)


def tokens_left(table: Table, seat: str) -> int:
    return TOKENS_A_SEAT - sum(token.sender == seat for token in table.part(Debrief).tokens)


def _receivers(table: Table, seat: str) -> tuple[str, ...]:
    given = {token.to for token in table.part(Debrief).tokens if token.sender == seat}
    others = (
        other.id
        for other in table.seats.values()
        if other.id != seat and other.takes_part and not other.has_left
    )
    return tuple(to for to in (TABLE, *others) if to not in given)


def noticing_offers(table: Table, seat: str) -> Iterator[Offer]:
    receivers = _receivers(table, seat)
    if tokens_left(table, seat) and receivers:
        yield offer(Recognise, one("to", *receivers), one("kind", *Noticing), tick("signed"))


def fold_recognised(table: Table, event: Recognised, _at: Millis) -> Table:
    debrief = table.part(Debrief)
    token = Token(event.seat, event.to, event.kind, event.is_signed)
    return table.with_part(attrs.evolve(debrief, tokens=(*debrief.tokens, token)))
