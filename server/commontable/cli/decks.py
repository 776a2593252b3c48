"""`commontable decks`: check, list, show and deal the decks of this installation or of a folder."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated

import attrs
from cyclopts import App, Parameter
from cyclopts.validators import Number
from rich.table import Table

from commontable.cli.screen import DONE, FAILED, OUT, WRONG_USE, Json, UseError, tell, tell_json
from commontable.library.checks import check_deck
from commontable.library.coverage import DEALS, Coverage, coverage
from commontable.library.coverage_page import chapter
from commontable.library.draft import KINDS
from commontable.library.faults import Fault
from commontable.library.shelf import (
    Edition,
    FaultyDeckError,
    UnknownDeckError,
    deck_folders,
    find_deck,
    open_edition,
)
from commontable.library.summary import Summary, UnknownCardError, card_texts, summary

DECKS = App(name="decks", help="Check, list and show decks.")


@DECKS.command
def check(*decks: str, is_json: Json = False) -> int:
    """Tell every fault of a deck with its file and place; exit code 2 if there is one.

    Example: commontable decks check ./my-deck

    Parameters
    ----------
    decks
        A deck's id, or its folder; all decks of this installation without one.
    is_json
        Speak JSON.
    """
    found = {folder: check_deck(folder) for folder in _folders(decks)}
    if is_json:
        tell_json([_face(fault) for faults in found.values() for fault in faults])
    else:
        for folder, faults in found.items():
            tell(*(_line(fault) for fault in faults), _verdict(folder, faults), is_plain=True)
    is_faulty = any(not fault.is_warning for faults in found.values() for fault in faults)
    return WRONG_USE if is_faulty else DONE


@DECKS.command(name="list")
def list_decks(*, language: str = "en", is_json: Json = False) -> int:
    """Tell which decks there are.

    Example: commontable decks list --language es

    Parameters
    ----------
    language
        The language to tell it in; a deck without it speaks its first.
    is_json
        Speak JSON.
    """
    found = [
        summary(edition, _spoken(edition, language))
        for edition in (_edition(folder) for folder in deck_folders())
    ]
    if is_json:
        tell_json([attrs.asdict(each) for each in found])
        return DONE
    shown = Table("id", "version", "title", "languages", "cards", box=None)
    for each in found:
        cards = str(sum(each.cards.values()))
        shown.add_row(each.id, each.version, each.title, _languages(each), cards)
    OUT.print(shown)
    return DONE


@DECKS.command
def show(
    deck: str, card: str | None = None, /, *, language: str = "en", is_json: Json = False
) -> int:
    """Show a deck with all its cards, or one card with all its words.

    Example: commontable decks show lantern-street A01 --language es

    Parameters
    ----------
    deck
        A deck's id, or its folder.
    card
        A card's id.
    language
        The language to show it in; a deck without it speaks its first.
    is_json
        Speak JSON.
    """
    edition = _edition(_folder(deck))
    spoken = _spoken(edition, language)
    try:
        told = _card(edition, card, spoken) if card else dict(_titles(edition, spoken))
    except UnknownCardError as error:
        raise UseError(f"{error} `commontable decks show {deck}` names all.") from error
    if is_json:
        tell_json(told)
    else:
        tell(*(f"{name}: {text}" for name, text in told.items()), is_plain=True)
    return DONE


@DECKS.command(name="coverage")
def count_deals(
    *decks: str,
    deals: Annotated[int, Parameter(validator=Number(gte=1))] = DEALS,
    is_json: Json = False,
) -> int:
    """Deal a deck many times over and tell what comes to a table; fails if a rule was broken.

    Example: commontable decks coverage riverbend-park --deals 1000

    Parameters
    ----------
    decks
        A deck's id, or its folder; all decks of this installation without one.
    deals
        How many tables to deal.
    is_json
        Speak JSON.
    """
    editions = [_edition(folder) for folder in _folders(decks)]
    found = [(edition, coverage(edition.deck, deals)) for edition in editions]
    if is_json:
        tell_json([_counts(edition, each) for edition, each in found])
    else:
        tell(*(chapter(edition, each) for edition, each in found), is_plain=True)
    return DONE if all(each.all_kept for _, each in found) else FAILED


def _folders(decks: Sequence[str]) -> list[Path]:
    return [_folder(deck) for deck in decks] or deck_folders()


def _counts(edition: Edition, found: Coverage) -> dict[str, object]:
    """All counts by name; a pair goes by both its names, as `A01-A02`."""
    named = {
        name: {key if isinstance(key, str) else "-".join(key): n for key, n in counts.items()}
        for name, counts in attrs.asdict(found, recurse=False).items()
        if isinstance(counts, Counter)
    }
    return {"deck": edition.deck.id, "deals": found.deals, **named}


def _folder(deck: str) -> Path:
    """A folder as given, or that of a deck on the shelf. Raises UseError."""
    if Path(deck).is_dir():
        return Path(deck)
    try:
        return find_deck(deck)
    except UnknownDeckError as error:
        raise UseError(str(error)) from error


def _edition(folder: Path) -> Edition:
    try:
        return open_edition(folder)
    except FaultyDeckError as error:
        raise UseError(f"{error} The first: {error.faults[0]}") from error


def _spoken(edition: Edition, language: str) -> str:
    return language if language in edition.words else edition.deck.languages[0]


def _card(edition: Edition, card: str, language: str) -> dict[str, str]:
    """All words of a card, and how far they have come."""
    texts = card_texts(edition, card, language)
    return {**texts, "status": edition.status[language][card]}


def _titles(edition: Edition, language: str) -> Iterator[tuple[str, str]]:
    """Every card of the deck by its id, kind by kind, and how far its words have come."""
    words, status = edition.words[language], edition.status[language]
    for kind in KINDS:
        for card in getattr(edition.deck, kind):
            yield card, f"{words.say(f'{card}.title')} ({status[card]})"


def _languages(deck: Summary) -> str:
    """`en reviewed; es, ar draft`: languages that have come equally far stand together."""
    equals: dict[str, list[str]] = {}
    for code in deck.languages:
        equals.setdefault(_how_far(deck.status[code]), []).append(code)
    return "; ".join(f"{', '.join(codes)} {how_far}" for how_far, codes in equals.items())


def _how_far(counts: Mapping[str, int]) -> str:
    """`draft`, or where cards differ `12 draft + 90 reviewed`."""
    if len(counts) == 1:
        return next(iter(counts))
    return " + ".join(f"{count} {status}" for status, count in counts.items())


def _face(fault: Fault) -> dict[str, str | bool]:
    return {**attrs.asdict(fault), "file": str(fault.file)}


def _line(fault: Fault) -> str:
    return f"warning: {fault}" if fault.is_warning else str(fault)


def _verdict(folder: Path, faults: list[Fault]) -> str:
    count = sum(not fault.is_warning for fault in faults)
    name = folder.resolve().name
    if count == 0:
        return f"{name} can be played."
    return f"{name} cannot be played: {count} fault{'s' * (count > 1)}."
