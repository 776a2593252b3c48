"""P8 as it looks. The table reads what was said and not by whom; how it reached somebody is between
them and a count.
"""

from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.feedback import (
    Feedback,
    Landing,
    Remark,
    RemarkKind,
    Review,
    Reviewing,
    StepChip,
    StrengthChip,
    clauses_under_review,
    is_revised,
    may_remark,
)
from commontable.rules.plan import Draft
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import Form, PhaseId
from commontable.views.stage import Asking, Stage
from commontable.views.stages import compose


@frozen
class RemarkView:
    """A strength or a next step, of one piece of the plan or, without a `clause`, of the whole."""

    id: str
    kind: RemarkKind
    chip: StrengthChip | StepChip | None
    text: str | None
    clause: str | None
    language: str | None


@frozen
class GuestPiece:
    """One piece of another table's plan: who would do it, and what."""

    role: str
    words: str
    language: str | None


@frozen
class GuestPlan:
    """Another table's plan, without its number and its people."""

    problem: str | None
    pieces: tuple[GuestPiece, ...]


@frozen
class FeedbackStage:
    """What was said of a version, numbered in the order in which it was said. A `guest` plan lies
    beside it where tables review each other's; `reviews` are what another table says of this one's.
    """

    version: int
    remarks: dict[str, RemarkView]
    is_revising: bool
    guest: GuestPlan | None
    is_reviewed: bool
    reviews: tuple[Review, ...]
    type: Literal["feedback"] = "feedback"


@frozen
class MyFeedback:
    """How what was for me reached me, as far as I said so; and whether I have begun, with a
    strength or on purpose without.
    """

    landings: dict[str, Landing]
    has_begun: bool
    type: Literal["feedback"] = "feedback"


def see(table: Table, words: Words) -> FeedbackStage:
    feedback, reviewing = table.part(Feedback), table.part(Reviewing)
    return FeedbackStage(
        feedback.version,
        {name: _remark(remark) for name, remark in feedback.remarks.items()},
        table.part(Draft).is_open,
        _guest(reviewing, words) if reviewing.guest else None,
        reviewing.sent is not None,
        reviewing.heard,
    )


def _guest(reviewing: Reviewing, words: Words) -> GuestPlan:
    return GuestPlan(
        words.say(f"{reviewing.problem}.title") if reviewing.problem else None,
        tuple(
            GuestPiece(
                words.say(f"{clause.by_role}.title"),
                clause.text or words.say(f"{clause.resource}.clause"),
                clause.language if clause.text else None,
            )
            for clause in reviewing.guest
        ),
    )


def _remark(remark: Remark) -> RemarkView:
    return RemarkView(
        remark.id, remark.kind, remark.chip, remark.text, remark.clause, remark.language
    )


def ask(table: Table, seat: Seat) -> Asking:
    feedback = table.part(Feedback)
    if table.part(Draft).is_open or is_revised(table):
        return compose.ask(table, seat)
    if not may_remark(table):
        return "no_plan", {}
    if seat.id in feedback.reminded and not feedback.has_begun(seat.id):
        return "strength_first", {}
    if table.config.form is Form.SHORT:
        return "feedback_short", {}
    return "feedback", {}


def mine(table: Table, seat: Seat, words: Words) -> MyFeedback | compose.MyTrades | None:
    """What was said to me, or while the plan is revised my trades."""
    if table.part(Draft).is_open:
        return compose.mine(table, seat, words)
    feedback = table.part(Feedback)
    landings = feedback.landings.items()
    mine = {remark: of_seat[seat.id] for remark, of_seat in landings if seat.id in of_seat}
    return MyFeedback(mine, feedback.has_begun(seat.id))


def step(table: Table) -> str:
    return "" if clauses_under_review(table) or table.part(Draft).is_open else "blank"


STAGE = Stage(PhaseId.P8, see, ask, mine, step)
