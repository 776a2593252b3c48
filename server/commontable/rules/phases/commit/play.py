"""What comes of each wish to commit, and which are on offer."""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, many, offer, one, text, tick
from commontable.rules.phase import Deed, Outcome
from commontable.rules.phases.commit.facts import (
    Committed,
    CommittingFinished,
    StepCommitted,
    StepDropped,
    StepSetAside,
    VoiceInvited,
)
from commontable.rules.phases.commit.state import (
    Approach,
    Backing,
    Commitment,
    Commitments,
    Step,
    Template,
    commitments_left,
    missing_voices,
)
from commontable.rules.plan import Horizon, last_version
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import DAY
from commontable.rules.wording import may_be_shown

MOST_STEPS = 6
LONGEST_OWNER = 40
LONGEST_CONTACT = 80
STEP_DAYS = (7, 14, 30, 60, 90)


@frozen
class Commit(Command):
    """Something I will do myself. What it is stays on my device: only this much is said of it."""

    template: Template
    horizon: Horizon
    has_cue: bool
    has_date: bool
    backing: tuple[Backing, ...] = ()


@frozen
class TableCommit(Command):
    """A step of the table: a real person or agency owns it, begins with a contact, and by when."""

    owned_by: str
    contact: str
    within_days: int
    clause: str | None = None


@frozen
class DropStep(Command):
    """Take back a step that one has written down."""

    step: str


@frozen
class InviteMissingVoice(Command):
    """Somebody who was not at the table will be asked, in this way."""

    role: str
    how: Approach


@frozen
class FinishCommitting(Command):
    """That is all for me, whatever it was. It may also be nothing."""


def decide_commit(table: Table, seat: str, command: Commit, _moment: Moment) -> Outcome:
    if commitments_left(table, seat) < 1:
        return Refusal(Code.CAP)
    if not _commit_offer().covers(command):
        return Refusal(Code.BAD_TARGET, "backing")
    return (Committed(seat, Commitment(**attrs.asdict(command, recurse=False))),)


def _commit_offer() -> Offer:
    return offer(
        Commit,
        one("template", *Template),
        one("horizon", *Horizon),
        tick("has_cue"),
        tick("has_date"),
        many("backing", *Backing),
    )


def decide_step(table: Table, seat: str, command: TableCommit, moment: Moment) -> Outcome:
    commitments = table.part(Commitments)
    if len(commitments.steps) >= MOST_STEPS:
        return Refusal(Code.CAP)
    if not (way := _step_offer(table)).covers(command):
        return _misfit(way, command)
    step = Step(
        id=f"k{commitments.steps_made + 1}",
        author=seat,
        owned_by=command.owned_by,
        contact=command.contact,
        due_at=moment.at + command.within_days * DAY,
        clause=command.clause,
        language=table.tongue_of(seat, command.contact),
    )
    return (StepCommitted(step),)


def _misfit(way: Offer, command: TableCommit) -> Refusal:
    """Which part does not fit, and whether what it says keeps it from it."""
    said = {slot.name: getattr(command, slot.name) for slot in way.fields}
    wrong = next(slot.name for slot in way.fields if not slot.covers(said[slot.name]))
    is_shown = wrong not in ("owned_by", "contact") or may_be_shown(said[wrong])
    return Refusal(Code.BAD_TARGET if is_shown else Code.FILTERED, wrong)


def _step_offer(table: Table) -> Offer:
    version = last_version(table)
    clauses = (clause.id for clause in version.clauses) if version else ()
    return offer(
        TableCommit,
        text("owned_by", LONGEST_OWNER),
        text("contact", LONGEST_CONTACT),
        one("within_days", *STEP_DAYS),
        one("clause", *clauses, optional=True),
    )


def decide_drop(table: Table, seat: str, command: DropStep, _moment: Moment) -> Outcome:
    if command.step not in _own_steps(table, seat):
        return Refusal(Code.BAD_TARGET, "step")
    return (StepDropped(seat, command.step),)


def _own_steps(table: Table, seat: str) -> tuple[str, ...]:
    steps = table.part(Commitments).steps.values()
    return tuple(step.id for step in steps if step.author == seat)


def decide_invite(table: Table, seat: str, command: InviteMissingVoice, _moment: Moment) -> Outcome:
    if command.role not in missing_voices(table):
        return Refusal(Code.BAD_TARGET, "role")
    return (VoiceInvited(seat, command.role, command.how),)


def decide_finish(table: Table, seat: str, _command: FinishCommitting, _moment: Moment) -> Outcome:
    is_done = seat in table.part(Commitments).done
    return Refusal(Code.LOCKED) if is_done else (CommittingFinished(seat),)


def commit_offers(table: Table, seat: str) -> Iterator[Offer]:
    commitments = table.part(Commitments)
    if commitments_left(table, seat):
        yield _commit_offer()
    if len(commitments.steps) < MOST_STEPS:
        yield _step_offer(table)
    if own := _own_steps(table, seat):
        yield offer(DropStep, one("step", *own))
    if missing := missing_voices(table):
        yield offer(InviteMissingVoice, one("role", *missing), one("how", *Approach))
    if seat not in commitments.done:
        yield offer(FinishCommitting)


def finish_all(table: Table, _moment: Moment) -> Iterator[Event]:
    """Fast-forward: what there is, is enough."""
    done = table.part(Commitments).done
    yield from (CommittingFinished(seat.id) for seat in table.playing if seat.id not in done)


def set_aside(table: Table, _moment: Moment) -> Iterator[Event]:
    """A boundary takes the last step of the table away."""
    if steps := tuple(table.part(Commitments).steps):
        yield StepSetAside(steps[-1])


DEEDS: Mapping[type[Command], Deed] = {
    Commit: decide_commit,
    TableCommit: decide_step,
    DropStep: decide_drop,
    InviteMissingVoice: decide_invite,
    FinishCommitting: decide_finish,
}
