"""P9 as it looks. What one says of fairness, ratings and fists are one's own; the table sees
counts, and only once all have answered.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.agree import (
    Agreement,
    Ending,
    Fair,
    Lack,
    Sides,
    Standing,
    Step,
    fist_counts,
    has_rated,
    heard_in_chair,
    kept,
    lacks,
    may_vote,
    not_yet,
    role_fists,
)
from commontable.rules.seating import host_of
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import Form, PhaseId, Skin
from commontable.views.clocks import Countdown, countdown
from commontable.views.stage import Asked, Asking, Stage, asked_of_all
from commontable.views.stages import compose


@frozen
class AgreeStage:
    """The checks, then the vote on one version. `answered` have tapped the fairness check; once it
    is over, `not_yet` counts by item. `chair` is what the table rated for the Empty Chair.

    After the reveal, `counts` is how many showed each role fist and `move_ups` how many named each
    chip: by role it would tell whose fist was low. `lacks` is then what keeps the plan from being
    agreed in full.
    """

    version: int
    step: Step
    skin: Skin
    answered: int
    not_yet: dict[str, int]
    sides: Sides | None
    chair: dict[str, dict[str, int]]
    cast: int
    of: int
    closes: Countdown | None
    is_revealed: bool
    counts: dict[str, int]
    lacks: tuple[Lack, ...]
    move_ups: dict[str, int]
    red_lines: dict[str, str]
    kept: tuple[str, ...]
    is_revising: bool
    ending: Ending | None
    type: Literal["agree"] = "agree"


@frozen
class MyBallot:
    """What I said of fairness; my own ratings by interest number, or the one of the short form; and
    my fists.
    """

    fair: Fair | None
    ratings: dict[str, int]
    role_rating: int | None
    as_role: int | None
    as_self: int | None
    type: Literal["ballot"] = "ballot"


def see(table: Table, _words: Words) -> AgreeStage:
    agreement = table.part(Agreement)
    shown = agreement.is_revealed
    is_fair_known = agreement.fair and agreement.step is not Step.FAIRNESS
    return AgreeStage(
        version=agreement.version,
        step=agreement.step,
        skin=table.config.skin,
        answered=len(agreement.fair),
        not_yet=dict(not_yet(table)) if is_fair_known else {},
        sides=agreement.sides,
        chair={card: _by_number(agreement.chair.get(card)) for card in heard_in_chair(table)},
        cast=len(role_fists(table)),
        of=len(table.held_roles),
        closes=None if shown else countdown(table, agreement.step_ends_at or agreement.ends_at),
        is_revealed=shown,
        counts={str(fist): n for fist, n in sorted(fist_counts(table).items())} if shown else {},
        lacks=tuple(lacks(table)) if shown else (),
        move_ups=dict(sorted(Counter(str(c) for c in agreement.move_ups.values()).items())),
        red_lines=dict(agreement.red_lines),
        kept=kept(table),
        is_revising=agreement.is_revising,
        ending=agreement.ending,
    )


def ended(table: Table) -> str | None:
    """Under which words the vote ended. A plan that is agreed in part without a piece put aside has
    its own: nothing marks there what is not agreed.
    """
    agreement = table.part(Agreement)
    if agreement.ending is Ending.PARTIAL and not agreement.parked:
        return "ended_unmarked"
    return f"ended_{agreement.ending}" if agreement.ending else None


def ask(table: Table, seat: Seat) -> Asking:
    agreement = table.part(Agreement)
    if ending := ended(table):
        return ending, {}
    if agreement.is_revising:
        return compose.ask(table, seat)
    if may_vote(table):
        return _ask_ballot(table, agreement, seat)
    return _ask_of_step(agreement, seat), {}


def _by_number(ratings: Mapping[int, int] | None) -> dict[str, int]:
    return {str(number): value for number, value in sorted((ratings or {}).items())}


def _ask_of_step(agreement: Agreement, seat: Seat) -> str:
    match agreement.step:
        case Step.FAIRNESS if seat.id in agreement.fair:
            return "fairness_wait"
        case Step.BALLOT:
            return "revealed"
        case Step.BLANK:
            return "no_plan_end"
        case step:
            return str(step)


def _ask_ballot(table: Table, agreement: Agreement, seat: Seat) -> Asking:
    role = table.role_of(seat.id)
    if chair := _unrated_chair(table, agreement, seat):
        return "rate_chair", {"role": chair}
    if role and not has_rated(table, role):
        return ("rate_role" if table.config.form is Form.SHORT else "rate"), {"role": role.card}
    if role and seat.id not in agreement.fists.get(Standing.ROLE, {}):
        return "fist_role", {"role": role.card}
    key = "fist_wait" if seat.id in agreement.fists.get(Standing.SELF, {}) else "fist_self"
    if role:
        return key, {}
    shared = table.voice_of(seat.id)
    if shared and shared.holder:
        return f"{key}_beside", {"holder": shared.holder}
    return f"{key}_alone", {}


def _unrated_chair(table: Table, agreement: Agreement, seat: Seat) -> str | None:
    """The role in the Empty Chair that the host is asked to rate for the table, if any."""
    if host_of(table) != seat.id or seat.id in table.passed:
        return None
    chairs = heard_in_chair(table).items()
    return next(
        (c for c, heard in chairs if not agreement.chair.get(c, {}).keys() >= set(heard)), None
    )


def mine(table: Table, seat: Seat, words: Words) -> MyBallot | compose.MyTrades | None:
    """My ballot, or while the plan is revised my trades."""
    agreement, role = table.part(Agreement), table.role_of(seat.id)
    if agreement.is_revising:
        return compose.mine(table, seat, words)
    return MyBallot(
        fair=agreement.fair.get(seat.id),
        ratings=_by_number(agreement.ratings.get(role.card)) if role else {},
        role_rating=agreement.role_ratings.get(role.card) if role else None,
        as_role=agreement.fists.get(Standing.ROLE, {}).get(seat.id),
        as_self=agreement.fists.get(Standing.SELF, {}).get(seat.id),
    )


def step(table: Table) -> str:
    agreement = table.part(Agreement)
    return "revise" if agreement.is_revising else str(agreement.step)


def asked(table: Table) -> Asked | None:
    """How many have said whether it was fair; in the vote, how many roles have shown a fist."""
    agreement = table.part(Agreement)
    if agreement.is_revising or agreement.is_revealed:
        return None
    match agreement.step:
        case Step.FAIRNESS:
            return asked_of_all(table, agreement.fair)
        case Step.BALLOT:
            return Asked(len(role_fists(table)), len(table.held_roles), is_vote=True)
        case _:
            return None


STAGE = Stage(PhaseId.P9, see, ask, mine, step, asked)
