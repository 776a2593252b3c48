"""How many messages a second one process delivers: the short way, the detour, and plain `emit`.

Run it as `python -m tests.load.fanout`; it prints JSON. Fifty tables of six phones; one phone of
each table always has a request in flight, and each request sends a patch of 150 bytes to all six.
The variants take turns within each round, each in a process of its own; the phones live in this
process, and its own load is printed beside the figures, which mean little above 0.85.
"""

import asyncio
import json
import subprocess
import sys
from statistics import median
from time import perf_counter, process_time
from typing import Any

import socketio
from aiohttp import web

from commontable.codec import Json
from commontable.protocol.messages import Door, Granted
from commontable.rules.refusals import Refusal
from commontable.tables.callers import Caller, Outgoing, Post, Reply
from commontable.web import socket
from commontable.web.limits import Limits
from commontable.web.serve import new_loop, run, serve
from commontable.web.wire import ack_json

TABLES = 50
PHONES = 6
ROUNDS = 5
SECONDS = 2.0
PATCH = json.dumps({"now": 1_764_000_000_000, "said": "x" * 110}).encode()
VARIANTS = ("short", "detour", "emit")


class Echo:
    """A hall in which every request tells the whole table the same."""

    post: Post
    is_ready = True
    granted = ack_json(Granted())

    async def greet(self, hello: Json) -> Caller | Refusal:
        return Caller(Door.DOOR, hello["key"])

    async def request(self, caller: Caller, raw: Json) -> Reply:
        self.post.send(caller.audience, Outgoing.PATCH, PATCH)
        return Reply(self.granted)

    def snapshot(self, caller: Caller) -> bytes:
        return b"{}"

    def arrived(self, caller: Caller) -> None: ...

    def departed(self, caller: Caller) -> None: ...

    async def close(self) -> None: ...


def ours() -> web.Application:
    app = web.Application()
    porter = socket.Porter(Echo(), Limits(burst=1e9, per_second=1e9))
    porter.sio.attach(app)
    return app


def as_documented() -> web.Application:
    app = web.Application()
    sio = socketio.AsyncServer(async_mode="aiohttp", transports=["websocket"])
    sio.attach(app)
    audiences: dict[str, str] = {}

    @sio.event
    async def connect(sid: str, _environ: Any, auth: Json) -> None:
        audiences[sid] = auth["key"]
        await sio.enter_room(sid, auth["key"])

    @sio.event
    async def request(sid: str, _raw: Json) -> Json:
        await sio.emit("patch", json.loads(PATCH), room=audiences[sid])
        return {"ok": True}

    return app


def be_the_server(variant: str) -> None:
    """Serve one variant until this process is told to end; print the port."""
    if variant == "detour":
        socket.shorten = lambda _engine, _listener: False
    app = as_documented() if variant == "emit" else ours()
    run(serve(app, host="127.0.0.1", port=0, on_ready=tell))


def tell(port: int) -> None:
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()


class Phone(asyncio.Protocol):
    """Reads frames as fast as it can; one that leads asks again whenever it is answered."""

    def __init__(self, table: int, *, leads: bool) -> None:
        self.delivered = 0
        self._table = table
        self._leads = leads
        self._rest = b""
        self._is_upgraded = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        transport.write(
            b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: load\r\n"
            b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        )

    def data_received(self, received: bytes) -> None:
        received = self._rest + received
        if not self._is_upgraded:
            _, end, received = received.partition(b"\r\n\r\n")
            self._is_upgraded = bool(end)
            self.say(b'40{"key":"t%d"}' % self._table)
        while len(received) > 2:
            start, size = 2, received[1]
            if size == 126:
                start, size = 4, int.from_bytes(received[2:4], "big")
            if len(received) < start + size:
                break
            self.heard(received[start : start + size])
            received = received[start + size :]
        self._rest = received

    def heard(self, text: bytes) -> None:
        if text.startswith(b'42["patch"'):
            self.delivered += 1
        elif text == b"2":
            self.say(b"3")
        elif self._leads and text.startswith((b"40", b"43")):
            self.say(b'427["request",{"id":"12345678","do":{"type":"pass"}}]')

    def say(self, text: bytes) -> None:
        """Send a text, masked with a mask of nothing."""
        self._transport.write(bytes((0x81, 0x80 | len(text), 0, 0, 0, 0)) + text)


async def play(port: int) -> tuple[float, float]:
    """Deliveries a second, and how busy this process was meanwhile."""
    loop = asyncio.get_running_loop()
    phones = []
    for number in range(TABLES * PHONES):
        table, place = divmod(number, PHONES)
        phone = Phone(table, leads=place == PHONES - 1)
        await loop.create_connection(lambda phone=phone: phone, "127.0.0.1", port)
        phones.append(phone)
    await asyncio.sleep(0.5)
    began, busy = perf_counter(), process_time()
    before = sum(phone.delivered for phone in phones)
    await asyncio.sleep(SECONDS)
    took = perf_counter() - began
    delivered = sum(phone.delivered for phone in phones) - before
    return delivered / took, (process_time() - busy) / took


def measure(variant: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.load.fanout", variant]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as server:
        assert server.stdout
        port = int(server.stdout.readline())
        with asyncio.Runner(loop_factory=new_loop) as runner:
            figures = runner.run(play(port))
        server.kill()
    return figures


def compare() -> dict[str, Any]:
    rounds: dict[str, list[tuple[float, float]]] = {variant: [] for variant in VARIANTS}
    for _ in range(ROUNDS):
        for variant in VARIANTS:
            rounds[variant].append(measure(variant))
    plain = [rate for rate, _ in rounds["emit"]]
    return {
        variant: {
            "deliveries_per_second": round(median(rate for rate, _ in each)),
            "slowest_round": round(min(rate for rate, _ in each)),
            "fastest_round": round(max(rate for rate, _ in each)),
            "phones_busy": round(median(busy for _, busy in each), 2),
            "ratio_to_emit": round(
                median(rate / base for (rate, _), base in zip(each, plain, strict=True)), 2
            ),
        }
        for variant, each in rounds.items()
    }


if __name__ == "__main__":
    if len(sys.argv) > 1:
        be_the_server(sys.argv[1])
    else:
        json.dump(compare(), sys.stdout, indent=2)
        sys.stdout.write("\n")
