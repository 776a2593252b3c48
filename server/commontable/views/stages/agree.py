"""P9 as it looks. Ratings and fists are one's own; the table sees counts, and only after the
reveal.
"""

from collections import Counter
from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.agree import (
    Agreement,
    Ending,
    Standing,
    fist_counts,
    is_full,
    kept,
    role_fists,
)
from commontable.rules.plan import Draft
from commontable.rules.seating import host_of
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.clocks import Countdown, countdown
from commontable.views.stage import Asking, Stage
from commontable.views.stages import compose


@frozen
class AgreeStage:
    """The vote on one version. After the reveal, `counts` is how many showed each role fist and
    `move_ups` how many named each chip: by role it would tell whose fist was low.
    """

    version: int
    cast: int
    of: int
    closes: Countdown | None
    is_revealed: bool
    counts: dict[str, int]
    would_be_full: bool
    move_ups: dict[str, int]
    red_lines: dict[str, str]
    parked: tuple[str, ...]
    kept: tuple[str, ...]
    is_revising: bool
    ending: Ending | None
    type: Literal["agree"] = "agree"


@frozen
class MyBallot:
    """My own ratings by interest number, and my fists; `role` and `self` only while they may
    differ.
    """

    ratings: dict[str, int]
    as_role: int | None
    as_self: int | None
    type: Literal["ballot"] = "ballot"


def see(table: Table, _words: Words) -> AgreeStage:
    agreement = table.part(Agreement)
    shown = agreement.is_revealed
    return AgreeStage(
        version=agreement.version,
        cast=len(role_fists(table)),
        of=len(table.held_roles),
        closes=None if shown else countdown(table, agreement.ends_at),
        is_revealed=shown,
        counts={str(fist): n for fist, n in sorted(fist_counts(table).items())} if shown else {},
        would_be_full=shown and is_full(table),
        move_ups=dict(sorted(Counter(str(c) for c in agreement.move_ups.values()).items())),
        red_lines=dict(agreement.red_lines),
        parked=tuple(sorted(agreement.parked)),
        kept=kept(table),
        is_revising=agreement.is_revising,
        ending=agreement.ending,
    )


def ask(table: Table, seat: Seat) -> Asking:
    agreement = table.part(Agreement)
    if agreement.ending is not None:
        return f"ended_{agreement.ending}", {}
    if agreement.is_revising:
        return compose.ask(table, seat)
    if not table.part(Draft).versions:
        return "no_plan", {}
    if agreement.is_revealed:
        return ("revealed_host" if host_of(table) == seat.id else "revealed"), {}
    return _ask_ballot(table, agreement, seat)


def _ask_ballot(table: Table, agreement: Agreement, seat: Seat) -> Asking:
    role = table.role_of(seat.id)
    if role and len(agreement.ratings.get(role.card, {})) < len(role.interests):
        return "rate", {"role": role.card}
    if role and seat.id not in agreement.fists.get(Standing.ROLE, {}):
        return "fist_role", {"role": role.card}
    if seat.id not in agreement.fists.get(Standing.SELF, {}):
        return "fist_self", {}
    return "fist_wait", {}


def mine(table: Table, seat: Seat, words: Words) -> MyBallot | compose.MyTrades | None:
    """My ballot, or while the plan is revised my trades."""
    agreement, role = table.part(Agreement), table.role_of(seat.id)
    if agreement.is_revising:
        return compose.mine(table, seat, words)
    ratings = agreement.ratings.get(role.card, {}) if role else {}
    return MyBallot(
        ratings={str(number): value for number, value in sorted(ratings.items())},
        as_role=agreement.fists.get(Standing.ROLE, {}).get(seat.id),
        as_self=agreement.fists.get(Standing.SELF, {}).get(seat.id),
    )


STAGE = Stage(PhaseId.P9, see, ask, mine)
