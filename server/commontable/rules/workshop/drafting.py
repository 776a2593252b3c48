"""A seating that is looked at before anybody is moved: the same groups, the rest anew, or new faces
for all (FEATURES b7, d11).
"""

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
from commontable.rules.workshop.seating import SeatingWay, propose
from commontable.rules.workshop.state import Status, Workshop


@frozen
class DraftSeating(Command):
    """Propose a seating and move nobody yet. Asking again gives another one."""

    way: SeatingWay


@frozen
class DropDraft(Command):
    """Put the proposed seating away; everybody stays where they are."""


@frozen
class SeatingDrafted(Event):
    places: Mapping[str, int]


@frozen
class DraftDropped(Event):
    pass


def _draft(workshop: Workshop, command: DraftSeating, moment: Moment) -> Outcome:
    if workshop.status is not Status.LOBBY:
        return Refusal(Code.LOCKED)
    return (SeatingDrafted(propose(workshop, moment.chance, command.way)),)


def _drop(workshop: Workshop, _command: DropDraft, _moment: Moment) -> Outcome:
    return (DraftDropped(),) if workshop.draft is not None else Refusal(Code.LOCKED)


def _fold_drafted(workshop: Workshop, event: SeatingDrafted, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, draft=event.places, shuffles=workshop.shuffles + 1)


def _fold_dropped(workshop: Workshop, _event: DraftDropped, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, draft=None)


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    DraftSeating: _draft,
    DropDraft: _drop,
}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    SeatingDrafted: _fold_drafted,
    DraftDropped: _fold_dropped,
}
