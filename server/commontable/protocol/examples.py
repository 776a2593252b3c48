"""One workshop's first minutes as they went over the wire, for the documents to show.

The lines of `example.jsonl` were written by playing it; a test plays it again and compares.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import orjson
from attrs import frozen

from commontable.protocol.messages import Door


@frozen
class Said:
    """One message. `way` is `in` to the server or `out` of it; `name` is `auth`, `request`, `ack`,
    `snapshot`, `patch` or `notice`.
    """

    door: Door
    way: str
    name: str
    message: Mapping[str, Any]


def example_text() -> str:
    """The lines as they stand."""
    return files("commontable.protocol").joinpath("example.jsonl").read_text("utf-8")


@cache
def example() -> tuple[Said, ...]:
    lines = (orjson.loads(line) for line in example_text().splitlines())
    return tuple(Said(Door(it["door"]), it["way"], it["name"], it["json"]) for it in lines)
