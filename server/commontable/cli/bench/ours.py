"""Laying the bench's tables on a running server: over the wire, like anyone else."""

import asyncio
import json
from collections.abc import Sequence
from itertools import count
from typing import Any

from commontable.cli.bench.phone import Phone, dial
from commontable.cli.bench.rounds import BenchTable

SOCKET_PATH = "/socket.io/?EIO=4&transport=websocket"
PHONES_A_TABLE = 6
COMPOSING = "P6"
"""Where a table may add and drop clauses without end."""


_IDS = count()
"""Request ids are told apart over all connections, since a ticket is made from one."""


class Line:
    """A greeted Socket.IO connection: requests and acknowledgements, and the latest parts."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone
        self.snapshot: dict[str, Any] = {}
        self._numbers = count()
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._shown = asyncio.Event()
        phone.heard = self._hear

    def _hear(self, text: bytes) -> None:
        if text.startswith(b"43"):
            number, _, body = text[2:].partition(b"[")
            self._waiting.pop(int(number)).set_result(json.loads(b"[" + body)[0])
        elif text.startswith(b'42["snapshot"'):
            self.snapshot = json.loads(text[2:])[1]["parts"]
            self._shown.set()

    async def greeted(self) -> None:
        await asyncio.wait_for(self._shown.wait(), 10)

    async def ask(self, verb: str, offer: str | None = None, **arguments: object) -> dict[str, Any]:
        """What an acknowledged request gives. Raises ConnectionError when it is refused."""
        number = next(self._numbers)
        self._waiting[number] = asyncio.get_running_loop().create_future()
        self.phone.say(request(number, verb, offer, **arguments))
        ack = await self._waiting[number]
        if not ack["ok"]:
            raise ConnectionError(f"{verb} was refused: {ack}")
        return ack.get("gives") or {}


def request(number: int, verb: str, offer: str | None = None, **arguments: object) -> bytes:
    """A request as a Socket.IO event that wants an acknowledgement."""
    wish = {"id": f"bench-{next(_IDS):016}", "do": {"type": verb, **arguments}}
    if offer:
        wish["offer"] = offer
    return b"42%d" % number + json.dumps(["request", wish], separators=(",", ":")).encode()


async def enter(host: str, port: int, door: str, key: str) -> Line:
    """A connection that has been greeted and shown its screen."""
    phone = await dial(host, port, SOCKET_PATH)
    line = Line(phone)
    phone.say(b"40" + json.dumps({"door": door, "key": key}).encode())
    await line.greeted()
    return line


async def lay_tables(host: str, port: int, house: str, tables: int) -> list[BenchTable]:
    """So many tables of six, all at composing, the last phone of each ready to act."""
    keeper = await enter(host, port, "house", house)
    opened = await keeper.ask(
        "create_workshop",
        name="Bench",
        config={"deck": "lantern-street", "form": 60},
        tables=tables,
        languages=["en"],
        is_rehearsal=True,
    )
    console = await enter(host, port, "console", opened["console"])
    seats = await _seat_all(host, port, opened["code"], tables * PHONES_A_TABLE)
    await console.ask("start_workshop")
    for step, verb in (("consent", "consent"), ("agreements", "agree")):
        await asyncio.gather(*(seat.ask(verb, offer=f"{step}/{verb}") for seat in seats))
    run = [leg["phase"] for leg in console.snapshot["room"]["view"]["run"]]
    for leg in range(1, run.index(COMPOSING) + 1):
        await console.ask("advance", leg=leg)
    return await _by_table(seats)


async def _seat_all(host: str, port: int, code: str, people: int) -> list[Line]:
    seats = []
    for number in range(people):
        door = await enter(host, port, "door", code)
        group = "officer" if number % 2 else "community"
        joined = await door.ask("join", alias=f"Bench {number}", group=group, language="en")
        door.phone.hang_up()
        seats.append(await enter(host, port, "seat", joined["ticket"]))
    return seats


async def _by_table(seats: Sequence[Line]) -> list[BenchTable]:
    tables: dict[int, list[Line]] = {}
    for seat in seats:
        await seat.ask("refresh")
        tables.setdefault(seat.snapshot["table"]["view"]["no"], []).append(seat)
    return [await _bench_table(lines) for lines in tables.values()]


async def _bench_table(lines: Sequence[Line]) -> BenchTable:
    """The last phone adds a clause of its own words and drops it again, for ever. It does so once
    before anything is measured: who is refused is not fast.
    """
    actor = lines[-1].snapshot["seat"]["view"]
    stand = actor["prompt"]["id"]
    await lines[-1].ask("add_clause", f"{stand}/add_clause", **_clause(actor))
    await lines[-1].ask("drop_clause", f"{stand}/drop_clause", clause="c1")
    made = count(2)
    last = ""

    def act(phone: Phone, number: int) -> None:
        nonlocal last
        if number % 2:
            last = f"c{next(made)}"
            phone.say(request(number, "add_clause", f"{stand}/add_clause", **_clause(actor)))
        else:
            phone.say(request(number, "drop_clause", f"{stand}/drop_clause", clause=last))

    return BenchTable(
        [line.phone for line in lines],
        act,
        is_update=lambda text: text.startswith(b'42["patch"'),
        is_end=lambda text: text.startswith(b"43"),
    )


def _clause(actor: dict[str, Any]) -> dict[str, object]:
    return {
        "by_role": actor["role"]["id"],
        "text": "meet on the porch once a month",
        "segment": "voice",
        "effort": "low",
        "timing": "before",
        "horizon": "now",
        "serves": [],
    }
