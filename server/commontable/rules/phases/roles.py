"""P3, meet the roles: the deal, one free swap, each role's public position (GAME §2.3, §2.4)."""

from collections.abc import Iterator

import attrs
from attrs import frozen

from commontable.rules import belts, guessing
from commontable.rules.altering import altered
from commontable.rules.commands import Command
from commontable.rules.dealing import Dealt, deal_roles, holders_to_be, may_hold, next_swap
from commontable.rules.events import Event
from commontable.rules.guessing import Round
from commontable.rules.hats import deal_hats, hats_for
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer
from commontable.rules.phase import Outcome, Phase
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seats import Seat
from commontable.rules.table import Role, Table
from commontable.rules.values import Form, Group, Millis, PhaseId


@frozen
class Introductions:
    """Who has used the free swap."""

    swapped: frozenset[str] = frozenset()


@frozen
class SwapRole(Command):
    """Hand the role back for another: once, free, no reason."""


@frozen
class Introduce(Command):
    """Say who one is here, aloud; the public position goes up for all."""


@frozen
class RolesDealt(Event):
    roles: tuple[Dealt, ...]
    hats: tuple[str, ...]
    reserve: tuple[str, ...]


@frozen
class RoleSwapped(Event):
    """`is_free` is false when a content line forced the swap: that costs nobody theirs. `hat` is
    another one, where the one that was worn would go against the new card.
    """

    seat: str
    old: str
    new: str
    is_free: bool
    hat: str | None = None


@frozen
class Introduced(Event):
    card: str


@frozen
class RoleCoHeld(Event):
    """A seat without a role of its own holds this one beside its holder."""

    seat: str
    card: str


def deal(table: Table, moment: Moment) -> Iterator[Event]:
    if not table.playing:
        return
    dealt = deal_roles(table, moment.chance)
    cards = [table.stakeholder(role.card) for role in dealt.roles]
    hats = deal_hats(table.deck, cards, moment.chance)
    yield RolesDealt(dealt.roles, hats, dealt.reserve)
    yield from belts.deal(table, moment)


def decide_swap(table: Table, seat: str, _command: SwapRole, moment: Moment) -> Outcome:
    role, card = table.role_of(seat), next_swap(table, seat)
    if role is None or card is None:
        return Refusal(Code.BAD_TARGET)
    if not _may_swap(table, seat, role):
        return Refusal(Code.LOCKED)
    return (swapped(table, role, card, moment, is_free=True),)


def swapped(table: Table, role: Role, new: str, moment: Moment, *, is_free: bool) -> RoleSwapped:
    """That this role, which somebody holds, goes for the card `new`."""
    hats = hats_for(table.deck, table.stakeholder(new))
    hat = None if role.hat in hats else moment.chance.pick(f"hat:{new}", hats)
    return RoleSwapped(role.holder or "", role.card, new, is_free, hat)


def _may_swap(table: Table, seat: str, role: Role) -> bool:
    return not role.introduced and seat not in table.part(Introductions).swapped


