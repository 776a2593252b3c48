"""A company of simulated people: who they are, taking their seats, playing side by side."""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import count
from random import Random
from typing import Self

from commontable.rehearsal.participant import Participant, Persona
from commontable.rehearsal.temperament import KINDS
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import TurnedAwayError

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


def personas(groups: Sequence[str], languages: Sequence[str], luck: Random) -> Iterator[Persona]:
    """A person for each group, with names that are not taken and every temperament in turn."""
    kinds = luck.sample(KINDS, len(KINDS))
    for number, group in enumerate(groups):
        again = number // len(ALIASES) + 1
        yield Persona(
            alias=ALIASES[number % len(ALIASES)] + (f" {again}" if again > 1 else ""),
            group=group,
            language=languages[0] if luck.random() < 0.75 else luck.choice(languages),
            temperament=kinds[number % len(kinds)],
            team=luck.choice(("North", "South", "Harbor")) if group == "officer" else "",
            police_card_ok=luck.random() < 0.4,
        )


class Company:
    """Everyone who was simulated into one workshop."""

    def __init__(self, people: Sequence[Participant]) -> None:
        self.people = list(people)

    @classmethod
    async def join(
        cls, url: str, code: str, who: Sequence[Persona], tempo: Tempo, seed: int
    ) -> Self:
        """Everyone takes a seat, one after another. Raises TurnedAwayError."""
        company = cls(())
        try:
            for number, persona in zip(count(), who):
                luck = Random(f"{seed}/{number}")  # noqa: S311 - nothing hangs on its secrecy
                company.people.append(await Participant.join(url, code, persona, tempo, luck))
        except TurnedAwayError:
            await company.close()
            raise
        return company

    async def play(self) -> None:
        """Everyone acts until their table has reached its end."""
        await asyncio.gather(*(_to_the_end(person) for person in self.people))

    def tables(self) -> dict[int, list[Participant]]:
        """Who sits where, by table number, as they see it themselves."""
        found: dict[int, list[Participant]] = {}
        for person in self.people:
            if person.table:
                found.setdefault(person.table["no"], []).append(person)
        return dict(sorted(found.items()))

    @property
    def faults(self) -> list[str]:
        return [fault for person in self.people for fault in person.faults]

    async def close(self) -> None:
        await asyncio.gather(*(person.close() for person in self.people))


async def _to_the_end(person: Participant) -> None:
    """A person whose line stays dead is a fault, and stops nobody else."""
    try:
        await person.play()
    except TurnedAwayError as error:
        person.faults.append(f"{person.persona.alias} lost the line: {error}")
    if not person.acts:
        person.faults.append(f"{person.persona.alias} did nothing that was granted.")
