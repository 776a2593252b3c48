"""What one slow phone goes through: the first screen, what it loads, what it is sent, what moves.

Run it as `python -m tests.load.cold_phone`; it prints JSON. A real Chromium with an empty cache, a
processor slowed four times and a line of 1.6 Mbit/s and 150 ms opens the join page of the real
server by plain HTTP, as in a room, several times over; the middle is told. Then it takes a seat at
a table of simulated people who play the whole game, taps what it is offered now and then, and tells
what it loaded, the bytes of each patch, and which elements moved although nobody had just tapped:
all of it, and the worst few seconds, which is what browsers call cumulative layout shift. A patch
that opens a phase is told apart from what the taps of people bring.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from math import inf
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from attrs import define, field
from playwright.async_api import Browser, Page, async_playwright, expect
from playwright.async_api import Error as BrowserError

from tests.browser.browser import launch
from tests.browser.hosted import Hosted
from tests.browser.phone import Phone
from tests.browser.screen import PHONE
from tests.browser.shifts import Shift, shifts, watch
from tests.browser.words import words
from tests.served import a_server

ROUNDS = 5
SLOWER = 4
LINE = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
"""1.6 Mbit/s down and 0.75 up, in bytes a second; 150 ms."""

ROOM = "room.test"
"""A name for the server: at `127.0.0.1` a browser trusts plain HTTP and takes what is packed
tighter.
"""

KINDS = {".js": "script", ".css": "style", ".woff2": "font"}
TAPS = 6
BETWEEN_TAPS = 1.5
"""Seconds; after a tap the others, who are quicker, have time to move something."""
IN_REACH = "dialog[open] button, body:not(:has(dialog[open])) main button"
MOST_TOLD = 30
OPENING = '"leg":'
"""What the patch of the table holds when a phase opens."""
PAUSE = 1_000
WINDOW = 5_000
"""Shifts less than so many milliseconds apart are seen as one, for so long at most."""

COMPANY = ("community", "officer", "community", "community", "officer")


@define(slots=False)
class Loaded:
    """What came over the line, packed, by kind of file; of the WebSocket, each message's bytes."""

    sizes: Counter[str] = field(factory=Counter)
    openings: list[int] = field(factory=list)
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

    def packed(self) -> dict[str, int]:
        """Bytes by kind of file, with the heads of the answers."""
        return dict(sorted(self.sizes.items()))

    def _named(self, event: dict) -> None:
        self._names[event["requestId"]] = event["response"]["url"]

    def _counted(self, event: dict) -> None:
        name = self._names.get(event["requestId"], "")
        kind = "words" if "/words/" in name else KINDS.get(Path(name).suffix, "page")
        self.sizes[kind] += round(event["encodedDataLength"])

    def _heard(self, frame: str | bytes) -> None:
        text = frame if isinstance(frame, str) else frame.decode()
        if text.startswith('42["patch"'):
            told = self.openings if OPENING in text else self.patches
            told.append(len(text.encode()))


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


@define
class Evening:
    """A phone at a table that plays to the end: what it loaded, and what moved by itself."""

    lobby: dict[str, int]
    loaded: Loaded
    shifts: list[Shift]


async def an_evening(browser: Browser, hosted: Hosted, door: str) -> Evening:
    width, height = PHONE
    context = await browser.new_context(viewport={"width": width, "height": height}, locale="en")
    page, loaded = await context.new_page(), Loaded()
    await watch(page)
    await loaded.watch(page, is_slow=False)
    await page.goto(door)
    phone = await Phone(page, "Maple", "community").join()
    await page.wait_for_load_state("networkidle")
    lobby = loaded.packed()
    await hosted.begin()
    await phone.see("consent")
    await phone.tick("consent-play")
    await phone.tap("go-on")
    await phone.tap("agreements-keep")
    chance = Random(7)
    for leg in hosted.leader.room["run"][1:]:
        await tap_around(page, chance)
        await hosted.move_to(leg["phase"])
    await tap_around(page, chance)
    moved = await shifts(page)
    await context.close()
    return Evening(lobby, loaded, moved)


async def tap_around(page: Page, chance: Random) -> None:
    """Tap something that is offered, again and again, and each time wait for what the others do."""
    for _ in range(TAPS):
        buttons = await page.locator(IN_REACH).all()
        if buttons:
            with suppress(BrowserError):  # it was greyed, or the table went on
                await chance.choice(buttons).click(timeout=500)
        await asyncio.sleep(BETWEEN_TAPS)


def worst_window(moved: Iterable[Shift]) -> float:
    """What browsers call cumulative layout shift: the most that moved in one go."""
    began = last = -inf
    window = worst = 0.0
    for shift in moved:
        if shift["at"] - last > PAUSE or shift["at"] - began > WINDOW:
            began, window = shift["at"], 0.0
        last, window = shift["at"], window + shift["value"]
        worst = max(worst, window)
    return worst


def worst_first(moved: Iterable[Shift]) -> list[str]:
    """What moved and how much, by prompt."""
    worst: Counter[str] = Counter()
    for shift in moved:
        worst[shift["moved"]] += round(shift["value"] * 10_000)
    return [f"{value / 10_000} {what}" for what, value in worst.most_common(MOST_TOLD)]


async def measure(browser: Browser, folder: Path) -> dict[str, object]:
    async with a_server(folder) as server, Hosted.open(server, tables=1) as hosted:
        door = hosted.door.replace("127.0.0.1", ROOM)
        opened = [await first_screen(browser, door) for _ in range(ROUNDS)]
        await hosted.seat_company(*COMPANY)
        evening = await an_evening(browser, hosted, door)
    patches, openings = sorted(evening.loaded.patches), evening.loaded.openings
    return {
        "first_screen_ms": round(median(took for took, _ in opened)),
        "first_screen_bytes": opened[0][1].packed(),
        "lobby_bytes": evening.lobby,
        "whole_evening_bytes": evening.loaded.packed(),
        "layout_shift": round(worst_window(evening.shifts), 4),
        "layout_shift_of_the_evening": round(sum(shift["value"] for shift in evening.shifts), 4),
        "moved_under_the_thumb": worst_first(one for one in evening.shifts if one["underThumb"]),
        "moved_most": worst_first(evening.shifts),
        "patches": len(patches),
        "patch_bytes_median": median(patches),
        "patch_bytes_p95": patches[int(len(patches) * 0.95)],
        "patches_over_1_kB": sum(size > 1_000 for size in patches),
        "opening_bytes_median": median(openings),
    }


async def main() -> None:
    with TemporaryDirectory() as folder:
        async with async_playwright() as playwright:
            browser = await launch(playwright, f"--host-resolver-rules=MAP {ROOM} 127.0.0.1")
            measured = await measure(browser, Path(folder))
            print(json.dumps(measured, indent=2, ensure_ascii=False))  # noqa: T201
            await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
