"""A built client, and a server that offers it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from commontable.web import lean
from commontable.web.limits import Limits
from tests.server.web.house import House, a_house


@pytest.fixture
def static(tmp_path: Path) -> Path:
    """A built client: a page, and a script with its compressed siblings."""
    (tmp_path / "static/assets").mkdir(parents=True)
    (tmp_path / "static/index.html").write_text("<!doctype html><title>Common Table</title>")
    (tmp_path / "static/assets/icon-192.png").write_bytes(b"pretend this is a picture")
    (tmp_path / "static/assets/app-1a_c-D.js").write_text("let plain = true")
    (tmp_path / "static/assets/app-1a_c-D.js.br").write_bytes(b"pretend this is brotli")
    (tmp_path / "static/assets/app-1a_c-D.js.gz").write_bytes(b"pretend this is gzip")
    (tmp_path / "secret.txt").write_text("not for everyone")
    return tmp_path / "static"


@pytest.fixture(autouse=True)
def short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lean, "GRACE", 0.2)


@pytest_asyncio.fixture
async def house(static: Path) -> AsyncIterator[House]:
    async with a_house(static) as running:
        yield running


@pytest_asyncio.fixture
async def strict_house(static: Path) -> AsyncIterator[House]:
    """A house that allows three requests at once, hardly more, and two pieces of junk."""
    async with a_house(static, Limits(burst=3, per_second=0.001, junk=2)) as running:
        yield running
