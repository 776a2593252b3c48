"""What somebody with a link tries at a console, wish by wish: nothing but their own is granted."""

from collections.abc import Mapping
from typing import Any

import pytest

from commontable.protocol.doors import COMMANDS
from commontable.protocol.messages import Door
from commontable.rules.commands import tag_of
from commontable.rules.refusals import Code
from commontable.rules.workshop.staff import MAY_DO
from commontable.rules.workshop.state import StaffRole
from tests.server.tables.builders import Room, Visitor
from tests.server.tables.test_staff import a_running_room, invited

TRIES: Mapping[str, Mapping[str, Any]] = {
    "advance": {"leg": 1},
    "add_time": {"minutes": 2},
    "tell": {"text": "Two minutes."},
    "answer_help": {"help": "h1", "receipt": "seen"},
    "swap_card": {"kind": "tension"},
    "swap_role_of": {"seat": "s1"},
    "set_tables": {"tables": 3},
    "draft_seating": {"way": "new_faces"},
    "let_look_on": {"seat": "s1", "looks_on": True},
    "let_co_hold": {"seat": "s1", "co_holds": True},
    "assign_seat": {"seat": "s1", "table": 2},
    "pin_seat": {"seat": "s1", "is_pinned": True},
    "move_seat": {"seat": "s1", "table": 2},
    "merge_tables": {"table": 1, "into": 2},
    "remove_person": {"seat": "s1"},
    "reunite": {"seat": "s2", "was": "s1"},
    "change_config": {"minutes": 80},
    "answer_nudge": {"table": 1, "answer": "seen"},
    "hear_again": {"metric": "M6"},
    "hide_numbers": {"is_hidden": True},
    "keep_company": {"table": 1},
    "dismiss_staff": {"staff": "h1"},
    "invite": {"role": "lead"},
    "jot": {"text": "Who is s1?"},
    "show_call": {"call": "k1.1", "is_shown": True},
    "bring_along": {"alias": "Ada", "group": "community"},
    "tap_for": {"seat": "s1"},
}
EVERY = sorted(tag_of(kind) for kind in COMMANDS[Door.CONSOLE])
OWN = {"jot", "refresh"}
"""What whoever has a link may always do: keep notes of their own, and look again."""
LINKS = [role for role in StaffRole if role is not StaffRole.LEAD]


async def attempt(visitor: Visitor, verb: str, table: int | None) -> dict[str, Any]:
    """As a hand-made client would send it."""
    numbers = visitor._room.numbers
    raw = {"id": f"request-{next(numbers):016}", "do": {"type": verb, **TRIES.get(verb, {})}}
    return await visitor.send(raw if table is None else {**raw, "table": table})


async def refusals(visitor: Visitor, table: int | None) -> dict[str, str]:
    replies = {verb: await attempt(visitor, verb, table) for verb in EVERY}
    assert all(reply.get("code") != Code.MALFORMED for reply in replies.values()), replies
    return {verb: reply["code"] for verb, reply in replies.items() if not reply["ok"]}


@pytest.mark.parametrize("role", LINKS)
async def test_a_link_grants_its_role_and_not_one_wish_more(room: Room, role: StaffRole) -> None:
    """R41.03: of all that a console may wish, with a lead at hand."""
    console = await a_running_room(room)
    link = await invited(room, console, role.value, 1)
    refused = await refusals(link, 1)
    allowed = OWN | {tag_of(kind) for kind in MAY_DO[role]}
    assert {verb for verb, code in refused.items() if code == Code.NOT_ALLOWED} >= (
        set(EVERY) - allowed - {"take_lead"}
    )
    assert "take_lead" in refused


@pytest.mark.parametrize("role", LINKS)
async def test_a_link_reaches_no_other_table_and_never_all_at_once(
    room: Room, role: StaffRole
) -> None:
    """R41.03: its own is table 2."""
    console = await a_running_room(room)
    link = await invited(room, console, role.value, 2)
    await room.passes(1)
    before = console.screen["tile.1"]
    for table in (1, 60, None):
        refused = await refusals(link, table)
        assert set(EVERY) - set(refused) <= OWN
    await room.passes(1)
    assert console.screen["tile.1"] == before


@pytest.mark.parametrize("role", StaffRole)
async def test_a_link_that_was_taken_back_is_dead_at_once(room: Room, role: StaffRole) -> None:
    """R41.01: on the connection that is still open, before anything else was sent."""
    console = await a_running_room(room)
    link = await invited(room, console, role.value, *([] if role is StaffRole.LEAD else [1]))
    assert (await console.ask("dismiss_staff", staff="h1"))["ok"]
    for table in (1, None):
        refused = await refusals(link, table)
        assert set(EVERY) - set(refused) == {"refresh"}
    await room.passes(1)
    assert link.screen == {"notes": {"notes": {}}}
    assert len(console.screen["room"].get("staff", {})) == 0


@pytest.mark.parametrize("door", ["wall", "door"])
async def test_who_has_the_code_alone_leads_nothing(room: Room, door: str) -> None:
    """R41.03: a wall and a door look on, whatever is sent from there."""
    console = await a_running_room(room)
    visitor = await room.enter(door, console.screen["room"]["code"])
    replies = [await attempt(visitor, verb, 1) for verb in EVERY if verb != "refresh"]
    assert {reply["code"] for reply in replies} == {Code.MALFORMED}
