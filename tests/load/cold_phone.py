"""What one slow phone goes through: the first screen, what it loads, what it is sent, what moves.

Run it as `python -m tests.load.cold_phone`; it prints JSON. A real Chromium with an empty cache, a
processor slowed four times and a line of 1.6 Mbit/s and 150 ms opens the join page of the real
server, several times over; the middle is told. Then it takes a seat at a table of simulated people
who play the whole game, and counts layout shifts that no tap has caused, and the bytes of each
patch.
"""

import asyncio
import json
from collections import Counter
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from attrs import define, field
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.browser.browser import launch
from tests.browser.hosted import Hosted
from tests.browser.phone import Phone
from tests.browser.pictures import PHONE
from tests.browser.words import words
from tests.served import a_server

ROUNDS = 5
SLOWER = 4
LINE = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
"""1.6 Mbit/s down and 0.75 up, in bytes a second; 150 ms."""

SHIFTS = """
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!entry.hadRecentInput)
        window.shifts.push([entry.value, document.querySelector("h1")?.textContent]);
  }).observe({ type: "layout-shift", buffered: true });
"""
KINDS = {".js": "script", ".css": "style", ".woff2": "font"}
A_WHILE = 3.0
"""Seconds of ours that the others, who are quicker, have for each phase."""

COMPANY = ("community", "officer", "community", "community", "officer")


@define(slots=False)
class Loaded:
    """What came over the line, packed, by kind of file; of the WebSocket, each message's bytes."""

    sizes: Counter[str] = field(factory=Counter)
    patches: list[int] = field(factory=list)
    _names: dict[str, str] = field(factory=dict)

    async def watch(self, page: Page, *, is_slow: bool) -> None:
        line = await page.context.new_cdp_session(page)
        await line.send("Network.enable")
        line.on("Network.responseReceived", self._named)
        line.on("Network.loadingFinished", self._counted)
        page.on("websocket", lambda socket: socket.on("framereceived", self._heard))
        if is_slow:
            await line.send("Network.emulateNetworkConditions", LINE)
            await line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})

    def _named(self, event: dict) -> None:
        self._names[event["requestId"]] = event["response"]["url"]

    def _counted(self, event: dict) -> None:
        name = self._names.get(event["requestId"], "")
        self.sizes[KINDS.get(Path(name).suffix, "page")] += round(event["encodedDataLength"])

    def _heard(self, frame: str | bytes) -> None:
        text = frame if isinstance(frame, str) else frame.decode()
        if text.startswith('42["patch"'):
            self.patches.append(len(text.encode()))


async def first_screen(browser: Browser, url: str) -> tuple[float, Loaded]:
    """Milliseconds from opening the link until a name can be typed, with nothing in the cache."""
    width, height = PHONE
    context = await browser.new_context(viewport={"width": width, "height": height}, locale="en")
    page, loaded = await context.new_page(), Loaded()
    await loaded.watch(page, is_slow=True)
    began = asyncio.get_running_loop().time()
    await page.goto(url, wait_until="commit")
    await expect(page.get_by_role("textbox", name=words("en")["alias"])).to_be_editable()
    took = (asyncio.get_running_loop().time() - began) * 1000
    await context.close()
    return took, loaded


async def an_evening(
    browser: Browser, hosted: Hosted, door: str
) -> tuple[list[tuple[float, str]], Loaded]:
    """A phone at a table that plays to the end: what moved by itself, and what it was sent."""
    width, height = PHONE
    context = await browser.new_context(viewport={"width": width, "height": height}, locale="en")
    page, loaded = await context.new_page(), Loaded()
    await page.add_init_script(SHIFTS)
    await loaded.watch(page, is_slow=False)
    await page.goto(door)
    phone = await Phone(page, "Maple", "community").join()
    await hosted.begin()
    await phone.see("consent")
    await phone.tick("consent-play")
    await phone.tap("go-on")
    await phone.tap("agreements-keep")
    for leg in hosted.leader.room["run"][1:]:
        await asyncio.sleep(A_WHILE)
        await hosted.move_to(leg["phase"])
    moved = await page.evaluate("() => window.shifts")
    await context.close()
    return moved, loaded


async def measure(browser: Browser, folder: Path) -> dict[str, object]:
    async with a_server(folder) as server, Hosted.open(server, tables=1) as hosted:
        opened = [await first_screen(browser, hosted.door) for _ in range(ROUNDS)]
        await hosted.seat_company(*COMPANY)
        moved, loaded = await an_evening(browser, hosted, hosted.door)
    return {
        "first_screen_ms": round(median(took for took, _ in opened)),
        "first_screen_bytes": dict(opened[0][1].sizes),
        "whole_evening_bytes": dict(loaded.sizes),
        "layout_shift": round(sum(shift for shift, _ in moved), 4),
        "layout_shift_most": max(moved, default=None),
        "patches": len(loaded.patches),
        "patch_bytes_median": median(loaded.patches),
        "patch_bytes_p95": sorted(loaded.patches)[int(len(loaded.patches) * 0.95)],
    }


async def main() -> None:
    with TemporaryDirectory() as folder:
        async with async_playwright() as playwright:
            browser = await launch(playwright)
            print(json.dumps(await measure(browser, Path(folder)), indent=2))  # noqa: T201
            await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
