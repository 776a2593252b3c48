"""Migrations run forward, once, and all or none."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from commontable.journal import OpeningError
from commontable.journal.migrate import Migration, list_migrations, migrate

PLACE = Path("journal")
CUPS = Migration(1, "-- Cups; and saucers.\nCREATE TABLE cup (size INTEGER);\n")
SPOONS = Migration(2, "CREATE TABLE spoon (size INTEGER);\nINSERT INTO cup VALUES (3);\n-- Done.\n")
TRIGGER = Migration(
    3,
    """CREATE TRIGGER spill AFTER INSERT ON cup BEGIN
         INSERT INTO spoon VALUES (1);
         INSERT INTO spoon VALUES (2);
       END;
       INSERT INTO cup VALUES (4);""",
)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "journal", isolation_level=None)) as opened:
        yield opened


def tables(db: sqlite3.Connection) -> set[str]:
    return {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def test_each_step_is_applied_once_in_order(db: sqlite3.Connection):
    migrate(db, PLACE, [CUPS])
    migrate(db, PLACE, [CUPS, SPOONS, TRIGGER])
    migrate(db, PLACE, [CUPS, SPOONS, TRIGGER])
    assert db.execute("SELECT size FROM cup").fetchall() == [(3,), (4,)]
    assert db.execute("SELECT size FROM spoon").fetchall() == [(1,), (2,)]


def test_a_failing_step_leaves_nothing_behind(db: sqlite3.Connection):
    broken = Migration(2, "CREATE TABLE spoon (size INTEGER);\nCREATE TABLE cup (size INTEGER);")
    with pytest.raises(sqlite3.OperationalError, match="cup already exists"):
        migrate(db, PLACE, [CUPS, broken])
    assert tables(db) == set()


def test_a_step_that_was_edited_afterwards_is_noticed(db: sqlite3.Connection):
    migrate(db, PLACE, [CUPS])
    with pytest.raises(OpeningError, match="journal has another migration 1 than this version"):
        migrate(db, PLACE, [Migration(1, "CREATE TABLE cup (size REAL);"), SPOONS])
    assert tables(db) == {"migration", "cup"}


def test_a_file_of_a_later_version_is_not_touched(db: sqlite3.Connection):
    migrate(db, PLACE, [CUPS, SPOONS])
    with pytest.raises(OpeningError, match=r"a newer version \(migration 2\)"):
        migrate(db, PLACE, [CUPS])


def test_files_are_read_in_the_order_of_their_numbers(tmp_path: Path):
    for name in ("0010_last.sql", "0002_next.sql", "0001_first.sql", "README.md"):
        (tmp_path / name).write_text(name)
    assert list_migrations(tmp_path) == [
        Migration(1, "0001_first.sql"),
        Migration(2, "0002_next.sql"),
        Migration(10, "0010_last.sql"),
    ]
