"""From what a client sent to a `Request`, or to the place where it went wrong."""

from commontable.codec import Json, MalformedError, TaggedUnion
from commontable.protocol.messages import Request
from commontable.rules.values import MOST_TABLES

SHORTEST_ID = 8
LONGEST_ID = 64
SHORTEST_SECRET = 22
"""What 128 bits take in base64: as many characters has the id of a request to join."""
KEYS = frozenset({"id", "do", "offer", "table"})


def request_from(raw: Json, wishes: TaggedUnion) -> Request:
    """A request whose command is one of `wishes`. Raises MalformedError."""
    if not isinstance(raw, dict):
        raise MalformedError("", "expected an object")
    strange = sorted(str(key) for key in raw if key not in KEYS)
    if strange:
        raise MalformedError(strange[0], "unknown key")
    return Request(
        id=_id(raw.get("id")),
        do=_command(raw.get("do"), wishes),
        offer=_text(raw.get("offer")),
        table=_table(raw.get("table")),
    )


def _id(value: Json) -> str:
    if not isinstance(value, str) or not SHORTEST_ID <= len(value) <= LONGEST_ID:
        raise MalformedError("id", f"expected {SHORTEST_ID} to {LONGEST_ID} characters")
    return value


def _command(value: Json, wishes: TaggedUnion) -> Json:
    try:
        return wishes.structure(value)
    except MalformedError as error:
        raise MalformedError(f"do.{error.where}".rstrip("."), error.says) from error


def _text(value: Json) -> str | None:
    if value is not None and not isinstance(value, str):
        raise MalformedError("offer", "expected text")
    return value


def _table(value: Json) -> int | None:
    if value is not None and (type(value) is not int or not 1 <= value <= MOST_TABLES):
        raise MalformedError("table", "expected a table's number")
    return value
