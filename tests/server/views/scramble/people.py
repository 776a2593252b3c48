"""What others hold and answered, and who of them asked whom."""

from random import Random

import attrs

from commontable.rules.allies import Asks, role_state
from commontable.rules.phases.roles import Introductions
from commontable.rules.phases.toolcheck import ToolCheck, all_done
from commontable.rules.pieces import Beat
from commontable.rules.pulse import PulseItem
from commontable.rules.table import Belt, Role, Table
from commontable.rules.values import PhaseId, RoleState
from tests.builders import DECK
from tests.server.views.scramble.drawing import (
    anyone_else,
    as_many,
    by_others,
    exchanged,
    of_others,
    others,
    own_card,
    some,
)


def cards(table: Table, viewer: str, chance: Random) -> Table:
    belt = table.belt
    unseen = [*belt.pile, *belt.discard]
    for name, hand in belt.hands.items():
        unseen += () if name == viewer else hand
    chance.shuffle(unseen)
    hands = {
        name: hand if name == viewer else tuple(unseen.pop() for _ in hand)
        for name, hand in belt.hands.items()
    }
    discard = tuple(unseen.pop() for _ in belt.discard)
    reserve = list(table.reserve)
    chance.shuffle(reserve)
    return attrs.evolve(table, belt=Belt(hands, tuple(unseen), discard), reserve=tuple(reserve))


def seats(table: Table, viewer: str, chance: Random) -> Table:
    """Research, police cards, one's own life, language, and which topics others set aside; what
    else others called for help with, and who of them put a word of the facilitator's away.
    """
    for seat in table.seats.values():
        if seat.id != viewer:
            lines = frozenset(chance.sample(DECK.content_tags, len(seat.lines)))
            table = table.with_seat(
                attrs.evolve(
                    seat,
                    research=not seat.research,
                    language=chance.choice(("en", "es", "ar")),
                    lines=lines,
                    police_card_ok=not seat.police_card_ok,
                    real_life=tuple(chance.sample(list(DECK.stakeholders), 2)),
                )
            )
    helps = {
        name: call
        if call.sender == viewer
        else attrs.evolve(call, kind="care", is_named=not call.is_named)
        for name, call in table.helps.items()
    }
    told = tuple(
        attrs.evolve(word, seen_by=word.seen_by & {viewer} | some(others(table, viewer), chance))
        for word in table.told
    )
    overlay = table.overlay
    if overlay:
        overlay = attrs.evolve(overlay, picks=exchanged(overlay.picks, viewer, chance))
    return attrs.evolve(table, helps=helps, told=told if viewer else table.told, overlay=overlay)


def pulse(table: Table, viewer: str, chance: Random) -> Table:
    """What others answered, and whether they did."""
    mine = tuple(beat for beat in table.pulse if beat.seat == viewer)
    phase = table.phase or PhaseId.P2
    others = tuple(
        Beat(name, item, phase, chance.randint(0, 4))
        for name in table.seats
        for item in PulseItem
        if name != viewer and chance.random() < 0.5
    )
    return attrs.evolve(table, pulse=(*others, *mine))


def tools(table: Table, viewer: str, chance: Random) -> Table:
    """Reflection cards of others, and which of them are done."""
    check = table.part(ToolCheck)
    cards = of_others(check.cards, viewer, list(DECK.reflections), chance)
    done = as_many(check.done, others(table, viewer), chance)
    changed = table.with_part(attrs.evolve(check, cards=cards, done=done))
    return changed if all_done(changed) is all_done(table) else table


def roles(table: Table, viewer: str, chance: Random) -> Table:
    """Gates of others, and which cards hold those who are not yet introduced."""
    roles: dict[str, Role] = {}
    free = [card for card in DECK.stakeholders if card not in table.roles]
    for role in table.roles.values():
        changed = role
        if viewer not in (role.holder, role.co_holder):
            changed = attrs.evolve(
                role, moves_received=chance.randint(0, 3), felt_heard=chance.random() < 0.5
            )
            is_open = role_state(table, role) is RoleState.OPEN  # allies read what they may take
            if not role.introduced and not is_open and free:
                changed = attrs.evolve(changed, card=free.pop(chance.randrange(len(free))))
        roles[changed.card] = changed
    introductions = table.part(Introductions)
    swapped = some(others(table, viewer), chance) | (introductions.swapped & {viewer})
    return attrs.evolve(table, roles=roles).with_part(Introductions(swapped))


def asks(table: Table, viewer: str, chance: Random) -> Table:
    """Who has asked whom else to hold a role together."""
    asks, mine = table.part(Asks), own_card(table, viewer)
    others_cards = [card for card in table.roles if card != mine] or [""]
    waiting = {
        ally: card if viewer == ally or card == mine else chance.choice(others_cards)
        for ally, card in asks.waiting.items()
    }
    declined = {ally: cards if ally == viewer else () for ally, cards in asks.declined.items()}
    return table.with_part(Asks(waiting, declined))


def ideas(table: Table, viewer: str, chance: Random) -> Table:
    """Who asked, and who answered: here or at another table."""
    ideas, rest = table.ideas, anyone_else(table, viewer)
    changed = attrs.evolve(
        ideas,
        own=attrs.evolve(ideas.own, author=chance.choice(rest)) if ideas.own else None,
        calls=by_others(ideas.calls, rest, chance),
        got=by_others(ideas.got, rest, chance),
    )
    return attrs.evolve(table, ideas=changed)
