"""`rehearse` plays a whole workshop anywhere; `replay` then shows and verifies what was kept."""

import orjson
import pytest

from commontable.library.shelf import deck_folders
from commontable.rehearsal.rehearse import Script
from tests.plays.stage import Play
from tests.server.cli.commands import running

pytestmark = pytest.mark.long

FAST = ("--speed", 1000)


def test_a_rehearsal_on_a_server_of_its_own_tells_what_became_of_every_table(command):
    said = command("rehearse", "--tables", 1, "--seats", 3, *FAST)
    assert said.code == 0, said
    assert said.out.startswith("Table 1 reached its end: ")
    assert said.err == ""


def test_every_deck_plays_to_its_end(command):
    for folder in deck_folders():
        said = command("rehearse", "--deck", folder.name, "--tables", 1, "--seats", 5, *FAST)
        assert said.code == 0, said


@pytest.mark.parametrize("verb", [("rehearse",), ("demo", "--host", "127.0.0.1", "--port", 0)])
def test_a_deck_that_is_not_there_is_told_with_those_that_are(command, verb):
    said = command(*verb, "--deck", "moon")
    assert said.code == 2
    assert said.err.startswith("There is no deck `moon`; there is lantern-street, ")


def test_a_rehearsal_that_goes_wrong_is_kept_as_plays(command, tmp_path, monkeypatch):
    """One for each table, as far as it came; of one that went well nothing is kept."""
    folder = tmp_path / "plays"
    wish = ("rehearse", "--tables", 2, "--seats", 3, "--keep", folder, *FAST)
    assert command(*wish).code == 0
    assert not folder.exists()

    monkeypatch.setattr(Script, "longest", 2.0)
    said = command(*wish, "--seed", 7)
    assert (said.code, said.err) == (1, "")
    assert said.out.endswith("The rehearsal was given up after 2 seconds.\n")
    files = sorted(file.name for file in folder.iterdir())
    assert files == ["rehearsal-7-1.toml", "rehearsal-7-2.toml"]
    play = Play.read(folder / files[0])
    assert list(play.steps())
    assert not play.game.table.is_done


def test_a_rehearsal_may_last_as_long_and_speak_as_one_likes(command):
    wish = ("--minutes", 33, "--language", "ar", "--language", "es", "--deck", "harbor-interchange")
    said = command("rehearse", "--tables", 1, "--seats", 4, "--pace", "table", *wish, *FAST)
    assert said.code == 0, said
    assert command("rehearse", "--minutes", 5).code == 2


def test_what_a_rehearsal_left_on_a_server_can_be_seen_again_and_verified(command, tmp_path):
    folder = ("--data", tmp_path / "kept")
    with running("serve", "--json", "--host", "127.0.0.1", "--port", 0, *folder) as run:
        where = ("--url", run.links["url"], "--key", run.links["house"])
        said = command("rehearse", *where, "--tables", 2, "--seats", 4, *FAST, "--json")
        assert said.code == 0, said
        report = orjson.loads(said.out)
        assert [table["reached_its_end"] for table in report["tables"]] == [True, True]
        while_it_runs = command("replay", report["code"], *folder, "--verify")
        run.stop()

    verified = command("replay", report["code"], *folder, "--verify")
    assert verified.code == 0
    assert [line.rpartition(": ")[2] for line in verified.out.splitlines()] == ["no difference"] * 3
    assert verified.out.splitlines()[1:] == while_it_runs.out.splitlines()[1:]

    early = orjson.loads(command("replay", "Rehearsal", *folder, "--as", "seat:s2", "--at", 60).out)
    late = orjson.loads(command("replay", "Rehearsal", *folder, "--as", "seat:s2").out)
    assert not early["table"]["is_done"]
    assert late["table"]["is_done"]
    room = orjson.loads(command("replay", "Rehearsal", *folder, "--as", "console", "--json").out)
    assert set(room) == {"room", "config", "notes", "tile.1", "tile.2"}

    nobody = command("replay", "Rehearsal", *folder, "--as", "seat:s99")
    assert nobody.code == 2
    assert "seat:s1" in nobody.err


def test_a_server_that_does_not_answer_is_a_failure_not_wrong_use(command):
    said = command("rehearse", "K7MPQX", "--url", "http://127.0.0.1:9")
    assert said.code == 1
    assert said.err.startswith("http://127.0.0.1:9 did not let us in")
    assert said.err.count("\n") == 1
