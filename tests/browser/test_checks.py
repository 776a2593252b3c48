"""The eyes of the browser tests see what they are there to see."""

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
    assert checks.screens == {("join", "en", "light"), ("join", "en", "dark")}


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
