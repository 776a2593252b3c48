"""A company of simulated people: who they are, taking their seats, playing side by side."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Self

from attrs import frozen

from commontable.rehearsal.participant import Participant, Persona
from commontable.rehearsal.temperament import KINDS, RESTLESS
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import TurnedAwayError, View

ALIASES = (
    *("Wren", "Juniper", "Heron", "Saffron", "Linden", "Marlow", "Clover", "Kestrel", "Hazel"),
    *("Rowan", "Teal", "Bramble", "Finch", "Sorrel", "Aspen", "Plover", "Ivy", "Larch", "Robin"),
    *("Sage", "Otter", "Maple", "Tansy", "Jay", "Cedar", "Poppy", "Swift", "Fern", "Alder"),
)
AROUND_A_TABLE = (
    *("community", "officer", "community", "community", "officer", "partner"),
    *("community", "undisclosed"),
)
"""Groups of people around one table, first seat first: mixed, officers never more than half."""

LOOK_EVERY = 0.05
"""Our seconds between two looks of somebody who is on the way."""


def personas(
    groups: Sequence[str], languages: Sequence[str], luck: Random, *, restless: int = 0
) -> Iterator[Persona]:
    """A person for each group, with names that are not taken and every temperament in turn. Every
    so many-th is `restless`, if any.
    """
    kinds = luck.sample(KINDS, len(KINDS))
    others = luck.sample(RESTLESS, len(RESTLESS)) if restless else []
    for number, group in enumerate(groups):
        again = number // len(ALIASES) + 1
        is_restless = restless > 0 and number % restless == restless - 1
        around, turn = (others, number // restless) if is_restless else (kinds, number)
        yield Persona(
            alias=ALIASES[number % len(ALIASES)] + (f" {again}" if again > 1 else ""),
            group=group,
            language=languages[0] if luck.random() < 0.75 else luck.choice(languages),
            temperament=around[turn % len(around)],
            team=luck.choice(("North", "South", "Harbor")) if group == "officer" else "",
            police_card_ok=luck.random() < 0.4,
        )


@frozen
class Coming:
    """How everyone comes in: where, by which code, and at what pace they then play. All their luck
    hangs on `seed`.
    """

    url: str
    code: str
    tempo: Tempo
    seed: int | str

    def luck(self, number: int) -> Random:
        return Random(f"{self.seed}/{number}")  # noqa: S311 - nothing hangs on its secrecy

    async def join(self, persona: Persona, number: int) -> Participant:
        return await Participant.join(self.url, self.code, persona, self.tempo, self.luck(number))


class Company:
    """Everyone who was simulated into one workshop."""

    def __init__(self, coming: Coming) -> None:
        self.people: list[Participant] = []
        self._coming = coming
        self._late: list[tuple[int, Persona]] = []
        self._missed: list[str] = []

    @classmethod
    async def join(
        cls, url: str, code: str, who: Sequence[Persona], tempo: Tempo, seed: int
    ) -> Self:
        """Everyone who is not late takes a seat. Raises TurnedAwayError."""
        company = cls(Coming(url, code, tempo, seed))
        try:
            await company.come(who)
        except TurnedAwayError:
            await company.close()
            raise
        return company

    async def play(self) -> None:
        """Everyone acts until their table has reached its end; who is late comes in on the way."""
        await asyncio.gather(
            *(_to_the_end(person) for person in self.people),
            *(self._come_late(number, persona) for number, persona in self._late),
        )

    async def come(self, who: Iterable[Persona]) -> None:
        """Whoever is not late takes a seat, one after another. Raises TurnedAwayError."""
        for number, persona in enumerate(who):
            if persona.temperament.is_late:
                self._late.append((number, persona))
            else:
                self.people.append(await self._coming.join(persona, number))

    async def _come_late(self, number: int, persona: Persona) -> None:
        """Once the first table has come to one of its phases, unless it is over by then."""
        share = self._coming.luck(-number).random()
        if not await self._come_to(share):
            return
        try:
            person = await self._coming.join(persona, number)
        except TurnedAwayError as error:
            self._missed.append(f"{persona.alias} came late and was not let in: {error}")
            return
        self.people.append(person)
        await _to_the_end(person)

    async def _come_to(self, share: float) -> bool:
        """Wait until so much of the run of show is played; False if it is over by then."""
        while True:
            if self._is_over():
                return False
            if self._share_played() > share:
                return True
            await asyncio.sleep(LOOK_EVERY)

    def _share_played(self) -> float:
        """How much of the run of show lies behind the table that has come furthest."""
        return max(person.share_played for person in self.people)

    def _is_over(self) -> bool:
        return all(person.is_done for person in self.people)

    @property
    def deeds(self) -> dict[str, dict[str, int]]:
        """How often each thing was done, by phase and verb."""
        found: dict[str, dict[str, int]] = {}
        for (phase, verb), times in sorted(sum((p.deeds for p in self.people), Counter()).items()):
            found.setdefault(phase, {})[verb] = times
        return found

    @property
    def wishes(self) -> dict[str, View]:
        """All that anyone asked for, by the id of its request."""
        return {name: wish for person in self.people for name, wish in person.wishes.items()}

    def tables(self) -> dict[int, list[Participant]]:
        """Who sits where, by table number, as they see it themselves."""
        found: dict[int, list[Participant]] = {}
        for person in self.people:
            if person.table:
                found.setdefault(person.table["no"], []).append(person)
        return dict(sorted(found.items()))

    @property
    def faults(self) -> list[str]:
        return [*self._missed, *(fault for person in self.people for fault in person.faults)]

    async def close(self) -> None:
        await asyncio.gather(*(person.close() for person in self.people))


async def _to_the_end(person: Participant) -> None:
    """A person whose line stays dead is a fault, and stops nobody else."""
    try:
        await person.play()
    except TurnedAwayError as error:
        person.faults.append(f"{person.persona.alias} lost the line: {error}")
    if not person.acts and not person.persona.temperament.is_late:
        person.faults.append(f"{person.persona.alias} did nothing that was granted.")
