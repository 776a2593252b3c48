"""What comes of each wish while a version lies open, which are on offer, and what follows."""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules import draft, guards, sharing
from commontable.rules.commands import Command
from commontable.rules.draft import DraftReopened, Revise
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, text
from commontable.rules.phase import Deed, Outcome
from commontable.rules.phases.feedback import review
from commontable.rules.phases.feedback.facts import (
    FeedbackClosed,
    FeedbackLanded,
    FeedbackOpened,
    NextStepNamed,
    RemarkSetAside,
    RemindedOfStrengths,
    RevisionDropped,
    RevisionOpened,
    StrengthNamed,
)
from commontable.rules.phases.feedback.state import (
    Feedback,
    Landing,
    Remark,
    RemarkKind,
    StepChip,
    StrengthChip,
    clauses_under_review,
    is_revised,
    may_remark,
    receives,
    remarks_left,
)
from commontable.rules.plan import MOST_VERSIONS, Draft
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.table import Table
from commontable.rules.values import Form, Millis
from commontable.rules.wording import may_be_shown

LONGEST_REMARK = 80


@frozen
class NameStrength(Command):
    """Say what works, in one piece of the plan or in the whole: a chip or up to 80 characters."""

    chip: StrengthChip | None = None
    text: str | None = None
    clause: str | None = None


@frozen
class NextStep(Command):
    """Say what would make it better. Whoever has named no strength yet is asked to start with one,
    and may send it all the same.
    """

    chip: StepChip | None = None
    text: str | None = None
    clause: str | None = None


@frozen
class FeedbackChip(Command):
    """Privately: was a remark that is for me useful, or does it sting?"""

    remark: str
    landing: Landing


Saying = NameStrength | NextStep


def decide_strength(table: Table, seat: str, command: NameStrength, _moment: Moment) -> Outcome:
    kind = RemarkKind.STRENGTH
    refusal = _unfit(table, seat, kind, command)
    if refusal:
        return refusal
    remark = _remark(table, seat, kind, command)
    return (StrengthNamed(attrs.evolve(remark, strength=command.chip)),)


def decide_step(table: Table, seat: str, command: NextStep, _moment: Moment) -> Outcome:
    kind, feedback = RemarkKind.STEP, table.part(Feedback)
    refusal = _unfit(table, seat, kind, command)
    if refusal:
        return refusal
    if seat not in feedback.praised | feedback.reminded:
        return (RemindedOfStrengths(seat, feedback.version),)
    is_override = seat not in feedback.praised
    remark = _remark(table, seat, kind, command)
    return (NextStepNamed(attrs.evolve(remark, step=command.chip, is_override=is_override)),)


def _remark(table: Table, seat: str, kind: RemarkKind, said: Saying) -> Remark:
    feedback = table.part(Feedback)
    return Remark(
        id=f"r{feedback.made + 1}",
        author=seat,
        version=feedback.version,
        kind=kind,
        text=said.text,
        clause=said.clause,
        language=table.tongue_of(seat, said.text),
    )


def _unfit(table: Table, seat: str, kind: RemarkKind, said: Saying) -> Refusal | None:
    if not _may_name(table, seat, kind):
        return Refusal(Code.LOCKED)
    if remarks_left(table, seat, kind) < 1:
        return Refusal(Code.CAP)
    if any(way.covers(said) for way in _ways(table, kind)):
        return None
    if not may_be_shown(said.text or ""):
        return Refusal(Code.FILTERED, "text")
    if said.clause not in (None, *clauses_under_review(table)):
        return Refusal(Code.BAD_TARGET, "clause")
    return Refusal(Code.BAD_TARGET, "text" if said.chip is None else "chip")


def _may_name(table: Table, seat: str, kind: RemarkKind) -> bool:
    """An ally names what works; next steps are for roles."""
    has_voice = kind is RemarkKind.STRENGTH or table.voice_of(seat) is not None
    return has_voice and may_remark(table)


