"""A real server on a free port, with a small hall behind it, and real clients."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from attrs import frozen

from commontable.journal.memory import MemoryJournal
from commontable.reports.archive import Archive
from commontable.tables.keys import Keyring
from commontable.web.app import make_app
from commontable.web.limits import Limits
from commontable.web.serve import serving
from tests.server.web.phone import Phone
from tests.server.web.small_hall import SmallHall

PATIENT = Limits(burst=10_000, per_second=10_000)


@frozen
class House:
    """A running server. `phone` opens a connection, to be closed with the test."""

    hall: SmallHall
    port: int
    phone: Callable[..., Awaitable[Phone]]
    stop: Callable[[], Awaitable[None]]
    archive: Archive

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@asynccontextmanager
async def a_house(static: Path, limits: Limits = PATIENT) -> AsyncIterator[House]:
    hall = SmallHall()
    keeps = Archive(MemoryJournal(), Keyring(b"a key for tests"))
    app = make_app(hall, static=static, limits=limits, lan=lambda: "192.168.7.7", archive=keeps)
    async with AsyncExitStack() as server, AsyncExitStack() as phones:
        port = await server.enter_async_context(serving(app, host="127.0.0.1", port=0))

        async def phone(key: str = "ticket-1", *, greets: bool = True) -> Phone:
            opened = Phone()
            phones.push_async_callback(opened.close)
            await opened.open(f"http://127.0.0.1:{port}", key if greets else None)
            return opened

        yield House(hall, port, phone, server.aclose, keeps)
