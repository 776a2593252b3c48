"""A table that plays itself: mostly by its offers, now and then with whatever else can happen."""

import os
from collections.abc import Iterator
from enum import Enum
from functools import cache
from random import Random
from types import UnionType
from typing import Any, get_args, get_origin

import attrs
from attrs import define
from hypothesis import settings

from commontable.rules import attention, direction, flow, moving, presence, reverting, unled
from commontable.rules.actors import Facilitator, Seated
from commontable.rules.cards import SceneType
from commontable.rules.commands import Command, Direction
from commontable.rules.decide import SEAT_COMMANDS, offers
from commontable.rules.offers import Field, FieldKind, Offer
from commontable.rules.phases import feedback, scenes
from commontable.rules.phases.arrive import AddLine, Agree, Consent, Ready
from commontable.rules.plan import Draft
from commontable.rules.refusals import Refusal
from commontable.rules.table import Role
from commontable.rules.values import Form, Group, InterestState, Pace, RoleMode
from tests.builders import DECK, Game, TableBuilder

WANDERINGS = settings(max_examples=int(os.environ.get("WANDERINGS", "10")))
"""How many random games each property sees; a long night sets the environment variable higher."""

SAFETY_VERBS = tuple(kind for kind in SEAT_COMMANDS if kind.is_safety)
SELDOM = {presence.ChooseGroup, presence.ChooseLanguage, AddLine}
JUNK = (
    "",
    "s1",
    "s3",
    "s99",
    "A01",
    "A07",
    "A-X01",
    "A-X15",
    "A01-O1",
    "c1",
    "c2",
    "t1",
    "en",
    "es",
)


def answer(chance: Random, offer: Offer) -> Command:
    """A wish that this offer covers."""
    chosen = {slot.name: _value(chance, slot) for slot in offer.fields}
    return offer.command(**{name: value for name, value in chosen.items() if value is not None})


def _value(chance: Random, slot: Field) -> object:
    if slot.optional and (not slot.options or chance.random() < 0.5):
        return None
    match slot.kind:
        case FieldKind.ONE:
            return chance.choice(slot.options)
        case FieldKind.MANY:
            many = chance.randint(slot.least, min(slot.most, len(slot.options)))
            return tuple(chance.sample(slot.options, many))
        case FieldKind.TEXT:
            return "a few words"
        case FieldKind.TICK:
            return chance.random() < 0.8


def anything(chance: Random, kind: type[Command]) -> Command:
    """A wish of this kind with arguments of the right type and otherwise at random."""
    return kind(**{name: _any(chance, wanted) for name, wanted in _arguments(kind)})


@cache
def _arguments(kind: type[Command]) -> list[tuple[str, Any]]:
    return [(slot.name, slot.type) for slot in attrs.fields(kind)]


def _any(chance: Random, kind: Any) -> object:
    if get_origin(kind) is UnionType:
        return _any(chance, chance.choice(get_args(kind)))
    if get_origin(kind) is tuple:
        return tuple(chance.sample(JUNK, chance.randint(0, 2)))
    if kind is type(None):
        return None
    if issubclass(kind, Enum):
        return chance.choice(list(kind))
    if kind is bool:
        return chance.random() < 0.5
    return chance.randint(-1, 6) if kind is int else chance.choice((*JUNK, *DECK.content_tags[:2]))


