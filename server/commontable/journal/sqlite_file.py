"""Opening the file: private to this account, in WAL mode, at the newest schema."""

import sqlite3
from importlib.resources import files
from pathlib import Path
from time import monotonic, sleep

from attrs import fields

from commontable.journal.contract import OpeningError
from commontable.journal.migrate import list_migrations, migrate
from commontable.journal.record import Record

COLUMNS = tuple(column.name for column in fields(Record))
ELSEWHERE = "choose another data folder."
OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables

# The writer checkpoints when it is idle. This bound, in pages of 4 KiB, is for a journal that never
# is: at 64 MiB of log a commit pays for the checkpoint.
CHECKPOINT_PAGES = 16_384


def connect(path: Path, patience: float) -> sqlite3.Connection:
    """Connect to `path`, waiting up to `patience` seconds for transactions of other processes.

    The connection may change threads (SQLite is built serialised) but serves one at a time.
    """
    return sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)


def open_file(path: Path, patience: float) -> sqlite3.Connection:
    """Make `path` if it is missing, bring it to the newest schema and connect to it for writing.

    Every commit of the connection is on the disk when it returns. Raises `OpeningError`.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise OpeningError(path, f"needs SQLite 3.37 or newer, not {sqlite3.sqlite_version}.")
    try:
        _make_private(path)
        db = connect(path, patience)
        _prepare(db, path, patience)
    except OSError as error:
        raise OpeningError(path, f"cannot be written ({error.strerror}): {ELSEWHERE}") from error
    except sqlite3.Error as error:
        raise OpeningError(path, _explain(error)) from error
    return db


def _make_private(path: Path) -> None:
    """Let nobody else read the file, as it holds private answers; SQLite's logs take its mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.chmod(0o600)


def _prepare(db: sqlite3.Connection, path: Path, patience: float) -> None:
    try:
        _enter_wal(db, monotonic() + patience)
        db.execute("PRAGMA synchronous = FULL")
        db.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        migrate(db, path, list_migrations(files(__package__) / "migrations" / "sqlite"))
    except Exception:
        db.close()
        raise


def _enter_wal(db: sqlite3.Connection, deadline: float) -> None:
    """Try until `deadline`: SQLite does not queue here when processes meet on a new file."""
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > deadline:
                raise
            sleep(0.01)
        else:
            return


def _explain(error: sqlite3.Error) -> str:
    if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
        return f"is not a journal: move it away, or {ELSEWHERE}"
    return f"cannot be opened ({error}): {ELSEWHERE}"
