"""The consoles of those who help, over a whole hall."""

import pytest

from commontable.rules.refusals import Code, Refusal
from tests.server.tables.builders import Room, Visitor


async def a_running_room(room: Room) -> Visitor:
    """Two tables at play; the console of the first link."""
    code, console = await room.create()
    people = await room.fill(code, 8)
    for number, person in enumerate(people):
        await console.ask("assign_seat", seat=person.caller.seat, table=1 + number // 4)
    await console.ask("start_workshop")
    return console


async def invited(room: Room, console: Visitor, role: str, *tables: int) -> Visitor:
    reply = await console.ask("invite", role=role, tables=list(tables))
    assert reply["ok"], reply
    return await room.enter("console", reply["gives"]["console"])


async def test_a_helper_leads_their_own_table_and_no_other(room: Room) -> None:
    """R41.02 R41.03: and is shown nothing of the others."""
    console = await a_running_room(room)
    helper = await invited(room, console, "helper", 2)
    assert set(helper.screen) == {"room", "notes", "tile.2"}
    assert helper.screen["room"]["role"] == "helper"
    assert (await helper.ask("pause", table=2))["ok"]
    await room.passes(1)
    assert "pause" in helper.screen["tile.2"]["stops"]
    assert "pause" not in console.screen["tile.1"]["stops"]
    for table in (1, None):
        refused = await helper.ask("pause", table=table)
        assert (refused["code"], refused["where"]) == (Code.BAD_TARGET, "table")
    assert (await helper.ask("close_workshop"))["code"] == Code.NOT_ALLOWED


async def test_the_same_invitation_gives_the_same_link(room: Room) -> None:
    """R41.01: a lost answer makes no second helper."""
    console = await a_running_room(room)
    again = [
        await console.ask("invite", request="an-id-of-22-characters", role="observer")
        for _ in range(2)
    ]
    assert again[0] == again[1]
    assert len(console.screen["room"].get("staff", {})) <= 1
    short = await console.ask("invite", request="eightchr", role="observer")
    assert (short["code"], short["where"]) == (Code.MALFORMED, "id")
    assert (await console.ask("invite", role="host"))["code"] == Code.BAD_TARGET


async def test_whoever_is_dismissed_sees_nothing_more(room: Room) -> None:
    """R41.01: at once, and when they come again."""
    console = await a_running_room(room)
    reply = (await console.ask("invite", role="safety"))["gives"]
    safety = await room.enter("console", reply["console"])
    await room.passes(1)
    assert console.screen["room"]["staff"]["h1"]["is_here"] is True
    await console.ask("dismiss_staff", staff=reply["staff"])
    await room.passes(1)
    assert set(safety.screen) == {"notes"}
    assert (await safety.ask("pause", table=1))["code"] == Code.NOT_ALLOWED
    assert isinstance(await room.greet("console", reply["console"]), Refusal)


async def test_another_link_takes_over_when_a_laptop_closes(room: Room) -> None:
    """R41.05 R42.02: not before, and with everything that was noted and asked."""
    console = await a_running_room(room)
    helper = await invited(room, console, "helper", 1)
    await console.ask("jot", text="They laughed together.", table=2)
    assert (await helper.ask("take_lead"))["code"] == Code.LOCKED
    console.hang_up()
    await room.passes(1)
    assert "take_lead" in helper.screen["room"]["may"]
    assert (await helper.ask("take_lead"))["ok"]
    await room.passes(1)
    assert helper.screen["room"]["role"] == "lead"
    assert {"tile.1", "tile.2"} < set(helper.screen)
    note = helper.screen["notes"]["notes"]["n1"]
    assert (note["text"], note["table"], note["phase"]) == ("They laughed together.", 2, "P0")
    assert (await helper.ask("advance", leg=1))["ok"]
    assert (await room.enter("console", room.console_key)).screen["room"]["leg"] == 1


async def test_notes_are_pinned_to_where_the_room_is(room: Room) -> None:
    """R42.01: before the start to no phase; and nobody notes what they may not look at."""
    _, console = await room.create()
    await console.ask("jot", text="Put out more chairs.")
    await console.ask("jot", text="This one wobbles.", table=1)
    await room.passes(1)
    notes = console.screen["notes"]["notes"]
    assert ["phase" in notes["n1"], "phase" in notes["n2"]] == [False, False]


async def test_a_note_on_the_room_is_pinned_to_where_its_tables_are(room: Room) -> None:
    """R42.01: at their own pace they go on without the facilitator."""
    console = await a_running_room(room)
    for table in (1, 2):
        assert (await console.ask("advance", leg=1, table=table))["ok"]
    await room.passes(1)
    assert (await console.ask("jot", text="A warm start."))["ok"]
    await room.passes(1)
    assert console.screen["room"]["leg"] == 1
    assert console.screen["notes"]["notes"]["n1"]["phase"] == "P1"


async def test_a_helper_notes_their_own_table_and_the_room(room: Room) -> None:
    """R42.02: seen by them alone."""
    console = await a_running_room(room)
    helper = await invited(room, console, "observer", 1)
    refused = await helper.ask("jot", text="Who?", table=2)
    assert (refused["code"], refused["where"]) == (Code.BAD_TARGET, "table")
    assert (await helper.ask("jot", text="A long silence."))["ok"]
    await room.passes(1)
    assert helper.screen["notes"]["notes"]["n1"]["phase"] == "P0"
    assert console.screen["notes"]["notes"] == {}


@pytest.mark.parametrize("role", ["host", "observer", "interpreter"])
async def test_a_call_for_help_reaches_nobody_who_only_looks_on(room: Room, role: str) -> None:
    """R41.06: nor the host who sits at that table."""
    console = await a_running_room(room)
    watcher = await invited(room, console, role, 1)
    before = watcher.screen
    code = console.screen["room"]["code"]
    late = await room.join(code, "Late", "community")
    await room.passes(1)
    before = watcher.screen
    await late.ask("call_facilitator", kind="conflict")
    await room.passes(1)
    assert watcher.screen == before
