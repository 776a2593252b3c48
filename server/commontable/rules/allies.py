"""People at the table who hold no role: allies, who listen, ask and name what works, and who may
come to hold a role beside its holder or in place of someone who has left (GAME §2.9, §2.10).
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import field, frozen

from commontable.rules import belts
from commontable.rules.altering import altered
from commontable.rules.commands import Command
from commontable.rules.dealing import may_hold
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Role, Table, put, without
from commontable.rules.values import Millis, PhaseId, RoleState

CO_HOLDING = frozenset({PhaseId.P4, PhaseId.P5, PhaseId.P6, PhaseId.P7, PhaseId.P8})
TAKING = CO_HOLDING | {PhaseId.P3, PhaseId.P9}


@frozen
class Asks:
    """Who asks to hold which role with its holder, and which were declined to whom.

    One no is enough: nobody is pressed, and no answer needs a reason.
    """

    waiting: Mapping[str, str] = field(factory=dict)
    declined: Mapping[str, tuple[str, ...]] = field(factory=dict)


@frozen
class TakeRole(Command):
    """Speak from now on for a role whose holder has left."""

    role: str


@frozen
class AskToCoHold(Command):
    """Ask its holder to hold a role together."""

    role: str


@frozen
class AnswerAlly(Command):
    """The holder's answer to someone who would hold the role too."""

    seat: str
    is_welcome: bool


@frozen
class RoleTaken(Event):
    """A role goes on in other hands, or again in the same; `was` held it before."""

    seat: str
    card: str
    was: str


@frozen
class CoHoldAsked(Event):
    seat: str
    card: str


@frozen
class AllyAnswered(Event):
    seat: str
    card: str
    is_welcome: bool


@frozen
class RolesBrought(Event):
    """Another table has come to this one, with roles that were not in play here."""

    opens_prompt = True

    roles: tuple[Role, ...]


def role_state(table: Table, role: Role) -> RoleState:
    """Who speaks for a role now. It is open to whatever allies there are: whether one of them may
    hold it hangs on what they told nobody else.
    """
    if role.holder is not None:
        return RoleState.HELD if role.co_holder is None else RoleState.CO_HELD
    is_open = _is_free(table, role) and any(is_ally(table, seat.id) for seat in table.playing)
    return RoleState.OPEN if is_open else RoleState.EMPTY_CHAIR


def is_ally(table: Table, seat: str) -> bool:
    """Whether this seat plays and speaks for no role, once roles are dealt."""
    return bool(table.roles) and table.seats[seat].is_playing and table.voice_of(seat) is None


def _is_free(table: Table, role: Role) -> bool:
    """A left role waits until the phase is over; then it stays in the Empty Chair."""
    return role.holder is None and role.left_in == table.leg and table.phase in TAKING


def _may_take(table: Table, seat: str, role: Role) -> bool:
    return _is_free(table, role) and is_ally(table, seat) and _may_hold(table, seat, role)


def _may_hold(table: Table, seat: str, role: Role) -> bool:
    card = table.stakeholder(role.card)
    return table.is_allowed(card.content_tags) and may_hold(
        table.seats[seat], card, table.config.role_mode
    )


def _open_to(table: Table, seat: str) -> tuple[str, ...]:
    return tuple(role.card for role in table.roles.values() if _may_take(table, seat, role))


def _askable(table: Table, seat: str) -> tuple[str, ...]:
    """Roles this seat may ask to hold too, while it waits for no other answer."""
    is_free = is_ally(table, seat) and asked_role(table, seat) is None
    if table.phase not in CO_HOLDING or not is_free:
        return ()
    declined = table.part(Asks).declined.get(seat, ())
    alone = (role for role in table.held_roles if role.co_holder is None)
    free = (role for role in alone if role.card not in declined)
    return tuple(role.card for role in free if _may_hold(table, seat, role))


def asked_role(table: Table, seat: str) -> str | None:
    """The role that this seat asked to hold too, as long as its holder may still answer."""
    card = table.part(Asks).waiting.get(seat, "")
    role = table.roles.get(card)
    is_open = role is not None and role.holder is not None and role.co_holder is None
    return card if is_open else None


def _asking(table: Table, seat: str) -> tuple[str, ...]:
    """Who waits for this seat's answer."""
    role = table.role_of(seat)
    if role is None or role.co_holder is not None:
        return ()
    waiting = table.part(Asks).waiting.items()
    return tuple(ally for ally, card in waiting if card == role.card and is_ally(table, ally))


