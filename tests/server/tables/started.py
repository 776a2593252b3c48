"""A running workshop, as several test modules need it."""

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
