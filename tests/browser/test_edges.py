"""Workshops of any length, and people without a phone."""

import re

from playwright.async_api import expect

from tests.browser.console import Console
from tests.browser.deeds import settle_in
from tests.browser.hosted import Hosted
from tests.browser.phone import Phone
from tests.browser.screen import LAPTOP, OpenPage


async def test_a_workshop_may_last_as_long_as_one_likes(server, open_page, checks):
    """R25.16: typed at the desk, and said in the lobby."""
    desk = Console(await open_page(server.desk, size=LAPTOP), look=checks)
    await desk.tap("house-form-other")
    minutes = desk.page.get_by_role("spinbutton", name=desk.words["house-form-minutes"])
    await minutes.fill("500")
    await expect(desk.button("house-create")).to_have_attribute("aria-disabled", "true")
    await minutes.fill("50")
    await desk.look("another length")
    await desk.create("Fifty minutes", 1)
    await desk.read(re.compile("Lantern Street · .?50.? minutes"))


async def test_a_workshop_leaves_topics_out_as_far_as_its_cards_last(server, open_page, checks):
    """R0.09: unfolded and chosen by keyboard; the desk says when too few cards are left."""
    desk = Console(await open_page(server.desk, size=LAPTOP), look=checks)
    await desk.page.locator(".folded summary").press("Enter")
    for topic in ("Fights and threats", "Heavy drinking"):
        await desk.page.get_by_role("button", name=topic).press("Enter")
    await desk.look("topics left out")
    await desk.page.get_by_label(desk.words["house-name"]).fill("Too few")
    await desk.tap("house-create")
    await desk.read(desk.words["house-topics-many"])
    await desk.page.get_by_role("button", name="Heavy drinking").press("Enter")
    await desk.create("Enough", 1)


async def hosting(hosted: Hosted, open_page: OpenPage, look) -> Phone:
    """The phone of a table's host, who has agreed to all."""
    phone = await hosted.seat(open_page, look)
    await hosted.seat_company("officer", "community")
    await hosted.begin()
    await settle_in(phone)
    return phone


async def test_a_host_lends_the_screen_to_somebody_without_a_phone(hosted, open_page, checks):
    """R25.19 R23.10: brought in, tapped for, and back to one's own."""
    phone = await hosting(hosted, open_page, checks)
    await phone.open("foot-table", "table-number")
    await phone.tap("lent-bring")
    await phone.field("lent-alias").fill("Ada")
    await phone.choose("lent-group", phone.words["group-community"])
    await phone.look("bring someone in")
    await phone.tap("lent-seat")

    await phone.see("consent")
    await expect(phone.page.get_by_text("You tap for")).to_be_visible()
    await phone.look("a lent screen")
    await settle_in(phone)
    await phone.tap("lent-back")
    await phone.see("arrived")
    sheet = await phone.open("foot-table", "table-number")
    await sheet.get_by_role("button", name="Tap for").click()
    await phone.see("arrived")
    await expect(phone.page.get_by_text("You tap for")).to_be_visible()


async def test_the_facilitator_keys_in_for_somebody_on_paper(hosted, open_page, checks):
    """R25.19 R30.20: in a tab of its own."""
    await hosting(hosted, open_page, checks)
    console = Console(await open_page(hosted.console, size=LAPTOP), look=checks)
    await console.tap("console-people")
    sheet = await console.sheet("console-people")
    await sheet.get_by_text(str(console.words["bring-in"])).click()
    await sheet.get_by_role("textbox", name=console.words["bring-in-name"]).fill("Bo")
    await sheet.get_by_role("button", name=console.words["group-officer"], exact=True).click()
    await sheet.get_by_role("button", name="1", exact=True).click()
    await console.look("bring someone in")
    await sheet.get_by_role("button", name=console.words["bring-in-seat"]).click()
    async with console.page.expect_popup() as opening:
        await sheet.get_by_role("button", name=console.words["key-in-for"]).click()
    paper = Phone(await opening.value, "Bo", "officer", look=checks)
    await settle_in(paper)


async def test_whoever_comes_back_on_another_phone_is_given_their_seat(hosted, open_page, checks):
    """R25.28: the dead one is closed, the new one joins, and the console says who that is."""
    dead = await hosting(hosted, open_page, checks)
    await hosted.move_to("P6")
    await hosted.rest()
    await dead.see("compose")
    await dead.page.context.close()
    page = await open_page(hosted.door, reduced_motion="reduce")
    again = await Phone(page, "Maple", "community", look=checks).knock()
    await again.see("consent")
    console = Console(await open_page(hosted.console, size=LAPTOP), look=checks)
    await console.tap("console-people")
    sheet = await console.sheet("console-people")
    anew = sheet.get_by_label(console.words["reunite-anew"])
    name = anew.locator("option", has_text="Maple 2")
    await anew.select_option(await name.get_attribute("value"))
    was = sheet.get_by_label(console.words["reunite-was"]).locator("option:checked")
    await expect(was).to_contain_text("Maple ·")
    await console.look("back on another phone")
    await sheet.get_by_role("button", name=console.words["reunite-do"]).click()
    await again.see("compose")
