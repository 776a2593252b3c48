"""Pictures of every screen: `.venv/bin/python -m tests.browser.pictures [--all FOLDER]`.

Without a flag it takes those that the README shows, into docs/pictures: phones from an evening that
is played through, the console and the wall of three tables with simulated people, and one phone's
evening as a moving picture. With `--all
FOLDER` it writes each screen of that evening there, in every language, light and dark, laptops
also as large as a projector.
"""

import argparse
import asyncio
import base64
import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import define, field
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.browser import story
from tests.browser.browser import launch
from tests.browser.console import Console
from tests.browser.deeds import call
from tests.browser.hosted import Hosted
from tests.browser.moving import write_film
from tests.browser.phone import Phone
from tests.browser.screen import LAPTOP, PHONE, PROJECTOR, OpenPage
from tests.served import a_server

README_PICTURES = Path(__file__).parents[2] / "docs/pictures"
QUALITY = 80
SHOWN: Mapping[str, str] = {
    "door as community": "join",
    "claims sorted": "problem",
    "card open": "card",
    "heard": "speaking",
    "reframe": "reframe",
    "plan of four": "plan",
    "scene_heat": "scene",
    "remarks": "feedback",
    "fist_role": "fists",
    "slip kept": "commit",
    "mirror": "mirror",
    "safety-verbs sheet": "safety",
    "wall P4": "wall-listening",
    "room with a call": "console-help",
    "console-next sheet": "console-next",
    "report": "report",
}
"""Screens of an evening, and the names of their pictures."""

FILMED = frozenset(
    {
        *("lobby", "agreements", "tools", "problem_vote", "problem_voted", "sort_claims"),
        *("role_introduce", "guess_before", "speak_choose", "speak", "speak_answer", "heard"),
        *("listen_first", "listen_with", "reframe", "compose", "plan_frozen"),
        *("scene_practice", "scene_heat", "feedback", "rate", "fist_role"),
        *("ended_full", "commit", "step_out", "debrief_place", "mirror_shown"),
        *("debrief_close", "done"),
    }
)
"""Screens that the moving picture shows, each the first time it comes."""

FULL_HALL = ("community", "officer", "community", "community", "officer", "partner") * 3
HALL_SEED = 9
"""People whose teams can be split over the tables."""
EACH_SCREEN = 1_400
"""How long the moving picture shows each screen, in milliseconds."""
TOAST_GONE = "() => !document.querySelector('.toast[data-shown]')"


async def still(page: Page) -> bytes:
    """What `page` shows, as a WebP, which Chromium makes smaller than a PNG of the same."""
    line = await page.context.new_cdp_session(page)
    taken = await line.send("Page.captureScreenshot", {"format": "webp", "quality": QUALITY})
    await line.detach()
    return base64.b64decode(taken["data"])


async def snap(page: Page, path: Path) -> None:
    path.with_suffix(".webp").write_bytes(await still(page))


def opener(browser: Browser, scale: float = 1) -> OpenPage:
    """What opens pages on devices of their own, with everything in its place at once."""

    async def open_page(url: str, size: tuple[int, int] = PHONE, **more) -> Page:
        width, height = size
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            device_scale_factor=scale if size == PHONE else 1,
            reduced_motion="reduce",
            **more,
        )
        page = await context.new_page()
        await page.goto(url)
        return page

    return open_page


async def play_an_evening(
    open_page: OpenPage, language: str, look: story.Look, *, is_patient: bool
) -> None:
    """Play from the desk to the end; patient people also breathe for ninety seconds."""
    with TemporaryDirectory() as folder:
        async with a_server(Path(folder)) as server:
            guests = story.company(language)
            evening = await story.begin(
                await story.open_doors(open_page, server.desk, guests, look)
            )
            quiet = (story.breathe,) if is_patient else ()
            for step in (*story.TO_THE_ROLES, *quiet, *story.TO_THE_END):
                await step(evening)


