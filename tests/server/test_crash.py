"""Nothing acknowledged is ever lost: the real server is killed in the middle of play, again and
again, and each time everything that anyone was told was done is there.
"""

import asyncio
import json
import signal
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from random import Random
from typing import ClassVar

import pytest

from commontable.journal.opening import JOURNAL_FILE
from commontable.rehearsal import participant
from commontable.rehearsal.company import AROUND_A_TABLE, Company, personas
from commontable.rehearsal.facilitator import Facilitator, Plan
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import View, Wire

KILLS = 20
SPEED = 30


class NotingWire(Wire):
    """A wire that notes the id of every request that was acknowledged as done."""

    acknowledged: ClassVar[set[str]] = set()
    noted: ClassVar[asyncio.Event] = asyncio.Event()

    async def _sent(self, wish: View) -> View | None:
        ack = await super()._sent(wish)
        if ack and ack["ok"] and wish["do"]["type"] not in ("refresh", "join"):
            self.acknowledged.add(wish["id"])
            self.noted.set()
        return ack


class Server:
    """`commontable serve` on one folder and one port, to be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self.house = ""

    async def start(self) -> None:
        command = ["-m", "commontable", "serve", "--host", "127.0.0.1", "--json"]
        place = ["--port", str(self.port), "--data", str(self.folder)]
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, *command, *place, stdout=asyncio.subprocess.PIPE
        )
        assert self._process.stdout
        links = json.loads(await self._process.stdout.readline())
        self.house = links["house"].partition("house:")[2]

    async def stop(self, how: signal.Signals) -> None:
        self._process.send_signal(how)
        await self._process.wait()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def kept(self) -> set[str]:
        """The client's ids of all that is in the journal."""
        file = self.folder / JOURNAL_FILE
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as journal:
            causes = journal.execute("SELECT DISTINCT cause FROM record").fetchall()
        return {cause.rpartition(":")[2] for (cause,) in causes}


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@asynccontextmanager
async def a_server(folder: Path) -> AsyncIterator[Server]:
    server = Server(folder)
    await server.start()
    yield server
    await server.stop(signal.SIGTERM)


async def a_workshop_at_play(server: Server) -> tuple[Facilitator, Company]:
    """One table of six simulated participants, at its own pace, just begun."""
    tempo = Tempo(SPEED)
    plan = Plan("Crash", tables=1, pace="table")
    leader = await Facilitator.open(server.url, server.house, plan, tempo)
    who = tuple(personas(AROUND_A_TABLE[:6], ("en", "es"), Random(7)))
    company = await Company.join(server.url, leader.code, who, tempo, seed=7)
    await leader.until(lambda: len(leader.room["people"]) == len(who))
    await leader.start()
    return leader, company


async def more_acknowledged(number: int) -> None:
    """Wait until so many more requests were acknowledged."""
    enough = len(NotingWire.acknowledged) + number
    async with asyncio.timeout(30):
        while len(NotingWire.acknowledged) < enough:
            NotingWire.noted.clear()
            await NotingWire.noted.wait()


@pytest.mark.chaos
async def test_after_twenty_kills_all_that_was_acknowledged_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a table at play, when the server is killed at any moment and started again, then no
    acknowledged deed is missing and the phones heal by themselves and play to the end.
    """
    monkeypatch.setattr(participant, "Wire", NotingWire)
    NotingWire.acknowledged = set()
    luck = Random(20261123)
    async with a_server(tmp_path) as server:
        leader, company = await a_workshop_at_play(server)
        playing = asyncio.create_task(company.play())
        for _ in range(KILLS):
            await more_acknowledged(luck.randint(1, 12))
            await asyncio.sleep(luck.uniform(0, 0.05))
            await server.stop(signal.SIGKILL)
            missing = NotingWire.acknowledged - server.kept()
            assert not missing
            await server.start()
        await asyncio.wait_for(playing, 120)
        assert all(person.is_done for person in company.people)
        assert company.faults == []
        assert len(NotingWire.acknowledged) > 100
        await company.close()
        await leader.close()
