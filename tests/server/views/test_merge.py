"""Patches between two views of one viewer."""

import orjson
from hypothesis import given
from hypothesis import strategies as st

from commontable.views.merge import diff, merged
from tests.server.rules.trails import each_game, trail
from tests.server.views.held import patched
from tests.server.views.seen import seat_json, tile_json, wall_json

NUMBERS = st.integers(-(2**53), 2**53)
LEAVES = st.booleans() | NUMBERS | st.text(max_size=2) | st.lists(NUMBERS, max_size=2)
VIEWS = st.dictionaries(
    st.sampled_from("abcd"),
    st.recursive(LEAVES, lambda inner: st.dictionaries(st.sampled_from("abcd"), inner)),
)


@given(VIEWS, VIEWS)
def test_a_patch_turns_one_view_into_the_other(old, new):
    """R30.11: whatever changed, came or went, however deep."""
    assert merged(old, diff(old, new)) == new


@given(VIEWS)
def test_nothing_changed_is_an_empty_patch(view):
    """R30.11: so that it need not be sent."""
    assert diff(view, view) == {}
    assert diff(view, orjson.loads(orjson.dumps(view))) == {}


def test_only_what_changed_is_named_and_what_is_gone_is_null():
    """R30.11: RFC 7396."""
    old = {"a": {"x": 1, "y": 2}, "b": [1, 2], "c": 3}
    new = {"a": {"x": 1}, "b": [1, 3], "d": {"z": 1}}
    assert diff(old, new) == {"a": {"y": None}, "b": [1, 3], "c": None, "d": {"z": 1}}
    assert merged({"a": 1}, {"a": {"b": 2}}) == {"a": {"b": 2}}
    assert merged({}, {"a": None}) == {}


@each_game
def test_patches_add_up_to_the_view_in_every_game(seed):
    """R30.11: for each phone, the wall and the tile, over the wire and back, all game long."""
    shown = {}
    for step, game in enumerate(trail(seed)[::2]):
        now = {"wall": wall_json(game.table), "tile": tile_json(game.table)}
        now |= {name: seat_json(game.table, name) for name in game.table.seats if step % 3 == 0}
        for viewer, view in now.items():
            shown[viewer] = patched(shown.get(viewer, {}), view)
