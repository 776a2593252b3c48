"""Nothing is guessed: what is not exactly right is told with its place."""

import pytest


def test_an_unknown_key_is_told_with_the_likely_one(deck):
    deck.edit_card("stakeholders", "A06", "hard_to_engage", "hard_to_engag")
    assert (
        "cards/stakeholders.toml",
        "stakeholders.A06.hard_to_engag",
        "There is no key `hard_to_engag` here. Did you mean `hard_to_engage`?",
    ) in deck.told()


def test_an_unknown_key_like_no_other_is_told_with_all_known_ones(deck):
    deck.edit_card("reflections", "A-R01", "kasa", "xyz = 1\nkasa")
    assert deck.told() == [
        (
            "cards/reflections.toml",
            "reflections.A-R01.xyz",
            "There is no key `xyz` here. Known keys are `theme`, `kasa` and `content_tags`.",
        )
    ]


def test_a_missing_key_is_told(deck):
    deck.edit_card("skills", "A-S01", 'technique = "open_the_door"\n', "")
    assert (
        "cards/skills.toml",
        "skills.A-S01",
        "The key `technique` is missing.",
    ) in deck.told()


@pytest.mark.parametrize(
    ("old", "new", "place", "says"),
    [
        ("weight = 5", 'weight = "5"', ".interests[1].weight", "a whole number, not the text `5`"),
        ("weight = 5", "weight = 5.0", ".interests[1].weight", "a whole number, not `5.0`"),
        ("weight = 5", "weight = true", ".interests[1].weight", "a whole number, not `true`"),
        ('tag = "rest"', "tag = 3", ".interests[1].tag", "text, not `3`"),
        ('tag = "rest"', 'tag = ["rest"]', ".interests[1].tag", "text, not a list"),
        ("start_readiness = 1", 'hard_to_engage = "yes"', ".hard_to_engage", "true or false"),
        ('offers = ["A02-O1", "A02-O2"]', 'offers = "A02-O1"', ".offers", "a list, not the text"),
        ('{ tag = "rest", weight = 5 }', '"rest"', ".interests[1]", "a table, not the text `rest`"),
    ],
)
def test_a_wrong_type_is_told_and_never_turned_into_a_right_one(deck, old, new, place, says):
    deck.edit_card("stakeholders", "A02", old, new)
    [(_, _, said)] = [told for told in deck.told() if told[1] == f"stakeholders.A02{place}"]
    assert said.startswith(f"This must be {says}")


def test_a_word_outside_a_closed_list_is_told_with_the_list(deck):
    deck.edit_card("resources", "A-X01", '"mid"', '"medium"')
    assert deck.told() == [
        (
            "cards/resources.toml",
            "resources.A-X01.effort",
            "This must be `low`, `mid` or `high`, not the text `medium`.",
        )
    ]


def test_a_list_of_the_wrong_length_is_told(deck):
    deck.edit_card("problems", "A-P1", 'core = ["A01", "A02"]', 'core = ["A01", "A02", "A05"]')
    assert deck.told() == [
        (
            "cards/problems.toml",
            "problems.A-P1.core",
            "There must be exactly 2 here, not 3.",
        )
    ]


@pytest.mark.parametrize(
    ("kind", "card", "old", "new", "says"),
    [
        (
            "stakeholders",
            "A02",
            "start_readiness = 1",
            "start_readiness = 4",
            "`start_readiness` must be from 0 to 3, not 4.",
        ),
        (
            "stakeholders",
            "A02",
            "weight = 5",
            "weight = 0",
            "`weight` must be from 1 to 8, not 0.",
        ),
        (
            "complications",
            "A-C01",
            "start_heat = 3",
            "start_heat = 6",
            "`start_heat` must be from 0 to 5, not 6.",
        ),
        (
            "resources",
            "A-X03",
            "review_days = 60",
            "review_days = 0",
            "`review_days` must be from 1 to 365, not 0.",
        ),
    ],
)
def test_a_number_out_of_bounds_is_told(deck, kind, card, old, new, says):
    deck.edit_card(kind, card, old, new)
    assert says in [said for _, _, said in deck.told()]


def test_every_fault_is_told_at_once_and_none_is_blamed_on_another_card(deck):
    deck.edit_card("stakeholders", "A02", 'side = "resident"', "side = 7")
    deck.edit_card("stakeholders", "A02", "weight = 5", "weight = 50")
    deck.edit_card("skills", "A-S04", '"affirm"', '"praise"')
    deck.edit_card("problems", "A-P4", '"lamps", ', "")
    places = {place for _, place, _ in deck.told()}
    assert places == {
        "stakeholders.A02.side",
        "stakeholders.A02.interests[1].weight",
        "skills.A-S04.move_kind",
        "problems.A-P4.factors",
    }
