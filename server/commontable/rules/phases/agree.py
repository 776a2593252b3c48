"""P9, fair and agreed: private ratings, fists revealed together, three good endings (GAME §2.7)."""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs
from attrs import field, frozen

from commontable.rules import draft
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Outcome as Decision
from commontable.rules.phase import Phase
from commontable.rules.plan import MOST_VERSIONS, Draft, Version
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table, put, without
from commontable.rules.values import SECOND, Form, Millis, PhaseId

BALLOT_LENGTH: Millis = 45 * SECOND
BLOCKS_BELOW = 3
MOST_REVISIONS = 2
RATINGS = (0, 1, 2)
FISTS = (0, 1, 2, 3, 4, 5)


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


@frozen
class RateInterest(Command):
    """Privately: how well does this version meet one of my interests? 0 not, 1 partly, 2 met."""

    interest: int
    value: int


@frozen
class Fist(Command):
    """Zero to five, in private until all are revealed together (Kaner 2014)."""

    value: int
    standing: Standing


@frozen
class MoveUp(Command):
    """What would move my fist up by one."""

    chip: MoveUpChip


@frozen
class FlagRedLine(Command):
    """This part crosses my role's red line."""

    clause: str


@frozen
class ClearRedLine(Command):
    """My role's red line is no longer crossed."""


@frozen
class Park(Command):
    """The host sets a part aside that some role turned down by thumb."""

    clause: str


@frozen
class Revise(Command):
    """The host opens the plan again for another version."""


@frozen
class Adopt(Command):
    """The host says what the table keeps."""


@frozen
class LeaveOpen(Command):
    """The host says that the table keeps its questions instead of a draft."""


@frozen
class VoteOpened(Event):
    opens_prompt = True

    version: int


@frozen
class InterestRated(Event):
    seat: str
    card: str
    version: int
    interest: int
    value: int


@frozen
class FistRaised(Event):
    seat: str
    version: int
    standing: Standing
    value: int


@frozen
class FistsRevealed(Event):
    version: int


@frozen
class MovedUp(Event):
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


def open_vote(table: Table, _moment: Moment) -> Iterator[Event]:
    yield VoteOpened(len(table.part(Draft).versions))


def current_version(table: Table) -> Version | None:
    """The version under vote."""
    versions = table.part(Draft).versions
    return versions[-1] if versions else None


def decide_rate(table: Table, seat: str, command: RateInterest, _moment: Moment) -> Decision:
    role = table.role_of(seat)
    if role is None:
        return Refusal(Code.BAD_TARGET)
    if not _may_vote(table):
        return Refusal(Code.TOO_LATE)
    if command.interest not in (1, 2, 3) or command.value not in RATINGS:
        return Refusal(Code.BAD_TARGET, "interest" if command.value in RATINGS else "value")
    return (
        InterestRated(
            seat, role.card, table.part(Agreement).version, command.interest, command.value
        ),
    )


def decide_fist(table: Table, seat: str, command: Fist, _moment: Moment) -> Decision:
    if not _may_vote(table):
        return Refusal(Code.TOO_LATE)
    if command.standing is Standing.ROLE and table.role_of(seat) is None:
        return Refusal(Code.BAD_TARGET, "standing")
    if command.value not in FISTS:
        return Refusal(Code.BAD_TARGET, "value")
    return (FistRaised(seat, table.part(Agreement).version, command.standing, command.value),)


def _may_vote(table: Table) -> bool:
    agreement = table.part(Agreement)
    has_plan = current_version(table) is not None
    return (
        has_plan
        and not agreement.is_revealed
        and not agreement.is_revising
        and agreement.ending is None
    )


def decide_move_up(table: Table, seat: str, command: MoveUp, _moment: Moment) -> Decision:
    role = table.role_of(seat)
    if role is None or not _may_move_up(table, seat):
        return Refusal(Code.LOCKED)
    return (MovedUp(seat, role.card, command.chip),)


def _may_move_up(table: Table, seat: str) -> bool:
    agreement = table.part(Agreement)
    fist = agreement.fists.get(Standing.ROLE, {}).get(seat)
    return (
        agreement.is_revealed
        and not agreement.is_revising
        and agreement.ending is None
        and fist is not None
        and fist < BLOCKS_BELOW
    )


