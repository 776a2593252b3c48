"""Commands, and a clean slate after each."""

import pytest
import structlog

from tests.server.cli.commands import Commands


@pytest.fixture
def command(capsys, monkeypatch, tmp_path):
    """Give `command("decks", "list")`, run in an empty folder."""
    monkeypatch.chdir(tmp_path)
    before = structlog.get_config()
    yield Commands(capsys)
    structlog.configure(**before)
