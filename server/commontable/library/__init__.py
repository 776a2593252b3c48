"""Where decks are kept: folders of TOML become `Deck` and `Words`, or a list of plain faults.

What may enter: reading a deck, checking it, finding it by its id, its fingerprint and its schema.
Nothing here knows about tables or play.
"""
