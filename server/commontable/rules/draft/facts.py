"""What has happened to the draft."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules import guards, trading
from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.plan import (
    Clause,
    Draft,
    SafetyCheck,
    SecondKey,
    Version,
    with_clauses,
    with_draft,
)
from commontable.rules.table import Table, put, without
from commontable.rules.values import SECOND, Millis

SECOND_KEY_WITHIN: Millis = 30 * SECOND


@frozen
class PoolOpened(Event):
    common: tuple[str, ...]


@frozen
class ClauseAdded(Event):
    clause: Clause


@frozen
class DropAsked(Event):
    seat: str
    clause: str


@frozen
class DropLapsed(Event):
    clause: str


@frozen
class ClauseDropped(Event):
    seat: str
    clause: str


@frozen
class SafetyChecked(Event):
    seat: str
    check: SafetyCheck


@frozen
class VersionFrozen(Event):
    number: int


@frozen
class DraftReopened(Event):
    pass


def fold_pool(table: Table, event: PoolOpened, _at: Millis) -> Table:
    return with_draft(table, is_open=True, common=tuple(event.common))


def fold_added(table: Table, event: ClauseAdded, _at: Millis) -> Table:
    return with_clauses(table, event.clause)


def fold_drop_asked(table: Table, event: DropAsked, at: Millis) -> Table:
    key = SecondKey(event.seat, table.clock.reading(at) + SECOND_KEY_WITHIN)
    return with_draft(table, drops=put(table.part(Draft).drops, event.clause, key))


def fold_lapsed(table: Table, event: DropLapsed, _at: Millis) -> Table:
    return with_draft(table, drops=without(table.part(Draft).drops, event.clause))


def fold_dropped(table: Table, event: ClauseDropped, _at: Millis) -> Table:
    """A clause that hung on the dropped one stands by itself from now on."""
    draft = table.part(Draft)
    left = {
        name: attrs.evolve(clause, conditional_on=None)
        if clause.conditional_on == event.clause
        else clause
        for name, clause in without(draft.clauses, event.clause).items()
    }
    return with_draft(
        table,
        clauses=left,
        guards=without(draft.guards, event.clause),
        drops=without(draft.drops, event.clause),
        check=None,
    )


def fold_checked(table: Table, event: SafetyChecked, _at: Millis) -> Table:
    return with_draft(table, check=event.check)


def fold_frozen(table: Table, event: VersionFrozen, _at: Millis) -> Table:
    draft = table.part(Draft)
    clauses, kept = tuple(draft.clauses.values()), tuple(draft.guards.values())
    version = Version(event.number, clauses, draft.check, kept, table.kind)
    return with_draft(
        table, is_open=False, trades={}, drops={}, versions=(*draft.versions, version)
    )


def fold_reopened(table: Table, _event: DraftReopened, _at: Millis) -> Table:
    return with_draft(table, is_open=True, check=None)


def withdrawn(table: Table) -> Table:
    """A draft that nobody will finish: the version before it stands again."""
    last = table.part(Draft).versions[-1]
    return with_draft(
        table,
        is_open=False,
        clauses={clause.id: clause for clause in last.clauses},
        guards={guard.id: guard for guard in last.guards},
        trades={},
        drops={},
        check=last.check,
    )


FACTS: Mapping[type[Event], Fact] = {
    PoolOpened: fold_pool,
    ClauseAdded: fold_added,
    DropAsked: fold_drop_asked,
    DropLapsed: fold_lapsed,
    ClauseDropped: fold_dropped,
    **trading.FACTS,
    **guards.FACTS,
    SafetyChecked: fold_checked,
    VersionFrozen: fold_frozen,
    DraftReopened: fold_reopened,
}
