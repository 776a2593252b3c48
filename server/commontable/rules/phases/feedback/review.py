"""Table-to-table review, in the longest form: a table reads another one's plan, without names, and
sends back one thing that works and, if it likes, one next step (GAME §2.3).

What passes between tables goes by way of the workshop, like people who move.
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import field, frozen

from commontable.rules.altering import altered
from commontable.rules.commands import Command, Direction
from commontable.rules.events import UNSAID, Event, personal
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, text
from commontable.rules.phase import Deed, Fact, Order, Outcome
from commontable.rules.phases.feedback.state import StepChip, StrengthChip
from commontable.rules.plan import Clause, Draft
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table
from commontable.rules.values import Millis, PhaseId
from commontable.rules.wording import may_be_shown

LONGEST_WORDS = 80


@frozen
class Review:
    """What one table says of another's plan: a strength always, a step if it likes."""

    strength: StrengthChip
    step: StepChip | None = None
    words: str | None = None
    language: str | None = None


@frozen
class Reviewing:
    """The plan of another table that lies here, what was said of it and who tapped that, and what
    was said elsewhere of ours.
    """

    problem: str | None = None
    guest: tuple[Clause, ...] = ()
    sent: Review | None = None
    sent_by: str | None = None
    heard: tuple[Review, ...] = ()


@frozen
class ShowPlan(Direction):
    """Lay another table's plan here. Authors are known to the log alone."""

    problem: str | None
    clauses: tuple[Clause, ...]


@frozen
class HearReview(Direction):
    """Tell this table what another said of its plan; `seat` tapped it there."""

    seat: str
    strength: StrengthChip
    step: StepChip | None = None
    words: str | None = None
    language: str | None = None


@frozen
class SendReview(Command):
    """The host's tap for the table: what works in the other plan, and a next step."""

    strength: StrengthChip
    step: StepChip | None = None
    words: str | None = None


@frozen
class PlanShown(Event):
    problem: str | None
    clauses: tuple[Clause, ...]


@frozen
class ReviewSent(Event):
    seat: str
    strength: StrengthChip
    step: StepChip | None = None
    words: str | None = field(default=None, metadata=personal(UNSAID))
    language: str | None = None


@frozen
class ReviewHeard(Event):
    seat: str
    strength: StrengthChip
    step: StepChip | None = None
    words: str | None = field(default=None, metadata=personal(UNSAID))
    language: str | None = None


def decide_show(table: Table, command: ShowPlan, _moment: Moment) -> Outcome:
    """Once, while feedback is given; pieces that a content line forbids here stay away."""
    if table.phase is not PhaseId.P8 or table.part(Reviewing).guest:
        return Refusal(Code.LOCKED)
    allowed = tuple(clause for clause in command.clauses if _is_allowed(table, clause))
    return (PlanShown(command.problem, allowed),) if allowed else Refusal(Code.BAD_TARGET)


def _is_allowed(table: Table, clause: Clause) -> bool:
    card = table.deck.resources.get(clause.resource or "")
    return card is None or table.is_allowed(card.content_tags)


def decide_hear(table: Table, command: HearReview, _moment: Moment) -> Outcome:
    if table.is_done:
        return Refusal(Code.LOCKED)
    return (ReviewHeard(**attrs.asdict(command, recurse=False)),)


def decide_send(table: Table, seat: str, command: SendReview, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not may_send(table):
        return Refusal(Code.LOCKED)
    if not _offer().covers(command):
        is_shown = may_be_shown(command.words or "")
        return Refusal(Code.BAD_TARGET if is_shown else Code.FILTERED, "words")
    language = table.tongue_of(seat, command.words)
    return (ReviewSent(seat, **attrs.asdict(command, recurse=False), language=language),)


def may_send(table: Table) -> bool:
    reviewing = table.part(Reviewing)
    is_free = not table.part(Draft).is_open
    return is_free and bool(reviewing.guest) and reviewing.sent is None


def _offer() -> Offer:
    return offer(
        SendReview,
        one("strength", *StrengthChip),
        one("step", *StepChip, optional=True),
        text("words", LONGEST_WORDS, optional=True),
    )


def review_offers(table: Table, seat: str) -> Iterator[Offer]:
    if seat == host_of(table) and may_send(table):
        yield _offer()


def _kept(table: Table, **changes: object) -> Table:
    """What comes from another table, or went there, is not undone: wherever this one may return to,
    it is known too.
    """

    def changed(state: Table) -> Table:
        return state.with_part(attrs.evolve(state.part(Reviewing), **changes))  # type: ignore[arg-type]

    before, start = table.before, table.prompt_start
    return altered(
        changed(table),
        before=changed(before) if before else None,
        prompt_start=changed(start) if start else None,
    )


def fold_shown(table: Table, event: PlanShown, _at: Millis) -> Table:
    return _kept(table, problem=event.problem, guest=tuple(event.clauses))


def fold_sent(table: Table, event: ReviewSent, _at: Millis) -> Table:
    return _kept(table, sent=_review(event), sent_by=event.seat)


def fold_heard(table: Table, event: ReviewHeard, _at: Millis) -> Table:
    return _kept(table, heard=(*table.part(Reviewing).heard, _review(event)))


def _review(event: ReviewSent | ReviewHeard) -> Review:
    return Review(event.strength, event.step, event.words, event.language)


DEEDS: Mapping[type[Command], Deed] = {SendReview: decide_send}
DIRECTIONS: Mapping[type[Direction], Order] = {ShowPlan: decide_show, HearReview: decide_hear}
FACTS: Mapping[type[Event], Fact] = {
    PlanShown: fold_shown,
    ReviewSent: fold_sent,
    ReviewHeard: fold_heard,
}
