"""What a facilitator does besides leading the room: people who help by a link, a summons, words
with receipts, notes, the screen lock, and a rehearsal.
"""

import re

from playwright.async_api import Page, expect

from tests.browser.console import Console
from tests.browser.deeds import call
from tests.browser.screen import LAPTOP
from tests.browser.table import table_of
from tests.browser.test_console import a_room_with_a_phone, tile

NOTE = "They laughed together."
WORDS = "Two more minutes."
ALL_IN = 20_000
"""Milliseconds in which twelve simulated people have come in, one after another."""


async def invited(console: Console, role: str, *tables: int) -> str:
    """Make a link for somebody who helps, and close the sheet. It is told by the address of the
    room; here it is opened on the server's own computer.
    """
    await console.tap("console-staff")
    sheet = await console.sheet("staff-title")
    await sheet.get_by_role("button", name=re.compile(f"^{console.words[f'staff-{role}']}")).click()
    for table in tables:
        await sheet.get_by_role("button", name=str(table), exact=True).click()
    await sheet.get_by_role("button", name=console.words["staff-make-link"]).click()
    link = sheet.get_by_text(re.compile("/console#"))
    await expect(link).to_be_in_viewport()
    await expect(sheet.get_by_role("img", name=console.words["staff-qr"])).to_be_in_viewport()
    key = (await link.inner_text()).partition("#")[2]
    await console.page.keyboard.press("Escape")
    return f"{console.page.url.partition('#')[0]}#{key}"


async def opened(address: str, open_page) -> Console:
    return Console(await open_page(address, size=LAPTOP))


async def test_a_helper_sees_and_does_what_their_tables_need(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    mine = await table_of(phone)
    other = 3 - mine
    helper = await opened(await invited(console, "helper", mine), open_page)
    await expect(tile(helper, mine)).to_be_visible()
    await expect(tile(helper, other)).to_have_count(0)
    await expect(helper.button("console-tell")).to_have_count(0)
    await expect(helper.button("console-people")).to_have_count(0)
    await call(phone)
    await helper.read(helper.words["help-care"])
    await helper.tap_in("help-title", "help-seen")
    await phone.read("receipt-seen")


async def test_a_link_that_is_cut_off_says_where_the_whole_one_is(two_tables, open_page):
    for link in (two_tables.console[:-4], f"{two_tables.server.url}/console#house:abc"):
        shut = await opened(link, open_page)
        for words in ("console-bad-key", "console-where-workshop", "console-where-house"):
            await shut.read(shut.words[words])


async def test_an_observer_hears_of_no_call_and_may_do_nothing(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    observer = await opened(await invited(console, "observer"), open_page)
    await tile(observer, 1).click()
    drawer = observer.page.get_by_role("complementary")
    await expect(drawer.get_by_role("button")).to_have_text(["Close", "Note"])
    await call(phone)
    await console.read(console.words["help-care"])
    await expect(observer.page.get_by_text(observer.words["help-care"])).to_have_count(0)


async def test_another_link_takes_over_when_the_laptop_closes(two_tables, open_page):
    console, _ = await a_room_with_a_phone(two_tables, open_page)
    helper = await opened(await invited(console, "helper", 1), open_page)
    await expect(tile(helper, 1)).to_be_visible()
    await expect(helper.button("staff-take-lead")).to_have_count(0)
    await console.page.close()
    await two_tables.leader.close()
    await helper.tap("staff-take-lead")
    await expect(tile(helper, 2)).to_be_visible()
    await helper.lead_on("P1")


async def test_eyes_up_reaches_every_phone_and_lets_them_go_on(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    await console.tap("console-summon")
    await phone.see("summon")
    await phone.look("eyes up")
    await console.tap("console-release")
    await phone.see("consent")


async def test_a_word_comes_back_with_how_many_have_read_it(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    mine = await table_of(phone)
    await tile(console, mine).click()
    await console.tap("drawer-tell")
    sheet = await console.sheet("tell-title-one")
    await sheet.get_by_role("textbox").fill(WORDS)
    await console.tap("tell-send")
    await expect(phone.page.locator(".told").get_by_text(WORDS)).to_be_visible()
    drawer = console.page.get_by_role("complementary")
    await expect(drawer).to_contain_text(re.compile("seen by .?0"))
    await phone.tap("told-close")
    await expect(drawer).to_contain_text(re.compile("seen by .?1"))


async def test_a_note_stays_with_its_moment(two_tables, open_page):
    console, _ = await a_room_with_a_phone(two_tables, open_page)
    await tile(console, 1).click()
    await console.tap("drawer-note")
    await write(await console.sheet("notes-title-one"), console)
    await console.page.keyboard.press("Escape")
    await console.lead_on("P1")
    await console.tap("console-notes")
    sheet = await console.sheet("notes-title")
    await expect(sheet.get_by_role("listitem")).to_contain_text(NOTE)
    await expect(sheet.get_by_role("listitem")).to_contain_text(str(console.phase("P0")))


async def write(sheet, console: Console) -> None:
    await sheet.get_by_role("textbox").fill(NOTE)
    await sheet.get_by_role("button", name=console.words["notes-keep"]).click()
    await expect(sheet.get_by_role("listitem")).to_contain_text(NOTE)


async def test_a_locked_screen_opens_by_its_phrase_alone_also_after_a_reload(two_tables, open_page):
    console, phone = await a_room_with_a_phone(two_tables, open_page)
    await console.tap("console-lock")
    sheet = await console.sheet("lock-title")
    await sheet.get_by_role("textbox").fill("blue boat")
    await sheet.get_by_role("button", name=console.words["lock-do"]).click()
    await locked(console.page, console)
    await call(phone)
    await console.read(console.words["lock-calls"])
    await expect(console.page.get_by_text(console.words["help-care"])).to_have_count(0)
    await console.page.reload()
    await locked(console.page, console)
    for phrase in ("red boat", "blue boat"):
        await console.page.get_by_role("textbox").fill(phrase)
        await console.tap("lock-open")
    await console.is_in("P0")


async def locked(page: Page, console: Console) -> None:
    await console.read(console.words["lock-locked"])
    await expect(page.get_by_role("button", name=re.compile("^Table"))).to_have_count(0)


async def test_one_press_rehearses_with_simulated_people(server, open_page):
    console = Console(await open_page(server.desk, size=LAPTOP))
    await console.create("Friday evening", tables=2)
    await console.tap("rehearse-link")
    sheet = await console.sheet("rehearse-title")
    await console.tap("rehearse-do")
    link = sheet.get_by_role("link", name=console.words["rehearse-open"])
    rehearsal = await opened(f"{server.url}{await link.get_attribute('href')}", open_page)
    await rehearsal.read(re.compile(str(console.words["console-rehearsal"])))
    everyone = rehearsal.page.get_by_text(re.compile(r"12\D* people here"))
    await expect(everyone.first).to_be_visible(timeout=ALL_IN)
    await rehearsal.start()
    await expect(tile(rehearsal, 2)).to_be_visible()
    await rehearsal.page.get_by_role("button", name=rehearsal.words["console-late"]).click()
    trial = rehearsal.page.get_by_role("link", name=rehearsal.words["rehearse-try"])
    join = await open_page(f"{server.url}{await trial.get_attribute('href')}")
    await expect(join.get_by_text(re.compile("This is a rehearsal"))).to_be_visible()