def decide_flag(table: Table, seat: str, command: FlagRedLine, _moment: Moment) -> Decision:
    role = table.role_of(seat)
    if role is None or not _may_flag(table, role.card):
        return Refusal(Code.LOCKED)
    if command.clause not in _clause_ids(table):
        return Refusal(Code.BAD_TARGET, "clause")
    return (RedLineFlagged(role.card, command.clause),)


def _may_flag(table: Table, card: str) -> bool:
    agreement = table.part(Agreement)
    return (
        agreement.ending is None and not agreement.is_revising and card not in agreement.red_lines
    )


def decide_clear(table: Table, seat: str, _command: ClearRedLine, _moment: Moment) -> Decision:
    role = table.role_of(seat)
    if role is None or not _may_clear(table, role.card):
        return Refusal(Code.LOCKED)
    return (RedLineCleared(role.card),)


def _may_clear(table: Table, card: str) -> bool:
    agreement = table.part(Agreement)
    return agreement.ending is None and not agreement.is_revising and card in agreement.red_lines


def _clause_ids(table: Table) -> tuple[str, ...]:
    version = current_version(table)
    return tuple(clause.id for clause in version.clauses) if version else ()


def decide_park(table: Table, seat: str, command: Park, _moment: Moment) -> Decision:
    refusal = _host_may_end(table, seat)
    if refusal:
        return refusal
    return (
        (ClauseParked(command.clause),)
        if command.clause in kept(table)
        else Refusal(Code.BAD_TARGET, "clause")
    )


def decide_revise(table: Table, seat: str, _command: Revise, _moment: Moment) -> Decision:
    refusal = _host_may_end(table, seat)
    if refusal:
        return refusal
    return (draft.DraftReopened(),) if _may_revise(table) else Refusal(Code.CAP)


def _may_revise(table: Table) -> bool:
    return (
        table.part(Agreement).revisions < MOST_REVISIONS
        and len(table.part(Draft).versions) < MOST_VERSIONS
    )


def decide_adopt(table: Table, seat: str, _command: Adopt, _moment: Moment) -> Decision:
    refusal = _host_may_end(table, seat)
    if refusal:
        return refusal
    return (Decided(*ending_now(table)),) if kept(table) else Refusal(Code.LOCKED)


def decide_open(table: Table, seat: str, _command: LeaveOpen, _moment: Moment) -> Decision:
    return _host_may_end(table, seat) or (Decided(Ending.OPEN, _clause_ids(table)),)


def _host_may_end(table: Table, seat: str) -> Refusal | None:
    """Only the host ends a vote, and only after the reveal."""
    agreement = table.part(Agreement)
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    is_open = agreement.is_revealed and agreement.ending is None and not agreement.is_revising
    return None if is_open else Refusal(Code.LOCKED)


