"""The Socket.IO wire: greets who comes, hears what they ask, answers, and sees them out.

One name comes in, `request`, and whatever comes in with an id is acknowledged. The requests of
one connection are dealt with one after another, in their order.
"""

import asyncio
from typing import Any
from urllib.parse import urlsplit

import orjson
import socketio
import structlog
from socketio.exceptions import ConnectionRefusedError as TurnedAway

from commontable.codec import Json, view_json
from commontable.protocol.doors import COMMANDS
from commontable.protocol.messages import Door, NoticeKind, Refused
from commontable.rules.commands import tag_of
from commontable.rules.refusals import Code, Refusal
from commontable.tables.callers import Caller, Outgoing
from commontable.web import wire
from commontable.web.board import Board, Connection
from commontable.web.hall import Hall
from commontable.web.lean import WAY, Detour, Way, shorten
from commontable.web.limits import Allowance, Limits
from commontable.web.logs import library_log

LARGEST_REQUEST = 65_536
"""Characters that one request may have; a larger one is refused with an answer."""

LARGEST_MESSAGE = 16 * LARGEST_REQUEST
"""Bytes at which the connection ends: nothing that large is read to its end."""

GREET_WITHIN = 10.0
"""Seconds in which a connection must have been greeted."""

PING_EVERY = 10
PING_ANSWER_WITHIN = 10
"""Seconds; together, the longest that a dead phone goes unseen."""

MALFORMED = wire.ack_json(Refused(Code.MALFORMED, "event"))
TOO_FAST = wire.ack_json(Refused(Code.TOO_FAST))
TOO_LARGE = wire.ack_json(Refused(Code.TOO_LARGE))
BUSY = wire.ack_json(Refused(Code.BUSY))

log = structlog.get_logger()


def is_same_origin(origin: str, environ: dict[str, Any]) -> bool:
    """Tell whether a page's origin is the host it calls, also behind a proxy that ends TLS."""
    called = environ.get("HTTP_X_FORWARDED_HOST") or environ.get("HTTP_HOST", "")
    return bool(urlsplit(origin).netloc == called.split(",")[0].strip())


SAFETY = frozenset(tag_of(kind) for kind in COMMANDS[Door.SEAT] if kind.is_safety)


def is_safety(wish: Json) -> bool:
    """Tell whether this asks for a safety verb: these have an allowance of their own, so that no
    hurry of other taps ever stands in their way.
    """
    do = wish.get("do") if isinstance(wish, dict) else None
    return isinstance(do, dict) and do.get("type") in SAFETY


