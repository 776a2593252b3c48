"""Many deals of every deck, counted: nothing is left out, and no rule of the deal is broken."""

import attrs
import pytest

from commontable.library.coverage import DEALING_RULES, Deal, coverage, seeded_deals
from commontable.library.coverage_page import chapter
from commontable.rules.values import Group
from tests.builders import DECK
from tests.editions import edition_of, editions


@pytest.mark.parametrize("edition", editions(), ids=lambda edition: edition.deck.id)
def test_every_card_and_conflict_comes_to_a_table_and_every_rule_is_kept(edition):
    deck, found = edition.deck, coverage(edition.deck, 1_000)
    assert found.all_kept
    assert set(found.problems) == set(deck.problems)
    assert set(found.roles) == set(deck.stakeholders)
    assert set(found.pairs) == set(deck.role_conflicts)


def test_the_same_deals_are_dealt_each_time():
    assert list(seeded_deals(DECK, 50)) == list(seeded_deals(DECK, 50))


def first_deal() -> Deal:
    return next(seeded_deals(DECK, 1))


def broken(**change) -> list[str]:
    """The rules that the first deal breaks once it is changed so."""
    deal = attrs.evolve(first_deal(), **change)
    return [rule for rule, keeps in DEALING_RULES.items() if not keeps(deal)]


def test_a_role_dealt_twice_is_noticed():
    held = first_deal().held
    assert "Everyone holds one role, and no role lies there twice." in broken(held=(*held, held[0]))


def test_an_officer_with_a_police_role_is_noticed_with_roles_reversed():
    deal = first_deal()
    officer = attrs.evolve(deal.table.seats["s1"], group=Group.OFFICER)
    assert "A police role is with someone who may hold it, or in the Empty Chair." in broken(
        held=(*deal.held, (DECK.stakeholders["A07"], officer))
    )


def test_a_hat_that_goes_against_its_card_is_noticed():
    deal = first_deal()
    stranger = attrs.evolve(deal.cards[0], clashing_hats=deal.hats[:1])
    held = ((stranger, deal.held[0][1]), *deal.held[1:])
    rule = "No hat goes against the card of its role, and none is worn twice."
    assert broken(held=held) == broken(hats=deal.hats[:1] * len(deal.held)) == [rule]


def test_a_table_without_roles_is_noticed():
    assert broken(held=()) == [
        "Both core roles of the problem are in play.",
        "Someone hard to engage is in play.",
        "At least two conflict pairs are in play.",
        "Everyone holds one role, and no role lies there twice.",
        "A table of three has one more role, in the Empty Chair.",
    ]


def test_the_page_tells_each_rule_and_each_role_in_words():
    edition = edition_of("riverbend-park")
    told = chapter(edition, coverage(edition.deck, 300))
    assert "| At least two conflict pairs are in play. | 300 tables |" in told
    assert "| B01 Teen who plays daily | hard to engage | " in told
    assert "| Rest and quiet / Having fun | " in told
