"""P11, step out and recognise: out of role first, then noticing (GAME §2.3, §2.9)."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs
from attrs import field, frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event, personal
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Outcome, Phase
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table, put
from commontable.rules.values import Form, Millis, PhaseId

TOKENS_A_SEAT = 2


class Noticing(StrEnum):
    """What a guardian was noticed for."""

    HELD_BACK = "held_back"
    TOOK_OFF_RAMP = "took_off_ramp"
    STEPPED_IN = "stepped_in"
    LISTENED = "listened"
    MADE_ROOM = "made_room"
    NAMED_STRENGTH = "named_strength"
    KIND_BOUNDARY = "kind_boundary"
    CHANGED_MIND = "changed_mind"


@frozen
class Token:
    """One noticing. `sender` is shown to the receiver only when `is_signed`."""

    sender: str
    to: str
    kind: Noticing
    is_signed: bool


@frozen
class Debrief:
    """Who has stepped out of role, and the noticing tokens given."""

    stepped_out: Mapping[str, bool] = field(factory=dict)
    tokens: tuple[Token, ...] = ()


@frozen
class StepOut(Command):
    """I am not my role; I am me."""


@frozen
class Recognise(Command):
    """Give someone a noticing token: two a seat, not to oneself, one for each receiver."""

    to: str
    kind: Noticing
    signed: bool = False


@frozen
class SteppedOut(Event):
    seat: str


@frozen
class Recognised(Event):
    is_nameless = True

    seat: str = field(metadata=personal(""))
    to: str
    kind: Noticing
    is_signed: bool = field(metadata=personal(False))


def decide_step_out(table: Table, seat: str, _command: StepOut, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if seat in table.part(Debrief).stepped_out else (SteppedOut(seat),)


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
    return tuple(
        other.id
        for other in table.seats.values()
        if other.id != seat and other.id not in given and other.takes_part and not other.has_left
    )


def debrief_offers(table: Table, seat: str) -> Iterator[Offer]:
    if seat not in table.part(Debrief).stepped_out:
        yield offer(StepOut)
    receivers = _receivers(table, seat)
    if tokens_left(table, seat) and receivers:
        yield offer(Recognise, one("to", *receivers), one("kind", *Noticing), tick("signed"))


def all_stepped_out(table: Table) -> bool:
    stepped_out = table.part(Debrief).stepped_out
    return bool(stepped_out) and all(
        seat.id in stepped_out or seat.id in table.passed for seat in table.playing
    )


def fold_stepped_out(table: Table, event: SteppedOut, _at: Millis) -> Table:
    debrief = table.part(Debrief)
    return table.with_part(
        attrs.evolve(debrief, stepped_out=put(debrief.stepped_out, event.seat, True))
    )


def fold_recognised(table: Table, event: Recognised, _at: Millis) -> Table:
    debrief = table.part(Debrief)
    token = Token(event.seat, event.to, event.kind, event.is_signed)
    return table.with_part(attrs.evolve(debrief, tokens=(*debrief.tokens, token)))


PHASE = Phase(
    id=PhaseId.P11,
    minutes={Form.SHORT: 2, Form.HOUR: 7, Form.NINETY: 12, Form.TWO_HOURS: 15},
    is_done=all_stepped_out,
    offers=debrief_offers,
    deeds={StepOut: decide_step_out, Recognise: decide_recognise},
    facts={SteppedOut: fold_stepped_out, Recognised: fold_recognised},
    waits_for_host=True,
)
