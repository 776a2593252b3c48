"""A whole hall in memory: a clock one can move, screens one can read, people who join and act."""

import heapq
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import orjson

from commontable.journal import Journal, open_journal
from commontable.library.shelf import Edition
from commontable.protocol.messages import Door
from commontable.reports.archive import Archive
from commontable.rules.refusals import Refusal
from commontable.rules.values import Millis
from commontable.tables.callers import Caller, Outgoing
from commontable.tables.decks import Shelf
from commontable.tables.hall import Hall
from commontable.tables.keys import Keyring
from commontable.views.merge import merged
from tests.builders import EDITION

DECK = "lantern-street"
MORNING: Millis = 1_750_000_000_000


class _Bell:
    def __init__(self, wake: Callable[[], None]) -> None:
        self.wake: Callable[[], None] | None = wake

    def cancel(self) -> None:
        self.wake = None


class MovableClock:
    """Stands still until it is moved, and rings on the way."""

    def __init__(self, at: Millis = MORNING) -> None:
        self._at = at
        self._order = count()
        self._bells: list[tuple[Millis, int, _Bell]] = []

    def now(self) -> Millis:
        return self._at

    def heed(self, at: Millis) -> None:
        self._at = max(self._at, at)

    def ring(self, at: Millis, wake: Callable[[], None]) -> _Bell:
        bell = _Bell(wake)
        heapq.heappush(self._bells, (at, next(self._order), bell))
        return bell

    async def move(self, hall: Hall, seconds: float) -> None:
        """Let time pass, and let everything it wakes come to rest."""
        until = self._at + round(seconds * 1000)
        while self._bells and self._bells[0][0] <= until:
            at, _, bell = heapq.heappop(self._bells)
            self._at = max(self._at, at)
            if bell.wake:
                bell.wake()
                await hall.errands.settle()
        self._at = until
        await hall.errands.settle()


class Screens:
    """Every audience's screen, kept as a client keeps it: by snapshots and patches alone."""

    def __init__(self) -> None:
        self.parts: dict[str, dict[str, tuple[str, dict[str, Any]]]] = {}
        self.messages: list[tuple[str, str]] = []

    def send(self, audience: str, name: Outgoing, message: bytes) -> None:
        self.messages.append((audience, str(name)))
        parts = orjson.loads(message)["parts"]
        if name is Outgoing.SNAPSHOT:
            self.parts[audience] = {n: (p["version"], p["view"]) for n, p in parts.items()}
            return
        for part, change in parts.items():
            version, view = self.parts[audience][part]
            assert version == change["was"], f"{audience} holds another {part}"
            self.parts[audience][part] = (change["version"], merged(view, change["patch"]))

    def end(self, audience: str) -> None:
        self.parts.pop(audience, None)


class Visitor:
    """One connection: what it may send, and what its screen shows."""

    def __init__(self, room: "Room", caller: Caller) -> None:
        self.caller = caller
        self._room = room

    async def ask(self, verb: str, *, request: str = "", **arguments: Any) -> dict[str, Any]:
        """Send a request and read its acknowledgement; offers are quoted as a phone would."""
        table, offer = arguments.pop("table", None), arguments.pop("offer", self._offer(verb))
        raw: dict[str, Any] = {
            "id": request or f"request-{next(self._room.numbers):016}",
            "do": {"type": verb, **arguments},
        }
        raw |= {"table": table} if table is not None else {}
        raw |= {"offer": offer} if offer is not None else {}
        return await self.send(raw)

    async def send(self, raw: Any) -> dict[str, Any]:
        reply = await self._room.hall.request(self.caller, raw)
        return orjson.loads(reply.ack)

    def _offer(self, verb: str) -> str | None:
        if self.caller.door is not Door.SEAT or "seat" not in self.screen:
            return None
        seat = self.screen["seat"]
        is_offered = any(offer["verb"] == verb for offer in seat["offers"].values())
        return f"{seat['prompt']['id']}/{verb}" if is_offered else None

    @property
    def screen(self) -> dict[str, dict[str, Any]]:
        parts = self._room.screens.parts[self.caller.audience]
        return {name: view for name, (_, view) in parts.items()}

    def hang_up(self) -> None:
        self._room.hall.departed(self.caller)


class Room:
    """A hall with its clock and screens."""

    def __init__(self, hall: Hall, clock: MovableClock, keyring: Keyring, archive: Archive) -> None:
        self.hall, self.clock, self.keyring, self.archive = hall, clock, keyring, archive
        self.screens = Screens()
        self.numbers = count(10_000)
        self.console_key = ""
        hall.post = self.screens

    async def greet(self, door: str, key: str, **more: str) -> Caller | Refusal:
        return await self.hall.greet({"door": door, "key": key, **more})

    async def enter(self, door: str, key: str, **more: str) -> Visitor:
        caller = await self.greet(door, key, **more)
        assert isinstance(caller, Caller), caller
        self.hall.arrived(caller)
        message = self.hall.snapshot(caller)
        self.screens.send(caller.audience, Outgoing.SNAPSHOT, message)
        return Visitor(self, caller)

    async def create(self, *, config: Any = None, **changes: Any) -> tuple[str, Visitor]:
        """A workshop of two tables at their own pace; its code and its console."""
        house = await self.enter("house", self.keyring.house)
        wish = {
            "name": "Tuesday evening",
            "config": {"deck": DECK, "pace": "table", **(config or {})},
            "tables": 2,
            "languages": ["en", "es"],
            **changes,
        }
        reply = await house.ask("create_workshop", **wish)
        assert reply["ok"], reply
        self.console_key = reply["gives"]["console"]
        return reply["gives"]["code"], await self.enter("console", self.console_key)

    async def join(self, code: str, alias: str, group: str, language: str = "en") -> Visitor:
        door = await self.enter("door", code, language=language)
        reply = await door.ask("join", alias=alias, group=group, language=language)
        assert reply["ok"], reply
        return await self.enter("seat", reply["gives"]["ticket"])

    async def fill(self, code: str, people: int) -> list[Visitor]:
        """People who join, community and officers in turn."""
        groups = ("community", "officer")
        return [await self.join(code, f"Ash {n}", groups[n % 2]) for n in range(people)]

    async def passes(self, seconds: float) -> None:
        await self.clock.move(self.hall, seconds)


async def a_room(
    folder: Path | None = None,
    *,
    journal: Journal | None = None,
    clock: MovableClock | None = None,
    editions: Mapping[str, Edition] | None = None,
) -> Room:
    """A hall that is open: on a folder, on a given journal, or in memory."""
    keyring = Keyring(b"a key for tests, the same for all")
    clock = clock or MovableClock()
    journal = journal or open_journal(folder)
    archive = Archive(journal, keyring)
    hall = Hall(
        journal=journal,
        shelf=Shelf({DECK: EDITION} if editions is None else editions),
        keyring=keyring,
        clock=clock,
        archive=archive,
    )
    await hall.open()
    return Room(hall, clock, keyring, archive)
