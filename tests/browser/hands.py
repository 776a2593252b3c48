"""How a page is used: by touch, or with the keyboard alone."""

from typing import Protocol

from playwright.async_api import Locator, Page

MOST_TABS = 80
HAS_FOCUS = "one => one === document.activeElement"
ON_NOTHING = "() => document.activeElement === document.body"
IS_SEEN = """one => {
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const { left, top, width, height } = one.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  return one.matches(":focus-visible") && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
    && one.contains(above);
}"""
KEY = "one => one.matches('[type=checkbox], [aria-pressed]') ? 'Space' : 'Enter'"


class Hands(Protocol):
    """What does the pressing and the writing."""

    async def press(self, place: Locator) -> None: ...

    async def write(self, place: Locator, text: str) -> None: ...


class Touch:
    """A finger, or a mouse."""

    async def press(self, place: Locator) -> None:
        await place.click()

    async def write(self, place: Locator, text: str) -> None:
        await place.fill(text)


class Keys:
    """The keyboard of one page, and nothing else.

    It fails where a place cannot be reached by Tab, where the focus cannot be seen, and where what
    was done before has left the focus on nothing.
    """

    def __init__(self) -> None:
        self._has_begun = False

    async def press(self, place: Locator) -> None:
        await self._go_to(place)
        await place.page.keyboard.press(await place.evaluate(KEY))

    async def write(self, place: Locator, text: str) -> None:
        await self._go_to(place)
        await place.page.keyboard.press("ControlOrMeta+A")
        await place.page.keyboard.insert_text(text)

    async def _go_to(self, place: Locator) -> None:
        await place.wait_for()
        if self._has_begun:
            assert not await place.page.evaluate(ON_NOTHING), f"The focus was lost before {place}."
        self._has_begun = True
        await tab_to(place.page, place)
        assert await place.evaluate(IS_SEEN), f"The focus cannot be seen on {place}."


async def tab_to(page: Page, place: Locator) -> None:
    """Press Tab until this place has the focus."""
    for _ in range(MOST_TABS):
        if await place.evaluate(HAS_FOCUS):
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"{MOST_TABS} times Tab do not lead to {place}.")


TOUCH = Touch()
