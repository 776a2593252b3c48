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


def arriving(table: Table, seat: Seat) -> Asking | None:
    """The next step of arriving, whatever the table is at, or None when arrived."""
    if not seat.plays:
        return "consent", {}
    if not seat.has_agreed:
        is_late = table.phase not in (None, PhaseId.P0)
        return ("agreements_late" if is_late else "agreements"), {}
    return None if seat.is_ready else _welcome(table, seat)


def _welcome(table: Table, seat: Seat) -> Asking | None:
    """For an ally, who has missed the beginning: what the table is at, and what one may do now."""
    is_late = table.phase in CO_HOLDING and is_ally(table, seat.id)
    return ("welcome", {}) if is_late else None


def ask(_table: Table, seat: Seat) -> Asking:
    return ("arrived", {}) if seat.is_ready else ("lines", {})


STAGE = Stage(PhaseId.P0, see, ask)
