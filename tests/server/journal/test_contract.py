"""What every store of the journal promises, whatever it is made of."""

import asyncio
from collections.abc import Callable

import pytest

from commontable.journal import Ahead, Behind, Journal, Record
from tests.server.journal.builders import a_record, a_run

Door = Callable[[], Journal]


def seqs(records: list[Record]) -> list[int]:
    return [record.seq for record in records]


async def test_what_was_appended_is_read_back_in_order(journal: Journal):
    await journal.append("table-1", a_run(first=1, count=2))
    await journal.append("table-1", a_run(first=3, count=10))
    assert await journal.read("table-1") == a_run(count=12)


async def test_a_tail_begins_after_the_seq_that_is_known(journal: Journal):
    await journal.append("table-1", a_run(count=5))
    assert seqs(await journal.read("table-1", after=3)) == [4, 5]
    assert await journal.read("table-1", after=5) == []
    assert await journal.read("table-1", after=9) == []


async def test_streams_are_numbered_and_read_apart(journal: Journal):
    await journal.append("table-1", a_run("table-1", count=2))
    await journal.append("table-10", a_run("table-10"))
    assert await journal.read("table-1") == a_run("table-1", count=2)
    assert await journal.read("table-2") == []


async def test_streams_are_listed_by_prefix(journal: Journal):
    for name in ("table-2", "workshop-1", "table-10", "tablé", "Table-1"):
        await journal.append(name, a_run(name, count=2))
    assert await journal.streams() == ["Table-1", "table-10", "table-2", "tablé", "workshop-1"]
    assert await journal.streams("table-") == ["table-10", "table-2"]
    assert await journal.streams("table_") == []


async def test_a_taken_seq_refuses_the_whole_append(journal: Journal):
    await journal.append("table-1", a_run(count=3))
    with pytest.raises(Behind) as refused:
        await journal.append("table-1", [a_record(seq=seq, kind="late") for seq in (3, 4)])
    assert (refused.value.stream, refused.value.seq) == ("table-1", 3)
    assert await journal.read("table-1") == a_run(count=3)


async def test_a_hole_is_never_left(journal: Journal):
    await journal.append("table-1", a_run())
    with pytest.raises(Ahead, match="seq 3 would leave a hole after 1"):
        await journal.append("table-1", a_run(first=3))
    with pytest.raises(Ahead):
        await journal.append("table-2", a_run("table-2", first=2))
    assert await journal.streams() == ["table-1"]


@pytest.mark.parametrize(
    "records",
    [
        pytest.param([], id="nothing"),
        pytest.param([a_record(seq=1), a_record(seq=3)], id="a hole"),
        pytest.param([a_record(seq=1), a_record(seq=1)], id="a seq twice"),
        pytest.param([a_record(seq=2), a_record(seq=1)], id="out of order"),
        pytest.param([a_record(seq=1), a_record("table-2", seq=2)], id="another stream"),
    ],
)
async def test_what_is_no_run_is_not_appended(journal: Journal, records: list[Record]):
    with pytest.raises(ValueError, match="table-1"):
        await journal.append("table-1", records)
    assert await journal.streams() == []


async def test_a_refused_append_does_not_sink_those_beside_it(journal: Journal):
    await journal.append("table-1", a_run())
    await journal.append("table-2", a_run("table-2"))
    outcomes = await asyncio.gather(
        journal.append("table-1", a_run(first=2)),
        journal.append("table-2", a_run("table-2")),
        journal.append("table-3", a_run("table-3", first=5)),
        journal.append("table-1", a_run(first=3, count=2)),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes] == [type(None), Behind, Ahead, type(None)]
    assert await journal.read("table-1") == a_run(count=4)
    assert await journal.read("table-2") == a_run("table-2")


async def test_four_hundred_tables_append_at_once(journal: Journal):
    async def play(stream: str) -> None:
        for seq in range(1, 6):
            await journal.append(stream, a_run(stream, first=seq))
            assert seqs(await journal.read(stream, after=seq - 1)) == [seq]

    names = sorted(f"table-{number}" for number in range(400))
    await asyncio.gather(*(play(name) for name in names))
    assert await journal.streams() == names
    for name in names:
        assert await journal.read(name) == a_run(name, count=5)


async def test_what_one_door_acknowledged_another_sees(door: Door):
    here, there = door(), door()
    await here.append("table-1", a_run())
    assert await there.read("table-1") == a_run()
    await there.append("table-1", a_run(first=2))
    assert await here.read("table-1", after=1) == a_run(first=2)


async def test_of_two_doors_exactly_one_wins_each_seq(door: Door):
    async def fight(journal: Journal, actor: str) -> int:
        won = 0
        for seq in range(1, 101):
            try:
                await journal.append("table-1", [a_record(seq=seq, actor=actor)])
                won += 1
            except Behind:
                continue
        return won

    here, there = door(), door()
    won_here, won_there = await asyncio.gather(fight(here, "here"), fight(there, "there"))
    records = await here.read("table-1")
    assert won_here + won_there == 100
    assert seqs(records) == list(range(1, 101))
    assert sum(record.actor == "here" for record in records) == won_here


async def test_a_loser_reads_the_tail_and_goes_on(door: Door):
    async def write_ten(journal: Journal, actor: str) -> None:
        known, written = 0, 0
        while written < 10:
            try:
                await journal.append("table-1", [a_record(seq=known + 1, actor=actor)])
                known, written = known + 1, written + 1
            except Behind:
                known = (await journal.read("table-1", after=known))[-1].seq

    await asyncio.gather(*(write_ten(door(), f"process-{number}") for number in range(4)))
    records = await door().read("table-1")
    assert seqs(records) == list(range(1, 41))
    assert sorted(record.actor for record in records) == sorted(
        f"process-{number}" for number in range(4) for _ in range(10)
    )


async def test_a_cancelled_append_is_whole_or_absent(journal: Journal):
    waiting = asyncio.create_task(journal.append("table-1", a_run(count=3)))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await journal.append("table-2", a_run("table-2"))
    assert await journal.read("table-1") in ([], a_run(count=3))


async def test_the_first_key_of_an_owner_is_the_one(door: Door):
    one, other = door(), door()
    assert await one.keep_key("w/s1", b"first") == b"first"
    assert await other.keep_key("w/s1", b"second") == b"first"
    await other.keep_key("w/s2", b"third")
    await other.keep_key("x/s1", b"fourth")
    assert await one.keys("w/") == {"w/s1": b"first", "w/s2": b"third"}


async def test_a_destroyed_key_is_gone_for_ever(door: Door):
    one, other = door(), door()
    await one.keep_key("w/s1", b"first")
    await other.destroy_key("w/s1")
    await other.destroy_key("w/s9")
    assert await one.keep_key("w/s1", b"again") is None
    assert await one.keep_key("w/s9", b"again") is None
    assert await one.keys() == {"w/s1": None, "w/s9": None}


async def test_a_page_takes_the_place_of_the_one_before(door: Door):
    one, other = door(), door()
    assert await one.page("report/w/en") is None
    await one.keep_page("report/w/en", "first")
    await other.keep_page("report/w/en", "second")
    await other.keep_page("report/w/es", "segunda")
    assert await one.page("report/w/en") == "second"
