"""A phone that costs almost nothing: raw WebSocket frames over one TCP connection.

A load generator written with a full client would be the bottleneck. This one reads a frame's
length and little else.
"""

import asyncio
import os
from base64 import b64encode
from collections.abc import Callable

FIN_TEXT = 0x81
MASKED = 0x80
NO_MASK = b"\0\0\0\0"
"""Masking with zeros leaves the bytes as they are, which the standard allows a client."""

PING, PONG = b"2", b"3"

Heard = Callable[[bytes], None]


class Phone(asyncio.Protocol):
    """One connection. `heard` is called with each text frame once `attentive`; else bytes count."""

    def __init__(self, path: str, host: str) -> None:
        self.heard: Heard = lambda _text: None
        self.bytes_read = 0
        self._path, self._host = path, host
        self._buffer = b""
        self._is_open = False
        self._transport: asyncio.Transport | None = None
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        key = b64encode(os.urandom(16)).decode()
        transport.write(
            f"GET {self._path} HTTP/1.1\r\nHost: {self._host}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
            f"Sec-WebSocket-Version: 13\r\n\r\n".encode()
        )

    def data_received(self, chunk: bytes) -> None:
        self.bytes_read += len(chunk)
        self._buffer = self._buffer + chunk if self._buffer else chunk
        if not self._is_open and not self._read_handshake():
            return
        self._read_frames()

    def _read_handshake(self) -> bool:
        head, ended, rest = self._buffer.partition(b"\r\n\r\n")
        if not ended:
            return False
        if not head.startswith(b"HTTP/1.1 101"):
            self.opened.set_exception(ConnectionError(head.split(b"\r\n")[0].decode()))
            return False
        self._buffer, self._is_open = rest, True
        self.opened.set_result(None)
        return True

    def _read_frames(self) -> None:
        buffer, at = self._buffer, 0
        while len(buffer) >= at + 2:
            length, start = buffer[at + 1] & 0x7F, at + 2
            if length == 126:
                length, start = int.from_bytes(buffer[at + 2 : at + 4]), at + 4
            elif length == 127:
                length, start = int.from_bytes(buffer[at + 2 : at + 10]), at + 10
            if len(buffer) < start + length:
                break
            self._hear(buffer[start : start + length])
            at = start + length
        self._buffer = buffer[at:]

    def _hear(self, text: bytes) -> None:
        if text == PING:
            self.say(PONG)
        else:
            self.heard(text)

    def say(self, text: bytes) -> None:
        """Send one text frame."""
        assert self._transport is not None
        size = len(text)
        head = bytes((FIN_TEXT, MASKED | size)) if size < 126 else b"\x81\xfe" + size.to_bytes(2)
        self._transport.write(head + NO_MASK + text)

    def hang_up(self) -> None:
        if self._transport:
            self._transport.close()


async def dial(host: str, port: int, path: str) -> Phone:
    """An open connection. Raises ConnectionError when the server does not take it."""
    loop = asyncio.get_running_loop()
    _, phone = await loop.create_connection(lambda: Phone(path, host), host, port)
    await phone.opened
    return phone
