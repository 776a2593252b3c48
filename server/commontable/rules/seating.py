"""Orders around a table: who hosts, who speaks when."""

from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest

from commontable.rules.table import Seat, Table
from commontable.rules.values import Group


def alternate(seats: Iterable[Seat]) -> tuple[Seat, ...]:
    """Community first, then turn by turn with officers; the rest follow in the order given (GAME
    §2.2, §2.5).
    """
    seats = tuple(seats)
    community = [seat for seat in seats if seat.group is Group.COMMUNITY]
    officers = [seat for seat in seats if seat.group is Group.OFFICER]
    others = [seat for seat in seats if seat not in community and seat not in officers]
    paired = chain.from_iterable(zip_longest(community, officers))
    return tuple(seat for seat in (*paired, *others) if seat is not None)


def host_of(table: Table) -> str | None:
    """The seat that reads aloud and taps for all in this phase.

    It moves on by one seat each phase; an away host passes to the next (GAME §2.2).
    """
    order = alternate(seat for seat in table.seats.values() if not seat.has_left)
    start = max(table.leg, 0)
    return next((seat.id for seat in rotated(order, start) if seat.is_playing), None)


def rotated(order: Sequence[Seat], start: int) -> tuple[Seat, ...]:
    """The order, begun at place `start`, once around."""
    if not order:
        return ()
    cut = start % len(order)
    return (*order[cut:], *order[:cut])


def next_of_another_group(table: Table, seat: str) -> str | None:
    """The seat that listens by default: the next one around the table from another group, else the
    next one.
    """
    order = list(table.seats.values())
    around = [
        s
        for s in rotated(order, order.index(table.seats[seat]) + 1)
        if s.is_playing and s.id != seat
    ]
    across = [s for s in around if s.group is not table.group_of(seat)]
    return next((s.id for s in (*across, *around)), None)
