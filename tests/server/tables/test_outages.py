"""What becomes of a workshop whose server dies, whose clock is set back, or whose disk is full."""

from pathlib import Path

from commontable.codec import state_json
from tests.server.tables.builders import MORNING, MovableClock, a_room
from tests.server.tables.moody_journal import MoodyJournal
from tests.server.tables.started import a_started_room


async def test_after_a_restart_everything_is_as_it_was(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await a_started_room(room, config={"pace": "room"})
    for seat in seats:
        await seat.ask("consent")
    await console.ask("advance", leg=1)
    await console.ask("pause", table=1)
    name = console.caller.workshop
    before = {n: h.table for n, h in room.hall.workshops[name].laid.items()}
    shown = [seat.screen for seat in seats]
    await room.hall.close()

    again = await a_room(tmp_path, clock=room.clock)
    room.hall = again.hall
    room.hall.post = room.screens

    after = {n: h.table for n, h in again.hall.workshops[name].laid.items()}
    assert {n: state_json(t) for n, t in after.items()} == {
        n: state_json(t) for n, t in before.items()
    }
    assert [again.hall.snapshot(seat.caller) for seat in seats]
    assert [seat.screen for seat in seats] == shown
    await again.hall.close()


async def test_tables_hear_what_they_missed_when_the_server_died_between_two_writes(
    tmp_path: Path,
) -> None:
    room = await a_room(tmp_path)
    code, console = await room.create()
    await room.fill(code, 12)
    host = room.hall.workshops[console.caller.workshop]

    async def never() -> None:
        """The process dies before a single table has heard of the start."""

    host._relay = never  # type: ignore[method-assign]
    await console.ask("start_workshop")
    await room.hall.close()

    again = await a_room(tmp_path, clock=room.clock)

    laid = again.hall.workshops[console.caller.workshop].laid
    tables = {number: host.table for number, host in laid.items()}
    assert {number: len(table.seats) for number, table in tables.items()} == {1: 6, 2: 6}
    assert {str(table.phase) for table in tables.values()} == {"P0"}
    await again.hall.close()


async def test_while_nothing_can_be_written_clocks_ring_seldom_and_then_go_on() -> None:
    journal = MoodyJournal()
    room = await a_room(journal=journal)
    _, seats = await a_started_room(room)
    for seat in seats:
        await seat.ask("consent")
    await room.passes(4 * 60 - 5)
    journal.fails = "table/"
    journal.asked = 0

    refused = await seats[0].ask("call_off_ramp")
    await room.passes(20)
    assert refused == {"ok": False, "code": "busy"}
    assert 2 < journal.asked < 200
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P0"}

    journal.fails = "nothing"
    await room.passes(1)
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P1"}
    await room.hall.close()


async def test_a_table_that_could_not_write_hears_it_again() -> None:
    journal = MoodyJournal()
    room = await a_room(journal=journal)
    console, seats = await a_started_room(room, config={"pace": "room"})
    journal.fails = "table/"

    assert (await console.ask("pause"))["ok"]
    assert {tuple(seat.screen["table"]["stops"]) for seat in seats} == {()}

    journal.fails = "nothing"
    await room.passes(2)
    assert {tuple(seat.screen["table"]["stops"]) for seat in seats} == {("pause",)}
    await room.hall.close()


async def test_after_a_restart_with_the_clock_set_back_deadlines_still_come(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, _ = await a_started_room(room)
    await room.hall.close()

    again = await a_room(tmp_path, clock=MovableClock(MORNING - 3_600_000))
    await again.passes(40 * 60)

    tables = [host.table for host in again.hall.workshops[console.caller.workshop].laid.values()]
    assert all(table.leg > 0 for table in tables)
    await again.hall.close()
