"""Starting and stopping: ports, certificates, signals, and what may stand in a log."""

import asyncio
import gc
import logging
import os
import signal
import ssl
from pathlib import Path

import pytest
from aiohttp import ClientSession, web

from commontable.web.app import make_app
from commontable.web.logs import WITHOUT_ADDRESSES
from commontable.web.serve import ServingError, Tls, run, serve, serving
from tests.server.web.small_hall import SmallHall

PEM = Path(__file__).with_name("localhost.pem")
"""A key and a certificate for localhost, made for these tests alone."""


@pytest.fixture
def app(static: Path) -> web.Application:
    return make_app(SmallHall(), static=static)


async def test_a_busy_port_is_told_in_one_sentence(app: web.Application, static: Path):
    async with serving(app, host="127.0.0.1", port=0) as port:
        hall = SmallHall()
        with pytest.raises(ServingError, match=f"^Port {port} is taken: .* --port"):
            async with serving(make_app(hall, static=static), host="127.0.0.1", port=port):
                pass
        assert hall.is_closed


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
async def test_a_host_that_is_not_here_is_told_in_one_sentence(app: web.Application, host: str):
    with pytest.raises(ServingError, match=f"^{host} is not an address of this computer"):
        async with serving(app, host=host, port=0):
            pass


@pytest.mark.parametrize("name", ["absent.pem", "index.html"])
async def test_a_certificate_that_cannot_be_used_is_told_in_one_sentence(
    app: web.Application, static: Path, name: str
):
    tls = Tls(static / name, static / name)
    with pytest.raises(ServingError, match=r"^TLS cannot use .* PEM files"):
        async with serving(app, host="127.0.0.1", port=0, tls=tls):
            pass


async def test_with_a_certificate_pages_and_the_wire_are_private(app: web.Application):
    trust = ssl.create_default_context(cafile=str(PEM))
    async with (
        serving(app, host="127.0.0.1", port=0, tls=Tls(PEM, PEM)) as port,
        ClientSession(f"https://localhost:{port}") as session,
        session.get("/", ssl=trust) as page,
        session.ws_connect(
            "/socket.io/?EIO=4&transport=websocket",
            origin=f"https://localhost:{port}",
            ssl=trust,
        ) as ws,
    ):
        assert page.status == 200
        await ws.receive()
        await ws.send_str('40{"key":"ticket-1"}')
        assert (await ws.receive_str(timeout=5)).startswith("40")
        assert (await ws.receive_str(timeout=5)).startswith('42["snapshot"')


@pytest.mark.skipif(os.name == "nt", reason="there, Ctrl-C cancels the task")
async def test_a_signal_stops_it_in_good_order(app: web.Application):
    ready = asyncio.Event()
    running = asyncio.create_task(
        serve(app, host="127.0.0.1", port=0, on_ready=lambda port: ready.set())
    )
    await ready.wait()
    os.kill(os.getpid(), signal.SIGTERM)
    async with asyncio.timeout(5):
        await running


async def test_garbage_is_calm_while_serving_and_as_before_afterwards(app: web.Application):
    before = gc.get_threshold()
    async with serving(app, host="127.0.0.1", port=0):
        assert gc.get_threshold()[0] > before[0]
        assert gc.get_freeze_count() > 0
    assert gc.get_threshold() == before


def test_main_runs_on_whatever_loop_there_is():
    async def answer() -> int:
        return 42

    assert run(answer()) == 42


@pytest.mark.parametrize("address", ["192.168.1.20", "2001:db8::1"])
def test_no_address_gets_into_a_log(address: str):
    record = logging.LogRecord(
        "aiohttp.server", logging.ERROR, "", 0, "From %s: %d, %s", (address, 7, "bad"), None
    )
    assert WITHOUT_ADDRESSES.filter(record)
    assert record.getMessage() == "From someone: 7, bad"


async def test_a_request_that_fails_is_logged_without_an_address(
    app: web.Application, caplog: pytest.LogCaptureFixture
):
    async def fail(_request: web.Request) -> web.Response:
        raise RuntimeError("no such luck")

    app.router.add_get("/fail", fail)
    async with serving(app, host="127.0.0.1", port=0) as port, ClientSession() as session:
        assert (await session.get(f"http://127.0.0.1:{port}/fail")).status == 500
    assert "no such luck" in caplog.text
    assert "127.0.0.1" not in caplog.text
