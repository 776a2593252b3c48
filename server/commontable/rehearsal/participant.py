"""A simulated person with a phone: joins by code, keeps the ticket, acts on offers to the end."""

from collections import Counter
from collections.abc import Mapping
from random import Random
from typing import Self

from attrs import frozen

from commontable.rehearsal.mood import Chance, Mood, chances_in
from commontable.rehearsal.phrases import phrases_in
from commontable.rehearsal.temperament import Chooser, Temperament
from commontable.rehearsal.tempo import Tempo
from commontable.rehearsal.wire import TurnedAwayError, View, Wire


@frozen
class Persona:
    """Who someone is at the table, and what they are like."""

    alias: str
    group: str
    language: str
    temperament: Temperament
    team: str = ""
    police_card_ok: bool = False


NAP = (20.0, 90.0)
"""People's seconds that a phone sleeps."""

AT_LEAST = 0.05
"""Our seconds that it sleeps, however fast people play."""

UNHURRIED = 20.0
"""The speed up to which people stop a table for what takes minutes by the server's clock."""


class Participant:
    """One person in one seat.

    `faults` are refusals of what had been offered and still is, `acts` counts what was granted,
    `deeds` the same by phase and verb, and `ending` is how the vote came out, once it has.
    """

    def __init__(self, persona: Persona, seat: str, wire: Wire, tempo: Tempo, luck: Random) -> None:
        self.persona = persona
        self.seat = seat
        self.faults: list[str] = []
        self.acts = 0
        self.deeds: Counter[tuple[str, str]] = Counter()
        self.has_left = False
        self.ending: str | None = None
        self._wire = wire
        self._tempo = tempo
        self._luck = luck
        self._mood = Mood(persona.temperament, luck, has_minutes=tempo.speed <= UNHURRIED)
        self._leaves_after = luck.uniform(0.1, 0.9)
        self._chooser = Chooser(persona.temperament, phrases_in(persona.language), luck)

    @classmethod
    async def join(cls, url: str, code: str, persona: Persona, tempo: Tempo, luck: Random) -> Self:
        """Go in by the code, take a seat and open it. Raises TurnedAwayError."""
        door = await Wire(url, {"door": "door", "key": code}).open()
        try:
            ack = await door.request(_joining(persona))
        finally:
            await door.close()
        if not ack["ok"]:
            raise TurnedAwayError(f"{persona.alias} got no seat: {ack['code']}.")
        wire = await Wire(url, {"door": "seat", "key": ack["gives"]["ticket"]}).open()
        return cls(persona, ack["gives"]["seat"], wire, tempo, luck)

    @property
    def table(self) -> View | None:
        """The table as this person sees it, once it is laid."""
        return self._wire.parts.get("table")

    @property
    def prompt(self) -> str:
        """What the phone says now, as a key."""
        return str(self._wire.parts.get("seat", {}).get("prompt", {}).get("key", "waiting"))

    @property
    def is_done(self) -> bool:
        return self.has_left or bool(self.table and self.table["is_done"])

    @property
    def share_played(self) -> float:
        """How much of the run of show lies behind the table."""
        return max(int(self.table["leg"]), 0) / len(self.table["run"]) if self.table else 0.0

    @property
    def wishes(self) -> Mapping[str, View]:
        """All that this person asked for, by the id of its request."""
        return self._wire.wishes

    async def play(self) -> None:
        """Act until the table has reached its end. Raises TurnedAwayError when the line is dead."""
        while not self.is_done:
            parts = self._wire.look()
            if self._wants_to_leave():
                await self._leave()
                return
            self.ending = _ending(parts) or self.ending
            now = self._tempo.now()
            following = self._mood.next(parts, now) if _is_seated(parts) else None
            if following is None:
                await self._wire.change()
            elif following[0] > now:
                await self._wire.change(self._tempo.ours(following[0] - now))
            else:
                await self._act(following[1])

    async def close(self) -> None:
        await self._wire.close()

    def _wants_to_leave(self) -> bool:
        """Whether the phase has come in which a leaver gets up."""
        return self.persona.temperament.leaves and self.share_played >= self._leaves_after

    async def _leave(self) -> None:
        phase = self._phase()
        ack = await self._wire.request({"type": "leave"})
        self._done(ack, phase, "leave")
        self.has_left = True

    async def _nap(self) -> None:
        """The phone sleeps for a while, and finds its seat again."""
        await self._wire.hang_up()
        await self._tempo.sleep(max(self._luck.uniform(*NAP), self._tempo.theirs(AT_LEAST)))
        await self._wire.open()

    def _phase(self) -> str:
        return str((self.table or {}).get("phase", ""))

    def _done(self, ack: View, phase: str, verb: str) -> None:
        if ack["ok"]:
            self.acts += 1
            self.deeds[phase, verb] += 1

    async def _act(self, chance: Chance) -> None:
        """Follow an urge; what is offered and yet refused twice is a fault of the server."""
        wish = self._chooser.choose(chance.offers, self._wire.parts)
        ack = await self._wish(wish, chance)
        if not ack["ok"] and await self._still_stands(chance):
            ack = await self._wish(wish, chance)
            if not ack["ok"] and await self._still_stands(chance):
                self.faults.append(f"{self.persona.alias} was refused an offer: {wish} {ack}")
        self._mood.followed(chance, self._tempo.now())
        if self._luck.random() < self.persona.temperament.sleeps:
            await self._nap()

    async def _wish(self, wish: View, chance: Chance) -> View:
        phase = self._phase()
        ack = await self._wire.request(wish, offer=chance.quotes)
        self._done(ack, phase, chance.verb)
        return ack

    async def _still_stands(self, chance: Chance) -> bool:
        """Whether the very same is offered now; else somebody was quicker, which is no fault."""
        await self._wire.refresh()
        return any(
            each.key == chance.key and each.offers == chance.offers
            for each in chances_in(self._wire.parts)
        )


def _joining(persona: Persona) -> View:
    return {
        "type": "join",
        "alias": persona.alias,
        "group": persona.group,
        "language": persona.language,
        "team": persona.team,
        "police_card_ok": persona.police_card_ok,
    }


def _ending(parts: Mapping[str, View]) -> str | None:
    stage = parts.get("table", {}).get("stage", {})
    return stage.get("ending") if stage.get("type") == "agree" else None


def _is_seated(parts: Mapping[str, View]) -> bool:
    return "seat" in parts and "table" in parts
