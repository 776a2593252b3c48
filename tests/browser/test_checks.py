"""The eyes of the browser tests see what they are there to see."""

import pytest

from tests.browser.checks import Checks, off_the_side
from tests.browser.words import words

PAGE = "<html lang=en><title>T</title><main><h1>H</h1>{}</main>"


async def test_what_sticks_out_at_the_side_is_seen(open_page):
    page = await open_page()
    await page.set_content(PAGE.format("<p style='inline-size: 500px'>Too long</p>"))
    assert any("p. (Too long)" in fault for fault in await off_the_side(page))


async def test_a_part_that_scrolls_sideways_is_seen(open_page):
    page = await open_page()
    inner = "<div style='overflow-x: auto'><p style='inline-size: 500px'>Too long</p></div>"
    await page.set_content(PAGE.format(inner))
    assert any("div. (Too long)" in fault for fault in await off_the_side(page))


async def test_a_screen_is_looked_at_once_in_each_manner(open_page):
    page, checks = await open_page(), Checks()
    await page.set_content(PAGE.format("<button></button>"))
    await checks(page, "join")
    await checks(page, "join")
    assert [fault.partition(" at")[0] for fault in checks.faults] == [
        "join, en, light: button-name"
    ]
    await page.emulate_media(color_scheme="dark")
    await checks(page, "join")
    assert checks.screens == {
        ("join", "forced"),
        *(("join", "en", manner) for manner in ("light", "dark", "narrow", "large")),
    }


@pytest.mark.parametrize(("manner", "width"), [("narrow", "340px"), ("large", "12rem")])
async def test_a_screen_is_also_looked_at_on_a_narrow_screen_and_in_large_letters(
    open_page, manner, width
):
    """Both fit on the phone as it is, which is left as it was."""
    page, checks = await open_page(), Checks()
    await page.set_content(PAGE.format(f"<div style='inline-size: {width}'>Words</div>"))
    await checks(page, "join")
    assert {fault.partition(":")[0] for fault in checks.faults} == {f"join, en, {manner}"}
    assert await page.evaluate("[innerWidth, document.documentElement.style.fontSize]") == [360, ""]


async def test_what_colour_alone_tells_is_seen(open_page):
    page, checks = await open_page(), Checks()
    style = "<style>button { all: unset } [aria-pressed=true] { color: #0050a0 }</style>"
    chosen = "<button aria-pressed=true>Yes</button><button aria-pressed=false>No</button>"
    steps = "<ol><li data-state=past>One</li><li data-state=now>Two</li></ol>"
    await page.set_content(style + PAGE.format(chosen + steps))
    await checks(page, "join")
    assert checks.faults == [
        "join, forced: no edge: button. (Yes)",
        "join, forced: no edge: button. (No)",
        "join, forced: not told from what is not chosen: button. (Yes)",
        "join, forced: not told from another state: li. (One)",
        "join, forced: not told from another state: li. (Two)",
    ]


async def test_what_moves_though_no_motion_was_asked_for_is_seen(open_page):
    page, checks = await open_page(reduced_motion="reduce"), Checks()
    turn = "@keyframes turn { to { rotate: 1turn } } p { animation: turn 9s infinite }"
    await page.set_content(f"<style>{turn}</style>" + PAGE.format("<p>Words</p>"))
    await checks(page, "join")
    assert checks.faults == ["join, en, light: moves: p."]


async def test_a_screen_is_looked_at_when_it_has_come_to_rest(open_page):
    page, checks = await open_page(), Checks()
    fade = "@keyframes fade { from { opacity: 0.3 } } p { animation: fade 1s steps(1) }"
    await page.set_content(f"<style>{fade}</style>" + PAGE.format("<p>Words</p>"))
    await checks(page, "join")
    assert checks.faults == []


def test_words_are_found_by_their_key_in_every_language():
    assert words("en")["prompt-consent"] == "Before you play"
    assert words("es")["go-on"] == "Seguir"
    assert words("en")["lines-aside"].fullmatch("Set \u20682\u2069 aside, I am ready")
