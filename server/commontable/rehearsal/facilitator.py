"""A simulated facilitator: opens a workshop, seats the room, starts it and leads it to its end."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Self

from attrs import frozen

from commontable.library.shelf import UnknownDeckError
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import TurnedAwayError, View, Wire
from commontable.rules.values import PhaseId

MINUTE = 60.0
BREATH = 4.0
"""People's seconds between seeing that all are ready and leading on."""

PATIENCE = 12.0
"""Our seconds that a phase gets at least, however fast people play."""

MORE_MINUTES = 3
"""What a vote that is not over gets more."""

GONE_BY = frozenset({"too_late", "locked", "bad_target"})
"""Refusals that say only that a table or the room has moved on by itself."""


@frozen
class Plan:
    """The workshop to open. Without a `deck` it is the first that the house has, and it speaks all
    of the deck's languages without any. It lasts as long as its form does, or so many `minutes`.
    """

    name: str = "Rehearsal"
    tables: int = 2
    form: int = 60
    pace: str = "room"
    listening: str = "round"
    deck: str = ""
    minutes: int | None = None
    languages: tuple[str, ...] = ()


class Facilitator:
    """Who has the console of one workshop. `key` opens it, `code` lets people in."""

    def __init__(self, code: str, key: str, console: Wire, tempo: Tempo) -> None:
        self.code = code
        self.key = key
        self.faults: list[str] = []
        self._console = console
        self._tempo = tempo

    @classmethod
    async def open(cls, url: str, house_key: str, plan: Plan, tempo: Tempo) -> Self:
        """Create a workshop through the house and open its console. Raises TurnedAwayError, or
        UnknownDeckError.
        """
        house = await Wire(url, {"door": "house", "key": house_key}).open()
        try:
            ack = await house.request(_creating(plan, house.parts["house"]))
        finally:
            await house.close()
        if not ack["ok"]:
            raise TurnedAwayError(f"{url} opened no workshop: {ack['code']} {ack.get('where')}.")
        code, key = ack["gives"]["code"], ack["gives"]["console"]
        return cls(code, key, await Wire(url, {"door": "console", "key": key}).open(), tempo)

    @property
    def wishes(self) -> Mapping[str, View]:
        """All that was asked for, by the id of its request."""
        return self._console.wishes

    @property
    def room(self) -> View:
        return self._console.parts["room"]

    @property
    def tiles(self) -> Mapping[int, View]:
        """What the console shows of each table, by number."""
        parts = self._console.parts.items()
        return {view["no"]: view for name, view in parts if name.startswith("tile.")}

    async def wish(self, do: View, table: int | None = None) -> bool:
        """Ask for something; whether it was granted. Refusals that are no race are faults."""
        ack = await self._console.request(do, table=table)
        if not ack["ok"] and ack["code"] not in GONE_BY:
            self.faults.append(f"The console asked for {do} and was refused: {ack}")
        return bool(ack["ok"])

    async def start(self, places: Mapping[str, int] | None = None) -> None:
        """Seat people at these tables, or by the rule, and begin."""
        if places is None:
            await self.wish({"type": "propose_seating"})
        for seat, table in (places or {}).items():
            await self.wish({"type": "assign_seat", "seat": seat, "table": table})
        await self.wish({"type": "start_workshop"})
        await self.until(lambda: self.room["status"] == "running" and bool(self.tiles))

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until what the console shows makes this true."""
        while True:
            self._console.look()
            if holds():
                return
            await self._console.change()

    async def lead(self) -> None:
        """Answer calls, and take the room on when all are ready or time is over, to the end."""
        while not self.is_over:
            leg = self.room["leg"]
            if not await self._are_ready_within(self._phase_time()):
                await self._wait_for_votes()
            if self.room["pace"] == "room" and not self.is_over and self.room["leg"] == leg:
                await self.wish({"type": "advance", "leg": leg + 1})
                await self._until_left(leg)

    async def _until_left(self, leg: int) -> None:
        await self.until(lambda: self.room["leg"] != leg or self.is_over)

    @property
    def is_over(self) -> bool:
        tiles = self.tiles.values()
        return bool(tiles) and all(tile["is_done"] for tile in tiles)

    async def _wait_for_votes(self) -> None:
        """Nobody is cut off while they vote: the room gets a little more time, once."""
        leg, run = self.room["leg"], self.room["run"]
        if leg < len(run) and run[leg]["phase"] == PhaseId.P9:
            await self.wish({"type": "add_time", "minutes": MORE_MINUTES})
            await self._are_ready_within(self._tempo.ours(MORE_MINUTES * MINUTE))

    async def _are_ready_within(self, seconds: float) -> bool:
        """Whether every table is ready or done before so many of our seconds have passed."""
        until = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < until:
            self._console.look()
            await self._answer_calls()
            await self._exchange_plans()
            if all(tile["is_ready"] or tile["is_done"] for tile in self.tiles.values()):
                await self._tempo.sleep(BREATH)
                return True
            await self._console.change(until - asyncio.get_running_loop().time())
        return False

    def _phase_time(self) -> float:
        """Our seconds that the room's phase may take."""
        leg, run = self.room["leg"], self.room["run"]
        minutes = run[leg]["minutes"] if 0 <= leg < len(run) else 1
        return max(self._tempo.ours(minutes * MINUTE), PATIENCE)

    async def _answer_calls(self) -> None:
        """Let every call for help know that it was seen, and that it is done."""
        for number, tile in self.tiles.items():
            for call in tile["helps"]:
                for receipt in ("seen", "done"):
                    answer = {"type": "answer_help", "help": call, "receipt": receipt}
                    await self.wish(answer, number)

    async def _exchange_plans(self) -> None:
        """Let tables read each other's plans, once that is open."""
        if "exchange_plans" in self.room["may"]:
            await self.wish({"type": "exchange_plans"})

    async def close(self) -> None:
        await self._console.close()


def _creating(plan: Plan, house: View) -> View:
    decks = {deck["id"]: deck for deck in house["decks"]}
    if plan.deck and plan.deck not in decks:
        raise UnknownDeckError(f"There is no deck `{plan.deck}`; there is {', '.join(decks)}.")
    deck = decks[plan.deck or next(iter(decks))]
    return {
        "type": "create_workshop",
        "name": plan.name,
        "config": {
            "deck": deck["id"],
            "form": plan.form,
            "minutes": plan.minutes,
            "pace": plan.pace,
            "listening_mode": plan.listening,
        },
        "tables": plan.tables,
        "languages": list(plan.languages) or deck["languages"],
        "is_rehearsal": True,
    }
