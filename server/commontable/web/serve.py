"""Serving an application on a port, until it is asked to stop."""

import asyncio
import errno
import gc
import signal
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import web
from attrs import frozen

from commontable.web.logs import hide_addresses

try:
    import resource
except ImportError:  # Windows has no such limit
    resource = None  # type: ignore[assignment]

new_loop: Callable[[], asyncio.AbstractEventLoop]
try:
    import uvloop
except ImportError:  # the extra `speed` is not installed
    new_loop = asyncio.new_event_loop
else:
    new_loop = uvloop.new_event_loop

T = TypeVar("T")

SHUTDOWN_WITHIN = 3.0
"""Seconds after which connections that do not end are cut."""

WAITING_AT_THE_DOOR = 4096
"""Connections not accepted yet: after a restart all phones come back at once, and one that finds
no place tries again only a second later.
"""

IDLE = 20.0
"""Seconds in which a connection must have sent a whole request, the first as well as the next."""

OBJECTS_BETWEEN_COLLECTIONS = (50_000, 20, 50)
"""With thousands of phones, a room feels full collections; CPython's own figure is 700, 10, 10."""


class ServingError(Exception):
    """One sentence on why the server cannot start, and what to do about it."""


@frozen
class Tls:
    """The certificate chain and its key, both in PEM."""

    certificate: Path
    key: Path

    def context(self) -> ssl.SSLContext:
        """What the server shows its clients. Raises ServingError."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        try:
            context.load_cert_chain(self.certificate, self.key, password="")  # never ask for one
        except OSError as error:
            pair = f"{self.certificate} and {self.key}"
            raise ServingError(
                f"TLS cannot use {pair}: {error.strerror or error}. "
                "Both must be readable PEM files that belong together."
            ) from error
        return context


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run `main` on the fastest loop that is installed."""
    with asyncio.Runner(loop_factory=new_loop) as runner:
        return runner.run(main)


@asynccontextmanager
async def serving(
    app: web.Application, *, host: str, port: int, tls: Tls | None = None
) -> AsyncIterator[int]:
    """Serve while the block runs; gives the port, which is a free one for 0. Raises ServingError.

    At the end connections are told, given a moment, and closed.
    """
    context = tls.context() if tls else None
    runner = web.AppRunner(
        app,
        access_log=None,
        logger=hide_addresses(),
        shutdown_timeout=SHUTDOWN_WITHIN,
        keepalive_timeout=IDLE,
    )
    allow_many_connections()
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port, ssl_context=context, backlog=WAITING_AT_THE_DOOR)
        await _listen(site, host, port)
        with calm_garbage():
            yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


async def serve(
    app: web.Application,
    *,
    host: str,
    port: int,
    tls: Tls | None = None,
    on_ready: Callable[[int], None],
) -> None:
    """Serve until SIGINT or SIGTERM; `on_ready` is told the port. Raises ServingError."""
    stop = stop_bell()
    async with serving(app, host=host, port=port, tls=tls) as found:
        on_ready(found)
        await stop.wait()


def stop_bell() -> asyncio.Event:
    """An event that SIGINT or SIGTERM sets, from now on."""
    stop = asyncio.Event()
    with suppress(NotImplementedError):  # on Windows, Ctrl-C cancels the task instead
        for each in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(each, stop.set)
    return stop


def allow_many_connections() -> None:
    """Open as many files as this account may: what most systems grant at first is 1024 or less,
    which one hostile phone could use up.
    """
    if resource:
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        with suppress(OSError, ValueError):  # macOS names a limit that it does not grant
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


async def _listen(site: web.TCPSite, host: str, port: int) -> None:
    try:
        await site.start()
    except OSError as error:
        raise ServingError(_sentence(error, host, port)) from error


def _sentence(error: OSError, host: str, port: int) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"Port {port} is taken: stop what listens there, or choose another with --port."
        case errno.EACCES:
            return f"Port {port} is not for everyone: choose one above 1023 with --port."
        case errno.EADDRNOTAVAIL | socket.EAI_NONAME:
            return f"{host} is not an address of this computer: choose another with --host."
        case _:
            return f"Nothing can listen on {host}, port {port}: {error.strerror}."


@contextmanager
def calm_garbage() -> Iterator[None]:
    """Keep what is there at the start out of collections, and collect seldom."""
    before = gc.get_threshold()
    gc.collect(1)
    gc.freeze()
    gc.set_threshold(*OBJECTS_BETWEEN_COLLECTIONS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
