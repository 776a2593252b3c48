"""The safety verbs."""

from collections.abc import Callable

import pytest

from commontable.rules.direction import AnswerHelp, Pause, Receipt
from commontable.rules.phases.listen import Listening
from commontable.rules.phases.roles import Introduce
from commontable.rules.presence import Leave
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import (
    Boundary,
    BoundarySet,
    BystanderFlag,
    CallFacilitator,
    CallOffRamp,
    FastForward,
    GoOn,
    HelpCalled,
    HelpKind,
    OffRampOpened,
    OverlayClosed,
    OverlayEased,
    Pass,
    Passed,
    PickWayOn,
    Rewind,
    Rewound,
    SkippedAhead,
    WayOn,
)
from commontable.rules.seating import host_of
from commontable.rules.values import PhaseId
from tests.builders import SIX, given, seat
from tests.game import Game

CARE = CallFacilitator(HelpKind.CARE)
VERBS = (Pass(), Boundary(), FastForward(), Rewind(), CallOffRamp(), CARE, BystanderFlag(), Leave())
STATES: dict[str, Callable[[], Game]] = {
    "laid": SIX.laid,
    "before consent": SIX.arriving,
    **{
        phase.value: lambda phase=phase: SIX.in_phase(phase)
        for phase in (
            PhaseId.P0,
            PhaseId.P2,
            PhaseId.P3,
            PhaseId.P4,
            PhaseId.P6,
            PhaseId.P9,
            PhaseId.P11,
        )
    },
    "done": lambda: SIX.in_phase(PhaseId.P11).advance(),
    "paused": lambda: SIX.in_phase(PhaseId.P4).lead(Pause()),
    "off-ramp": lambda: SIX.in_phase(PhaseId.P4).seat("s1", CallOffRamp()),
    "hold": lambda: SIX.in_phase(PhaseId.P9).seat("s1", Boundary()),
    "help": lambda: help_is_here(SIX.in_phase(PhaseId.P6)),
}


def help_is_here(game: Game) -> Game:
    return game.seat("s1", CARE).lead(AnswerHelp("h1", Receipt.HERE))


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: type(verb).__name__)
def test_safety_verbs_are_always_granted(state, verb):
    """R22.01: in every state, for every seat, with no offer and no reason."""
    for name in ("s1", "s6"):
        assert not isinstance(STATES[state]().ask(seat(name), verb), Refusal)


def test_a_pass_lasts_until_the_next_prompt():
    """R22.02: nothing else changes, and nobody is told."""
    game = SIX.in_phase(PhaseId.P3)
    given(game).when(seat("s2"), Pass()).then(Passed("s2"))
    assert game.table.passed == {"s2"}
    assert game.advance().table.passed == frozenset()


def test_a_boundary_stops_the_table():
    """R22.03: no name in what happened."""
    game = given(SIX.in_phase(PhaseId.P3)).when(seat("s2"), Boundary()).then(BoundarySet())
    assert game.table.clock.stops == {"hold"}
    given(game).when(seat("s3"), Introduce()).then_refused(Code.LOCKED)


def test_the_host_goes_on_after_ten_seconds():
    """R22.04: not after nine, and nobody else."""
    game = SIX.in_phase(PhaseId.P3).seat("s2", Boundary()).wait(9)
    host = host_of(game.table)
    other = next(name for name in game.table.seats if name != host)
    given(game).when(seat(host), GoOn()).then_refused(Code.LOCKED)
    game.wait(1)
    assert OverlayEased() in game.events(OverlayEased)
    given(game).when(seat(other), GoOn()).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat(host), GoOn()).then(OverlayClosed("hold"))
    assert not game.table.clock.stops
    assert game.table.overlay is None


def test_a_second_boundary_starts_the_ten_seconds_again():
    """R22.04: whoever spoke last is given the same time."""
    game = SIX.in_phase(PhaseId.P3).seat("s2", Boundary()).wait(8).seat("s3", Boundary()).wait(9)
    given(game).when(seat(host_of(game.table)), GoOn()).then_refused(Code.LOCKED)
    game.wait(1).seat(host_of(game.table), GoOn())


