"""`serve` says where it is, keeps what it is told, and goes when asked."""

import signal
from urllib.request import urlopen

import pytest

from tests.server.cli.commands import running


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_one_line_of_json_says_that_it_is_ready_and_a_signal_ends_it(tmp_path, how):
    with running("serve", "--json", "--host", "127.0.0.1", "--port", 0, "--data", tmp_path) as run:
        base = run.links["url"]
        assert run.links["house"].startswith(f"{base}/console#house:")
        assert run.links["workshops"] == []
        with urlopen(f"{base}/readyz") as answer:
            assert answer.status == 200
        said = run.stop(how)
    assert (said.code, said.out, said.err) == (0, "", "")


def test_the_house_link_is_the_same_after_a_restart_on_the_same_folder(tmp_path):
    keys = []
    for _ in range(2):
        with running("serve", "--json", "--port", 0, "--data", tmp_path) as run:
            keys.append(run.links["house"].partition("#")[2])
            run.stop()
    assert keys[0] == keys[1]


def test_a_port_that_is_taken_is_said_with_what_to_do(command, tmp_path):
    with running("serve", "--json", "--host", "127.0.0.1", "--port", 0, "--data", tmp_path) as run:
        port = run.links["url"].rpartition(":")[2]
        said = command("serve", "--host", "127.0.0.1", "--port", port, "--data", "other")
    assert said.code == 1
    assert said.err.startswith(f"Port {port} is taken: ")
    assert said.err.count("\n") == 1


def test_a_folder_that_cannot_hold_anything_is_said_with_what_to_do(command, tmp_path):
    (tmp_path / "file").write_text("")
    said = command("serve", "--port", 0, "--data", "file/below")
    assert said.code == 2
    assert said.err.startswith("--data file/below cannot hold this installation")
