"""The facilitator's console."""

import attrs
import pytest

from commontable.metrics.reading import Band, Reading
from commontable.rules.direction import AnswerHelp, Pause, Receipt
from commontable.rules.flow import Advance, run_of_show
from commontable.rules.phases.roles import Introduce
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.safety import Boundary, CallFacilitator, CallOffRamp, HelpKind, Pass
from commontable.rules.values import MINUTE, Form, PhaseId, TableKind
from commontable.rules.workshop.seating import SeatingFault
from commontable.rules.workshop.state import Workshop
from commontable.rules.workshop.wishes import (
    AssignSeat,
    CloseWorkshop,
    DirectTables,
    LetGo,
    StartWorkshop,
)
from commontable.views.console import see_console
from commontable.views.tile import NO_REGARD, Need, Regard, looks, see_tile
from tests.builders import SIX, START, Game, a_table
from tests.server.rules.composing import a_plan
from tests.server.rules.workshop.builders import COM, OFF, a_room, running

LOOK = {name: Reading(name, Band.LOOK, 0.1) for name in ("M1", "M2", "M8", "M9")}
CARE = CallFacilitator(HelpKind.CARE)


def tile(game: Game, *readings: Reading, regard: Regard = NO_REGARD):
    return see_tile(game.table, readings, {}, game.at, regard)


def room(workshop: Workshop, *games: Game):
    tables = [game.table for game in games]
    return see_console(
        workshop, tables, {t.no: see_tile(t, (), {}, START) for t in tables}, "Lantern Street"
    )


@pytest.mark.parametrize(
    ("need", "state"),
    [
        (Need.HELP, lambda: SIX.in_phase(PhaseId.P4).seat("s2", CARE, CallOffRamp())),
        (Need.OFFRAMP, lambda: SIX.in_phase(PhaseId.P4).seat("s2", CallOffRamp())),
        (Need.HOLD, lambda: SIX.in_phase(PhaseId.P4).seat("s2", Boundary())),
        (Need.FEW, lambda: a_table().with_community(3).in_phase(PhaseId.P4).lead(MarkAway("s1"))),
        (Need.NONE, lambda: SIX.in_phase(PhaseId.P4)),
        (Need.NONE, lambda: SIX.in_phase(PhaseId.P11).advance()),
    ],
)
def test_a_tile_says_why_it_wants_a_look(need, state):
    """R30.13: help first, then what stopped the table, then how few there are."""
    assert tile(state()).need is need


def test_a_metric_wants_a_look_while_its_nudge_is_open():
    """R40.01: the tile names it and what one may do; without a nudge it stays a quiet picture."""
    game = SIX.in_phase(PhaseId.P4)
    nudged = tile(game, LOOK["M8"], regard=Regard(nudge="M8"))
    assert (nudged.need, nudged.need_metric) == (Need.METRIC, "M8")
    assert nudged.nudge
    quiet = tile(game, LOOK["M1"])
    assert (quiet.need, quiet.need_metric, quiet.nudge) == (Need.NONE, None, ())
    assert quiet.readings["M1"].value == 0.1
    assert looks(quiet) == ("M1",)
    assert looks(tile(SIX.in_phase(PhaseId.P11).advance(), LOOK["M1"])) == ()


def test_eyes_up_takes_every_number_off_the_tile():
    """R40.06: readings now and before."""
    game = SIX.in_phase(PhaseId.P6)
    past = {PhaseId.P4: {"M8": 0.41999}}
    assert see_tile(game.table, (LOOK["M1"],), past, game.at).past == {PhaseId.P4: {"M8": 0.42}}
    hidden = see_tile(game.table, (LOOK["M1"],), past, game.at, Regard(hides_numbers=True))
    assert (hidden.readings, hidden.past) == ({}, {})


def test_a_small_table_with_company_needs_no_look():
    """R40.07: as long as it is small."""
    small = a_table().with_community(3).in_phase(PhaseId.P4).lead(MarkAway("s1"))
    assert tile(small, regard=Regard(has_company=True)).need is Need.NONE


def test_a_tile_says_what_holds_it_up_and_never_who():
    """R40.08: the step all know of; nothing once they are done or stand."""
    meeting = SIX.in_phase(PhaseId.P3)
    assert tile(meeting).asks == "P3"
    assert tile(SIX.in_phase(PhaseId.P4)).asks == "P4-turn"
    assert tile(SIX.in_phase(PhaseId.P9)).asks == "P9-fairness"
    assert tile(meeting.everyone(Introduce()).everyone(Pass())).asks is None
    assert tile(meeting.seat("s2", Boundary())).asks is None


