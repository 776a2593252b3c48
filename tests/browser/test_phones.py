"""What a phone goes through in a real evening: copied links, lost lines, sleeping servers, small
screens, and hands that cannot tap.
"""

import asyncio
import signal
from contextlib import suppress
from urllib.parse import urljoin

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.checks import in_large_letters
from tests.browser.deeds import settle_in, settle_in_late
from tests.browser.hosted import Hosted
from tests.browser.phone import Phone, together, whoever_may
from tests.browser.planning import tap_fairness
from tests.browser.screen import Look, OpenPage, nobody
from tests.browser.shifts import shifts, watch

DRAFT = "Light the lane until the last bus"
MANY = 25
"""Messages that tell enough of what the others do."""
A_WHILE = 10.0
"""Seconds after which they may have fallen silent."""
ANOTHER_TRY = 15_000
"""Milliseconds in which a phone has tried again: it rests six seconds between two tries at most."""


async def a_phone_at(phase: str, hosted: Hosted, open_page: OpenPage, look: Look = nobody) -> Phone:
    """A phone of someone who plays, at a table of four in this phase; nobody came late."""
    await hosted.seat_company("community", "officer", "community")
    phone = await hosted.seat(open_page, look)
    await hosted.begin()
    await settle_in(phone)
    await hosted.all_are_ready()
    await hosted.move_to(phase)
    return phone


async def write_a_piece(phone: Phone) -> Locator:
    """Go as far as the sheet where one's own words are written."""
    await phone.open("add-piece", "add-piece")
    await phone.tap("own-words")
    field = phone.field("ask-text")
    await expect(field).to_be_visible()
    return field


NOTE_TAPS = """() => {
  window.tapped = [];
  addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button) window.tapped.push(button.textContent);
  }, true);
}"""
END_SHIELDS = """() => document.getAnimations()
  .filter((each) => each.animationName === "shielded")
  .map((each) => {
    each.finish();
    return each.effect.getTiming().duration;
  })"""


async def stop_time(page: Page) -> None:
    """Let what keeps a second tap off last until it is ended."""
    line = await page.context.new_cdp_session(page)
    await line.send("Animation.enable")
    await line.send("Animation.setPlaybackRate", {"playbackRate": 0})


async def middle_of(place: Locator) -> tuple[float, float]:
    box = await place.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


async def is_at(place: Locator, point: tuple[float, float]) -> bool:
    x, y = point
    box = await place.bounding_box()
    assert box
    return 0 < x - box["x"] < box["width"] and 0 < y - box["y"] < box["height"]


async def test_a_link_that_is_passed_on_leads_to_the_door_and_not_to_the_seat(hosted, open_page):
    mine = await hosted.seat(open_page)
    other = Phone(await open_page(mine.page.url), "Wren", "partner")
    await other.read("door-welcome")
    await expect(other.button("join")).to_be_visible()
    await mine.read("lobby-in")


async def test_a_copied_seat_ends_the_first_window_with_a_plain_sentence(hosted, open_page, checks):
    first = await hosted.seat(open_page, checks)
    everything = await first.page.context.storage_state()
    second = Phone(await open_page(hosted.door, storage_state=everything), "Maple", "community")
    await second.read("lobby-in")
    await first.read("elsewhere")
    await first.read("elsewhere.line")
    await first.look("elsewhere")
    await first.tap("use-here")
    await first.read("lobby-in")
    await second.read("elsewhere")


async def test_a_phone_without_a_line_says_so_keeps_the_answer_and_heals(hosted, open_page, checks):
    phone = await a_phone_at("P6", hosted, open_page, checks)
    field = await write_a_piece(phone)
    await field.fill(DRAFT)
    await phone.page.context.set_offline(True)
    await phone.read("line-offline")
    await expect(field).to_have_value(DRAFT)
    await phone.choose_first("ask-segment")
    await phone.choose_first("ask-effort")
    await phone.tap("add-this")
    await phone.read("line-offline-kept")
    await phone.look("offline")
    await phone.page.context.set_offline(False)
    added = phone.page.get_by_role("list").get_by_text(DRAFT)
    await expect(added).to_be_visible(timeout=ANOTHER_TRY)
    await expect(phone.page.get_by_text(phone.words["line-offline-kept"])).to_have_count(0)


async def test_a_page_whose_script_got_lost_says_what_to_do(hosted, open_page):
    """Only once it has had the time to come."""
    page = await open_page(hosted.door)
    await page.route("**/assets/index-*.js", lambda route: route.abort())
    await page.reload()
    late = page.get_by_text("Nothing here yet? Load this page again.")
    await expect(late).to_be_hidden()
    await page.evaluate("document.getAnimations().forEach((each) => each.finish())")
    await expect(late).to_be_visible()
    await page.unroute("**/assets/index-*.js")
    await page.reload()
    await expect(page.get_by_role("textbox")).to_be_visible()
    await expect(late).to_have_count(0)


