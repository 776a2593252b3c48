"""What happens while people commit themselves, and what it does to the table."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.phases.commit.state import Approach, Commitment, Commitments, Step
from commontable.rules.table import Table, put, without
from commontable.rules.values import Millis


@frozen
class Committed(Event):
    is_personal = True

    seat: str
    commitment: Commitment


@frozen
class StepCommitted(Event):
    step: Step


@frozen
class StepDropped(Event):
    seat: str
    step: str


@frozen
class StepSetAside(Event):
    step: str


@frozen
class VoiceInvited(Event):
    seat: str
    role: str
    how: Approach


@frozen
class CommittingFinished(Event):
    seat: str


def _with(table: Table, **changes: object) -> Table:
    return table.with_part(attrs.evolve(table.part(Commitments), **changes))  # type: ignore[arg-type]


def fold_committed(table: Table, event: Committed, _at: Millis) -> Table:
    own = table.part(Commitments).own
    return _with(table, own=put(own, event.seat, (*own.get(event.seat, ()), event.commitment)))


def fold_step(table: Table, event: StepCommitted, _at: Millis) -> Table:
    commitments = table.part(Commitments)
    steps = put(commitments.steps, event.step.id, event.step)
    return _with(table, steps=steps, steps_made=commitments.steps_made + 1)


def fold_dropped(table: Table, event: StepDropped | StepSetAside, _at: Millis) -> Table:
    return _with(table, steps=without(table.part(Commitments).steps, event.step))


def fold_invited(table: Table, event: VoiceInvited, _at: Millis) -> Table:
    return _with(table, voices=put(table.part(Commitments).voices, event.role, event.how))


def fold_finished(table: Table, event: CommittingFinished, _at: Millis) -> Table:
    return _with(table, done=table.part(Commitments).done | {event.seat})


FACTS: Mapping[type[Event], Fact] = {
    Committed: fold_committed,
    StepCommitted: fold_step,
    StepDropped: fold_dropped,
    StepSetAside: fold_dropped,
    VoiceInvited: fold_invited,
    CommittingFinished: fold_finished,
}
