"""A simulated client's connection: what it is shown, and the one thing it can do, `request`."""

import asyncio
import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Self
from uuid import uuid4

import socketio
from aiohttp import ClientError, ClientSession
from socketio import exceptions

from commontable.protocol.refusals import MEANINGS
from commontable.rules.refusals import Code
from commontable.views.merge import merged

View = dict[str, Any]
"""A part as plain JSON, or an acknowledgement."""

ANSWER_WITHIN = 8.0
"""Seconds after which a request without an answer is sent again, under the same id."""

LINE_DOWN = (exceptions.BadNamespaceError, exceptions.DisconnectedError, TimeoutError)
QUIET = logging.getLogger(__name__)
QUIET.setLevel(logging.CRITICAL)  # a line that goes down is no news: it comes back by itself

TRIES = 60
REST = 0.25
LONGEST_REST = 2.0
"""Seconds of waiting before trying again: more with each try, for about two minutes in all."""

NOT_NOW = frozenset({"too_fast", "busy"})
"""Refusals after which the same request may be sent again a little later."""


class TurnedAwayError(Exception):
    """A door stayed shut, or nobody answered behind it. The message says which and why."""


class Wire:
    """One connection. `parts` is what the server shows, by name, kept by snapshot and patch;
    `wishes` is all that was asked for, by the id of its request.

    It is made where an event loop runs, and must be closed.
    """

    def __init__(self, url: str, hello: Mapping[str, str]) -> None:
        self.parts: dict[str, View] = {}
        self.wishes: dict[str, View] = {}
        self._versions: dict[str, str] = {}
        self._url = url
        self._hello = dict(hello)
        self._why = ""
        self._changed = asyncio.Event()
        self._refreshing: asyncio.Task[View] | None = None
        self._http = ClientSession()
        self._socket = socketio.AsyncClient(
            http_session=self._http,
            reconnection_delay=0.2,
            reconnection_delay_max=2,
            handle_sigint=False,
            logger=QUIET,
            engineio_logger=QUIET,
        )
        self._socket.on("connect_error", self._turned_away)
        self._socket.on("snapshot", self._shown)
        self._socket.on("patch", self._patched)

    async def open(self) -> Self:
        """Connect and wait for the first snapshot. Raises TurnedAwayError."""
        hello, door = self._hello, self._hello["door"]
        try:
            await self._socket.connect(
                self._url, auth=hello, transports=["websocket"], wait_timeout=ANSWER_WITHIN
            )
            async with asyncio.timeout(ANSWER_WITHIN):
                while not self.look():
                    await self.change()
        except asyncio.CancelledError:
            await self.close()
            raise
        except (exceptions.ConnectionError, TimeoutError) as error:
            await self.close()
            why = self._why or str(error) or "no answer"
            raise TurnedAwayError(f"{self._url} did not let us in at the {door}: {why}.") from error
        return self

    async def hang_up(self) -> None:
        """Drop the line, as a phone that goes to sleep; `open` takes it up again."""
        await self._socket.disconnect()
        self.parts, self._versions = {}, {}

    async def close(self) -> None:
        """Let go of the line, also of one that is just coming up again: however that ends."""
        if self._refreshing:
            self._refreshing.cancel()
        with suppress(ClientError, TypeError, *LINE_DOWN):  # the library trips over a close frame
            await self._socket.shutdown()
        await self._http.close()

    def look(self) -> Mapping[str, View]:
        """What is shown now; `change` then waits for something newer."""
        self._changed.clear()
        return self.parts

    async def change(self, within: float | None = None) -> None:
        """Wait until something else is shown than at the last look, or for `within` seconds."""
        try:
            async with asyncio.timeout(within):
                await self._changed.wait()
        except TimeoutError:
            return

    async def request(
        self, do: View, *, offer: str | None = None, table: int | None = None
    ) -> View:
        """Wish for something and return the acknowledgement. Raises TurnedAwayError."""
        message = {"id": uuid4().hex, "do": do, "offer": offer, "table": table}
        wish = {name: value for name, value in message.items() if value is not None}
        self.wishes[str(message["id"])] = do
        why = ""
        for turn in range(1, TRIES + 1):
            ack = await self._sent(wish)
            why = ack.get("code", "") if ack else "no answer"
            if ack and why not in NOT_NOW:
                return ack
            await asyncio.sleep(min(REST * turn, LONGEST_REST))
        raise TurnedAwayError(f"{self._url} did not do `{do['type']}`: {_meaning(why)}.")

    async def _sent(self, wish: View) -> View | None:
        """The acknowledgement, or None when the line was down.

        Not by the library's `call`: its `wait_for` can swallow a cancellation on Python 3.11.
        """
        answer: asyncio.Future[View] = asyncio.get_running_loop().create_future()

        def hear(ack: View) -> None:
            if not answer.done():
                answer.set_result(ack)

        try:
            await self._socket.emit("request", wish, callback=hear)
            async with asyncio.timeout(ANSWER_WITHIN):
                return await answer
        except LINE_DOWN:
            return None

    async def refresh(self) -> None:
        """Have every part sent whole."""
        await self.request({"type": "refresh"})

    def _turned_away(self, why: object = None) -> None:
        self._why = _meaning(why["message"] if isinstance(why, dict) else str(why))

    def _shown(self, snapshot: View) -> None:
        self.parts = {name: part["view"] for name, part in snapshot["parts"].items()}
        self._versions = {name: part["version"] for name, part in snapshot["parts"].items()}
        self._changed.set()

    def _patched(self, patch: View) -> None:
        changes: dict[str, View] = patch["parts"]
        if any(self._versions.get(name) != each["was"] for name, each in changes.items()):
            self._refresh_soon()
            return
        for name, each in changes.items():
            self.parts[name] = merged(self.parts[name], each["patch"])
            self._versions[name] = each["version"]
        self._changed.set()

    def _refresh_soon(self) -> None:
        if self._refreshing is None or self._refreshing.done():
            self._refreshing = asyncio.create_task(self.request({"type": "refresh"}))


def _meaning(why: str) -> str:
    """A refusal's code with what it means; anything else as it is."""
    return f"{MEANINGS[Code(why)].removesuffix('.')} ({why})" if why in set(Code) else why
