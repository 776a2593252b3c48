"""The state of the vote on one version of the plan, and what can be read off it."""

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import field, frozen

from commontable.rules.phases.agree.answers import (
    Ending,
    Fair,
    Lack,
    MoveUpChip,
    Sides,
    Standing,
    Step,
)
from commontable.rules.plan import last_version
from commontable.rules.table import Role, Table
from commontable.rules.values import InterestState, Millis

BLOCKS_BELOW = 3
RATINGS = (0, 1, 2)


@frozen
class Agreement:
    """The checks, and the vote on one version. `fair` is by seat; `step_ends_at` and `ends_at`, of
    the ballot, are table time.

    `ratings` are by role then interest, and so is what the table rated for the Empty `chair`;
    `role_ratings` of the short form are by role, fists by seat.
    `parked` are clauses kept for later, `red_lines` the clause each role has flagged.
    """

    version: int = 0
    step: Step = Step.BALLOT
    step_ends_at: Millis | None = None
    fair: Mapping[str, Fair] = field(factory=dict)
    sides: Sides | None = None
    ratings: Mapping[str, Mapping[int, int]] = field(factory=dict)
    role_ratings: Mapping[str, int] = field(factory=dict)
    chair: Mapping[str, Mapping[int, int]] = field(factory=dict)
    fists: Mapping[Standing, Mapping[str, int]] = field(factory=dict)
    ends_at: Millis | None = None
    is_revealed: bool = False
    move_ups: Mapping[str, MoveUpChip] = field(factory=dict)
    red_lines: Mapping[str, str] = field(factory=dict)
    parked: frozenset[str] = frozenset()
    revisions: int = 0
    is_revising: bool = False
    ending: Ending | None = None


def is_at(table: Table, step: Step) -> bool:
    """Whether the vote has come to this step, and nothing is decided or revised."""
    agreement = table.part(Agreement)
    is_open = agreement.ending is None and not agreement.is_revising
    return is_open and agreement.step is step


def may_vote(table: Table) -> bool:
    return is_at(table, Step.BALLOT) and not table.part(Agreement).is_revealed


def has_voted(table: Table) -> bool:
    """Whether the hands are shown, and it is still to be said what the table keeps."""
    return is_at(table, Step.BALLOT) and table.part(Agreement).is_revealed


def would_keep(table: Table) -> bool:
    """Whether a vote that ended now would keep a plan: agreed in full, or with its parts sorted.
    Else all stays open.
    """
    agreement = table.part(Agreement)
    has_sorted = bool(agreement.parked or agreement.red_lines) and agreement.is_revealed
    return is_full(table) or (has_sorted and bool(kept(table)))


def may_end(table: Table) -> bool:
    """Whether the host may say how it ends: after the reveal, or where nothing can be voted on."""
    return has_voted(table) or is_at(table, Step.BLANK) or is_first_draft(table)


def is_first_draft(table: Table) -> bool:
    """Whether the table writes in the vote what it has never frozen: nothing stands behind it."""
    return table.part(Agreement).is_revising and not clause_ids(table)


def clause_ids(table: Table) -> tuple[str, ...]:
    version = last_version(table)
    return tuple(clause.id for clause in version.clauses) if version else ()


def kept(table: Table) -> tuple[str, ...]:
    """Clauses of the version that nobody has parked and no red line touches."""
    agreement = table.part(Agreement)
    flagged = set(agreement.red_lines.values())
    return tuple(
        name for name in clause_ids(table) if name not in agreement.parked and name not in flagged
    )


def lacks(table: Table) -> Iterator[Lack]:
    """What keeps the version from being agreed in full: a quorum, no role fist below three, no open
    red line, nothing parked, all four safety ticks (GAME §2.7).
    """
    agreement, version = table.part(Agreement), last_version(table)
    fists = role_fists(table).values()
    if len(fists) < table.quorum:
        yield Lack.QUORUM
    if any(fist < BLOCKS_BELOW for fist in fists):
        yield Lack.HANDS
    if agreement.red_lines:
        yield Lack.RED_LINE
    if agreement.parked:
        yield Lack.PARKED
    if version is None or version.check is None or not version.check.is_whole:
        yield Lack.SAFETY


def is_full(table: Table) -> bool:
    return not any(lacks(table))


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
    """How well the version meets each rated role: `u_j = sum(w s) / sum(w)`, 0 to 1 (GAME §3). In
    the short form a role's one rating is that.
    """
    agreement = table.part(Agreement)
    best = max(RATINGS)
    scores = {card: value / best for card, value in agreement.role_ratings.items()}
    chair = {card: agreement.chair.get(card, {}) for card in heard_in_chair(table)}
    for card, ratings in {**agreement.ratings, **chair}.items():
        weights = table.weights(card)
        met = sum(weights[number - 1] * value / best for number, value in ratings.items())
        rated = sum(weights[number - 1] for number in ratings)
        scores |= {card: met / rated} if rated else {}
    return scores


def has_rated(table: Table, role: Role) -> bool:
    """Whether a role has rated all that it is asked for."""
    agreement = table.part(Agreement)
    of_role = agreement.ratings.get(role.card, {})
    return role.card in agreement.role_ratings or len(of_role) == len(role.interests)


def heard_in_chair(table: Table) -> Mapping[str, tuple[int, ...]]:
    """What the Empty Chair was heard to need, by role: the table rates it once for all."""
    empty = (role for role in table.roles.values() if role.holder is None)
    heard = {
        role.card: tuple(
            number for number, state in enumerate(role.interests, 1) if state is InterestState.HEARD
        )
        for role in empty
    }
    return {card: numbers for card, numbers in heard.items() if numbers}


def fist_counts(table: Table) -> Mapping[int, int]:
    """How many role fists showed each number; never whose."""
    return Counter(role_fists(table).values())
