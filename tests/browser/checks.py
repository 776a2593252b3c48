"""What must hold on every screen: axe finds nothing, nothing lies off the side, nothing is cut off
on a narrow screen or in large letters, colour alone tells nothing, and who asked for no motion sees
none.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Page

from tests.browser.axe import faults

NARROWEST = (320, 568)
"""What WCAG 1.4.10 asks of; also what 1280 pixels are at a zoom of 400%."""
WIDEST_PHONE = 480
GROW = "size => document.documentElement.style.fontSize = size"

MANNER = """() => [
  document.documentElement.lang,
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
]"""
AT_REST = """() => Promise.allSettled(document.getAnimations()
  .filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime))
  .map((one) => one.finished))"""
MOVES = """() => matchMedia("(prefers-reduced-motion: reduce)").matches
  ? document.getAnimations().filter((one) => one.playState === "running")
    .filter((one) => one.animationName !== "shielded")
    .map((one) => `moves: ${one.effect.target.localName}.${one.effect.target.className}`)
  : []"""
"""What runs where motion is to be reduced; what only keeps a second tap off moves nothing."""
OFF_THE_SIDE = """() => {
  const seen = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
  const off = seen.filter((one) => {
    if (one.closest(".unseen, svg")) return false;
    const { left, right } = one.getBoundingClientRect();
    return left < -1 || right > document.documentElement.clientWidth + 1;
  });
  const scrolls = seen.filter((one) => one.scrollWidth > one.clientWidth + 1 &&
    ["auto", "scroll"].includes(getComputedStyle(one).overflowX));
  return [document.documentElement, ...scrolls, ...off]
    .filter((one, place) => place > 0 || one.scrollWidth > one.clientWidth)
    .map((one) => `${one.localName}.${one.className} (${one.textContent.slice(0, 40)})`);
}"""

LOOSE = """() => [document.documentElement, ...document.querySelectorAll("dialog[open]")]
  .filter((one) => document.querySelector(".seat") && one.scrollHeight > one.clientHeight + 1)
  .map((one) => `scrolls as a whole: ${one.localName}.${one.className}`)"""
"""A phone's bands never move: only what lies between them may scroll."""

FLAT = """() => {
  const seen = (one) => one.checkVisibility() && !one.closest(".unseen");
  const all = (what) => [...document.querySelectorAll(what)].filter(seen);
  const sample = document.body.appendChild(document.createElement("i"));
  sample.style.color = "Canvas";
  const ground = getComputedStyle(sample).color;
  sample.remove();
  const stands = (colour) => colour !== ground && !/^rgba.* 0[)]$/.test(colour);
  const edge = (one) => {
    const style = getComputedStyle(one);
    return stands(style.backgroundColor) || ["Top", "Bottom", "Left", "Right"].some((side) =>
      parseFloat(style[`border${side}Width`]) > 0 && stands(style[`border${side}Color`]));
  };
  const lined = (one) => [one, ...one.querySelectorAll("*")].some((part) =>
    getComputedStyle(part).textDecorationLine.includes("underline"));
  const look = (one) => [one, ...one.querySelectorAll("*")].map((part) => {
    const style = getComputedStyle(part);
    return [style.borderTopWidth, style.borderTopColor, style.borderTopStyle, style.fontWeight,
      style.backgroundColor, style.textDecorationLine, style.fill, style.opacity].join();
  }).join(";");
  const state = (one) => {
    const style = getComputedStyle(one);
    return [style.blockSize, style.outlineStyle, style.backgroundColor, style.borderColor].join();
  };
  const name = (one) => `${one.localName}.${one.className} (${one.textContent.slice(0, 40)})`;
  const plain = all("button, input, textarea, select").filter((one) =>
    !edge(one) && !edge(one.parentElement) && !lined(one) && !one.querySelector(":scope > svg"));
  const alike = all("[aria-pressed=true]").filter((one) =>
    [...one.parentElement.children].some((other) =>
      other.ariaPressed === "false" && look(other) === look(one)));
  const blurred = all("li[data-state]").filter((one) =>
    [...one.parentElement.children].some((other) =>
      other.dataset.state !== one.dataset.state && state(other) === state(one)));
  return [...plain.map((one) => `no edge: ${name(one)}`),
    ...alike.map((one) => `not told from what is not chosen: ${name(one)}`),
    ...blurred.map((one) => `not told from another state: ${name(one)}`)];
}"""


async def told_by_colour(page: Page) -> list[str]:
    """Name what colour alone sets apart, now that someone's own colours are forced."""
    return list(await page.evaluate(FLAT))


async def off_the_side(page: Page) -> list[str]:
    """Name what can be reached only by scrolling sideways, or not at all."""
    return [f"off the side: {each}" for each in await page.evaluate(OFF_THE_SIDE)]


@asynccontextmanager
async def resized(page: Page, width: int, height: int) -> AsyncIterator[None]:
    """On a screen of another size, for a moment."""
    before = page.viewport_size
    assert before
    await page.set_viewport_size({"width": width, "height": height})
    yield
    await page.set_viewport_size({"width": before["width"], "height": before["height"]})


@asynccontextmanager
async def in_forced_colours(page: Page) -> AsyncIterator[None]:
    """In the few colours that somebody has chosen for everything, for a moment."""
    await page.emulate_media(forced_colors="active")
    yield
    await page.emulate_media(forced_colors="none")


@asynccontextmanager
async def in_large_letters(page: Page) -> AsyncIterator[None]:
    """Twice as large, for a moment: by the phone's own setting, or by the zoom of a laptop."""
    size = page.viewport_size
    assert size
    if size["width"] > WIDEST_PHONE:
        async with resized(page, size["width"] // 2, size["height"] // 2):
            yield
    else:
        await page.evaluate(GROW, "200%")
        yield
        await page.evaluate(GROW, "")


class Checks:
    """Looks at each screen once in each language, by light and in the dark, as it is; and once in
    each language on a narrow screen and in large letters, and once in forced colours. Keeps what is
    wrong.
    """

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.screens: set[tuple[str, ...]] = set()

    async def __call__(self, page: Page, screen: str) -> None:
        await page.evaluate(AT_REST)
        language, scheme = await page.evaluate(MANNER)
        if self._is_new(screen, language, scheme):
            found = [*await off_the_side(page), *await faults(page)]
            found += [*await page.evaluate(MOVES), *await page.evaluate(LOOSE)]
            self._keep(found, screen, language, scheme)
        if self._is_new(screen, language, "narrow"):
            async with resized(page, *NARROWEST):
                self._keep(await off_the_side(page), screen, language, "narrow")
        if self._is_new(screen, language, "large"):
            async with in_large_letters(page):
                self._keep(await off_the_side(page), screen, language, "large")
        if self._is_new(screen, "forced"):
            async with in_forced_colours(page):
                self._keep(await told_by_colour(page), screen, "forced")

    def _is_new(self, *shown: str) -> bool:
        is_new = shown not in self.screens
        self.screens.add(shown)
        return is_new

    def _keep(self, found: list[str], *shown: str) -> None:
        self.faults += [f"{', '.join(shown)}: {each}" for each in found]
