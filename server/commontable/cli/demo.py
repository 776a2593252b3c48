"""`commontable demo`: a workshop already at play, in a folder that is thrown away."""

import asyncio
import socket
from contextlib import suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from commontable.cli.links import Links, links_for, own_url
from commontable.cli.opening import limits_at, open_house
from commontable.cli.screen import ERR, Json, Port, StopError, UseError, tell, tell_json, tell_qr
from commontable.cli.serve import ANYWHERE
from commontable.library.shelf import UnknownDeckError
from commontable.rehearsal.demonstration import OPEN_TABLE, Demonstration
from commontable.rehearsal.wire import TurnedAwayError
from commontable.web.app import make_app
from commontable.web.pages import NotBuiltError
from commontable.web.serve import ServingError, run, serving, stop_bell


def demo_command(
    *,
    host: str = ANYWHERE,
    port: Port = 8000,
    speed: float = 1.0,
    seed: int = 1,
    deck: str = "",
    is_json: Json = False,
) -> None:
    """Show a workshop at play: two tables of simulated people, and one that waits for you.

    Example: commontable demo --port 9000

    Parameters
    ----------
    host
        The address to listen on; 127.0.0.1 keeps it to this computer.
    port
        The port to listen on. When it is taken the next free one is used.
    speed
        How much faster than people the simulated ones play.
    seed
        Another number, another company.
    deck
        The deck's id; Lantern Street without one.
    is_json
        Say one line of JSON with the links once it is ready.
    """
    with TemporaryDirectory(prefix="commontable-") as folder:
        run(_show(Path(folder), host, port, speed, seed, deck, is_json=is_json))


async def _show(
    folder: Path, host: str, wanted: int, speed: float, seed: int, deck: str, *, is_json: bool
) -> None:
    stop = stop_bell()
    house = await open_house(folder)
    try:
        app = make_app(house.hall, limits=limits_at(speed), archive=house.archive)
        async with serving(app, host=host, port=free_port(host, wanted)) as port:
            url = own_url(host, port)
            shown = await Demonstration.open(url, house.keyring.house, speed, seed, deck)
            links = links_for(host, port, is_tls=False)
            (_say_json if is_json else _say)(links, shown)
            await _play(shown, stop)
    except UnknownDeckError as error:
        raise UseError(str(error)) from error
    except (ServingError, NotBuiltError, TurnedAwayError) as error:
        raise StopError(str(error)) from error


async def _play(shown: Demonstration, stop: asyncio.Event) -> None:
    """Go on until it is asked to stop, or until something that should not fail has failed."""

    def look_into(done: asyncio.Task[None]) -> None:
        if not done.cancelled() and done.exception():
            stop.set()

    playing = asyncio.create_task(shown.run())
    playing.add_done_callback(look_into)
    await stop.wait()
    playing.cancel()
    try:
        with suppress(asyncio.CancelledError):
            await playing
    finally:
        await shown.close()


def free_port(host: str, wanted: int) -> int:
    """`wanted`, or the next port that nobody listens on; it is said when it is another."""
    if wanted == 0:
        return 0
    found = next(port for port in count(wanted) if _is_free(host, port))
    if found != wanted:
        ERR.print(f"Port {wanted} is taken, so this demo is on port {found}.")
    return found


def _is_free(host: str, port: int) -> bool:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def _say(links: Links, shown: Demonstration) -> None:
    tell(
        "[bold]A workshop is under way.[/] Everyone in it is simulated; nothing is kept.",
        "",
        f"  Console  {links.console(shown.console_key)}",
        f"  Wall     {links.wall(shown.code)}",
        f"  Join     {links.join(shown.code)}   (code [bold]{shown.code}[/])",
        "",
        f"Table {OPEN_TABLE} waits for you: join from a phone or another window, and it begins.",
    )
    tell_qr(links.join(shown.code))
    tell("Ctrl-C stops it.")


def _say_json(links: Links, shown: Demonstration) -> None:
    tell_json(
        {
            "join": links.join(shown.code),
            "console": links.console(shown.console_key),
            "wall": links.wall(shown.code),
            "code": shown.code,
        }
    )
