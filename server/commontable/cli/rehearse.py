"""`commontable rehearse`: a whole workshop with simulated people, on any server."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Literal

import attrs
from attrs import frozen
from cyclopts import Parameter
from cyclopts.validators import Number
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from commontable.cli.links import LOCAL
from commontable.cli.opening import House, limits_at, open_house
from commontable.cli.screen import (
    DONE,
    ERR,
    FAILED,
    Json,
    StopError,
    UseError,
    tell,
    tell_json,
)
from commontable.library.shelf import UnknownDeckError
from commontable.rehearsal.rehearse import Report, Script, attend, rehearse
from commontable.rehearsal.skeleton import play_of
from commontable.rehearsal.wire import TurnedAwayError, View
from commontable.rules.lengths import LONGEST, SHORTEST
from commontable.rules.values import LARGEST_TABLE, MOST_TABLES, SMALLEST_TABLE
from commontable.tables.replay import recordings
from commontable.web.app import make_app
from commontable.web.pages import NotBuiltError
from commontable.web.serve import ServingError, run, serving

KEY_MARK = "house:"


def rehearse_command(  # noqa: PLR0913 - each is a flag of its own
    code: str | None = None,
    /,
    *,
    url: str | None = None,
    key: str | None = None,
    tables: Annotated[int, Parameter(validator=Number(gte=1, lte=MOST_TABLES))] = 2,
    seats: Annotated[int, Parameter(validator=Number(gte=SMALLEST_TABLE, lte=LARGEST_TABLE))] = 6,
    form: Literal[25, 60, 90, 120] = 60,
    minutes: Annotated[int | None, Parameter(validator=Number(gte=SHORTEST, lte=LONGEST))] = None,
    speed: Annotated[float, Parameter(validator=Number(gt=0))] = 1.0,
    seed: int = 1,
    deck: str = "",
    language: tuple[str, ...] = (),
    pace: Literal["room", "table"] = "room",
    listening: Literal["round", "pairs"] = "round",
    calm: bool = False,
    keep: Path | None = None,
    is_json: Json = False,
) -> int:
    """Play a whole workshop with simulated people; done only if every table reached its end.

    Without --url it plays on a server of its own, in a folder that is thrown away. With a CODE its
    people join the rehearsal that goes by it; with --key it opens one and leads it.

    Example: commontable rehearse --tables 3 --speed 100

    Parameters
    ----------
    code
        The join code of a rehearsal at --url that somebody else leads.
    url
        The server to play on, such as http://192.168.1.20:8000.
    key
        What opens workshops there: the house link that `serve` prints, or the secret in it.
    tables
        How many tables to fill.
    seats
        How many people sit at each.
    form
        The workshop's length in minutes, of those that the game has a form for.
    minutes
        Another length; the nearest form's rules are kept.
    speed
        How much faster than people the simulated ones play.
    seed
        Another number, another company.
    deck
        The deck's id; Lantern Street without one. A workshop joined by CODE has its own.
    language
        A language that is spoken, such as es; once for each. The first is most people's.
    pace
        Whether all tables change phase together, or each when it is done.
    listening
        Whether people listen one after the other or in pairs; in the shortest form always in pairs.
    calm
        Nobody comes late, leaves, or lets a phone sleep.
    keep
        A folder for what was done at each table, as plays that can be put on again, should
        anything go wrong. Not with --url.
    is_json
        Say one line of JSON with what became of every table.
    """
    script = Script(
        tables=tables,
        seats=seats,
        form=form,
        speed=speed,
        seed=seed,
        deck=deck,
        pace=pace,
        listening=listening,
        minutes=minutes,
        languages=language,
        is_restless=not calm,
    )
    stage = _stage(code, url, key, keep)
    report = run(_play(script, stage, is_watched=ERR.is_terminal and not is_json))
    (_say_json if is_json else _say)(report)
    return DONE if report.is_good else FAILED


@frozen
class Stage:
    """Where to play: whose server, and what opens it. Without a url, a server of one's own."""

    url: str | None
    code: str | None
    key: str
    keep: Path | None


def _stage(code: str | None, url: str | None, key: str | None, keep: Path | None) -> Stage:
    if url is not None and keep:
        raise UseError("--keep needs the server's own journal: leave --url out.")
    if url is None and (code or key):
        raise UseError("A CODE or --key belongs to a server: name it with --url.")
    if url is not None and not (code or key):
        raise UseError(
            "Say which workshop to join with its CODE, or give --key from the server's house link."
        )
    return Stage(url, code, (key or "").rpartition(KEY_MARK)[2], keep)


async def _play(script: Script, stage: Stage, *, is_watched: bool) -> Report:
    with _watching(is_watched) as watched:
        try:
            if stage.url and stage.code:
                return await attend(script, stage.url, stage.code, watched.show)
            if stage.url:
                return await rehearse(script, stage.url, stage.key, watched.show)
            async with _own_server(script.speed) as (url, house):
                report = await rehearse(script, url, house.keyring.house, watched.show)
                if stage.keep and not report.is_good:
                    await _keep(house, report, script, stage.keep)
                return report
        except UnknownDeckError as error:
            raise UseError(str(error)) from error
        except (TurnedAwayError, ServingError, NotBuiltError) as error:
            raise StopError(str(error)) from error


@asynccontextmanager
async def _own_server(speed: float) -> AsyncIterator[tuple[str, House]]:
    """The address and the house of a server that is gone with the block."""
    with TemporaryDirectory(prefix="commontable-") as folder:
        house = await open_house(Path(folder))
        app = make_app(house.hall, limits=limits_at(speed), archive=house.archive)
        async with serving(app, host=LOCAL, port=0) as port:
            yield f"http://{LOCAL}:{port}", house


async def _keep(house: House, report: Report, script: Script, folder: Path) -> None:
    """Write what was done at each table as a play."""
    (recording,) = await recordings(house.journal, report.code)
    for number in recording.tables:
        title = f"Table {number} of a rehearsal with seed {script.seed}"
        play = play_of(recording, number, report.wishes, title)
        _write(folder / f"rehearsal-{script.seed}-{number}.toml", play)


def _write(file: Path, play: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(play, "utf-8")


class Watched(Progress):
    """A bar for each table, moving with the run of show."""

    def show(self, tables: Mapping[int, View]) -> None:
        """Bring the bars up to date."""
        for number, view in tables.items():
            task = self._task(number, len(view["run"]))
            where = "done" if view["is_done"] else view.get("phase", "begins")
            self.update(task, completed=max(view["leg"], 0), where=where)

    def _task(self, number: int, legs: int) -> TaskID:
        name = f"Table {number}"
        found = next((task.id for task in self.tasks if task.description == name), None)
        return self.add_task(name, total=legs, where="") if found is None else found


def _watching(is_watched: bool) -> Watched:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[where]}"),
        TimeElapsedColumn(),
    )
    return Watched(*columns, console=ERR, disable=not is_watched, transient=True)


def _say(report: Report) -> None:
    tell(*(table.says for table in report.tables), *report.faults)
    if not report.tables:
        tell("No table was ever laid.")


def _say_json(report: Report) -> None:
    told = attrs.asdict(report, filter=lambda field, _: field.name != "wishes")
    tell_json({**told, "is_good": report.is_good})
