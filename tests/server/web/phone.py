"""A participant's phone, speaking through the library's own client."""

import asyncio
from collections.abc import Callable
from typing import Any

import socketio

WITHIN = 5.0
"""Seconds after which a test gives up on what should come."""


class Phone:
    """Keeps what it is told, in order: `(name, message)`, with answers under the name `ack`."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []
        self.ended = asyncio.Event()
        self._news = asyncio.Event()
        self._client = socketio.AsyncClient(reconnection=False)
        self._client.on("*", self._note)
        self._client.on("connect_error", self._refused)
        self._client.on("disconnect", self._ended)

    async def open(self, url: str, key: str | None) -> None:
        """Connect; a refusal is among what was told, as `refused`."""
        try:
            auth = None if key is None else {"door": "seat", "key": key}
            await self._client.connect(
                url, transports=["websocket"], auth=auth, wait_timeout=WITHIN
            )
        except socketio.exceptions.ConnectionError:
            await self.until(lambda: self.told)

    async def close(self) -> None:
        if self._client.connected and not self._transport.is_reading():
            self._transport.abort()
        await self._client.disconnect()

    async def ask(self, *words: Any, event: str = "request") -> Any:
        """Send an event and return its answer."""
        return await self._client.call(event, words, timeout=WITHIN)

    async def ask_in_passing(self, *words: Any, event: str = "request") -> None:
        """Send an event; its answer will be among what was told."""
        await self._client.emit(event, words, callback=lambda *answer: self._note("ack", *answer))

    async def say(self, text: str | bytes) -> None:
        """Send whatever, as a message of its own."""
        socket = self._client.eio.ws
        await (socket.send_str(text) if isinstance(text, str) else socket.send_bytes(text))

    def stop_reading(self) -> None:
        """Fall asleep with the connection open."""
        self._transport.pause_reading()

    def read_on(self) -> None:
        self._transport.resume_reading()

    @property
    def _transport(self) -> asyncio.Transport:
        return self._client.eio.ws._conn.transport

    def named(self, name: str) -> list[Any]:
        return [message for told, message in self.told if told == name]

    async def until(self, is_so: Callable[[], Any]) -> None:
        """Wait until something is so; it is looked at whenever something was told."""
        async with asyncio.timeout(WITHIN):
            while not is_so():
                self._news.clear()
                await self._news.wait()

    async def heard(self, name: str, count: int = 1) -> list[Any]:
        """Wait until so many messages of that name have come; return them all."""
        await self.until(lambda: len(self.named(name)) >= count)
        return self.named(name)

    def _note(self, name: str, *words: Any) -> None:
        self.told.append((name, words[0] if words else None))
        self._news.set()

    def _refused(self, why: Any) -> None:
        self._note("refused", why)

    def _ended(self, reason: str) -> None:
        self.ended.set()
        self._note("ended", reason)
