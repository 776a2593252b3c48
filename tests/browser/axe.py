"""Asks axe-core what stands in the way of a person who sees, hears or moves differently."""

from pathlib import Path

from playwright.async_api import Page

SOURCE = Path(__file__).parent / "node_modules/axe-core/axe.min.js"


async def faults(page: Page) -> list[str]:
    """Say one line per fault on the screen that `page` shows; none is an empty list.

    The source is evaluated, not added as a script tag, so the page keeps its content policy.
    """
    if not await page.evaluate("() => 'axe' in window"):
        await page.evaluate(SOURCE.read_text("utf-8"))
    found = await page.evaluate("() => axe.run({ resultTypes: ['violations'] })")
    return [
        f"{fault['id']} at {' '.join(map(str, node['target']))}: {fault['help']}"
        for fault in found["violations"]
        for node in fault["nodes"]
    ]
