"""Folding: one fact after another into the state of the table."""

from collections.abc import Iterable, Mapping
from functools import reduce

from commontable.rules import (
    allies,
    attention,
    belts,
    closing,
    direction,
    flow,
    ideas,
    moves,
    moving,
    presence,
    pulse,
    readiness,
    reverting,
    safety,
    sharing,
    talking,
    unled,
)
from commontable.rules.altering import altered
from commontable.rules.events import Envelope, Erased, Event
from commontable.rules.phase import Fact
from commontable.rules.phases import PHASES
from commontable.rules.safety import Passed
from commontable.rules.table import Table, put
from commontable.rules.values import Millis


def _unchanged(table: Table, _event: Erased, _at: Millis) -> Table:
    return table


def _gather() -> Mapping[type[Event], tuple[Fact, ...]]:
    """Every event with all that folds it; several modules may care for one event."""
    sources: tuple[Mapping[type[Event], Fact], ...] = (
        {Erased: _unchanged},
        flow.FACTS,
        presence.FACTS,
        safety.FACTS,
        pulse.FACTS,
        readiness.FACTS,
        attention.FACTS,
        reverting.FACTS,
        direction.FACTS,
        closing.FACTS,
        belts.FACTS,
        allies.FACTS,
        moving.FACTS,
        sharing.FACTS,
        ideas.FACTS,
        unled.FACTS,
        talking.FACTS,
        moves.FACTS,
        *(p.facts for p in PHASES),
    )
    folds: dict[type[Event], tuple[Fact, ...]] = {}
    for facts in sources:
        for kind, fold in facts.items():
            folds = put(folds, kind, (*folds.get(kind, ()), fold))
    return folds


FOLDS = _gather()
"""Every event there is, with its folds."""


def evolve(table: Table, event: Event, at: Millis) -> Table:
    """The table after one more fact. An unknown kind of event is a bug and raises KeyError."""
    for fold in FOLDS[type(event)]:
        table = fold(table, event, at)
    if type(event) is Passed:
        return altered(table, passed=table.passed | {event.seat})
    return _at_prompt(table, at) if event.opens_prompt else table


def _at_prompt(table: Table, at: Millis) -> Table:
    """A new prompt stands: this is where a rewind returns to, and passes are forgotten."""
    fresh = altered(table, passed=frozenset(), prompt_no=table.prompt_no + 1, prompt_at=at)
    return altered(fresh, prompt_start=flow.without_past(fresh))


def fold(table: Table, envelopes: Iterable[Envelope]) -> Table:
    """The table after all these envelopes."""
    return reduce(
        lambda state, envelope: evolve(state, envelope.event, envelope.at), envelopes, table
    )
