"""What comes of each wish in the vote, and which of them are on offer."""

from collections.abc import Iterator, Mapping

from commontable.rules import draft, guards
from commontable.rules.commands import Command
from commontable.rules.draft import Revise
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Outcome
from commontable.rules.phases.agree import checks
from commontable.rules.phases.agree.answers import (
    FIST_OF,
    Gradient,
    MoveUpChip,
    Standing,
)
from commontable.rules.phases.agree.course import leave_open
from commontable.rules.phases.agree.facts import (
    ChairRated,
    ClauseParked,
    Decided,
    FistRaised,
    InterestRated,
    MovedUp,
    RedLineCleared,
    RedLineFlagged,
    RoleRated,
)
from commontable.rules.phases.agree.state import (
    BLOCKS_BELOW,
    RATINGS,
    Agreement,
    clause_ids,
    ending_now,
    has_voted,
    heard_in_chair,
    kept,
    may_end,
    may_vote,
    role_fists,
)
from commontable.rules.phases.agree.wishes import (
    Adopt,
    ClearRedLine,
    Fist,
    FlagRedLine,
    Grade,
    LeaveOpen,
    MoveUp,
    Park,
    RateChair,
    RateInterest,
    RateRole,
)
from commontable.rules.plan import MOST_VERSIONS, Draft
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table
from commontable.rules.values import Form, Skin

MOST_REVISIONS = 2
FISTS = (0, 1, 2, 3, 4, 5)


