"""What every store promises, and the ways in which an append or an opening may fail."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from commontable.journal.record import Record


class NotAppended(Exception):  # noqa: N818 - the name says what became of the append
    """An append that changed nothing; its kinds below say why."""

    def __init__(self, stream: str, reason: str) -> None:
        super().__init__(f"nothing was appended to {stream}: {reason}")
        self.stream = stream


class Behind(NotAppended):
    """Another append came first and holds `seq`: read the tail and decide again."""

    def __init__(self, stream: str, seq: int) -> None:
        super().__init__(stream, f"seq {seq} is taken")
        self.seq = seq


class Ahead(NotAppended):
    """`seq` would leave a hole after `last`: what the caller knows is not what is stored."""

    def __init__(self, stream: str, seq: int, last: int) -> None:
        super().__init__(stream, f"seq {seq} would leave a hole after {last}")
        self.seq = seq
        self.last = last


class Unwritten(NotAppended):
    """The store could not commit (a full disk, a lock, a broken file); a later append may."""


class OpeningError(Exception):
    """A journal that cannot be opened, in one sentence that names the place and the fix."""

    def __init__(self, place: Path, reason: str) -> None:
        super().__init__(f"{place} {reason}")
        self.place = place


class Journal(Protocol):
    """Streams of records, each numbered from 1 without holes; keys; and pages written from them.
    One journal serves one event loop.
    """

    async def append(self, stream: str, records: Sequence[Record]) -> None:
        """Add `records` to `stream`, all or none; returns only once they are durable.

        The first seq must follow the last one stored and the rest must follow it. Raises `Behind`,
        `Ahead` or `Unwritten`, and ValueError for records that are no run of this stream. A call
        that is cancelled while it waits may still be committed.
        """

    async def read(self, stream: str, after: int = 0) -> list[Record]:
        """Return the records of `stream` with a seq above `after`, in order; none if unknown."""

    async def streams(self, prefix: str = "") -> list[str]:
        """Return the names of all streams that begin with `prefix`, in order of code points."""

    async def keep_key(self, owner: str, key: bytes) -> bytes | None:
        """Keep `key` for this owner if none was kept before, and return the one that is: whoever
        comes first has made it. None once it was destroyed. Raises `Unwritten`.
        """

    async def keys(self, prefix: str = "") -> dict[str, bytes | None]:
        """Return the keys of all owners that begin with `prefix`, with None for destroyed ones."""

    async def destroy_key(self, owner: str) -> None:
        """Let a key be unreadable for ever, and never be made anew. Raises `Unwritten`."""

    async def keep_page(self, name: str, text: str) -> None:
        """Keep a page, in place of any that had this name; returns once it is durable. Raises
        `Unwritten`.
        """

    async def page(self, name: str) -> str | None:
        """Return the page of this name, or None."""

    async def close(self) -> None:
        """Commit what waits and let go of the store."""


def check_run(stream: str, records: Sequence[Record]) -> None:
    """Raise ValueError unless `records` are a run of `stream`: at least one, seqs in sequence."""
    if not records:
        raise ValueError(f"an append to {stream} needs at least one record")
    for seq, record in enumerate(records, start=records[0].seq):
        if (record.stream, record.seq) != (stream, seq):
            found = f"{record.stream} {record.seq}"
            raise ValueError(f"{found} stands where {stream} {seq} belongs: nothing was appended")


def misfit(stream: str, first: int, last: int) -> Behind | Ahead | None:
    """Say why a run that begins at `first` may not follow `last`, the stored tail (0: none)."""
    if first <= last:
        return Behind(stream, first)
    if first > last + 1:
        return Ahead(stream, first, last)
    return None
