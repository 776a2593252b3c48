"""Real Chromium pages. Every async test here is marked `browser`, and all share one event loop."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Request, async_playwright, expect

from tests.browser.browser import launch
from tests.browser.checks import Checks
from tests.browser.hosted import Hosted
from tests.browser.phone import SOON
from tests.browser.screen import PHONE, OpenPage
from tests.served import Server, a_server

HERE = Path(__file__).parent
NEAR = {"", "127.0.0.1", "localhost"}
expect.set_options(timeout=SOON)
TWO_TABLES = ("community", "officer", "community") * 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE) and item.get_closest_marker("asyncio"):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Give one headless Chromium for all tests."""
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def open_page(chromium: Browser) -> AsyncIterator[OpenPage]:
    """Give `await open_page(url, size=(360, 640), **context)`: a page with a memory of its own.

    Each page is another device. A script error on any of them, or a request that leaves this
    machine, fails the test at its end.
    """
    contexts, faults = [], []

    def note_request(request: Request) -> None:
        if urlsplit(request.url).hostname not in NEAR | {None}:
            faults.append(f"asked for {request.url}")

    async def open_one(url: str = "about:blank", size=PHONE, **more) -> Page:
        width, height = size
        context = await chromium.new_context(viewport={"width": width, "height": height}, **more)
        contexts.append(context)
        context.on("request", note_request)
        context.on("weberror", lambda fault: faults.append(f"{fault.page}: {fault.error}"))
        page = await context.new_page()
        await page.goto(url)
        return page

    yield open_one
    for context in contexts:
        await context.close()
    assert faults == []


@pytest.fixture
def checks() -> Iterator[Checks]:
    """Give what looks at screens; a fault on any of them fails the test at its end."""
    found = Checks()
    yield found
    assert found.faults == [], "\n".join(found.faults)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def server(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Server]:
    """Give the real server, as a process of its own; each test opens workshops of its own there."""
    async with a_server(tmp_path_factory.mktemp("server")) as found:
        yield found


@pytest_asyncio.fixture(loop_scope="session")
async def hosted(server: Server) -> AsyncIterator[Hosted]:
    """Give a workshop of one table that nobody is at yet."""
    async with Hosted.open(server) as found:
        yield found


@pytest_asyncio.fixture(loop_scope="session")
async def two_tables(server: Server) -> AsyncIterator[Hosted]:
    """Give a workshop with two tables' worth of people; they do not play by themselves."""
    async with Hosted.open(server, tables=2) as found:
        await found.seat_company(*TWO_TABLES)
        yield found
