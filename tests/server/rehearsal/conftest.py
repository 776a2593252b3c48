"""A server for those tests that speak to one."""

import pytest_asyncio

from tests.server.rehearsal.server import a_server


@pytest_asyncio.fixture
async def server(tmp_path):
    async with a_server(tmp_path) as running:
        yield running
