"""Socket.IO texts and WebSocket frames as bytes: each message is built once, however many hear it.

Text: an Engine.IO message (`4`), then a Socket.IO event (`2`) or acknowledgement (`3`), then an id
if there is one, then a JSON list. Sources: the Engine.IO protocol 4, the Socket.IO protocol 5 and
RFC 6455, section 5.2.
"""

import re

import orjson
from attrs import frozen

from commontable.codec import Json, view_json
from commontable.protocol.messages import Ack, Notice, NoticeKind
from commontable.tables.callers import Outgoing

WELCOME = "40"
"""How the library's yes to a greeting begins."""

CLOSE = b"\x88\x02\x03\xe8"
"""A WebSocket close frame with the code 1000, "done"."""

_EVENT = re.compile(r"42(\d{1,15})?(\[.*\])", re.DOTALL)
_HEAD = re.compile(r"42(\d{1,15})\[")
_FOR_THE_LIBRARY = re.compile(r"1|3(?:probe)?|41|40(\{.*\})?", re.DOTALL)

LONGEST_GREETING = 1024
"""Characters: a door, a key, a language."""


@frozen
class Event:
    """What a client said. `id` is there when it wants an answer."""

    id: int | None
    name: str
    words: tuple[Json, ...]


def framed(text: bytes) -> bytes:
    """One unmasked WebSocket text frame."""
    size = len(text)
    if size < 126:
        return bytes((0x81, size)) + text
    if size < 65536:
        return b"\x81\x7e" + size.to_bytes(2, "big") + text
    return b"\x81\x7f" + size.to_bytes(8, "big") + text


GOODBYE = framed(b"41")
"""Leaves the namespace: a client that is told so does not come back by itself."""


def text_in(frame: bytes) -> bytes:
    """The text of a frame that `framed` made."""
    return frame[{126: 4, 127: 10}.get(frame[1], 2) :]


def event_frame(name: Outgoing, message: bytes) -> bytes:
    """The frame that says `message`, which is JSON, under `name`."""
    return framed(b'42["%s",%s]' % (name.encode(), message))


def ack_frame(event: int, message: bytes) -> bytes:
    """The frame that answers the event of that id with `message`, which is JSON."""
    return framed(b"43%d[%s]" % (event, message))


def notice_frame(kind: NoticeKind) -> bytes:
    return event_frame(Outgoing.NOTICE, orjson.dumps(view_json(Notice(kind))))


def ack_json(ack: Ack) -> bytes:
    return orjson.dumps(view_json(ack))


def read_event(text: str) -> Event | None:
    """The event that a text holds; None when it holds none."""
    found = _EVENT.fullmatch(text)
    if not found:
        return None
    id_text, words = found.groups()
    heard = _json(words)
    if not heard or not isinstance(heard[0], str):
        return None
    return Event(int(id_text) if id_text else None, heard[0], tuple(heard[1:]))


def id_of(text: str) -> int | None:
    """The id by which an event wants its answer, without reading the rest of it."""
    found = _HEAD.match(text)
    return int(found[1]) if found else None


def is_for_the_library(text: str) -> bool:
    """Tell whether a text is one that greets, keeps alive or ends a connection, and well formed."""
    found = _FOR_THE_LIBRARY.fullmatch(text) if len(text) <= LONGEST_GREETING else None
    return found is not None and (found[1] is None or _json(found[1]) is not None)


def _json(text: str) -> Json:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
