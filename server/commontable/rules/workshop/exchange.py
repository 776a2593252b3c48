"""Table-to-table review: each table reads the plan of the next, and what it says reaches that one
(GAME §2.3). A table's number, its people and its authors stay behind.
"""

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import field, frozen

from commontable.rules.commands import Command
from commontable.rules.events import UNSAID, Event, personal
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.phases.feedback import (
    HearReview,
    Reviewing,
    ShowPlan,
    StepChip,
    StrengthChip,
)
from commontable.rules.plan import last_version
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import Form, Millis, PhaseId
from commontable.rules.workshop.state import Status, Workshop

FEWEST_TABLES = 2


@frozen
class ExchangePlans(Command):
    """Let each table read another one's plan, once, while feedback is given in the longest form."""


@frozen
class PassReview(Command):
    """Take what a table said of the plan before it to the table whose plan it is (by the clock
    alone).
    """

    table: int
    seat: str
    strength: StrengthChip
    step: StepChip | None = None
    words: str | None = None
    language: str | None = None


@frozen
class PlansExchanged(Event):
    """Each of these tables reads the plan of the next, and the last one that of the first."""

    around: tuple[int, ...]


@frozen
class ReviewPassed(Event):
    table: int
    to: int
    seat: str
    strength: StrengthChip
    step: StepChip | None = None
    words: str | None = field(default=None, metadata=personal(UNSAID))
    language: str | None = None


def may_exchange(workshop: Workshop) -> bool:
    """In the longest form, once, while the room gives feedback."""
    is_feedback = (
        0 <= workshop.leg < len(workshop.run) and workshop.run[workshop.leg].phase is PhaseId.P8
    )
    is_open = workshop.status is Status.RUNNING and workshop.config.form is Form.TWO_HOURS
    is_first = not workshop.reads and len(_seated(workshop)) >= FEWEST_TABLES
    return is_open and is_feedback and is_first


def _seated(workshop: Workshop) -> tuple[int, ...]:
    return tuple(number for number in workshop.table_numbers if workshop.at_table(number))


def _exchange(workshop: Workshop, _command: ExchangePlans, _moment: Moment) -> Outcome:
    if not may_exchange(workshop):
        return Refusal(Code.LOCKED)
    return (PlansExchanged(_seated(workshop)),)


def _pass(workshop: Workshop, command: PassReview, _moment: Moment) -> Outcome:
    if command.table not in workshop.reads or command.table in workshop.reviewed:
        return Refusal(Code.LOCKED)
    said = attrs.asdict(command, recurse=False)
    return (ReviewPassed(**said, to=workshop.reads[command.table]),)


def lent(event: Event) -> Mapping[int, int]:
    """Which table must be shown which other one's plan by this deed."""
    around = event.around if isinstance(event, PlansExchanged) else ()
    return dict(zip(around, (*around[1:], *around[:1]), strict=True))


def plan_of(table: Table) -> ShowPlan:
    """The version that lies open at a table, for another one to read."""
    version = last_version(table)
    return ShowPlan(table.problem, version.clauses if version else ())


def review_of(table: Table) -> PassReview | None:
    """What a table has said of the plan that it was shown, if it has."""
    reviewing = table.part(Reviewing)
    if reviewing.sent is None or reviewing.sent_by is None:
        return None
    return PassReview(table.no, reviewing.sent_by, **attrs.asdict(reviewing.sent, recurse=False))


def heard(event: ReviewPassed) -> HearReview:
    """What the table whose plan it is must hear."""
    return HearReview(event.seat, event.strength, event.step, event.words, event.language)


def _fold_exchanged(workshop: Workshop, event: PlansExchanged, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, reads=lent(event))


def _fold_passed(workshop: Workshop, event: ReviewPassed, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, reviewed=workshop.reviewed | {event.table})


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    ExchangePlans: _exchange,
    PassReview: _pass,
}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    PlansExchanged: _fold_exchanged,
    ReviewPassed: _fold_passed,
}
