"""Properties: SQLite answers as memory does, and gives back what it was given."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from commontable.journal import Journal, NotAppended, Record, open_journal
from tests.server.journal.builders import a_run

INT64 = st.integers(min_value=-(2**63), max_value=2**63 - 1)
RECORDS = st.builds(
    Record,
    stream=st.text(),
    seq=st.just(1),
    at=INT64,
    actor=st.text(),
    cause=st.text(),
    kind=st.text(),
    version=INT64,
    body=st.binary(),
)
RUNS = st.tuples(st.sampled_from("abc"), st.integers(1, 6), st.integers(1, 3))


async def outcome_of(journal: Journal, stream: str, first: int, count: int) -> str:
    try:
        await journal.append(stream, a_run(stream, first, count))
    except NotAppended as refused:
        return repr(refused)
    return "appended"


async def tell(journal: Journal, runs: list[tuple[str, int, int]]) -> list[object]:
    """Append all runs at once, then read everything: all that a caller can learn."""
    outcomes = await asyncio.gather(*(outcome_of(journal, *run) for run in runs))
    tails = [await journal.read(name, after) for name in "abc" for after in range(4)]
    names = await journal.streams()
    await journal.close()
    return [*outcomes, tails, names]


@settings(max_examples=20)
@given(runs=st.lists(RUNS, min_size=4, max_size=20))
def test_both_stores_tell_the_same_story(runs: list[tuple[str, int, int]]):
    with TemporaryDirectory() as folder:
        in_file = asyncio.run(tell(open_journal(Path(folder)), runs))
    assert in_file == asyncio.run(tell(open_journal(None), runs))


@settings(max_examples=12)
@given(
    records=st.lists(RECORDS, min_size=5, max_size=8, unique_by=lambda record: record.stream),
    prefix=st.text(),
)
def test_every_text_number_and_byte_survives(records: list[Record], prefix: str):
    """Several at once, for opening a file is what takes long."""

    async def there_and_back(journal: Journal) -> tuple[list[list[Record]], list[str]]:
        for record in records:
            await journal.append(record.stream, [record])
        found = [await journal.read(record.stream) for record in records]
        names = await journal.streams(prefix)
        await journal.close()
        return found, names

    with TemporaryDirectory() as folder:
        found, names = asyncio.run(there_and_back(open_journal(Path(folder))))
    assert found == [[record] for record in records]
    assert names == sorted(record.stream for record in records if record.stream.startswith(prefix))
