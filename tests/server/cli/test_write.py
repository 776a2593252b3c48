"""`write` prints every generated file to where it is kept."""

import shutil

import pytest

from commontable.cli import write
from commontable.cli.write import GENERATED


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout without any generated file."""
    (tmp_path / "pyproject.toml").touch()
    for path in ("client/src/wire", "docs", "decks"):
        (tmp_path / path).mkdir(parents=True)
    monkeypatch.setattr(write, "ROOT", tmp_path)
    return tmp_path


def test_every_file_is_written_where_it_belongs(command, checkout):
    said = command("write")
    assert said.code == 0
    paths = [path for files in GENERATED.values() for path in files]
    assert said.out.splitlines() == [f"wrote {path}" for path in paths]
    assert all((checkout / path).stat().st_size > 1000 for path in paths)


def test_one_kind_alone_can_be_written(command, checkout):
    assert command("write", "schema").out == "wrote decks/deck.schema.json\n"
    assert list((checkout / "docs").iterdir()) == []


def test_outside_a_checkout_there_is_nothing_to_write(command, checkout):
    shutil.rmtree(checkout / "docs")
    (checkout / "pyproject.toml").unlink()
    said = command("write")
    assert said.code == 2
    assert "belong to a checkout" in said.err
