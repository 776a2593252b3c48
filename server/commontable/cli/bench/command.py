"""`commontable bench`: how fast this server is on this machine, as ratios of one run."""

import asyncio

from attrs import asdict

from commontable.cli.bench.run import run_bench
from commontable.cli.screen import StopError, tell_json


def bench_command(
    *,
    tables: int = 50,
    rounds: int = 5,
    seconds: float = 3.0,
) -> None:
    """Measure actions a second and the time from tap to the last phone, beside bare aiohttp.

    Example: commontable bench --tables 50 --rounds 5

    Parameters
    ----------
    tables
        Tables of six phones.
    rounds
        How often the two servers take turns.
    seconds
        The length of each round.
    """
    try:
        tell_json(asdict(asyncio.run(run_bench(tables, rounds, seconds))))
    except (ConnectionError, TimeoutError) as error:
        raise StopError(f"The bench could not run: {error}") from error
