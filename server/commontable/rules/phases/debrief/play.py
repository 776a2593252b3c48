"""What a seat may do while the table looks back: decided here, and offered beside it."""

from collections.abc import Iterator

from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer
from commontable.rules.phase import Outcome
from commontable.rules.phases.debrief.course import (
    MirrorAsked,
    Pledged,
    SteppedOut,
    in_role,
    next_step,
)
from commontable.rules.phases.debrief.noticing import noticing_offers
from commontable.rules.phases.debrief.state import Debrief, DebriefStep, Mirroring
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table

MIRROR_AT = (DebriefStep.TRY, DebriefStep.CLEAN)
"""Once the table has talked, so that its own words come before any number of ours."""


@frozen
class StepOut(Command):
    """I am not my role; I am me."""


@frozen
class NextQuestion(Command):
    """The host takes the table on: to the next question, or past the mirror."""


@frozen
class ShowMirror(Command):
    """The host asks to see how the table did. Whoever would rather not passes."""


@frozen
class Pledge(Command):
    """A promise to oneself, to keep an eye on each other."""


def decide_step_out(table: Table, seat: str, _command: StepOut, _moment: Moment) -> Outcome:
    return (SteppedOut(seat),) if _may_step_out(table, seat) else Refusal(Code.LOCKED)


def _may_step_out(table: Table, seat: str) -> bool:
    return table.part(Debrief).step is DebriefStep.OUT and seat in in_role(table)


def decide_next(table: Table, seat: str, _command: NextQuestion, moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    return tuple(next_step(table, moment)) if _may_go_on(table, seat) else Refusal(Code.LOCKED)


def _may_go_on(table: Table, host: str) -> bool:
    """Past the roles once the host has left their own; others may lie face down."""
    debrief = table.part(Debrief)
    if debrief.step is DebriefStep.OUT:
        return host not in in_role(table)
    return debrief.step is not DebriefStep.CLOSE and debrief.mirror is not Mirroring.ASKED


def decide_mirror(table: Table, seat: str, _command: ShowMirror, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    return (MirrorAsked(seat),) if _may_ask_mirror(table) else Refusal(Code.LOCKED)


def _may_ask_mirror(table: Table) -> bool:
    debrief = table.part(Debrief)
    return debrief.step in MIRROR_AT and debrief.mirror is Mirroring.UNASKED


def decide_pledge(table: Table, seat: str, _command: Pledge, _moment: Moment) -> Outcome:
    return (Pledged(seat),) if _may_pledge(table, seat) else Refusal(Code.LOCKED)


def _may_pledge(table: Table, seat: str) -> bool:
    debrief = table.part(Debrief)
    return debrief.step is DebriefStep.CLOSE and seat not in debrief.pledged


def debrief_offers(table: Table, seat: str) -> Iterator[Offer]:
    if _may_step_out(table, seat):
        yield offer(StepOut)
    yield from noticing_offers(table, seat)
    if _may_pledge(table, seat):
        yield offer(Pledge)
    if seat != host_of(table):
        return
    if _may_go_on(table, seat):
        yield offer(NextQuestion)
    if _may_ask_mirror(table):
        yield offer(ShowMirror)
