"""The facilitator's console."""

import attrs
import pytest

from commontable.metrics.reading import Band, Reading
from commontable.rules.actors import Clock
from commontable.rules.attention import SeeTold, Summon
from commontable.rules.direction import AnswerHelp, Pause, Receipt, Tell
from commontable.rules.flow import Advance, run_of_show
from commontable.rules.phases.roles import Introduce
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.safety import Boundary, CallFacilitator, CallOffRamp, HelpKind, Pass
from commontable.rules.values import MINUTE, Form, PhaseId, TableKind
from commontable.rules.workshop.drafting import DraftSeating
from commontable.rules.workshop.nudges import (
    AnswerNudge,
    HearLooks,
    HideNumbers,
    KeepCompany,
    NudgeAnswer,
)
from commontable.rules.workshop.seating import SeatingFault, SeatingWay
from commontable.rules.workshop.state import Workshop
from commontable.rules.workshop.wishes import (
    AssignSeat,
    CloseWorkshop,
    DirectTables,
    LetGo,
    StartWorkshop,
)
from commontable.views.console import see_console
from commontable.views.tile import NO_REGARD, Need, Regard, ToldFace, looks, regard, see_tile
from tests.builders import SIX, a_table
from tests.game import START, Game
from tests.server.rules.composing import a_chair, a_plan
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


@pytest.mark.parametrize(
    ("phase", "tips"), [(PhaseId.P4, ("M1", "M5")), (PhaseId.P6, ("M1",)), (PhaseId.P9, ("M1",))]
)
def test_a_figure_suggests_what_can_be_done_now(phase, tips):
    """R40.12: nobody is to say back, nor to give a turn more time, where no turn is taken."""
    watched = Reading("M5", Band.WATCH, 0.6)
    steady = Reading("M2", Band.STEADY, 0.0)
    game = SIX.in_phase(phase)
    assert tile(game, LOOK["M1"], steady, watched, LOOK["M8"]).tips == tips
    assert tile(SIX.in_phase(PhaseId.P11).advance(), LOOK["M1"]).tips == ()


def test_how_a_table_is_looked_at_is_what_the_room_has_said_of_it():
    """R40.01 R40.06 R40.07: its nudge, whether numbers are hidden, and whether it has company."""
    room = running().do(HearLooks({1: ("M8",)}), actor=Clock()).do(KeepCompany(2))
    assert regard(room.workshop, 1) == Regard(nudge="M8", room_leg=0)
    assert regard(room.workshop, 2) == Regard(has_company=True, room_leg=0)
    assert regard(room.do(HideNumbers(True)).workshop, 1) == Regard(hides_numbers=True, room_leg=0)


def test_the_room_says_what_is_heard_no_more_and_offers_to_hear_it_again():
    """R40.11: found not useful at two tables."""
    play = running()
    assert "hear_again" not in room(play.workshop).may
    for number in (1, 2):
        play.do(HearLooks({number: ("M6",)}), actor=Clock())
        play.do(AnswerNudge(number, NudgeAnswer.NOT_USEFUL))
    assert room(play.workshop).muted == ("M6",)
    assert "hear_again" in room(play.workshop).may


def test_eyes_up_takes_every_number_off_the_tile():
    """R40.06: readings now and before."""
    game = SIX.in_phase(PhaseId.P6)
    past = {PhaseId.P4: {"M8": 0.41999}}
    assert see_tile(game.table, (LOOK["M1"],), past, game.at).past == {PhaseId.P4: {"M8": 0.42}}
    hidden = see_tile(game.table, (LOOK["M1"],), past, game.at, Regard(hides_numbers=True))
    assert (hidden.readings, hidden.past) == ({}, {})


def test_a_table_where_somebody_last_was_uneasy_says_so():
    """R40.06: as long as numbers are looked at."""
    game = SIX.in_phase(PhaseId.P6)
    uneasy = Reading("M13", Band.WATCH, None, {"uneasy": 1.0})
    assert tile(game, uneasy).is_uneasy
    assert not tile(game, attrs.evolve(uneasy, parts={"uneasy": 0.0})).is_uneasy
    assert not tile(game).is_uneasy
    assert not tile(game, uneasy, regard=Regard(hides_numbers=True)).is_uneasy


def test_a_small_table_with_company_needs_no_look():
    """R40.07: as long as it is small."""
    small = a_table().with_community(3).in_phase(PhaseId.P4).lead(MarkAway("s1"))
    assert tile(small, regard=Regard(has_company=True)).need is Need.NONE


