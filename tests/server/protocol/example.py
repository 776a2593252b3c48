"""Plays the worked example of docs/protocol.md in a real hall and writes down what was said.

`python -m tests.server.protocol.example` writes it anew; after that, print docs/protocol.md again.
"""

import asyncio
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

import orjson

import commontable.protocol
from commontable.codec import Json
from commontable.journal.memory import MemoryJournal
from commontable.protocol.messages import Door
from commontable.rules.flow import run_of_show
from commontable.rules.values import Form, PhaseId
from commontable.tables.callers import Caller, Outgoing
from commontable.tables.decks import Shelf
from commontable.tables.hall import Hall
from commontable.tables.keys import Keyring
from commontable.views.merge import merged
from tests.editions import edition_of

EXAMPLE = Path(commontable.protocol.__file__).with_name("example.jsonl")
DECK = "lantern-street"
VOTE = [leg.phase for leg in run_of_show(Form.HOUR)].index(PhaseId.P2)
CODE = "K7M4QX"
BEGAN = 1_767_225_600_000
"""New Year 2026 in Unix milliseconds."""


class StillClock:
    """A clock that is moved by hand and never rings."""

    def __init__(self) -> None:
        self.time = BEGAN

    def now(self) -> int:
        return self.time

    def heed(self, at: int) -> None:
        """What happens here happens at its own time."""

    def ring(self, at: int, wake: Callable[[], None]) -> "StillClock":
        return self

    def cancel(self) -> None:
        """Nothing was to ring."""


class Scribe:
    """Writes down what each client says and hears; also the post of the hall."""

    def __init__(self, hall: Hall, clock: StillClock) -> None:
        self.hall = hall
        self.clock = clock
        self.lines: list[bytes] = []
        self.doors: dict[str, Door] = {}
        self.seat: Json = {}
        self.asked = 0
        hall.post = self

    def write(self, door: Door, way: str, name: str, message: Json) -> None:
        line = {"door": door, "way": way, "name": name, "json": message}
        self.lines.append(orjson.dumps(line) + b"\n")

    def send(self, audience: str, name: Outgoing, message: bytes) -> None:
        if audience not in self.doors:
            return
        heard = orjson.loads(message)
        self.write(self.doors[audience], "out", name, heard)
        if own := heard["parts"].get("seat"):
            self.seat = own["view"] if "view" in own else merged(self.seat, own["patch"])

    def end(self, audience: str) -> None:
        """Nobody is seen out here."""

    async def connect(self, door: Door, key: str, *, is_shown: bool = True) -> Caller:
        hello = {"door": door.value, "key": key, "language": "en"}
        caller = await self.hall.greet(hello)
        assert isinstance(caller, Caller)
        self.write(door, "in", "auth", hello)
        self.hall.arrived(caller)
        if is_shown:
            self.doors[caller.audience] = door
            self.send(caller.audience, Outgoing.SNAPSHOT, self.hall.snapshot(caller))
        return caller

    async def ask(self, caller: Caller, **request: Json) -> Json:
        """Send a request, a second and a half after the last; return its acknowledgement."""
        self.clock.time += 1_500
        self.asked += 1
        return await self.repeat(caller, {"id": self.id, **request})

    @property
    def id(self) -> str:
        """The id of the latest request, as if it were random."""
        return sha256(b"%d" % self.asked).hexdigest()[:32]

    async def repeat(self, caller: Caller, request: Json) -> Json:
        """Send a request as it is."""
        self.write(caller.door, "in", "request", request)
        ack = orjson.loads((await self.hall.request(caller, request)).ack)
        self.write(caller.door, "out", "ack", ack)
        return ack

    def offer(self, verb: str) -> str:
        """What an answer to this verb quotes now; the seat is shown that it is offered."""
        assert verb in self.seat["offers"]
        return f"{self.seat['prompt']['id']}/{verb}"


async def _play(scribe: Scribe, keyring: Keyring) -> None:
    """A workshop is opened; someone joins, agrees to play, taps once too late, and votes."""
    house = await scribe.connect(Door.HOUSE, keyring.house, is_shown=False)
    wish = {"type": "create_workshop", "name": "Tuesday", "tables": 1}
    made = await scribe.ask(house, do={**wish, "config": {"deck": DECK}, "languages": ["en", "es"]})
    door = await scribe.connect(Door.DOOR, CODE)
    join = {"type": "join", "alias": "Ada", "group": "community", "language": "en"}
    admitted = await scribe.ask(door, do=join)
    seat = await scribe.connect(Door.SEAT, admitted["gives"]["ticket"])
    console = await scribe.connect(Door.CONSOLE, made["gives"]["console"], is_shown=False)
    await scribe.ask(console, do={"type": "start_workshop"})
    await scribe.ask(seat, do={"type": "consent", "research": False}, offer=scribe.offer("consent"))
    await scribe.ask(seat, do={"type": "agree"}, offer=scribe.offer("agree"))
    late = scribe.offer("ready")
    await scribe.ask(console, do={"type": "advance", "leg": VOTE}, table=1)
    await scribe.ask(seat, do={"type": "ready"}, offer=late)
    card = scribe.seat["offers"]["vote_problem"]["fields"]["card"]["options"][0]
    wish = {"do": {"type": "vote_problem", "card": card}, "offer": scribe.offer("vote_problem")}
    await scribe.ask(seat, **wish)
    await scribe.repeat(seat, {"id": scribe.id, **wish})
    await scribe.ask(seat, do={"type": "call_facilitator", "kind": "rules"})


async def _written() -> list[bytes]:
    clock, keyring = StillClock(), Keyring(b"example")
    shelf = Shelf({DECK: edition_of(DECK)})
    hall = Hall(journal=MemoryJournal(), shelf=shelf, keyring=keyring, clock=clock)
    scribe = Scribe(hall, clock)
    await hall.open()
    await _play(scribe, keyring)
    await hall.close()
    return scribe.lines


def example() -> bytes:
    """The example as JSON lines. The join code, elsewhere left to chance, is always the same."""
    with patch("commontable.tables.hall.new_code", lambda: CODE):
        return b"".join(asyncio.run(_written()))


if __name__ == "__main__":
    EXAMPLE.write_bytes(example())
