"""The Belt: three skill cards in each hand, a pile, a discard; no card is ever lost (GAME §2.4)."""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phase import Fact
from commontable.rules.table import Belt, Table, put
from commontable.rules.values import HAND, SKILL_COPIES, Millis


@frozen
class BeltsDealt(Event):
    """All hands at once, and the order of the pile that is left, next card first."""

    hands: Mapping[str, tuple[str, ...]]
    pile: tuple[str, ...]


@frozen
class HandDealt(Event):
    """A late hand, from the top of the pile."""

    seat: str
    cards: tuple[str, ...]


@frozen
class CardsReplaced(Event):
    """A content line took cards from a hand; as many come from the pile."""

    seat: str
    out: tuple[str, ...]
    cards: tuple[str, ...]


@frozen
class DiscardShuffled(Event):
    """The pile was too low: the discard was shuffled under it."""

    pile: tuple[str, ...]


def deal(table: Table, moment: Moment) -> Iterator[Event]:
    allowed = [
        card.id for card in table.deck.skills.values() if table.is_allowed(card.content_tags)
    ]
    pile = moment.chance.shuffle("belt", allowed * SKILL_COPIES)
    seats = [seat.id for seat in table.playing]
    hands = {seat: pile[n * HAND : (n + 1) * HAND] for n, seat in enumerate(seats)}
    yield BeltsDealt(hands, pile[len(seats) * HAND :])


def deal_hand(table: Table, seat: str, moment: Moment) -> Iterator[Event]:
    yield from refilled(table, HAND, moment)
    yield HandDealt(seat, upcoming(table, HAND, moment))


def draw(table: Table, number: int, moment: Moment) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    """What must happen before `number` cards can be drawn, and which cards they are."""
    return tuple(refilled(table, number, moment)), upcoming(table, number, moment)


def refilled(table: Table, number: int, moment: Moment) -> Iterator[Event]:
    if len(table.belt.pile) < number and table.belt.discard:
        yield DiscardShuffled(_refilled_pile(table, moment))


def upcoming(table: Table, number: int, moment: Moment) -> tuple[str, ...]:
    """The next cards of the pile, after refilling it if need be."""
    pile = table.belt.pile if len(table.belt.pile) >= number else _refilled_pile(table, moment)
    return pile[:number]


def _refilled_pile(table: Table, moment: Moment) -> tuple[str, ...]:
    belt = table.belt
    return (*belt.pile, *moment.chance.shuffle(f"belt:{moment.at}", belt.discard))


def set_aside(table: Table, _moment: Moment) -> Iterator[Event]:
    """Cards that a content line forbids leave the hands, one hand at a time."""
    if not table.lines:
        return
    for seat, hand in table.belt.hands.items():
        out = tuple(
            card for card in hand if not table.is_allowed(table.deck.skills[card].content_tags)
        )
        if out:
            allowed = [
                c for c in table.belt.pile if table.is_allowed(table.deck.skills[c].content_tags)
            ]
            yield CardsReplaced(seat, out, tuple(allowed[: len(out)]))
            return


def fold_belts(table: Table, event: BeltsDealt, _at: Millis) -> Table:
    hands = {seat: tuple(hand) for seat, hand in event.hands.items()}
    return altered(table, belt=Belt(hands, tuple(event.pile)))


def fold_hand(table: Table, event: HandDealt, _at: Millis) -> Table:
    return _drawn(table, event.seat, (), tuple(event.cards))


def fold_replaced(table: Table, event: CardsReplaced, _at: Millis) -> Table:
    """Cards taken out by a content line leave the game of this table."""
    belt = table.belt
    hand = list(belt.hands[event.seat])
    pile = list(belt.pile)
    for card in event.out:
        hand.remove(card)
    for card in event.cards:
        pile.remove(card)
    hands = put(belt.hands, event.seat, (*hand, *event.cards))
    return altered(table, belt=attrs.evolve(belt, hands=hands, pile=tuple(pile)))


def fold_shuffled(table: Table, event: DiscardShuffled, _at: Millis) -> Table:
    return altered(table, belt=attrs.evolve(table.belt, pile=tuple(event.pile), discard=()))


def played(table: Table, seat: str, card: str, drawn: tuple[str, ...]) -> Table:
    """The table after a skill card was played and others drawn in its place."""
    return _drawn(table, seat, (card,), drawn)


def _drawn(table: Table, seat: str, out: tuple[str, ...], drawn: tuple[str, ...]) -> Table:
    belt = table.belt
    hand = list(belt.hands.get(seat, ()))
    for card in out:
        hand.remove(card)
    hands = put(belt.hands, seat, (*hand, *drawn))
    pile = belt.pile[len(drawn) :]
    return altered(table, belt=Belt(hands, pile, (*belt.discard, *out)))


FACTS: Mapping[type[Event], Fact] = {
    BeltsDealt: fold_belts,
    HandDealt: fold_hand,
    CardsReplaced: fold_replaced,
    DiscardShuffled: fold_shuffled,
}
