"""The report of a workshop, written without being asked once its last table has ended."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import structlog

from commontable.journal.contract import Unwritten
from commontable.tables.clockwork import TRY_AGAIN, Clockwork, Errands

if TYPE_CHECKING:
    from commontable.tables.workshops import WorkshopHost

log = structlog.get_logger()


class Archive(Protocol):
    """Where the report of a workshop is kept once its last table has ended."""

    def key(self, workshop: str) -> str:
        """The secret by which the report is found."""
        ...

    async def keep(self, host: "WorkshopHost") -> None:
        """Write the report anew. Raises `Unwritten`."""
        ...


class Reporting:
    """Keeps the report of one workshop, and tells `on_kept` when it has written it. Without an
    archive, and at a rehearsal, there is none. `key` finds what was written, None until then.
    """

    def __init__(
        self,
        host: "WorkshopHost",
        archive: Archive | None,
        clock: Clockwork,
        errands: Errands,
        on_kept: Callable[[], None],
    ) -> None:
        self.key: str | None = None
        self._host = host
        self._archive = archive
        self._clock = clock
        self._errands = errands
        self._on_kept = on_kept

    def write_soon(self) -> None:
        """Write it anew if every table has come to its end."""
        laid = self._host.laid.values()
        has_ended = laid and all(host.table.is_done for host in laid)
        if self._archive and has_ended and not self._host.workshop.is_rehearsal:
            self._errands.send(self._write(self._archive))

    async def _write(self, archive: Archive) -> None:
        try:
            await archive.keep(self._host)
        except Unwritten:
            log.exception("not_reported", workshop=self._host.name)
            self._clock.ring(self._clock.now() + TRY_AGAIN, self.write_soon)
            return
        self.key = archive.key(self._host.name)
        self._on_kept()
