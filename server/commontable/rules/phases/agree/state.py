"""The state of the vote on one version of the plan, and what can be read off it."""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from commontable.rules.plan import Draft, Version
from commontable.rules.table import Table
from commontable.rules.values import Millis

BLOCKS_BELOW = 3
RATINGS = (0, 1, 2)


class Standing(StrEnum):
    """As whom a fist is raised; only the role's decides."""

    ROLE = "role"
    SELF = "self"


class Ending(StrEnum):
    """The three good endings."""

    FULL = "full"
    PARTIAL = "partial"
    OPEN = "open"


class MoveUpChip(StrEnum):
    """What would move a low fist up by one."""

    WHO_OWNS = "who_owns"
    BY_WHEN = "by_when"
    SMALLER = "smaller"
    TRY_MONTH = "try_month"
    ADD_CARE = "add_care"
    ADD_VOICE = "add_voice"
    ASK_MISSING = "ask_missing"
    CHANGE_PART = "change_part"


@frozen
class Agreement:
    """The vote on one version. `ratings` are by role then interest; fists by seat; `ends_at` is
    table time.

    `parked` are clauses kept for later, `red_lines` the clause each role has flagged.
    """

    version: int = 0
    ratings: Mapping[str, Mapping[int, int]] = field(factory=dict)
    fists: Mapping[Standing, Mapping[str, int]] = field(factory=dict)
    ends_at: Millis | None = None
    is_revealed: bool = False
    move_ups: Mapping[str, MoveUpChip] = field(factory=dict)
    red_lines: Mapping[str, str] = field(factory=dict)
    parked: frozenset[str] = frozenset()
    revisions: int = 0
    is_revising: bool = False
    ending: Ending | None = None


def current_version(table: Table) -> Version | None:
    """The version under vote."""
    versions = table.part(Draft).versions
    return versions[-1] if versions else None


def may_vote(table: Table) -> bool:
    agreement = table.part(Agreement)
    has_plan = current_version(table) is not None
    return (
        has_plan
        and not agreement.is_revealed
        and not agreement.is_revising
        and agreement.ending is None
    )


def clause_ids(table: Table) -> tuple[str, ...]:
    version = current_version(table)
    return tuple(clause.id for clause in version.clauses) if version else ()


def kept(table: Table) -> tuple[str, ...]:
    """Clauses of the version that nobody has parked and no red line touches."""
    agreement = table.part(Agreement)
    flagged = set(agreement.red_lines.values())
    return tuple(
        name for name in clause_ids(table) if name not in agreement.parked and name not in flagged
    )


def is_full(table: Table) -> bool:
    """Quorum, no role fist below three, no open red line, nothing parked, all four safety ticks
    (GAME §2.7).
    """
    agreement, version = table.part(Agreement), current_version(table)
    fists = role_fists(table).values()
    whole = version is not None and version.check is not None and version.check.is_whole
    agreed = len(fists) >= table.quorum and all(fist >= BLOCKS_BELOW for fist in fists)
    return whole and agreed and not agreement.parked and not agreement.red_lines


def role_fists(table: Table) -> Mapping[str, int]:
    """Each role's fist by seat. Whoever has left holds no role, and so has no vote."""
    fists = table.part(Agreement).fists.get(Standing.ROLE, {})
    return {seat: fist for seat, fist in fists.items() if table.role_of(seat)}


def ending_now(table: Table) -> tuple[Ending, tuple[str, ...]]:
    """What the table would keep if it ended now, and what it would park."""
    keeps = kept(table)
    parked = tuple(name for name in clause_ids(table) if name not in keeps)
    if is_full(table):
        return Ending.FULL, ()
    return (Ending.PARTIAL, parked) if keeps else (Ending.OPEN, parked)


def is_decided(table: Table) -> bool:
    return table.part(Agreement).ending is not None


def satisfaction(table: Table) -> Mapping[str, float]:
    """How well the version meets each rated role: `u_j = sum(w s) / sum(w)`, 0 to 1 (GAME §3)."""
    scores = {}
    for card, ratings in table.part(Agreement).ratings.items():
        weights = [interest.weight for interest in table.stakeholder(card).interests]
        met = sum(weights[number - 1] * value / max(RATINGS) for number, value in ratings.items())
        scores[card] = met / sum(weights[number - 1] for number in ratings)
    return scores


def fist_counts(table: Table) -> Mapping[int, int]:
    """How many role fists showed each number; never whose."""
    return Counter(role_fists(table).values())
