"""The real server on a free port, over a folder of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from attrs import frozen

from commontable.cli.opening import limits_at, open_house
from commontable.tables.hall import Hall
from commontable.web.app import make_app
from commontable.web.serve import serving

FAST = 1000.0
"""The speed at which tests have people play."""


@frozen
class Server:
    """Where it is, and what opens it."""

    url: str
    house_key: str
    hall: Hall


@asynccontextmanager
async def a_server(folder: Path) -> AsyncIterator[Server]:
    house = await open_house(folder)
    app = make_app(house.hall, limits=limits_at(FAST))
    async with serving(app, host="127.0.0.1", port=0) as port:
        yield Server(f"http://127.0.0.1:{port}", house.keyring.house, house.hall)
