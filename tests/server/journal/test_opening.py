"""Which store is opened, and where it is kept."""

from pathlib import Path

from commontable.journal import open_journal
from tests.server.journal.builders import a_run


async def test_without_a_folder_nothing_is_kept():
    journal = open_journal(None)
    await journal.append("table-1", a_run())
    assert await open_journal(None).streams() == []


async def test_the_same_folder_opens_the_same_journal(tmp_path: Path):
    folder = tmp_path / "not" / "made yet"
    journal = open_journal(folder)
    await journal.append("table-1", a_run(count=3))
    await journal.close()
    again = open_journal(folder)
    assert await again.read("table-1") == a_run(count=3)
    await again.close()


def modes_below(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.rglob("*")}


async def test_private_answers_are_readable_by_this_account_only(tmp_path: Path):
    journal = open_journal(tmp_path / "kept")
    await journal.append("table-1", a_run())
    modes = modes_below(tmp_path)
    await journal.close()
    assert modes == {
        "kept": 0o700,
        "journal.sqlite3": 0o600,
        "journal.sqlite3-shm": 0o600,
        "journal.sqlite3-wal": 0o600,
    }
