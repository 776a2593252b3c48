"""Hats: for each role in play an overlapping membership that does not go against its card."""

from collections.abc import Sequence

from commontable.rules.cards import Deck, Stakeholder
from commontable.rules.matching import least_cost
from commontable.rules.moment import Chance

CLASH = 10**6


def hats_for(deck: Deck, card: Stakeholder) -> tuple[str, ...]:
    """The hats that go with a card."""
    return tuple(hat for hat in deck.hats if hat not in card.clashing_hats)


def deal_hats(deck: Deck, cards: Sequence[Stakeholder], chance: Chance) -> tuple[str, ...]:
    """A hat of its own for each card, in seeded order as far as that goes with the cards. The
    validator has made sure that there are enough.
    """
    order = chance.shuffle("hats", deck.hats)
    costs = [
        [
            CLASH if hat in card.clashing_hats else int(place != turn)
            for place, hat in enumerate(order)
        ]
        for turn, card in enumerate(cards)
    ]
    return tuple(order[place] for place in least_cost(costs))
