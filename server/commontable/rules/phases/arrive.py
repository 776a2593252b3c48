"""P0, arrive and agree: consent, the five agreements, content lines (GAME §2.3).

Its deeds last: a person who comes late arrives by the same steps while the others play.
"""

from collections.abc import Iterator

import attrs
from attrs import field, frozen

from commontable.rules.altering import altered
from commontable.rules.commands import Command
from commontable.rules.events import Event, personal
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Outcome, Phase
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import Form, Millis, PhaseId


@frozen
class Consent(Command):
    """Agree to play and, apart from that, to research. The second is never a condition of the
    first.
    """

    needs_consent = False

    research: bool = False


@frozen
class Agree(Command):
    """Keep the five agreements."""


@frozen
class AddLine(Command):
    """Set a topic aside for this table. Nobody sees whose wish it was."""

    tag: str


@frozen
class Ready(Command):
    """Arrived: the game may begin."""


@frozen
class Consented(Event):
    seat: str
    research: bool = field(metadata=personal(False))


@frozen
class Agreed(Event):
    seat: str


@frozen
class LineAdded(Event):
    is_nameless = True

    seat: str = field(metadata=personal(""))
    tag: str


@frozen
class SeatReady(Event):
    seat: str


def decide_consent(table: Table, seat: str, command: Consent, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if table.seats[seat].plays else (Consented(seat, command.research),)


def decide_agree(table: Table, seat: str, _command: Agree, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if table.seats[seat].has_agreed else (Agreed(seat),)


def decide_line(table: Table, seat: str, command: AddLine, _moment: Moment) -> Outcome:
    return (
        (LineAdded(seat, command.tag),)
        if command.tag in open_lines(table, seat)
        else Refusal(Code.BAD_TARGET, "tag")
    )


def decide_ready(table: Table, seat: str, _command: Ready, _moment: Moment) -> Outcome:
    return (SeatReady(seat),) if _may_be_ready(table.seats[seat]) else Refusal(Code.LOCKED)


def _may_be_ready(seat: Seat) -> bool:
    return seat.has_agreed and not seat.is_ready


def open_lines(table: Table, seat: str) -> tuple[str, ...]:
    """Topics of this deck that neither the workshop leaves out nor this seat has set aside yet.
    What others have set aside stays among them, or they would be known.
    """
    settled = table.seats[seat].lines.union(table.config.content_off)
    return tuple(tag for tag in table.deck.content_tags if tag not in settled)


def lines_drawn(table: Table) -> int:
    """How many wishes to set a topic aside there were, the same topic counted each time."""
    return sum(len(seat.lines) for seat in table.seats.values())


def arrival_offers(table: Table, seat: str) -> Iterator[Offer]:
    """The next step of arriving, and a topic to set aside at any time."""
    who = table.seats[seat]
    if not who.plays:
        yield offer(Consent, tick("research"))
        return
    if not who.has_agreed:
        yield offer(Agree)
    if _may_be_ready(who):
        yield offer(Ready)
    if tags := open_lines(table, seat):
        yield offer(AddLine, one("tag", *tags))


def all_ready(table: Table) -> bool:
    """Whether everyone here has arrived."""
    here = [seat for seat in table.seats.values() if seat.is_here]
    return bool(here) and all(seat.is_ready for seat in here)


def no_offers(_table: Table, _seat: str) -> Iterator[Offer]:
    yield from ()


def fold_consent(table: Table, event: Consented, _at: Millis) -> Table:
    seat = attrs.evolve(table.seats[event.seat], plays=True, research=event.research)
    return table.with_seat(seat)


def fold_agreed(table: Table, event: Agreed, _at: Millis) -> Table:
    return table.with_seat(attrs.evolve(table.seats[event.seat], has_agreed=True))


def fold_line(table: Table, event: LineAdded, _at: Millis) -> Table:
    """A topic stays aside, whether or not its seat is still known."""
    seat = table.seats.get(event.seat)
    if seat:
        table = table.with_seat(attrs.evolve(seat, lines=seat.lines | {event.tag}))
    return altered(table, lines=table.lines | {event.tag})


def fold_seat_ready(table: Table, event: SeatReady, _at: Millis) -> Table:
    return table.with_seat(attrs.evolve(table.seats[event.seat], is_ready=True))


PHASE = Phase(
    id=PhaseId.P0,
    minutes={Form.SHORT: 2, Form.HOUR: 4, Form.NINETY: 5, Form.TWO_HOURS: 7},
    is_done=all_ready,
    offers=no_offers,
    lasting={
        Consent: decide_consent,
        Agree: decide_agree,
        AddLine: decide_line,
        Ready: decide_ready,
    },
    facts={
        Consented: fold_consent,
        Agreed: fold_agreed,
        LineAdded: fold_line,
        SeatReady: fold_seat_ready,
    },
)
