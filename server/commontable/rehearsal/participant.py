"""A simulated person with a phone: joins by code, keeps the ticket, acts on offers to the end."""

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


class Participant:
    """One person in one seat.

    `faults` are refusals of what had been offered and still is, `acts` counts what was granted,
    and `ending` is how the vote came out, once it has.
    """

    def __init__(self, persona: Persona, seat: str, wire: Wire, tempo: Tempo, luck: Random) -> None:
        self.persona = persona
        self.seat = seat
        self.faults: list[str] = []
        self.acts = 0
        self.ending: str | None = None
        self._wire = wire
        self._tempo = tempo
        self._mood = Mood(persona.temperament, luck)
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
        return bool(self.table and self.table["is_done"])

    async def play(self) -> None:
        """Act until the table has reached its end. Raises TurnedAwayError when the line is dead."""
        while not self.is_done:
            parts = self._wire.look()
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

    async def _act(self, chance: Chance) -> None:
        """Follow an urge; what is offered and yet refused twice is a fault of the server."""
        wish = self._chooser.choose(chance.offers, self._wire.parts)
        ack = await self._wish(wish, chance)
        if not ack["ok"] and await self._still_stands(chance):
            ack = await self._wish(wish, chance)
            if not ack["ok"] and await self._still_stands(chance):
                self.faults.append(f"{self.persona.alias} was refused an offer: {wish} {ack}")
        self._mood.followed(chance, self._tempo.now())

    async def _wish(self, wish: View, chance: Chance) -> View:
        ack = await self._wire.request(wish, offer=chance.quotes)
        self.acts += bool(ack["ok"])
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
