"""Nothing is coerced, every fault has its place, and what is stored comes back as it was."""

from collections.abc import Iterable, Mapping
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin

import attrs
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commontable.codec import (
    EVENTS,
    MalformedError,
    TaggedUnion,
    event_from,
    event_json,
    view_json,
    wish_json,
)
from commontable.rules.commands import Direction, tag_of
from commontable.rules.config import Config
from commontable.rules.decide import DIRECTIONS, SEAT_COMMANDS
from commontable.rules.direction import AddTime, TimeAdded
from commontable.rules.events import Event
from commontable.rules.flow.facts import TableOpened
from commontable.rules.phases.agree import Fist, Standing
from commontable.rules.pieces import Leg
from commontable.rules.values import Pace, PhaseId, RoleMode
from commontable.rules.workshop.facts import TablesDirected
from commontable.views.seat import see_seat
from commontable.views.table import see_table
from tests.builders import WORDS
from tests.server.metrics.restless_play import GAMES, a_restless_game
from tests.server.rules.trails import each_game, each_seed, trail

WISHES = TaggedUnion(SEAT_COMMANDS)
CLAUSE = {"type": "add_clause", "by_role": "A01", "timing": "before", "horizon": "now"}


def fault_of(value: object) -> tuple[str, str]:
    with pytest.raises(MalformedError) as caught:
        WISHES.structure(value)
    return caught.value.where, caught.value.says


@pytest.mark.parametrize("value", ["1", None, True, 1.0, 1.9, [1], {}])
def test_a_whole_number_is_never_made_from_something_else(value):
    assert fault_of({"type": "share_interest", "interest": value}) == (
        "interest",
        "expected a whole number",
    )


@pytest.mark.parametrize("value", [1, None, True, ["s1"], {}])
def test_text_is_never_made_from_something_else(value):
    assert fault_of({"type": "ask", "to": value}) == ("to", "expected text")


@pytest.mark.parametrize("value", [0, 1, "true", None, []])
def test_true_or_false_is_never_made_from_something_else(value):
    assert fault_of({"type": "consent", "research": value}) == (
        "research",
        "expected true or false",
    )


@pytest.mark.parametrize("value", ["sometimes", "BEFORE", 1, None, ["before"]])
def test_one_of_a_few_words_is_held_to_them(value):
    where, says = fault_of(CLAUSE | {"timing": value})
    assert (where, says) == ("timing", "expected one of before, during, after")


@pytest.mark.parametrize("value", ["abc", {"0": "a"}, 3, None])
def test_a_list_is_never_made_from_something_else(value):
    assert fault_of(CLAUSE | {"serves": value}) == ("serves", "expected a list")


@pytest.mark.parametrize("value", [None, [], "ask", 3, True])
def test_what_is_no_object_is_refused(value):
    assert fault_of(value) == ("", "expected an object")


@pytest.mark.parametrize(
    ("value", "where", "says"),
    [
        ({"type": "ask"}, "to", "missing"),
        ({"type": "ask", "to": "s1", "by": "s2"}, "by", "unknown key"),
        ({"to": "s1"}, "type", "unknown type None"),
        ({"type": "shout"}, "type", "unknown type 'shout'"),
        ({"type": ["ask"]}, "type", "unknown type ['ask']"),
        ({"type": "tick"}, "type", "unknown type 'tick'"),
        ({**CLAUSE, "serves": ["A01", 3]}, "serves[1]", "expected text"),
    ],
)
def test_a_fault_names_its_place_and_says_it_once(value, where, says):
    assert fault_of(value) == (where, says)


@pytest.mark.parametrize(
    ("tag", "body", "where"),
    [
        ("roles_dealt", {"roles": [{"seat": "s1"}], "hats": [], "reserve": []}, "roles[0].card"),
        (
            "tables_directed",
            {"direction": {"type": "add_time", "minutes": "1"}},
            "direction.minutes",
        ),
        ("tables_directed", {"direction": {"type": "consent"}}, "direction.type"),
        ("clause_added", {"clause": []}, "clause"),
        ("belts_dealt", {"hands": {"s1": ["A-S01", 2]}, "pile": []}, "hands[s1][1]"),
        ("unheard_of", {}, ""),
    ],
)
def test_a_log_that_is_not_understood_is_refused_with_its_place(tag, body, where):
    with pytest.raises(MalformedError) as caught:
        event_from(tag, orjson.dumps(body))
    assert caught.value.where == where


