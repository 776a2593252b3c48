"""What follows by itself in the vote: fists are revealed together, and time ends it."""

from collections.abc import Iterator

from commontable.rules import draft
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phases.agree.answers import Ending, Standing
from commontable.rules.phases.agree.checks import check_due, check_skip
from commontable.rules.phases.agree.facts import Decided, FistsRevealed, VoteOpened
from commontable.rules.phases.agree.state import (
    Agreement,
    clause_ids,
    ending_now,
    is_first_draft,
    may_end,
    may_vote,
    would_keep,
)
from commontable.rules.plan import Draft
from commontable.rules.table import Table
from commontable.rules.values import Millis


def open_vote(table: Table, _moment: Moment) -> Iterator[Event]:
    yield VoteOpened(len(table.part(Draft).versions))


def end_by_time(table: Table, moment: Moment) -> Iterator[Event]:
    """Time alone keeps what a vote would keep now; else the questions stay open. A version that is
    still being written gives way to the one before.
    """
    if table.part(Agreement).ending is not None:
        return
    if would_keep(table):
        yield Decided(*ending_now(table))
    else:
        yield from leave_open(table, moment)


def leave_open(table: Table, moment: Moment) -> Iterator[Event]:
    """All that was written is still to learn, also what was written first in the vote."""
    if is_first_draft(table):
        yield from draft.freeze_now(table, moment)
        yield Decided(Ending.OPEN, tuple(table.part(Draft).clauses))
    else:
        yield Decided(Ending.OPEN, clause_ids(table))


def vote_due(table: Table, moment: Moment) -> Iterator[Event]:
    agreement = table.part(Agreement)
    if agreement.is_revising:
        yield from draft.draft_due(table, moment)
        if not table.part(Draft).is_open:
            yield VoteOpened(len(table.part(Draft).versions))
    elif (ends_at := agreement.step_ends_at) is not None:
        yield from check_due(table, ends_at, moment)
    elif may_vote(table) and (_all_have_voted(table) or _ballot_is_over(table, moment.at)):
        yield FistsRevealed(agreement.version)


def _all_have_voted(table: Table) -> bool:
    fists = table.part(Agreement).fists
    roles, selves = fists.get(Standing.ROLE, {}), fists.get(Standing.SELF, {})
    voting = [seat.id for seat in table.playing if seat.id not in table.passed]
    as_role = [seat for seat in voting if table.role_of(seat)]
    return (
        bool(roles)
        and all(seat in selves for seat in voting)
        and all(seat in roles for seat in as_role)
    )


def _ballot_is_over(table: Table, at: Millis) -> bool:
    ends_at = table.part(Agreement).ends_at
    return ends_at is not None and table.clock.reading(at) >= ends_at


def reveal_now(table: Table, moment: Moment) -> Iterator[Event]:
    """A skip closes a check, freezes what is being revised, or reveals what is there; after the
    reveal it ends the vote.
    """
    agreement = table.part(Agreement)
    if agreement.is_revising:
        yield from draft.freeze_now(table, moment)
    elif agreement.step_ends_at is not None:
        yield from check_skip(table)
    elif may_end(table):
        yield from end_by_time(table, moment)
    else:
        yield FistsRevealed(agreement.version)


def vote_deadlines(table: Table) -> Iterator[Millis]:
    agreement = table.part(Agreement)
    if agreement.is_revising:
        yield from draft.draft_deadlines(table)
    elif agreement.step_ends_at is not None:
        yield agreement.step_ends_at
    elif may_vote(table) and agreement.ends_at is not None:
        yield agreement.ends_at
