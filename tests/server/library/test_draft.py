"""A folder is read as far as it goes, whatever an author wrote."""


def test_a_missing_file_is_told(deck):
    (deck.folder / "cards" / "skills.toml").unlink()
    assert ("cards/skills.toml", "", "This file is missing.") in deck.told()


def test_a_slip_of_the_pen_is_told_with_line_and_column(deck):
    deck.edit("cards/problems.toml", "[A-P2]", "[A-P2")
    [(file, _, says)] = [told for told in deck.told() if "well-formed" in told[2]]
    assert file == "cards/problems.toml"
    assert "line 8" in says


def test_a_card_written_twice_is_told(deck):
    deck.edit("cards/skills.toml", "[A-S02]", "[A-S01]")
    assert any("well-formed" in says for _, _, says in deck.told())


def test_without_a_sound_cover_only_what_was_read_is_told(deck):
    deck.edit("deck.toml", 'setting = "urban"\n', "")
    assert deck.told() == [("deck.toml", "", "The key `setting` is missing.")]


def test_a_missing_cover_is_told(deck):
    (deck.folder / "deck.toml").unlink()
    assert deck.told() == [("deck.toml", "", "This file is missing.")]


def test_words_that_are_not_text_are_told(deck):
    deck.edit("words.en.toml", 'rest = "Rest and quiet"', "rest = 8")
    assert ("words.en.toml", "tags.rest", "This must be text, not `8`.") in deck.told()


def test_the_reviews_are_read_as_strictly(deck):
    deck.edit("deck.toml", "police = 0", 'police = "none"')
    assert deck.told() == [
        ("deck.toml", "reviews.police", "This must be a whole number, not the text `none`.")
    ]
