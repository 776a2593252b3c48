"""The store in one SQLite file, shared by as many processes of one machine as like."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import takewhile
from operator import attrgetter
from pathlib import Path
from typing import ParamSpec, TypeVar

from commontable.journal import sqlite_keys, sqlite_pages
from commontable.journal.contract import check_run
from commontable.journal.record import Record
from commontable.journal.sqlite_file import COLUMNS, connect, open_file
from commontable.journal.sqlite_writer import Waiting, Writer

P = ParamSpec("P")
T = TypeVar("T")

READ = f"SELECT {', '.join(COLUMNS)} FROM record WHERE stream = ? AND seq > ? ORDER BY seq"  # noqa: S608
NAMES = "SELECT stream FROM record WHERE seq = 1 AND stream >= ? ORDER BY stream"

_row = attrgetter(*COLUMNS)


class SqliteJournal:
    """Write through one thread that groups commits; read in another, which never waits for it.

    `patience` is how many seconds to wait for a transaction of another process. Raises
    `OpeningError`.
    """

    def __init__(self, path: Path, patience: float = 5.0) -> None:
        self._writer = Writer(open_file(path, patience))
        self._db = connect(path, patience)
        sqlite_keys.prepare(self._db)
        self._reader = ThreadPoolExecutor(1, "journal-reader")

    async def append(self, stream: str, records: Sequence[Record]) -> None:
        """Add a run of records; see `Journal.append`."""
        check_run(stream, records)
        answer = asyncio.get_running_loop().create_future()
        self._writer.put(Waiting(stream, [_row(record) for record in records], answer))
        await answer

    async def read(self, stream: str, after: int = 0) -> list[Record]:
        """Return the tail of a stream; see `Journal.read`."""
        return await self._aside(self._read, stream, after)

    async def streams(self, prefix: str = "") -> list[str]:
        """Return stream names; see `Journal.streams`."""
        return await self._aside(self._names, prefix)

    async def keep_key(self, owner: str, key: bytes) -> bytes | None:
        """Keep a key; see `Journal.keep_key`."""
        return await self._aside(sqlite_keys.keep_key, self._db, owner, key)

    async def keys(self, prefix: str = "") -> dict[str, bytes | None]:
        """Return keys; see `Journal.keys`."""
        return await self._aside(sqlite_keys.all_keys, self._db, prefix)

    async def destroy_key(self, owner: str) -> None:
        """Forget a key; see `Journal.destroy_key`."""
        await self._aside(sqlite_keys.destroy_key, self._db, owner)

    async def keep_page(self, name: str, text: str) -> None:
        """Keep a page; see `Journal.keep_page`."""
        await self._aside(sqlite_pages.keep_page, self._db, name, text)

    async def page(self, name: str) -> str | None:
        """Return a page; see `Journal.page`."""
        return await self._aside(sqlite_pages.find_page, self._db, name)

    async def _aside(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Do this beside the event loop, where reading is done."""
        return await asyncio.get_running_loop().run_in_executor(
            self._reader, partial(work, *args, **named)
        )

    async def close(self) -> None:
        """Commit what waits and let go of the file; doing so twice is harmless."""
        self._writer.end()
        await asyncio.to_thread(self._close)

    def _read(self, stream: str, after: int) -> list[Record]:
        return [Record(*row) for row in self._db.execute(READ, (stream, after)).fetchall()]

    def _names(self, prefix: str) -> list[str]:
        names = (name for (name,) in self._db.execute(NAMES, (prefix,)))
        return list(takewhile(lambda name: name.startswith(prefix), names))

    def _close(self) -> None:
        self._reader.shutdown()
        self._db.close()
        self._writer.wait()
