"""Decks are listed, shown and checked; a bad one is told with its place and exit code 2."""

import shutil

import orjson
import pytest

from commontable.library.shelf import deck_folders, find_deck

DECK = "lantern-street"


@pytest.fixture
def a_copy(tmp_path):
    """A deck that may be spoiled."""
    return shutil.copytree(find_deck(DECK), tmp_path / DECK)


def test_a_sound_deck_can_be_played_and_warnings_do_not_hinder(command):
    said = command("decks", "check", DECK)
    assert said.code == 0
    assert said.out.splitlines()[-1] == "lantern-street can be played."


def test_a_fault_is_told_with_its_file_and_place(command, a_copy):
    cards = a_copy / "cards" / "stakeholders.toml"
    cards.write_text(cards.read_text("utf-8").replace("weight = 5", "weight = 9", 1), "utf-8")
    said = command("decks", "check", a_copy)
    assert said.code == 2
    assert f"{cards}: stakeholders.A01.interests[1].weight: " in said.out
    assert "cannot be played" in said.out.splitlines()[-1]

    (first,) = [
        fault
        for fault in orjson.loads(command("decks", "check", a_copy, "--json").out)
        if not fault["is_warning"]
    ]
    assert first["place"] == "stakeholders.A01.interests[1].weight"


def test_a_bad_deck_cannot_be_shown(command, a_copy):
    (a_copy / "deck.toml").write_text("id = 3", "utf-8")
    said = command("decks", "show", a_copy)
    assert said.code == 2
    assert str(a_copy) in said.err


def test_the_list_tells_each_deck_in_a_line(command):
    (line,) = [line for line in command("decks", "list").out.splitlines() if f" {DECK} " in line]
    assert " en, es, ar draft " in line
    decks = {deck["id"]: deck for deck in orjson.loads(command("decks", "list", "--json").out)}
    assert list(decks) == [folder.name for folder in deck_folders()]
    assert decks[DECK]["languages"] == ["en", "es", "ar"]
    assert decks[DECK]["status"]["es"] == {"draft": 108}


def test_a_deck_that_is_half_reviewed_says_how_much(command, a_copy):
    words = a_copy / "words.es.toml"
    text = words.read_text("utf-8").replace('all = "draft"', 'all = "draft"\nA01 = "reviewed"')
    words.write_text(text, "utf-8")
    shown = command("decks", "show", a_copy, "--language", "es").out
    assert "A01: Dueña de un bar (reviewed)" in shown
    assert "A02: Vecino que madruga (draft)" in shown


def test_a_deck_shows_its_cards_and_a_card_its_words(command):
    assert "A01: " in command("decks", "show", DECK).out
    said = command("decks", "show", DECK, "A01", "--language", "es", "--json")
    assert {"title", "position", "red_line"} <= set(orjson.loads(said.out))
    assert orjson.loads(said.out)["status"] == "draft"


def test_the_deals_of_a_deck_are_counted(command):
    said = command("decks", "coverage", "riverbend-park", "--deals", 100)
    assert said.code == 0
    assert said.out.startswith("## Riverbend Park\n")
    (found,) = orjson.loads(
        command("decks", "coverage", "riverbend-park", "--deals", 100, "--json").out
    )
    assert (found["deck"], found["deals"]) == ("riverbend-park", 100)
    assert set(found["kept"].values()) == {100}
    assert found["pairs"]["B01-B07"] > 0
