"""What each kind of viewer is sent, byte for byte."""

from collections.abc import Sequence

import attrs
import orjson

from commontable.codec import view_json
from commontable.metrics.mirror import Mirror
from commontable.metrics.reading import Reading
from commontable.rules.config import Config
from commontable.rules.table import Table
from commontable.rules.values import Form
from commontable.rules.workshop.state import Status, Workshop
from commontable.views.seat import see_seat
from commontable.views.table import see_table
from commontable.views.tile import see_tile
from commontable.views.wall import see_wall
from tests.builders import EDITION

ROOM = Workshop(
    name="A room",
    code="ABCD",
    languages=("en", "es"),
    config=Config("lantern-street", Form.NINETY),
    status=Status.RUNNING,
    tables=1,
)


def seat_json(table: Table, name: str, mirror: Mirror | None = None) -> dict:
    """All that the phone of one seat is sent, in its own language."""
    words = EDITION.words[table.seats[name].language]
    return {
        "table": view_json(see_table(table, words, mirror)),
        "seat": view_json(see_seat(table, name, words, EDITION.original)),
    }


def wall_json(table: Table) -> dict:
    room = attrs.evolve(ROOM, run=table.run)
    return view_json(see_wall(room, (table,), "Lantern Street"))


def tile_json(table: Table, readings: Sequence[Reading] = ()) -> dict:
    return view_json(see_tile(table, readings, {}, table.prompt_at))


def as_bytes(json: dict) -> bytes:
    return orjson.dumps(json)
