"""Tables review each other's plans by way of the workshop."""

from tests.server.tables.builders import MovableClock, Room, Visitor, a_room
from tests.server.tables.started import arrived
from tests.server.tables.test_moves import at_table, lead_to, wish

PIECE = {
    "segment": "care",
    "effort": "low",
    "timing": "before",
    "horizon": "now",
}


async def two_plans(room: Room) -> tuple[Visitor, list[Visitor]]:
    """Two tables of three in the longest form give feedback on a plan of one piece."""
    code, console = await room.create(config={"pace": "room", "form": 120})
    seats = await room.fill(code, 6)
    for number, seat in enumerate(seats):
        await wish(console, "assign_seat", seat=seat.caller.seat, table=1 + number // 3)
    await console.ask("start_workshop")
    await room.passes(1)
    await arrived(seats)
    await lead_to(console, "P6")
    await room.passes(1)
    for number in (1, 2):
        author = at_table(seats, number)[0]
        role = author.screen["seat"]["role"]["id"]
        piece = {**PIECE, "text": f"A lamp at table {number}", "by_role": role}
        assert (await author.ask("add_clause", **piece))["ok"]
    return console, seats


def host_at(seats: list[Visitor], number: int) -> Visitor:
    return next(seat for seat in at_table(seats, number) if seat.screen["seat"]["is_host"])


async def on_to(console: Visitor, phase: str) -> None:
    legs = [leg["phase"] for leg in console.screen["room"]["run"]]
    for leg in range(console.screen["room"]["leg"] + 1, legs.index(phase) + 1):
        assert (await console.ask("advance", leg=leg))["ok"]


async def exchanged(room: Room) -> tuple[Visitor, list[Visitor]]:
    console, seats = await two_plans(room)
    await room.passes(1)
    await on_to(console, "P8")
    await room.passes(1)
    assert "exchange_plans" in console.screen["room"]["may"]
    assert (await wish(console, "exchange_plans"))["ok"]
    await room.passes(1)
    return console, seats


async def test_each_table_reads_the_other_plan_and_answers_it(room: Room) -> None:
    """R8.14 R8.15 R8.16: without the names and the numbers of the other table."""
    console, seats = await exchanged(room)
    for number, other in ((1, 2), (2, 1)):
        for seat in at_table(seats, number):
            stage = seat.screen["table"]["stage"]
            assert [piece["words"] for piece in stage["guest"]["pieces"]] == [
                f"A lamp at table {other}"
            ]
    assert "exchange_plans" not in console.screen["room"]["may"]

    assert (await host_at(seats, 1).ask("send_review", strength="quick_cheap", step="by_when"))[
        "ok"
    ]
    await room.passes(1)

    said = {"strength": "quick_cheap", "step": "by_when"}
    assert all(s.screen["table"]["stage"]["reviews"] == [said] for s in at_table(seats, 2))
    assert all(s.screen["table"]["stage"]["reviews"] == [] for s in at_table(seats, 1))


async def test_a_review_that_was_not_passed_on_is_when_the_server_starts_again(
    tmp_path,
) -> None:
    """R8.16: a server killed in between passes it on, once."""
    clock = MovableClock()
    room = await a_room(tmp_path, clock=clock)
    _, seats = await exchanged(room)
    (host,) = room.hall.workshops.values()
    host._pass_review = lambda _table: None
    assert (await host_at(seats, 1).ask("send_review", strength="quick_cheap"))["ok"]
    await room.passes(1)
    assert host.tables[2].table.parts.get("Reviewing").heard == ()
    await room.hall.close()

    revived = await a_room(tmp_path, clock=clock)
    await revived.hall.errands.settle()
    (host,) = revived.hall.workshops.values()
    assert len(host.tables[2].table.parts["Reviewing"].heard) == 1
    await revived.hall.close()