async def take_everything(browser: Browser, folder: Path) -> None:
    """Take each screen once in each manner."""
    for language in ("en", "es", "ar"):
        seen: set[str] = set()

        async def look(page: Page, screen: str, language=language, seen=seen) -> None:
            if screen not in seen:
                seen.add(screen)
                name = f"{len(seen):03} {screen} {language}".replace(" ", "-")
                await take_in_all_manners(page, folder / name)

        await play_an_evening(opener(browser), language, look, is_patient=True)


async def take_in_all_manners(page: Page, path: Path) -> None:
    small = page.viewport_size
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme)
        await snap(page, path.with_name(f"{path.name}-{scheme}"))
    if small and (small["width"], small["height"]) == LAPTOP:
        await page.set_viewport_size({"width": PROJECTOR[0], "height": PROJECTOR[1]})
        await snap(page, path.with_name(f"{path.name}-dark-large"))
        await page.set_viewport_size(small)
    await page.emulate_media(color_scheme="light")


@define
class Film:
    """One phone through an evening, from the seat to the end."""

    page: Page | None = None
    seen: set[str] = field(factory=set)
    stills: list[bytes] = field(factory=list)

    async def look(self, page: Page, screen: str) -> None:
        if screen == "lobby" and self.page is None:
            self.page = page
        if page is self.page and screen in FILMED - self.seen:
            self.seen.add(screen)
            await page.wait_for_function(TOAST_GONE)
            self.stills.append(await still(page))


async def take_film(browser: Browser, path: Path) -> None:
    film = Film()
    await play_an_evening(opener(browser), "en", film.look, is_patient=False)
    write_film(path, film.stills, PHONE, EACH_SCREEN)


async def take_screens(browser: Browser, folder: Path) -> None:
    taken: set[str] = set()

    async def look(page: Page, screen: str) -> None:
        if screen in SHOWN and screen not in taken:
            taken.add(screen)
            await page.wait_for_function(TOAST_GONE)
            await snap(page, folder / name_of(screen))

    await play_an_evening(opener(browser, scale=2), "en", look, is_patient=False)


def name_of(screen: str) -> str:
    """The file of a screen; those of no other kind are phones."""
    name = SHOWN[screen]
    return name if name.startswith(("wall", "console", "report")) else f"phone-{name}"


async def take_hall(browser: Browser, folder: Path) -> None:
    """Three full tables: the console before the start, and while plans grow and somebody calls; the
    wall when all plans are there to see.
    """
    open_page = opener(browser)
    with TemporaryDirectory() as home:
        async with a_server(Path(home)) as server, Hosted.open(server, tables=3) as hosted:
            await hosted.seat_company(*FULL_HALL, seed=HALL_SEED)
            console = Console(await open_page(hosted.console, size=LAPTOP))
            await console.tap("lobby-propose")
            await expect(console.button("lobby-shuffle")).to_be_visible()
            await snap(console.page, folder / "console-lobby")
            await hosted.begin()
            await hosted.move_to("P6", is_patient=True)
            wall = await open_page(hosted.wall, size=PROJECTOR)
            await hosted.leader.until(lambda: plans(hosted) > 1)
            late = Phone(await open_page(hosted.door), "Maple", "community")
            await late.knock()
            await call(late)
            await console.see("help-title")
            await console.named(re.compile("^Table .?2")).click()
            await snap(console.page, folder / "console")
            await hosted.move_to("P9", is_patient=True)
            await wall.locator(".plans").wait_for()
            await snap(wall, folder / "wall")


def plans(hosted: Hosted) -> int:
    """How many tables have something in their plan."""
    return sum(bool(tile["wheel"]) for tile in hosted.leader.tiles.values())


async def main() -> None:
    ask = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    ask.add_argument("--all", type=Path, metavar="FOLDER", help="every screen, into this folder")
    folder = ask.parse_args().all
    (folder or README_PICTURES).mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        if folder:
            await take_everything(browser, folder)
            return
        await take_screens(browser, README_PICTURES)
        await take_hall(browser, README_PICTURES)
        await take_film(browser, README_PICTURES / "phone-evening.webp")


if __name__ == "__main__":
    asyncio.run(main())
