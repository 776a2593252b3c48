"""A table can be dealt from the deck, whatever single topic it sets aside."""

from commontable.library.deal_checks import can_be_dealt
from tests.builders import DECK


def test_three_problems_are_left_for_every_line(deck):
    for card in ("A-P1", "A-P2"):
        deck.edit_card("problems", card, "core", 'content_tags = ["violence"]\ncore')
    assert deck.told() == [
        (
            "cards/problems.toml",
            "problems",
            "A table draws 3 of these, also when `violence` is set aside, and there are 2.",
        )
    ]


def test_three_common_resources_are_left_for_every_line(deck):
    for number in range(1, 13):
        deck.edit_card("resources", f"A-X{number:02}", "effort", 'content_tags = ["drugs"]\neffort')
    assert [says for _, place, says in deck.told() if place == "resources"] == [
        "A table draws 3 of these, also when `drugs` is set aside, and there are 2."
    ]


def test_a_scene_of_each_type_is_left_for_every_line(deck):
    deck.edit_card("complications", "A-C05", '["force"]', '["alcohol"]')
    assert deck.told() == [
        (
            "cards/complications.toml",
            "complications.bystander",
            "A table draws 1 of these, also when `alcohol` is set aside, and there are 0.",
        )
    ]


def test_someone_hard_to_engage_and_two_conflicts_are_left_for_every_line(deck):
    deck.edit_card("stakeholders", "A06", "interests", 'content_tags = ["homelessness"]\ninterests')
    assert (
        "No two of these beside the core give someone hard to engage and two conflict pairs, also "
        "when `homelessness` is set aside."
    ) in [says for _, place, says in deck.told() if place == "problems.A-P1.affected"]


def test_the_largest_table_is_filled_without_police(deck):
    deck.edit_card("problems", "A-P5", '"A10", "A11", ', '"A07", ')
    assert (
        "A table of 8 needs as many roles that are not police, also when `violence` is set aside, "
        "and there are 7 with the core."
    ) in [says for _, place, says in deck.told() if place == "problems.A-P5.affected"]


def test_each_of_nine_roles_finds_a_hat(deck):
    deck.edit("deck.toml", '"recovery", "thirty_years", "veteran",', "")
    assert (
        "deck.toml",
        "hats",
        "9 roles at one table could not each wear a hat of their own.",
    ) in deck.told()


def test_a_workshop_can_leave_out_what_leaves_enough_cards():
    """R0.09: any topic alone, and others with it while the piles and the roles last."""
    assert all(can_be_dealt(DECK, (tag,)) for tag in DECK.content_tags)
    assert can_be_dealt(DECK, ("death", "self_harm"))
    assert not can_be_dealt(DECK, ("violence", "alcohol"))
    assert not can_be_dealt(DECK, ("force", "sexual_harm"))
