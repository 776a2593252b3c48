"""A deck in a few lines, and one card in full: what `commontable decks list` and `show` tell."""

from collections.abc import Mapping

from attrs import frozen

from commontable.library.draft import KINDS
from commontable.library.shelf import Edition
from commontable.library.status import counted
from commontable.library.word_checks import said_of
from commontable.rules.cards import Card


class UnknownCardError(LookupError):
    """A deck has no card with that id."""


@frozen
class Summary:
    """What one wants to know of a deck before choosing it.

    `cards` counts them by kind. `status` tells by language how many cards and lists are drafts,
    reviewed and so on.
    """

    id: str
    version: str
    title: str
    line: str
    license: str
    languages: tuple[str, ...]
    cards: Mapping[str, int]
    status: Mapping[str, Mapping[str, int]]
    content_hash: str


def summary(edition: Edition, language: str) -> Summary:
    """The deck told in one of its languages."""
    deck, words = edition.deck, edition.words[language]
    return Summary(
        id=deck.id,
        version=deck.version,
        title=words.say("deck.title"),
        line=words.say("deck.line"),
        license=deck.license,
        languages=deck.languages,
        cards={kind: len(getattr(deck, kind)) for kind in KINDS},
        status={code: counted(parts) for code, parts in edition.status.items()},
        content_hash=edition.content_hash,
    )


def card_texts(edition: Edition, card_id: str, language: str) -> dict[str, str]:
    """All words of one card by field, such as `interests.2`. Raises UnknownCardError."""
    words = edition.words[language]
    card = find_card(edition, card_id)
    return {field: words.say(f"{card_id}.{field}") for field in said_of(card)}


def find_card(edition: Edition, card_id: str) -> Card:
    """A card of any kind by its id. Raises UnknownCardError."""
    for kind in KINDS:
        cards: Mapping[str, Card] = getattr(edition.deck, kind)
        if card_id in cards:
            return cards[card_id]
    raise UnknownCardError(f"The deck `{edition.deck.id}` has no card `{card_id}`.")
