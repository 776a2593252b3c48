"""Halls for tests."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.server.tables.builders import Room, a_room


@pytest_asyncio.fixture
async def room() -> AsyncIterator[Room]:
    """A hall in memory."""
    opened = await a_room()
    yield opened
    await opened.hall.close()
