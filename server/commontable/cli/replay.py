"""`commontable replay`: what anyone saw at any moment, and whether the log still says the same."""

from pathlib import Path
from typing import Annotated

import attrs
from cyclopts import Parameter
from cyclopts.validators import Number

from commontable.cli.opening import open_records, open_shelf
from commontable.cli.screen import DONE, FAILED, Json, StopError, UseError, tell, tell_json
from commontable.codec import MalformedError
from commontable.config import HOME
from commontable.library.shelf import Edition
from commontable.tables.replay import Parts, Recording, Replay, recordings, replayed
from commontable.tables.verification import Check, verify
from commontable.web.serve import run

SEAT = "seat:"


def replay_command(
    workshop: str,
    /,
    *,
    folder: Annotated[Path, Parameter("--data")] = HOME,
    is_verified: Annotated[bool, Parameter("--verify", negative=(), show_default=False)] = False,
    viewer: Annotated[str | None, Parameter("--as")] = None,
    at: Annotated[int | None, Parameter(validator=Number(gte=0))] = None,
    is_json: Json = False,
) -> int:
    """Fold a workshop's logs again.

    With --as it shows what somebody saw, as JSON; with --verify it folds every log twice and tells
    any difference; without either it tells what there is.

    Example: commontable replay K7MPQX --as seat:s3 --at 120

    Parameters
    ----------
    workshop
        Its join code, or its name.
    folder
        The folder that `serve` keeps everything in.
    is_verified
        Fold every log twice and compare.
    viewer
        Whose screen to show: seat:ID, console or wall.
    at
        After how many facts of the workshop and its tables together; after all without it.
    is_json
        Speak JSON.
    """
    recording = run(_find(folder, workshop))
    edition = _edition(recording)
    try:
        if viewer is not None:
            tell_json(_seen(replayed(recording, edition, at), viewer), is_pretty=not is_json)
            return DONE
        checks = tuple(verify(recording, edition)) if is_verified else ()
    except MalformedError as error:
        raise StopError(
            f"The log holds a fact that this program does not know: {error}."
        ) from error
    return (
        _tell_checks(checks, is_json=is_json) if checks else _tell_all(recording, is_json=is_json)
    )


async def _find(folder: Path, workshop: str) -> Recording:
    journal = open_records(folder)
    try:
        found = await recordings(journal, workshop)
    finally:
        await journal.close()
    if not found:
        raise UseError(f"No workshop in {folder} goes by {workshop}: give its join code or name.")
    if len(found) > 1:
        codes = ", ".join(each.workshop.code for each in found)
        raise UseError(f"{len(found)} workshops are called {workshop}: give the code, {codes}.")
    return found[0]


def _edition(recording: Recording) -> Edition:
    deck = recording.workshop.config.deck
    editions = open_shelf().editions
    if deck not in editions:
        raise StopError(f"This workshop was played with the deck {deck}, which is not here.")
    return editions[deck]


def _seen(replay: Replay, viewer: str) -> Parts:
    if viewer == "console":
        return replay.console()
    if viewer == "wall":
        return replay.wall()
    seat = viewer.removeprefix(SEAT)
    if not viewer.startswith(SEAT) or seat not in replay.workshop.people:
        seats = ", ".join(f"{SEAT}{name}" for name in replay.workshop.people) or "no seat yet"
        raise UseError(f"--as {viewer} is nobody here at that moment: console, wall or {seats}.")
    return replay.seat(seat)


def _tell_checks(checks: tuple[Check, ...], *, is_json: bool) -> int:
    if is_json:
        tell_json([attrs.asdict(check) for check in checks])
    else:
        for check in checks:
            found = "; ".join(check.differences) or "no difference"
            tell(f"{check.log}: {check.facts} facts, state {check.state}: {found}")
    return FAILED if any(check.differences for check in checks) else DONE


def _tell_all(recording: Recording, *, is_json: bool) -> int:
    workshop = recording.workshop
    logs = {"workshop": len(recording.deeds)}
    logs |= {f"table {number}": len(facts) for number, facts in recording.tables.items()}
    if is_json:
        tell_json({"name": workshop.name, "code": workshop.code, "facts": logs})
    else:
        tell(f"{workshop.name} ({workshop.code}), {workshop.status}, {len(workshop.people)} people")
        tell(*(f"  {log}: {facts} facts" for log, facts in logs.items()))
    return DONE
