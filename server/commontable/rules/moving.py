"""People who come over from another table in mid-game, alone or with all that their table had (GAME
§2.9).

Where one comes alone one is a latecomer. Where two tables become one, roles come along, and the
other draft lies beside the own: the table keeps pieces of both, or lets the deck pick one.
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.allies import RolesBrought
from commontable.rules.altering import altered
from commontable.rules.commands import Command, Direction
from commontable.rules.draft import ClauseAdded, VersionFrozen
from commontable.rules.events import Event
from commontable.rules.flow import vacated
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Order, Outcome
from commontable.rules.plan import Clause, Draft, next_clause_id, room_left, servable, with_draft
from commontable.rules.presence import TakeSeat, taken
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.seats import Seat
from commontable.rules.sorting import workable
from commontable.rules.table import Role, Table
from commontable.rules.values import Millis

DRAFTS = ("own", "brought")


@frozen
class Brought:
    """The draft that another table brought, while it lies beside the own."""

    clauses: tuple[Clause, ...] = ()
    made: int = 0


@frozen
class SendOver(Direction):
    """Let a seat go to another table; it has not left the workshop."""

    seat: str


@frozen
class FoldUp(Direction):
    """End this table where it is: everyone goes on at another one."""


@frozen
class TakeIn(Direction):
    """Another table comes to this one, with its roles and its draft."""

    seats: tuple[TakeSeat, ...]
    roles: tuple[Role, ...]
    clauses: tuple[Clause, ...]


@frozen
class KeepPiece(Command):
    """Take one piece of the other draft into the plan."""

    piece: str


@frozen
class DrawDraft(Command):
    """The host lets the deck pick one of the two drafts."""


@frozen
class SeatSentOver(Event):
    seat: str


@frozen
class TableFoldedUp(Event):
    pass


@frozen
class DraftBrought(Event):
    opens_prompt = True

    clauses: tuple[Clause, ...]


@frozen
class PieceKept(Event):
    """A piece of the other draft goes into the plan; the piece that is added follows."""

    seat: str
    piece: str


@frozen
class DraftDrawn(Event):
    """Which draft the deck picked, and what of the other table's then stands in the plan."""

    is_brought: bool
    clauses: tuple[Clause, ...]


def decide_send(table: Table, command: SendOver, _moment: Moment) -> Outcome:
    seat = table.seats.get(command.seat)
    if seat is None or seat.has_left:
        return Refusal(Code.BAD_TARGET, "seat")
    return (SeatSentOver(command.seat),)


