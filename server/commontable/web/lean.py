"""The short way to and from a phone, past engine.io's queue and its task for each packet.

This is the one module that leans on the inside of python-engineio: its aiohttp driver makes every
WebSocket through `_async["websocket"]`, and `shorten` puts `LeanSocket` there. The library still
greets, pings and ends connections; events are heard in place, one after another, and whatever goes
out leaves in the order in which it was said, all that one turn of the loop says in one write.
Where the inside has changed, `shorten` tells, and every connection takes the `Detour`.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from inspect import signature
from typing import Any, Protocol

import structlog
from aiohttp import WebSocketError, WSCloseCode, WSMsgType, web
from engineio import AsyncServer

from commontable.protocol.messages import NoticeKind
from commontable.web import wire

MOST_WAITING = 256 * 1024
"""Bytes that may still wait for a phone when there is more to tell it."""

GRACE = 2.0
"""Seconds in which a phone must have taken its last words."""

WAY = "commontable.way"
"""The key under which the environ of a connection holds its `Way`."""

log = structlog.get_logger()


class Way(Protocol):
    """How to reach one phone. Neither waits nor fails."""

    def send(self, frame: bytes) -> None:
        """Send a frame of `wire`, after those sent before."""
        ...

    def end(self, *last: bytes) -> None:
        """Send the last frames, then close; what is sent afterwards is dropped."""
        ...


class Listener(Protocol):
    """Who is told what happens on a line."""

    def opened(self, way: Way) -> None: ...

    async def heard(self, way: Way, text: str) -> None: ...

    def over(self, way: Way) -> None: ...


class Line:
    """A way straight to the transport. What is sent waits until the greeting has been answered.

    Once `is_ending` nothing more is sent, nor need be heard.
    """

    def __init__(self, transport: asyncio.WriteTransport) -> None:
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._outbox: list[bytes] = []
        self._is_open = False
        self.is_ending = False

    def send(self, frame: bytes) -> None:
        """Send a frame in this turn's one write."""
        if not self.is_ending:
            self._outbox.append(frame)
            if self._is_open and len(self._outbox) == 1:
                self._loop.call_soon(self._flush)

    def relay(self, text: str) -> None:
        """Send what the library says: at once up to its answer to the greeting, then in turn."""
        frame = wire.framed(text.encode())
        if self._is_open or self.is_ending:
            self.send(frame)
            return
        self._write([frame])
        if text.startswith(wire.WELCOME):
            self._is_open = True
            self._flush()

    def end(self, *last: bytes) -> None:
        """Send the last frames and a close frame; cut a phone that does not take them in time."""
        if not self.is_ending:
            self.is_ending = True
            self._write([*self._outbox, *last, wire.CLOSE])
            self._outbox.clear()
            self._loop.call_later(GRACE, self._transport.abort)

    def _flush(self) -> None:
        if self.is_ending:
            return
        waiting = self._transport.get_write_buffer_size()
        if waiting > MOST_WAITING:
            log.warning("A phone does not keep up and is sent away.", waiting_bytes=waiting)
            self._outbox.clear()
            self.end(wire.notice_frame(NoticeKind.TOO_SLOW))
        else:
            self._write(self._outbox)
            self._outbox.clear()

    def _write(self, frames: list[bytes]) -> None:
        if frames and not self._transport.is_closing():
            self._transport.write(b"".join(frames))


class LeanSocket:
    """What engine.io takes for its WebSocket: uncompressed, and deaf to what is not for it."""

    def __init__(
        self,
        take: Callable[["LeanSocket"], Awaitable[None]],
        engine: AsyncServer,
        listener: Listener,
    ) -> None:
        self._take = take
        self._engine = engine
        self._listener = listener

    async def __call__(self, environ: dict[str, Any]) -> web.WebSocketResponse:
        """Serve one connection from its first frame to its last."""
        request: web.Request = environ["aiohttp.request"]
        limit = self._engine.max_http_buffer_size
        self._socket = web.WebSocketResponse(compress=False, max_msg_size=limit, timeout=GRACE)
        await self._socket.prepare(request)
        if request.transport is None:
            raise ConnectionResetError("The client left before it was let in.")
        environ[WAY] = self._line = Line(request.transport)
        self._listener.opened(self._line)
        try:
            await self._take(self)
        finally:
            self._line.end()
            self._listener.over(self._line)
        return self._socket

    async def wait(self) -> str:
        """Hear out all events, up to the next text that is for the library."""
        while True:
            message = await self._socket.receive()
            if self._line.is_ending or message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                _note_a_message_too_large(message.data)
                raise OSError("the connection is closed")
            text = message.data if message.type is WSMsgType.TEXT else ""
            if wire.is_for_the_library(text):
                return text
            await self._listener.heard(self._line, text)

    async def send(self, text: str) -> None:
        """Send what the library says."""
        self._line.relay(text)

    async def close(self) -> None:
        """End the connection, as the library wishes."""
        self._line.end()


def _note_a_message_too_large(fault: object) -> None:
    if isinstance(fault, WebSocketError) and fault.code == WSCloseCode.MESSAGE_TOO_BIG:
        log.warning("A message was too large and its connection was closed.")


class Detour:
    """The library's own way, for when the short one is closed."""

    def __init__(self, engine: AsyncServer, name: str, transport: asyncio.WriteTransport) -> None:
        self._engine = engine
        self._name = name
        self._transport = transport
        self._under_way: set[asyncio.Task[None]] = set()

    def send(self, frame: bytes) -> None:
        """Put the text of a frame into the library's queue."""
        self._start(self._engine.send(self._name, wire.text_in(frame)[1:].decode()))

    def end(self, *last: bytes) -> None:
        """Put the last frames into the queue; cut a phone that does not take them in time."""
        for frame in last:
            self.send(frame)
        self._start(self._engine.disconnect(self._name))
        asyncio.get_running_loop().call_later(GRACE, self._transport.abort)

    def _start(self, coroutine: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(coroutine)  # tasks begin in the order of their making
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)


def shorten(engine: AsyncServer, listener: Listener) -> bool:
    """Give the engine's connections the short way; False if its inside is not as expected."""
    made: Any = getattr(engine, "_async", {}).get("websocket")
    parts = (getattr(made, name, None) for name in ("__call__", "wait", "send", "close"))
    if not all(map(callable, parts)) or [*signature(made).parameters] != ["handler", "server"]:
        log.warning("python-engineio has changed inside: messages take the library's slower way.")
        return False
    engine._async = {**engine._async, "websocket": partial(LeanSocket, listener=listener)}
    return True
