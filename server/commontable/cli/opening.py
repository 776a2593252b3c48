"""Opening what a server needs: the journal, the keys, the decks, and the hall over them."""

from pathlib import Path

from attrs import frozen

from commontable.cli.screen import StopError, UseError
from commontable.journal import Journal, OpeningError, open_journal
from commontable.journal.opening import JOURNAL_FILE
from commontable.library.shelf import FaultyDeckError, deck_folders, open_edition
from commontable.reports.archive import Archive
from commontable.tables.clockwork import WallClock
from commontable.tables.decks import Shelf
from commontable.tables.hall import Hall
from commontable.tables.keys import Keyring, open_keyring
from commontable.web.limits import Limits


@frozen
class House:
    """An open hall over its journal, the keys to it, and the reports it has written."""

    hall: Hall
    journal: Journal
    keyring: Keyring
    archive: Archive


async def open_house(folder: Path) -> House:
    """Open everything kept in `folder`, made if missing. Raises StopError."""
    shelf = open_shelf()
    try:
        keyring = open_keyring(folder)
    except OSError as error:
        raise UseError(
            f"--data {folder} cannot hold this installation ({error.strerror}): name a folder "
            "that this account may write to."
        ) from error
    journal = _open_journal(folder)
    archive = Archive(journal, keyring)
    hall = Hall(journal=journal, shelf=shelf, keyring=keyring, clock=WallClock(), archive=archive)
    await hall.open()
    return House(hall, journal, keyring, archive)


def open_records(folder: Path) -> Journal:
    """The journal of an installation that is there already. Raises StopError."""
    if not (folder / JOURNAL_FILE).exists():
        raise UseError(f"--data {folder} holds no journal: name the folder given to `serve`.")
    return _open_journal(folder)


def _open_journal(folder: Path) -> Journal:
    try:
        return open_journal(folder)
    except OpeningError as error:
        raise StopError(str(error)) from error


def limits_at(speed: float) -> Limits:
    """What one connection may ask where people play at this speed: the faster, the more."""
    usual, faster = Limits(), max(speed, 1.0)
    return Limits(burst=usual.burst * faster, per_second=usual.per_second * faster)


def open_shelf() -> Shelf:
    """Every deck of this installation. Raises UseError."""
    try:
        return Shelf({folder.name: open_edition(folder) for folder in deck_folders()})
    except FaultyDeckError as error:
        raise UseError(f"{error} First of them: {error.faults[0]}") from error