def test_the_few_that_most_others_wait_for_are_late():
    """R40.09: more than half must have finished the phase."""
    ready = tile(SIX.in_phase(PhaseId.P3).everyone(Introduce()).everyone(Pass()))
    busy = tile(SIX.in_phase(PhaseId.P3))
    behind = tile(SIX.in_phase(PhaseId.P2))

    def late(*tiles):
        numbered = {no: attrs.evolve(each, no=no) for no, each in enumerate(tiles, 1)}
        return see_console(running().workshop, (), numbered, "").late

    assert late(ready, ready, busy) == (3,)
    assert late(ready, behind, ready) == (2,)
    assert late(ready, busy) == ()
    assert late() == ()


def test_tiles_stand_worst_first_and_then_by_number():
    """R30.13: help, then a metric of higher rank, then quiet tables in order."""
    quiet = tile(SIX.in_phase(PhaseId.P4))

    def nudged(metric: str):
        return tile(SIX.in_phase(PhaseId.P4), regard=Regard(nudge=metric))

    tiles = {
        1: attrs.evolve(quiet, no=1),
        2: attrs.evolve(nudged("M8"), no=2),
        3: attrs.evolve(quiet, no=3),
        4: attrs.evolve(nudged("M2"), no=4),
        5: attrs.evolve(tile(SIX.in_phase(PhaseId.P4).seat("s2", CARE)), no=5),
    }
    assert see_console(running().workshop, (), tiles, "").order == (5, 4, 2, 1, 3)


def test_a_tile_tells_of_its_table():
    """R30.03 R30.16: how many are here, its phase and time, its wheel, whether it is done."""
    game = a_plan().lead(MarkAway("s2")).seat("s3", Leave())
    seen = tile(game)
    assert (seen.no, seen.kind, seen.phase) == (3, TableKind.MIXED, PhaseId.P6)
    assert (seen.here, seen.of) == (4, 5)
    assert seen.wheel == ("prevent",)
    assert not seen.is_ready
    assert tile(SIX.in_phase(PhaseId.P3).everyone(Introduce()).everyone(Pass())).is_ready
    done = tile(SIX.in_phase(PhaseId.P11).advance())
    assert done.is_done
    assert done.closes is None


def test_calls_stay_on_the_tile_until_they_are_done_with():
    """R24.04 R30.06: with their receipt."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", CARE).lead(AnswerHelp("h1", Receipt.SEEN))
    assert tile(game).helps["h1"].receipt is Receipt.SEEN
    assert tile(game.lead(AnswerHelp("h1", Receipt.DONE))).helps == {}


def test_the_lobby_shows_people_places_and_faults():
    """R26.05: and what may be done there; people who left are gone."""
    lobby = a_room().come(COM, OFF, OFF, COM).do(LetGo("s4"))
    for name in ("s1", "s2", "s3"):
        lobby.do(AssignSeat(name, 1))
    seen = room(lobby.workshop)
    assert set(seen.people) == {"s1", "s2", "s3"}
    assert (seen.people["s1"].table, seen.people["s1"].is_pinned) == (1, True)
    assert SeatingFault.LONE_COMMUNITY in [fault.fault for fault in seen.faults]
    assert "start_workshop" in seen.may
    assert "start_workshop" not in room(a_room().workshop).may


def test_a_running_room_goes_forward_back_and_stands_still():
    """R25.09 R25.10: what may be done is what would be granted."""
    play = running()
    seen = room(play.workshop)
    assert {"advance", "pause", "close_workshop"} <= set(seen.may)
    assert "undo_advance" not in seen.may
    assert seen.undo_until is None
    play.do(DirectTables(Advance(1)), DirectTables(Pause()))
    seen = room(play.workshop)
    assert {"undo_advance", "resume"} <= set(seen.may)
    assert seen.undo_until == play.at + 10_000
    assert seen.faults == ()
    assert [leg.minutes for leg in seen.run] == [
        leg.length / MINUTE for leg in run_of_show(Form.NINETY)
    ]
    assert play.workshop.run[0].length == 5 * MINUTE


def test_a_room_at_its_end_only_closes():
    """R25.11: and closed it may do nothing."""
    play = running()
    for leg in range(1, len(play.workshop.run) + 1):
        play.do(DirectTables(Advance(leg)))
    assert "advance" not in room(play.workshop).may
    assert room(play.do(CloseWorkshop()).workshop).may == ()


def test_the_room_is_where_its_last_table_is():
    """R21.03: tables at their own pace may be further than the facilitator has taken them."""
    play = running()
    ahead, behind = SIX.in_phase(PhaseId.P4), SIX.in_phase(PhaseId.P3)
    assert room(play.workshop, ahead, behind).leg == behind.table.leg
    assert room(a_room().come(COM).do(StartWorkshop()).workshop).leg == 0
