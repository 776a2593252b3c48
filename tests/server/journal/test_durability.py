"""Acknowledged means kept: real processes, killed at any moment, and fighting for one stream."""

import asyncio
import random
import sqlite3
import subprocess
import sys
import time
from collections import defaultdict
from contextlib import closing
from pathlib import Path

import pytest

from commontable.journal import open_journal

pytestmark = pytest.mark.long

KILLS = 24

APPEND_FOR_EVER = """
import asyncio, os, sys
from pathlib import Path
from commontable.journal import open_journal
from tests.server.journal.builders import a_run

async def play(journal, stream):
    known = len(await journal.read(stream))
    while True:
        await journal.append(stream, a_run(stream, known + 1, 3))
        known += 3
        os.write(1, f"{stream} {known}\\n".encode())

async def main():
    journal = open_journal(Path(sys.argv[1]))
    await asyncio.gather(*(play(journal, f"table-{number}") for number in range(20)))

asyncio.run(main())
"""

APPEND_A_HUNDRED = """
import asyncio, sys
from pathlib import Path
from commontable.journal import Behind, open_journal
from tests.server.journal.builders import a_record

async def main():
    journal, known, written = open_journal(Path(sys.argv[1])), 0, 0
    while written < 100:
        try:
            await journal.append("table-1", [a_record(seq=known + 1, cause=sys.argv[2])])
            known, written = known + 1, written + 1
        except Behind:
            known = (await journal.read("table-1", after=known))[-1].seq
    await journal.close()

asyncio.run(main())
"""


def acknowledged_until_killed(folder: Path) -> list[bytes]:
    """Run a process that appends, kill it at a random moment, and return what it was promised."""
    words = [sys.executable, "-c", APPEND_FOR_EVER, str(folder)]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as process:
        first = process.stdout.readline()
        time.sleep(random.uniform(0, 0.06))
        process.kill()
        *whole, _torn = process.stdout.read().split(b"\n")
    return [first.strip(), *whole]


async def test_every_acknowledged_append_survives_a_kill(tmp_path: Path):
    promised: dict[str, int] = defaultdict(int)
    for _ in range(KILLS):
        for line in acknowledged_until_killed(tmp_path):
            stream, seq = line.decode().split()
            promised[stream] = max(promised[stream], int(seq))
    journal = open_journal(tmp_path)
    for stream, last in promised.items():
        kept = [record.seq for record in await journal.read(stream)]
        assert kept == list(range(1, len(kept) + 1))
        assert len(kept) >= last
        assert len(kept) % 3 == 0, "an append is whole or absent"
    await journal.close()
    with closing(sqlite3.connect(tmp_path / "journal.sqlite3")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


async def test_processes_that_share_a_stream_lose_and_repeat_nothing(tmp_path: Path):
    words = [sys.executable, "-c", APPEND_A_HUNDRED, str(tmp_path)]
    spawned = [asyncio.create_subprocess_exec(*words, name) for name in ("one", "two", "three")]
    processes = await asyncio.gather(*spawned)
    assert [await process.wait() for process in processes] == [0, 0, 0]
    journal = open_journal(tmp_path)
    records = await journal.read("table-1")
    await journal.close()
    assert [record.seq for record in records] == list(range(1, 301))
    causes = [record.cause for record in records]
    assert {cause: causes.count(cause) for cause in causes} == dict.fromkeys(
        ("one", "two", "three"), 100
    )
