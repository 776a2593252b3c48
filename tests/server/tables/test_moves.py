"""People change tables in mid-game, and their phones go with them."""

from pathlib import Path
from typing import Any

import pytest

from commontable.codec import state_json
from commontable.rules.refusals import Refusal
from commontable.tables.replay import recordings
from commontable.tables.verification import verify
from tests.builders import EDITION
from tests.server.tables.builders import Room, Visitor, a_room
from tests.server.tables.started import a_started_room, arrived


def at_table(seats: list[Visitor], number: int) -> list[Visitor]:
    return [seat for seat in seats if seat.screen["table"]["no"] == number]


async def wish(console: Visitor, verb: str, **arguments: Any) -> dict[str, Any]:
    """A wish of the workshop that names a table itself."""
    numbers = console._room.numbers
    return await console.send(
        {"id": f"request-{next(numbers):016}", "do": {"type": verb, **arguments}}
    )


async def two_tables(room: Room, people: int) -> tuple[Visitor, list[Visitor]]:
    """Two tables of so many people each, at the pace of the room, all arrived."""
    code, console = await room.create(config={"pace": "room"})
    seats = await room.fill(code, 2 * people)
    for number, seat in enumerate(seats):
        await wish(console, "assign_seat", seat=seat.caller.seat, table=1 + number // people)
    await console.ask("start_workshop")
    await room.passes(1)
    await arrived(seats)
    return console, seats


async def lead_to(console: Visitor, phase: str) -> None:
    """The room goes on, phase by phase, to this one."""
    legs = [leg["phase"] for leg in console.screen["room"]["run"]]
    for leg in range(1, legs.index(phase) + 1):
        assert (await console.ask("advance", leg=leg))["ok"]


async def test_a_phone_follows_its_person_without_a_tap(room: Room) -> None:
    console, seats = await two_tables(room, 6)
    await lead_to(console, "P2")
    mover = at_table(seats, 1)[0]

    assert (await wish(console, "move_seat", seat=mover.caller.seat, table=2))["ok"]
    await room.passes(1)

    assert mover.screen["table"]["no"] == 2
    assert mover.screen["seat"]["plays"]
    assert mover.screen["seat"]["prompt"]["key"] == "problem_vote"
    card = mover.screen["table"]["stage"]["cards"][0]["id"]
    assert (await mover.ask("vote_problem", card=card))["ok"]
    assert console.screen["tile.1"]["of"] == 5
    assert console.screen["tile.2"]["of"] == 7
    assert console.screen["room"]["people"][mover.caller.seat]["table"] == 2


async def test_a_phone_that_sleeps_wakes_up_at_the_new_table(room: Room) -> None:
    console, seats = await a_started_room(room)
    mover = at_table(seats, 1)[0]
    mover.hang_up()

    await wish(console, "move_seat", seat=mover.caller.seat, table=2)
    room.hall.arrived(mover.caller)
    mover_again = await mover.ask("refresh")

    assert mover_again["ok"]
    assert b'"no":2' in room.hall.snapshot(mover.caller)


@pytest.mark.parametrize("deed", ["move_seat", "merge_tables"])
@pytest.mark.parametrize("upto", [0, 1])
async def test_a_kill_between_two_tables_loses_nobody(tmp_path: Path, deed: str, upto: int) -> None:
    """The deed is written; then the process dies before any table (0) or the second (1) hears."""
    room = await a_room(tmp_path)
    console, seats = await two_tables(room, 3)
    mover = at_table(seats, 1)[0].caller.seat
    host = room.hall.workshops[console.caller.workshop]

    async def never(*_: object) -> bool:
        return False

    if upto == 0:
        host._relay = never  # type: ignore[method-assign]
    else:
        host._tellings._tell_arrivals = never  # type: ignore[method-assign]
    if deed == "move_seat":
        await wish(console, deed, seat=mover, table=2)
    else:
        await wish(console, deed, table=1, into=2)
    await room.hall.close()

    again = await a_room(tmp_path, clock=room.clock)
    revived = again.hall.workshops[console.caller.workshop]
    there = revived.laid[2].table.seats
    came = [mover] if deed == "move_seat" else [seat.caller.seat for seat in at_table(seats, 1)]
    assert all(there[name].is_playing for name in came)
    assert len(there) == 3 + len(came)
    await again.hall.close()


async def test_two_small_tables_go_on_as_one(room: Room) -> None:
    console, seats = await two_tables(room, 2)
    await lead_to(console, "P4")
    await room.passes(1)
    assert console.screen["tile.1"]["need"] == "few"
    assert console.screen["room"]["joins"] == {"1": [2], "2": [1]}

    assert (await wish(console, "merge_tables", table=1, into=2))["ok"]
    await room.passes(1)

    assert {seat.screen["table"]["no"] for seat in seats} == {2}
    assert {seat.screen["seat"]["role"]["id"] for seat in seats if "role" in seat.screen["seat"]}
    assert console.screen["room"]["order"] == [2]
    assert console.screen["tile.2"]["of"] == 4


async def test_after_moves_and_merges_the_logs_fold_to_the_same(tmp_path: Path) -> None:
    room = await a_room(tmp_path)
    console, seats = await two_tables(room, 4)
    await wish(console, "move_seat", seat=seats[0].caller.seat, table=2)
    await console.ask("remove_person", seat=seats[1].caller.seat)
    host = room.hall.workshops[console.caller.workshop]
    live = {number: state_json(table.table) for number, table in host.laid.items()}

    (recording,) = await recordings(host._journal, "Tuesday evening")
    checks = list(verify(recording, EDITION))
    await room.hall.close()

    assert [check.differences for check in checks] == [()] * 3
    again = await a_room(tmp_path, clock=room.clock)
    revived = again.hall.workshops[console.caller.workshop].laid
    assert {number: state_json(table.table) for number, table in revived.items()} == live
    await again.hall.close()


async def test_a_freed_seat_is_shown_the_way_out(room: Room) -> None:
    console, seats = await a_started_room(room)
    gone = seats[0]

    assert (await console.ask("remove_person", seat=gone.caller.seat))["ok"]
    await room.passes(1)

    assert gone.screen["seat"]["prompt"]["key"] == "left"
    assert (await gone.ask("pass"))["code"] == "not_present"
    assert gone.caller.seat not in console.screen["room"]["people"]


async def test_a_freed_seat_in_the_lobby_is_told_and_its_ticket_is_spent(room: Room) -> None:
    code, console = await room.create()
    door = await room.enter("door", code)
    reply = await door.ask("join", alias="Ash", group="community", language="en")
    ticket = reply["gives"]["ticket"]
    stranger = await room.enter("seat", ticket)

    await console.ask("remove_person", seat=stranger.caller.seat)
    await room.passes(1)

    assert stranger.screen["lobby"]["is_gone"]
    assert isinstance(await room.greet("seat", ticket), Refusal)
