"""Reports are written without being asked, kept, and found by whoever has the link."""

from pathlib import Path

from commontable.journal import Unwritten
from commontable.journal.memory import MemoryJournal
from tests.server.tables.builders import MORNING, MovableClock, Room, Visitor, a_room
from tests.server.tables.test_exchange import on_to, two_plans
from tests.server.tables.test_moves import at_table


async def at_the_end(room: Room, **changes: object) -> tuple[Visitor, list[Visitor]]:
    """A workshop of two tables whose last phase is over, and which is not closed yet."""
    code, console = await room.create(config={"pace": "room"}, **changes)
    seats = await room.fill(code, 12)
    await console.ask("start_workshop")
    await room.passes(1)
    for seat in seats:
        await seat.ask("consent")
    await lead_to_the_end(room, console)
    return console, seats


async def lead_to_the_end(room: Room, console: Visitor) -> None:
    for leg in range(1, len(console.screen["room"]["run"]) + 1):
        await console.ask("advance", leg=leg)
        await room.passes(1)


async def read(room: Room, console: Visitor, language: str = "en") -> str | None:
    return await room.archive.find(console.screen["room"]["report"], language)


async def test_once_the_last_phase_is_over_the_console_has_a_report_to_read():
    room = await a_room()
    console, _ = await at_the_end(room)

    assert "Tuesday evening" in (await read(room, console) or "")
    assert 'lang="es"' in (await read(room, console, "es") or "")
    assert await room.archive.find("another key", "en") is None


async def test_before_the_end_there_is_none(room: Room):
    _, console = await room.create()
    assert "report" not in console.screen["room"]


async def test_a_rehearsal_leaves_no_report(room: Room):
    console, _ = await at_the_end(room, is_rehearsal=True)
    assert "report" not in console.screen["room"]


async def test_who_is_forgotten_after_the_end_is_gone_from_it_too(room: Room):
    console, seats = await at_the_end(room)
    assert "People: 12" in plain(await read(room, console))

    await seats[0].ask("forget_me")
    await room.passes(1)

    assert "People: 11" in plain(await read(room, console))


async def test_what_they_wrote_into_the_plan_is_gone_from_it_in_every_language(room: Room):
    """R31.01: their words, and the steps they wrote down; others' stay."""
    console, seats = await two_plans(room)
    await on_to(console, "P10")
    authors = [at_table(seats, number)[0] for number in (1, 2)]
    for author in authors:
        owner = f"The friend of {author.caller.seat}"
        step = await author.ask("table_commit", owned_by=owner, contact="A call", within_days=14)
        assert step["ok"], step
    await lead_to_the_end(room, console)
    told = ["A lamp at table 1", "A lamp at table 2", "friend of s1", "friend of s4"]
    for language in ("en", "es"):
        page = await read(room, console, language) or ""
        assert [words in page for words in told] == [True] * 4

    assert (await authors[0].ask("forget_me"))["ok"]
    await room.passes(1)

    for language in ("en", "es"):
        page = await read(room, console, language) or ""
        assert [words in page for words in told] == [False, True, False, True]


def plain(page: str | None) -> str:
    return (page or "").replace("\u2068", "").replace("\u2069", "")


async def test_it_is_there_after_a_restart_and_after_the_close(tmp_path: Path):
    room = await a_room(tmp_path)
    console, _ = await at_the_end(room)
    await console.ask("close_workshop")
    await room.passes(1)
    await room.hall.close()

    again = await a_room(tmp_path, clock=MovableClock(MORNING + 86_400_000))
    console = await again.enter("console", room.console_key)
    await again.passes(1)

    assert "Tuesday evening" in (await read(again, console) or "")
    await again.hall.close()


class FullDisk(MemoryJournal):
    """Keeps no page as long as it is full."""

    is_full = True

    async def keep_page(self, name: str, text: str) -> None:
        if self.is_full:
            raise Unwritten(name, "the disk is full")
        await super().keep_page(name, text)


async def test_a_report_that_could_not_be_written_is_written_later():
    journal = FullDisk()
    room = await a_room(journal=journal)
    console, _ = await at_the_end(room)
    assert "report" not in console.screen["room"]

    journal.is_full = False
    await room.passes(2)

    assert "Tuesday evening" in (await read(room, console) or "")
