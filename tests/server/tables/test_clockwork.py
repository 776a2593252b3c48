"""Time that never runs back, and work that nobody awaits."""

import time

import pytest

from commontable.tables.clockwork import Errands, WallClock


def set_back(monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    behind = time.time_ns() - seconds * 1_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: behind)


def test_the_clock_runs_on_when_the_machines_is_set_back(monkeypatch):
    clock = WallClock()
    before = clock.now()

    set_back(monkeypatch, 3600)

    assert 0 <= clock.now() - before < 1000


def test_a_clock_that_wakes_in_the_past_heeds_what_has_happened(monkeypatch):
    happened = WallClock().now()
    set_back(monkeypatch, 3600)
    clock = WallClock()
    assert clock.now() < happened

    clock.heed(happened)

    assert 0 <= clock.now() - happened < 1000


async def test_nothing_is_begun_after_the_end():
    errands, begun = Errands(), []

    async def work(name: str) -> None:
        begun.append(name)

    errands.send(work("before"))
    await errands.end()
    errands.send(work("after"))
    await errands.settle()

    assert begun == ["before"]