def decide_fold_up(table: Table, _command: FoldUp, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if table.is_done else (TableFoldedUp(),)


def decide_take_in(table: Table, command: TakeIn, _moment: Moment) -> Outcome:
    """What has no place here stays behind: roles that are in play already, a second police role,
    pieces of roles that did not come along.
    """
    seats = tuple(fact for each in command.seats for fact in taken(each))
    roles = tuple(_coming(table, command.roles)) if table.roles else ()
    known = {*table.roles, *(role.card for role in roles)}
    clauses = tuple(clause for clause in command.clauses if clause.by_role in known)
    events: tuple[Event, ...] = seats
    if roles:
        events = (*events, RolesBrought(roles))
    return (*events, DraftBrought(clauses)) if clauses else events


def _coming(table: Table, roles: tuple[Role, ...]) -> Iterator[Role]:
    has_police = any(table.stakeholder(card).is_police for card in table.roles)
    for role in roles:
        card = table.stakeholder(role.card)
        if role.card in table.roles or (card.is_police and has_police):
            continue
        if table.is_allowed(card.content_tags):
            yield attrs.evolve(role, left_by=None, left_in=None)


def _keepable(table: Table) -> Mapping[str, Clause]:
    """Pieces of the other draft that may lie in the plan as it is now."""
    draft = table.part(Draft)
    if not draft.is_open or table.clock.stops or room_left(table) < 1:
        return {}
    used = {clause.resource for clause in draft.clauses.values() if clause.resource}
    pieces = table.part(Brought).clauses
    return {each.id: each for each in pieces if _fits(table, each) and each.resource not in used}


def _fits(table: Table, clause: Clause) -> bool:
    card = table.deck.resources.get(clause.resource or "")
    return clause.by_role in table.roles and (card is None or table.is_allowed(card.content_tags))


def _as_ours(table: Table, clause: Clause, further: int = 1) -> Clause:
    """A piece of the other draft as it stands here: it serves what this table has learned."""
    known = servable(table)
    serves = tuple(key for key in clause.serves if key in known)
    name = next_clause_id(table, further)
    factor = clause.factor if clause.factor in workable(table) else None
    return attrs.evolve(clause, id=name, serves=serves, conditional_on=None, factor=factor)


def decide_keep(table: Table, seat: str, command: KeepPiece, _moment: Moment) -> Outcome:
    piece = _keepable(table).get(command.piece)
    if piece is None or table.voice_of(seat) is None:
        return Refusal(Code.LOCKED, "piece")
    return (PieceKept(seat, piece.id), ClauseAdded(_as_ours(table, piece)))


def _may_draw(table: Table, seat: str) -> bool:
    is_open = table.part(Draft).is_open and not table.clock.stops
    return is_open and bool(table.part(Brought).clauses) and seat == host_of(table)


def decide_draw(table: Table, seat: str, _command: DrawDraft, moment: Moment) -> Outcome:
    if not _may_draw(table, seat):
        return Refusal(Code.LOCKED)
    if moment.chance.pick("drafts", DRAFTS) == "own":
        return (DraftDrawn(is_brought=False, clauses=()),)
    fitting = [each for each in table.part(Brought).clauses if _fits(table, each)]
    ours = tuple(_as_ours(table, each, number) for number, each in enumerate(fitting, 1))
    return (DraftDrawn(is_brought=True, clauses=ours),)


def moving_offers(table: Table, seat: str) -> Iterator[Offer]:
    pieces = _keepable(table)
    if pieces and table.voice_of(seat):
        yield offer(KeepPiece, one("piece", *pieces))
    if _may_draw(table, seat):
        yield offer(DrawDraft)


def fold_sent(table: Table, event: SeatSentOver, _at: Millis) -> Table:
    return vacated(table.with_seat(_sent(table.seats[event.seat])))


def _sent(seat: Seat) -> Seat:
    return attrs.evolve(seat, has_left=True, sits_elsewhere=True)


def fold_folded_up(table: Table, _event: TableFoldedUp, _at: Millis) -> Table:
    """Roles keep their holders, so that both can go on together elsewhere."""
    seats = {name: seat if seat.has_left else _sent(seat) for name, seat in table.seats.items()}
    return altered(table, seats=seats, is_done=True, is_between=False, leg=len(table.run))


def fold_draft(table: Table, event: DraftBrought, _at: Millis) -> Table:
    """Two drafts may use the same names for their pieces."""
    old = table.part(Brought)
    named = enumerate(event.clauses, old.made + 1)
    new = tuple(attrs.evolve(clause, id=f"b{number}") for number, clause in named)
    brought = Brought((*old.clauses, *new), old.made + len(new))
    return altered(table.with_part(brought), before=None)


def fold_kept(table: Table, event: PieceKept, _at: Millis) -> Table:
    brought = table.part(Brought)
    left = tuple(each for each in brought.clauses if each.id != event.piece)
    return table.with_part(attrs.evolve(brought, clauses=left))


def fold_drawn(table: Table, event: DraftDrawn, _at: Millis) -> Table:
    table = _without_brought(table)
    if not event.is_brought:
        return table
    made = table.part(Draft).clauses_made + len(event.clauses)
    clauses = {clause.id: clause for clause in event.clauses}
    return with_draft(table, clauses=clauses, clauses_made=made, trades={}, drops={}, check=None)


def fold_frozen(table: Table, _event: VersionFrozen, _at: Millis) -> Table:
    """What the table did not keep by then, it does not keep."""
    return _without_brought(table)


def _without_brought(table: Table) -> Table:
    brought = table.part(Brought)
    return table.with_part(attrs.evolve(brought, clauses=())) if brought.clauses else table


ANYWHERE: Mapping[type[Command], Deed] = {KeepPiece: decide_keep, DrawDraft: decide_draw}
DIRECTIONS: Mapping[type[Direction], Order] = {
    SendOver: decide_send,
    FoldUp: decide_fold_up,
    TakeIn: decide_take_in,
}
FACTS: Mapping[type[Event], Fact] = {
    SeatSentOver: fold_sent,
    TableFoldedUp: fold_folded_up,
    DraftBrought: fold_draft,
    PieceKept: fold_kept,
    DraftDrawn: fold_drawn,
    VersionFrozen: fold_frozen,
}
