"""A workshop from the lobby to the close, as its screens show it."""

from pathlib import Path

from commontable.codec import state_json
from commontable.rules.values import AWAY_AFTER
from tests.server.tables.builders import Room, Visitor, a_room


async def a_started_room(
    room: Room, people: int = 12, **changes: object
) -> tuple[Visitor, list[Visitor]]:
    """A running workshop: its console and its seats."""
    code, console = await room.create(**changes)
    seats = await room.fill(code, people)
    assert (await console.ask("start_workshop"))["ok"]
    await room.passes(1)
    return console, seats


async def test_starting_lays_every_table_and_moves_the_phones_there(room: Room) -> None:
    console, seats = await a_started_room(room)

    assert {name for name in console.screen if name.startswith("tile")} == {"tile.1", "tile.2"}
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P0"}
    assert {seat.screen["seat"]["prompt"]["key"] for seat in seats} == {"consent"}


async def test_the_room_advances_together_and_can_go_back_for_ten_seconds(room: Room) -> None:
    console, seats = await a_started_room(room, pace="room")
    for seat in seats:
        await seat.ask("consent")

    await console.ask("advance", leg=1)
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P2"}

    await room.passes(5)
    assert (await console.ask("undo_advance"))["ok"]
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P0"}

    await console.ask("advance", leg=1)
    await room.passes(11)
    assert (await console.ask("undo_advance"))["code"] == "too_late"
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P2"}


async def test_an_advance_to_where_the_room_already_is_comes_too_late(room: Room) -> None:
    console, _ = await a_started_room(room, pace="room")
    await console.ask("advance", leg=1)

    second_tap = await console.ask("advance", leg=1)

    assert second_tap == {"ok": False, "code": "too_late", "where": "do.leg"}


async def test_pausing_one_table_stops_its_clock_alone(room: Room) -> None:
    console, seats = await a_started_room(room)

    await console.ask("pause", table=1)

    stopped = {seat.screen["table"]["no"]: seat.screen["table"]["stops"] for seat in seats}
    assert stopped == {1: ["pause"], 2: []}
    before = next(s for s in seats if s.screen["table"]["no"] == 1).screen["table"]["closes"]
    assert "left" in before


async def test_more_time_for_all_reaches_every_table(room: Room) -> None:
    console, seats = await a_started_room(room)
    before = [seat.screen["table"]["closes"]["ends_at"] for seat in seats]

    await console.ask("add_time", minutes=5)

    after = [seat.screen["table"]["closes"]["ends_at"] for seat in seats]
    assert [b - a for a, b in zip(before, after, strict=True)] == [300_000] * 12


async def test_a_word_to_one_table_reaches_only_that_table(room: Room) -> None:
    console, seats = await a_started_room(room)

    await console.ask("tell", text="Two more minutes", table=2)

    told = {s.screen["table"]["no"]: s.screen["table"].get("told", {}).get("text") for s in seats}
    assert told == {1: None, 2: "Two more minutes"}


async def test_a_call_for_help_shows_on_the_console_and_its_receipt_on_the_phone(
    room: Room,
) -> None:
    console, seats = await a_started_room(room)
    caller = seats[0]
    number = caller.screen["table"]["no"]

    await caller.ask("call_facilitator", kind="care")
    await room.passes(1)
    (call,) = console.screen[f"tile.{number}"]["helps"].items()
    assert call[1].keys() == {"kind", "receipt", "at"}

    await console.ask("answer_help", table=number, help=call[0], receipt="coming")
    assert caller.screen["seat"]["helps"][0]["receipt"] == "coming"


async def test_nobody_at_the_table_sees_a_call_for_help(room: Room) -> None:
    _, seats = await a_started_room(room)
    others = [s for s in seats[1:] if s.screen["table"]["no"] == seats[0].screen["table"]["no"]]
    before = [other.screen for other in others]

    await seats[0].ask("call_facilitator", kind="danger", with_seat=True)

    assert [other.screen for other in others] == before


