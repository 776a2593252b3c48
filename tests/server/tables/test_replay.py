"""What anyone saw at any moment can be seen again, and a log that was touched gives itself away."""

import attrs
import pytest
import pytest_asyncio

from commontable.codec import MalformedError
from commontable.journal import Journal, open_journal
from commontable.tables.replay import Recording, recordings, replayed
from commontable.tables.verification import verify
from tests.builders import EDITION
from tests.server.tables.builders import DECK, Room, a_room


@pytest_asyncio.fixture
async def journal():
    opened = open_journal(None)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def room(journal: Journal):
    return await a_room(journal=journal)


async def the_recording(journal: Journal, wanted: str = "Tuesday evening") -> Recording:
    (found,) = await recordings(journal, wanted)
    return found


async def test_a_seat_the_wall_and_the_console_are_shown_as_they_were(room: Room, journal: Journal):
    code, console = await room.create()
    seats = await room.fill(code, 8)
    wall = await room.enter("wall", code)
    moments = []

    async def note() -> None:
        await room.passes(1)
        after = len((await the_recording(journal)).facts)
        seen = [dict(visitor.screen) for visitor in (seats[2], wall, console)]
        moments.append((after, *seen))

    await note()
    await console.ask("start_workshop")
    await note()
    for verb in ("consent", "agree", "ready"):
        for seat in seats:
            assert (await seat.ask(verb))["ok"]
        await note()
    await console.ask("pause", table=1)
    await note()

    recording = await the_recording(journal)
    for after, seat, wall_view, console_view in moments:
        replay = replayed(recording, EDITION, after)
        assert replay.seat("s3") == seat
        assert replay.wall() == wall_view
        assert replay.console() == console_view


async def test_a_workshop_is_found_by_code_as_typed_by_name_and_by_key(
    room: Room, journal: Journal
):
    code, _ = await room.create()
    await room.create(name="Another")
    key = (await the_recording(journal)).key
    for wanted in (code, f"{code[:3].lower()}-{code[3:].lower()}", "Tuesday evening", key):
        assert (await the_recording(journal, wanted)).workshop.code == code
    assert await recordings(journal, "Nobody's") == []


async def a_played_recording(room: Room, journal: Journal) -> Recording:
    code, console = await room.create(tables=1)
    seats = await room.fill(code, 4)
    await console.ask("start_workshop")
    for seat in seats:
        await seat.ask("consent")
    return await the_recording(journal)


async def test_an_untouched_log_folds_to_the_same_again(room: Room, journal: Journal):
    checks = list(verify(await a_played_recording(room, journal), EDITION))
    assert [(check.log, check.differences) for check in checks] == [
        ("workshop", ()),
        ("table 1", ()),
    ]
    assert checks[1].facts > 8
    assert len(checks[1].state) == 64


async def test_a_lost_fact_and_a_rewritten_one_are_told(room: Room, journal: Journal):
    recording = await a_played_recording(room, journal)
    facts = list(recording.tables[1])

    lost = attrs.evolve(recording, tables={1: facts[:5] + facts[6:]})
    assert "fact 6 is missing: number 7 stands in its place" in told_of(lost)

    rewritten = [*facts]
    open_facts = (n for n, fact in enumerate(facts) if b"sealed" not in fact.body)
    place = next(n for n in open_facts if b":" in facts[n].body)
    rewritten[place] = attrs.evolve(facts[place], body=facts[place].body.replace(b":", b": "))
    told = told_of(attrs.evolve(recording, tables={1: rewritten}))
    kind = facts[place].kind
    assert told == (f"fact {place + 1} ({kind}) is not what it was when it was written",)


async def test_what_is_sealed_stands_nowhere_else(room: Room, journal: Journal):
    recording = await a_played_recording(room, journal)
    facts = list(recording.tables[1])
    place = next(n for n, fact in enumerate(facts) if b"sealed" in fact.body)
    facts[place] = attrs.evolve(facts[place], at=0, seq=99)
    with pytest.raises(MalformedError, match="the seal is broken"):
        told_of(attrs.evolve(recording, tables={1: facts}))


async def test_a_seat_that_its_table_never_heard_of_is_told(room: Room, journal: Journal):
    recording = await a_played_recording(room, journal)
    without_ash = [record for record in recording.tables[1] if b'"seat":"s3"' not in record.body]
    told = told_of(attrs.evolve(recording, tables={1: without_ash[:4]}))
    assert "s3 was sent to this table, and it has never heard so" in told


async def test_another_deck_than_the_one_that_was_played_is_told(room: Room, journal: Journal):
    recording = await a_played_recording(room, journal)
    workshop, _ = verify(recording, attrs.evolve(EDITION, content_hash="0" * 64))
    assert workshop.differences == (f"the deck {DECK} is not the one that was played",)


def told_of(recording: Recording) -> tuple[str, ...]:
    """All differences that table 1 shows."""
    return next(check for check in verify(recording, EDITION) if check.log == "table 1").differences
