"""Every store, opened as the contract sees it; a further store is one more entry of STORES."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from commontable.journal import Journal, open_journal


def memory(folder: Path) -> Callable[[], Journal]:
    """Answer every knock with the one journal: its records live nowhere else."""
    journal = open_journal(None)
    return lambda: journal


def sqlite(folder: Path) -> Callable[[], Journal]:
    return lambda: open_journal(folder)


STORES = {"memory": memory, "sqlite": sqlite}


@pytest_asyncio.fixture(params=STORES)
async def door(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[Callable[[], Journal]]:
    """Open the same records again and again, as the processes of one installation do."""
    knock = STORES[request.param](tmp_path)
    opened = []

    def opens() -> Journal:
        opened.append(knock())
        return opened[-1]

    yield opens
    for journal in opened:
        await journal.close()


@pytest.fixture
def journal(door: Callable[[], Journal]) -> Journal:
    return door()
