"""The projector."""

from commontable.rules.direction import Pause
from commontable.rules.draft import Freeze
from commontable.rules.flow import Advance
from commontable.rules.phases.agree import Fairness
from commontable.rules.phases.debrief import Noticing, Recognise
from commontable.rules.reverting import Revert
from commontable.rules.safety import Boundary
from commontable.rules.values import PhaseId
from commontable.rules.workshop.wishes import DirectTables
from commontable.views.wall import see_wall
from tests.builders import SIX
from tests.server.rules.composing import a_plan, host
from tests.server.rules.workshop.builders import COM, a_room, running
from tests.server.views.seen import as_bytes, wall_json


def test_the_lobby_shows_the_way_in():
    """R30.02: code, room and how many have come."""
    seen = see_wall(a_room().come(COM, COM).workshop, (), "Lantern Street")
    assert (seen.code, seen.people, seen.phase, seen.closes) == ("ABCD", 2, None, None)


def test_the_room_shows_phase_and_the_latest_end():
    """R30.14: the table that has most time left closes the phase."""
    early, late = SIX.in_phase(PhaseId.P3), SIX.in_phase(PhaseId.P2).wait(60).advance()
    seen = see_wall(running().workshop, (early.table, late.table), "")
    assert seen.phase is PhaseId.P3
    assert seen.closes.ends_at == late.table.clock.wall(late.table.ends_at)


def test_the_wall_says_where_tables_have_less_time_than_it_shows():
    """R30.14: whole minutes less, not the moments between two tables' last taps."""
    first, soon, late = (SIX.in_phase(PhaseId.P2).wait(secs).advance() for secs in (0, 40, 60))
    apart = see_wall(running().workshop, (first.table, late.table), "")
    near = see_wall(running().workshop, (first.table, soon.table), "")
    assert (apart.is_apart, near.is_apart) == (True, False)


def test_a_table_that_stands_still_stops_the_clock_of_no_other():
    """R30.14 R22.03: the room's clock stands when every table does."""
    one, other = SIX.in_phase(PhaseId.P3), SIX.in_phase(PhaseId.P3)
    one.seat("s2", Boundary()).wait(60)
    seen = see_wall(running().workshop, (one.table, other.table), "")
    assert seen.closes.ends_at == other.table.clock.wall(other.table.ends_at)
    other.lead(Pause())
    assert see_wall(running().workshop, (one.table, other.table), "").closes.ends_at is None


def test_the_wall_stays_with_the_tables_when_the_room_is_ahead_of_them_all():
    """R30.26 R44.01: the only table was taken back, and its clock stands on the wall."""
    room = running().do(DirectTables(Advance(1)))
    back = SIX.in_phase(PhaseId.P1).lead(Revert())
    seen = see_wall(room.workshop, (back.table,), "")
    assert (seen.leg, seen.phase) == (0, PhaseId.P0)
    assert seen.closes.ends_at == back.table.clock.wall(back.table.ends_at)
    there = SIX.in_phase(PhaseId.P1)
    assert see_wall(room.workshop, (back.table, there.table), "").phase is PhaseId.P1


def test_the_wall_says_the_step_that_all_tables_are_at():
    """R30.23: and none where they are at different ones."""
    one, other = SIX.in_phase(PhaseId.P9), SIX.in_phase(PhaseId.P9)
    play = running().workshop
    assert see_wall(play, (one.table, other.table), "").asks == "P9-fairness"
    other.everyone(Fairness(say=True, same_rules=True, respect=True, honest_reasons=True))
    assert see_wall(play, (one.table, other.table), "").asks is None


def test_wheels_are_shapes_of_frozen_plans_without_numbers():
    """R30.16: no table is named, and an open sheet is not shown."""
    open_plan, frozen = a_plan(), a_plan()
    frozen.seat(host(frozen), Freeze())
    seen = see_wall(running().workshop, (open_plan.table, frozen.table), "")
    assert seen.wheels == (("prevent",),)


def test_noticings_are_totals_by_kind():
    """R30.02 R11.05: of the whole room; nobody is ranked."""
    game = SIX.in_phase(PhaseId.P11).seat("s4", Recognise("s1", Noticing.HELD_BACK, signed=True))
    seen = see_wall(running().workshop, (game.table, game.table), "")
    assert seen.noticings == {"held_back": 2}


def test_no_name_is_on_the_wall():
    """R30.02: neither of a person nor of a group."""
    shown = as_bytes(wall_json(SIX.in_phase(PhaseId.P9).table))
    for word in (b"Alias", b"officer", b"community", b"s1"):
        assert word not in shown
