"""What a phone fetches stays small, packed as plain HTTP brings it, and with English words."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.house import ROOT

ASSETS = ROOT / "server/commontable/static/assets"
IMPORT = re.compile(r'"\./([\w-]+\.js)"')
"""A script that comes with another one; one that may come later is written with backticks."""
DOOR = ("index", "words/en-common", "words/en-door")
EVENING = (*DOOR, "seat", "words/en-phone")


@pytest.mark.parametrize(("parts", "most"), [(DOOR, 23_000), (EVENING, 70_000)])
def test_a_phone_fetches_little(parts, most):
    scripts = _scripts(*parts)
    assert _packed(scripts | {style for script in scripts for style in _styles(script)}) < most


def test_the_script_of_a_whole_evening_is_under_45_kilobytes():
    assert _packed(_scripts("index", "seat")) < 45_000


def _packed(files: set[Path]) -> int:
    return sum(Path(f"{file}.gz").stat().st_size for file in files)


def _scripts(*parts: str) -> set[Path]:
    return {found for part in parts for found in _with_imports(_only(f"{part}-*.js"))}


def _only(pattern: str) -> Path:
    found = [*ASSETS.glob(pattern)]
    assert len(found) == 1, f"{pattern} has another name now"
    return found[0]


def _with_imports(script: Path) -> Iterator[Path]:
    yield script
    for name in IMPORT.findall(script.read_text("utf-8")):
        yield from _with_imports(ASSETS / name)


def _styles(script: Path) -> Iterator[Path]:
    """Beside a script, under its name."""
    name = script.stem[: -len("-123456")]
    return ASSETS.glob(f"{name}-??????.css")
