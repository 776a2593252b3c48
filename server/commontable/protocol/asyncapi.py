"""Prints the wire as an AsyncAPI document, as seen from the server: it `receive`s requests and
`send`s what is shown.

Source of the form: the AsyncAPI specification, 3.1.0.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from commontable.protocol.doors import PARTS
from commontable.protocol.examples import example
from commontable.protocol.messages import Door
from commontable.protocol.shapes import (
    Choice,
    Constant,
    Declared,
    Either,
    Fixed,
    ListOf,
    MapOf,
    Named,
    OneOf,
    Plain,
    Record,
    Shape,
    Slot,
    declarations,
)

Json = dict[str, Any]

ABOUT = """\
Common Table speaks Socket.IO (protocol 5) over WebSocket only, on the namespace `/`. A client
connects with a `Hello` as its auth object, sends `request`, which is always acknowledged, and hears
`snapshot`, `patch` and `notice`. The reference in docs/protocol.md tells the rules."""
PLAIN: Mapping[object, Json] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
}


def asyncapi_document(version: str) -> Json:
    """The document as JSON would hold it. `version` is that of the program."""
    messages = dict(_messages())
    return {
        "asyncapi": "3.1.0",
        "info": {
            "title": "Common Table",
            "version": version,
            "description": ABOUT,
            "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"},
        },
        "defaultContentType": "application/json",
        "servers": {"installation": _server()},
        "channels": {
            "wire": {
                "address": "/",
                "description": "The namespace of Socket.IO.",
                "messages": {name: _ref(f"components/messages/{name}") for name in messages},
            }
        },
        "operations": dict(_operations(messages)),
        "components": {
            "messages": messages,
            "schemas": {name: _schema(each) for name, each in declarations().items()},
        },
    }


def _server() -> Json:
    return {
        "host": "{host}",
        "pathname": "/socket.io/",
        "protocol": "wss",
        "description": "An installation; `ws` where it has no certificate.",
        "variables": {"host": {"default": "localhost:8000"}},
    }


def _messages() -> Iterator[tuple[str, Json]]:
    """Messages, whose `name` is the event of Socket.IO, under names that tell the doors apart."""
    yield "hello", _message("auth", "How a client connects: its auth object.", _type("Hello"))
    for door in Door:
        about = f"A wish through the door `{door.value}`."
        yield f"{door.value}_request", _message("request", about, _request(door), door)
    yield "ack", _message("ack", "The answer to a request.", _type("Ack"))
    for door in Door:
        about = f"All that the door `{door.value}` shows."
        yield f"{door.value}_snapshot", _message("snapshot", about, _snapshot(door), door)
    yield "patch", _message("patch", "What has changed since.", _type("Patch"))
    yield "notice", _message("notice", "About the connection itself.", _type("Notice"))


def _message(name: str, summary: str, payload: Json, door: Door | None = None) -> Json:
    said = (it for it in example() if it.name == name and door in (None, it.door))
    examples = [{"payload": it.message} for it in said]
    return {
        "name": name,
        "summary": summary,
        "payload": payload,
        **({"examples": examples} if examples else {}),
    }


def _request(door: Door) -> Json:
    """A request whose command is one of the door's."""
    return _narrowed("Request", do=_type(f"{door.value.capitalize()}Command"))


def _snapshot(door: Door) -> Json:
    """A snapshot with one of the sets of parts that the door shows."""
    kinds = (declarations()[kind.__name__] for kind in PARTS[door])
    sets = [_object(kind.slots, _part) for kind in kinds if isinstance(kind, Record)]
    return _narrowed("Snapshot", parts=sets[0] if len(sets) == 1 else {"oneOf": sets})


def _part(slot: Slot) -> Json:
    return _narrowed("PartWhole", view=_shape(slot.shape))


def _narrowed(name: str, **properties: Json) -> Json:
    return {"allOf": [_type(name), {"properties": properties}]}


def _operations(messages: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    """What goes in and what comes out; an acknowledgement is the reply to its request."""
    for key, message in messages.items():
        if message["name"] == "request":
            yield key, {**_operation("receive", key), "reply": _on_wire("ack")}
        elif message["name"] != "ack":
            yield key, _operation("receive" if message["name"] == "auth" else "send", key)


def _operation(action: str, message: str) -> Json:
    return {"action": action, **_on_wire(message)}


def _on_wire(message: str) -> Json:
    return {
        "channel": _ref("channels/wire"),
        "messages": [_ref(f"channels/wire/messages/{message}")],
    }


def _ref(path: str) -> Json:
    return {"$ref": f"#/{path}"}


def _type(name: str) -> Json:
    return _ref(f"components/schemas/{name}")


def _schema(declared: Declared) -> Json:
    about = {"description": declared.says} if declared.says else {}
    match declared:
        case Record(slots=slots, is_sent=is_sent):
            closed = {"additionalProperties": False} if is_sent else {}
            return {**about, **_object(slots, lambda slot: _shape(slot.shape)), **closed}
        case Choice(values=values):
            return {**about, "enum": list(values)}
        case Either(shape=shape):
            return {**about, **_shape(shape)}


def _object(slots: Iterable[Slot], read: Callable[[Slot], Json]) -> Json:
    known = [slot for slot in slots if not slot.is_each]
    numbered = {rf"^{slot.name}\.[0-9]+$": read(slot) for slot in slots if slot.is_each}
    return {
        "type": "object",
        "properties": {slot.name: read(slot) for slot in known},
        "required": [slot.name for slot in known if not slot.is_optional],
        **({"patternProperties": numbered} if numbered else {}),
    }


def _shape(shape: Shape) -> Json:
    match shape:
        case Plain(kind):
            return PLAIN.get(kind, {})
        case Named(name):
            return _type(name)
        case Constant(value):
            return {"const": value}
        case ListOf() | Fixed():
            return _list(shape)
        case MapOf(item):
            return {"type": "object", "additionalProperties": _shape(item)}
        case OneOf(choices):
            return {"oneOf": [_shape(choice) for choice in choices]}


def _list(shape: ListOf | Fixed) -> Json:
    if isinstance(shape, ListOf):
        return {"type": "array", "items": _shape(shape.item)}
    count = len(shape.items)
    items = [_shape(item) for item in shape.items]
    return {"type": "array", "items": items, "minItems": count, "maxItems": count}
