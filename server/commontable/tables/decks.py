"""The decks of this installation, for workshops that are opened and those that are revived."""

from collections.abc import Mapping

from commontable.library.shelf import Edition
from commontable.rules.workshop.state import Workshop
from commontable.views.house import DeckChoice


class OtherDeckError(LookupError):
    """A workshop cannot go on, in one sentence that says what to do about it."""


class Shelf:
    """The decks one may play, by id."""

    def __init__(self, editions: Mapping[str, Edition]) -> None:
        self.editions = editions

    def edition_of(self, workshop: Workshop) -> Edition:
        """The very deck that a workshop was opened with. Raises OtherDeckError."""
        deck = workshop.config.deck
        edition = self.editions.get(deck)
        if edition is None or edition.content_hash != workshop.deck_hash:
            what = "is not here" if edition is None else "has other cards now"
            raise OtherDeckError(
                f'The workshop "{workshop.name}" stays shut: its deck {deck} {what}. '
                "Put the deck back as it was and start again; the phones will come back too."
            )
        return edition

    def choices(self) -> tuple[DeckChoice, ...]:
        return tuple(_choice(edition) for edition in self.editions.values())


def _choice(edition: Edition) -> DeckChoice:
    return DeckChoice(
        id=edition.deck.id,
        languages=edition.deck.languages,
        titles=_said(edition, "deck.title"),
        lines=_said(edition, "deck.line"),
        topics=topics_of(edition),
    )


def topics_of(edition: Edition) -> dict[str, dict[str, str]]:
    """The names of a deck's topics, each by language."""
    return {tag: _said(edition, f"content_tags.{tag}") for tag in edition.deck.content_tags}


def _said(edition: Edition, key: str) -> dict[str, str]:
    """The same words in each of the deck's languages."""
    return {code: words.say(key) for code, words in edition.words.items()}