@define
class Wanderer:
    """One random game. The same seed plays the same game."""

    chance: Random
    game: Game
    joined: int

    @classmethod
    def seeded(cls, seed: int, pace: Pace | None = None) -> "Wanderer":
        chance = Random(seed)
        number = chance.randint(3, 8)
        builder = TableBuilder(
            groups=tuple(chance.choice(list(Group)) for _ in range(number)),
            opted_in=frozenset(f"s{n}" for n in range(1, number + 1) if chance.random() < 0.3),
            form=chance.choice(list(Form)),
            pace=pace or chance.choice(list(Pace)),
            mode=chance.choice(list(RoleMode)),
            seed=str(seed),
        )
        game = builder.arriving()
        for name in list(game.table.seats):
            if chance.random() < 0.9:
                game.seat(name, Consent(chance.random() < 0.5), Agree(), Ready())
        return cls(chance, game, number)

    def steps(self, most: int) -> Iterator[Game]:
        """The game after each thing that happened, to its end or for `most` steps."""
        for _ in range(most):
            if self.game.table.is_done:
                return
            self.step()
            yield self.game

    def step(self) -> None:
        self.game.wait(self.chance.choice((0.1, 2, 8, 25)))
        luck = self.chance.random()
        if luck < 0.03:
            kind = self.chance.choice(SAFETY_VERBS)
            if kind is not presence.Leave or self.chance.random() < 0.2:
                self._try(Seated(self._someone()), anything(self.chance, kind))
        elif luck < 0.09:
            self._try(Facilitator(), self._direction())
        elif luck < 0.13:
            self._try(Seated(self._someone()), anything(self.chance, self._kind()))
        else:
            self._follow_an_offer()

    def _someone(self) -> str:
        return self.chance.choice(list(self.game.table.seats))

    def _kind(self) -> type[Command]:
        return self.chance.choice([kind for kind in SEAT_COMMANDS if kind not in SAFETY_VERBS])

    def _follow_an_offer(self) -> None:
        name = self._someone()
        ways = [
            way
            for way in offers(self.game.table, name)
            if way.command not in SELDOM or self.chance.random() < 0.05
        ]
        if ways:
            self.game.do(Seated(name), answer(self.chance, self.chance.choice(ways)))

    def _try(self, actor: Seated | Facilitator, command: Command) -> None:
        """Granted or refused, but never anything else."""
        before = self.game.table
        if isinstance(self.game.ask(actor, command), Refusal):
            assert self.game.table is before
        else:
            self.game.do(actor, command)

    def _direction(self) -> Direction:
        table, name = self.game.table, self._someone()
        late = f"s{self.joined + 1}"
        helps = [call.id for call in table.helps.values()] or ["h1"]
        wish = self.chance.choice(
            (
                flow.Advance(table.leg + 1),
                flow.Advance(table.leg + 1),
                flow.UndoAdvance(),
                self.chance.choice((reverting.Revert(), attention.Summon())),
                attention.Release(),
                attention.Release(),
                presence.MarkAway(name),
                presence.MarkBack(name),
                presence.MarkBack(name),
                presence.TakeSeat(late, "Late", self.chance.choice(list(Group)), "es"),
                direction.Pause(),
                direction.Resume(),
                direction.Resume(),
                direction.AddTime(self.chance.choice((1, 5, 31))),
                unled.MarkLeadAway(),
                unled.MarkLeadBack(),
                direction.Tell("Two more minutes."),
                scenes.SwapCard(self.chance.choice(list(SceneType))),
                direction.AnswerHelp(
                    self.chance.choice(helps), self.chance.choice(list(direction.Receipt))
                ),
            )
        )
        if isinstance(wish, presence.TakeSeat) and self.joined < 9:
            self.joined += 1
        return self._move(name) if self.chance.random() < 0.03 else wish

    def _move(self, name: str) -> Direction:
        """Someone goes to another table, comes back from it, is seen off, or that table comes."""
        comers = tuple(
            presence.TakeSeat(f"t{n}", "Over", self.chance.choice(list(Group)), "en", plays=True)
            for n in range(1, 3)
        )
        cards = self.chance.sample(list(DECK.stakeholders), 2)
        heard = (InterestState.HEARD, InterestState.SHARED, InterestState.HIDDEN)
        roles = tuple(
            Role(card, f"t{n}", DECK.hats[0], interests=heard, introduced=True)
            for n, card in enumerate(cards, 1)
        )
        here = self.game.table.part(Draft).clauses.values()
        return self.chance.choice(
            (
                moving.SendOver(name),
                presence.TakeSeat(name, "Back", self.chance.choice(list(Group)), "en", plays=True),
                presence.SeeOff(name),
                feedback.ShowPlan(self.game.table.problem, tuple(here)),
                feedback.HearReview("t1", feedback.StrengthChip.FAIR_TO_ALL),
                *(
                    []
                    if "t1" in self.game.table.seats
                    else [moving.TakeIn(comers, roles, tuple(here))]
                ),
            )
        )
