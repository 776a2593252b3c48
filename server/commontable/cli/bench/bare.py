"""The baseline: aiohttp alone, pushing the same bytes to the same phones with no game between."""

import argparse
import asyncio
import json
import sys
from collections import defaultdict

from aiohttp import WSMsgType, web


def make_bare(size: int) -> web.Application:
    """Tables of WebSockets; any message at a table is answered with `size` bytes to all of it."""
    tables: dict[str, list[web.WebSocketResponse]] = defaultdict(list)
    filler = "x" * max(0, size - len('{"id":"","x":""}') - 8)

    async def sit(request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        table = tables[request.query["table"]]
        table.append(socket)
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                wish = json.loads(message.data)
                update = json.dumps({"id": wish["id"], "x": filler})
                for phone in table:
                    await phone.send_str(update)
        table.remove(socket)
        return socket

    app = web.Application()
    app.router.add_get("/table", sit)
    return app


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--size", type=int, required=True)
    arguments = parser.parse_args()
    runner = web.AppRunner(make_bare(arguments.size))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", arguments.port).start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
