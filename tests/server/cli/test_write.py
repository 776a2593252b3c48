"""`write` prints every generated file to where it is kept."""

import shutil

import pytest

from commontable.cli import write
from commontable.cli.write import GENERATED
from commontable.library import coverage_page


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout without any generated file."""
    (tmp_path / "pyproject.toml").touch()
    for path in ("client/src/wire", "client/src/screens/console", "docs", "decks"):
        (tmp_path / path).mkdir(parents=True)
    monkeypatch.setattr(write, "ROOT", tmp_path)
    monkeypatch.setattr(coverage_page, "DEALS", 40)
    monkeypatch.setattr(coverage_page, "FEW", 20)
    return tmp_path


def test_every_file_is_written_where_it_belongs(command, checkout):
    said = command("write")
    assert said.code == 0
    paths = [path for files in GENERATED.values() for path in files]
    assert said.out.splitlines() == [f"wrote {path}" for path in paths]
    assert all((checkout / path).stat().st_size > 1000 for path in paths)


def test_what_is_fresh_is_left_as_it_is_and_what_is_stale_is_written_anew(command, checkout):
    command("write")
    decks = checkout / "docs" / "decks.md"
    decks.write_text(f"{coverage_page.mark()} and a line by hand", "utf-8")
    (checkout / "docs" / "metrics.md").write_text("by hand", "utf-8")
    assert command("write").out == "wrote docs/metrics.md\n"
    decks.write_text("by hand", "utf-8")
    assert command("write", "docs").out == "wrote docs/decks.md\n"


def test_one_kind_alone_can_be_written(command, checkout):
    assert command("write", "schema").out == "wrote decks/deck.schema.json\n"
    assert list((checkout / "docs").iterdir()) == []


def test_outside_a_checkout_there_is_nothing_to_write(command, checkout):
    shutil.rmtree(checkout / "docs")
    (checkout / "pyproject.toml").unlink()
    said = command("write")
    assert said.code == 2
    assert "belong to a checkout" in said.err
