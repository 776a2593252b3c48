"""The decks that this installation has, found by id."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from attrs import Attribute, asdict, evolve, frozen

from commontable.library.checks import faults_of
from commontable.library.draft import Draft, read_draft
from commontable.library.faults import Fault
from commontable.library.status import Status, statuses
from commontable.rules.cards import MENDABLE, Deck, Words

BEGIN_WITH = "lantern-street"
"""The deck that stands first on the shelf, for whoever has not chosen; the rest go by name."""


class UnknownDeckError(LookupError):
    """No deck goes by that id. The message names those that exist."""


class FaultyDeckError(ValueError):
    """A deck cannot be played as it stands. `faults` says all that is wrong with it."""

    def __init__(self, folder: Path, faults: Sequence[Fault]) -> None:
        count = "a fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__(f"The deck in {folder} has {count}; `commontable decks check` tells all.")
        self.faults = tuple(faults)


@frozen
class Edition:
    """A deck, its words in every language (gaps filled from the first), and its fingerprint.

    `status` tells by language how far each card, and each list of deck.toml, has come in it.
    """

    deck: Deck
    words: Mapping[str, Words]
    content_hash: str
    status: Mapping[str, Mapping[str, Status]]

    @property
    def original(self) -> Words:
        """The deck's first language, from which the others are translated."""
        return self.words[self.deck.languages[0]]


def load_edition(deck_id: str) -> Edition:
    """A deck on the shelf, ready to play. Raises UnknownDeckError or FaultyDeckError."""
    return open_edition(find_deck(deck_id))


def open_edition(folder: Path) -> Edition:
    """The deck in `folder`, ready to play. Raises FaultyDeckError."""
    draft = read_draft(folder)
    faults = [fault for fault in faults_of(draft) if not fault.is_warning]
    if draft.deck is None or faults:
        raise FaultyDeckError(folder, faults)
    return Edition(
        deck=draft.deck,
        words=_filled(draft),
        content_hash=content_hash(draft.deck),
        status=statuses(draft, draft.deck),
    )


def find_deck(deck_id: str) -> Path:
    """The folder of a deck. Raises UnknownDeckError."""
    shelf = {folder.name: folder for folder in deck_folders()}
    if deck_id not in shelf:
        raise UnknownDeckError(f"There is no deck `{deck_id}`; there is {', '.join(shelf)}.")
    return shelf[deck_id]


def deck_folders() -> list[Path]:
    """Every deck folder here, `BEGIN_WITH` first. A folder goes by its deck's id."""
    package = Path(str(files("commontable")))
    homes = (package / "decks", package.parent.parent / "decks")
    home = next(filter(Path.is_dir, homes))
    folders = sorted(cover.parent for cover in home.glob("*/deck.toml"))
    return sorted(folders, key=lambda folder: folder.name != BEGIN_WITH)


def content_hash(deck: Deck) -> str:
    """SHA-256 of a deck's structure, in hex: what a table pins, as the rules know only structure.

    Words may be mended without changing it, and so may later versions of this program add fields
    to a card: what stands at its default is left out, and so is what only a deal reads.
    """
    content = asdict(deck, filter=_is_told)
    return sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()


def _is_told(attribute: "Attribute[object]", value: object) -> bool:
    return value != attribute.default and MENDABLE not in attribute.metadata


def _filled(draft: Draft) -> dict[str, Words]:
    first = next(iter(draft.words.values()))
    return {
        code: evolve(words, texts={**first.texts, **words.texts})
        for code, words in draft.words.items()
    }
