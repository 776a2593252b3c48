"""Whether a console is connected, as tables and hosts hear of it."""

from pathlib import Path

from commontable.rules.values import AWAY_AFTER
from tests.server.tables.builders import Room, a_room
from tests.server.tables.started import a_table_at_play

SILENCE = AWAY_AFTER / 1000


async def test_without_a_console_the_table_talks_on_and_then_its_host_leads(room: Room) -> None:
    """R24.05 R24.06 R24.07: half a minute, the phase's time, ten minutes."""
    console, _, host = await a_table_at_play(room, tables=1)
    console.hang_up()

    await room.passes(SILENCE + 4 * 60)
    assert host.screen["table"]["talks_on"]
    assert "lead_on" not in host.screen["seat"]["offers"]

    await room.passes(6 * 60)
    assert (await host.ask("lead_on"))["ok"]
    assert host.screen["table"]["phase"] == "P1"


async def test_a_helper_takes_over_with_the_same_link(room: Room) -> None:
    """R24.05 R24.06 R25.18: and goes on from where the tables are."""
    console, _, host = await a_table_at_play(room, tables=1)
    console.hang_up()
    await room.passes(SILENCE + 10 * 60)
    await host.ask("lead_on")

    helper = await room.enter("console", room.console_key)
    await room.passes(1)

    assert not host.screen["table"]["talks_on"]
    assert "lead_on" not in host.screen["seat"]["offers"]
    assert helper.screen["room"]["leg"] == 1
    assert (await helper.ask("advance", leg=2))["ok"]
    assert host.screen["table"]["phase"] == "P2"


async def test_a_console_that_is_back_in_time_was_never_lost(room: Room) -> None:
    """R24.05: nor is one lost while another is there."""
    console, _, host = await a_table_at_play(room, tables=1)
    console.hang_up()
    await room.passes(SILENCE - 1)
    helper = await room.enter("console", room.console_key)
    await room.passes(20 * 60)
    assert not host.screen["table"]["talks_on"]
    assert helper.screen["room"]["leg"] == 0


async def test_after_a_restart_nobody_leads_until_a_console_is_there(tmp_path: Path) -> None:
    """R24.05: it is waited for like any phone."""
    room = await a_room(tmp_path)
    console, _, _ = await a_table_at_play(room, tables=1)
    name = console.caller.workshop
    await room.hall.close()

    again = await a_room(tmp_path, clock=room.clock)
    host = again.hall.workshops[name]
    await again.passes(SILENCE - 1)
    assert host.workshop.is_led
    await again.passes(2)
    assert not host.workshop.is_led
    await again.enter("console", room.console_key)
    await again.passes(1)
    assert host.workshop.is_led
    await again.hall.close()


async def test_two_processes_agree_on_who_leads(tmp_path: Path) -> None:
    """R24.05: the one that has no console notes that, the one that has one objects."""
    here = await a_room(tmp_path)
    console, _, _ = await a_table_at_play(here, tables=1)
    there = await a_room(tmp_path, clock=here.clock)
    there.numbers = iter(range(50_000, 60_000))  # type: ignore[assignment]
    name = console.caller.workshop

    await there.passes(SILENCE + 1)
    assert not there.hall.workshops[name].workshop.is_led
    await console.ask("tell", text="Welcome.")
    await here.passes(1)

    assert here.hall.workshops[name].workshop.is_led
    await here.hall.close()
    await there.hall.close()