async def test_after_the_server_died_the_phone_is_back_at_its_prompt_without_a_tap(
    hosted, open_page, server
):
    await hosted.seat_company("community", "officer")
    phone = await hosted.seat(open_page)
    await hosted.begin()
    await phone.see("consent")
    await phone.tick("consent-play")
    await phone.tap("go-on")
    await phone.see("agreements")
    await server.stop(signal.SIGKILL)
    await phone.read("line-offline")
    await server.start()
    offline = phone.page.get_by_text(phone.words["line-offline"])
    await expect(offline).to_have_count(0, timeout=ANOTHER_TRY)
    await phone.see("agreements")
    await phone.tap("agreements-keep")
    await phone.see("lines")


@pytest.mark.parametrize("lost", ["seat-*.js", "seat-*.css", "words/en-phone-*.js"])
async def test_a_seat_that_was_lost_on_its_way_comes_by_itself(hosted, open_page, lost):
    """While people type their names; nothing is taken from under their hands."""
    page = await open_page(reduced_motion="reduce")
    await page.route(f"**/assets/{lost}", lambda way: way.abort(), times=1)
    async with page.expect_event("requestfailed"):
        await page.goto(hosted.door)
    await Phone(page, "Maple", "community").join()
    await expect(page.locator("main")).to_have_css("display", "contents")


async def test_a_phone_that_was_closed_comes_back_to_its_seat_by_the_same_link(hosted, open_page):
    phone = await hosted.seat(open_page)
    await phone.page.goto("about:blank")
    await phone.page.goto(hosted.door)
    await phone.read("lobby-in")


async def test_the_icon_on_the_home_screen_leads_back_to_the_seat(hosted, open_page):
    phone = await hosted.seat(open_page)
    link = await phone.page.locator("link[rel=manifest]").get_attribute("href")
    place = urljoin(hosted.door, link)
    found = await phone.page.request.get(place)
    assert found.headers["content-type"] == "application/manifest+json"
    manifest = await found.json()
    for icon in manifest["icons"]:
        picture = await phone.page.request.get(urljoin(place, icon["src"]))
        assert picture.headers["content-type"] == "image/png"
    await phone.page.goto(urljoin(place, manifest["start_url"]))
    await phone.read("lobby-in")


@pytest.mark.parametrize("phase", ["P4", "P5", "P6", "P8", "P11"])
async def test_what_others_do_moves_nothing_under_the_thumb(hosted, open_page, phase):
    phone = await a_phone_at(phase, hosted, open_page)
    await watch(phone.page)
    async with phone.page.expect_websocket() as line:
        await phone.page.reload()
    with suppress(TimeoutError):
        async with asyncio.timeout(A_WHILE):
            for _ in range(MANY):
                await (await line.value).wait_for_event("framereceived")
    assert [shift["moved"] for shift in await shifts(phone.page) if shift["underThumb"]] == []


async def test_a_second_tap_does_not_reach_what_comes_to_its_place(hosted, open_page):
    """Until 0.4 seconds are over; the keyboard waits for nothing."""
    await hosted.seat_company("community", "officer")
    phone = await hosted.seat(open_page)
    await hosted.begin()
    await phone.see("consent")
    await phone.tick("consent-play")
    await stop_time(phone.page)
    place = await middle_of(phone.button("go-on"))
    await phone.page.mouse.click(*place)
    await phone.see("agreements")
    assert await is_at(phone.button("agreements-keep"), place)
    await phone.page.evaluate(NOTE_TAPS)
    await phone.page.mouse.click(*place)
    assert await phone.page.evaluate("window.tapped") == []
    assert set(await phone.page.evaluate(END_SHIELDS)) == {400}
    await phone.page.mouse.click(*place)
    await phone.see("lines")
    await phone.button("lines-ready").press("Enter")
    await phone.see("arrived")


async def test_text_that_is_not_sent_survives_a_change_of_phase(hosted, open_page):
    phone = await a_phone_at("P6", hosted, open_page)
    await hosted.rest()
    field = await write_a_piece(phone)
    await field.fill(DRAFT)
    await hosted.move_to("P7")
    await phone.read("phase-P7")
    await hosted.leader.wish({"type": "undo_advance"})
    await phone.see("compose")
    await expect(field).to_have_value(DRAFT)


async def test_what_one_adds_to_a_long_plan_is_brought_into_view(hosted, open_page):
    phone = await a_phone_at("P6", hosted, open_page)
    await hosted.rest()
    plan = phone.page.get_by_role("list", name=phone.words["card-plan"])
    for piece in ("A lamp", "A walk home", "A bench", "A number to call"):
        field = await write_a_piece(phone)
        await field.fill(piece)
        await phone.choose_first("ask-segment")
        await phone.choose_first("ask-effort")
        await phone.tap("add-this")
        added = plan.get_by_role("listitem").filter(has_text=piece)
        await expect(added).to_be_in_viewport(ratio=0.9)


