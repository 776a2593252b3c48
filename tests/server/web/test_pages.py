"""Pages, files and their headers, as a browser gets them."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
import segno
from aiohttp import ClientResponse, ClientSession
from yarl import URL

from commontable.reports.page import PAPER
from commontable.web.app import make_app
from commontable.web.pages import NotBuiltError
from tests.server.web.house import House
from tests.server.web.small_hall import SmallHall

SCRIPT = "/assets/app-1a_c-D.js"


class Browser:
    """Gets a path as it stands, and does not unpack what it gets."""

    def __init__(self, session: ClientSession, url: str) -> None:
        self._session = session
        self._url = url

    async def get(self, path: str, **headers: str) -> ClientResponse:
        asked = {name.replace("_", "-"): value for name, value in headers.items()}
        asked = {"Accept-Encoding": "identity"} | asked
        answer = await self._session.get(URL(self._url + path, encoded=True), headers=asked)
        await answer.read()
        return answer

    async def post(self, path: str, body: bytes, **headers: str) -> ClientResponse:
        answer = await self._session.post(self._url + path, data=body, headers=headers)
        await answer.read()
        return answer


@pytest_asyncio.fixture
async def browser(house: House) -> AsyncIterator[Browser]:
    async with ClientSession(auto_decompress=False) as session:
        yield Browser(session, house.url)


@pytest.mark.parametrize("path", ["/", "/j/ABCDEF", "/console", "/wall/ABCDEF"])
async def test_every_screen_is_the_one_page_and_never_stale(browser: Browser, path: str):
    answer = await browser.get(path)
    assert "<title>Common Table</title>" in await answer.text()
    assert answer.content_type == "text/html"
    assert answer.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("typed", ["KD7P4M", "kd7p4m"])
async def test_a_code_typed_right_behind_the_address_leads_to_its_door(browser: Browser, typed):
    answer = await browser.get(f"/{typed}")
    assert (answer.status, answer.url.path) == (200, "/j/KD7P4M")


@pytest.mark.parametrize("path", ["/", SCRIPT, "/nowhere", "/assets/nowhere.js", "/healthz"])
async def test_every_answer_is_guarded(browser: Browser, house: House, path: str):
    headers = (await browser.get(path)).headers
    policy = headers["Content-Security-Policy"].split("; ")
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    here = f"127.0.0.1:{house.port}"
    assert f"connect-src 'self' ws://{here} wss://{here}" in policy
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in headers["Permissions-Policy"]


async def test_a_strange_host_does_not_get_into_the_policy(browser: Browser):
    headers = (await browser.get("/", Host="evil.example; script-src *")).headers
    assert "connect-src 'self';" in headers["Content-Security-Policy"]


async def test_assets_are_kept_for_ever_but_not_their_absence(browser: Browser):
    assert "immutable" in (await browser.get(SCRIPT)).headers["Cache-Control"]
    icon = await browser.get("/assets/icon-192.png")
    assert (icon.status, icon.headers["Cache-Control"]) == (200, "no-cache"), "it keeps its name"
    missing = await browser.get("/assets/gone.js")
    assert missing.status == 404
    assert missing.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize(
    ("accepts", "coding", "body"),
    [
        ("gzip, deflate, br", "br", b"pretend this is brotli"),
        ("gzip", "gzip", b"pretend this is gzip"),
        ("identity", None, b"let plain = true"),
    ],
)
async def test_assets_come_as_small_as_the_browser_can_read(
    browser: Browser, accepts: str, coding: str | None, body: bytes
):
    answer = await browser.get(SCRIPT, Accept_Encoding=accepts)
    assert answer.headers.get("Content-Encoding") == coding
    assert await answer.read() == body
    assert answer.content_type.endswith("/javascript")


async def test_an_asset_that_has_not_changed_is_not_sent_again(browser: Browser):
    etag = (await browser.get(SCRIPT)).headers["ETag"]
    again = await browser.get(SCRIPT, If_None_Match=etag)
    assert again.status == 304


@pytest.mark.parametrize(
    "path",
    [
        "/assets/../index.html",
        "/assets/../../secret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/assets/%2fetc%2fpasswd",
        "/assets//etc/passwd",
        "/assets/a%00b",
        "/secret.txt",
    ],
)
async def test_nothing_outside_is_served(browser: Browser, path: str):
    answer = await browser.get(path)
    assert answer.status in {400, 403, 404}
    assert b"everyone" not in await answer.read()


async def test_the_join_code_as_a_picture_leads_to_where_the_page_was_called(browser: Browser):
    answer = await browser.get("/qr/ABCDEF.svg", Host="table.example:8080")
    assert answer.content_type == "image/svg+xml"
    assert await answer.read() == picture_of("http://table.example:8080/j/ABCDEF")


async def test_behind_a_proxy_the_picture_leads_to_the_proxy(browser: Browser):
    forwarded = {"X_Forwarded_Host": "table.example", "X_Forwarded_Proto": "https"}
    answer = await browser.get("/qr/ABCDEF.svg", **forwarded)
    assert await answer.read() == picture_of("https://table.example/j/ABCDEF")


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000"])
async def test_on_the_servers_own_computer_the_picture_leads_into_the_network(
    browser: Browser, host: str
):
    answer = await browser.get("/qr/ABCDEF.svg", Host=host)
    assert await answer.read() == picture_of("http://192.168.7.7:8000/j/ABCDEF")


async def test_a_consoles_link_is_drawn_for_whoever_has_it_and_kept_nowhere(browser: Browser):
    answer = await browser.post("/qr/console", b"k-1_A", Host="localhost:8000")
    assert await answer.read() == picture_of("http://192.168.7.7:8000/console#k-1_A")
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("key", [b"", b"a b", b"\xff", b"<svg>", b"k" * 65])
async def test_what_is_no_key_of_a_console_has_no_picture(browser: Browser, key: bytes):
    assert (await browser.post("/qr/console", key)).status == 400


def picture_of(link: str) -> bytes:
    picture = io.BytesIO()
    code = segno.make_qr(link, error="m")
    code.save(picture, kind="svg", border=4, light="#fff", omitsize=True, title=link)
    return picture.getvalue()


@pytest.mark.parametrize("code", ["abc", "ABCDE1", "ABCDEFG", "ABCDE%2F", "%3Csvg%3E"])
async def test_what_is_no_code_has_no_picture(browser: Browser, code: str):
    assert (await browser.get(f"/qr/{code}.svg")).status == 404


async def test_a_host_that_is_none_has_no_picture(browser: Browser):
    assert (await browser.get("/qr/ABCDEF.svg", Host="a b")).status == 400


async def test_the_wire_is_documented_in_place(browser: Browser):
    document = await (await browser.get("/asyncapi.json")).json()
    assert document["asyncapi"].startswith("3.")


async def test_health_is_of_this_program_and_readiness_of_its_hall(browser: Browser, house: House):
    assert (await browser.get("/readyz")).status == 200
    house.hall.is_ready = False
    assert (await browser.get("/readyz")).status == 503
    assert (await browser.get("/healthz")).status == 200


def test_a_client_that_was_never_built_is_said_so(tmp_path: Path):
    with pytest.raises(NotBuiltError, match=r"is not in .*: run `make`"):
        make_app(SmallHall(), static=tmp_path)


async def test_a_report_is_served_to_whoever_has_its_link(browser: Browser, house: House):
    await house.archive.journal.keep_page("report/key-1/en", "<p>What was tried</p>")

    answer = await browser.get("/report/key-1/en")

    assert (await answer.text(), answer.content_type) == ("<p>What was tried</p>", "text/html")
    assert answer.headers["Content-Security-Policy"] == PAPER.policy
    assert answer.headers["Cache-Control"] == "no-cache"
    assert (await browser.get("/report/key-2/en")).status == 404
    assert (await browser.get("/report/key-1/es")).status == 404


@pytest.mark.parametrize("guide", ["facilitator", "host"])
async def test_the_guides_are_there_to_print(browser: Browser, guide: str):
    answer = await browser.get(f"/guide/{guide}/es")
    assert 'lang="es"' in await answer.text()
    assert "style-src" in answer.headers["Content-Security-Policy"]
