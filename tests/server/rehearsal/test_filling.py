"""People for a rehearsal that was asked for at a console, over the real wire."""

import asyncio

import pytest

from commontable.rehearsal.facilitator import Facilitator, Plan
from commontable.rehearsal.filling import Filling
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import Wire
from tests.server.rehearsal.server import FAST

pytestmark = pytest.mark.long


async def test_a_rehearsal_fills_with_six_people_a_table_who_play(server):
    """R45.01: one press at the console; the person who pressed leads them."""
    filling = Filling(FAST)
    filling.url, server.hall.company = server.url, filling
    own = await Facilitator.open(server.url, server.house_key, Plan("Friday", 2), Tempo(FAST))
    lead = await Wire(server.url, {"door": "console", "key": own.key}).open()
    gives = (await lead.request({"type": "rehearse"}))["gives"]
    console = await Wire(server.url, {"door": "console", "key": gives["console"]}).open()
    async with asyncio.timeout(30):
        while len(console.look()["room"]["people"]) < 12:
            await console.change()
        await console.request({"type": "start_workshop"})
        while not all(console.look().get(f"tile.{no}", {}).get("is_ready") for no in (1, 2)):
            await console.change()
    await filling.end()
    for wire in (console, lead, own):
        await wire.close()


async def test_a_rehearsal_that_cannot_be_reached_stays_empty(server):
    """R45.01: nobody comes, and nothing breaks."""
    filling = Filling(FAST)
    filling.url = server.url
    filling.fill("NOCODE", 1, ("en",))
    await asyncio.sleep(1)
    await filling.end()
