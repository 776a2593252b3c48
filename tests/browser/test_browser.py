"""The browser tests' own footing: a Chromium is found or brought, and faults are seen."""

from pathlib import Path

import pytest

from tests.browser import browser
from tests.browser.axe import faults

NOWHERE = Path("nowhere")


@pytest.fixture
def bare(monkeypatch, tmp_path):
    """A machine without any Chromium."""
    monkeypatch.delenv("BROWSER_EXE", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "PACKED", tmp_path / "absent")
    return tmp_path


def an_executable(path: Path) -> Path:
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_the_browser_that_a_person_names_comes_first(bare, monkeypatch):
    an_executable(bare / "chromium")
    named = an_executable(bare / "mine")
    monkeypatch.setenv("BROWSER_EXE", str(named))
    assert browser.find(NOWHERE).path == named


def test_a_named_browser_that_is_absent_is_said_to_be(bare, monkeypatch):
    monkeypatch.setenv("BROWSER_EXE", str(bare / "gone"))
    with pytest.raises(FileNotFoundError, match=r"BROWSER_EXE names .*gone, which is not a file"):
        browser.find(NOWHERE)


def test_a_browser_on_the_path_comes_before_playwrights(bare):
    installed, playwrights = an_executable(bare / "chromium"), an_executable(bare / "other")
    assert browser.find(playwrights).path == installed


def test_playwrights_browser_comes_before_the_packed_one(bare):
    playwrights = an_executable(bare / "other")
    assert browser.find(playwrights).path == playwrights


def test_no_browser_is_a_failure_with_instructions(bare):
    with pytest.raises(FileNotFoundError, match="install Chromium or Chrome, or run"):
        browser.find(NOWHERE)


async def test_four_phones_open_at_once_each_with_its_own_memory(open_page):
    phones = [await open_page() for _ in range(4)]
    for number, phone in enumerate(phones):
        await phone.set_content(f"<h1>Phone {number}</h1>")
    assert [await phone.inner_text("h1") for phone in phones] == [f"Phone {n}" for n in range(4)]
    assert {await phone.evaluate("innerWidth") for phone in phones} == {360}


async def test_axe_sees_a_button_without_a_name(open_page):
    page = await open_page()
    await page.set_content("<html lang=en><title>T</title><main><h1>H</h1><button></button></main>")
    assert [line.split(" ")[0] for line in await faults(page)] == ["button-name"]
