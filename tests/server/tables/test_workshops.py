"""A workshop from the lobby to the close, as its screens show it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from commontable.codec import state_json
from commontable.journal import Record
from commontable.rules.values import AWAY_AFTER
from tests.server.tables.builders import MORNING, MovableClock, Room, Visitor, a_room
from tests.server.tables.moody_journal import MoodyJournal


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
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P1"}

    await room.passes(5)
    assert (await console.ask("undo_advance"))["ok"]
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P0"}

    await console.ask("advance", leg=1)
    await room.passes(11)
    assert (await console.ask("undo_advance"))["code"] == "too_late"
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P1"}


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
    stale = f"{seen['prompt']['id']}/mark_reflected"
    await console.ask("undo_advance")
    await console.ask("advance", leg=1)

    reply = await seats[0].ask("mark_reflected", offer=stale)

    assert reply == {"ok": False, "code": "too_late", "where": "offer"}


async def test_after_a_restart_everything_is_as_it_was(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await a_started_room(room, pace="room")
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


async def test_closing_ends_every_table_and_shuts_the_door(room: Room) -> None:
    console, seats = await a_started_room(room)

    await console.ask("close_workshop")
    await room.passes(1)

    assert all(seat.screen["table"]["is_done"] for seat in seats)
    assert console.screen["room"]["status"] == "closed"
    assert (await console.ask("advance", leg=2))["code"] == "workshop_closed"


async def test_a_phone_that_fell_asleep_in_the_lobby_is_away_once_the_tables_are_laid(
    room: Room,
) -> None:
    code, console = await room.create()
    seats = await room.fill(code, 12)
    seats[0].hang_up()
    await room.passes(AWAY_AFTER / 1000 + 1)

    await console.ask("start_workshop")
    await room.passes(AWAY_AFTER / 1000 + 1)

    assert away_at_the_tables(room, console) == {seats[0].caller.seat}


async def test_a_phone_that_is_lost_while_the_tables_are_laid_is_away_after_a_while() -> None:
    journal = MoodyJournal()
    room = await a_room(journal=journal)
    code, console = await room.create()
    seats = await room.fill(code, 12)
    journal.meanwhile = once_written("phase_opened", seats[0].hang_up)

    await console.ask("start_workshop")
    await room.passes(AWAY_AFTER / 1000 + 1)

    assert away_at_the_tables(room, console) == {seats[0].caller.seat}
    await room.hall.close()


async def test_a_phone_that_comes_back_while_it_is_marked_away_is_here() -> None:
    journal = MoodyJournal()
    room = await a_room(journal=journal)
    console, seats = await a_started_room(room)
    seats[0].hang_up()
    journal.meanwhile = once_written("seat_away", lambda: room.hall.arrived(seats[0].caller))

    await room.passes(AWAY_AFTER / 1000 + 1)

    assert away_at_the_tables(room, console) == set()
    await room.hall.close()


def once_written(kind: str, happens: Callable[[], None]) -> Callable[[Sequence[Record]], None]:
    """Lets something happen while the first fact of this kind is being written."""
    waiting = [happens]

    def meanwhile(records: Sequence[Record]) -> None:
        if waiting and kind in {record.kind for record in records}:
            waiting.pop()()

    return meanwhile


def away_at_the_tables(room: Room, console: Visitor) -> set[str]:
    tables = room.hall.workshops[console.caller.workshop].laid.values()
    seats = [seat for host in tables for seat in host.table.seats.values()]
    return {seat.id for seat in seats if not seat.is_here}


async def test_a_second_console_leaves_the_first_up_to_date(room: Room) -> None:
    code, first = await room.create()
    await room.passes(1)
    await room.join(code, "Maple", "community")

    await room.hall.request(first.caller, {"id": "request-refresh", "do": {"type": "refresh"}})

    assert [p["alias"] for p in first.screen["room"]["people"].values()] == ["Maple"]


async def test_a_console_opened_in_a_quiet_workshop_sees_metrics_change_with_time(
    room: Room,
) -> None:
    console, _ = await a_started_room(room)
    console.hang_up()
    await room.passes(60)
    console = await room.enter("console", room.console_key)
    before = len(room.screens.messages)

    await room.passes(600)

    told = room.screens.messages[before:]
    assert (console.caller.audience, "patch") in told


async def test_one_screen_that_cannot_be_shown_keeps_nothing_from_the_others(room: Room) -> None:
    _, seats = await a_started_room(room)
    mine = [s for s in seats if s.screen["table"]["no"] == seats[0].screen["table"]["no"]]
    host = room.hall.workshops[seats[0].caller.workshop].laid[mine[0].screen["table"]["no"]]
    parts = host._parts

    def faulty(seat: str, shared: object) -> object:
        if seat == mine[0].caller.seat:
            raise LookupError("a bug in one view")
        return parts(seat, shared)  # type: ignore[arg-type]

    host._parts = faulty  # type: ignore[method-assign, assignment]

    assert (await mine[0].ask("consent"))["ok"]
    assert (await mine[1].ask("consent"))["ok"]
    assert mine[1].screen["seat"]["plays"]


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
    console, seats = await a_started_room(room, pace="room")
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


async def test_a_look_becomes_a_nudge_on_the_console_and_lapses_with_it(room: Room) -> None:
    """R40.01 R40.04: decided here, whoever watches."""
    code, console = await room.create()
    await room.fill(code, 6)
    await console.ask("propose_seating")
    await console.ask("start_workshop")
    await room.passes(1)
    room.hall.workshops[console.caller.workshop].hear_looks({1: ("M8",)})
    await room.hall.errands.settle()
    await room.passes(0.3)
    tile = console.screen["tile.1"]
    assert (tile["need"], tile["need_metric"]) == ("metric", "M8")
    await room.passes(1)
    assert console.screen["tile.1"]["need"] == "none"


async def test_the_console_hears_how_many_have_put_its_last_word_away(room: Room) -> None:
    """R43.03: of one table, and of all."""
    code, console = await room.create()
    people = await room.fill(code, 6)
    await console.ask("start_workshop")
    await console.ask("tell", text="Eyes on me in a minute.")
    await people[0].ask("see_told", told="n1")
    await room.passes(1)
    told = console.screen["room"]["told"]
    assert (told["text"], told["seen"], told["of"]) == ("Eyes on me in a minute.", 1, 6)
    assert console.screen["tile.1"]["told"]["seen"] == 1
    await console.ask("tell", text="Only you.", table=1)
    await room.passes(1)
    told = console.screen["room"]["told"]
    assert (told["text"], told["seen"], told["of"]) == ("Eyes on me in a minute.", 6, 6)
    assert console.screen["tile.1"]["told"]["text"] == "Only you."
