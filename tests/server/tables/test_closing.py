"""The close of a workshop, after which nothing is asked of anyone."""

from commontable.journal.memory import MemoryJournal
from tests.server.tables.builders import Room, a_room
from tests.server.tables.started import a_started_room


def older(journal: MemoryJournal) -> MemoryJournal:
    """As a version wrote it that told no table of the close."""
    for records in journal._streams.values():
        if records[-1].kind == "table_closed":
            records.pop()
    return journal


def closed(room: Room) -> list[bool]:
    (host,) = room.hall.workshops.values()
    return [table.table.is_closed for table in host.laid.values()]


async def test_a_workshop_that_an_older_version_closed_is_closed_at_its_tables_too() -> None:
    """R25.23: from the next start on, and told once."""
    journal = MemoryJournal()
    room = await a_room(journal=journal)
    console, _ = await a_started_room(room)
    assert (await console.ask("close_workshop"))["ok"]
    assert closed(room) == [True, True]
    facts = len(journal._streams[f"table/{console.caller.workshop}/1"])
    older(journal)

    for _ in range(2):
        again = await a_room(journal=journal, clock=room.clock)
        assert closed(again) == [True, True]
        assert len(journal._streams[f"table/{console.caller.workshop}/1"]) == facts
        await again.hall.errands.end()