def _ways(table: Table, kind: RemarkKind) -> Iterator[Offer]:
    about = one("clause", *clauses_under_review(table), optional=True)
    own_words = text("text", LONGEST_REMARK)
    if kind is RemarkKind.STRENGTH:
        yield offer(NameStrength, one("chip", *StrengthChip), about)
        yield offer(NameStrength, own_words, about)
    else:
        yield offer(NextStep, one("chip", *StepChip), about)
        yield offer(NextStep, own_words, about)


def decide_chip(table: Table, seat: str, command: FeedbackChip, _moment: Moment) -> Outcome:
    if command.remark not in _mine_to_judge(table, seat):
        return Refusal(Code.BAD_TARGET, "remark")
    return (FeedbackLanded(seat, command.remark, command.landing),)


def _mine_to_judge(table: Table, seat: str) -> tuple[str, ...]:
    """The remarks that are for this seat; its chip for one may be changed."""
    remarks = table.part(Feedback).remarks.values()
    return tuple(remark.id for remark in remarks if receives(table, seat, remark))


def decide_revise(table: Table, seat: str, _command: Revise, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not _may_revise(table):
        return Refusal(Code.LOCKED)
    return (DraftReopened(), RevisionOpened())


def _may_revise(table: Table) -> bool:
    """Once in this phase, and never in the short form, which has one version only."""
    is_open = table.part(Draft).is_open or is_revised(table)
    is_room = 0 < table.part(Feedback).version < MOST_VERSIONS
    return is_room and not is_open and table.config.form is not Form.SHORT


def open_feedback(table: Table, _moment: Moment) -> Iterator[Event]:
    yield FeedbackOpened(len(table.part(Draft).versions))


def stand_by_version(table: Table, _moment: Moment) -> Iterator[Event]:
    """What is not finished when time runs out gives way to the version before."""
    if table.part(Draft).is_open:
        yield RevisionDropped()


def feedback_skip(table: Table, moment: Moment) -> Iterator[Event]:
    """Fast-forward stands by the version: the next one is given up, or enough was said."""
    if table.part(Draft).is_open:
        yield from stand_by_version(table, moment)
    else:
        yield FeedbackClosed()


def set_aside(table: Table, _moment: Moment) -> Iterator[Event]:
    """A boundary takes the last remark off the table."""
    if may_remark(table) and (remarks := table.part(Feedback).remarks):
        yield RemarkSetAside(next(reversed(tuple(remarks))))


def feedback_due(table: Table, moment: Moment) -> Iterator[Event]:
    if table.part(Draft).is_open:
        yield from draft.draft_due(table, moment)


def feedback_deadlines(table: Table) -> Iterator[Millis]:
    if table.part(Draft).is_open:
        yield from draft.draft_deadlines(table)


def feedback_offers(table: Table, seat: str) -> Iterator[Offer]:
    if mine := _mine_to_judge(table, seat):
        yield offer(FeedbackChip, one("remark", *mine), one("landing", *Landing))
    yield from guards.guard_offers(table, seat)
    if table.part(Draft).is_open:
        yield from draft.draft_offers(table, seat)
        return
    for kind in RemarkKind:
        if _may_name(table, seat, kind) and remarks_left(table, seat, kind):
            yield from _ways(table, kind)
    yield from sharing.share_offers(table, seat)
    yield from review.review_offers(table, seat)
    if seat == host_of(table) and _may_revise(table):
        yield offer(Revise)


DEEDS: Mapping[type[Command], Deed] = {
    **draft.DEEDS,
    **guards.DEEDS,
    NameStrength: decide_strength,
    NextStep: decide_step,
    FeedbackChip: decide_chip,
    Revise: decide_revise,
    **review.DEEDS,
    ShareInterest: sharing.decide_share,
    ShareRedLine: sharing.decide_red_line,
}
