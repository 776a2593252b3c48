"""Where this server is found: by the name that a page was called with, or in the local network."""

import re
import socket
from collections.abc import Callable
from ipaddress import ip_address

from aiohttp import web

_HOST = re.compile(r"(\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9._-]{1,253})(:\d{1,5})?")
_ELSEWHERE = ("192.0.2.1", 9)
"""An address for documentation (RFC 5737). Nothing is sent there."""


def lan_address() -> str | None:
    """The address by which the local network knows this computer; None when it has no network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_ELSEWHERE)
        except OSError:
            return None
        found = str(probe.getsockname()[0])
    return None if ip_address(found).is_loopback else found


def called_host(request: web.Request) -> tuple[str, str] | None:
    """The host and `:port` that a client called; None when its Host header makes no sense."""
    found = _HOST.fullmatch(_forwarded(request, "Host", request.host))
    return (found[1], found[2] or "") if found else None


def base_url(request: web.Request, lan: Callable[[], str | None]) -> str | None:
    """This server as phones may call it; None when the Host header makes no sense.

    A page opened on the server's own computer says localhost, which on a phone is the phone: there
    `lan` tells the address instead.
    """
    called = called_host(request)
    if called is None:
        return None
    host, port = called
    if _is_loopback(host):
        host = lan() or host
    scheme = "https" if _forwarded(request, "Proto", request.scheme) == "https" else "http"
    return f"{scheme}://{host}{port}"


def _forwarded(request: web.Request, what: str, otherwise: str) -> str:
    """What the proxy nearest to the client says, if there is a proxy."""
    return request.headers.get(f"X-Forwarded-{what}", otherwise).split(",")[0].strip()


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"
