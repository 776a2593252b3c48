"""What opening the file says when it cannot, and what it puts right when it can."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from commontable.journal import OpeningError
from commontable.journal.sqlite_file import open_file

OPEN_WHEN_TOLD = """
import sys
from pathlib import Path
from commontable.journal.sqlite_file import open_file
print("ready", flush=True)
sys.stdin.readline()
open_file(Path(sys.argv[1]), 5.0)
"""


def refusal_to_open(path: Path) -> str:
    with pytest.raises(OpeningError) as refused:
        open_file(path, patience=0.1)
    return str(refused.value)


def test_a_commit_is_on_the_disk_when_it_returns(tmp_path: Path):
    with closing(open_file(tmp_path / "journal", 1.0)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA synchronous").fetchone() == (2,), "2 is FULL"


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path):
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "folder" / "journal"
    said = refusal_to_open(path)
    assert said.startswith(f"{path} cannot be written (Not a directory): choose another")


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path):
    path = tmp_path / "journal"
    path.write_text("Dear diary, " * 1000)
    assert refusal_to_open(path).startswith(f"{path} is not a journal: move it away")
    assert path.read_text() == "Dear diary, " * 1000


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path):
    (tmp_path / "journal").mkdir()
    assert "cannot be opened (unable to open database file)" in refusal_to_open(
        tmp_path / "journal"
    )


def test_a_newer_journal_asks_for_an_upgrade(tmp_path: Path):
    path = tmp_path / "journal"
    with closing(open_file(path, 1.0)) as db:
        db.execute("INSERT INTO migration VALUES (99, 'from a later release')")
    assert refusal_to_open(path) == (
        f"{path} was written by a newer version (migration 99): upgrade to open it."
    )


def test_a_file_that_another_program_keeps_locked_is_named(tmp_path: Path):
    path = tmp_path / "journal"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert f"{path} cannot be opened (database is locked)" in refusal_to_open(path)


def test_a_copy_that_others_could_read_is_made_private(tmp_path: Path):
    path = tmp_path / "journal"
    path.touch(mode=0o644)
    open_file(path, 1.0).close()
    assert path.stat().st_mode & 0o777 == 0o600


def test_an_sqlite_without_strict_tables_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 9))
    assert "needs SQLite 3.37 or newer" in refusal_to_open(tmp_path / "journal")


def test_processes_that_meet_on_a_new_file_all_open_it(tmp_path: Path):
    words = [sys.executable, "-c", OPEN_WHEN_TOLD, str(tmp_path / "journal")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    processes = [subprocess.Popen(words, **pipes) for _ in range(6)]
    for process in processes:
        process.stdout.readline()
    for process in processes:
        process.stdin.write(b"go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate()
    assert [process.returncode for process in processes] == [0] * 6
