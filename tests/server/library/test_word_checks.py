"""Every card has its words in the first language, and none are said in vain."""


def test_a_missing_text_of_the_first_language_is_told(deck):
    deck.edit("words.en.toml", 'position = "Full rooms keep this street alive."\n', "")
    assert deck.told() == [("words.en.toml", "A01.position", "This text is missing.")]


def test_an_empty_text_of_the_first_language_is_missing(deck):
    deck.edit("words.en.toml", 'rest = "Rest and quiet"', 'rest = ""')
    assert deck.told() == [("words.en.toml", "tags.rest", "This text is missing.")]


def test_a_list_that_is_too_short_misses_its_last_text(deck):
    deck.edit("words.en.toml", '  "Walking home through the crowd makes me tense.",\n', "")
    assert deck.told() == [("words.en.toml", "A-P1.claims.4", "This text is missing.")]


def test_a_text_that_is_not_translated_is_a_warning(deck):
    deck.edit("words.es.toml", 'rest = "Descanso y silencio"\n', "")
    assert deck.told() == []
    assert (
        "words.es.toml",
        "tags.rest",
        "This text is not translated yet; it shows in `en`.",
    ) in deck.warned()


def test_an_empty_translation_is_told(deck):
    deck.edit("words.es.toml", 'rest = "Descanso y silencio"', 'rest = ""')
    assert deck.told() == [("words.es.toml", "tags.rest", "This text is empty.")]


def test_a_text_that_no_card_uses_is_told(deck):
    deck.edit("words.en.toml", "[A01]\n", '[A01]\nmotto = "Cheers."\n')
    assert deck.told() == [("words.en.toml", "A01.motto", "No card uses this text.")]


def test_only_a_bystander_scene_has_a_colleague_who_speaks(deck):
    deck.edit("words.en.toml", "[A-C01]\n", '[A-C01]\ncolleague_line = "Go."\n')
    assert deck.told() == [("words.en.toml", "A-C01.colleague_line", "No card uses this text.")]


def test_words_in_a_language_that_the_deck_does_not_list_are_told(deck):
    (deck.folder / "words.fr.toml").write_text("", encoding="utf-8")
    assert deck.told() == [
        ("words.fr.toml", "", "`fr` is not listed among the languages of deck.toml.")
    ]


def test_a_listed_language_has_words(deck):
    (deck.folder / "words.es.toml").unlink()
    assert deck.told() == [("words.es.toml", "", "This file is missing.")]


def test_a_title_too_long_for_a_phone_is_a_warning(deck):
    deck.edit("words.en.toml", 'title = "Bar owner"', f'title = "{"Bar " * 9}"')
    assert (
        "words.en.toml",
        "A01.title",
        "This is 36 characters long; more than 32 do not fit on a phone.",
    ) in deck.warned()


def test_a_card_that_asks_for_too_much_schooling_is_told(deck):
    deck.edit(
        "words.en.toml",
        'script = "It is half past two.',
        'script = "Considerable intergenerational dissatisfaction characterises contemporary '
        "nocturnal establishments notwithstanding comprehensive administrative intervention "
        "regarding residential neighbourhoods.",
    )
    deck.edit("words.en.toml", 'line = "A group on the steps will not go, and phones come up."', "")
    [(file, place, says)] = [told for told in deck.told() if "grade" in told[2]]
    assert (file, place) == ("words.en.toml", "A-C01")
    assert says.endswith("at most 8 is plain enough.")


def test_plain_spanish_is_asked_for_too(deck):
    deck.edit(
        "words.es.toml",
        'clause = "tener ojos amigos en la esquina"',
        'clause = "establecer responsabilidades interinstitucionales correspondientes a la '
        'administración comunitaria"',
    )
    [(file, place, says)] = [told for told in deck.told() if "grade" in told[2]]
    assert (file, place) == ("words.es.toml", "A06-O2")
    assert says == "This reads at grade 13.0; at most 8 is plain enough."


def test_a_card_may_say_what_its_picture_shows_and_then_in_every_language(deck):
    deck.edit("words.en.toml", "[A01]\n", '[A01]\nimage_alt = "A bar with its lights up."\n')
    assert deck.told() == []
    assert (
        "words.es.toml",
        "A01.image_alt",
        "This text is not translated yet; it shows in `en`.",
    ) in deck.warned()
