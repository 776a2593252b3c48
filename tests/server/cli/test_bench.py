"""The bench runs: what it measures is for whoever reads its figures."""

import orjson
import pytest

from tests.server.cli.commands import Commands


@pytest.mark.long
def test_the_bench_measures_actions_that_are_granted_beside_a_bare_server(command: Commands):
    said = command("bench", "--tables", 1, "--rounds", 1, "--seconds", 0.2)
    assert said.code == 0, said
    figures = orjson.loads(said.out)
    assert (figures["tables"], figures["phones"]) == (1, 6)
    assert min(figures["actions_per_second"], figures["bare_actions_per_second"]) > 0
    assert min(figures["latency"]["p50"], figures["bare_latency"]["p50"]) > 0
