"""A workshop from the lobby to the close, as its screens show it."""

from tests.server.tables.builders import Room
from tests.server.tables.started import a_started_room


async def test_starting_lays_every_table_and_moves_the_phones_there(room: Room) -> None:
    console, seats = await a_started_room(room)

    assert {name for name in console.screen if name.startswith("tile")} == {"tile.1", "tile.2"}
    assert {seat.screen["table"]["phase"] for seat in seats} == {"P0"}
    assert {seat.screen["seat"]["prompt"]["key"] for seat in seats} == {"consent"}


async def test_the_room_advances_together_and_can_go_back_for_ten_seconds(room: Room) -> None:
    console, seats = await a_started_room(room, config={"pace": "room"})
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
    console, _ = await a_started_room(room, config={"pace": "room"})
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
    console, seats = await a_started_room(room, config={"pace": "room"})
    for seat in seats:
        await seat.ask("consent")
        await seat.ask("agree")
    await console.ask("advance", leg=1)
    seen = seats[0].screen["seat"]
    stale = f"{seen['prompt']['id']}/mark_reflected"
    await console.ask("undo_advance")
    await console.ask("advance", leg=1)

    reply = await seats[0].ask("mark_reflected", offer=stale)

    assert reply == {"ok": False, "code": "too_late", "where": "offer"}


async def test_whoever_arrives_is_not_late_when_the_table_moves_on(room: Room) -> None:
    console, seats = await a_started_room(room, config={"pace": "room"})
    seen = f"{seats[0].screen['seat']['prompt']['id']}/consent"
    await console.ask("advance", leg=1)

    assert await seats[0].ask("consent", offer=seen) == {"ok": True}


async def test_closing_ends_every_table_and_shuts_the_door(room: Room) -> None:
    console, seats = await a_started_room(room)

    await console.ask("close_workshop")
    await room.passes(1)

    assert all(seat.screen["table"]["is_done"] for seat in seats)
    assert console.screen["room"]["status"] == "closed"
    assert (await console.ask("advance", leg=2))["code"] == "workshop_closed"


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
    assert (told["text"], told["seen"], told["of"]) == ("Eyes on me in a minute.", 1, 6)
    assert console.screen["tile.1"]["told"]["text"] == "Only you."
