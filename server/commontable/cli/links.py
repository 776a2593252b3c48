"""The addresses under which people find the screens of a server."""

from attrs import frozen

from commontable.web.addresses import lan_address

EVERYWHERE = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - names to recognise, not to bind
LOCAL = "127.0.0.1"


@frozen
class Links:
    """All links of a server, from its base such as `http://192.168.1.20:8000`."""

    base: str

    def join(self, code: str) -> str:
        return f"{self.base}/j/{code}"

    def wall(self, code: str) -> str:
        return f"{self.base}/wall/{code}"

    def console(self, key: str) -> str:
        return f"{self.base}/console#{key}"

    def house(self, key: str) -> str:
        """Where workshops are opened. What stands behind the `#` never leaves the browser."""
        return f"{self.base}/console#house:{key}"


def links_for(host: str, port: int, *, is_tls: bool) -> Links:
    """The links that phones in the same network can follow, if the server listens to them."""
    found = lan_address() or LOCAL if host in EVERYWHERE else host
    name = f"[{found}]" if ":" in found else found
    return Links(f"{'https' if is_tls else 'http'}://{name}:{port}")


def own_url(host: str, port: int) -> str:
    """The address by which this computer reaches its own server."""
    name = LOCAL if host in EVERYWHERE else host
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"
