"""Cards name nobody, and put no people and no faith beside blame."""

import pytest

from commontable.library.people_checks import people


@pytest.mark.parametrize("name", ["Kowalski", "O'Neill", "Anne-Marie"])
def test_a_name_inside_a_sentence_is_told(deck, name):
    deck.edit("words.en.toml", "Two people tell it two ways.", f"Then {name} tells it another way.")
    assert deck.told() == [
        ("words.en.toml", "A-C02.script", f"`{name}` looks like a name; cards name nobody.")
    ]


def test_days_and_the_deck_s_own_place_are_no_names(deck):
    deck.edit(
        "words.en.toml", "Two people tell it two ways.", "On Monday I say it to Lantern Street."
    )
    assert deck.told() == []


def test_a_people_beside_blame_is_told_wherever_on_the_card_they_stand(deck):
    deck.edit("words.es.toml", 'title = "La broma"', 'title = "La broma del gitano"')
    deck.edit("words.es.toml", "La calle está casi vacía. Alguien", "Un ladrón")
    assert deck.told() == [
        (
            "words.es.toml",
            "A-C04",
            "`gitano` stands on one card with `ladrón`; no card ties a people or a faith to blame.",
        )
    ]


@pytest.mark.parametrize("line", ["A Muslim shop owner.", "A thief was here."])
def test_a_people_alone_and_blame_alone_are_left_to_the_readers(deck, line):
    deck.edit("words.en.toml", "One push, two stories, and one of them is loud.", line)
    assert [says for _, _, says in deck.told() if "blame" in says] == []


def test_a_language_without_lists_has_none(deck):
    assert people("fr") is None
    (deck.folder / "words.es.toml").rename(deck.folder / "words.fr.toml")
    deck.edit("deck.toml", '["en", "es"', '["en", "fr"')
    deck.edit("words.fr.toml", "La broma", "La broma de Pedro")
    assert deck.told() == []
