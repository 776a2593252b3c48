"""The facilitator's laptop: the desk where a workshop is opened, and its console."""

import re

from playwright.async_api import expect

from tests.browser.screen import Screen
from tests.browser.words import Said


class Console(Screen):
    """The desk and the console, by what stands on them."""

    async def tap_in(self, region: str, word: str) -> None:
        place = self.page.get_by_role("region", name=self.words[region])
        await self.press(place.get_by_role("button", name=self.words[word]))

    async def see(self, region: str) -> None:
        """Wait until this part of the screen is there."""
        await expect(self.page.get_by_role("region", name=self.words[region])).to_be_visible()

    async def read(self, text: Said) -> None:
        """Wait until these words are on the screen."""
        await expect(self.page.get_by_text(text).first).to_be_visible()

    async def create(self, name: str, tables: int) -> str:
        """At the desk: open a workshop in which all tables go together. Give its code."""
        await self.hands.write(
            self.page.get_by_role("textbox", name=self.words["house-name"]), name
        )
        await self.hands.write(
            self.page.get_by_role("spinbutton", name=self.words["house-tables"]), str(tables)
        )
        await self.press(self.page.get_by_role("button", name=self.words["house-pace-room"]))
        await self.look("desk")
        await self.tap("house-create")
        await expect(self.page.get_by_role("heading", level=1, name=name)).to_be_visible()
        await self.look("empty lobby")
        return await self.code()

    async def code(self) -> str:
        """The code as people read it from the screen."""
        door = self.page.get_by_role("region", name=self.words["lobby-code"])
        return (await door.locator("p").last.inner_text()).replace("\xa0", "")

    async def start(self) -> None:
        await self.tap("lobby-start")
        sheet = await self.sheet("lobby-start-title")
        await self.press(sheet.get_by_role("button", name=self.words["lobby-start"], exact=True))
        await expect(self.button("console-tell")).to_be_visible()

    async def lead_on(self, to: str) -> None:
        """Peek at what comes next, then move the room there."""
        await self.tap("console-next")
        await expect(await self.sheet("console-next")).to_contain_text(self.phase(to))
        await self.tap("console-move")
        await self.is_in(to)

    async def is_in(self, phase: str) -> None:
        """Wait until the run of show stands at a phase, or has come to its end."""
        run = self.page.get_by_role("navigation", name=self.words["console-run"])
        if phase == "done":
            await expect(
                run.get_by_role("button", name=self.words["console-close"])
            ).to_be_visible()
        else:
            await expect(run.locator("[aria-current=step]")).to_contain_text(self.phase(phase))
        await self.look(f"room in {phase}")

    async def lay_a_scene(self, kind: str, table: int) -> None:
        """For one table, by its drawer."""
        tile, drawer = self.page.locator(f"#table-{table}"), self.page.get_by_role("complementary")
        if await tile.get_attribute("aria-expanded") != "true":
            await self.press(tile)
        await expect(tile).to_have_attribute("aria-expanded", "true")
        await self.press(drawer.get_by_role("button", name=self.words["drawer-scene"], exact=True))
        sheet = await self.sheet("scene-swap")
        name = re.compile(f"^{self.words[f'scene-kind-{kind}']}")
        await self.press(sheet.get_by_role("button", name=name))
        await self.press(sheet.get_by_role("button", name=self.words["scene-swap-yes"]))
        await expect(sheet).to_have_count(0)

    def phase(self, phase: str) -> str:
        return str(self.words[f"phase-{phase}"])

    async def undo(self) -> None:
        await self.press(self.page.get_by_role("button", name=f"{self.words['console-undo']} "))
