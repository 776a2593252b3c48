"""What moves on a page by itself, as the browser tells it."""

from pathlib import Path
from typing import TypedDict

from playwright.async_api import Page

WATCH = Path(__file__).with_suffix(".js").read_text("utf-8")


class Shift(TypedDict):
    """One moment in which things moved that nobody had just tapped, in milliseconds since the page
    was opened, and whether one of them was there to be tapped. `moved` names the prompt, the
    elements and their places.
    """

    value: float
    at: float
    moved: str
    underThumb: bool


async def watch(page: Page) -> None:
    """Note all shifts on this page, from its next opening on."""
    await page.add_init_script(WATCH)


async def shifts(page: Page) -> list[Shift]:
    """All shifts so far."""
    found: list[Shift] = await page.evaluate("() => window.shifts")
    return found