def decide_introduce(table: Table, seat: str, _command: Introduce, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None:
        return Refusal(Code.BAD_TARGET)
    return Refusal(Code.LOCKED) if role.introduced else (Introduced(role.card),)


def role_offers(table: Table, seat: str) -> Iterator[Offer]:
    yield from guessing.guess_offers(table, seat)
    role = table.role_of(seat)
    if role is None or role.introduced:
        return
    yield offer(Introduce)
    if _may_swap(table, seat, role) and next_swap(table, seat):
        yield offer(SwapRole)


def all_introduced(table: Table) -> bool:
    done = [role.introduced or role.holder in table.passed for role in table.held_roles]
    return bool(done) and all(done)


def roles_are_met(table: Table) -> bool:
    """Whether all were introduced, and all who were asked have guessed."""
    return all_introduced(table) and guessing.is_over(table, Round.BEFORE)


def introduce_rest(table: Table, _moment: Moment) -> Iterator[Event]:
    """What time or a skip leaves unsaid is shown by itself, the Empty Chair's positions too."""
    yield from (Introduced(role.card) for role in table.roles.values() if not role.introduced)


def close_roles(table: Table, moment: Moment) -> Iterator[Event]:
    yield from guessing.close_guesses(table, moment)
    yield from introduce_rest(table, moment)


def roles_due(table: Table, moment: Moment) -> Iterator[Event]:
    """Roles are dealt to whoever has none; once all are introduced, the guesses are asked for."""
    dealt = tuple(deal_due(table, moment))
    is_time = all_introduced(table)
    yield from dealt or guessing.guesses_due(table, moment, Round.BEFORE, is_time=is_time)


def deal_due(table: Table, moment: Moment) -> Iterator[Event]:
    """Whoever sits down before the listening gets the next reserve role; if nothing was dealt, all
    get one now.

    A role with a topic that the table has set aside is swapped at no cost to its holder.
    """
    if not table.belt.hands:
        yield from deal(table, moment)
        return
    for role in table.held_roles:
        new = next_swap(table, role.holder or "")
        if new and not table.is_allowed(table.stakeholder(role.card).content_tags):
            yield swapped(table, role, new, moment, is_free=False)
            return
    waiting = [seat for seat in table.playing if table.voice_of(seat.id) is None]
    beside = (seat for seat in waiting if seat not in holders_to_be(table))
    found = (_to_co_hold(table, seat, moment) for seat in beside)
    if co_held := next(filter(None, found), None):
        yield co_held
    elif waiting and table.reserve:
        yield from _deal_one(table, waiting[0].id, moment)


def _to_co_hold(table: Table, seat: Seat, moment: Moment) -> RoleCoHeld | None:
    """The role that a seat holds beside another: one of another group if it can, then by the seed;
    one that it may hold, and that nobody else holds so.
    """
    free = [
        role.card
        for role in table.held_roles
        if role.co_holder is None
        and may_hold(seat, table.stakeholder(role.card), table.config.role_mode)
    ]
    order = moment.chance.shuffle(f"co_held:{seat.id}", free)
    across = [card for card in order if _group_of(table, card) is not seat.group]
    card = next(iter((*across, *order)), None)
    return RoleCoHeld(seat.id, card) if card else None


def _group_of(table: Table, card: str) -> Group:
    return table.group_of(table.roles[card].holder or "")


def _deal_one(table: Table, seat: str, moment: Moment) -> Iterator[Event]:
    for card in table.reserve:
        chosen = table.stakeholder(card)
        if table.is_allowed(chosen.content_tags) and not chosen.is_police:
            hat = moment.chance.pick(f"hat:{seat}", hats_for(table.deck, chosen))
            left = tuple(c for c in table.reserve if c != card)
            yield RolesDealt((Dealt(card, seat),), (hat,), left)
            if seat not in table.belt.hands:
                yield from belts.deal_hand(table, seat, moment)
            return


def fold_co_held(table: Table, event: RoleCoHeld, _at: Millis) -> Table:
    return table.with_role(attrs.evolve(table.roles[event.card], co_holder=event.seat))


def fold_dealt(table: Table, event: RolesDealt, _at: Millis) -> Table:
    for dealt, hat in zip(event.roles, event.hats, strict=True):
        table = table.with_role(table.new_role(dealt.card, dealt.holder, hat))
    return altered(table, reserve=tuple(event.reserve))


def fold_swapped(table: Table, event: RoleSwapped, _at: Millis) -> Table:
    """The new card takes the old one's place; the old one goes to the end of the reserve."""
    roles = {
        (event.new if card == event.old else card): (
            table.new_role(event.new, role.holder, event.hat or role.hat)
            if card == event.old
            else role
        )
        for card, role in table.roles.items()
    }
    reserve = (*(card for card in table.reserve if card != event.new), event.old)
    table = altered(table, roles=roles, reserve=reserve)
    if not event.is_free:
        return table
    return table.with_part(Introductions(table.part(Introductions).swapped | {event.seat}))


def fold_introduced(table: Table, event: Introduced, _at: Millis) -> Table:
    return table.with_role(attrs.evolve(table.roles[event.card], introduced=True))


PHASE = Phase(
    id=PhaseId.P3,
    minutes={Form.SHORT: 1, Form.HOUR: 4, Form.NINETY: 5, Form.TWO_HOURS: 7},
    is_done=roles_are_met,
    offers=role_offers,
    deeds={SwapRole: decide_swap, Introduce: decide_introduce, **guessing.DEEDS},
    facts={
        RolesDealt: fold_dealt,
        RoleSwapped: fold_swapped,
        Introduced: fold_introduced,
        RoleCoHeld: fold_co_held,
        **guessing.FACTS,
    },
    opening=deal,
    closing=close_roles,
    due=roles_due,
    skip=close_roles,
    deadlines=guessing.guess_deadlines,
)
