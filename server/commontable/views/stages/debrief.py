"""P11 as it looks. A noticing reaches its receiver; the room learns totals by kind.

A pledge is its maker's own, and counted nowhere; what people answer and what they planned for
afterwards never came here.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.agree import Agreement, Standing
from commontable.rules.phases.debrief import (
    TABLE,
    Debrief,
    DebriefStep,
    Mirroring,
    Noticing,
    first_voice,
    in_role,
    tokens_left,
)
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.clocks import Countdown, countdown
from commontable.views.stage import Asking, Stage


@frozen
class Noticed:
    """Someone noticed something in me, or in the table; `by` only if they signed it."""

    kind: Noticing
    by: str | None


@frozen
class DebriefStage:
    """Where the table is, how many of those with a role have stepped out of it, what was noticed in
    the whole table, and how far it is with its mirror;
    `closes` is when an asked mirror opens unless somebody passes.
    """

    step: DebriefStep
    stepped_out: int
    of: int
    noticed: tuple[Noticed, ...]
    mirror: Mirroring
    closes: Countdown | None
    type: Literal["debrief"] = "debrief"


@frozen
class MyTokens:
    """Noticings I may still give, those I received, my own two fists side by side, and whether I
    made the pledge.
    """

    left: int
    received: tuple[Noticed, ...]
    role_fist: int | None
    self_fist: int | None
    has_pledged: bool
    type: Literal["tokens"] = "tokens"


def see(table: Table, _words: Words) -> DebriefStage:
    debrief = table.part(Debrief)
    return DebriefStage(
        step=debrief.step,
        stepped_out=len(debrief.stepped_out),
        of=len(debrief.stepped_out) + len(in_role(table)),
        noticed=_noticed(table, TABLE),
        mirror=debrief.mirror,
        closes=countdown(table, debrief.mirror_at),
    )


def _noticed(table: Table, to: str) -> tuple[Noticed, ...]:
    return tuple(
        Noticed(token.kind, token.sender if token.is_signed else None)
        for token in table.part(Debrief).tokens
        if token.to == to
    )


def ask(table: Table, seat: Seat) -> Asking:
    debrief = table.part(Debrief)
    if debrief.step is DebriefStep.OUT:
        return _stepping_out(table, seat)
    if debrief.mirror.is_out:
        return f"mirror_{debrief.mirror}", {}
    first = first_voice(table)
    return f"debrief_{debrief.step}", {"first": first} if first else {}


def _stepping_out(table: Table, seat: Seat) -> Asking:
    if seat.id in table.part(Debrief).stepped_out:
        return "stepped_out", {}
    role = table.voice_of(seat.id)
    return ("step_out", {"role": role.card}) if role else ("step_out_beside", {})


def mine(table: Table, seat: Seat, _words: Words) -> MyTokens:
    fists = table.part(Agreement).fists
    return MyTokens(
        left=tokens_left(table, seat.id),
        received=_noticed(table, seat.id),
        role_fist=fists.get(Standing.ROLE, {}).get(seat.id),
        self_fist=fists.get(Standing.SELF, {}).get(seat.id),
        has_pledged=seat.id in table.part(Debrief).pledged,
    )


def noticing_totals(tables: Iterable[Table]) -> dict[str, int]:
    """How often each kind was noticed in the whole room."""
    tokens = (token for table in tables for token in table.part(Debrief).tokens)
    return dict(sorted(Counter(token.kind.value for token in tokens).items()))


STAGE = Stage(PhaseId.P11, see, ask, mine)