def decide_take(table: Table, seat: str, command: TakeRole, _moment: Moment) -> Outcome:
    if command.role not in _open_to(table, seat):
        return Refusal(Code.BAD_TARGET, "role")
    return (RoleTaken(seat, command.role, table.roles[command.role].left_by or ""),)


def decide_ask(table: Table, seat: str, command: AskToCoHold, _moment: Moment) -> Outcome:
    if command.role not in _askable(table, seat):
        return Refusal(Code.BAD_TARGET, "role")
    return (CoHoldAsked(seat, command.role),)


def decide_answer(table: Table, seat: str, command: AnswerAlly, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or command.seat not in _asking(table, seat):
        return Refusal(Code.BAD_TARGET, "seat")
    return (AllyAnswered(command.seat, role.card, command.is_welcome),)


def ally_offers(table: Table, seat: str) -> Iterator[Offer]:
    if free := _open_to(table, seat):
        yield offer(TakeRole, one("role", *free))
    if askable := _askable(table, seat):
        yield offer(AskToCoHold, one("role", *askable))
    if asking := _asking(table, seat):
        yield offer(AnswerAlly, one("seat", *asking), tick("is_welcome"))


def allies_due(table: Table, moment: Moment) -> Iterator[Event]:
    """A co-holder goes on alone when the holder leaves, and whoever comes late gets a hand."""
    for role in table.roles.values():
        if role.holder is None and role.co_holder is not None:
            yield RoleTaken(role.co_holder, role.card, role.left_by or "")
            return
    if table.phase not in CO_HOLDING or not table.belt.hands:
        return
    bare = (seat.id for seat in table.playing if seat.id not in table.belt.hands)
    for seat in bare:
        yield from belts.deal_hand(table, seat, moment)
        return


def fold_taken(table: Table, event: RoleTaken, _at: Millis) -> Table:
    """What was heard stands; what its last holder felt in private does not go along to another."""
    is_again = event.seat == event.was
    role = attrs.evolve(
        table.roles[event.card],
        holder=event.seat,
        co_holder=None,
        felt_heard=is_again and table.roles[event.card].felt_heard,
        left_by=None,
        left_in=None,
    )
    table = table.with_role(role)
    return table if is_again else _asked_nobody(table, event.card)


def _asked_nobody(table: Table, card: str) -> Table:
    """Whoever asked the last holder of a role has not asked the new one, and a no was the last
    one's.
    """
    asks = table.part(Asks)
    waiting = {seat: asked for seat, asked in asks.waiting.items() if asked != card}
    declined = {
        seat: tuple(other for other in cards if other != card)
        for seat, cards in asks.declined.items()
    }
    return table.with_part(Asks(waiting, declined))


def fold_asked(table: Table, event: CoHoldAsked, _at: Millis) -> Table:
    asks = table.part(Asks)
    waiting = put(asks.waiting, event.seat, event.card)
    return table.with_part(attrs.evolve(asks, waiting=waiting))


def fold_answered(table: Table, event: AllyAnswered, _at: Millis) -> Table:
    asks = table.part(Asks)
    waiting, declined = without(asks.waiting, event.seat), asks.declined
    if not event.is_welcome:
        declined = put(declined, event.seat, (*declined.get(event.seat, ()), event.card))
        return table.with_part(Asks(waiting, declined))
    table = table.with_part(Asks(waiting, declined))
    return table.with_role(attrs.evolve(table.roles[event.card], co_holder=event.seat))


def fold_brought(table: Table, event: RolesBrought, _at: Millis) -> Table:
    """Whoever brings a role goes on playing, however late it is. A change of phase before that is
    not undone any more.
    """
    for role in event.roles:
        table = table.with_role(role)
        for name in (role.holder, role.co_holder):
            if name:
                table = table.with_seat(attrs.evolve(table.seats[name], is_observer=False))
    cards = {role.card for role in event.roles}
    left = tuple(card for card in table.reserve if card not in cards)
    return altered(table, reserve=left, before=None)


ANYWHERE: Mapping[type[Command], Deed] = {
    TakeRole: decide_take,
    AskToCoHold: decide_ask,
    AnswerAlly: decide_answer,
}
FACTS: Mapping[type[Event], Fact] = {
    RoleTaken: fold_taken,
    CoHoldAsked: fold_asked,
    AllyAnswered: fold_answered,
    RolesBrought: fold_brought,
}
