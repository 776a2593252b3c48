"""What a card may say."""

import attrs
import pytest

from tests.builders import DECK, WORDS


def test_a_number_out_of_bounds_is_told_with_its_bounds():
    card = DECK.stakeholders["A01"]
    with pytest.raises(ValueError, match="`start_readiness` must be from 0 to 3, not 4"):
        attrs.evolve(card, start_readiness=4)


def test_words_are_said_by_their_place():
    assert WORDS.say("deck.title") == "Lantern Street"
    assert WORDS.say("tags.rest") == "Rest and quiet"
