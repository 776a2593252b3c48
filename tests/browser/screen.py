"""A screen in front of someone: what they see, and what they tap."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Locator, Page, expect

from tests.browser.hands import TOUCH, Hands
from tests.browser.words import Said, words

Look = Callable[[Page, str], Awaitable[None]]
"""Looks at a screen by its name, such as `speak`."""
OpenPage = Callable[..., Awaitable[Page]]
"""Opens a page on a device of its own."""

PHONE = (360, 640)
LAPTOP = (1366, 768)
PROJECTOR = (1920, 1080)


async def nobody(page: Page, screen: str) -> None:
    """Look at nothing."""


class Screen:
    """Everything goes through what is on the screen, in the language that is spoken there."""

    def __init__(
        self, page: Page, look: Look = nobody, language: str = "en", hands: Hands = TOUCH
    ) -> None:
        self.page = page
        self.hands = hands
        self._look = look
        self.words = words(language)

    async def look(self, screen: str) -> None:
        await self._look(self.page, screen)

    def button(self, word: str) -> Locator:
        return self.named(self.words[word])

    def named(self, name: Said) -> Locator:
        """A button by the words on it, on the sheet that lies on top if there is one."""
        return self.page.get_by_role("button", name=name, exact=True)

    async def press(self, place: Locator) -> None:
        await self.hands.press(place)

    async def tap(self, word: str) -> None:
        await self.press(self.button(word))

    async def sheet(self, title: str) -> Locator:
        """Wait for the sheet with this title."""
        sheet = self.page.get_by_role("dialog", name=self.words[title])
        await expect(sheet).to_be_visible()
        await self.look(f"{title} sheet")
        return sheet
