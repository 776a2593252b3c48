"""A running workshop, as several test modules need it."""

from collections.abc import Iterable

from tests.server.tables.builders import Room, Visitor


async def a_started_room(
    room: Room, people: int = 12, **changes: object
) -> tuple[Visitor, list[Visitor]]:
    """A running workshop: its console and its seats."""
    code, console = await room.create(**changes)
    seats = await room.fill(code, people)
    assert (await console.ask("start_workshop"))["ok"]
    await room.passes(1)
    return console, seats


async def arrived(seats: Iterable[Visitor]) -> None:
    """They consent, agree and are ready."""
    for seat in seats:
        for verb in ("consent", "agree", "ready"):
            reply = await seat.ask(verb)
            assert reply["ok"], (verb, reply)


async def lent(room: Room, by: Visitor, **wish: object) -> Visitor:
    """The screen of someone without a phone, whom `by` brings in or taps for."""
    reply = await by.ask(**wish)  # type: ignore[arg-type]
    assert reply["ok"], reply
    return await room.enter("seat", reply["gives"]["ticket"])


async def a_table_at_play(
    room: Room, people: int = 4, tables: int = 2
) -> tuple[Visitor, list[Visitor], Visitor]:
    """One running table: its console, its seats, and its host, who has agreed to all."""
    code, console = await room.create(tables=tables, config={"pace": "room"})
    seats = await _at_the_first(room, code, console, people)
    await console.ask("start_workshop")
    await arrived(seats)
    host = seats[0].screen["table"]["host"]
    return console, seats, next(seat for seat in seats if seat.caller.seat == host)


async def phones_and_paper(room: Room, papers: int) -> tuple[Visitor, list[Visitor], list[Visitor]]:
    """A console, three with phones at one table, and so many on paper at another; just begun."""
    code, console = await room.create(tables=2, config={"pace": "room"})
    seats = await _at_the_first(room, code, console, 3)
    paper = [
        await lent(room, console, verb="bring_along", table=2, alias=f"Oak {n}", group="officer")
        for n in range(papers)
    ]
    await console.ask("start_workshop")
    return console, seats, paper


async def _at_the_first(room: Room, code: str, console: Visitor, people: int) -> list[Visitor]:
    seats = [await room.join(code, f"Ash {n}", "community") for n in range(people)]
    for seat in seats:
        place = {"type": "assign_seat", "seat": seat.caller.seat, "table": 1}
        assert (await console.send({"id": f"assign {seat.caller.seat}", "do": place}))["ok"]
    return seats
