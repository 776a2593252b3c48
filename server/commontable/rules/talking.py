"""The talking piece: from P5 on a table may let one person at a time hold the floor (GAME §2.8).

It never gets in the way: there is none until the host lays it on the table.
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.phases.listen import EndFloor
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table
from commontable.rules.values import Millis, PhaseId

FROM = PhaseId.P4
"""The phase after which there may be a piece."""


@frozen
class LayPiece(Command):
    """The host lays a talking piece on the table."""


@frozen
class PutPieceAway(Command):
    """The host puts the talking piece away."""


@frozen
class TakeFloor(Command):
    """Take the piece, and with it the floor."""


@frozen
class PieceLaid(Event):
    seat: str


@frozen
class PiecePutAway(Event):
    seat: str


@frozen
class FloorTaken(Event):
    seat: str


@frozen
class FloorGivenBack(Event):
    seat: str


@frozen
class TalkingPiece:
    """Whether a piece lies on the table, who holds it, and since which table time."""

    is_laid: bool = False
    holder: str | None = None
    since: Millis = 0


def _is_time(table: Table) -> bool:
    """Whether a piece may be used now."""
    places = [leg.phase for leg in table.run[: table.leg]]
    return table.phase is not None and FROM in places and not table.clock.stops


def may_lay(table: Table, seat: str) -> bool:
    return _is_time(table) and seat == host_of(table) and not table.part(TalkingPiece).is_laid


def may_put_away(table: Table, seat: str) -> bool:
    return _is_time(table) and seat == host_of(table) and table.part(TalkingPiece).is_laid


def may_take(table: Table, seat: str) -> bool:
    piece = table.part(TalkingPiece)
    is_free = piece.is_laid and piece.holder is None
    return is_free and _is_time(table) and table.seats[seat].takes_part


def may_give_back(table: Table, seat: str) -> bool:
    return _is_time(table) and table.part(TalkingPiece).holder == seat


def decide_lay(table: Table, seat: str, _command: LayPiece, _moment: Moment) -> Outcome:
    return (PieceLaid(seat),) if may_lay(table, seat) else Refusal(Code.LOCKED)


def decide_put_away(table: Table, seat: str, _command: PutPieceAway, _moment: Moment) -> Outcome:
    if not may_put_away(table, seat):
        return Refusal(Code.LOCKED)
    return (*_given_back(table), PiecePutAway(seat))


def decide_take(table: Table, seat: str, _command: TakeFloor, _moment: Moment) -> Outcome:
    return (FloorTaken(seat),) if may_take(table, seat) else Refusal(Code.LOCKED)


def decide_end(table: Table, seat: str, _command: EndFloor, _moment: Moment) -> Outcome:
    return (FloorGivenBack(seat),) if may_give_back(table, seat) else Refusal(Code.BAD_PHASE)


def _given_back(table: Table) -> Iterator[Event]:
    if holder := table.part(TalkingPiece).holder:
        yield FloorGivenBack(holder)


def talking_due(table: Table, _moment: Moment) -> Iterator[Event]:
    """Who sleeps or has left holds no floor."""
    holder = table.part(TalkingPiece).holder
    if holder and not table.seats[holder].is_playing:
        yield FloorGivenBack(holder)


def talking_offers(table: Table, seat: str) -> Iterator[Offer]:
    mays = {
        LayPiece: may_lay,
        PutPieceAway: may_put_away,
        TakeFloor: may_take,
        EndFloor: may_give_back,
    }
    yield from (offer(kind) for kind, may in mays.items() if may(table, seat))


def fold_laid(table: Table, _event: PieceLaid, _at: Millis) -> Table:
    return table.with_part(TalkingPiece(is_laid=True))


def fold_put_away(table: Table, _event: PiecePutAway, _at: Millis) -> Table:
    return table.with_part(TalkingPiece())


def fold_taken(table: Table, event: FloorTaken, at: Millis) -> Table:
    piece = table.part(TalkingPiece)
    since = table.clock.reading(at)
    return table.with_part(attrs.evolve(piece, holder=event.seat, since=since))


def fold_given_back(table: Table, _event: FloorGivenBack, _at: Millis) -> Table:
    return table.with_part(attrs.evolve(table.part(TalkingPiece), holder=None))


ANYWHERE: Mapping[type[Command], Deed] = {
    LayPiece: decide_lay,
    PutPieceAway: decide_put_away,
    TakeFloor: decide_take,
}
BESIDE: Mapping[type[Command], Deed] = {EndFloor: decide_end}
"""What a phase may have in its own way."""

FACTS: Mapping[type[Event], Fact] = {
    PieceLaid: fold_laid,
    PiecePutAway: fold_put_away,
    FloorTaken: fold_taken,
    FloorGivenBack: fold_given_back,
}
