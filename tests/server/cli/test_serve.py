"""`serve` says where it is, keeps what it is told, and goes when asked."""

import signal
from socket import create_server
from urllib.request import urlopen

import pytest

from tests.server.cli.commands import running


@pytest.mark.long
def test_one_line_of_json_says_that_it_is_ready_a_signal_ends_it_and_its_link_stays(tmp_path):
    """The house link is the same after a restart on the same folder."""
    keys = set()
    for how in (signal.SIGINT, signal.SIGTERM):
        where = ("--host", "127.0.0.1", "--port", 0, "--data", tmp_path)
        with running("serve", "--json", *where) as run:
            base = run.links["url"]
            assert run.links["house"].startswith(f"{base}/console#house:")
            assert run.links["workshops"] == []
            with urlopen(f"{base}/readyz") as answer:
                assert answer.status == 200
            keys.add(run.links["house"].partition("#")[2])
            said = run.stop(how)
        assert (said.code, said.out, said.err) == (0, "", "")
    assert len(keys) == 1


def test_a_port_that_is_taken_is_said_with_what_to_do(command):
    with create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = command("serve", "--host", "127.0.0.1", "--port", port, "--data", "other")
    assert said.code == 1
    assert said.err.startswith(f"Port {port} is taken: ")
    assert said.err.count("\n") == 1


def test_a_folder_that_cannot_hold_anything_is_said_with_what_to_do(command, tmp_path):
    (tmp_path / "file").write_text("")
    said = command("serve", "--port", 0, "--data", "file/below")
    assert said.code == 2
    assert said.err.startswith("--data file/below cannot hold this installation")
