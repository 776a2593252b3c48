"""Who may be back on another phone, as the console lists them."""

from commontable.rules.actors import Guest
from commontable.rules.phases.roles import Introduce
from commontable.rules.values import PhaseId
from commontable.views.people import ReunionView, see_reunion
from tests.builders import a_table
from tests.server.rules.workshop.builders import COM, Room, a_room, on_paper, person, running

SIX_OPEN = {f"s{number}" for number in range(1, 7)}


def joined_late() -> Room:
    """s7, where six sit."""
    return running().do(person("again"), actor=Guest())


def test_who_came_late_may_be_whose_phone_is_gone():
    """R25.29: nobody else is offered, and without a phone one has no screen to lose."""
    workshop = joined_late().do(on_paper("Fern", 1)).workshop
    assert see_reunion(workshop, (), {*SIX_OPEN - {"s2"}, "s7"}) == ReunionView(("s7",), ("s2",))
    assert see_reunion(workshop, (), {*SIX_OPEN, "s7"}) is None, "no phone is gone"
    assert see_reunion(workshop, (), SIX_OPEN) is None, "the newcomer is not here"
    assert see_reunion(running().workshop, (), SIX_OPEN - {"s2"}) is None, "nobody is new"


def test_whose_role_the_table_knows_has_settled_in():
    """R25.29: from the introduction on."""
    workshop = joined_late().workshop
    game = a_table().with_community(3).laid().come("s7").advance_to(PhaseId.P3)

    def found():
        return see_reunion(workshop, (game.table,), {"s7"})

    assert found().anew == ("s7",)
    game.seat("s7", Introduce())
    assert found() is None


def test_before_the_start_whoever_has_no_table_may_be_new():
    """R25.29: two at a table are gone, and one waits."""
    lobby = a_room().come(COM, COM, COM).workshop
    assert see_reunion(lobby, (), {"s3"}) == ReunionView(("s3",), ("s1", "s2"))
    assert see_reunion(running().workshop, (), {"s3"}) is None
