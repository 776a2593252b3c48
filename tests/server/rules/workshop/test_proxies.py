"""Who may tap for somebody without a phone, and for how long."""

import pytest

from commontable.rules.workshop.proxies import may_tap
from commontable.rules.workshop.staff import DismissStaff, InviteStaff
from commontable.rules.workshop.state import StaffRole
from commontable.rules.workshop.wishes import LetGo, MoveSeat
from tests.server.rules.workshop.builders import Room, on_paper, running

OWN, FIRST_LINK, NEIGHBOUR, ACROSS, LEAD, HELPER = None, "", "s1", "s2", "h1", "h2"


def with_fern() -> Room:
    """Two tables at play; s7 sits at the first without a phone. A lead and a helper have links."""
    room = running().do(on_paper("Fern", 1))
    roles = (StaffRole.LEAD, StaffRole.HELPER)
    return room.do(*(InviteStaff(role, (), f"mark {role}") for role in roles))


def taps(room: Room, lent_to: str | None, seat: str = "s7") -> bool:
    return may_tap(room.workshop, room.workshop.people[seat], lent_to)


@pytest.mark.parametrize(
    ("lent_to", "may"),
    [
        (FIRST_LINK, True),
        (LEAD, True),
        (NEIGHBOUR, True),
        (ACROSS, False),
        (HELPER, False),
        (OWN, False),
        ("nobody", False),
    ],
)
def test_a_neighbour_or_a_lead_taps_for_whoever_has_no_phone(lent_to, may):
    """R25.22 R23.10: nobody from another table, and no link of another kind."""
    assert taps(with_fern(), lent_to) is may


def test_a_screen_that_was_lent_is_not_lent_on():
    """R25.25: whoever has no phone themselves has none to take up another one's screen on."""
    assert not taps(with_fern().do(on_paper("Moss", 1)), lent_to="s8")


def test_whoever_has_a_phone_taps_for_themselves():
    """R25.22: their screen is lent to nobody."""
    room = with_fern()
    assert taps(room, OWN, "s1")
    assert not taps(room, FIRST_LINK, "s1")


@pytest.mark.parametrize(
    ("lent_to", "gone"),
    [
        (NEIGHBOUR, LetGo("s1")),
        (NEIGHBOUR, MoveSeat("s1", 2)),
        (NEIGHBOUR, MoveSeat("s7", 2)),
        (LEAD, DismissStaff("h1")),
    ],
)
def test_a_lent_screen_goes_back_when_they_part(lent_to, gone):
    """R25.22: whoever of the two goes, and at once."""
    assert not taps(with_fern().do(gone), lent_to)