class Porter:
    """Stands between the connections and the hall."""

    def __init__(self, hall: Hall, limits: Limits) -> None:
        self._hall = hall
        self._limits = limits
        self._board = hall.post = Board()
        self._connections: dict[Way, Connection] = {}
        self._left: dict[str, tuple[Allowance, Allowance]] = {}
        self.sio = socketio.AsyncServer(
            async_mode="aiohttp",
            async_handlers=False,  # one event of a connection after another
            transports=["websocket"],
            max_http_buffer_size=LARGEST_MESSAGE,
            ping_interval=PING_EVERY,
            ping_timeout=PING_ANSWER_WITHIN,
            cors_allowed_origins=is_same_origin,
            logger=library_log(),
            engineio_logger=library_log(),
        )
        self.sio.on("connect", self._connect)
        self.sio.on("disconnect", self._disconnect)
        self.sio.on("*", self._event)
        self.is_lean = shorten(self.sio.eio, self)

    async def close(self) -> None:
        """Tell all that the server is going down, and see them out."""
        for connection in tuple(self._connections.values()):
            connection.way.end(wire.notice_frame(NoticeKind.CLOSING))
        await self.sio.shutdown()

    def opened(self, way: Way) -> None:
        """A connection is there, not greeted yet."""
        loop = asyncio.get_running_loop()
        allowance, safety = (Allowance.full(self._limits, loop.time()) for _ in range(2))
        self._connections[way] = Connection(way, allowance, safety)
        loop.call_later(GREET_WITHIN, self._give_up, way)

    def _give_up(self, way: Way) -> None:
        connection = self._connections.get(way)
        if connection and connection.caller is None:
            way.end()

    def over(self, way: Way) -> None:
        """A connection is gone."""
        connection = self._connections.pop(way, None)
        if connection:
            self._depart(connection)

    async def heard(self, way: Way, text: str) -> None:
        """A text came in that is not the library's."""
        connection = self._connections.get(way)
        if connection is None:
            return
        if len(text) > LARGEST_REQUEST:
            self._blunder(connection)
            self._acknowledge(way, wire.id_of(text), TOO_LARGE)
            return
        event = wire.read_event(text)
        if event is None:
            self._blunder(connection)
            return
        self._acknowledge(way, event.id, await self._answer(connection, event))

    def _acknowledge(self, way: Way, event: int | None, answer: bytes) -> None:
        if event is not None:
            way.send(wire.ack_frame(event, answer))

    async def _connect(self, sid: str, environ: dict[str, Any], hello: Json) -> None:
        if WAY not in environ:
            name = self.sio.manager.eio_sid_from_sid(sid, "/")
            environ[WAY] = Detour(self.sio.eio, name, environ["aiohttp.request"].transport)
            self.opened(environ[WAY])
        connection = self._connections.get(environ[WAY])
        if connection is None:
            raise TurnedAway(Code.BUSY)
        refusal = await self._greet(connection, hello)
        if refusal:
            self._blunder(connection)
            raise TurnedAway(refusal.code, view_json(Refused(refusal.code, refusal.where)))

    async def _disconnect(self, sid: str, _reason: str) -> None:
        way = self.sio.get_environ(sid)[WAY]
        way.end()
        self.over(way)

    async def _event(self, name: str, sid: str, *words: Json) -> Json:
        """An event that came by the library's way."""
        connection = self._connections[self.sio.get_environ(sid)[WAY]]
        answer = await self._answer(connection, wire.Event(None, name, words))
        await asyncio.sleep(0)  # what was said before the answer leaves before it
        return orjson.loads(answer)

    async def _greet(self, connection: Connection, hello: Json) -> Refusal | None:
        try:
            caller = await self._hall.greet(hello)
            if isinstance(caller, Refusal):
                return caller
            self._admit(connection, caller)
        except Exception as error:
            log.exception("A greeting failed.")
            connection.way.end()
            raise TurnedAway(Code.BUSY) from error
        return None

    def _admit(self, connection: Connection, caller: Caller) -> None:
        older = self._board.holder(caller)
        if older:
            self._depart(older)
            older.way.end(wire.notice_frame(NoticeKind.REPLACED), wire.GOODBYE)
        connection.caller = caller
        if caller.door is Door.SEAT:
            self._carry_over(connection, caller.audience)
        self._hall.arrived(caller)  # first: a snapshot is kept up to date for those who are here
        snapshot = self._hall.snapshot(caller)
        self._board.join(connection, caller)
        self._show(connection, snapshot)

    def _carry_over(self, connection: Connection, seat: str) -> None:
        own = (connection.allowance, connection.safety)
        for allowance, before in zip(own, self._left.get(seat, own), strict=True):
            allowance.go_on_from(before)
        self._left[seat] = own

    def _show(self, connection: Connection, snapshot: bytes) -> None:
        connection.way.send(wire.event_frame(Outgoing.SNAPSHOT, snapshot))

    def _depart(self, connection: Connection) -> None:
        caller, connection.caller = connection.caller, None
        if caller:
            self._board.leave(connection, caller)
            self._hall.departed(caller)

    async def _answer(self, connection: Connection, event: wire.Event) -> bytes:
        if event.name != "request" or len(event.words) != 1 or connection.caller is None:
            self._blunder(connection)
            return MALFORMED
        wish, now = event.words[0], asyncio.get_running_loop().time()
        allowance = connection.safety if is_safety(wish) else connection.allowance
        if not allowance.may_ask(now):
            return TOO_FAST
        return await self._request(connection, connection.caller, wish)

    async def _request(self, connection: Connection, caller: Caller, raw: Json) -> bytes:
        try:
            reply = await self._hall.request(caller, raw)
        except Exception:
            log.exception("A request failed.")
            return BUSY
        if reply.snapshot is not None:
            self._show(connection, reply.snapshot)
        return reply.ack

    def _blunder(self, connection: Connection) -> None:
        if not connection.allowance.may_blunder():
            log.warning("A connection that sent too much junk was closed.")
            connection.way.end()
