"""A phone in someone's hand: what its owner sees, and what they tap."""

import asyncio
import re
from collections.abc import Awaitable, Sequence
from typing import Self

from playwright.async_api import Locator, Page, expect

from tests.browser.hands import TOUCH, Hands
from tests.browser.screen import Look, Screen, nobody
from tests.browser.words import Said

SOON = 10_000
"""How long what one person did may take to reach the others, in milliseconds, on a machine that is
busy with other tests.
"""


class Phone(Screen):
    """The phone of one person, by the name they give themselves."""

    def __init__(
        self,
        page: Page,
        alias: str,
        group: str,
        language: str = "en",
        look: Look = nobody,
        hands: Hands = TOUCH,
    ) -> None:
        super().__init__(page, look, language, hands)
        self.alias = alias
        self.group = group
        self.language = language

    async def see(self, prompt: str, *others: str) -> str:
        """Wait until this prompt, or one of several, is asked; say which."""
        asked = {each: self.prompt(each) for each in (prompt, *others)}
        any_of = asked[prompt]
        for each in others:
            any_of = any_of.or_(asked[each])
        await expect(any_of).to_be_visible()
        for each, place in asked.items():
            if await place.is_visible():
                await self.look(each)
                return each
        return await self.see(prompt, *others)  # one gave way to another between two looks

    def prompt(self, prompt: str) -> Locator:
        """The screen on which a prompt is asked, by its title and the line below."""
        title = self.page.get_by_role(
            "heading", level=1, name=self.words[f"prompt-{prompt}"], exact=True
        )
        return self.page.get_by_role("main").filter(has=title, has_text=self._line(prompt))

    def _line(self, prompt: str) -> Said | None:
        """The line below a title; whoever hosts may have another one than the rest."""
        said = [self.words.get(f"prompt-{prompt}.{kind}") for kind in ("line", "host")]
        known = [re.escape(s) if isinstance(s, str) else s.pattern for s in said if s]
        return re.compile("|".join(known)) if known else None

    async def write(self, word: str, text: str) -> None:
        """Fill in a field."""
        await self.hands.write(self.field(word), text)

    async def read(self, word: str) -> None:
        """Wait until these words are on the screen."""
        await expect(self.page.get_by_text(self.words[word]).first).to_be_visible()

    def field(self, word: str) -> Locator:
        return self.page.get_by_role("textbox", name=self.words[word])

    async def tick(self, word: str) -> None:
        await self.press(self.page.get_by_role("checkbox", name=self.words[word]))

    def question(self, word: Said) -> Locator:
        """A question with its answers."""
        return self.page.get_by_role("group", name=word, exact=True)

    async def choose(self, word: str, answer: Said) -> None:
        question = self.question(self.words[word])
        await self.press(question.get_by_role("button", name=answer, exact=True))

    async def choose_first(self, word: str, at: int = 0) -> None:
        await self.press(self.question(self.words[word]).get_by_role("button").nth(at))

    async def open(self, word: str, title: str) -> Locator:
        """Open a sheet by its button; `title` is what stands at its head."""
        await self.tap(word)
        return await self.sheet(title)

    async def choose_verb(self, verb: str) -> None:
        """On the safety sheet: what is to happen now."""
        await self.press(self.page.get_by_role("button", name=self.words[f"verb-{verb}"]))

    async def close(self) -> None:
        await self.tap("close")
        await expect(self.page.get_by_role("dialog")).to_have_count(0)

    async def join(self, team: str = "") -> Self:
        """Come in at the door, with one's team if one likes, and wait until the seat is taken."""
        await self.knock(team)
        inside = self.page.get_by_role("heading", level=1, name=self.words["lobby-in"])
        await expect(inside).to_be_visible()
        await self.look("lobby")
        return self

    async def knock(self, team: str = "") -> Self:
        """Fill in what the door asks, and come in."""
        await expect(self.page.get_by_text(self.words["door-welcome"])).to_be_visible()
        await self.look("door")
        await self.write("alias", self.alias)
        await self.choose("your-group", re.compile(f"^{self.words[f'group-{self.group}']} "))
        if team:
            await self.write("team", team)
        await self.look(f"door as {self.group}")
        await self.tap("join")
        return self


async def together(*deeds: Awaitable[object]) -> None:
    """Let these happen at the same time; what fails in one ends the others."""

    async def do(deed: Awaitable[object]) -> None:
        await deed

    async with asyncio.TaskGroup() as group:
        for deed in deeds:
            group.create_task(do(deed))


async def whoever_sees(phones: Sequence[Phone], prompt: str, *others: str) -> Phone:
    """The one phone with this prompt; all others show one of `others`."""
    found = await first_to_see(phones, prompt, SOON)
    for phone in phones:
        if phone is not found:
            await phone.see(*others)
    return found


async def whoever_reads(phones: Sequence[Phone], word: str) -> Phone:
    """The one phone with these words."""
    for phone in phones:
        if await phone.page.get_by_text(phone.words[word]).first.is_visible():
            return phone
    raise AssertionError(f"nobody reads {word}")


async def whoever_may(phones: Sequence[Phone], word: str) -> Phone:
    """The one phone with this button, where all read the same."""
    for phone in phones:
        if await phone.button(word).is_visible():
            return phone
    raise AssertionError(f"nobody may {word}")


async def first_to_see(phones: Sequence[Phone], prompt: str, within: float) -> Phone:
    """The first phone on which this prompt comes up, `within` so many milliseconds."""
    waits = {
        asyncio.create_task(phone.prompt(prompt).wait_for(timeout=within)): phone
        for phone in phones
    }
    done, others = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for other in others:
        other.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    found = done.pop()
    await found
    await waits[found].look(prompt)
    return waits[found]
