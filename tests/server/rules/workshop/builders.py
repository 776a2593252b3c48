"""Workshops as tests need them, made by the real deeds."""

from typing import Self

import attrs
from attrs import define

from commontable.rules.actors import Facilitator, Guest
from commontable.rules.commands import Command
from commontable.rules.config import Config
from commontable.rules.events import Event
from commontable.rules.moment import Chance, Moment
from commontable.rules.refusals import Refusal
from commontable.rules.values import Form, Group, Millis, PhaseId
from commontable.rules.workshop.deeds import WorkshopActor, decide_workshop
from commontable.rules.workshop.facts import fold_workshop_event
from commontable.rules.workshop.state import Workshop
from commontable.rules.workshop.wishes import (
    Admit,
    AssignSeat,
    BringIn,
    OpenWorkshop,
    ProposeSeating,
    StartWorkshop,
)
from tests.builders import a_table
from tests.game import Game

FACILITATOR = Facilitator()
COM, OFF, PAR, UND = Group.COMMUNITY, Group.OFFICER, Group.PARTNER, Group.UNDISCLOSED


def opening(**otherwise: object) -> OpenWorkshop:
    """A wish for a workshop; what is of its config is changed there."""
    names = otherwise.keys() & attrs.fields_dict(Config).keys()
    settled = {name: otherwise.pop(name) for name in names}
    wanted = {
        "name": "Lantern Street, Monday",
        "code": "ABCD",
        "config": attrs.evolve(Config("lantern-street", Form.NINETY), **settled),
        "deck_hash": "hash",
        "languages": ("en", "es"),
        "tables": 2,
        "console_hash": "secret",
        "seed": "seed",
    }
    return OpenWorkshop(**{**wanted, **otherwise})


def person(name: str, group: Group = COM, **otherwise: object) -> Admit:
    wanted = {"alias": f"Alias {name}", "language": "en", "ticket_hash": "t"}
    return Admit(group=group, **{**wanted, **otherwise})


def on_paper(alias: str, table: int, **otherwise: object) -> BringIn:
    """Someone without a phone."""
    wanted = {"group": COM, "language": "en", "proxy": "p"}
    hashes = {"ticket_hash": f"{alias} lent", "keying_hash": f"{alias} keyed"}
    return BringIn(alias=alias, table=table, **{**wanted, **hashes, **otherwise})


@define
class Room:
    """A workshop in the making: its state and the clock."""

    workshop: Workshop
    seed: str = "seed"
    at: Millis = 1_000_000

    def ask(self, actor: WorkshopActor, command: Command) -> tuple[Event, ...] | Refusal:
        return decide_workshop(self.workshop, actor, command, Moment(self.at, Chance(self.seed)))

    def do(self, *commands: Command, actor: WorkshopActor = FACILITATOR) -> Self:
        for command in commands:
            outcome = self.ask(actor, command)
            assert not isinstance(outcome, Refusal), (command, outcome)
            for event in outcome:
                self.workshop = fold_workshop_event(self.workshop, event, self.at)
        return self

    def come(self, *groups: Group, team: str = "") -> Self:
        """People join, in this order, and get the seats s1, s2, ..."""
        for group in groups:
            name = f"s{len(self.workshop.people) + 1}"
            self.do(person(name, group, team=team), actor=Guest())
        return self

    def wait(self, seconds: float) -> Self:
        self.at += round(seconds * 1000)
        return self

    def groups_at(self, number: int) -> list[Group]:
        return [p.group for p in self.workshop.at_table(number)]


def a_room(**otherwise: object) -> Room:
    """An open lobby."""
    return Room(Workshop()).do(opening(**otherwise))


def seated(*groups: Group, **otherwise: object) -> Room:
    return a_room(**otherwise).come(*groups).do(ProposeSeating())


def running() -> Room:
    """Two tables of three, at play."""
    room = a_room().come(*(COM,) * 4, *(OFF,) * 2)
    for number in range(1, 7):
        room.do(AssignSeat(f"s{number}", 1 if number % 2 else 2))
    return room.do(StartWorkshop())


def three_at_a_table() -> Room:
    room = a_room(tables=1).come(COM, COM, COM)
    return room.do(*(AssignSeat(seat, 1) for seat in ("s1", "s2", "s3")))


def sharing(*groups: Group) -> Game:
    """Six people with a role, and more who share one, are where roles are dealt."""
    six = (COM, OFF) * 3
    game = a_table().laid()
    for number, group in enumerate((*six, *groups), 1):
        game.come(f"s{number}", group, co_holds=number > len(six))
    return game.advance_to(PhaseId.P3)
