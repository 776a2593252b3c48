"""What is declared is what is said: whole games, seen by all who may see them."""

import orjson
import pytest
from attrs import make_class

from commontable.codec import view_json
from commontable.protocol import shapes
from commontable.protocol.shapes import Fixed, ListOf, MapOf, OneOf, Plain, declarations, shape_of
from commontable.views.seat import see_seat
from commontable.views.table import see_table
from commontable.views.tile import see_tile
from tests.builders import EDITION
from tests.server.metrics.restless_play import a_restless_game
from tests.server.protocol.shaped import misfits
from tests.server.rules.trails import each_game, trail

WORDS = EDITION.words["es"]


def shown(view: object) -> object:
    return orjson.loads(orjson.dumps(view_json(view)))


@each_game
def test_every_view_of_a_game_is_as_declared(seed):
    wandered = [(game.table, game.at) for game in trail(seed)[::20]]
    played = [(step.table, step.envelope.at) for step in a_restless_game(seed)[::20]]
    for table, at in (*wandered, *played):
        assert misfits(shown(see_table(table, WORDS)), "TableView") == []
        assert misfits(shown(see_tile(table, (), {}, at)), "Tile") == []
        for seat in table.seats:
            assert misfits(shown(see_seat(table, seat, WORDS)), "SeatView") == []


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        (int | None, Plain(int)),
        (tuple[str, ...], ListOf(Plain(str))),
        (tuple[str, int], Fixed((Plain(str), Plain(int)))),
        (dict[str, tuple[int, ...]], MapOf(ListOf(Plain(int)))),
        (str | int | None, OneOf((Plain(str), Plain(int)))),
    ],
)
def test_a_type_is_read_as_its_shape(kind, shape):
    assert shape_of(kind) == shape


def test_two_classes_of_one_name_are_refused(monkeypatch):
    monkeypatch.setattr(shapes, "MESSAGES", (*shapes.MESSAGES, make_class("Group", [])))
    declarations.cache_clear()
    try:
        with pytest.raises(ValueError, match="two classes of the wire are called Group"):
            declarations()
    finally:
        declarations.cache_clear()
