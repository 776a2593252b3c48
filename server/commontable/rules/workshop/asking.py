"""Calls and ideas on their way from table to table: facts of the workshop, passed on by the relay.

A call goes on the wall only when the facilitator has read it, and without a name.
"""

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import frozen

from commontable.rules.calls import Call, Idea
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import put, without
from commontable.rules.values import Millis
from commontable.rules.workshop.state import Status, Workshop


@frozen
class OpenCall(Command):
    """A table asks the others."""

    call: Call


@frozen
class OfferIdea(Command):
    """A table answers another one's call."""

    idea: Idea


@frozen
class EndCall(Command):
    """A table asks no more."""

    call: str


@frozen
class ShowCall(Command):
    """Put a call that one has read on the wall, or take it off again."""

    call: str
    is_shown: bool


@frozen
class CallOpened(Event):
    call: Call


@frozen
class IdeaOffered(Event):
    idea: Idea
    to: int


@frozen
class CallClosed(Event):
    call: str


@frozen
class CallShown(Event):
    call: str
    is_shown: bool


def _open(workshop: Workshop, command: OpenCall, _moment: Moment) -> Outcome:
    if workshop.status is not Status.RUNNING or command.call.id in workshop.calls:
        return Refusal(Code.LOCKED)
    return (CallOpened(command.call),)


def _offer(workshop: Workshop, command: OfferIdea, _moment: Moment) -> Outcome:
    call = workshop.calls.get(command.idea.call)
    return (IdeaOffered(command.idea, call.table),) if call else Refusal(Code.TOO_LATE)


def _end(workshop: Workshop, command: EndCall, _moment: Moment) -> Outcome:
    is_open = command.call in workshop.calls
    return (CallClosed(command.call),) if is_open else Refusal(Code.BAD_TARGET, "call")


def _show(workshop: Workshop, command: ShowCall, _moment: Moment) -> Outcome:
    if command.call not in workshop.calls:
        return Refusal(Code.BAD_TARGET, "call")
    if (command.call in workshop.shown) is command.is_shown:
        return Refusal(Code.LOCKED)
    return (CallShown(command.call, command.is_shown),)


def _fold_opened(workshop: Workshop, event: CallOpened, _at: Millis) -> Workshop:
    if event.call.is_withdrawn:
        return workshop
    return attrs.evolve(workshop, calls=put(workshop.calls, event.call.id, event.call))


def _fold_offered(workshop: Workshop, _event: IdeaOffered, _at: Millis) -> Workshop:
    return workshop


def _fold_closed(workshop: Workshop, event: CallClosed, _at: Millis) -> Workshop:
    left = without(workshop.calls, event.call)
    return attrs.evolve(workshop, calls=left, shown=workshop.shown - {event.call})


def _fold_shown(workshop: Workshop, event: CallShown, _at: Millis) -> Workshop:
    one = {event.call}
    shown = workshop.shown | one if event.is_shown else workshop.shown - one
    return attrs.evolve(workshop, shown=shown)


PASSED_ON: tuple[type[Command], ...] = (OpenCall, OfferIdea, EndCall)
"""What a table's own facts become, by no wish of the facilitator."""

DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    OpenCall: _open,
    OfferIdea: _offer,
    EndCall: _end,
    ShowCall: _show,
}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    CallOpened: _fold_opened,
    IdeaOffered: _fold_offered,
    CallClosed: _fold_closed,
    CallShown: _fold_shown,
}
