"""Commands as a person types them: in this process, or in one of their own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import orjson
from attrs import frozen

from commontable.cli.app import main

SOON = 3.0
"""Seconds in which a server asked to stop is gone, on a machine that is busy with other tests."""


@frozen
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str


class Commands:
    """Runs commands in this process, and reads what pytest has captured."""

    def __init__(self, capsys) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> Said:
        self._capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = self._capsys.readouterr()
        return Said(code, out, err)


class Running:
    """A command that goes on until it is stopped, once it has said its first line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert process.stdout is not None
        self.first_line = process.stdout.readline()
        assert self.first_line, process.communicate()

    @property
    def links(self) -> dict[str, str]:
        found: dict[str, str] = orjson.loads(self.first_line)
        return found

    def stop(self, how: int = signal.SIGINT) -> Said:
        """Ask it to stop, as Ctrl-C does; it must be gone soon."""
        asked = monotonic()
        self._process.send_signal(how)
        out, err = self._process.communicate(timeout=10)
        assert monotonic() - asked < SOON
        return Said(self._process.returncode, out, err)


@contextmanager
def running(*words: object, **environment: str) -> Iterator[Running]:
    """A command in a process of its own, which is gone after the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "commontable", *(str(word) for word in words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )
    try:
        yield Running(process)
    finally:
        process.kill()
        process.communicate()
