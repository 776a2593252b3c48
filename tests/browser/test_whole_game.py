"""A workshop from the desk to the last thank-you, using nothing but what real screens show."""

import re
from itertools import cycle

from playwright.async_api import Page

from tests.browser import story
from tests.browser.checks import Checks
from tests.browser.hands import Keys
from tests.browser.screen import OpenPage
from tests.browser.story import Evening, Guest
from tests.served import Server

GUESTS = (
    Guest("Maple", "community"),
    Guest("Fern", "community"),
    Guest("Stone", "officer", "es", team="Nights", hands=Keys),
    Guest("Wren", "officer", "ar", team="Harbor"),
    Guest("Cedar", "community"),
    Guest("River", "community"),
    Guest("Lake", "officer", "es", team="Nights", hands=Keys),
    Guest("Heron", "officer", "ar", team="Harbor"),
)
"""Teammates are seated apart: each of two tables has every language, and someone who cannot tap."""
SCHEMES = ("light", "dark", "light", "dark")
TOLD_TO_NO_WALL = re.compile(r'"(alias|seat|role|group|fist|rating|reading|metric|need|tile)s?"')


class OnTheWall:
    """All that ever reached the wall: what stood on it, and what came over the wire."""

    def __init__(self) -> None:
        self.said: list[str] = []

    async def open(self, page: Page, url: str) -> Page:
        page.on("websocket", lambda line: line.on("framereceived", self._hear))
        await page.goto(url)
        return page

    async def read(self, page: Page) -> None:
        self.said.append(await page.get_by_role("main").inner_text())

    def _hear(self, frame: str | bytes) -> None:
        self.said.append(str(frame))

    def betrays(self, secrets: list[str]) -> list[str]:
        """What it said of any of these, or of what a wall is never told."""
        named = [f"{each!r} in {text}" for text in self.said for each in secrets if each in text]
        return named + [text for text in self.said if TOLD_TO_NO_WALL.search(text)]


async def roles_of(evening: Evening) -> list[str]:
    """The titles of the roles, from the card that each phone holds."""
    titles = []
    for phone in evening.phones:
        sheet = await phone.open("foot-card", "card-mine")
        titles.append(await sheet.get_by_role("article").get_by_role("heading").inner_text())
        await phone.close()
    return titles


async def test_two_tables_play_to_the_end(
    open_page: OpenPage, server: Server, checks: Checks
) -> None:
    """Given a desk, when a workshop of two tables is made, joined, led and played, by touch and
    with the keyboard alone, then it comes to its end; axe finds nothing on any screen, nothing lies
    off the side, and the wall tells no name, role, group, fist or metric.
    """
    wall, schemes = OnTheWall(), cycle(SCHEMES)

    async def look(page: Page, screen: str) -> None:
        await checks(page, screen)
        if screen.startswith("wall"):
            await wall.read(page)

    async def open_screen(url: str, **more) -> Page:
        if "/wall/" in url:
            return await wall.open(await open_page(reduced_motion="reduce", **more), url)
        scheme = next(schemes) if "/j/" in url else "light"
        return await open_page(url, reduced_motion="reduce", color_scheme=scheme, **more)

    doors = await story.open_doors(open_screen, server.desk, GUESTS, look, Keys())
    evening = await story.begin(doors)
    for table in evening.tables:
        assert sorted(phone.language for phone in table.phones) == ["ar", "en", "en", "es"]
    for part in story.TO_THE_ROLES:
        await part(evening)
    roles = await roles_of(evening)
    for part in story.TO_THE_END:
        await part(evening)

    assert wall.betrays([*roles, *(guest.alias for guest in GUESTS)]) == []
    assert len(checks.screens) > 150
