"""What was asked and answered."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.calls import Call, Idea
from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.table import Table, put, without
from commontable.rules.values import Millis


@frozen
class RoomCalled(Event):
    call: Call


@frozen
class RoomCallEnded(Event):
    call: str


@frozen
class CallHeard(Event):
    call: Call


@frozen
class CallLost(Event):
    call: str


@frozen
class IdeaSent(Event):
    idea: Idea


@frozen
class IdeaHeard(Event):
    idea: Idea


@frozen
class IdeasDrawn(Event):
    ideas: tuple[Idea, ...]


@frozen
class IdeaUsed(Event):
    seat: str
    idea: str


def _with(table: Table, **changes: object) -> Table:
    return altered(table, ideas=attrs.evolve(table.ideas, **changes))  # type: ignore[arg-type]


def fold_called(table: Table, event: RoomCalled, _at: Millis) -> Table:
    own = None if event.call.is_withdrawn else event.call
    return _with(table, own=own, calls_made=table.ideas.calls_made + 1)


def fold_ended(table: Table, _event: RoomCallEnded, _at: Millis) -> Table:
    return _with(table, own=None)


def fold_heard(table: Table, event: CallHeard, _at: Millis) -> Table:
    if event.call.is_withdrawn:
        return table
    return _with(table, calls=put(table.ideas.calls, event.call.id, event.call))


def fold_lost(table: Table, event: CallLost, _at: Millis) -> Table:
    return _with(table, calls=without(table.ideas.calls, event.call))


def fold_sent(table: Table, event: IdeaSent, _at: Millis) -> Table:
    ideas, call = table.ideas, event.idea.call
    sent = put(ideas.sent, call, ideas.sent.get(call, 0) + 1)
    return _with(table, sent=sent, ideas_made=ideas.ideas_made + 1)


def fold_idea(table: Table, event: IdeaHeard, _at: Millis) -> Table:
    if event.idea.is_withdrawn:
        return table
    return _with(table, got=put(table.ideas.got, event.idea.id, event.idea))


def fold_drawn(table: Table, event: IdeasDrawn, _at: Millis) -> Table:
    return _with(table, got={**table.ideas.got, **{idea.id: idea for idea in event.ideas}})


def fold_used(table: Table, event: IdeaUsed, _at: Millis) -> Table:
    """An idea that its author took back was not heard."""
    if event.idea not in table.ideas.got:
        return table
    return _with(table, used=table.ideas.used | {event.idea})


FACTS: Mapping[type[Event], Fact] = {
    RoomCalled: fold_called,
    RoomCallEnded: fold_ended,
    CallHeard: fold_heard,
    CallLost: fold_lost,
    IdeaSent: fold_sent,
    IdeaHeard: fold_idea,
    IdeasDrawn: fold_drawn,
    IdeaUsed: fold_used,
}
