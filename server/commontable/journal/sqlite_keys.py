"""The table of keys: a handful of small rows, written seldom and apart from the records."""

import logging
import sqlite3

from commontable.journal.contract import Unwritten

KEEP = "INSERT INTO personal_key VALUES (?, ?) ON CONFLICT DO NOTHING"
ONE = "SELECT key FROM personal_key WHERE owner = ?"
MANY = "SELECT owner, key FROM personal_key WHERE owner >= ? ORDER BY owner"
DESTROY = "INSERT INTO personal_key VALUES (?, NULL) ON CONFLICT DO UPDATE SET key = NULL"

log = logging.getLogger(__name__)


def prepare(db: sqlite3.Connection) -> None:
    """Let this connection write durably, and overwrite what it deletes."""
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA secure_delete = ON")


def keep_key(db: sqlite3.Connection, owner: str, key: bytes) -> bytes | None:
    try:
        db.execute(KEEP, (owner, key))
    except sqlite3.Error as error:
        raise Unwritten("personal_key", str(error)) from error
    (kept,) = db.execute(ONE, (owner,)).fetchone()
    return kept  # type: ignore[no-any-return]


def all_keys(db: sqlite3.Connection, prefix: str) -> dict[str, bytes | None]:
    found = db.execute(MANY, (prefix,)).fetchall()
    return {owner: key for owner, key in found if owner.startswith(prefix)}


def destroy_key(db: sqlite3.Connection, owner: str) -> None:
    """Overwrite the key in the file, and fold the log in which an older page may still hold it."""
    try:
        db.execute(DESTROY, (owner,))
        (is_busy, *_) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error as error:
        raise Unwritten("personal_key", str(error)) from error
    if is_busy:
        log.warning("A destroyed key stays in the journal's log until that is next folded.")
