"""The keys of one workshop: each seat's own, under which all that is personal is sealed, and one
for the names of those who used a safety verb. Destroying a key is how the journal forgets.
"""

from collections.abc import Iterable

from commontable.codec import Seals, new_key
from commontable.journal.contract import Journal


class Vault:
    """Keys as they are in the journal's key table. `seals` is what they open and close."""

    def __init__(self, journal: Journal, workshop: str) -> None:
        self._journal = journal
        self._prefix = f"{workshop}/"
        self._keys: dict[str, bytes | None] = {}
        self.seals = Seals({})

    async def provide(self, owners: Iterable[str]) -> None:
        """Have a key for each of these owners. What was destroyed stays so."""
        for owner in owners:
            if not self.seals.knows(owner):
                key = await self._journal.keep_key(self._prefix + owner, new_key())
                self._hold({owner: key})

    async def fetch(self, owners: Iterable[str]) -> None:
        """Know all keys that another process may have made."""
        if not all(map(self.seals.knows, owners)):
            keys = await self._journal.keys(self._prefix)
            self._hold({name.removeprefix(self._prefix): key for name, key in keys.items()})

    async def destroy(self, owner: str) -> None:
        """Nothing that was sealed with this key is ever read again."""
        await self._journal.destroy_key(self._prefix + owner)
        self._hold({owner: None})

    def _hold(self, keys: dict[str, bytes | None]) -> None:
        self._keys |= keys
        self.seals = Seals(self._keys)
