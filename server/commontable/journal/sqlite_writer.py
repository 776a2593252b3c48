"""The one thread that writes: it takes all that waits, commits it at once, and then answers."""

import logging
import sqlite3
from asyncio import Future
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from attrs import frozen

from commontable.journal.contract import NotAppended, Unwritten, misfit
from commontable.journal.sqlite_file import COLUMNS

TAIL = "SELECT coalesce(max(seq), 0) FROM record WHERE stream = ?"
INSERT = f"INSERT INTO record VALUES ({', '.join('?' for _ in COLUMNS)})"  # noqa: S608
IDLE_SECONDS = 0.25

log = logging.getLogger(__name__)


@frozen(eq=False)
class Waiting:
    """An append that waits to be durable: a run of rows, and the future that is told."""

    stream: str
    rows: Sequence[tuple[Any, ...]]
    answer: Future[None]

    @property
    def first(self) -> int:
        """The seq of the first row."""
        seq: int = self.rows[0][COLUMNS.index("seq")]
        return seq


class Writer:
    """Owns the connection `db` from now on."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._queue: SimpleQueue[Waiting | None] = SimpleQueue()
        self._is_closed = False
        self._thread = Thread(target=self._run, name="journal-writer", daemon=True)
        self._thread.start()

    def put(self, waiting: Waiting) -> None:
        """Queue an append; its answer comes on its own event loop. Raises `Unwritten`."""
        if self._is_closed:
            raise Unwritten(waiting.stream, "the journal is closed")
        self._queue.put(waiting)

    def end(self) -> None:
        """Take no more; call it where `put` is called, so that nothing is queued behind the end."""
        self._is_closed = True
        self._queue.put(None)

    def wait(self) -> None:
        """Block, after the end, until what waits is committed and the connection is closed."""
        self._thread.join()

    def _run(self) -> None:
        is_open = True
        while is_open:
            taken = self._take()
            is_open = taken[-1] is not None  # nothing is put after the None of `end`
            batch = [waiting for waiting in taken if waiting is not None]
            if batch:
                _answer(batch, self._commit(batch))
        self._db.close()

    def _take(self) -> list[Waiting | None]:
        return [self._next(), *(self._queue.get() for _ in range(self._queue.qsize()))]

    def _next(self) -> Waiting | None:
        try:
            return self._queue.get(timeout=IDLE_SECONDS)
        except Empty:
            self._checkpoint()
            return self._queue.get()

    def _checkpoint(self) -> None:
        try:
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")
        except sqlite3.Error as error:
            log.warning("The journal's log could not be folded into its file yet: %s", error)

    def _commit(self, batch: Sequence[Waiting]) -> list[NotAppended | None]:
        """Commit all of `batch` that fits; say of each append why it was refused, or None."""
        try:
            self._db.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            return [_unwritten(waiting, error) for waiting in batch]
        try:
            verdicts = [self._insert(waiting) for waiting in batch]
            self._db.execute("COMMIT")
        except Exception as error:  # noqa: BLE001 - it is raised where the append is awaited
            self._undo()
            return self._commit_apart(batch, error)
        return verdicts

    def _insert(self, waiting: Waiting) -> NotAppended | None:
        (last,) = self._db.execute(TAIL, (waiting.stream,)).fetchone()
        if wrong := misfit(waiting.stream, waiting.first, last):
            return wrong
        self._db.executemany(INSERT, waiting.rows)
        return None

    def _undo(self) -> None:
        with suppress(sqlite3.Error):  # what failed may have rolled back by itself
            self._db.rollback()

    def _commit_apart(self, batch: Sequence[Waiting], error: Exception) -> list[NotAppended | None]:
        """Find the append that `error` belongs to, so that it does not sink the others."""
        if len(batch) == 1:
            return [_unwritten(batch[0], error)]
        return [verdict for waiting in batch for verdict in self._commit([waiting])]


def _unwritten(waiting: Waiting, error: Exception) -> Unwritten:
    unwritten = Unwritten(waiting.stream, str(error))
    unwritten.__cause__ = error
    return unwritten


def _answer(batch: Sequence[Waiting], verdicts: Sequence[NotAppended | None]) -> None:
    with suppress(RuntimeError):  # the loop is closed: nobody waits any more
        batch[0].answer.get_loop().call_soon_threadsafe(_settle, batch, verdicts)


def _settle(batch: Sequence[Waiting], verdicts: Sequence[NotAppended | None]) -> None:
    for waiting, verdict in zip(batch, verdicts, strict=True):
        if waiting.answer.done():  # its caller was cancelled
            continue
        if verdict:
            waiting.answer.set_exception(verdict)
        else:
            waiting.answer.set_result(None)