def test_fast_forward_says_that_it_happened():
    """R22.05: even where there is nothing to skip."""
    given(SIX.in_phase(PhaseId.P0)).when(seat("s2"), FastForward()).then(SkippedAhead())
    given(SIX.laid()).when(seat("s2"), FastForward()).then(SkippedAhead())


def test_a_rewind_gives_the_time_back_too():
    """R22.06: ninety seconds into the introductions, all five minutes are there again."""
    game = SIX.in_phase(PhaseId.P3)
    left = game.table.ends_at - game.table.clock.reading(game.at)
    game.wait(90).seat("s2", Introduce()).seat("s3", Rewind())
    assert game.table.ends_at - game.table.clock.reading(game.at) == left
    assert not game.role("s2").introduced


def test_a_rewind_while_the_clock_stands_gives_back_the_time_before():
    """R22.06 R21.12: the hold stays, and the clock reads as at the start of the prompt."""
    game = SIX.in_phase(PhaseId.P3)
    left = game.table.ends_at - game.table.clock.reading(game.at)
    game.wait(50).seat("s2", Boundary()).wait(30).seat("s3", Rewind()).wait(30)
    assert game.table.overlay.kind == "hold"
    game.seat(host_of(game.table), GoOn())
    assert game.table.ends_at - game.table.clock.reading(game.at) == left


@pytest.mark.parametrize("state", ["laid", "done"])
def test_where_there_is_nothing_to_return_to_a_rewind_changes_nothing(state):
    """R22.07: before the first prompt and after the last."""
    game = STATES[state]()
    before = game.table
    given(game).when(seat("s2"), Rewind()).then(Rewound())
    assert game.table == before


def test_rewinding_twice_is_rewinding_once():
    """R22.06: the start of the prompt stays where it is."""
    game = SIX.in_phase(PhaseId.P4).wait(40).seat("s2", Rewind())
    first = game.table.part(Listening)
    assert game.wait(15).seat("s2", Rewind()).table.part(Listening) == first


def an_off_ramp() -> Game:
    return SIX.in_phase(PhaseId.P4).wait(30).seat("s2", CallOffRamp())


def test_an_off_ramp_gives_ninety_seconds_of_breath():
    """R22.08: then the table picks how to go on, each once."""
    game = an_off_ramp()
    given(game).when(seat("s3"), PickWayOn(WayOn.CARRY_ON)).then_refused(Code.LOCKED)
    game.wait(89)
    given(game).when(seat("s3"), PickWayOn(WayOn.CARRY_ON)).then_refused(Code.LOCKED)
    game.wait(1).seat("s3", PickWayOn(WayOn.SLOW))
    given(game).when(seat("s3"), PickWayOn(WayOn.PARK)).then_refused(Code.LOCKED)
    assert game.table.clock.stops == {"offramp"}


def test_an_off_ramp_ends_when_all_have_picked():
    """R22.09: the last pick lets the clock run where it stood."""
    game = an_off_ramp()
    speaker, reading = game.table.part(Listening).turn.speaker, game.table.clock.reading(game.at)
    game.wait(100).everyone(PickWayOn(WayOn.CARRY_ON))
    assert game.table.overlay is None
    assert game.table.part(Listening).turn.speaker == speaker
    assert game.table.clock.reading(game.at) == reading


def test_an_off_ramp_ends_at_the_latest_after_three_minutes():
    """R22.09: whoever has not picked."""
    game = an_off_ramp().wait(90).seat("s3", PickWayOn(WayOn.SLOW)).wait(89)
    assert game.table.overlay
    assert game.wait(1).table.overlay is None


def test_an_off_ramp_counts_on_during_a_pause():
    """R22.09 R24.01: breath is wall time; the pause remains."""
    game = an_off_ramp().lead(Pause()).wait(180)
    assert game.table.overlay is None
    assert game.table.clock.stops == {"pause"}


