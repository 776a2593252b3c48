"""What someone on the same network may try against the server, and what comes of it."""

import asyncio
from pathlib import Path

import pytest
from aiohttp import ClientSession, WSMsgType
from structlog.testing import capture_logs

from commontable.web import serve, socket
from commontable.web.limits import Limits
from tests.server.web.house import House, a_house

CONNECT = "/socket.io/?EIO=4&transport=websocket"
WITHIN = 5


async def test_who_connects_and_never_greets_is_sent_away(
    static: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(socket, "GREET_WITHIN", 0.1)
    async with a_house(static) as house, ClientSession(house.url) as session:
        phone = await house.phone()
        async with session.ws_connect(CONNECT) as silent:
            await silent.receive()
            assert (await silent.receive(timeout=WITHIN)).type is WSMsgType.CLOSE
        assert await phone.ask({"do": "nothing"}) == {"ok": True}


@pytest.mark.parametrize("said", [b"", b"GET / HTTP/1.1\r\nHost: a\r\nX-Slow: "])
async def test_a_request_that_never_ends_does_not_keep_a_connection(
    static: Path, monkeypatch: pytest.MonkeyPatch, said: bytes
):
    monkeypatch.setattr(serve, "IDLE", 0.1)
    async with a_house(static) as house:
        reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
        writer.write(said)
        async with asyncio.timeout(WITHIN):
            assert await reader.read() == b""
        writer.close()


def test_as_many_connections_as_the_system_grants():
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(512, before[1]), before[1]))
        serve.allow_many_connections()
        assert resource.getrlimit(resource.RLIMIT_NOFILE) == (before[1], before[1])
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.mark.parametrize("wish", [{"do": "nothing"}, {"do": {"type": "rewind"}}])
async def test_coming_again_does_not_give_a_seat_more_to_ask(strict_house: House, wish: dict):
    for _ in range(3):
        phone = await strict_house.phone("ticket-1")
        answers = [await phone.ask(wish) for _ in range(2)]
    assert answers == [{"ok": False, "code": "too_fast"}] * 2
    assert len(strict_house.hall.heard) == 3
    other = await strict_house.phone("ticket-2")
    assert await other.ask(wish) == {"ok": True}


async def test_coming_again_is_forgiven_its_junk(strict_house: House):
    for _ in range(3):
        phone = await strict_house.phone("ticket-1")
        await phone.say("42")
    assert await phone.ask({"do": "nothing"}) == {"ok": True}


@pytest.mark.parametrize("junk", ["40/elsewhere,{}", '40{"key":"%s"}' % ("x" * 2000)])
async def test_greeting_elsewhere_or_at_length_is_junk(strict_house: House, junk: str):
    phone = await strict_house.phone()
    for _ in range(3):
        await phone.say(junk)
    await phone.until(phone.ended.is_set)


async def test_nothing_is_heard_of_who_has_been_sent_away(static: Path):
    async with a_house(static, Limits(junk=0)) as house, ClientSession(house.url) as session:
        with capture_logs() as logs:
            async with session.ws_connect(CONNECT) as hostile:
                await hostile.send_str('40{"key":"ticket-1"}')
                for _ in range(50):
                    await hostile.send_str("junk")
                    await hostile.send_str('42["request",{"do":"nothing"}]')
                async for _ in hostile:
                    pass
        assert house.hall.heard == []
    assert len(logs) == 1


async def test_no_answer_says_what_the_server_is_made_of(house: House):
    async with ClientSession(house.url) as session:
        for path in ("/", "/nowhere", CONNECT):
            answer = await session.get(path)
            assert "aiohttp" not in str(answer.headers)
