"""Draws the icons of the home screen from the mark: `python -m tests.browser.icons`.

Each is a full square, with the mark inside the circle that every phone leaves of it.
"""

import asyncio
from pathlib import Path

from playwright.async_api import async_playwright

from tests.browser.browser import launch

CLIENT = Path(__file__).parents[2] / "client"
MARK = CLIENT / "src/style/mark.svg"
ICONS = {180: CLIENT / "src/style", 192: CLIENT / "public/assets", 512: CLIENT / "public/assets"}
"""By size in pixels. The manifest names its own plainly, the page names the other by its hash."""

PAGE = """<style>
  html, body {{ margin: 0; block-size: 100% }}
  body {{ display: grid; place-items: center; background: #f6e7cb }}
  svg {{ inline-size: 78%; block-size: 78% }}
</style>{mark}"""


async def main() -> None:
    page_text = PAGE.format(mark=MARK.read_text("utf-8"))
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        for size, folder in ICONS.items():
            page = await browser.new_page(viewport={"width": size, "height": size})
            await page.set_content(page_text)
            await page.screenshot(path=folder / f"icon-{size}.png")
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
