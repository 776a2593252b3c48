"""Simulated people for a rehearsal that is asked for at a console."""

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from random import Random

import structlog

from commontable.rehearsal.company import AROUND_A_TABLE, Coming, Company, personas
from commontable.rehearsal.participant import Persona
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import TurnedAwayError

AT_EACH_TABLE = AROUND_A_TABLE[:6]

log = structlog.get_logger()


class Filling:
    """Fills rehearsals at the server that is found under `url`, over the real wire."""

    def __init__(self, speed: float = 1.0) -> None:
        self.url = ""
        self._tempo = Tempo(speed)
        self._playing: set[asyncio.Task[None]] = set()

    def fill(self, code: str, tables: int, languages: tuple[str, ...]) -> None:
        """Let people come in by the code, six for each table, and play to the end."""
        task = asyncio.create_task(self._play(code, tables, languages))
        self._playing.add(task)
        task.add_done_callback(self._playing.discard)

    async def _play(self, code: str, tables: int, languages: tuple[str, ...]) -> None:
        company = Company(Coming(self.url, code, self._tempo, code))
        try:
            await company.come(_people(code, tables, languages))
            await company.play()
        except TurnedAwayError as error:
            log.warning("rehearsal_not_filled", says=str(error))
        finally:
            await company.close()

    async def end(self) -> None:
        """Everybody goes home."""
        for task in tuple(self._playing):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


def _people(code: str, tables: int, languages: tuple[str, ...]) -> Iterator[Persona]:
    luck = Random(code)  # noqa: S311 - nothing hangs on its secrecy
    return personas(AT_EACH_TABLE * tables, languages, luck)
