"""The workshop of `commontable demo`: two full tables at play, and one with free seats."""

import asyncio
from random import Random
from typing import Self

from commontable.rehearsal.company import AROUND_A_TABLE, Company, personas
from commontable.rehearsal.facilitator import Facilitator, Plan
from commontable.rehearsal.tempo import Tempo

FULL = AROUND_A_TABLE[:6]
WAITING = AROUND_A_TABLE[:4]
SEATING = (FULL, FULL, WAITING)
OPEN_TABLE = 3
LANGUAGE = "en"


class Demonstration:
    """Simulated people at three tables. The third is paused until somebody joins it."""

    def __init__(self, facilitator: Facilitator, company: Company) -> None:
        self._facilitator = facilitator
        self._company = company

    @classmethod
    async def open(cls, url: str, house_key: str, speed: float, seed: int, deck: str = "") -> Self:
        """Open the workshop, seat everyone, begin. Raises TurnedAwayError or UnknownDeckError."""
        tempo = Tempo(speed)
        plan = Plan("Demo", tables=len(SEATING), pace="table", deck=deck)
        facilitator = await Facilitator.open(url, house_key, plan, tempo)
        groups = [group for table in SEATING for group in table]
        luck = Random(seed)  # noqa: S311 - nothing hangs on its secrecy
        who = tuple(personas(groups, (LANGUAGE,), luck))
        company = await Company.join(url, facilitator.code, who, tempo, seed)
        demonstration = cls(facilitator, company)
        await demonstration._begin()
        return demonstration

    @property
    def code(self) -> str:
        return self._facilitator.code

    @property
    def console_key(self) -> str:
        return self._facilitator.key

    async def run(self) -> None:
        """Let everyone play, and the third table too once somebody has joined it."""
        await asyncio.gather(self._company.play(), self._wait_for_someone())

    async def close(self) -> None:
        await asyncio.gather(self._company.close(), self._facilitator.close())

    async def _begin(self) -> None:
        numbers = [number for number, table in enumerate(SEATING, 1) for _ in table]
        seats = (person.seat for person in self._company.people)
        await self._facilitator.start(dict(zip(seats, numbers, strict=True)))
        await self._facilitator.wish({"type": "pause"}, OPEN_TABLE)

    async def _wait_for_someone(self) -> None:
        await self._facilitator.until(lambda: self._seats_taken() > len(WAITING))
        await self._facilitator.wish({"type": "resume"}, OPEN_TABLE)

    def _seats_taken(self) -> int:
        return int(self._facilitator.tiles[OPEN_TABLE]["of"])
