"""The writer under trouble: a full disk, a lock, a bad record, a closed door. It goes on."""

import asyncio
import resource
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from commontable.journal import Unwritten
from commontable.journal.sqlite import SqliteJournal
from tests.server.journal.builders import a_record, a_run

MEBIBYTE = b"x" * 2**20


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest_asyncio.fixture
async def journal(path: Path) -> AsyncIterator[SqliteJournal]:
    journal = SqliteJournal(path, patience=0.1)
    yield journal
    await journal.close()


@contextmanager
def held_by_another(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Let writes beyond `size` bytes fail, as they do on a disk that has no room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


async def outcomes_of(*appends) -> list[type]:
    outcomes = await asyncio.gather(*appends, return_exceptions=True)
    return [type(outcome) for outcome in outcomes]


async def test_a_full_database_refuses_what_does_not_fit_and_goes_on(journal: SqliteJournal):
    # The limit belongs to a connection, so it is set on the writer's own, while that is idle.
    journal._writer._db.execute("PRAGMA max_page_count = 20")
    big = [a_record(seq=1), a_record(seq=2, body=MEBIBYTE)]
    with pytest.raises(Unwritten, match="table-1: database or disk is full"):
        await journal.append("table-1", big)
    assert await journal.streams() == []
    await journal.append("table-1", a_run())
    journal._writer._db.execute("PRAGMA max_page_count = 4000")
    await journal.append("table-1", big[1:])
    assert [record.seq for record in await journal.read("table-1")] == [1, 2]


async def test_what_fits_is_kept_beside_what_does_not(journal: SqliteJournal):
    journal._writer._db.execute("PRAGMA max_page_count = 20")
    appends = [journal.append(name, a_run(name)) for name in ("table-2", "table-3")]
    big = journal.append("table-1", [a_record(body=MEBIBYTE)])
    assert await outcomes_of(appends[0], big, appends[1]) == [type(None), Unwritten, type(None)]
    assert await journal.streams() == ["table-2", "table-3"]


async def test_a_failing_disk_raises_at_everyone_who_waits_and_heals(
    journal: SqliteJournal, path: Path
):
    await journal.append("table-1", a_run())
    with no_file_longer_than(path.with_name("journal-wal").stat().st_size):
        appends = [
            journal.append("table-1", [a_record(seq=2, body=MEBIBYTE)]),
            journal.append("table-2", [a_record("table-2", body=MEBIBYTE)]),
        ]
        assert await outcomes_of(*appends) == [Unwritten, Unwritten]
        assert await journal.read("table-1") == a_run()
    await journal.append("table-1", a_run(first=2))
    assert await journal.read("table-1") == a_run(count=2)
    assert await journal.streams() == ["table-1"]


async def test_a_lock_that_outlasts_patience_is_told_and_outlived(
    journal: SqliteJournal, path: Path
):
    with held_by_another(path):
        appends = [journal.append(name, a_run(name)) for name in ("table-1", "table-2")]
        assert await outcomes_of(*appends) == [Unwritten, Unwritten]
    await journal.append("table-1", a_run())
    assert await journal.streams() == ["table-1"]


async def test_reading_does_not_wait_for_whoever_writes(journal: SqliteJournal, path: Path):
    await journal.append("table-1", a_run())
    with held_by_another(path):
        waiting = asyncio.create_task(journal.append("table-1", a_run(first=2)))
        assert await journal.read("table-1") == a_run()
        assert not waiting.done()
    await waiting


async def test_a_record_that_cannot_be_stored_sinks_alone(journal: SqliteJournal):
    lone_surrogate = a_record("table-2", cause="\ud800")
    too_late = a_record("table-3", at=2**63)
    outcomes = await outcomes_of(
        journal.append("table-1", a_run()),
        journal.append("table-2", [lone_surrogate]),
        journal.append("table-3", [too_late]),
        journal.append("table-4", a_run("table-4")),
    )
    assert outcomes == [type(None), Unwritten, Unwritten, type(None)]
    assert await journal.streams() == ["table-1", "table-4"]


async def test_closing_commits_what_waits_and_folds_the_log_away(
    journal: SqliteJournal, path: Path
):
    names = sorted(f"table-{number}" for number in range(50))
    appends = [asyncio.create_task(journal.append(name, a_run(name))) for name in names]
    await asyncio.sleep(0)
    await journal.close()
    assert all(append.done() for append in appends)
    assert [each.name for each in path.parent.iterdir()] == ["journal"]
    again = SqliteJournal(path)
    assert await again.streams() == names
    await again.close()


async def test_a_closed_journal_refuses_and_does_not_hang(journal: SqliteJournal):
    await journal.close()
    with pytest.raises(Unwritten, match="the journal is closed"):
        await journal.append("table-1", a_run())


def test_a_loop_that_ended_before_its_answer_stops_nothing(path: Path):
    async def leave_without_an_answer() -> None:
        asyncio.get_running_loop().call_soon(asyncio.current_task().cancel)
        await journal.append("table-1", a_run(count=1000))

    journal = SqliteJournal(path)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(leave_without_an_answer())
    asyncio.run(journal.close())
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM record").fetchone() == (1000,)


async def test_an_idle_writer_folds_its_log_into_the_file(journal: SqliteJournal, path: Path):
    def wait_for_the_fold() -> None:
        while path.stat().st_size < len(MEBIBYTE):
            time.sleep(0.02)

    await journal.append("table-1", [a_record(body=MEBIBYTE)])
    await asyncio.wait_for(asyncio.to_thread(wait_for_the_fold), timeout=5)
