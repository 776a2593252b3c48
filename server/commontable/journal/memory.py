"""The store that forgets: for tests and throw-away tables."""

from collections.abc import Sequence

from commontable.journal.contract import check_run, misfit
from commontable.journal.record import Record


class MemoryJournal:
    """Keep records for as long as this object lives."""

    def __init__(self) -> None:
        self._streams: dict[str, list[Record]] = {}
        self._keys: dict[str, bytes | None] = {}
        self._pages: dict[str, str] = {}

    async def append(self, stream: str, records: Sequence[Record]) -> None:
        """Add a run of records; see `Journal.append`."""
        check_run(stream, records)
        held = self._streams.get(stream, [])
        if wrong := misfit(stream, records[0].seq, len(held)):
            raise wrong
        held.extend(records)
        self._streams[stream] = held

    async def read(self, stream: str, after: int = 0) -> list[Record]:
        """Return the tail of a stream; see `Journal.read`."""
        return [record for record in self._streams.get(stream, []) if record.seq > after]

    async def streams(self, prefix: str = "") -> list[str]:
        """Return stream names; see `Journal.streams`."""
        return sorted(name for name in self._streams if name.startswith(prefix))

    async def keep_key(self, owner: str, key: bytes) -> bytes | None:
        """Keep a key; see `Journal.keep_key`."""
        return self._keys.setdefault(owner, key)

    async def keys(self, prefix: str = "") -> dict[str, bytes | None]:
        """Return keys; see `Journal.keys`."""
        return {owner: key for owner, key in self._keys.items() if owner.startswith(prefix)}

    async def destroy_key(self, owner: str) -> None:
        """Forget a key; see `Journal.destroy_key`."""
        self._keys[owner] = None

    async def keep_page(self, name: str, text: str) -> None:
        """Keep a page; see `Journal.keep_page`."""
        self._pages[name] = text

    async def page(self, name: str) -> str | None:
        """Return a page; see `Journal.page`."""
        return self._pages.get(name)

    async def close(self) -> None:
        """Do nothing: there is nothing to let go of."""
