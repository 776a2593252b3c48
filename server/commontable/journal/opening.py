"""The choice of a store."""

from pathlib import Path

from commontable.journal.contract import Journal
from commontable.journal.memory import MemoryJournal
from commontable.journal.sqlite import SqliteJournal

JOURNAL_FILE = "journal.sqlite3"


def open_journal(folder: Path | None) -> Journal:
    """Open the journal kept in `folder`, or one in memory when there is none.

    A missing folder is made, readable only by this account. Raises `OpeningError`.
    """
    if folder is None:
        return MemoryJournal()
    return SqliteJournal(folder / JOURNAL_FILE)
