"""Nudges: what the numbers of a table suggest to the facilitator, few at a time (GAME §3)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import put, without
from commontable.rules.values import MINUTE, Millis
from commontable.rules.workshop.state import Nudge, Status, Workshop

ALERT_ORDER = ("M13", "M2", "M15")
"""Metrics that come before the rest when several want a look."""

MOST_OPEN = 3
REST: Millis = 3 * MINUTE
MUTED_AFTER = 2
"""How often a nudge may be found not useful before it is heard no more in this workshop."""

Looks = Mapping[int, Sequence[str]]
"""By table, the metrics that want a look."""


class NudgeAnswer(StrEnum):
    SEEN = "seen"
    TRIED = "tried"
    NOT_USEFUL = "not_useful"


@frozen
class HearLooks(Command):
    """What the numbers of each table say now (by the clock alone)."""

    looks: Mapping[int, tuple[str, ...]]


@frozen
class AnswerNudge(Command):
    """Say what came of a table's nudge, which closes it."""

    table: int
    answer: NudgeAnswer


@frozen
class HearAgain(Command):
    """Let a metric that was found not useful twice suggest something again."""

    metric: str


@frozen
class HideNumbers(Command):
    """Eyes up: take every metric off the console and suggest nothing, or bring them back."""

    is_hidden: bool


@frozen
class KeepCompany(Command):
    """Sit with a table that is too small, so that it needs no look for that."""

    table: int


@frozen
class NudgeRaised(Event):
    table: int
    metric: str


@frozen
class NudgeLapsed(Event):
    """The table looks better by itself, or something more pressing took its place."""

    table: int


@frozen
class NudgeAnswered(Event):
    table: int
    answer: NudgeAnswer


@frozen
class MetricHeardAgain(Event):
    metric: str


@frozen
class NumbersHidden(Event):
    is_hidden: bool


@frozen
class CompanyKept(Event):
    table: int


def rank(metric: str) -> int:
    """How pressing a metric is; the least is first."""
    return ALERT_ORDER.index(metric) if metric in ALERT_ORDER else len(ALERT_ORDER)


def changes(workshop: Workshop, looks: Looks, at: Millis) -> Iterator[Event]:
    """Which nudges lapse and which are raised now, by these looks."""
    if workshop.hides_numbers or workshop.status is not Status.RUNNING:
        return
    stands = {no: n for no, n in workshop.nudges.items() if n.metric in looks.get(no, ())}
    yield from (NudgeLapsed(number) for number in workshop.nudges if number not in stands)
    for number, metric in sorted(_may_rise(workshop, looks, at), key=lambda c: (rank(c[1]), c[0])):
        gives_way = _gives_way(stands, number)
        if gives_way is not None:
            if rank(stands[gives_way].metric) <= rank(metric):
                continue
            yield NudgeLapsed(gives_way)
            stands = without(stands, gives_way)
        yield NudgeRaised(number, metric)
        stands = put(stands, number, Nudge(metric, at))


def _may_rise(workshop: Workshop, looks: Looks, at: Millis) -> Iterator[tuple[int, str]]:
    """The most pressing look of each table that was left in peace for long enough."""
    for number, metrics in looks.items():
        heard = [metric for metric in metrics if metric not in muted(workshop)]
        if heard and at - workshop.nudged_at.get(number, -REST) >= REST:
            yield number, min(heard, key=rank)


def _gives_way(stands: Mapping[int, Nudge], number: int) -> int | None:
    """Whose nudge must go if this table gets one: its own, or the least pressing of three."""
    if number in stands:
        return number
    if len(stands) < MOST_OPEN:
        return None
    return max(stands, key=lambda no: (rank(stands[no].metric), stands[no].at))


def muted(workshop: Workshop) -> tuple[str, ...]:
    """The metrics that suggest nothing any more."""
    return tuple(m for m, times in workshop.not_useful.items() if times >= MUTED_AFTER)


def _hear(workshop: Workshop, command: HearLooks, moment: Moment) -> Outcome:
    return tuple(changes(workshop, command.looks, moment.at))


def _answer(workshop: Workshop, command: AnswerNudge, _moment: Moment) -> Outcome:
    if command.table not in workshop.nudges:
        return Refusal(Code.BAD_TARGET, "table")
    return (NudgeAnswered(command.table, command.answer),)


def _hear_again(workshop: Workshop, command: HearAgain, _moment: Moment) -> Outcome:
    if command.metric not in muted(workshop):
        return Refusal(Code.BAD_TARGET, "metric")
    return (MetricHeardAgain(command.metric),)


def _hide(workshop: Workshop, command: HideNumbers, _moment: Moment) -> Outcome:
    if workshop.hides_numbers == command.is_hidden:
        return Refusal(Code.LOCKED)
    return (NumbersHidden(command.is_hidden),)


def _keep_company(workshop: Workshop, command: KeepCompany, _moment: Moment) -> Outcome:
    if workshop.status is not Status.RUNNING or not workshop.at_table(command.table):
        return Refusal(Code.BAD_TARGET, "table")
    return (CompanyKept(command.table),)


def _fold_raised(workshop: Workshop, event: NudgeRaised, at: Millis) -> Workshop:
    nudges = put(workshop.nudges, event.table, Nudge(event.metric, at))
    return _rest(attrs.evolve(workshop, nudges=nudges), event.table, at)


def _fold_lapsed(workshop: Workshop, event: NudgeLapsed, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, nudges=without(workshop.nudges, event.table))


def _fold_answered(workshop: Workshop, event: NudgeAnswered, at: Millis) -> Workshop:
    metric = workshop.nudges[event.table].metric
    nudges = without(workshop.nudges, event.table)
    workshop = _rest(attrs.evolve(workshop, nudges=nudges), event.table, at)
    if event.answer is not NudgeAnswer.NOT_USEFUL:
        return workshop
    times = workshop.not_useful.get(metric, 0) + 1
    return attrs.evolve(workshop, not_useful=put(workshop.not_useful, metric, times))


def _fold_heard_again(workshop: Workshop, event: MetricHeardAgain, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, not_useful=without(workshop.not_useful, event.metric))


def _rest(workshop: Workshop, number: int, at: Millis) -> Workshop:
    """The table is left in peace for a while."""
    return attrs.evolve(workshop, nudged_at=put(workshop.nudged_at, number, at))


def _fold_hidden(workshop: Workshop, event: NumbersHidden, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, hides_numbers=event.is_hidden, nudges={})


def _fold_company(workshop: Workshop, event: CompanyKept, _at: Millis) -> Workshop:
    return attrs.evolve(workshop, company=workshop.company | {event.table})


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    HearLooks: _hear,
    AnswerNudge: _answer,
    HearAgain: _hear_again,
    HideNumbers: _hide,
    KeepCompany: _keep_company,
}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    NudgeRaised: _fold_raised,
    NudgeLapsed: _fold_lapsed,
    NudgeAnswered: _fold_answered,
    MetricHeardAgain: _fold_heard_again,
    NumbersHidden: _fold_hidden,
    CompanyKept: _fold_company,
}