def test_one_off_ramp_at_a_time_and_no_boundary_ends_it():
    """R22.10: both are granted, and the breath goes on."""
    game = an_off_ramp().wait(30)
    given(game).when(seat("s4"), CallOffRamp()).then()
    since = game.table.overlay.since
    game.seat("s5", Boundary())
    assert (game.table.overlay.kind, game.table.overlay.since) == ("offramp", since)


def test_an_off_ramp_takes_the_place_of_a_hold():
    """R22.10 R22.08: whoever needs it gets it."""
    game = SIX.in_phase(PhaseId.P3).seat("s2", Boundary()).wait(5).seat("s3", CallOffRamp())
    assert game.table.overlay.kind == "offramp"
    assert game.table.clock.stops == {"offramp"}


def test_any_wish_for_help_reaches_the_facilitator_without_a_name():
    """R22.11: one of six is enough."""
    game = an_off_ramp().wait(90).seat("s3", PickWayOn(WayOn.ASK_HELP)).wait(90)
    assert game.events(HelpCalled) == [HelpCalled("h1", HelpKind.CARE, "", is_named=False)]


@pytest.mark.parametrize(("votes", "parked"), [(3, False), (4, True)])
def test_the_topic_is_parked_when_most_wish_it(votes, parked):
    """R22.12: more than half of those who are here; the turn is then over."""
    game = an_off_ramp().wait(90)
    speaker = game.table.part(Listening).turn.speaker
    for number, name in enumerate(game.table.seats):
        game.seat(name, PickWayOn(WayOn.PARK if number < votes else WayOn.CARRY_ON))
    assert (game.table.part(Listening).turn.speaker != speaker) is parked


@pytest.mark.parametrize("named", [True, False])
def test_a_call_for_the_facilitator_names_its_seat_only_if_ticked(named):
    """R22.13: what kind, and from which table."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", CallFacilitator(HelpKind.CONFLICT, named))
    assert game.events(HelpCalled) == [HelpCalled("h1", HelpKind.CONFLICT, "s2", named)]
    assert game.table.overlay is None
    assert not game.table.clock.stops


def test_calling_in_haste_calls_once():
    """R22.15: another kind, another sender or a call after the first was seen is a new one."""
    call = CallFacilitator(HelpKind.CARE)
    game = SIX.in_phase(PhaseId.P4).seat("s2", call, call, CallFacilitator(HelpKind.DANGER))
    game.seat("s3", call).lead(AnswerHelp("h1", Receipt.SEEN)).seat("s2", call, call)
    assert list(game.table.helps) == ["h1", "h2", "h3", "h4"]


def test_help_shows_at_the_table_while_the_facilitator_is_there():
    """R22.14: not when called, seen or coming; gone when done with."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", CARE)
    for receipt in (Receipt.SEEN, Receipt.COMING):
        assert game.lead(AnswerHelp("h1", receipt)).table.overlay is None
    game.lead(AnswerHelp("h1", Receipt.HERE))
    assert game.table.overlay.kind == "help"
    assert game.table.clock.stops == {"help"}
    game.lead(AnswerHelp("h1", Receipt.DONE))
    assert game.table.overlay is None
    assert not game.table.clock.stops


def test_help_stays_until_every_call_is_done_with():
    """R22.14: two calls at one table, one facilitator."""
    game = help_is_here(SIX.in_phase(PhaseId.P4)).seat("s3", CARE)
    game.lead(AnswerHelp("h2", Receipt.HERE), AnswerHelp("h1", Receipt.DONE))
    assert game.table.overlay.kind == "help"
    assert game.lead(AnswerHelp("h2", Receipt.DONE)).table.overlay is None


