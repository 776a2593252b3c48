"""A workshop that is led over the wire, with simulated company, so that a test can begin where it
likes and look at one screen only.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from random import Random
from typing import Self

from commontable.rehearsal.company import Company, personas
from commontable.rehearsal.facilitator import Facilitator, Plan
from commontable.rehearsal.tempo import Tempo
from tests.browser.phone import Phone
from tests.browser.screen import Look, OpenPage, nobody
from tests.served import Server

SPEED = 40
NAME = "Lantern Street"


class Hosted:
    """One workshop at the room's pace. Its company plays as soon as it has begun."""

    def __init__(self, server: Server, leader: Facilitator, tempo: Tempo) -> None:
        self.server = server
        self.leader = leader
        self.tempo = tempo
        self.company = Company(())
        self._playing: list[asyncio.Task[None]] = []

    @classmethod
    @asynccontextmanager
    async def open(
        cls, server: Server, tables: int = 1, form: int = 60, speed: float = SPEED
    ) -> AsyncIterator[Self]:
        tempo, plan = Tempo(speed), Plan(NAME, tables, form)
        leader = await Facilitator.open(server.url, server.house, plan, tempo)
        hosted = cls(server, leader, tempo)
        try:
            yield hosted
        finally:
            await hosted._close()

    @property
    def door(self) -> str:
        """The link that people follow to come in."""
        return f"{self.server.url}/j/{self.leader.code}"

    @property
    def wall(self) -> str:
        return f"{self.server.url}/wall/{self.leader.code}"

    @property
    def console(self) -> str:
        return f"{self.server.url}/console#{self.leader.key}"

    async def seat_company(self, *groups: str, seed: int = 5) -> None:
        """Let simulated people take seats."""
        who = tuple(personas(groups, ("en",), Random(seed)))
        url, code = self.server.url, self.leader.code
        self.company = await Company.join(url, code, who, self.tempo, seed)

    async def seat(self, open_page: OpenPage, look: Look = nobody) -> Phone:
        """Let someone come in by the real door, on a phone of their own."""
        page = await open_page(self.door, reduced_motion="reduce")
        return await Phone(page, "Maple", "community", look=look).join()

    async def begin(self) -> None:
        await self.leader.start()
        self._playing = [asyncio.create_task(person.play()) for person in self.company.people]

    async def rest(self) -> None:
        """Let the company do nothing more."""
        for task in self._playing:
            task.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await task

    async def all_are_ready(self) -> None:
        """Wait until every table is done with its phase."""
        await self.leader.until(self._is_ready)

    async def move_to(self, phase: str, *, is_patient: bool = False) -> None:
        """Take the room forward, phase by phase; with patience, each when all are done with it."""
        while (leg := self.leader.room["leg"]) < 0 or self._phase_at(leg) != phase:
            if is_patient:
                await self.all_are_ready()
            await self.leader.wish({"type": "advance", "leg": leg + 1})
            await self.leader.until(lambda seen=leg: self.leader.room["leg"] > seen)

    def _is_ready(self) -> bool:
        return all(tile["is_ready"] for tile in self.leader.tiles.values())

    def _phase_at(self, leg: int) -> str:
        return str(self.leader.room["run"][leg]["phase"])

    async def _close(self) -> None:
        await self.rest()
        await self.company.close()
        await self.leader.close()
