"""P1, tool check: oneself as a tool of the trade (GAME §1 29 to 37, §2.3).

Each seat gets one reflection card. What people think of it, and what they pick about themselves,
stays on their device and has no place here: this module hears that someone is done, and a strength
only if its owner says it to the table.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import cycle

import attrs
from attrs import field, frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Outcome, Phase
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table, put
from commontable.rules.values import Form, Millis, PhaseId


class Strength(StrEnum):
    """What people can lean on somebody for."""

    CALM = "calm"
    HUMOUR = "humour"
    PATIENCE = "patience"
    PLAIN_TALK = "plain_talk"
    LOCAL_KNOW_HOW = "local_know_how"
    COURAGE = "courage"
    KINDNESS = "kindness"
    GOOD_WITH_NAMES = "good_with_names"
    FAIR = "fair"
    GOOD_LISTENER = "good_listener"


@frozen
class ToolCheck:
    """Each seat's reflection card, all cards that have lain here, strengths said to the table, and
    who is done.
    """

    cards: Mapping[str, str] = field(factory=dict)
    seen: frozenset[str] = frozenset()
    strengths: Mapping[str, Strength] = field(factory=dict)
    done: frozenset[str] = frozenset()


@frozen
class PickStrength(Command):
    """Say one's strength to the table; another may be said instead. One that is kept to oneself is
    never sent.
    """

    strength: Strength


@frozen
class MarkReflected(Command):
    """Done with the card and the tools. Nothing is said of them."""


@frozen
class ReflectionsDealt(Event):
    """Reflection cards for these seats, in place of any they held."""

    cards: Mapping[str, str]


@frozen
class StrengthSaid(Event):
    is_personal = True

    seat: str
    strength: Strength


@frozen
class ToolsChecked(Event):
    seat: str


def deal_reflections(table: Table, moment: Moment) -> Iterator[Event]:
    yield from _dealt_to([seat.id for seat in table.playing], table, moment)


def _dealt_to(seats: Iterable[str], table: Table, moment: Moment) -> Iterator[Event]:
    """Cards that have not lain here before, as far as there are any; none if none is allowed."""
    seen, allowed = table.part(ToolCheck).seen, _allowed(table)
    fresh = [card for card in allowed if card not in seen] or allowed
    order = moment.chance.shuffle(f"reflections:{len(seen)}", fresh)
    if cards := dict(zip(seats, cycle(order), strict=False)):
        yield ReflectionsDealt(cards)


def _allowed(table: Table) -> list[str]:
    return [
        card.id for card in table.deck.reflections.values() if table.is_allowed(card.content_tags)
    ]


def reflection_of(table: Table, seat: str) -> str | None:
    """The reflection card that lies before a seat; none where a content line forbids it."""
    card = table.part(ToolCheck).cards.get(seat)
    return card if card in _allowed(table) else None


def late_cards(table: Table, moment: Moment) -> Iterator[Event]:
    """Who came late, or lost a card to a content line, gets one."""
    waiting = [seat.id for seat in table.playing if reflection_of(table, seat.id) is None]
    yield from _dealt_to(waiting, table, moment)


def other_cards(table: Table, moment: Moment) -> Iterator[Event]:
    """After a boundary whoever is not done gets another card."""
    done = table.part(ToolCheck).done
    busy = [seat.id for seat in table.playing if seat.id not in done]
    yield from _dealt_to(busy, table, moment)


def decide_strength(table: Table, seat: str, command: PickStrength, _moment: Moment) -> Outcome:
    if command.strength not in _unsaid(table, seat):
        return Refusal(Code.BAD_TARGET, "strength")
    return (StrengthSaid(seat, command.strength),)


def decide_reflected(table: Table, seat: str, _command: MarkReflected, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if seat in table.part(ToolCheck).done else (ToolsChecked(seat),)


def _unsaid(table: Table, seat: str) -> tuple[Strength, ...]:
    said = table.part(ToolCheck).strengths.get(seat)
    return tuple(strength for strength in Strength if strength is not said)


def tool_offers(table: Table, seat: str) -> Iterator[Offer]:
    yield offer(PickStrength, one("strength", *_unsaid(table, seat)))
    if seat not in table.part(ToolCheck).done:
        yield offer(MarkReflected)


def all_done(table: Table) -> bool:
    done = table.part(ToolCheck).done
    return bool(done) and all(seat.id in done or seat.id in table.passed for seat in table.playing)


def fold_dealt(table: Table, event: ReflectionsDealt, _at: Millis) -> Table:
    check = table.part(ToolCheck)
    cards = {**check.cards, **event.cards}
    seen = check.seen | set(event.cards.values())
    return table.with_part(attrs.evolve(check, cards=cards, seen=seen))


def fold_strength(table: Table, event: StrengthSaid, _at: Millis) -> Table:
    check = table.part(ToolCheck)
    strengths = put(check.strengths, event.seat, event.strength)
    return table.with_part(attrs.evolve(check, strengths=strengths))


def fold_checked(table: Table, event: ToolsChecked, _at: Millis) -> Table:
    check = table.part(ToolCheck)
    return table.with_part(attrs.evolve(check, done=check.done | {event.seat}))


PHASE = Phase(
    id=PhaseId.P1,
    minutes={Form.SHORT: 2, Form.HOUR: 4, Form.NINETY: 6, Form.TWO_HOURS: 8},
    is_done=all_done,
    offers=tool_offers,
    deeds={PickStrength: decide_strength, MarkReflected: decide_reflected},
    facts={ReflectionsDealt: fold_dealt, StrengthSaid: fold_strength, ToolsChecked: fold_checked},
    opening=deal_reflections,
    due=late_cards,
    set_aside=other_cards,
)
