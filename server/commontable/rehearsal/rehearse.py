"""A whole workshop with simulated participants, and what became of every table."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from random import Random

from attrs import evolve, field, frozen

from commontable.rehearsal.company import AROUND_A_TABLE, Company, personas
from commontable.rehearsal.facilitator import MINUTE, Facilitator, Plan
from commontable.rehearsal.participant import Participant
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import TurnedAwayError, View, Wire

GRACE = 60.0
"""Our seconds beyond twice the planned length after which a rehearsal is stuck."""

LOOK_EVERY = 0.25

ENOUGH = 5
"""People at a table from which on one of them may be restless."""

RESTLESS_EVERY = 6


@frozen
class Script(Plan):
    """What to rehearse: a plan and its people. `seats` of them sit at each table; all chance hangs
    on `seed`. Some come late, leave, or let their phones sleep, unless told not to or where few
    sit.
    """

    seats: int = 6
    speed: float = 1.0
    seed: int = 1
    is_restless: bool = True

    @property
    def restless(self) -> int:
        """Every how many-th person is restless; 0 if nobody is."""
        return RESTLESS_EVERY if self.is_restless and self.seats >= ENOUGH else 0

    @property
    def longest(self) -> float:
        """Our seconds after which it is given up."""
        return 2 * (self.minutes or self.form) * MINUTE / self.speed + GRACE


@frozen
class TableEnd:
    """What became of one table. `says` is a sentence about it."""

    table: int
    reached_its_end: bool
    says: str


@frozen
class Report:
    """What became of a rehearsal. `faults` are things that should not have happened at all, `deeds`
    how often each thing was done by phase and verb, `wishes` all that was asked for.
    """

    code: str
    tables: tuple[TableEnd, ...]
    faults: tuple[str, ...] = field(default=())
    deeds: Mapping[str, Mapping[str, int]] = field(factory=dict)
    wishes: Mapping[str, View] = field(factory=dict, repr=False)

    @property
    def is_good(self) -> bool:
        """Whether every table reached its end and nothing went wrong on the way."""
        return bool(self.tables) and not self.faults and all(t.reached_its_end for t in self.tables)


Progress = Callable[[Mapping[int, View]], None]
"""Told now and then how the tables look to those who sit there, by number."""


async def rehearse(script: Script, url: str, house_key: str, progress: Progress) -> Report:
    """Open a workshop, fill it, lead it to its end. Raises TurnedAwayError if a door stays shut,
    UnknownDeckError if the house has no such deck.
    """
    tempo = Tempo(script.speed)
    facilitator = await Facilitator.open(url, house_key, script, tempo)
    try:
        door = await _door(url, facilitator.code)
        company = await _gather(script, url, door, tempo)
        try:
            await facilitator.until(lambda: len(facilitator.room["people"]) == len(company.people))
            await facilitator.start()
            late = await _watch(
                script.longest, company, progress, company.play(), facilitator.lead()
            )
            report = _report(facilitator.code, company, [*late, *facilitator.faults])
            return evolve(report, wishes={**report.wishes, **facilitator.wishes})
        finally:
            await company.close()
    finally:
        await facilitator.close()


async def attend(script: Script, url: str, code: str, progress: Progress) -> Report:
    """Join the rehearsal that somebody else leads and play it to its end, however long that takes.

    Raises TurnedAwayError where it is no rehearsal: its report would count people who are none.
    """
    door = await _door(url, code)
    if not door["is_rehearsal"]:
        raise TurnedAwayError(
            f"{code} is a real workshop, and its report would count simulated people as real ones."
            " Press Rehearse on its console, and give the code of the rehearsal that opens."
        )
    company = await _gather(script, url, door, Tempo(script.speed))
    try:
        return _report(code, company, await _watch(None, company, progress, company.play()))
    finally:
        await company.close()


async def _gather(script: Script, url: str, door: View, tempo: Tempo) -> Company:
    """Everyone through this door, spread over groups so that each table can be mixed."""
    luck = Random(script.seed)  # noqa: S311 - nothing hangs on its secrecy
    around = [AROUND_A_TABLE[n % len(AROUND_A_TABLE)] for n in range(script.seats)]
    languages = tuple(door["languages"])
    who = tuple(personas(around * script.tables, languages, luck, restless=script.restless))
    return await Company.join(url, door["code"], who, tempo, script.seed)


async def _door(url: str, code: str) -> View:
    """A workshop as its door shows it."""
    door = await Wire(url, {"door": "door", "key": code}).open()
    try:
        return door.parts["door"]
    finally:
        await door.close()


async def _watch(
    longest: float | None, company: Company, progress: Progress, *work: Coroutine[None, None, None]
) -> list[str]:
    """Let everyone work while telling the progress; what went wrong, if anything."""
    work_on = asyncio.gather(*work)
    watching = asyncio.create_task(_tell(company, progress))
    try:
        async with asyncio.timeout(longest):
            await work_on
    except TimeoutError:
        return [f"The rehearsal was given up after {longest:.0f} seconds."]
    except TurnedAwayError as error:
        return [str(error)]
    finally:
        watching.cancel()
        progress(_views(company))
    return []


async def _tell(company: Company, progress: Progress) -> None:
    while True:
        progress(_views(company))
        await asyncio.sleep(LOOK_EVERY)


def _views(company: Company) -> dict[int, View]:
    return {no: people[0].table or {} for no, people in company.tables().items()}


def _report(code: str, company: Company, faults: Sequence[str]) -> Report:
    ends = tuple(_end_of(number, people) for number, people in company.tables().items())
    nowhere = [person for person in company.people if not person.table]
    lost = [f"{len(nowhere)} of {len(company.people)} people never got a table."] if nowhere else []
    faults = (*faults, *lost, *company.faults)
    return Report(code, ends, faults, company.deeds, company.wishes)


def _end_of(number: int, people: Sequence[Participant]) -> TableEnd:
    waiting = [person for person in people if not person.is_done]
    view = (waiting or people)[0].table or {}
    acts = sum(person.acts for person in people)
    if waiting:
        prompts = sorted({person.prompt for person in waiting})
        where = f"{view.get('phase', 'the lobby')} ({', '.join(prompts)})"
        return TableEnd(number, False, f"Table {number} stopped in {where} after {acts} acts.")
    stayed = [person for person in people if not person.has_left] or people
    view = stayed[0].table or {}
    plan = view.get("plan", {})
    ending = next((person.ending for person in stayed if person.ending), "without a vote")
    parts = f"{len(plan.get('clauses', ()))} clauses, version {plan.get('version', 0)}"
    says = f"Table {number} reached its end: {ending}, {parts}, {len(people)} people, {acts} acts."
    return TableEnd(number, True, says)