async def test_a_silent_phone_is_away_after_thirty_seconds_and_back_when_it_returns(
    room: Room,
) -> None:
    _, seats = await a_started_room(room)
    sleeper = seats[0]
    me, number = sleeper.caller.seat, sleeper.screen["table"]["no"]
    neighbour = next(s for s in seats[1:] if s.screen["table"]["no"] == number)

    sleeper.hang_up()
    await room.passes(AWAY_AFTER / 1000 - 1)
    assert neighbour.screen["table"]["seats"][me]["is_here"]
    await room.passes(2)
    assert not neighbour.screen["table"]["seats"][me]["is_here"]

    room.hall.arrived(sleeper.caller)
    await room.passes(1)
    assert neighbour.screen["table"]["seats"][me]["is_here"]


async def test_someone_who_comes_late_sits_at_the_smallest_table(room: Room) -> None:
    code, console = await room.create()
    await room.fill(code, 11)
    await console.ask("start_workshop")

    late = await room.join(code, "Late", "community")

    sizes = [host.table.seats for host in room.hall.workshops[late.caller.workshop].tables.values()]
    assert sorted(map(len, sizes)) == [6, 6]
    assert late.screen["seat"]["prompt"]["key"] == "consent"


async def test_whoever_leaves_sees_nothing_more_of_the_table(room: Room) -> None:
    _, seats = await a_started_room(room)
    leaver = seats[0]
    number = leaver.screen["table"]["no"]
    neighbour = next(s for s in seats[1:] if s.screen["table"]["no"] == number)

    await leaver.ask("leave")
    seen = leaver.screen
    assert seen["seat"]["prompt"]["key"] == "left"
    await neighbour.ask("consent")

    assert leaver.screen == seen


async def test_the_same_request_is_done_once(room: Room) -> None:
    _, seats = await a_started_room(room)
    offer = f"{seats[0].screen['seat']['prompt']['id']}/consent"

    first = await seats[0].ask("consent", request="the-same-id", offer=offer)
    again = await seats[0].ask("consent", request="the-same-id", offer=offer)

    assert first == again == {"ok": True}


async def test_a_late_tap_is_refused_not_misapplied(room: Room) -> None:
    console, seats = await a_started_room(room, pace="room")
    for seat in seats:
        await seat.ask("consent")
    await console.ask("advance", leg=1)
    seen = seats[0].screen["seat"]
    stale = f"{seen['prompt']['id']}/vote_problem"
    await console.ask("undo_advance")
    await console.ask("advance", leg=1)

    card = seen["offers"]["vote_problem"]["fields"]["card"]["options"][0]
    reply = await seats[0].ask("vote_problem", card=card, offer=stale)

    assert reply == {"ok": False, "code": "too_late", "where": "offer"}


async def test_after_a_restart_everything_is_as_it_was(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await a_started_room(room, pace="room")
    for seat in seats:
        await seat.ask("consent")
    await console.ask("advance", leg=1)
    await console.ask("pause", table=1)
    name = console.caller.workshop
    before = room.hall.workshops[name].states
    shown = [seat.screen for seat in seats]
    await room.hall.close()

    again = await a_room(tmp_path, clock=room.clock)
    room.hall = again.hall
    room.hall.post = room.screens

    after = again.hall.workshops[name].states
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

    tables = again.hall.workshops[console.caller.workshop].states
    assert {number: len(table.seats) for number, table in tables.items()} == {1: 6, 2: 6}
    assert {str(table.phase) for table in tables.values()} == {"P0"}
    await again.hall.close()


async def test_closing_ends_every_table_and_shuts_the_door(room: Room) -> None:
    console, seats = await a_started_room(room)

    await console.ask("close_workshop")
    await room.passes(1)

    assert all(seat.screen["table"]["is_done"] for seat in seats)
    assert console.screen["room"]["status"] == "closed"
    assert (await console.ask("advance", leg=2))["code"] == "workshop_closed"
