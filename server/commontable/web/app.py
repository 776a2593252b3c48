"""The whole of the web, put together around one hall."""

from collections.abc import Callable
from pathlib import Path

from aiohttp import web

import commontable
from commontable.reports.archive import Archive
from commontable.web.addresses import lan_address
from commontable.web.hall import Hall
from commontable.web.limits import Limits
from commontable.web.pages import Pages
from commontable.web.security import set_headers
from commontable.web.socket import Porter

STATIC = Path(commontable.__file__).parent / "static"
"""Where the build puts the browser client."""

HALL = web.AppKey[Hall]("hall")
PORTER = web.AppKey("porter", Porter)


def make_app(
    hall: Hall,
    *,
    static: Path = STATIC,
    limits: Limits | None = None,
    lan: Callable[[], str | None] = lan_address,
    archive: Archive | None = None,
) -> web.Application:
    """An application that serves `hall`, and closes it in the end. Raises NotBuiltError."""
    app = web.Application()
    app[HALL] = hall
    app[PORTER] = Porter(hall, limits or Limits())
    app[PORTER].sio.attach(app)
    app.add_routes(Pages(hall, static, lan, archive).routes())
    app.on_response_prepare.append(set_headers)
    app.on_shutdown.append(_see_all_out)
    app.on_cleanup.append(_close_hall)
    return app


async def _see_all_out(app: web.Application) -> None:
    await app[PORTER].close()


async def _close_hall(app: web.Application) -> None:
    await app[HALL].close()
