"""The contract with python-engineio: whichever way messages take, its client gets them in order."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import pytest_asyncio
from aiohttp import ClientSession, ClientWebSocketResponse

from commontable.web import lean, socket, wire
from commontable.web.app import PORTER, make_app
from tests.server.web.house import House, a_house
from tests.server.web.small_hall import SmallHall

CONNECT = "/socket.io/?EIO=4&transport=websocket"


@pytest_asyncio.fixture(params=["short", "detour"])
async def house(
    request: pytest.FixtureRequest, static: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[House]:
    """A house that pings all the time, with the short way or without."""
    monkeypatch.setattr(socket, "PING_EVERY", 0.01)
    if request.param == "detour":
        monkeypatch.setattr(socket, "shorten", lambda engine, listener: False)
    async with a_house(static) as running:
        yield running


def test_the_library_that_is_installed_takes_the_short_way(static: Path):
    assert make_app(SmallHall(), static=static)[PORTER].is_lean


def test_an_engine_with_another_inside_keeps_its_own_way():
    for inside in ({}, {"_async": {}}, {"_async": {"websocket": object}}):
        assert not lean.shorten(SimpleNamespace(**inside), None)


async def test_patches_answers_and_pings_come_in_order(house: House):
    async with ClientSession() as session, session.ws_connect(house.url + CONNECT) as ws:
        await ws.send_str('40{"key":"ticket-1"}')
        texts = [await next_text(ws), await next_text(ws)]
        for word in range(30):
            await ws.send_str(f'42{word}["request",{{"do":"say","word":{word}}}]')
            texts += await texts_until(ws, f'43{word}[{{"ok":true}}]')
            await asyncio.sleep(0.003)
    assert texts.count("2") > 1
    hello, joined, snapshot, *answers = (text for text in texts if text != "2")
    assert hello.startswith("0{")
    assert joined.startswith("40{")
    assert snapshot.startswith('42["snapshot",')
    said = (f'42["patch",{{"said":{word}}}] 43{word}[{{"ok":true}}]' for word in range(30))
    assert answers == " ".join(said).split(" ")


async def texts_until(ws: ClientWebSocketResponse, last: str) -> list[str]:
    """Read on until a text comes."""
    texts = []
    while last not in texts:
        texts.append(await next_text(ws))
    return texts


async def next_text(ws: ClientWebSocketResponse) -> str:
    """What comes next; a ping is answered."""
    text = await ws.receive_str(timeout=5)
    if text == "2":
        await ws.send_str("3")
    return text


async def test_the_librarys_client_hears_answers_and_notices(house: House):
    older = await house.phone("ticket-1")
    assert await older.ask({"do": "say", "word": "hello"}) == {"ok": True}
    assert await older.ask({}, event="shout") == {
        "ok": False,
        "code": "malformed",
        "where": "event",
    }
    newer = await house.phone("ticket-1")
    await older.until(older.ended.is_set)
    assert older.named("notice") == [{"kind": "replaced"}]
    await house.stop()
    await newer.until(newer.ended.is_set)
    assert newer.named("notice") == [{"kind": "closing"}]
    assert house.hall.present == {}


async def test_a_client_that_answers_no_ping_is_soon_gone(
    static: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(socket, "PING_EVERY", 0.01)
    monkeypatch.setattr(socket, "PING_ANSWER_WITHIN", 0.1)
    async with a_house(static) as house, ClientSession() as session:
        async with session.ws_connect(house.url + CONNECT) as ws:
            await ws.send_str('40{"key":"ticket-1"}')
            async for message in ws:
                assert message.data[0] in "0124"
        assert house.hall.present == {}


class Written(asyncio.WriteTransport):
    """A transport that keeps what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.writes: list[bytes] = []
        self.waiting = 0

    def write(self, frames: bytes) -> None:
        self.writes.append(bytes(frames))

    def is_closing(self) -> bool:
        return False

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def abort(self) -> None:
        self.writes.append(b"abort")


async def test_all_that_one_turn_says_goes_out_in_one_write():
    transport = Written()
    line = lean.Line(transport)
    line.send(wire.framed(b"waits for the welcome"))
    line.relay("40{}")
    line.send(wire.framed(b"one"))
    line.send(wire.framed(b"two"))
    await asyncio.sleep(0)
    assert transport.writes == [
        wire.framed(b"40{}"),
        wire.framed(b"waits for the welcome"),
        wire.framed(b"one") + wire.framed(b"two"),
    ]


async def test_what_is_said_after_the_end_is_dropped():
    transport = Written()
    line = lean.Line(transport)
    line.end(wire.framed(b"farewell"))
    line.send(wire.framed(b"one"))
    line.relay("2")
    line.end(wire.framed(b"again"))
    await asyncio.sleep(0)
    assert transport.writes == [wire.framed(b"farewell") + wire.CLOSE]
