"""The Belt."""

from collections import Counter

import attrs
import pytest

from commontable.rules.cards import Deck
from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.listen import EndFloor, Listening, PlaySkill
from commontable.rules.table import Belt
from commontable.rules.values import PhaseId
from tests.builders import DECK, SIX, a_table
from tests.game import Game


def test_everyone_holds_three_of_three_copies_of_sixteen():
    """R3.11: forty-eight cards for six people, and the rest in the pile."""
    belt = SIX.in_phase(PhaseId.P3).table.belt
    assert {len(hand) for hand in belt.hands.values()} == {3}
    everything = Counter((*belt.pile, *(c for hand in belt.hands.values() for c in hand)))
    assert everything == Counter(dict.fromkeys(DECK.skills, 3))


def a_floor() -> Game:
    """s1 has the floor."""
    return SIX.in_phase(PhaseId.P4).wait(20)


def test_a_played_card_is_replaced_from_the_pile():
    """R3.13: laid down, and the next card drawn."""
    game = a_floor()
    card, coming = game.table.belt.hands["s2"][0], game.table.belt.pile[0]
    game.seat("s2", PlaySkill(card, "s1"))
    assert coming in game.table.belt.hands["s2"]
    assert len(game.table.belt.hands["s2"]) == 3
    assert game.table.belt.discard == (card,)


def test_the_discard_is_shuffled_when_the_pile_runs_out():
    """R3.13: what was laid down comes back into play."""
    game = a_floor()
    belt = game.table.belt
    game.table = attrs.evolve(game.table, belt=Belt(belt.hands, (), belt.pile))
    card = game.table.belt.hands["s2"][0]
    game.seat("s2", PlaySkill(card, "s1"))
    assert len(game.table.belt.hands["s2"]) == 3
    assert game.table.belt.discard == (card,)
    assert len(game.table.belt.pile) == len(belt.pile) - 1


def test_with_no_card_left_anywhere_one_plays_on_with_fewer():
    """R3.13: the last card of all is simply laid down."""
    game = a_floor()
    bare = dict.fromkeys(game.table.seats, ())
    card = game.table.belt.hands["s2"][0]
    game.table = attrs.evolve(game.table, belt=Belt({**bare, "s2": (card,)}))
    game.seat("s2", PlaySkill(card, "s1"))
    assert game.table.belt == Belt(bare, (), (card,))


@pytest.fixture
def tagged() -> Deck:
    """Lantern Street, where one technique speaks of force."""
    skills = {
        name: attrs.evolve(card, content_tags=("force",)) if name == "A-S14" else card
        for name, card in DECK.skills.items()
    }
    return attrs.evolve(DECK, skills=skills)


def test_a_line_takes_cards_out_of_hands_and_deals_others(tagged):
    """R3.14 R3.12: every hand is whole again, and nobody draws the card any more."""
    game = a_table().with_community(8).in_phase(PhaseId.P3)
    game.table = attrs.evolve(game.table, deck=tagged)
    held = [name for name, hand in game.table.belt.hands.items() if "A-S14" in hand]
    game.seat("s1", AddLine("force"))
    hands = game.table.belt.hands
    assert held
    assert all(len(hand) == 3 for hand in hands.values())
    assert not any("A-S14" in hand for hand in hands.values())
    game.advance().wait(20)
    for _ in range(8):
        turn = game.table.part(Listening).turn
        for name in hands:
            if name != turn.speaker:
                game.seat(name, PlaySkill(game.table.belt.hands[name][0], turn.speaker))
        assert not any("A-S14" in hand for hand in game.table.belt.hands.values())
        game.seat(turn.speaker, EndFloor()).wait(20)


def test_a_deck_dealt_after_the_line_never_holds_the_card(tagged):
    """R3.11 R3.14: forbidden cards are not even in the pile."""
    game = a_table().with_community(3).in_phase(PhaseId.P2)
    game.table = attrs.evolve(game.table, deck=tagged)
    game.seat("s1", AddLine("force")).advance()
    belt = game.table.belt
    assert "A-S14" not in belt.pile
    assert not any("A-S14" in hand for hand in belt.hands.values())
