"""Coming back on another phone: who has joined anew is somebody who was here before (GAME §2.9)."""

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
from commontable.rules.workshop.state import Person, Status, Workshop


@frozen
class Reunite(Command):
    """Give somebody who has joined anew the seat that they had: `seat` is the new one, `was` the
    one whose phone is gone. The new one is free again, and the old phone opens nothing any more.
    """

    seat: str
    was: str


@frozen
class PersonReunited(Event):
    seat: str
    was: str


def may_have_returned(workshop: Workshop) -> tuple[Person, ...]:
    """Whoever may be somebody who was here before: with a phone, and come after the start, or
    before it without a table yet.
    """
    if workshop.status is Status.RUNNING:
        return tuple(p for p in workshop.present if p.has_phone and p.came_late)
    return tuple(p for p in workshop.present if p.has_phone and p.table is None)


def _reunite(workshop: Workshop, command: Reunite, _moment: Moment) -> Outcome:
    for name in ("seat", "was"):
        person = workshop.people.get(getattr(command, name))
        if person is None or person.has_left or not person.has_phone:
            return Refusal(Code.BAD_TARGET, name)
    if command.seat == command.was:
        return Refusal(Code.BAD_TARGET, "was")
    return (PersonReunited(command.seat, command.was),)


def _fold_reunited(workshop: Workshop, event: PersonReunited, _at: Millis) -> Workshop:
    """The ticket opens the seat that they had."""
    new, old = workshop.people[event.seat], workshop.people[event.was]
    gone = attrs.evolve(new, has_left=True, ticket_hash="")
    return workshop.with_person(gone).with_person(attrs.evolve(old, ticket_hash=new.ticket_hash))


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {Reunite: _reunite}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    PersonReunited: _fold_reunited
}
