"""One round of the workload against a server: saturation, and latency at a gentle rate."""

import asyncio
import json
from collections.abc import Callable, Sequence
from statistics import quantiles
from time import perf_counter

from attrs import frozen

from commontable.cli.bench.phone import Phone

SETTLE = 0.3
"""Seconds to let a round's last frames arrive."""


@frozen
class Saturation:
    """Actions done a second, and bytes pushed for each."""

    actions: float
    bytes_per_action: float


@frozen
class Latency:
    """From tap to the last of the table's phones, in microseconds."""

    p50: float
    p99: float


class BenchTable:
    """Six phones, the last of which acts.

    `act` sends its action number n, `is_update` knows the push to each phone, `is_end` the frame
    after which the actor sends its next.
    """

    def __init__(
        self,
        phones: Sequence[Phone],
        act: Callable[[Phone, int], None],
        is_update: Callable[[bytes], bool],
        is_end: Callable[[bytes], bool],
    ) -> None:
        self.phones = phones
        self.done = 0
        self._act = act
        self._is_update = is_update
        self._is_end = is_end
        self._number = 0
        self._in_turn = asyncio.Lock()

    def tap(self) -> None:
        """The acting phone sends its next action."""
        self._number += 1
        self._act(self.phones[-1], self._number)

    def run_without_pause(self, until: float) -> None:
        """From now until then there is always one action in flight."""

        def heard(text: bytes) -> None:
            if self._is_end(text):
                self.done += 1
                if perf_counter() < until:
                    self.tap()

        self.phones[-1].heard = heard
        self.tap()

    async def time_one(self) -> float:
        """Seconds from a tap to the last phone that hears of it; one tap of a table at a time."""
        async with self._in_turn:
            return await self._time_one()

    async def _time_one(self) -> float:
        waiting = {id(phone) for phone in self.phones}
        all_heard = asyncio.get_running_loop().create_future()

        def listen(phone: Phone) -> Callable[[bytes], None]:
            def heard(text: bytes) -> None:
                if self._is_update(text):
                    waiting.discard(id(phone))
                    if not waiting and not all_heard.done():
                        all_heard.set_result(perf_counter())

            return heard

        for phone in self.phones:
            phone.heard = listen(phone)
        began = perf_counter()
        self.tap()
        ended: float = await all_heard
        return ended - began


async def saturate(tables: Sequence[BenchTable], seconds: float) -> Saturation:
    """Every table always has an action in flight for so many seconds."""
    phones = [phone for table in tables for phone in table.phones]
    bytes_before, done_before = _bytes(phones), sum(table.done for table in tables)
    began = perf_counter()
    for table in tables:
        table.run_without_pause(began + seconds)
    await asyncio.sleep(seconds)
    done = sum(table.done for table in tables) - done_before
    spent = perf_counter() - began
    await asyncio.sleep(SETTLE)
    return Saturation(done / spent, (_bytes(phones) - bytes_before) / max(done, 1))


def _bytes(phones: Sequence[Phone]) -> int:
    return sum(phone.bytes_read for phone in phones)


async def at_rate(tables: Sequence[BenchTable], rate: int, seconds: float) -> Latency:
    """Actions at a steady rate over all tables, one table after another."""
    loop = asyncio.get_running_loop()
    began, waits = loop.time(), []
    for number in range(int(rate * seconds)):
        await asyncio.sleep(max(0, began + number / rate - loop.time()))
        waits.append(loop.create_task(tables[number % len(tables)].time_one()))
    spent = [seconds * 1e6 for seconds in await asyncio.gather(*waits)]
    cuts = quantiles(spent, n=100)
    return Latency(cuts[49], cuts[98])


def bare_table(phones: Sequence[Phone]) -> BenchTable:
    """A table of the baseline server."""

    def act(phone: Phone, number: int) -> None:
        phone.say(json.dumps({"id": f"{number:08}", "do": "something"}).encode())

    def any_frame(_text: bytes) -> bool:
        return True

    return BenchTable(phones, act, any_frame, any_frame)