def kept(table: Table) -> tuple[str, ...]:
    """Clauses of the version that nobody has parked and no red line touches."""
    agreement = table.part(Agreement)
    flagged = set(agreement.red_lines.values())
    return tuple(
        name for name in _clause_ids(table) if name not in agreement.parked and name not in flagged
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
    parked = tuple(name for name in _clause_ids(table) if name not in keeps)
    if is_full(table):
        return Ending.FULL, ()
    return (Ending.PARTIAL, parked) if keeps else (Ending.OPEN, parked)


def end_by_time(table: Table, _moment: Moment) -> Iterator[Event]:
    """Time alone keeps a plan only if it is agreed in full or its parts were sorted; else the
    questions stay open. A version that is still being written gives way to the one before.
    """
    agreement = table.part(Agreement)
    if agreement.ending is not None:
        return
    has_sorted = bool(agreement.parked or agreement.red_lines) and agreement.is_revealed
    if is_full(table) or (has_sorted and kept(table)):
        yield Decided(*ending_now(table))
    else:
        yield Decided(Ending.OPEN, _clause_ids(table))


def vote_due(table: Table, moment: Moment) -> Iterator[Event]:
    agreement = table.part(Agreement)
    if agreement.is_revising:
        yield from draft.draft_due(table, moment)
        if not table.part(Draft).is_open:
            yield VoteOpened(len(table.part(Draft).versions))
    elif _may_vote(table) and (_all_have_voted(table) or _ballot_is_over(table, moment.at)):
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
    """A skip freezes what is being revised, or reveals what is there; after the reveal it ends the
    vote.
    """
    if table.part(Agreement).is_revising:
        yield from draft.freeze_now(table, moment)
    elif table.part(Agreement).is_revealed:
        yield from end_by_time(table, moment)
    elif _may_vote(table):
        yield FistsRevealed(table.part(Agreement).version)


def vote_offers(table: Table, seat: str) -> Iterator[Offer]:
    agreement = table.part(Agreement)
    if agreement.ending is not None:
        return
    if agreement.is_revising:
        yield from draft.draft_offers(table, seat)
        return
    yield from _ballot_offers(table, seat)
    if _may_move_up(table, seat):
        yield offer(MoveUp, one("chip", *MoveUpChip))
    if _host_may_end(table, seat) is None:
        yield from _host_offers(table)


def _ballot_offers(table: Table, seat: str) -> Iterator[Offer]:
    role = table.role_of(seat)
    if _may_vote(table):
        if role:
            yield offer(RateInterest, one("interest", 1, 2, 3), one("value", *RATINGS))
        standings = Standing if role else (Standing.SELF,)
        yield offer(Fist, one("value", *FISTS), one("standing", *standings))
    if role and _may_clear(table, role.card):
        yield offer(ClearRedLine)
    elif role and _clause_ids(table):
        yield offer(FlagRedLine, one("clause", *_clause_ids(table)))


def _host_offers(table: Table) -> Iterator[Offer]:
    if keeps := kept(table):
        yield offer(Adopt)
        yield offer(Park, one("clause", *keeps))
    if _may_revise(table):
        yield offer(Revise)
    yield offer(LeaveOpen)


def is_decided(table: Table) -> bool:
    return table.part(Agreement).ending is not None


def vote_deadlines(table: Table) -> Iterator[Millis]:
    agreement = table.part(Agreement)
    if agreement.is_revising:
        yield from draft.draft_deadlines(table)
    elif _may_vote(table) and agreement.ends_at is not None:
        yield agreement.ends_at


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


def _with(table: Table, **changes: object) -> Table:
    return table.with_part(attrs.evolve(table.part(Agreement), **changes))  # type: ignore[arg-type]


def fold_opened(table: Table, event: VoteOpened, _at: Millis) -> Table:
    """A new vote: ratings carry over until rated anew, fists do not; a flag stays while its clause
    is there.
    """
    old = table.part(Agreement)
    flags = {card: clause for card, clause in old.red_lines.items() if clause in _clause_ids(table)}
    return table.with_part(
        Agreement(
            event.version,
            old.ratings,
            red_lines=flags,
            revisions=old.revisions,
        )
    )


def fold_rated(table: Table, event: InterestRated, _at: Millis) -> Table:
    ratings = table.part(Agreement).ratings
    of_role = put(ratings.get(event.card, {}), event.interest, event.value)
    return _with(table, ratings=put(ratings, event.card, of_role))


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
        ending=event.ending,
        parked=frozenset(event.parked),
        is_revealed=True,
        is_revising=False,
    )


def fold_revising(table: Table, _event: draft.DraftReopened, _at: Millis) -> Table:
    return _with(table, is_revising=True, revisions=table.part(Agreement).revisions + 1)


PHASE = Phase(
    id=PhaseId.P9,
    minutes={Form.HOUR: 3, Form.NINETY: 5, Form.TWO_HOURS: 6},
    is_done=is_decided,
    offers=vote_offers,
    deeds={
        **draft.DEEDS,
        RateInterest: decide_rate,
        Fist: decide_fist,
        MoveUp: decide_move_up,
        FlagRedLine: decide_flag,
        ClearRedLine: decide_clear,
        Park: decide_park,
        Revise: decide_revise,
        Adopt: decide_adopt,
        LeaveOpen: decide_open,
    },
    facts={
        VoteOpened: fold_opened,
        InterestRated: fold_rated,
        FistRaised: fold_fist,
        FistsRevealed: fold_revealed,
        MovedUp: fold_moved_up,
        RedLineFlagged: fold_flagged,
        RedLineCleared: fold_cleared,
        ClauseParked: fold_parked,
        Decided: fold_decided,
        draft.DraftReopened: fold_revising,
    },
    opening=open_vote,
    closing=end_by_time,
    due=vote_due,
    skip=reveal_now,
    deadlines=vote_deadlines,
    waits_for_host=True,
)
