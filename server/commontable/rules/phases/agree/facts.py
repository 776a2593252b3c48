"""What happens in the vote, and what it does to the table."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules import draft
from commontable.rules.allies import RoleTaken
from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.phases.agree import checks
from commontable.rules.phases.agree.answers import Ending, MoveUpChip, Standing, Step
from commontable.rules.phases.agree.checks import CHECK_LENGTH
from commontable.rules.phases.agree.state import Agreement, clause_ids
from commontable.rules.plan import Draft
from commontable.rules.table import Table, put, without
from commontable.rules.values import SECOND, Form, Millis, PhaseId

BALLOT_LENGTH: Millis = 45 * SECOND


@frozen
class VoteOpened(Event):
    opens_prompt = True

    version: int


@frozen
class InterestRated(Event):
    is_personal = True

    seat: str
    card: str
    version: int
    interest: int
    value: int


@frozen
class RoleRated(Event):
    is_personal = True

    seat: str
    card: str
    version: int
    value: int


@frozen
class ChairRated(Event):
    seat: str
    card: str
    version: int
    interest: int
    value: int


@frozen
class FistRaised(Event):
    is_personal = True

    seat: str
    version: int
    standing: Standing
    value: int


@frozen
class FistsRevealed(Event):
    version: int


@frozen
class MovedUp(Event):
    is_personal = True

    seat: str
    card: str
    chip: MoveUpChip


@frozen
class RedLineFlagged(Event):
    card: str
    clause: str


@frozen
class RedLineCleared(Event):
    card: str


@frozen
class ClauseParked(Event):
    clause: str


@frozen
class Decided(Event):
    ending: Ending
    parked: tuple[str, ...]


def _with(table: Table, **changes: object) -> Table:
    return table.with_part(attrs.evolve(table.part(Agreement), **changes))  # type: ignore[arg-type]


def fold_opened(table: Table, event: VoteOpened, at: Millis) -> Table:
    """A new vote: ratings carry over until rated anew, fists do not; a flag stays while its clause
    is there. The checks come once, before the first vote, and not in the short form.
    """
    old = table.part(Agreement)
    flags = {card: clause for card, clause in old.red_lines.items() if clause in clause_ids(table)}
    is_checked = old.is_revising or table.config.form is Form.SHORT
    return table.with_part(
        Agreement(
            event.version,
            step=checks.voting_step(table) if is_checked else Step.FAIRNESS,
            step_ends_at=None if is_checked else table.clock.reading(at) + CHECK_LENGTH,
            fair=old.fair,
            sides=old.sides,
            ratings=old.ratings,
            role_ratings=old.role_ratings,
            chair=old.chair,
            red_lines=flags,
            revisions=old.revisions,
        )
    )


def fold_rated(table: Table, event: InterestRated, _at: Millis) -> Table:
    ratings = table.part(Agreement).ratings
    of_role = put(ratings.get(event.card, {}), event.interest, event.value)
    return _with(table, ratings=put(ratings, event.card, of_role))


def fold_role_rated(table: Table, event: RoleRated, _at: Millis) -> Table:
    ratings = put(table.part(Agreement).role_ratings, event.card, event.value)
    return _with(table, role_ratings=ratings)


def fold_chair_rated(table: Table, event: ChairRated, _at: Millis) -> Table:
    chair = table.part(Agreement).chair
    of_role = put(chair.get(event.card, {}), event.interest, event.value)
    return _with(table, chair=put(chair, event.card, of_role))


def fold_fist(table: Table, event: FistRaised, at: Millis) -> Table:
    agreement = table.part(Agreement)
    raised = put(agreement.fists.get(event.standing, {}), event.seat, event.value)
    fists = put(agreement.fists, event.standing, raised)
    ends_at = agreement.ends_at
    most_have = len(fists.get(Standing.ROLE, {})) * 2 > len(table.held_roles)
    if ends_at is None and most_have:
        ends_at = table.clock.reading(at) + BALLOT_LENGTH
    return _with(table, fists=fists, ends_at=ends_at)


def fold_revealed(table: Table, _event: FistsRevealed, _at: Millis) -> Table:
    return _with(table, is_revealed=True)


def fold_moved_up(table: Table, event: MovedUp, _at: Millis) -> Table:
    return _with(table, move_ups=put(table.part(Agreement).move_ups, event.card, event.chip))


def fold_flagged(table: Table, event: RedLineFlagged, _at: Millis) -> Table:
    return _with(table, red_lines=put(table.part(Agreement).red_lines, event.card, event.clause))


def fold_cleared(table: Table, event: RedLineCleared, _at: Millis) -> Table:
    return _with(table, red_lines=without(table.part(Agreement).red_lines, event.card))


def fold_parked(table: Table, event: ClauseParked, _at: Millis) -> Table:
    return _with(table, parked=table.part(Agreement).parked | {event.clause})


def fold_decided(table: Table, event: Decided, _at: Millis) -> Table:
    if table.part(Draft).is_open:
        table = draft.withdrawn(table)
    return _with(
        table,
        step=Step.BALLOT,
        step_ends_at=None,
        ending=event.ending,
        parked=frozenset(event.parked),
        is_revealed=True,
        is_revising=False,
    )


def fold_taken_over(table: Table, event: RoleTaken, _at: Millis) -> Table:
    """Ratings are private: they do not go to a role's next holder."""
    if event.seat == event.was:
        return table
    agreement = table.part(Agreement)
    return _with(
        table,
        ratings=without(agreement.ratings, event.card),
        role_ratings=without(agreement.role_ratings, event.card),
    )


def fold_revising(table: Table, _event: draft.DraftReopened, _at: Millis) -> Table:
    if table.phase is not PhaseId.P9:
        return table
    return _with(table, is_revising=True, revisions=table.part(Agreement).revisions + 1)


FACTS: Mapping[type[Event], Fact] = {
    VoteOpened: fold_opened,
    InterestRated: fold_rated,
    RoleRated: fold_role_rated,
    ChairRated: fold_chair_rated,
    FistRaised: fold_fist,
    FistsRevealed: fold_revealed,
    MovedUp: fold_moved_up,
    RedLineFlagged: fold_flagged,
    RedLineCleared: fold_cleared,
    ClauseParked: fold_parked,
    Decided: fold_decided,
    draft.DraftReopened: fold_revising,
    RoleTaken: fold_taken_over,
    **checks.FACTS,
}
