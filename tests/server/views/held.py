"""What the screens hold to in every game, asked of a table as it stands."""

from random import Random

import orjson

from commontable.rules.table import Table
from commontable.views.merge import diff, merged
from tests.server.views.scramble import scrambled
from tests.server.views.seen import as_bytes, seat_json, tile_json, wall_json


def sent_to(table: Table, viewer: str) -> bytes:
    """What a phone is sent; whether a swap is still offered is the one trace a swap may leave."""
    json = seat_json(table, viewer)
    json["seat"]["offers"].pop("swap_role", None)
    return as_bytes(json)


def assert_no_secret_reaches(table: Table, viewer: str, chance: Random) -> None:
    """A phone is sent the same, to the byte, whatever its owner may not know."""
    assert sent_to(scrambled(table, viewer, chance), viewer) == sent_to(table, viewer), viewer


def assert_no_person_is_on_wall_or_tile(table: Table, chance: Random) -> None:
    twin = scrambled(table, "", chance)
    assert as_bytes(wall_json(twin)) == as_bytes(wall_json(table))
    assert _without_helps(twin) == _without_helps(table)


def _without_helps(table: Table) -> bytes:
    return as_bytes({key: part for key, part in tile_json(table).items() if key != "helps"})


def patched(shown: dict, view: dict) -> dict:
    """What a screen holds after the patch to a view, over the wire and back; it is that view."""
    plain = orjson.loads(orjson.dumps(view))
    screen = merged(shown, orjson.loads(orjson.dumps(diff(shown, plain))))
    assert screen == plain
    assert "null" not in orjson.dumps(plain).decode().replace('"null"', "")
    return screen
