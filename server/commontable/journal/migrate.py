"""Forward-only migrations: numbered `.sql` files, each run once and remembered by its checksum."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from importlib.resources.abc import Traversable
from pathlib import Path

from attrs import frozen

from commontable.journal.contract import OpeningError

TABLE = """
CREATE TABLE IF NOT EXISTS migration (
  number INTEGER PRIMARY KEY,
  checksum TEXT NOT NULL
) STRICT
"""


@frozen
class Migration:
    """One step of the schema: `number` counts from 1, `sql` may hold several statements."""

    number: int
    sql: str

    @property
    def checksum(self) -> str:
        """SHA-256 of the text, in hexadecimal."""
        return sha256(self.sql.encode()).hexdigest()


def list_migrations(folder: Traversable) -> list[Migration]:
    """Read the files of `folder`, named like `0001_record.sql`, in order."""
    found = [file for file in folder.iterdir() if file.name.endswith(".sql")]
    steps = [Migration(int(file.name.split("_")[0]), file.read_text("utf-8")) for file in found]
    return sorted(steps, key=lambda step: step.number)


def migrate(db: sqlite3.Connection, path: Path, steps: Sequence[Migration]) -> None:
    """Apply those of `steps` that `db`, kept at `path`, has not seen: all of them or none.

    Processes that open one file at once take turns. Raises sqlite3.Error, and `OpeningError` when
    the file has seen steps that are not, or not so, among these.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute(TABLE)
        seen = dict(db.execute("SELECT number, checksum FROM migration"))
        _check(path, seen, {step.number: step.checksum for step in steps})
        for step in steps:
            if step.number not in seen:
                _apply(db, step)
        db.execute("COMMIT")
    finally:
        db.rollback()


def _check(path: Path, seen: Mapping[int, str], known: Mapping[int, str]) -> None:
    if unknown := sorted(seen.keys() - known.keys()):
        reason = f"was written by a newer version (migration {unknown[-1]}): upgrade to open it."
        raise OpeningError(path, reason)
    for number, checksum in seen.items():
        if known[number] != checksum:
            reason = f"has another migration {number} than this version: open it with its own."
            raise OpeningError(path, reason)


def _apply(db: sqlite3.Connection, step: Migration) -> None:
    for statement in _statements(step.sql):
        db.execute(statement)
    db.execute("INSERT INTO migration VALUES (?, ?)", (step.number, step.checksum))


def _statements(sql: str) -> Iterator[str]:
    """Split a script, because `executescript` would commit before its first statement."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    yield statement
