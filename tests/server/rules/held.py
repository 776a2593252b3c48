"""What the rules hold to in every game, asked of a game as it stands."""

from collections import Counter
from random import Random

from commontable.codec import event_from, event_json, state_json
from commontable.rules.actors import Seated
from commontable.rules.belts import CardsReplaced
from commontable.rules.commands import tag_of
from commontable.rules.decide import SEAT_COMMANDS, offers
from commontable.rules.events import Envelope, Event
from commontable.rules.evolve import fold
from commontable.rules.refusals import Refusal
from commontable.rules.table import Table
from commontable.rules.values import HAND, SKILL_COPIES
from tests.builders import DECK
from tests.game import Game
from tests.server.rules.wander import answer, anything


def assert_no_skill_card_is_lost(game: Game) -> None:
    """Hands, pile and discard hold the same cards for ever, but for those a line takes."""
    cards = _skill_cards(game)
    if not cards:
        return
    gone = [card for event in game.events(CardsReplaced) for card in event.out]
    assert cards == Counter(dict.fromkeys(DECK.skills, SKILL_COPIES)) - Counter(gone)
    assert all(len(hand) <= HAND for hand in game.table.belt.hands.values())


def _skill_cards(game: Game) -> Counter[str]:
    belt = game.table.belt
    cards = Counter((*belt.pile, *belt.discard))
    for hand in belt.hands.values():
        cards.update(hand)
    return cards


def assert_offers_are_the_rules(game: Game, name: str, chance: Random) -> None:
    """Every wish that an offer covers is granted; every other one is refused, the safety verbs
    apart.
    """
    ways = list(offers(game.table, name))
    for way in ways:
        wish = answer(chance, way)
        assert not isinstance(game.ask(Seated(name), wish), Refusal), (name, wish, way)
    for kind in SEAT_COMMANDS:
        wish = anything(chance, kind)
        is_offered = any(way.covers(wish) for way in ways)
        is_safe = kind.is_safety and not game.table.seats[name].has_left
        outcome = game.ask(Seated(name), wish)
        assert isinstance(outcome, Refusal) is not (is_offered or is_safe), (name, wish, outcome)


def assert_the_log_is_the_truth(game: Game) -> None:
    """The log, written down and read again, folds to the same state."""
    written = [
        Envelope(e.stream, e.seq, e.at, e.actor, e.cause, _through_json(e.event)) for e in game.log
    ]
    again = fold(Table(deck=DECK), written)
    assert again == game.table
    assert state_json(again) == state_json(game.table)


def _through_json(event: Event) -> Event:
    return event_from(tag_of(type(event)), event_json(event))
