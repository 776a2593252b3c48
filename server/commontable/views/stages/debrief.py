"""P11 as it looks. A noticing reaches its receiver; the room learns totals by kind."""

from collections import Counter
from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.agree import Agreement, Standing
from commontable.rules.phases.debrief import Debrief, Noticing, tokens_left
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.stage import Asking, Stage


@frozen
class DebriefStage:
    stepped_out: int
    of: int
    type: Literal["debrief"] = "debrief"


@frozen
class Noticed:
    """Someone noticed something in me; `by` only if they signed it."""

    kind: Noticing
    by: str | None


@frozen
class MyTokens:
    """Noticings I may still give, those I received, and my own two fists side by side."""

    left: int
    received: tuple[Noticed, ...]
    role_fist: int | None
    self_fist: int | None
    type: Literal["tokens"] = "tokens"


def see(table: Table, _words: Words) -> DebriefStage:
    return DebriefStage(len(table.part(Debrief).stepped_out), len(table.playing))


def ask(table: Table, seat: Seat) -> Asking:
    role = table.voice_of(seat.id)
    if seat.id not in table.part(Debrief).stepped_out:
        return "step_out", {"role": role.card} if role else {}
    return "debrief", {}


def mine(table: Table, seat: Seat, _words: Words) -> MyTokens:
    fists = table.part(Agreement).fists
    received = tuple(
        Noticed(token.kind, token.sender if token.is_signed else None)
        for token in table.part(Debrief).tokens
        if token.to == seat.id
    )
    return MyTokens(
        left=tokens_left(table, seat.id),
        received=received,
        role_fist=fists.get(Standing.ROLE, {}).get(seat.id),
        self_fist=fists.get(Standing.SELF, {}).get(seat.id),
    )


def noticing_totals(tables: tuple[Table, ...]) -> dict[str, int]:
    """How often each kind was noticed in the whole room."""
    tokens = (token for table in tables for token in table.part(Debrief).tokens)
    return dict(sorted(Counter(token.kind.value for token in tokens).items()))


STAGE = Stage(PhaseId.P11, see, ask, mine)
