"""Who counts at a table: seats that were here for at least half of the open phase so far (GAME §3).

Presence is kept in table time, as the phase's own length is: a pause or an off-ramp is time for
nobody. It runs from the consent to play, for before that a person takes no part. A rewind gives the
phase's time back, but never says that someone was or was not in the room.
"""

from collections.abc import Mapping

from attrs import field, frozen

from commontable.metrics.tally import Happening, Tally
from commontable.rules.allies import RolesBrought
from commontable.rules.flow import AdvanceUndone, PhaseOpened
from commontable.rules.moving import SeatSentOver, TableFoldedUp
from commontable.rules.phases.arrive import Consented
from commontable.rules.presence import (
    GroupChosen,
    SeatAway,
    SeatBack,
    SeatForgotten,
    SeatLeft,
    SeatTaken,
)
from commontable.rules.safety import Rewound
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import Group, Millis, TableKind


@frozen
class Stay:
    """One seat's time in the open phase: what is settled, and since when it has been here now."""

    settled: Millis = 0
    since: Millis | None = None

    def until(self, now: Millis) -> Millis:
        return self.settled + (now - self.since if self.since is not None else 0)


@frozen
class Attendance:
    """Each seat's stay in the open phase."""

    stays: Mapping[str, Stay] = field(factory=dict)


@frozen
class Company:
    """The seats that count now, and those of them on either side."""

    seats: tuple[str, ...]
    officers: tuple[str, ...]
    community: tuple[str, ...]

    @property
    def has_two_sides(self) -> bool:
        """At least two of each, so that no comparison of groups is about one person."""
        return len(self.officers) >= 2 and len(self.community) >= 2


def phase_opened(_attendance: Attendance, happening: Happening) -> Attendance:
    """A new phase: everyone's time begins anew."""
    return Attendance({seat.id: Stay(0, happening.now) for seat in happening.table.playing})


def presence_changed(attendance: Attendance, happening: Happening) -> Attendance:
    """Someone came or went, or time was given back: whoever is here now goes on from here."""
    seats = happening.table.seats.values()
    return Attendance({seat.id: _goes_on(attendance, seat, happening.now) for seat in seats})


def _goes_on(attendance: Attendance, seat: Seat, now: Millis) -> Stay:
    stay = attendance.stays.get(seat.id, Stay())
    if not seat.is_playing:
        return Stay(stay.until(now))
    return Stay(stay.settled, now) if stay.since is None else stay


TALLY = Tally(
    Attendance,
    {
        PhaseOpened: phase_opened,
        Consented: presence_changed,
        GroupChosen: presence_changed,
        SeatAway: presence_changed,
        SeatBack: presence_changed,
        SeatLeft: presence_changed,
        SeatForgotten: presence_changed,
        SeatSentOver: presence_changed,
        TableFoldedUp: presence_changed,
        RolesBrought: presence_changed,
        SeatTaken: presence_changed,
        Rewound: presence_changed,
        AdvanceUndone: presence_changed,
    },
)


def company(attendance: Attendance, table: Table, now: Millis) -> Company:
    """Who counts at table time `now`. Partners and those who do not say count, on neither side."""
    length = now - table.opened_at
    sides: dict[Group, list[str]] = {group: [] for group in Group}
    seats = [seat for seat, stay in attendance.stays.items() if _is_enough(stay, length, now)]
    for seat in seats:
        sides[table.seats[seat].group].append(seat)
    return Company(tuple(seats), tuple(sides[Group.OFFICER]), tuple(sides[Group.COMMUNITY]))


def _is_enough(stay: Stay, length: Millis, now: Millis) -> bool:
    here = stay.until(now)
    return 2 * here >= length and (here > 0 or stay.since is not None)


def may_compare_groups(table: Table) -> bool:
    """Whether this table's groups may be compared at all: a mixed table of more than three (GAME
    §2.9).
    """
    present = sum(not seat.has_left for seat in table.seats.values())
    return table.kind is TableKind.MIXED and present > 3
