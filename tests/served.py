"""The real server as a process of its own, to be used from outside, killed and started again."""

import asyncio
import json
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from commontable.journal.opening import open_journal
from commontable.tables.streams import read
from commontable.tables.vault import Vault


class Server:
    """`commontable serve` on one folder and one port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self.house = ""

    async def start(self) -> None:
        command = ["-m", "commontable", "serve", "--host", "127.0.0.1", "--json"]
        place = ["--port", str(self.port), "--data", str(self.folder)]
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, *command, *place, stdout=asyncio.subprocess.PIPE
        )
        assert self._process.stdout
        links = json.loads(await self._process.stdout.readline())
        self.house = links["house"].partition("house:")[2]

    async def stop(self, how: signal.Signals) -> None:
        self._process.send_signal(how)
        await self._process.wait()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def desk(self) -> str:
        """The page where workshops are made."""
        return f"{self.url}/console#house:{self.house}"

    async def kept(self) -> set[str]:
        """The client's ids of all that is in the journal, also of nameless deeds: what lies there
        under the key of the workshop's names.
        """
        journal = open_journal(self.folder)
        causes = [
            envelope.cause
            for stream in await journal.streams()
            for envelope in await read(journal, stream, Vault(journal, stream.split("/")[1]))
        ]
        await journal.close()
        return {cause.rpartition(":")[2] for cause in causes}


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@asynccontextmanager
async def a_server(folder: Path) -> AsyncIterator[Server]:
    """Give a server that is stopped at the end, whatever became of its visitors."""
    server = Server(folder)
    await server.start()
    try:
        yield server
    finally:
        await server.stop(signal.SIGTERM)
