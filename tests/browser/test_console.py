"""What a facilitator does in a real evening: seating with the keyboard, answering calls, giving
time, speaking to all, and taking a step back.
"""

import re

import pytest
from playwright.async_api import Locator, expect

from tests.browser.console import Console
from tests.browser.deeds import call
from tests.browser.hosted import Hosted
from tests.browser.phone import Phone
from tests.browser.screen import LAPTOP, OpenPage
from tests.browser.table import table_of
from tests.served import Server

WORDS = "Two more minutes, then eyes up."
ROW = 20
"""Pixels by which tiles of a row may differ."""


async def a_console(hosted: Hosted, open_page: OpenPage) -> Console:
    console = Console(await open_page(hosted.console, size=LAPTOP))
    await console.read("Lantern Street")
    return console


async def a_room_with_a_phone(hosted: Hosted, open_page: OpenPage) -> tuple[Console, Phone]:
    """The console of a workshop that runs, and the phone of somebody at one of its tables."""
    phone = await hosted.seat(open_page)
    await hosted.leader.start()
    console = await a_console(hosted, open_page)
    await console.is_in("P0")
    await phone.see("consent")
    return console, phone


def people_at(console: Console, table: int) -> Locator:
    place = console.page.get_by_role("listitem").filter(
        has=console.page.get_by_role("heading", name=re.compile(f"Table .?{table}"))
    )
    return place.get_by_role("list").get_by_role("listitem")


async def test_people_are_seated_by_the_rule_and_moved_with_the_keyboard_alone(
    two_tables, open_page
):
    console = await a_console(two_tables, open_page)
    keys = console.page.keyboard
    await console.button("lobby-propose").focus()
    await keys.press("Enter")
    await expect(people_at(console, 1)).to_have_count(3)
    await expect(people_at(console, 2)).to_have_count(3)

    person = people_at(console, 1).first.get_by_role("button").first
    name = (await person.inner_text()).split("\n")[0]
    await person.focus()
    await keys.press("Space")
    await console.read(re.compile(f"{name}.? picked up"))
    await keys.press("ArrowRight")
    await keys.press("Space")
    await expect(people_at(console, 2)).to_have_count(4)
    moved = people_at(console, 2).filter(has_text=name).get_by_role("button")
    await expect(moved.first).to_be_focused()

    await keys.press("Tab")
    await expect(moved.nth(1)).to_be_focused()
    await expect(moved.nth(1)).to_have_accessible_name(console.words["lobby-unpin"])
    await keys.press("ArrowRight")
    await expect(moved.nth(2)).to_be_focused()
    await keys.press("Tab")
    await expect(moved.and_(console.page.locator(":focus"))).to_have_count(0)
    await keys.press("Shift+Tab")
    await expect(moved.nth(2)).to_be_focused()
    await keys.press("Shift+Tab")
    await expect(moved.first).to_be_focused()


async def test_a_person_is_dragged_to_another_table(two_tables, open_page):
    console = await a_console(two_tables, open_page)
    await console.tap("lobby-propose")
    person = people_at(console, 1).first.get_by_role("button").first
    await person.drag_to(console.page.get_by_role("heading", name=re.compile("Table .?2")))
    await expect(people_at(console, 2)).to_have_count(4)
    await expect(people_at(console, 1)).to_have_count(2)
    await console.read("Fewer than three people")


async def test_escape_leaves_a_person_where_they_were(two_tables, open_page):
    console = await a_console(two_tables, open_page)
    await console.tap("lobby-propose")
    person = people_at(console, 1).first.get_by_role("button").first
    await person.focus()
    for key in ("Space", "ArrowRight", "Escape"):
        await console.page.keyboard.press(key)
    await expect(person).to_have_attribute("aria-pressed", "false")
    await expect(people_at(console, 1)).to_have_count(3)


async def test_whoever_is_pinned_stays_when_the_rest_is_shuffled(two_tables, open_page):
    console = await a_console(two_tables, open_page)
    await console.tap("lobby-propose")
    pinned = people_at(console, 1).first
    name = (await pinned.get_by_role("button").first.inner_text()).split("\n")[0]
    await pinned.get_by_role("button", name=console.words["lobby-pin"]).click()
    await expect(pinned.get_by_role("button", name=console.words["lobby-unpin"])).to_be_visible()
    with_them = await people_at(console, 1).all_inner_texts()
    await shuffle_until_others_sit_here(console, with_them)
    await expect(people_at(console, 1).filter(has_text=name)).to_have_count(1)


async def shuffle_until_others_sit_here(console: Console, before: list[str]) -> None:
    """A shuffle may by chance leave a table as it was; many in a row do not."""
    for _ in range(20):
        await console.tap("lobby-shuffle")
        sheet = await console.sheet("shuffle-title")
        await sheet.get_by_role(
            "button", name=re.compile(f"^{console.words['shuffle-anew']}")
        ).click()
        await expect(sheet.get_by_role("region")).to_be_visible()
        await sheet.get_by_role("button", name=console.words["shuffle-take"]).click()
        await expect(sheet).to_have_count(0)
        if await people_at(console, 1).all_inner_texts() != before:
            return
    raise AssertionError("Twenty shuffles left everyone where they were.")


