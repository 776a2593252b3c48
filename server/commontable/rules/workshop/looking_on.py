"""Places for odd numbers: who only looks on, and who shares a role with another (FEATURES d12)."""

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
class LetCoHold(Command):
    """Have a person share a role with another at their table, or have one of their own after all;
    before the start only.
    """

    seat: str
    co_holds: bool


@frozen
class LookingOnSet(Event):
    seat: str
    looks_on: bool


@frozen
class CoHoldingSet(Event):
    seat: str
    co_holds: bool


def _look_on(workshop: Workshop, command: LetLookOn, _moment: Moment) -> Outcome:
    return _unfit(workshop, command.seat) or (LookingOnSet(command.seat, command.looks_on),)


def _co_hold(workshop: Workshop, command: LetCoHold, _moment: Moment) -> Outcome:
    return _unfit(workshop, command.seat) or (CoHoldingSet(command.seat, command.co_holds),)


def _unfit(workshop: Workshop, seat: str) -> Refusal | None:
    person = workshop.people.get(seat)
    if workshop.status is not Status.LOBBY:
        return Refusal(Code.LOCKED)
    is_here = person is not None and not person.has_left
    return None if is_here else Refusal(Code.BAD_TARGET, "seat")


def _fold_looking_on(workshop: Workshop, event: LookingOnSet, _at: Millis) -> Workshop:
    """Whoever looks on shares no role."""
    person = workshop.people[event.seat]
    co_holds = person.co_holds and not event.looks_on
    return workshop.with_person(attrs.evolve(person, looks_on=event.looks_on, co_holds=co_holds))


def _fold_co_holding(workshop: Workshop, event: CoHoldingSet, _at: Millis) -> Workshop:
    """Whoever shares a role plays."""
    person = workshop.people[event.seat]
    looks_on = person.looks_on and not event.co_holds
    return workshop.with_person(attrs.evolve(person, looks_on=looks_on, co_holds=event.co_holds))


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    LetLookOn: _look_on,
    LetCoHold: _co_hold,
}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    LookingOnSet: _fold_looking_on,
    CoHoldingSet: _fold_co_holding,
}
