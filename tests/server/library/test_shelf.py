"""Decks are found by id, refused when faulty, and known by a fingerprint."""

import pytest

from commontable.library.shelf import (
    FaultyDeckError,
    UnknownDeckError,
    deck_folders,
    load_edition,
    open_edition,
)


def test_a_deck_comes_with_its_words_in_every_language():
    edition = load_edition("lantern-street")
    assert edition.words["en"].say("A-P1.title") == "The 2 a.m. spill-out"
    assert edition.words["es"].say("A-P1.title") == "La salida de las dos"


def test_an_unknown_deck_is_refused_with_those_there_are():
    with pytest.raises(UnknownDeckError, match=r"no deck `moon`; there is .*lantern-street"):
        load_edition("moon")


def test_the_deck_to_begin_with_stands_first_and_the_rest_go_by_name():
    first, *others = [folder.name for folder in deck_folders()]
    assert first == "lantern-street"
    assert others == sorted(others)


def test_a_gap_in_a_translation_is_filled_from_the_first_language(deck):
    deck.edit("words.es.toml", 'rest = "Descanso y silencio"\n', "")
    assert open_edition(deck.folder).words["es"].say("tags.rest") == "Rest and quiet"


def test_a_faulty_deck_cannot_be_opened(deck):
    deck.edit_card("stakeholders", "A02", "weight = 5", "weight = 6")
    with pytest.raises(FaultyDeckError, match="has a fault") as refused:
        open_edition(deck.folder)
    assert [fault.place for fault in refused.value.faults] == ["stakeholders.A02.interests"]


def test_mended_words_leave_the_fingerprint_as_it_was(deck):
    before = open_edition(deck.folder).content_hash
    deck.edit("words.en.toml", "Rest and quiet", "Sleep and quiet")
    assert open_edition(deck.folder).content_hash == before


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("cards/stakeholders.toml", "[A01]", "# The first one.\n[A01]"),
        ("cards/stakeholders.toml", 'side = "worker"', 'side = "worker"\nstart_readiness = 2'),
        ("cards/stakeholders.toml", '["new_in_town", "hurt_here"]', "[]"),
    ],
)
def test_what_says_the_same_has_the_same_fingerprint(deck, file, old, new):
    before = open_edition(deck.folder).content_hash
    assert open_edition(deck.edit(file, old, new).folder).content_hash == before


def test_other_cards_have_another_fingerprint(deck):
    before = open_edition(deck.folder).content_hash
    deck.edit("cards/stakeholders.toml", "may_touch_real_life = true\n", "")
    assert open_edition(deck.folder).content_hash != before
