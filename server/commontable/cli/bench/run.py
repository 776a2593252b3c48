"""The whole bench: both servers on one core, the phones on another, rounds in turn."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from attrs import frozen

from commontable.cli.bench.ours import PHONES_A_TABLE, lay_tables
from commontable.cli.bench.phone import dial
from commontable.cli.bench.rounds import (
    BenchTable,
    Latency,
    at_rate,
    bare_table,
    saturate,
)

HOST = "127.0.0.1"
GENTLE_RATE = 200
"""Actions a second over all tables at which latency is measured."""


@frozen
class Figures:
    """What the bench saw. Medians over rounds; ratios are of neighbouring rounds of one run."""

    tables: int
    phones: int
    rounds: int
    bytes_per_action: float
    actions_per_second: float
    bare_actions_per_second: float
    ratio_to_bare: float
    latency: Latency
    bare_latency: Latency
    p99_ratio_to_bare: float
    phones_busy: float


async def run_bench(tables: int, rounds: int, seconds: float) -> Figures:
    """Lay both servers' tables and measure them in turn. Raises ConnectionError on a bad start."""
    cores = sorted(os.sched_getaffinity(0))
    with _kept_on(cores[-1]):
        return await _beside_each_other(cores[0], tables, rounds, seconds)


@contextmanager
def _kept_on(core: int) -> Iterator[None]:
    """This process on one core, and then where it was."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


async def _beside_each_other(core: int, tables: int, rounds: int, seconds: float) -> Figures:
    async with _our_server(core) as (port, house):
        ours = await lay_tables(HOST, port, house, tables)
        probe = await saturate(ours, seconds)
        size = round(probe.bytes_per_action / PHONES_A_TABLE)
        async with _bare_server(core, size) as bare_port:
            bare = await _bare_tables(bare_port, tables)
            return await _measure(ours, bare, rounds, seconds, probe.bytes_per_action)


async def _measure(
    ours: Sequence[BenchTable],
    bare: Sequence[BenchTable],
    rounds: int,
    seconds: float,
    size: float,
) -> Figures:
    rates, bare_rates, waits, bare_waits = [], [], [], []
    began, busy = perf_counter(), process_time()
    for _ in range(rounds):
        bare_rates.append((await saturate(bare, seconds)).actions)
        rates.append((await saturate(ours, seconds)).actions)
    phones_busy = (process_time() - busy) / (perf_counter() - began)
    for _ in range(rounds):
        bare_waits.append(await at_rate(bare, GENTLE_RATE, seconds))
        waits.append(await at_rate(ours, GENTLE_RATE, seconds))
    return Figures(
        tables=len(ours),
        phones=len(ours) * PHONES_A_TABLE,
        rounds=rounds,
        bytes_per_action=size,
        actions_per_second=median(rates),
        bare_actions_per_second=median(bare_rates),
        ratio_to_bare=median(o / b for o, b in zip(rates, bare_rates, strict=True)),
        latency=_middle(waits),
        bare_latency=_middle(bare_waits),
        p99_ratio_to_bare=median(o.p99 / b.p99 for o, b in zip(waits, bare_waits, strict=True)),
        phones_busy=phones_busy,
    )


def _middle(waits: Sequence[Latency]) -> Latency:
    return Latency(median(w.p50 for w in waits), median(w.p99 for w in waits))


async def _bare_tables(port: int, tables: int) -> list[BenchTable]:
    return [
        bare_table([await dial(HOST, port, f"/table?table={n}") for _ in range(PHONES_A_TABLE)])
        for n in range(tables)
    ]


@asynccontextmanager
async def _our_server(core: int) -> AsyncIterator[tuple[int, str]]:
    """The server under measure on a throw-away folder: its port and its house secret."""
    with TemporaryDirectory() as folder:
        command = ["-m", "commontable.cli.bench.served", "--port", str(_free_port())]
        async with _server(core, [*command, "--data", folder]) as output:
            ready = json.loads(await output.readline())
            yield ready["port"], ready["house"]


@asynccontextmanager
async def _bare_server(core: int, size: int) -> AsyncIterator[int]:
    port = _free_port()
    module = "commontable.cli.bench.bare"
    async with _server(core, ["-m", module, "--port", str(port), "--size", str(size)]) as output:
        await output.readline()
        yield port


@asynccontextmanager
async def _server(core: int, arguments: Sequence[str]) -> AsyncIterator[asyncio.StreamReader]:
    """A Python process on one core; its output, and its end with the block."""
    server = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, stdout=asyncio.subprocess.PIPE
    )
    os.sched_setaffinity(server.pid, {core})
    assert server.stdout is not None
    try:
        yield server.stdout
    finally:
        server.terminate()
        await server.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind((HOST, 0))
        port: int = free.getsockname()[1]
        return port
