"""Two tables read each other's plans, and answer them."""

from playwright.async_api import expect

from tests.browser.checks import Checks
from tests.browser.console import Console
from tests.browser.deeds import settle_in
from tests.browser.hosted import Hosted
from tests.browser.screen import LAPTOP, OpenPage
from tests.served import Server

SLOW = 60_000
"""How long simulated people may need, in milliseconds."""


async def test_a_plan_is_read_at_another_table_and_answered(
    open_page: OpenPage, server: Server, checks: Checks
) -> None:
    """Given two tables with a plan each, when the facilitator lets them read each other's, then a
    phone shows the other plan, and what the other table says of one's own.
    """
    async with Hosted.open(server, tables=2, form=120) as hosted:
        await hosted.seat_company(*("community", "officer", "community", "officer") * 2)
        phone = await hosted.seat(open_page, checks)
        await hosted.begin()
        await settle_in(phone)
        await hosted.all_are_ready()
        await hosted.move_to("P6", is_patient=False)
        await hosted.leader.until(
            lambda: all(len(tile["wheel"]) > 1 for tile in hosted.leader.tiles.values())
        )
        await hosted.move_to("P8")
        console = Console(await open_page(hosted.console, size=LAPTOP), checks)
        await console.tap("console-exchange")
        await phone.button("guest-open").or_(phone.button("guest-read")).click(timeout=SLOW)
        sheet = await phone.sheet("guest-plan")
        await expect(sheet.get_by_role("listitem").first).to_be_visible()
        await phone.look("another plan")
        await phone.close()
        heard = phone.page.get_by_text(phone.words["review-heard"])
        await expect(heard.first).to_be_visible(timeout=SLOW)
        await phone.look("a review heard")
