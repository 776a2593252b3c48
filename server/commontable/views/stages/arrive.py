"""P0 as it looks."""

from typing import Literal

from attrs import frozen

from commontable.rules.allies import CO_HOLDING, is_ally
from commontable.rules.cards import Words
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.stage import Asking, Stage


@frozen
class ArriveStage:
    """How many are ready, of how many who are here."""

    ready: int
    of: int
    type: Literal["arrive"] = "arrive"


def see(table: Table, _words: Words) -> ArriveStage:
    here = [seat for seat in table.seats.values() if seat.is_here]
    return ArriveStage(sum(seat.is_ready for seat in here), len(here))


ArrivalStep = Literal["consent", "agreements", "welcome"]


def arrival_step(table: Table, seat: Seat) -> ArrivalStep | None:
    """The next step of arriving, whatever the table is at, or None when arrived. An ally, who has
    missed the beginning, is welcomed with what the table is at and what one may do now.
    """
    if not seat.plays:
        return "consent"
    if not seat.has_agreed:
        return "agreements"
    has_missed = table.phase in CO_HOLDING and is_ally(table, seat.id)
    return "welcome" if has_missed and not seat.is_ready else None


def arriving(table: Table, seat: Seat) -> Asking | None:
    """What is asked of somebody who arrives."""
    step = arrival_step(table, seat)
    if step is None:
        return None
    is_late = step == "agreements" and table.phase not in (None, PhaseId.P0)
    return ("agreements_late" if is_late else step), {}


def ask(_table: Table, seat: Seat) -> Asking:
    return ("arrived", {}) if seat.is_ready else ("lines", {})


STAGE = Stage(PhaseId.P0, see, ask)
