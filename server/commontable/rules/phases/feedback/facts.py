"""What happens while a version lies open, and what it does to the table."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules import draft
from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.phases.feedback import review
from commontable.rules.phases.feedback.state import Feedback, Landing, Remark, RemarkKind
from commontable.rules.plan import Draft
from commontable.rules.table import Table, put, without
from commontable.rules.values import Millis


@frozen
class FeedbackOpened(Event):
    """This version lies open for all to speak of."""

    version: int


@frozen
class RemindedOfStrengths(Event):
    """Someone began with a next step, and is asked to start with what works."""

    is_personal = True

    seat: str
    version: int


@frozen
class StrengthNamed(Event):
    remark: Remark


@frozen
class NextStepNamed(Event):
    remark: Remark


@frozen
class RemarkSetAside(Event):
    remark: str


@frozen
class FeedbackLanded(Event):
    """How a remark reached one of those it was for; only counts of it are ever read."""

    is_personal = True

    seat: str
    remark: str
    landing: Landing


@frozen
class FeedbackClosed(Event):
    """The table has heard enough, and may go on."""


@frozen
class RevisionOpened(Event):
    opens_prompt = True


@frozen
class RevisionDropped(Event):
    """The next version was not finished: the one before stands."""


def _with(table: Table, **changes: object) -> Table:
    return table.with_part(attrs.evolve(table.part(Feedback), **changes))  # type: ignore[arg-type]


def fold_opened(table: Table, event: FeedbackOpened, _at: Millis) -> Table:
    return table.with_part(Feedback(event.version))


def fold_reminded(table: Table, event: RemindedOfStrengths, _at: Millis) -> Table:
    return _with(table, reminded=table.part(Feedback).reminded | {event.seat})


def fold_remark(table: Table, event: StrengthNamed | NextStepNamed, _at: Millis) -> Table:
    feedback, remark = table.part(Feedback), event.remark
    is_strength = remark.kind is RemarkKind.STRENGTH
    by = {remark.author}
    return _with(
        table,
        remarks=put(feedback.remarks, remark.id, remark),
        made=feedback.made + 1,
        praised=feedback.praised | by if is_strength else feedback.praised,
        insisted=feedback.insisted | by if remark.is_override else feedback.insisted,
    )


def fold_set_aside(table: Table, event: RemarkSetAside, _at: Millis) -> Table:
    return _with(table, remarks=without(table.part(Feedback).remarks, event.remark))


def fold_landed(table: Table, event: FeedbackLanded, _at: Millis) -> Table:
    landings = table.part(Feedback).landings
    of_remark = put(landings.get(event.remark, {}), event.seat, event.landing)
    return _with(table, landings=put(landings, event.remark, of_remark))


def fold_closed(table: Table, _event: FeedbackClosed, _at: Millis) -> Table:
    return _with(table, is_closed=True)


def fold_revising(table: Table, _event: RevisionOpened, _at: Millis) -> Table:
    return table


def fold_dropped(table: Table, _event: RevisionDropped, _at: Millis) -> Table:
    return draft.withdrawn(table) if table.part(Draft).is_open else table


FACTS: Mapping[type[Event], Fact] = {
    FeedbackOpened: fold_opened,
    RemindedOfStrengths: fold_reminded,
    StrengthNamed: fold_remark,
    NextStepNamed: fold_remark,
    RemarkSetAside: fold_set_aside,
    FeedbackLanded: fold_landed,
    FeedbackClosed: fold_closed,
    RevisionOpened: fold_revising,
    RevisionDropped: fold_dropped,
    **review.FACTS,
}
