"""What each card must keep, by itself and towards the cards it names."""

import pytest

FILES = {
    "problems": "cards/problems.toml",
    "stakeholders": "cards/stakeholders.toml",
    "resources": "cards/resources.toml",
    "complications": "cards/complications.toml",
}


@pytest.mark.parametrize(
    ("card", "old", "new", "place", "says"),
    [
        ("A-P3", '"injury"]', '"injury", "x"]', "content_tags[3]", "There is no `x`."),
        ("A-P1", '["A01", "A02"]', '["A01", "A99"]', "core[2]", "There is no `A99`."),
        (
            "A-P1",
            '["A01", "A02"]',
            '["A01", "A14"]',
            "core",
            "`A01` and `A14` are not listed among the role_conflicts.",
        ),
        (
            "A-P5",
            'content_tags = ["harassment"]\n',
            "",
            "core",
            "`A04` is tagged `harassment`, so this problem must be tagged `harassment` too.",
        ),
        ("A-P1", '"A14"]', '"A14", "A99"]', "affected[12]", "There is no `A99`."),
        ("A-P1", '"A14"]', '"A14", "A01"]', "affected", "`A01` stands here twice."),
        (
            "A-P1",
            '"A03", "A04", "A05", "A06", ',
            "",
            "affected",
            "There must be at least 8 affected roles beside the core, not 7.",
        ),
        ("A-P4", '"lamps"', '"moon"', "factors[3]", "There is no `moon`."),
        ("A-P4", '"lamps"', '"late_buses"', "factors", "`late_buses` stands here twice."),
        ("A-P4", '"lamps", ', "", "factors", "There must be exactly 6 factors, not 5."),
    ],
)
def test_a_problem_is_sound(deck, card, old, new, place, says):
    deck.edit_card("problems", card, old, new)
    assert (FILES["problems"], f"problems.{card}.{place}", says) in deck.told()


@pytest.mark.parametrize(
    ("old", "new", "place", "says"),
    [
        (
            "weight = 3",
            "weight = 4",
            "interests",
            "The weights must add up to 10, not 11.",
        ),
        ('tag = "voice"', 'tag = "rest"', "interests", "`rest` stands here twice."),
        ('tag = "voice"', 'tag = "noise"', "interests[2].tag", "There is no `noise`."),
        ("weight = 5", "weight = 2", "interests", "The heaviest interest must come first."),
        ('tag = "body"', 'tag = "nobody"', "red_line_tag", "There is no `nobody`."),
        ('"A02-O2"', '"A02-O1"', "offers", "`A02-O1` stands here twice."),
        ('"A02-O2"', '"A02-O9"', "offers[2]", "There is no `A02-O9`."),
        (
            '"A02-O2"',
            '"A03-O2"',
            "offers[2]",
            "`A03-O2` does not name `A02` as its provider_role.",
        ),
        (
            "offers =",
            'clashing_hats = ["moon"]\noffers =',
            "clashing_hats[1]",
            "There is no `moon`.",
        ),
        (
            "offers =",
            'clashing_hats = ["veteran", "veteran"]\noffers =',
            "clashing_hats",
            "`veteran` stands here twice.",
        ),
    ],
)
def test_a_stakeholder_is_sound(deck, old, new, place, says):
    if place == "red_line_tag":
        old, new = 'red_line_tag = "body"', 'red_line_tag = "nobody"'
    deck.edit_card("stakeholders", "A02", old, new)
    assert (FILES["stakeholders"], f"stakeholders.A02.{place}", says) in deck.told()


def test_an_offer_is_set_aside_only_together_with_its_role(deck):
    deck.edit_card("resources", "A02-O2", "effort", 'content_tags = ["death"]\neffort')
    assert deck.told() == [
        (
            FILES["stakeholders"],
            "stakeholders.A02.offers[2]",
            "`A02-O2` is tagged `death`, so `A02` must be tagged `death` too.",
        )
    ]


@pytest.mark.parametrize(
    ("card", "old", "new", "place", "says"),
    [
        ("A-X01", '"rest", "move"', '"rest", "x"', "serves[2]", "There is no `x`."),
        ("A-X01", '"rest", "move"', "", "serves", "A resource must serve at least one tag."),
        ("A02-O2", '"A02"', '"A99"', "provider_role", "There is no `A99`."),
        (
            "A-X01",
            "effort",
            'provider_role = "A01"\neffort',
            "provider_role",
            "`A01` does not list `A-X01` among its offers.",
        ),
        (
            "A-X15",
            "effort",
            'provider_role = "A07"\neffort',
            "provider_role",
            "Enforcement belongs to the whole table, so no role may own it.",
        ),
    ],
)
def test_a_resource_is_sound(deck, card, old, new, place, says):
    deck.edit_card("resources", card, old, new)
    assert (FILES["resources"], f"resources.{card}.{place}", says) in deck.told()


@pytest.mark.parametrize(
    ("card", "old", "new", "place", "says"),
    [
        ("A-C01", '"A09"', '"A99"', ".most_affected_role", "There is no `A99`."),
        (
            "A-C01",
            'most_affected_role = "A09"\n',
            "",
            "",
            "A tension scene must name its most_affected_role.",
        ),
        (
            "A-C01",
            "start_heat = 3",
            "start_heat = 5",
            ".start_heat",
            "A tension scene must start at a heat from 1 to 4.",
        ),
        (
            "A-C05",
            'type = "bystander"',
            'type = "bystander"\nstart_heat = 3',
            ".start_heat",
            "Only a tension scene has heat.",
        ),
        (
            "A-C06",
            'effect = { kind = "delay", resource = "A-X03" }',
            "",
            ".effect",
            "An event must have an effect, and no other scene may have one.",
        ),
        (
            "A-C05",
            'type = "bystander"',
            'type = "bystander"\neffect = { kind = "add" }',
            ".effect",
            "An event must have an effect, and no other scene may have one.",
        ),
        ("A-C06", '"A-X03"', '"A-X99"', ".effect.resource", "There is no `A-X99`."),
        (
            "A-C07",
            ', resource = "A-X13"',
            "",
            ".effect",
            "An event that must remove something must name a resource.",
        ),
    ],
)
def test_a_complication_is_sound(deck, card, old, new, place, says):
    deck.edit_card("complications", card, old, new)
    assert (FILES["complications"], f"complications.{card}{place}", says) in deck.told()


def test_an_event_may_add_something_that_no_card_names(deck):
    deck.edit_card("complications", "A-C10", ', resource = "A-X07"', "")
    assert deck.told() == []
