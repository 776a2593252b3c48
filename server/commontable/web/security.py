"""The headers that every answer carries."""

import re

from aiohttp import web

from commontable.web.addresses import called_host

ASSETS = "/assets/"
POLICY = "Content-Security-Policy"
HASHED = re.compile(rf"{ASSETS}.*-[\w-]{{6}}\.\w+")
"""What is built anew under another name whenever it changes."""
FOR_EVER = "public, max-age=31536000, immutable"

STEADY = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), "
    "payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "Server": "Common Table",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""No referrer, for links carry secrets and join codes, and no word of what serves here."""


def policy(called: tuple[str, str] | None) -> str:
    """The Content-Security-Policy: nothing from elsewhere, nothing inline. Some browsers do not
    count WebSockets as `'self'`, so they are named by the host and port that were called.
    """
    host = "".join(called or ())
    sockets = f" ws://{host} wss://{host}" if host else ""
    return (
        f"default-src 'self'; connect-src 'self'{sockets}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"
    )


async def set_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Set the headers of one answer (an `on_response_prepare` signal, so errors have them too)."""
    response.headers.update(STEADY)
    response.headers.setdefault(POLICY, policy(called_host(request)))
    is_steady = HASHED.fullmatch(request.path) and response.status < 400
    response.headers.setdefault("Cache-Control", FOR_EVER if is_steady else "no-cache")
