"""The schema for editors says what the reader of decks accepts."""

import json

from commontable.library.schema import deck_schema
from commontable.library.shelf import find_deck


def test_the_schema_in_the_decks_folder_is_fresh():
    file = find_deck("lantern-street").parent / "deck.schema.json"
    assert json.loads(file.read_text(encoding="utf-8")) == deck_schema()


def test_bounds_choices_and_lengths_are_in_the_schema():
    role = deck_schema()["$defs"]["stakeholders"]["additionalProperties"]
    assert role["properties"]["start_readiness"] == {"type": "integer", "minimum": 0, "maximum": 3}
    assert "police" in role["properties"]["side"]["enum"]
    assert role["properties"]["interests"]["minItems"] == 3
    assert role["required"] == ["side", "interests", "offers"]
    assert role["additionalProperties"] is False