def decide_rate(table: Table, seat: str, command: RateInterest, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or table.config.form is Form.SHORT:
        return Refusal(Code.BAD_TARGET)
    if not may_vote(table):
        return Refusal(Code.TOO_LATE)
    if command.interest not in (1, 2, 3) or command.value not in RATINGS:
        return Refusal(Code.BAD_TARGET, "interest" if command.value in RATINGS else "value")
    return (
        InterestRated(
            seat, role.card, table.part(Agreement).version, command.interest, command.value
        ),
    )


def decide_rate_role(table: Table, seat: str, command: RateRole, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or table.config.form is not Form.SHORT:
        return Refusal(Code.BAD_TARGET)
    if not may_vote(table):
        return Refusal(Code.TOO_LATE)
    if command.value not in RATINGS:
        return Refusal(Code.BAD_TARGET, "value")
    return (RoleRated(seat, role.card, table.part(Agreement).version, command.value),)


def decide_rate_chair(table: Table, seat: str, command: RateChair, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not may_vote(table):
        return Refusal(Code.TOO_LATE)
    if command.interest not in heard_in_chair(table).get(command.role, ()):
        return Refusal(Code.BAD_TARGET, "interest")
    if command.value not in RATINGS:
        return Refusal(Code.BAD_TARGET, "value")
    version = table.part(Agreement).version
    return (ChairRated(seat, command.role, version, command.interest, command.value),)


def decide_fist(table: Table, seat: str, command: Fist, _moment: Moment) -> Outcome:
    if table.config.skin is not Skin.FIST or command.value not in FISTS:
        return Refusal(Code.BAD_TARGET, "value")
    return _raise(table, seat, command.standing, command.value)


def decide_grade(table: Table, seat: str, command: Grade, _moment: Moment) -> Outcome:
    if table.config.skin is not Skin.GRADIENTS:
        return Refusal(Code.BAD_TARGET, "gradient")
    return _raise(table, seat, command.standing, FIST_OF[command.gradient])


def _raise(table: Table, seat: str, standing: Standing, value: int) -> Outcome:
    if not may_vote(table):
        return Refusal(Code.TOO_LATE)
    if standing is Standing.ROLE and table.role_of(seat) is None:
        return Refusal(Code.BAD_TARGET, "standing")
    return (FistRaised(seat, table.part(Agreement).version, standing, value),)


def decide_move_up(table: Table, seat: str, command: MoveUp, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or not _may_move_up(table, seat):
        return Refusal(Code.LOCKED)
    return (MovedUp(seat, role.card, command.chip),)


def _may_move_up(table: Table, seat: str) -> bool:
    """Where any hand is low, everyone who showed one: no phone tells whose it was."""
    fists = role_fists(table)
    return has_voted(table) and seat in fists and min(fists.values()) < BLOCKS_BELOW


def decide_flag(table: Table, seat: str, command: FlagRedLine, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or not _may_flag(table, role.card):
        return Refusal(Code.LOCKED)
    if command.clause not in clause_ids(table):
        return Refusal(Code.BAD_TARGET, "clause")
    return (RedLineFlagged(role.card, command.clause),)


def _may_flag(table: Table, card: str) -> bool:
    agreement = table.part(Agreement)
    return (
        agreement.ending is None and not agreement.is_revising and card not in agreement.red_lines
    )


def decide_clear(table: Table, seat: str, _command: ClearRedLine, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or not _may_clear(table, role.card):
        return Refusal(Code.LOCKED)
    return (RedLineCleared(role.card),)


def _may_clear(table: Table, card: str) -> bool:
    agreement = table.part(Agreement)
    return agreement.ending is None and not agreement.is_revising and card in agreement.red_lines


def decide_park(table: Table, seat: str, command: Park, _moment: Moment) -> Outcome:
    refusal = _host_may_end(table, seat)
    if refusal:
        return refusal
    return (
        (ClauseParked(command.clause),)
        if command.clause in kept(table)
        else Refusal(Code.BAD_TARGET, "clause")
    )


def decide_revise(table: Table, seat: str, _command: Revise, _moment: Moment) -> Outcome:
    refusal = _host_may_end(table, seat)
    if refusal:
        return refusal
    return (draft.DraftReopened(),) if _may_revise(table) else Refusal(Code.CAP)


def _may_revise(table: Table) -> bool:
    """Twice, with four versions in all; the short form has one version only."""
    return (
        table.config.form is not Form.SHORT
        and not table.part(Agreement).is_revising
        and table.part(Agreement).revisions < MOST_REVISIONS
        and len(table.part(Draft).versions) < MOST_VERSIONS
    )


def decide_adopt(table: Table, seat: str, _command: Adopt, _moment: Moment) -> Outcome:
    refusal = _host_may_end(table, seat)
    if refusal:
        return refusal
    return (Decided(*ending_now(table)),) if kept(table) else Refusal(Code.LOCKED)


def decide_open(table: Table, seat: str, _command: LeaveOpen, moment: Moment) -> Outcome:
    return _host_may_end(table, seat) or tuple(leave_open(table, moment))


def _host_may_end(table: Table, seat: str) -> Refusal | None:
    """Only the host ends a vote."""
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    return None if may_end(table) else Refusal(Code.LOCKED)


def vote_offers(table: Table, seat: str) -> Iterator[Offer]:
    agreement = table.part(Agreement)
    if agreement.ending is not None:
        return
    yield from guards.guard_offers(table, seat)
    if agreement.is_revising:
        yield from draft.draft_offers(table, seat)
    else:
        yield from checks.check_offers(table, seat)
        yield from _ballot_offers(table, seat)
    if _may_move_up(table, seat):
        yield offer(MoveUp, one("chip", *MoveUpChip))
    if seat == host_of(table) and may_vote(table):
        yield from _chair_offers(table)
    if _host_may_end(table, seat) is None:
        yield from _host_offers(table)


def _ballot_offers(table: Table, seat: str) -> Iterator[Offer]:
    role = table.role_of(seat)
    if may_vote(table):
        if role and table.config.form is Form.SHORT:
            yield offer(RateRole, one("value", *RATINGS))
        elif role:
            yield offer(RateInterest, one("interest", 1, 2, 3), one("value", *RATINGS))
        standings = one("standing", *(Standing if role else (Standing.SELF,)))
        if table.config.skin is Skin.FIST:
            yield offer(Fist, one("value", *FISTS), standings)
        else:
            yield offer(Grade, one("gradient", *Gradient), standings)
    if role and _may_clear(table, role.card):
        yield offer(ClearRedLine)
    elif role and clause_ids(table):
        yield offer(FlagRedLine, one("clause", *clause_ids(table)))


def _chair_offers(table: Table) -> Iterator[Offer]:
    for role, numbers in heard_in_chair(table).items():
        yield offer(RateChair, one("role", role), one("interest", *numbers), one("value", *RATINGS))


def _host_offers(table: Table) -> Iterator[Offer]:
    if keeps := kept(table):
        yield offer(Adopt)
        yield offer(Park, one("clause", *keeps))
    if _may_revise(table):
        yield offer(Revise)
    yield offer(LeaveOpen)


DEEDS: Mapping[type[Command], Deed] = {
    **draft.DEEDS,
    **checks.DEEDS,
    RateInterest: decide_rate,
    RateRole: decide_rate_role,
    RateChair: decide_rate_chair,
    Fist: decide_fist,
    Grade: decide_grade,
    MoveUp: decide_move_up,
    FlagRedLine: decide_flag,
    ClearRedLine: decide_clear,
    Park: decide_park,
    Revise: decide_revise,
    Adopt: decide_adopt,
    LeaveOpen: decide_open,
}
