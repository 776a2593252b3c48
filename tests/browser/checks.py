"""What must hold on every screen: axe finds nothing, and nothing lies off the side."""

from playwright.async_api import Page

from tests.browser.axe import faults

MANNER = """() => [
  document.documentElement.lang,
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
]"""
AT_REST = """() => Promise.allSettled(document.getAnimations()
  .filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime))
  .map((one) => one.finished))"""
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


async def off_the_side(page: Page) -> list[str]:
    """Name what can be reached only by scrolling sideways, or not at all."""
    return [f"off the side: {each}" for each in await page.evaluate(OFF_THE_SIDE)]


class Checks:
    """Looks at each screen once in each language, by light and in the dark; keeps what is wrong."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.screens: set[tuple[str, ...]] = set()

    async def __call__(self, page: Page, screen: str) -> None:
        await page.evaluate(AT_REST)
        shown = (screen, *await page.evaluate(MANNER))
        if shown in self.screens:
            return
        self.screens.add(shown)
        found = [*await off_the_side(page), *await faults(page)]
        self.faults += [f"{', '.join(shown)}: {each}" for each in found]
