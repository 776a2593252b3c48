"""What a full hall costs the facilitator's laptop: the console of sixty tables that all play.

Run it as `python -m tests.load.console_room`; it prints JSON. The real server has sixty tables of
simulated people, who together do more than ten things a second; a real Chromium shows the console
at the size of a laptop. In several phases it tells the share of one core that the console's own
process takes, and of that the page's main thread; then how evenly frames come while the tables are
scrolled. There is no graphics card, and the server and all people share the cores with it: what is
told is the worst case.
"""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

from attrs import frozen
from playwright.async_api import Browser, CDPSession, Page, async_playwright

from tests.browser.browser import launch
from tests.browser.hosted import Hosted
from tests.browser.screen import LAPTOP
from tests.served import a_server

TABLES = 60
AROUND = ("community", "officer", "community", "partner")
PACE = 2.0
"""How much faster than people they play, so that the hall does ten things a second and more."""
PHASES = ("P2", "P4", "P6", "P9")
A_WHILE = 15.0
"""Seconds of watching in each phase."""
SETTLED = 5.0
"""Seconds after a phase began, when everyone has seen it."""
FRAMES = """() => {
  window.frames_ = [];
  let last = performance.now();
  const look = (now) => {
    window.frames_.push(now - last);
    last = now;
    window.looking = requestAnimationFrame(look);
  };
  window.looking = requestAnimationFrame(look);
}"""
SEEN = "() => { cancelAnimationFrame(window.looking); return window.frames_; }"
FAR = 900
"""How many pixels the tables are scrolled."""
WHERE = "() => document.querySelector('.room-main').scrollTop"
SCROLL = {"x": 400, "y": 500, "speed": 1200, "repeatCount": 3, "repeatDelayMs": 50}


@frozen
class Spent:
    """What was used up until a moment, in seconds; and how many things were done."""

    at: float
    process: float
    main: float
    deeds: int


@frozen
class Watch:
    """A console, and the two lines that tell what it uses."""

    page: Page
    line: CDPSession
    whole: CDPSession
    hosted: Hosted

    async def spent(self) -> Spent:
        told = await self.line.send("Performance.getMetrics")
        metrics = {each["name"]: each["value"] for each in told["metrics"]}
        processes = (await self.whole.send("SystemInfo.getProcessInfo"))["processInfo"]
        renderers = sum(each["cpuTime"] for each in processes if each["type"] == "renderer")
        deeds = len(self.hosted.company.wishes)
        return Spent(asyncio.get_running_loop().time(), renderers, metrics["TaskDuration"], deeds)

    async def at_rest(self) -> Mapping[str, float]:
        """What it takes to show what happens, while nobody touches it."""
        before = await self.spent()
        await asyncio.sleep(A_WHILE)
        after = await self.spent()
        took = after.at - before.at
        return {
            "deeds_per_second": round((after.deeds - before.deeds) / took, 1),
            "share_of_a_core": round((after.process - before.process) / took, 3),
            "of_that_main_thread": round((after.main - before.main) / took, 3),
        }

    async def scrolled(self) -> Mapping[str, float]:
        """How long frames take while the tables are scrolled down and up."""
        far = 0.0
        await self.page.evaluate(FRAMES)
        for way in (-1, 1):
            await self.line.send(
                "Input.synthesizeScrollGesture", {**SCROLL, "yDistance": way * FAR}
            )
            far = max(far, await self.page.evaluate(WHERE))
        frames = quantiles(await self.page.evaluate(SEEN), n=100)
        return {
            "scrolled_px": far,
            "frame_ms_p50": round(frames[49], 1),
            "frame_ms_p95": round(frames[94], 1),
        }


async def measure(browser: Browser, folder: Path) -> Mapping[str, object]:
    async with a_server(folder) as server, Hosted.open(server, TABLES, speed=PACE) as hosted:
        await hosted.seat_company(*AROUND * TABLES)
        width, height = LAPTOP
        page = await browser.new_page(viewport={"width": width, "height": height})
        await page.goto(hosted.console)
        watch = Watch(
            page,
            await page.context.new_cdp_session(page),
            await browser.new_browser_cdp_session(),
            hosted,
        )
        await watch.line.send("Performance.enable")
        await hosted.begin()
        found = {}
        for phase in PHASES:
            await hosted.move_to(phase)
            await asyncio.sleep(SETTLED)
            found[phase] = {**await watch.at_rest(), **await watch.scrolled()}
        return found


async def main() -> None:
    with TemporaryDirectory() as folder:
        async with async_playwright() as playwright:
            browser = await launch(playwright)
            print(json.dumps(await measure(browser, Path(folder)), indent=2))  # noqa: T201
            await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
