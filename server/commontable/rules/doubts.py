"""What a table is asked to look at once more before it freezes its plan (GAME §2.6)."""

from collections.abc import Iterator
from enum import StrEnum

from commontable.rules.cards import (
    WHEEL,
    Effort,
    Segment,
)
from commontable.rules.plan import Clause, Draft, Timing, shaken_by
from commontable.rules.readiness import readiness_of
from commontable.rules.table import Table

LOW_READINESS = 1


class Doubt(StrEnum):
    """What a table is asked to look at before it freezes; none of it blocks."""

    ROLE_WITHOUT_CLAUSE = "role_without_clause"
    POLICE_ONLY_ENFORCE = "police_only_enforce"
    MUCH_ASKED = "much_asked"
    ALL_AFTER = "all_after"
    EMPTY_SEGMENTS = "empty_segments"
    SHAKEN = "shaken"


def doubts(table: Table) -> tuple[tuple[Doubt, str | None], ...]:
    """The soft checks at freeze, each with the role, segment or clause it speaks of (GAME §2.6)."""
    clauses = tuple(table.part(Draft).clauses.values())
    shaky = ((Doubt.SHAKEN, clause.id) for clause in clauses if shaken_by(table, clause))
    return (*shaky, *_role_doubts(table, clauses), *_plan_doubts(clauses))


def _role_doubts(table: Table, clauses: tuple[Clause, ...]) -> Iterator[tuple[Doubt, str]]:
    for role in table.held_roles:
        own = [clause for clause in clauses if clause.by_role == role.card]
        card = table.stakeholder(role.card)
        if not own:
            yield Doubt.ROLE_WITHOUT_CLAUSE, role.card
        elif card.is_police and all(clause.segment is Segment.ENFORCEMENT for clause in own):
            yield Doubt.POLICE_ONLY_ENFORCE, role.card
        if readiness_of(table, role.card) <= LOW_READINESS and any(
            clause.effort is Effort.HIGH for clause in own
        ):
            yield Doubt.MUCH_ASKED, role.card


def _plan_doubts(clauses: tuple[Clause, ...]) -> Iterator[tuple[Doubt, str | None]]:
    if clauses and all(clause.timing is Timing.AFTER for clause in clauses):
        yield Doubt.ALL_AFTER, None
    covered = {clause.segment for clause in clauses}
    yield from ((Doubt.EMPTY_SEGMENTS, segment) for segment in WHEEL if segment not in covered)
