"""How many appends a second the journal acknowledges, grouped and one commit at a time.

Run it as `python -m tests.load.journal_rate`; it prints JSON. Both variants await durability and
take turns within each round, so that a busy machine slows both; the ratio is that of each round.
"""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from unittest.mock import patch

from commontable.journal.sqlite import SqliteJournal
from commontable.journal.sqlite_writer import Waiting, Writer
from tests.server.journal.builders import a_record

ROUNDS = 7
SECONDS = 1.0
CONCURRENCIES = (40, 400)


class OneByOne(Writer):
    """The same writer, but for a commit to each append."""

    def _take(self) -> list[Waiting | None]:
        return [self._next()]


VARIANTS: dict[str, Callable[..., Writer]] = {"grouped": Writer, "one_by_one": OneByOne}


async def append_until(deadline: float, journal: SqliteJournal, stream: str) -> list[float]:
    """Append one record after another; return how many seconds each waited."""
    waits, began = [], perf_counter()
    while began < deadline:
        await journal.append(stream, [a_record(stream, len(waits) + 1)])
        ended = perf_counter()
        waits.append(ended - began)
        began = ended
    return waits


async def measure(writer: Callable[..., Writer], concurrency: int) -> tuple[float, list[float]]:
    """Return the appends a second on a new file, and what each waited."""
    with TemporaryDirectory() as folder:
        with patch("commontable.journal.sqlite.Writer", writer):
            journal = SqliteJournal(Path(folder) / "journal")
        began = perf_counter()
        names = [f"table-{number}" for number in range(concurrency)]
        playing = (append_until(began + SECONDS, journal, name) for name in names)
        waits = [wait for each in await asyncio.gather(*playing) for wait in each]
        took = perf_counter() - began
        await journal.close()
    return len(waits) / took, waits


def summary(rounds: list[tuple[float, list[float]]]) -> dict[str, float]:
    rates = [rate for rate, _ in rounds]
    cuts = [quantiles(waits, n=100) for _, waits in rounds]
    return {
        "appends_per_second": round(median(rates)),
        "slowest_round": round(min(rates)),
        "fastest_round": round(max(rates)),
        "p50_ms": round(median(cut[49] for cut in cuts) * 1000, 2),
        "p99_ms": round(median(cut[98] for cut in cuts) * 1000, 2),
    }


def compare(concurrency: int) -> dict[str, object]:
    rounds: dict[str, list[tuple[float, list[float]]]] = {name: [] for name in VARIANTS}
    for _ in range(ROUNDS):
        for name, writer in VARIANTS.items():
            rounds[name].append(asyncio.run(measure(writer, concurrency)))
    pairs = zip(rounds["grouped"], rounds["one_by_one"], strict=True)
    ratios = [grouped / single for (grouped, _), (single, _) in pairs]
    figures = {name: summary(each) for name, each in rounds.items()}
    return {"concurrent": concurrency, **figures, "ratio": round(median(ratios), 2)}


if __name__ == "__main__":
    json.dump([compare(concurrency) for concurrency in CONCURRENCIES], sys.stdout, indent=2)
    sys.stdout.write("\n")
