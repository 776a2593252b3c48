"""Places for whoever only looks on, as when numbers are odd (FEATURES d12)."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.values import Millis
from commontable.rules.workshop.state import Status, Workshop


@frozen
class LetLookOn(Command):
    """Have a person look on at their table instead of playing, or play after all; before the start
    only.
    """

    seat: str
    looks_on: bool


@frozen
class LookingOnSet(Event):
    seat: str
    looks_on: bool


def _let(workshop: Workshop, command: LetLookOn, _moment: Moment) -> Outcome:
    person = workshop.people.get(command.seat)
    if workshop.status is not Status.LOBBY:
        return Refusal(Code.LOCKED)
    if person is None or person.has_left:
        return Refusal(Code.BAD_TARGET, "seat")
    return (LookingOnSet(command.seat, command.looks_on),)


def _fold(workshop: Workshop, event: LookingOnSet, _at: Millis) -> Workshop:
    person = attrs.evolve(workshop.people[event.seat], looks_on=event.looks_on)
    return workshop.with_person(person)


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {LetLookOn: _let}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {LookingOnSet: _fold}
