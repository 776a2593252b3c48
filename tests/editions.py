"""The decks that ship with the game, each opened once for all tests."""

from functools import cache

from commontable.library.shelf import Edition, deck_folders, load_edition

edition_of = cache(load_edition)


def editions() -> list[Edition]:
    """All of them, as they stand on the shelf."""
    return [edition_of(folder.name) for folder in deck_folders()]
