"""What a deck as a whole must keep."""


def test_the_real_deck_is_faultless_and_says_that_nobody_has_reviewed_it(deck):
    assert deck.told() == []
    [says] = [says for _, place, says in deck.warned() if place == "reviews"]
    assert says == (
        "This deck is not yet reviewed: 0 of 2 community readers and 0 of 1 police reader have "
        "signed it off."
    )


def test_a_deck_signed_off_by_two_and_one_is_reviewed(deck):
    deck.edit("deck.toml", "community = 0\npolice = 0", "community = 2\npolice = 1")
    assert "reviews" not in [place for _, place, _ in deck.warned()]


def test_the_folder_goes_by_the_id_of_its_deck(deck):
    deck.edit("deck.toml", 'id = "lantern-street"', 'id = "lamp-street"')
    assert deck.told() == [
        ("deck.toml", "id", "The folder is called `lantern-street`, the deck `lamp-street`.")
    ]


def test_a_name_stands_once_in_a_list(deck):
    deck.edit("deck.toml", '"two_jobs", ', '"veteran", ')
    assert ("deck.toml", "hats", "`veteran` stands here twice.") in deck.told()


def test_no_list_is_empty(deck):
    deck.edit("deck.toml", 'traps = ["all_or_nothing", "mind_reading", "labels", ', "traps = [")
    deck.edit("deck.toml", '"worst_case", "about_me"]', "]")
    assert ("deck.toml", "traps", "There must be at least one here.") in deck.told()


def test_a_deck_without_a_language_is_told_that_it_needs_one(deck):
    deck.edit("deck.toml", 'languages = ["en", "es", "ar"] ', "languages = [] ")
    assert ("deck.toml", "languages", "There must be at least one here.") in deck.told()


def test_there_are_eight_factor_chips(deck):
    deck.edit("deck.toml", '"drink_prices", "crew_size"', '"crew_size"')
    assert (
        "deck.toml",
        "factor_chips",
        "There must be exactly 8 factor chips, not 7.",
    ) in deck.told()


def test_a_conflict_is_between_two_tags_of_the_deck(deck):
    deck.edit("deck.toml", '["rest", "fun"], ["rest", "income"]', '["rest", "rest"], ["rest", "x"]')
    assert deck.told() == [
        ("deck.toml", "conflicts[1]", "`rest` cannot conflict with itself."),
        ("deck.toml", "conflicts[2]", "There is no `x`."),
    ]


def test_a_conflict_of_roles_is_between_two_roles_of_the_deck(deck):
    deck.edit("deck.toml", '["A07", "A12"]', '["A07", "A15"]')
    assert deck.told() == [("deck.toml", "role_conflicts[7]", "There is no `A15`.")]


def test_an_id_belongs_to_one_card(deck):
    deck.edit("cards/reflections.toml", "[A-R10]", "[A-S01]")
    assert (
        "cards/reflections.toml",
        "reflections.A-S01",
        "`A-S01` is also one of the skills.",
    ) in deck.told()


def test_there_are_sixteen_skills(deck):
    text = (deck.folder / "cards" / "skills.toml").read_text(encoding="utf-8")
    deck.edit("cards/skills.toml", text[text.index("[A-S16]") :], "")
    assert (
        "cards/skills.toml",
        "skills",
        "There must be exactly 16 skills, not 15.",
    ) in deck.told()


def test_each_technique_has_one_card(deck):
    deck.edit("cards/skills.toml", '"say_it_back"', '"open_the_door"')
    assert deck.told() == [
        (
            "cards/skills.toml",
            "skills.A-S02",
            "The technique `open_the_door` already has a card.",
        )
    ]


def test_every_move_has_a_skill(deck):
    deck.edit_card("skills", "A-S15", "bystander", "reflect")
    assert deck.told() == [("cards/skills.toml", "skills", "No skill practises `bystander`.")]


def test_two_roles_are_hard_to_engage(deck):
    deck.edit_card("stakeholders", "A11", "hard_to_engage = true\n", "")
    assert (
        "cards/stakeholders.toml",
        "stakeholders",
        "At least 2 roles must be `hard_to_engage`, not 1.",
    ) in deck.told()


def test_there_is_one_enforcement_card_and_no_second(deck):
    deck.edit_card("resources", "A-X14", '"account"', '"enforcement"')
    assert deck.told() == [
        (
            "cards/resources.toml",
            "resources",
            "There must be one enforcement card, not these 2: `A-X14` and `A-X15`.",
        )
    ]


def test_there_is_one_enforcement_card_at_all(deck):
    deck.edit_card("resources", "A-X15", '"enforcement"', '"account"')
    assert deck.told() == [
        ("cards/resources.toml", "resources", "There must be one enforcement card, not none.")
    ]
