"""A hall small enough to see through: it repeats what it hears to everyone of the workshop."""

import asyncio
from collections import Counter
from typing import Any

import orjson

from commontable.codec import Json
from commontable.protocol.messages import Door, Granted
from commontable.rules.refusals import Code, Refusal
from commontable.tables.callers import Caller, Outgoing, Post, Reply
from commontable.web.wire import ack_json

GRANTED = ack_json(Granted())


class SmallHall:
    """Seats open with `ticket-…`; every seat hears what any seat says."""

    def __init__(self) -> None:
        self.post: Post | None = None
        self.is_ready = True
        self.is_closed = False
        self.present: Counter[str] = Counter()
        self.heard: list[Json] = []
        self.may_go_on = asyncio.Event()

    async def greet(self, hello: Json) -> Caller | Refusal:
        await asyncio.sleep(0)
        if not isinstance(hello, dict) or not isinstance(hello.get("key"), str):
            return Refusal(Code.MALFORMED, "key")
        if hello["key"] == "explode":
            raise RuntimeError("the hall is on fire")
        if not hello["key"].startswith("ticket-"):
            return Refusal(Code.TICKET_SPENT, "key")
        seat = hello["key"].removeprefix("ticket-")
        return Caller(Door.SEAT, f"w/seat/{seat}", "w", seat)

    async def request(self, caller: Caller, raw: Json) -> Reply:
        self.heard.append(raw)
        match raw:
            case {"do": "wait"}:
                await self.may_go_on.wait()
            case {"do": "explode"}:
                raise RuntimeError("the hall is on fire")
            case {"do": "refresh"}:
                return Reply(GRANTED, self.snapshot(caller))
            case {"do": "say", "word": word}:
                await asyncio.sleep(0)
                self.tell({"said": word})
        return Reply(GRANTED)

    def tell(self, message: Any) -> None:
        """Send a patch to every seat that is present."""
        assert self.post is not None
        for seat in self.present:
            self.post.send(f"w/seat/{seat}", Outgoing.PATCH, orjson.dumps(message))

    def snapshot(self, caller: Caller) -> bytes:
        return orjson.dumps({"seat": caller.seat, "grüße": "ß" * 100})

    def arrived(self, caller: Caller) -> None:
        self.present[caller.seat] += 1
        self.tell({"arrived": caller.seat})

    def departed(self, caller: Caller) -> None:
        self.present -= Counter([caller.seat])
        self.tell({"departed": caller.seat})

    async def close(self) -> None:
        self.is_closed = True