async def test_private_words_show_only_while_they_are_held(hosted, open_page):
    phone = await a_phone_at("P3", hosted, open_page)
    await phone.see("role_introduce")
    sheet = await phone.open("foot-card", "card-mine")
    needs = sheet.get_by_role("definition").first
    covered = await needs.inner_text()
    hold = phone.button("peek-hold").or_(phone.button("peek-held"))

    await hold.hover()
    await phone.page.mouse.down()
    await expect(needs).not_to_have_text(covered)
    secret = await needs.inner_text()
    await phone.page.mouse.up()
    await expect(needs).to_have_text(covered)
    assert secret not in await phone.page.content()

    await hold.focus()
    await phone.page.keyboard.down("Space")
    await expect(needs).to_have_text(secret)
    await phone.page.keyboard.up("Space")
    await expect(needs).to_have_text(covered)


async def test_private_words_are_covered_when_the_hand_slips_or_the_phone_sleeps(hosted, open_page):
    phone = await a_phone_at("P3", hosted, open_page)
    sheet = await phone.open("foot-card", "card-mine")
    needs = sheet.get_by_role("definition").first
    covered = await needs.inner_text()
    await phone.button("peek-hold").focus()
    await phone.page.keyboard.down("Space")
    await expect(needs).not_to_have_text(covered)
    await phone.button("close").focus()
    await expect(needs).to_have_text(covered)


async def test_who_comes_late_is_told_what_the_table_is_at(hosted, open_page, checks):
    """R0.04 R11.01: listening first; and at the end there is no role to leave."""
    await hosted.seat_company("community", "officer", "community")
    await hosted.begin()
    await hosted.all_are_ready()
    await hosted.move_to("P4")
    phone = Phone(await open_page(hosted.door), "Maple", "partner", look=checks)
    await phone.knock()
    await settle_in_late(phone, "welcome-P4")
    await phone.see("listen_soon", "listen_with", "listen_done")
    await hosted.move_to("P11")
    await phone.see("step_out_beside", "debrief_happened")


@pytest.mark.parametrize(
    ("way", "sentence"),
    [("/j/ZZZZZZ", "code-wrong_code"), ("/j/hello", "code-wrong_code")],
)
async def test_a_wrong_code_says_where_to_look(server, open_page, checks, way, sentence):
    phone = Phone(await open_page(server.url + way), "Maple", "community", look=checks)
    await phone.read(sentence)
    await phone.look("wrong code")
    await phone.tap("door-other-code")
    await phone.read("code-line")
    await phone.look("code entry")


async def test_a_full_workshop_says_whom_to_ask(hosted, open_page, checks):
    await hosted.seat_company(*["community"] * 6, "officer", "officer")
    phone = Phone(await open_page(hosted.door), "Maple", "community", look=checks)
    await phone.read("code-workshop_full")
    await phone.look("full")


async def test_who_left_is_told_that_the_seat_is_closed_and_can_join_again(
    hosted, open_page, checks
):
    phone = await a_phone_at("P3", hosted, open_page, checks)
    await phone.open("foot-safety", "safety-verbs")
    await phone.choose_verb("leave")
    await phone.tap("leave-yes")
    await phone.see("left")
    await phone.page.reload()
    await phone.read("code-ticket_spent")
    await phone.look("seat gone")
    await phone.tap("join-again")
    await phone.read("door-welcome")


@pytest.mark.parametrize("way", ["Escape", "Enter"])
async def test_a_sheet_gives_the_focus_back_to_where_it_was_opened(hosted, open_page, way):
    """By Escape, and by its own button."""
    phone = await a_phone_at("P3", hosted, open_page)
    await phone.button("foot-safety").focus()
    await phone.page.keyboard.press("Enter")
    await phone.sheet("safety-verbs")
    await phone.button("close").focus()
    await phone.page.keyboard.press(way)
    await expect(phone.page.get_by_role("dialog")).to_have_count(0)
    await expect(phone.button("foot-safety")).to_be_focused()


async def test_who_asked_for_no_motion_breathes_without_any(hosted, open_page, checks):
    phone = await a_phone_at("P1", hosted, open_page, checks)
    await phone.open("foot-safety", "safety-verbs")
    await phone.choose_verb("offramp")
    await phone.see("offramp")


async def test_what_sends_a_form_stays_in_view_in_large_letters(hosted, open_page):
    phone = await a_phone_at("P6", hosted, open_page)
    await phone.see("compose")
    async with in_large_letters(phone.page):
        await write_a_piece(phone)
        await expect(phone.button("add-this")).to_be_in_viewport()


async def test_a_table_that_wrote_nothing_is_asked_to_write_or_to_leave_it_open(
    hosted, open_page, checks
):
    """R9.29: after the fairness check; and what is written even now is written together."""
    phones = [await hosted.seat(open_page, checks) for _ in range(3)]
    await hosted.begin()
    await together(*(settle_in(phone) for phone in phones))
    await hosted.move_to("P9")
    await together(*(tap_fairness(phone) for phone in phones))
    await together(*(phone.see("no_plan_end") for phone in phones))
    host = await whoever_may(phones, "no-plan-write")
    await host.look("no plan")
    await host.tap("no-plan-write")
    await host.see("compose")
    await host.read("plan-empty")