def assert_all_come_back(events: Iterable[Event]) -> None:
    for event in events:
        back = event_from(tag_of(type(event)), event_json(event))
        assert repr(back) == repr(event)  # equal would not tell Pace.ROOM from "room"


@cache
def any_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that an event may hold."""
    if parts := get_args(kind):
        return _any_made_of(get_origin(kind), parts)
    if kind is Direction:
        return st.one_of(*map(any_of, DIRECTIONS))
    if attrs.has(kind):
        return st.builds(kind, **{slot.name: any_of(slot.type) for slot in attrs.fields(kind)})
    return st.integers(-(2**53), 2**53) if kind is int else st.from_type(kind)


def _any_made_of(whole: Any, parts: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if whole is UnionType:
        return st.one_of(*map(any_of, parts))
    if whole is Mapping:
        return st.dictionaries(*map(any_of, parts), max_size=2)
    if parts[-1] is Ellipsis:
        return st.lists(any_of(parts[0]), max_size=2).map(tuple)
    return st.tuples(*map(any_of, parts))


@pytest.mark.parametrize("tag", EVENTS)
@settings(max_examples=10)
@given(st.data())
def test_every_event_there_is_comes_back_as_it_was_whatever_is_in_it(tag, data):
    """Also those that no random game brings."""
    assert_all_come_back([data.draw(any_of(EVENTS[tag]))])


@each_game
def test_every_event_of_a_wandering_game_comes_back_as_it_was(seed):
    assert_all_come_back(fact.event for fact in trail(seed)[-1].log)


@each_seed(GAMES)
def test_every_event_of_a_whole_game_comes_back_as_it_was(seed):
    assert_all_come_back(step.event for step in a_restless_game(seed))


@given(st.integers(min_value=-(2**53), max_value=2**53))
def test_a_direction_inside_an_event_comes_back_as_it_was(minutes):
    event = TablesDirected(AddTime(minutes))
    assert event_from("tables_directed", event_json(event)) == event


def test_a_command_goes_out_as_it_comes_in():
    wish = Fist(3, Standing.ROLE)
    assert wish_json(wish) == {"type": "fist", "value": 3, "standing": "role"}
    assert WISHES.structure(orjson.loads(orjson.dumps(wish_json(wish)))) == wish


def test_every_event_has_one_tag():
    assert EVENTS["time_added"] is TimeAdded
    assert sorted(EVENTS) == sorted({tag_of(kind) for kind in EVENTS.values()})


def nulls_in(value: object) -> int:
    if isinstance(value, dict):
        return sum(map(nulls_in, value.values()))
    return sum(map(nulls_in, value)) if isinstance(value, list | tuple) else value is None


@each_game
def test_null_is_on_no_screen(seed):
    for table in (game.table for game in trail(seed)[::10]):
        views = (see_table(table, WORDS), *(see_seat(table, s, WORDS) for s in table.seats))
        assert [nulls_in(view_json(view)) for view in views] == [0] * len(views)


def test_a_table_that_was_laid_before_there_was_a_config_is_read_as_one_of_today():
    """DESIGN §5: what its workshop had settled is gathered, and what it had not is as it was."""
    leg = {"phase": "P0", "length": 240_000}
    laid = {"no": 2, "deck": "harbor", "deck_hash": "hash", "form": 60, "run": [leg]}
    ways = {"pace": "table", "role_mode": "own", "content_off": ["force"]}
    assert event_from("table_opened", orjson.dumps(laid | ways), version=1) == TableOpened(
        2,
        Config("harbor", pace=Pace.TABLE, role_mode=RoleMode.OWN, content_off=("force",)),
        "hash",
        (Leg(PhaseId.P0, 240_000),),
    )
