"""Pages, files, the join code as a picture, and whether the server is well."""

import io
import re
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path

import segno
from aiohttp import web
from attrs import frozen

from commontable.printing import guides
from commontable.printing.guides import Guide, guide_page
from commontable.protocol.asyncapi import asyncapi_document
from commontable.reports.archive import Archive
from commontable.reports.page import PAPER
from commontable.tables.keys import CODE_ALPHABET, CODE_LENGTH
from commontable.web.addresses import base_url
from commontable.web.hall import Hall
from commontable.web.security import ASSETS, POLICY

SCREENS = ("/", "/j/{code}", "/console", "/wall/{code}")
"""Every screen is the one built page, which looks at its own address."""

CODE = f"{{code:[{CODE_ALPHABET}]{{{CODE_LENGTH}}}}}"
CODE_IN_ANY_CASE = CODE.replace(CODE_ALPHABET, CODE_ALPHABET + CODE_ALPHABET.lower())


CONSOLE = re.compile(r"(house:)?[\w-]{1,64}", re.ASCII)
"""What stands behind the `#` of a console's link."""


class NotBuiltError(Exception):
    """The browser client is not there to be served."""


@frozen
class Pages:
    """What is served over plain HTTP. `lan` tells this computer's address in the local network."""

    hall: Hall
    static: Path
    lan: Callable[[], str | None]
    archive: Archive | None = None

    def routes(self) -> list[web.AbstractRouteDef]:
        """All routes. Raises NotBuiltError."""
        if not (self.static / "index.html").is_file() or not (self.static / "assets").is_dir():
            raise NotBuiltError(f"The browser client is not in {self.static}: run `make` once.")
        return [
            *(web.get(path, self.screen) for path in SCREENS),
            web.static(ASSETS, self.static / "assets"),
            web.get(f"/{CODE_IN_ANY_CASE}", self.door),
            web.get(f"/qr/{CODE}.svg", self.join_picture),
            web.post("/qr/console", self.console_picture),
            web.get("/report/{key}/{language}", self.report),
            *(
                web.get(f"/guide/{guide}/{{language}}", partial(self.guide, guide))
                for guide in Guide
            ),
            web.get("/asyncapi.json", self.wire),
            web.get("/healthz", self.is_alive),
            web.get("/readyz", self.is_ready),
        ]

    async def door(self, request: web.Request) -> web.Response:
        """To where people join, for those who type the code right behind the wall's address."""
        raise web.HTTPFound(f"/j/{request.match_info['code'].upper()}")

    async def screen(self, _request: web.Request) -> web.StreamResponse:
        return web.FileResponse(self.static / "index.html")

    async def join_picture(self, request: web.Request) -> web.Response:
        """The QR code of a workshop's join link."""
        return self._picture(request, f"/j/{request.match_info['code']}")

    async def console_picture(self, request: web.Request) -> web.Response:
        """The QR code of a console's link. Its key comes in the body: no log and no history keeps
        that.
        """
        key = (await request.read()).decode(errors="replace")
        if not CONSOLE.fullmatch(key):
            raise web.HTTPBadRequest(text="This is not a console's key.")
        picture = self._picture(request, f"/console#{key}")
        picture.headers["Cache-Control"] = "no-store"
        return picture

    def _picture(self, request: web.Request, path: str) -> web.Response:
        """The QR code of a link to this server, which its title says; black on white always."""
        base = base_url(request, self.lan)
        if base is None:
            raise web.HTTPBadRequest(text="The Host header is not a host.")
        picture = io.BytesIO()
        link = segno.make_qr(address := f"{base}{path}", error="m")
        link.save(picture, kind="svg", border=4, light="#fff", omitsize=True, title=address)
        return web.Response(body=picture.getvalue(), content_type="image/svg+xml")

    async def report(self, request: web.Request) -> web.Response:
        """The report of a room, for whoever has its link."""
        key, language = request.match_info["key"], request.match_info["language"]
        page = await self.archive.find(key, language) if self.archive else None
        if page is None:
            raise web.HTTPNotFound(text="There is no report here.")
        return web.Response(text=page, content_type="text/html", headers={POLICY: PAPER.policy})

    async def guide(self, guide: Guide, request: web.Request) -> web.Response:
        """One page to print, for whoever facilitates or hosts a table."""
        page = guide_page(guide, request.match_info["language"])
        return web.Response(
            text=page, content_type="text/html", headers={POLICY: guides.PAPER.policy}
        )

    async def wire(self, _request: web.Request) -> web.Response:
        """The document from which a stranger can write a client."""
        return web.json_response(asyncapi_document(version("commontable")))

    async def is_alive(self, _request: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def is_ready(self, _request: web.Request) -> web.Response:
        """Tell a load balancer whether to send anyone here."""
        if self.hall.is_ready:
            return web.Response(text="ready\n")
        return web.Response(text="not ready\n", status=503)
