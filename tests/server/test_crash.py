"""Nothing acknowledged is ever lost: the real server is killed in the middle of play, again and
again, and each time everything that anyone was told was done is there.
"""

import asyncio
import signal
from pathlib import Path
from random import Random
from typing import ClassVar

import pytest

from commontable.rehearsal import participant
from commontable.rehearsal.company import AROUND_A_TABLE, Company, personas
from commontable.rehearsal.facilitator import Facilitator, Plan
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import View, Wire
from tests.served import Server, a_server

KILLS = 20
SPEED = 30


class NotingWire(Wire):
    """A wire that notes every request that was acknowledged as done, by its id."""

    acknowledged: ClassVar[dict[str, View]] = {}
    noted: ClassVar[asyncio.Event] = asyncio.Event()

    async def _sent(self, wish: View) -> View | None:
        ack = await super()._sent(wish)
        if ack and ack["ok"] and wish["do"]["type"] not in ("refresh", "join"):
            self.acknowledged[wish["id"]] = wish["do"]
            self.noted.set()
        return ack


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


@pytest.mark.long
async def test_after_twenty_kills_all_that_was_acknowledged_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given a table at play, when the server is killed at any moment and started again, then no
    acknowledged deed is missing and the phones heal by themselves and play to the end.
    """
    monkeypatch.setattr(participant, "Wire", NotingWire)
    NotingWire.acknowledged = {}
    luck = Random(20261123)
    async with a_server(tmp_path) as server:
        leader, company = await a_workshop_at_play(server)
        playing = asyncio.create_task(company.play())
        for _ in range(KILLS):
            await more_acknowledged(luck.randint(1, 12))
            await asyncio.sleep(luck.uniform(0, 0.05))
            await server.stop(signal.SIGKILL)
            kept = await server.kept()
            assert not {i: do for i, do in NotingWire.acknowledged.items() if i not in kept}
            await server.start()
        await asyncio.wait_for(playing, 120)
        assert all(person.is_done for person in company.people)
        assert company.faults == []
        assert len(NotingWire.acknowledged) > 100
        await company.close()
        await leader.close()