async def test_a_call_for_help_comes_with_its_answer_to_the_phone(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    await call(phone)
    await console.read(console.words["help-care"])
    calls = console.page.get_by_role("region", name=console.words["help-title"])
    await expect(calls).not_to_contain_text("Maple")
    for answer in ("seen", "coming"):
        await console.tap_in("help-title", f"help-{answer}")
        await phone.read(f"receipt-{answer}")
    await console.tap_in("help-title", "help-here")
    await phone.see("help")
    await expect(phone.page.get_by_text(phone.words["receipt-coming"])).to_have_count(0)
    await console.tap_in("help-title", "help-done")
    await expect(calls).to_have_count(0)


async def test_one_minute_more_for_one_table_is_for_that_table_alone(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    mine = await table_of(phone)
    other = 3 - mine
    await tile(console, mine).click()
    drawer = console.page.get_by_role("complementary")
    await expect(drawer).to_contain_text("4\u2069 min left")
    await drawer.get_by_role("button", name=console.words["drawer-add-label"]).first.click()
    await expect(drawer).to_contain_text("5\u2069 min left")
    await expect(phone.page.get_by_role("timer")).to_have_text(re.compile("5"))
    await expect(tile(console, other)).to_contain_text("4\u2069 min left")


def tile(console: Console, table: int) -> Locator:
    number = console.page.get_by_role("button", name=re.compile(f"^Table .?{table}"))
    return console.page.get_by_role("listitem").filter(has=number)


async def test_words_to_all_reach_every_phone_until_they_are_put_away(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    await console.page.keyboard.press("s")
    sheet = await console.sheet("tell-title-all")
    await expect(sheet.get_by_role("textbox")).to_be_focused()
    await console.page.keyboard.type(WORDS)
    await console.tap("tell-send")
    await expect(phone.page.locator(".told").get_by_text(WORDS)).to_be_visible()
    await phone.read("told-title")
    await phone.tap("told-close")
    await expect(phone.page.locator(".told")).to_have_count(0)
    await phone.page.reload()
    await phone.see("consent")
    await expect(phone.page.locator(".told")).to_have_count(0)


async def test_a_step_forward_can_be_taken_back_for_ten_seconds_and_no_longer(
    two_tables, open_page
):
    page = await open_page(size=LAPTOP)
    await page.clock.install()
    phone = await two_tables.seat(open_page)
    await two_tables.leader.start()
    await page.goto(two_tables.console)
    console = Console(page)
    await console.is_in("P0")
    await console.lead_on("P1")
    undo = page.get_by_role("button", name=f"{console.words['console-undo']} ")
    await expect(undo).to_be_visible()
    await undo.click()
    await console.is_in("P0")
    await phone.see("consent")
    await console.lead_on("P1")
    await expect(undo).to_be_visible()
    await page.clock.run_for(11_000)
    await expect(undo).to_have_count(0)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
async def test_the_whole_run_of_show_is_in_one_row_on_a_small_laptop(
    two_tables, open_page, language
):
    await two_tables.leader.start()
    page = await open_page(two_tables.console, size=(1280, 720), locale=language)
    legs = page.locator(".leg")
    await expect(legs).to_have_count(12)
    for leg in await legs.all():
        await expect(leg).to_be_in_viewport(ratio=1)
    assert len({(await leg.bounding_box())["y"] for leg in await legs.all()}) == 1


async def test_only_what_needs_me_leaves_out_who_needs_nobody(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    await console.tap("tables-only")
    await expect(tile(console, 1)).to_have_count(0)
    await expect(tile(console, 2)).to_have_count(0)
    await phone.open("foot-safety", "safety-verbs")
    await phone.choose_verb("offramp")
    await console.read(console.words["need-offramp"])
    await phone.see("offramp")
    await console.tap("tables-only")
    other = 3 - await table_of(phone)
    await expect(tile(console, other)).to_be_visible()


async def test_arrow_keys_walk_over_the_tiles_as_they_lie(
    server: Server, open_page: OpenPage
) -> None:
    """Whatever their tiles say: on along a row, and down to the one below."""
    async with Hosted.open(server, tables=6) as hosted:
        await hosted.seat_company(*("community", "officer", "community") * 6)
        await hosted.leader.start()
        console = await a_console(hosted, open_page)
        await console.is_in("P0")
        first = console.page.locator(".tile button").first
        await first.focus()
        start = await _middle_of_what_has_the_focus(console)
        await console.page.keyboard.press("ArrowRight")
        beside = await _middle_of_what_has_the_focus(console)
        await console.page.keyboard.press("ArrowLeft")
        await console.page.keyboard.press("ArrowDown")
        below = await _middle_of_what_has_the_focus(console)
        assert beside[0] > start[0]
        assert abs(beside[1] - start[1]) < ROW
        assert abs(below[0] - start[0]) < ROW
        assert below[1] > start[1] + ROW


async def _middle_of_what_has_the_focus(console: Console) -> tuple[float, float]:
    box = await console.page.locator("li:has(> :focus)").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
