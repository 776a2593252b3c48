"""A phone that died, and its owner on another one, over a whole hall."""

from commontable.rules.refusals import Code, Refusal
from tests.server.tables.builders import Room
from tests.server.tables.started import a_started_room


async def ticket_of(room: Room, code: str) -> str:
    door = await room.enter("door", code)
    reply = await door.ask("join", alias="Sam", group="community", language="en")
    return reply["gives"]["ticket"]


async def test_who_comes_back_on_another_phone_has_the_seat_that_they_had(room: Room) -> None:
    """R25.28: while nobody has its screen open; the phone that died opens nothing any more."""
    console, _ = await a_started_room(room, people=5)
    code = console.screen["room"]["code"]
    old = await ticket_of(room, code)
    sam = await room.enter("seat", old)
    assert (await sam.ask("consent", research=False))["ok"]
    new = await ticket_of(room, code)
    again = await room.enter("seat", new)
    wish = {"seat": again.caller.seat, "was": sam.caller.seat}

    too_early = await console.ask("reunite", **wish)
    sam.hang_up()
    await room.passes(1)
    assert console.screen["room"]["reunion"] == {
        "anew": [again.caller.seat],
        "was": [sam.caller.seat],
    }
    granted = await console.ask("reunite", **wish)
    await room.passes(1)

    assert (too_early["code"], too_early["where"]) == (Code.LOCKED, "do.was")
    assert granted["ok"]
    back = await room.enter("seat", new)
    assert back.caller.seat == sam.caller.seat
    assert back.screen["seat"]["plays"]
    assert again.caller.seat not in console.screen["room"]["people"]
    assert await room.greet("seat", old) == Refusal(Code.TICKET_SPENT, "key")
    (host,) = room.hall.workshops.values()
    table = host.table_of(sam.caller.seat).table
    assert not table.seats[sam.caller.seat].has_left
    assert table.seats[again.caller.seat].sits_elsewhere


async def test_whoever_gets_their_seat_back_is_not_missed_on_the_way_to_it(room: Room) -> None:
    """R25.28 R23.02: for as long as a phone is waited for that has gone."""
    console, _ = await a_started_room(room, people=5)
    code = console.screen["room"]["code"]
    sam = await room.enter("seat", await ticket_of(room, code))
    again = await room.enter("seat", await ticket_of(room, code))
    sam.hang_up()
    await room.passes(31)
    (host,) = room.hall.workshops.values()

    def is_here() -> bool:
        return host.table_of(sam.caller.seat).table.seats[sam.caller.seat].is_here

    assert not is_here()
    await console.ask("reunite", seat=again.caller.seat, was=sam.caller.seat)
    await room.passes(1)
    assert is_here()
    await room.passes(31)
    assert not is_here()


async def test_before_the_start_there_is_no_table_to_tell(room: Room) -> None:
    """R25.28."""
    code, console = await room.create()
    old = await room.enter("seat", await ticket_of(room, code))
    old.hang_up()
    new = await ticket_of(room, code)
    again = await room.enter("seat", new)
    assert (await console.ask("reunite", seat=again.caller.seat, was=old.caller.seat))["ok"]
    assert (await room.enter("seat", new)).caller.seat == old.caller.seat
    await room.passes(1)
    assert len(console.screen["room"]["people"]) == 1
