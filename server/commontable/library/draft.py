"""A deck folder as far as it could be read: what is sound, and a fault for everything else."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from attrs import frozen

from commontable.library.faults import Fault, Spot
from commontable.library.strict import read
from commontable.rules.cards import (
    Card,
    Complication,
    Deck,
    Problem,
    Reflection,
    Resource,
    Skill,
    Stakeholder,
    Words,
)

KINDS: dict[str, type[Card]] = {
    "problems": Problem,
    "stakeholders": Stakeholder,
    "skills": Skill,
    "reflections": Reflection,
    "complications": Complication,
    "resources": Resource,
}


@frozen
class Reviews:
    """How many people have read the whole deck and signed it off (GAME §4.1)."""

    community: int = 0
    police: int = 0


class Mark(StrEnum):
    """Whether someone who grew up with a language has signed off what a card says in it."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


@frozen
class Draft:
    """`deck` is None when deck.toml itself is unsound. Cards that are unsound are left out of it,
    yet `written` keeps the ids of all, so that nothing else is blamed for them.
    """

    folder: Path
    deck: Deck | None
    written: Mapping[str, tuple[str, ...]]
    words: Mapping[str, Words]
    marks: Mapping[str, Mapping[str, Mark]]
    reviews: Reviews
    faults: tuple[Fault, ...]

    def is_whole(self, kind: str) -> bool:
        """Whether every card of a kind could be read, so that counting them is fair."""
        return self.deck is not None and len(getattr(self.deck, kind)) == len(self.written[kind])

    @property
    def cover(self) -> Spot:
        return Spot(self.folder / "deck.toml")

    def kind(self, name: str) -> Spot:
        """Where the cards of one kind are written."""
        return Spot(self.folder / "cards" / f"{name}.toml", name)

    def language(self, code: str) -> Spot:
        return Spot(words_file(self.folder, code))


def words_file(folder: Path, code: str) -> Path:
    return folder / f"words.{code}.toml"


def read_draft(folder: Path) -> Draft:
    """All of a deck folder. Never raises for what an author wrote."""
    faults: list[Fault] = []
    tables = {name: _parse(folder / "cards" / f"{name}.toml", faults) for name in KINDS}
    deck, reviews = _read_cover(folder, _read_cards(folder, tables, faults), faults)
    words, marks = _read_languages(folder, deck.languages if deck else (), faults)
    written = {name: tuple(table) for name, table in tables.items()}
    return Draft(folder, deck, written, words, marks, reviews, tuple(faults))


def _parse(file: Path, faults: list[Fault]) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        faults.append(Fault(file, "", "This file is missing."))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        faults.append(Fault(file, "", f"This is not well-formed TOML: {error}."))
    return {}


def _read_cards(
    folder: Path, tables: Mapping[str, Mapping[str, object]], faults: list[Fault]
) -> dict[str, dict[str, Card]]:
    cards: dict[str, dict[str, Card]] = {}
    for name, shape in KINDS.items():
        spot = Spot(folder / "cards" / f"{name}.toml", name)
        sound = {
            id_: read(shape, raw, spot.key(id_), faults, id=id_)
            for id_, raw in tables[name].items()
        }
        cards[name] = {id_: card for id_, card in sound.items() if card is not None}
    return cards


def _read_cover(
    folder: Path, cards: Mapping[str, Mapping[str, Card]], faults: list[Fault]
) -> tuple[Deck | None, Reviews]:
    spot = Spot(folder / "deck.toml")
    table = _parse(spot.file, faults)
    if not table:
        return None, Reviews()
    reviews = read(Reviews, table.pop("reviews", {}), spot.key("reviews"), faults)
    return read(Deck, table, spot, faults, **cards), reviews or Reviews()


def _read_languages(
    folder: Path, languages: tuple[str, ...], faults: list[Fault]
) -> tuple[dict[str, Words], dict[str, dict[str, Mark]]]:
    words: dict[str, Words] = {}
    marks: dict[str, dict[str, Mark]] = {}
    for code in languages:
        file = words_file(folder, code)
        table = _parse(file, faults)
        marks[code] = _read_marks(table.pop("status", {}), Spot(file, "status"), faults)
        words[code] = Words(code, _read_texts(table, file, faults))
    return words, marks


def _read_marks(raw: object, spot: Spot, faults: list[Fault]) -> dict[str, Mark]:
    table: dict[str, object] = read(dict, raw, spot, faults) or {}
    marks = {name: read(Mark, value, spot.key(name), faults) for name, value in table.items()}
    return {name: mark for name, mark in marks.items() if mark}


def _read_texts(table: Mapping[str, object], file: Path, faults: list[Fault]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for name, value in table.items():
        _flatten(value, Spot(file, name), texts, faults)
    return texts


def _flatten(value: object, spot: Spot, texts: dict[str, str], faults: list[Fault]) -> None:
    if isinstance(value, dict):
        parts = {str(name): part for name, part in value.items()}
    elif isinstance(value, list):
        parts = {str(number): part for number, part in enumerate(value, start=1)}
    else:
        texts[spot.place] = read(str, value, spot, faults) or ""
        return
    for name, part in parts.items():
        _flatten(part, spot.key(name), texts, faults)
