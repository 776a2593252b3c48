"""Who is connected, and who is away."""

from collections.abc import Callable, Sequence

from commontable.journal import Record
from commontable.rules.values import AWAY_AFTER
from tests.server.tables.builders import Room, Visitor, a_room
from tests.server.tables.moody_journal import MoodyJournal
from tests.server.tables.started import a_started_room


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
