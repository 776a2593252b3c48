"""The console of those who help: what each role sees."""

import attrs
import pytest

from commontable.metrics.reading import Band, Reading
from commontable.rules.direction import Pause
from commontable.rules.presence import MarkAway
from commontable.rules.safety import Boundary, CallFacilitator, CallOffRamp, HelpKind
from commontable.rules.values import PhaseId
from commontable.rules.workshop.notes import WriteNote
from commontable.rules.workshop.staff import DismissStaff, InviteStaff, PromoteStaff
from commontable.rules.workshop.state import Staff, StaffRole
from commontable.views.console import ConsoleView, see_console
from commontable.views.notes import see_notes
from commontable.views.staff import see_room_as, see_tile_as, within
from commontable.views.tile import Need, Regard, Tile, needs, see_tile
from tests.builders import SIX
from tests.game import START
from tests.server.rules.workshop.builders import running

LEAD, HELPER, HOST, OBSERVER, INTERPRETER, SAFETY = StaffRole
CALL = CallFacilitator(HelpKind.CARE)
WANTS = {1: (), 2: (Need.OFFRAMP,)}


def listening():
    return SIX.in_phase(PhaseId.P4)


def seen(game, role: StaffRole, nudge: str | None = None):
    readings = (Reading("M1", Band.LOOK, 0.1),)
    regard = Regard(nudge=nudge)
    tile = see_tile(game.table, readings, {PhaseId.P4: {"M1": 0.5}}, game.at, regard)
    tile = attrs.evolve(tile, wants_check_in=True, is_uneasy=True)
    return see_tile_as(tile, role, needs(game.table, regard))


@pytest.mark.parametrize("role", StaffRole)
def test_numbers_are_for_lead_and_helper(role):
    """R41.06: nobody else sees a metric, its past, or that there is a nudge."""
    tile = seen(listening(), role, nudge="M1")
    sees = role in (LEAD, HELPER)
    assert bool(tile.readings) is bool(tile.past) is bool(tile.nudge) is sees
    assert tile.need is (Need.METRIC if sees else Need.NONE)
    assert tile.need_metric == ("M1" if sees else None)
    assert tile.wants_check_in is tile.is_uneasy is sees, "comfort is a number too"


@pytest.mark.parametrize("role", StaffRole)
def test_calls_for_help_are_for_those_who_answer_them(role):
    """R41.06: lead, helper and the safety person."""
    tile = seen(listening().seat("s2", CALL), role)
    sees = role in (LEAD, HELPER, SAFETY)
    assert bool(tile.helps) is sees
    assert tile.need is (Need.HELP if sees else Need.NONE)


@pytest.mark.parametrize("role", StaffRole)
def test_what_stopped_a_table_is_for_those_who_can_do_something(role):
    """R41.06: whoever only looks on is asked for nothing."""
    sees = role not in (OBSERVER, INTERPRETER)
    assert (seen(listening().seat("s2", CallOffRamp()), role).need is Need.OFFRAMP) is sees
    small = listening()
    for seat in ("s1", "s2", "s3", "s4"):
        small = small.lead(MarkAway(seat))
    assert (seen(small, role).need is Need.FEW) is sees


@pytest.mark.parametrize("role", [HOST, OBSERVER, INTERPRETER])
def test_a_call_for_help_shows_to_no_others_not_even_by_what_it_hides(role):
    """R41.06: what else a table wants does not go away while somebody calls."""
    few = listening()
    for seat in ("s1", "s3", "s4", "s5"):
        few = few.lead(MarkAway(seat))
    for stopped in (listening().seat("s6", CallOffRamp()), listening().seat("s6", Boundary()), few):
        before, after = seen(stopped, role, "M1"), seen(stopped.seat("s2", CALL), role, "M1")
        assert before == after


@pytest.mark.parametrize("role", [OBSERVER, INTERPRETER])
def test_whoever_only_looks_on_does_not_read_that_somebody_stopped_a_table(role):
    """R41.06: only that it stands, as it does when the facilitator pauses it."""
    for stop in (CallOffRamp(), Boundary()):
        assert seen(listening().seat("s2", stop), role).stops == ()
        assert seen(listening().seat("s2", stop).lead(Pause()), role).stops == ("pause",)


ALL = set(StaffRole)
LEADS = {LEAD}
IN_CHARGE = {LEAD, HELPER}
SEES_OF_A_TILE = {
    **dict.fromkeys(("no", "kind", "phase", "closes", "behind", "lent", "here", "of"), ALL),
    **dict.fromkeys(
        ("is_ready", "is_done", "told", "way_back", "wheel", "asks", "undo_until"), ALL
    ),
    "stops": ALL,  # those of the table itself apart
    "need": ALL - {OBSERVER, INTERPRETER},
    "helps": {LEAD, HELPER, SAFETY},
    **dict.fromkeys(("readings", "past", "need_metric", "nudge", "tips"), IN_CHARGE),
    **dict.fromkeys(("wants_check_in", "is_uneasy", "onward", "misses"), IN_CHARGE),
}
SEES_OF_THE_ROOM = {
    **dict.fromkeys(("name", "code", "status", "deck", "minutes", "pace"), ALL),
    **dict.fromkeys(("languages", "is_rehearsal", "tables", "run", "leg", "closes"), ALL),
    **dict.fromkeys(("is_paused", "is_summoned", "told", "undo_until"), ALL),
    **dict.fromkeys(("role", "is_led", "order", "late", "ahead"), ALL),
    **dict.fromkeys(("may", "may_table", "hides_numbers"), ALL),
    **dict.fromkeys(("people", "reunion", "draft", "faults", "staff"), LEADS),
    **dict.fromkeys(("advised_tables", "joins", "calls", "report"), LEADS),
    **dict.fromkeys(("front", "muted"), IN_CHARGE),
}


