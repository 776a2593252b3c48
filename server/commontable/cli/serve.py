"""`commontable serve`: the server, until it is asked to stop."""

from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter
from rich.markup import escape

from commontable.cli.links import Links, links_for, own_url
from commontable.cli.opening import House, open_house
from commontable.cli.screen import Json, Port, StopError, UseError, tell, tell_json, tell_qr
from commontable.config import HOME
from commontable.rehearsal.filling import Filling
from commontable.rules.workshop.state import Status, Workshop
from commontable.web.app import make_app
from commontable.web.pages import NotBuiltError
from commontable.web.serve import ServingError, Tls, run, serve

ANYWHERE = "0.0.0.0"  # noqa: S104 - phones in the room must reach it
OPEN = (Status.LOBBY, Status.RUNNING)


def serve_command(
    *,
    host: str = ANYWHERE,
    port: Port = 8000,
    folder: Annotated[Path, Parameter("--data")] = HOME,
    tls_cert: Path | None = None,
    tls_key: Path | None = None,
    is_json: Json = False,
) -> None:
    """Serve workshops until Ctrl-C.

    Example: commontable serve --port 80 --data /var/lib/commontable

    Parameters
    ----------
    host
        The address to listen on; 0.0.0.0 is every network of this computer.
    port
        The port to listen on.
    folder
        Where everything is kept. It is made on first use.
    tls_cert
        A certificate chain in PEM, for https. Goes with --tls-key.
    tls_key
        The certificate's key in PEM.
    is_json
        Say one line of JSON with the links once it is ready.
    """
    tls = _tls(tls_cert, tls_key)
    run(_serve(host, port, folder, tls, is_json=is_json))


def _tls(certificate: Path | None, key: Path | None) -> Tls | None:
    if certificate is None and key is None:
        return None
    if certificate is None or key is None:
        raise UseError("--tls-cert and --tls-key go together: name both files or neither.")
    tls = Tls(certificate, key)
    try:
        tls.context()
    except ServingError as error:
        raise UseError(str(error)) from error
    return tls


async def _serve(host: str, port: int, folder: Path, tls: Tls | None, *, is_json: bool) -> None:
    house, filling = await open_house(folder), Filling()

    def on_ready(found: int) -> None:
        links = links_for(host, found, is_tls=tls is not None)
        filling.url = own_url(host, found)
        house.hall.company = None if tls else filling
        if is_json:
            _say_json(links, house)
        else:
            _say(links, house, folder)

    try:
        app = make_app(house.hall, archive=house.archive)
        await serve(app, host=host, port=port, tls=tls, on_ready=on_ready)
    except (ServingError, NotBuiltError) as error:
        raise StopError(str(error)) from error
    finally:
        await filling.end()


def _say(links: Links, house: House, folder: Path) -> None:
    tell(
        "[bold]Common Table is open.[/]",
        f"  Open a workshop  {links.house(house.keyring.house)}",
        "  Keep this link to yourself: whoever has it can open workshops here.",
    )
    workshops = _workshops(house)
    for workshop in workshops:
        name, code = escape(workshop.name), workshop.code
        tell("", f"[bold]{name}[/] takes people in with the code [bold]{code}[/]")
        tell(f"  Join  {links.join(code)}", f"  Wall  {links.wall(code)}")
    if len(workshops) == 1:
        tell_qr(links.join(workshops[0].code))
    tell("", f"Ctrl-C stops it; everything is kept in {escape(str(folder.absolute()))}.")


def _say_json(links: Links, house: House) -> None:
    tell_json(
        {
            "house": links.house(house.keyring.house),
            "url": links.base,
            "workshops": [_face(links, workshop) for workshop in _workshops(house)],
        }
    )


def _face(links: Links, workshop: Workshop) -> dict[str, Any]:
    code = workshop.code
    return {
        "name": workshop.name,
        "code": code,
        "join": links.join(code),
        "wall": links.wall(code),
    }


def _workshops(house: House) -> list[Workshop]:
    found = (host.workshop for host in house.hall.workshops.values())
    return [workshop for workshop in found if workshop.status in OPEN]
