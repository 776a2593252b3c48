"""Orders around a table: who hosts, who speaks when."""

from commontable.rules.seats import rotated
from commontable.rules.table import Table


def host_of(table: Table) -> str | None:
    """The seat that reads aloud and taps for all in this phase."""
    return table.host


def next_of_another_group(table: Table, seat: str) -> str | None:
    """The seat that listens by default: the next one around the table from another group, else the
    next one. Whoever holds the same card listens where there is nobody else.
    """
    order = list(table.seats.values())
    around = [
        s
        for s in rotated(order, order.index(table.seats[seat]) + 1)
        if s.is_playing and s.id != seat
    ]
    apart = [s for s in around if not table.hold_together(seat, s.id)]
    across = [s for s in apart if s.group is not table.group_of(seat)]
    return next((s.id for s in (*across, *apart, *around)), None)