@pytest.mark.parametrize(
    ("view", "listed"), [(Tile, SEES_OF_A_TILE), (ConsoleView, SEES_OF_THE_ROOM)]
)
def test_who_sees_a_field_is_said_of_each(view, listed):
    """R41.06: a new field reaches nobody before it was thought of here."""
    assert set(attrs.fields_dict(view)) == set(listed)


FULL = "full"
"""Stands in every field, to see where it stays."""


@pytest.mark.parametrize("role", StaffRole)
def test_of_a_tile_each_sees_what_is_listed(role):
    """R41.06: and nothing else is left in it."""
    full = Tile(**dict.fromkeys(attrs.fields_dict(Tile), FULL) | {"stops": ("pause",)})
    shown = see_tile_as(full, role, (Need.HELP, Need.FEW))
    kept = {name for name, value in attrs.asdict(shown).items() if value not in EMPTY}
    assert kept == {name for name, roles in SEES_OF_A_TILE.items() if role in roles}


@pytest.mark.parametrize("role", StaffRole)
def test_of_the_room_each_sees_what_is_listed(role):
    """R41.06: and nothing else is left in it."""
    room = ConsoleView(**dict.fromkeys(attrs.fields_dict(ConsoleView), FULL) | {"order": (1,)})
    tile = see_tile(listening().table, (), {}, START)
    shown = see_room_as(attrs.evolve(room, late=(1,)), Staff("h1", role, (), "m"), {1: tile})
    kept = {
        name for name, value in attrs.asdict(shown, recurse=False).items() if value not in EMPTY
    }
    assert kept >= {name for name, roles in SEES_OF_THE_ROOM.items() if role in roles} - MAY
    assert kept <= {name for name, roles in SEES_OF_THE_ROOM.items() if role in roles}


EMPTY = ((), {}, None, False, Need.NONE)
MAY = {"may_table"}
"""Whoever only looks on may do nothing at a table."""


def a_room():
    """Two tables, of which the second wants a look."""
    quiet = see_tile(listening().table, (), {}, START)
    loud = see_tile(listening().seat("s2", CallOffRamp()).table, (), {}, START)
    tiles = {1: attrs.evolve(quiet, no=1), 2: attrs.evolve(loud, no=2)}
    return see_console(running().workshop, (), tiles, "Lantern Street", "report", {""}), tiles


def test_each_sees_their_own_tables_and_no_names():
    """R41.06: and what they may do there."""
    room, tiles = a_room()
    helper = Staff("h1", HELPER, (1,), "m")
    mine = within(helper, tiles, WANTS)
    shown = see_room_as(room, helper, mine)
    assert set(mine) == {1}
    assert (shown.order, shown.people, shown.staff, shown.joins) == ((1,), {}, {}, {})
    assert (shown.report, shown.calls) == (None, {})
    assert "answer_nudge" in shown.may_table
    assert shown.may == ("jot",)
    assert shown.front == room.front
    observer = Staff("h2", OBSERVER, (), "m")
    looked_on = see_room_as(room, observer, within(observer, tiles, WANTS))
    assert (looked_on.order, looked_on.may_table, looked_on.front) == ((1, 2), (), ())
    safety = Staff("h3", SAFETY, (), "m")
    assert see_room_as(room, safety, within(safety, tiles, WANTS)).order == (2, 1)


def test_a_lead_sees_all_that_there_is():
    """R41.04: the very same."""
    room, tiles = a_room()
    lead = Staff("h1", LEAD, (), "m")
    assert within(lead, tiles, WANTS) == tiles
    assert see_room_as(room, lead, tiles) is room
    assert "invite" in room.may


def test_a_helper_is_offered_the_lead_when_nobody_has_it_at_hand():
    """R41.05: the first link counts, and whoever was given the lead."""
    workshop = running().do(InviteStaff(HELPER, (1,), "m"), InviteStaff(LEAD, (), "n")).workshop
    helper = workshop.staff["h1"]

    def may(*here: str):
        return see_room_as(see_console(workshop, (), {}, "", None, here), helper, {}).may

    assert may("h1") == ("jot", "take_lead")
    assert may("h1", "") == may("h1", "h2") == ("jot",)
    assert see_console(workshop, (), {}, "", None, {"h2"}).staff["h2"].is_here


def test_notes_are_for_those_who_wrote_them():
    """R42.02: leads share theirs; whoever was dismissed sees none."""
    room = running().do(
        InviteStaff(HELPER, (1,), "m"),
        InviteStaff(LEAD, (), "n"),
        WriteNote("the first link's", "", None, PhaseId.P4),
        WriteNote("a helper's", "h1", 1, PhaseId.P4),
        WriteNote("a lead's", "h2", 2, None),
    )

    def notes(name: str):
        seen = see_notes(room.workshop, room.workshop.staff.get(name)).notes
        assert list(seen) == [f"n{place}" for place in range(1, len(seen) + 1)], "no gap tells"
        return [note.text for note in seen.values()]

    assert notes("") == notes("h2") == ["the first link's", "a lead's"]
    assert notes("h1") == ["a helper's"]
    room.do(PromoteStaff("h1"))
    assert notes("h1") == ["the first link's", "a helper's", "a lead's"]
    room.do(DismissStaff("h1"))
    assert notes("h1") == []