def test_a_call_done_with_by_word_alone_changes_nothing_at_the_table():
    """R22.14: nobody came, so nothing lay there; a breath goes on."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", CARE, CallOffRamp())
    game.lead(AnswerHelp("h1", Receipt.HERE))
    assert game.table.overlay.kind == "offramp"
    game.lead(AnswerHelp("h1", Receipt.DONE))
    assert game.table.overlay.kind == "offramp"


def test_an_off_ramp_opens_by_its_own_event():
    """R22.08: no name in it."""
    given(SIX.in_phase(PhaseId.P3)).when(seat("s2"), CallOffRamp()).then(OffRampOpened())


def after_a_breath(*ways: WayOn) -> Game:
    """Each seat of six picks one of these ways on, the first ones first."""
    game = SIX.in_phase(PhaseId.P4).seat("s1", CallOffRamp()).wait(90)
    for number, way in enumerate(ways, 1):
        game.seat(f"s{number}", PickWayOn(way))
    return game


@pytest.mark.parametrize(
    ("ways", "agreed"),
    [
        ((WayOn.CARRY_ON,) * 6, {WayOn.CARRY_ON}),
        ((WayOn.SLOW, *(WayOn.CARRY_ON,) * 5), {WayOn.SLOW, WayOn.CARRY_ON}),
        ((*(WayOn.CHANGE_SEATS,) * 3, *(WayOn.CARRY_ON,) * 3), set()),
        ((*(WayOn.CHANGE_SEATS,) * 4, *(WayOn.CARRY_ON,) * 2), {WayOn.CHANGE_SEATS}),
        (
            (*(WayOn.PARK,) * 4, WayOn.SLOW, WayOn.ASK_HELP),
            {WayOn.PARK, WayOn.SLOW, WayOn.ASK_HELP},
        ),
    ],
)
def test_the_ways_on_that_a_table_agrees_on(ways, agreed):
    """R22.16 R22.11 R22.12: one wish for slowing down or for help, more than half for the rest."""
    game = after_a_breath(*ways)
    assert game.table.overlay is None
    assert game.table.ways == agreed


def test_the_ways_agreed_stand_until_the_next_phase_also_through_a_rewind():
    """R22.16 R22.19: and a boundary does not change them."""
    game = after_a_breath(*(WayOn.SLOW,) * 6).seat("s2", Rewind())
    assert game.table.ways == {WayOn.SLOW}
    game.seat("s3", Boundary()).wait(10).seat(host_of(game.table), GoOn())
    assert game.table.ways == {WayOn.SLOW}
    assert game.advance().table.ways == frozenset()


def test_a_bystander_tells_the_facilitator_quietly():
    """R22.17 R22.13 R22.01: without a name unless ticked, also before consent."""
    game = SIX.arriving()
    given(game).when(seat("s2"), BystanderFlag()).then(
        HelpCalled("h1", HelpKind.BYSTANDER, "s2", is_named=False)
    )
    assert game.ask(seat("s2"), BystanderFlag()) == ()
    given(game).when(seat("s2"), BystanderFlag(with_seat=True)).then(
        HelpCalled("h2", HelpKind.BYSTANDER, "s2", is_named=True)
    )
    assert game.table.overlay is None


def test_after_a_boundary_the_host_is_offered_to_go_on():
    """R22.04: once the least time has passed, and nobody else."""
    game = SIX.in_phase(PhaseId.P4).seat("s1", Boundary())
    assert not any(game.may(name, GoOn) for name in game.table.seats)
    game.wait(10)
    assert [name for name in game.table.seats if game.may(name, GoOn)] == [host_of(game.table)]


def test_after_a_breath_each_is_offered_a_way_on_once():
    """R22.08: not before the breath is over, nor once they have picked."""
    game = an_off_ramp()
    assert not any(game.may(name, PickWayOn) for name in game.table.seats)
    game.wait(90).seat("s1", PickWayOn(WayOn.SLOW))
    others = [name for name in game.table.seats if name != "s1"]
    assert [name for name in game.table.seats if game.may(name, PickWayOn)] == others