def test_a_tile_says_what_holds_it_up_and_never_who():
    """R40.08: the step all know of; nothing once they are done or stand."""
    meeting = SIX.in_phase(PhaseId.P3)
    assert tile(meeting).asks == "P3"
    assert tile(SIX.in_phase(PhaseId.P4)).asks == "P4-turn"
    assert tile(a_chair()).asks == "P4-chair"
    assert tile(SIX.in_phase(PhaseId.P9)).asks == "P9-fairness"
    assert tile(meeting.everyone(Introduce()).everyone(Pass())).asks is None
    assert tile(meeting.seat("s2", Boundary())).asks is None


def test_a_tile_says_how_much_of_its_time_an_earlier_phase_left_over():
    """R21.11: seventeen minutes, for the first of eighteen was enough."""
    short = SIX.in_phase(PhaseId.P4).wait(60).advance_to(PhaseId.P5)
    assert tile(short).lent == 17, "it waits for the plan"
    assert tile(short.advance_to(PhaseId.P6)).lent == 17
    assert tile(short.advance()).lent == 0


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


def test_a_tile_says_how_many_have_put_the_last_word_away():
    """R43.03: of those it was said to, also of who is away now, and never by whom; whoever has left
    is waited for no more.
    """
    game = SIX.in_phase(PhaseId.P3)
    assert tile(game).told is None
    game.lead(Tell("Two more minutes.")).seat("s1", SeeTold("n1")).seat("s2", SeeTold("n1"))
    told = tile(game.lead(MarkAway("s2")).seat("s3", Leave())).told
    assert (told.text, told.seen, told.of) == ("Two more minutes.", 2, 5)


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


def test_a_seating_is_looked_at_before_anybody_moves():
    """R46.01: who would sit where, how many would move, and how many would meet again."""
    lobby = a_room().come(COM, COM, OFF)
    assert room(lobby.workshop).draft is None
    draft = room(lobby.do(DraftSeating(SeatingWay.ANEW)).workshop).draft
    assert draft.places == lobby.workshop.draft
    assert (draft.moves, draft.again) == (3, 0)


def test_the_room_is_told_how_many_have_put_the_last_word_away():
    """R43.03: at all tables that it has reached, whatever one was told before or since."""
    play = running()
    assert room(play.workshop).told is None
    one, two, three = (SIX.in_phase(PhaseId.P3) for _ in range(3))
    play.at = one.at
    play.do(DirectTables(Tell("Look up.")))
    one.lead(Tell("Look up.")).seat("s1", SeeTold("n1")).seat("s2", SeeTold("n1"))
    two.lead(Tell("Look up.")).seat("s1", SeeTold("n1")).lead(Tell("You alone."))
    three.lead(Tell("Wait."))
    assert room(play.workshop, one, two, three).told == ToldFace("Look up.", play.at, 3, 12)


def test_a_small_table_is_shown_where_it_could_go_on():
    """R28.04: at a table with room that is not over."""
    play = running()
    small = a_table().with_community(3).in_phase(PhaseId.P4).lead(MarkAway("s1"))
    few = attrs.evolve(tile(small), no=1)
    other = attrs.evolve(tile(SIX.in_phase(PhaseId.P4)), no=2)

    def joins(*tiles):
        return see_console(play.workshop, (), {each.no: each for each in tiles}, "").joins

    assert joins(few, other) == {"1": (2,)}
    assert joins(few, attrs.evolve(other, is_done=True)) == {"1": ()}
    assert joins(few) == {"1": ()}


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
    lent = {leg.phase: leg.lends_to for leg in seen.run if leg.lends_to}
    assert lent == {PhaseId.P4: PhaseId.P6}, "R21.11: what listening leaves over"


def test_a_room_at_its_end_only_closes():
    """R25.11: nothing is left to time or to stop; and closed it may do nothing."""
    timing = {"advance", "add_time", "pause", "summon"}
    play = running()
    assert timing <= set(room(play.workshop).may)
    for leg in range(1, len(play.workshop.run) + 1):
        play.do(DirectTables(Advance(leg)))
    assert timing.isdisjoint(room(play.workshop).may)
    play.do(DirectTables(Pause()), DirectTables(Summon()))
    assert {"resume", "release"} <= set(room(play.workshop).may)
    assert room(play.do(CloseWorkshop()).workshop).may == ()


def test_the_room_is_where_its_last_table_is():
    """R21.03: tables at their own pace may be further than the facilitator has taken them; it has
    the clock of those that are there.
    """
    play = running()
    ahead, behind = SIX.in_phase(PhaseId.P4), SIX.in_phase(PhaseId.P3)
    seen = room(play.workshop, ahead, behind)
    assert seen.leg == behind.table.leg
    assert seen.closes.ends_at == behind.table.clock.wall(behind.table.ends_at)
    assert room(a_room().come(COM).do(StartWorkshop()).workshop).leg == 0
