"""P9 before the ballot: was it fair, and is there too little or too much enforcement?"""

import pytest

from commontable.rules.direction import Pause
from commontable.rules.guards import GuardClause
from commontable.rules.phases.agree import (
    Adopt,
    Agreement,
    Decided,
    Ending,
    EndTalk,
    Fairness,
    FairnessTapped,
    Fist,
    LeaveOpen,
    Level,
    Park,
    RateInterest,
    Revise,
    Standing,
    Step,
    VoteStepOpened,
    WeighSides,
    not_yet,
)
from commontable.rules.plan import Draft
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.refusals import Code
from commontable.rules.safety import FastForward, Pass, Rewind
from commontable.rules.values import Form, PhaseId
from tests.builders import SIX, a_table, given, seat
from tests.game import Game
from tests.server.rules.composing import FAIR, a_check, a_sheet, a_vote, host, with_a_piece, words

LOW, MID, HIGH = Level
UNHEARD = Fairness(False, True, True, True)


def step(game: Game) -> Step:
    return game.table.part(Agreement).step


def answered(*taps: Fairness) -> Game:
    """These taps of s1, s2, ... and yes to everything by all others."""
    game = a_check()
    for number, name in enumerate(list(game.table.seats)):
        game.seat(name, taps[number] if number < len(taps) else FAIR)
    return game


def weighed(too_little: Level, too_much: Level) -> Game:
    game = answered()
    return game.seat(host(game), WeighSides(too_little, too_much))


def test_fairness_comes_first_then_both_sides_then_the_ballot():
    """R9.19: each when the one before it is said."""
    game = a_check()
    assert step(game) is Step.FAIRNESS
    game.everyone(FAIR)
    assert step(game) is Step.SIDES
    game.seat(host(game), WeighSides(LOW, MID))
    assert step(game) is Step.BALLOT


@pytest.mark.parametrize("wish", [RateInterest(1, 2), Fist(4, Standing.ROLE)])
def test_the_ballot_waits_for_the_checks(wish):
    """R9.19: neither ratings nor fists before."""
    game = a_check()
    assert not game.may("s2", type(wish))
    given(game).when(seat("s2"), wish).then_refused(Code.TOO_LATE)


def test_each_seat_taps_the_four_and_may_tap_again():
    """R9.20: until the check is over."""
    game = a_check()
    game.seat("s2", UNHEARD, FAIR)
    assert not_yet(game.table)["say"] == 0
    game.everyone(FAIR)
    given(game).when(seat("s2"), UNHEARD).then_refused(Code.TOO_LATE)


def test_who_passes_or_is_away_is_not_waited_for():
    """R9.21: the others decide when it is over."""
    game = a_check().lead(MarkAway("s6")).seat("s5", Pass())
    for name in ("s1", "s2", "s3", "s4"):
        game.seat(name, FAIR)
    assert step(game) is Step.SIDES


def test_fairness_lasts_a_minute_at_most():
    """R9.21: phones may stay face down, and nothing is blocked."""
    game = a_check().wait(59)
    assert step(game) is Step.FAIRNESS
    game.wait(1)
    assert step(game) is Step.SIDES


def test_the_minute_stands_still_with_the_clock():
    """R9.21 R21.12: a pause takes none of it."""
    game = a_check().wait(30).lead(Pause()).wait(600)
    assert step(game) is Step.FAIRNESS


@pytest.mark.parametrize(
    ("taps", "then"),
    [
        ((UNHEARD,), Step.SIDES),
        ((UNHEARD, UNHEARD), Step.TALK),
        ((Fairness(True, False, False, True),), Step.TALK),
    ],
)
def test_two_times_not_yet_open_a_minute_of_talk(taps, then):
    """R9.22: whoever said them."""
    assert step(answered(*taps)) is then


def test_at_a_small_table_one_is_enough():
    """R9.22: with four seats or fewer."""
    game = a_table().with_community(3).with_officers(1).in_phase(PhaseId.P9)
    game.seat("s1", UNHEARD)
    for name in ("s2", "s3", "s4"):
        game.seat(name, FAIR)
    assert step(game) is Step.TALK


def test_the_talk_ends_after_a_minute_or_by_the_host():
    """R9.22: and never blocks."""
    game = answered(UNHEARD, UNHEARD)
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), EndTalk()).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat(host(game)), EndTalk()).then(VoteStepOpened(Step.SIDES))
    given(game).when(seat(host(game)), EndTalk()).then_refused(Code.LOCKED)
    assert step(answered(UNHEARD, UNHEARD).wait(60)) is Step.SIDES


def test_the_host_weighs_both_sides_for_the_table():
    """R9.23: nobody else, and once the table has come to it."""
    game = a_check()
    given(game).when(seat(host(game)), WeighSides(LOW, LOW)).then_refused(Code.LOCKED)
    game.everyone(FAIR)
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), WeighSides(LOW, LOW)).then_refused(Code.NOT_YOUR_TURN)
    assert step(game.wait(60)) is Step.BALLOT


@pytest.mark.parametrize("sides", [(HIGH, LOW), (MID, HIGH), (HIGH, HIGH)])
def test_a_high_risk_asks_for_one_guard(sides):
    """R9.24: which joins the version under vote and is all that is waited for."""
    game = weighed(*sides)
    assert step(game) is Step.GUARD
    game.seat("s2", GuardClause("the noise comes back", "we meet on the porch"))
    assert step(game) is Step.BALLOT
    (guard,) = game.table.part(Draft).versions[-1].guards
    assert guard.when == "the noise comes back"
    assert not game.may("s3", GuardClause)


def test_a_table_may_go_on_without_a_guard():
    """R9.24: by the host's word or after a minute; the invitation stands until all is decided."""
    game = weighed(HIGH, LOW)
    game.seat(host(game), EndTalk())
    assert step(game) is Step.BALLOT
    assert game.may("s2", GuardClause)
    assert step(weighed(HIGH, LOW).wait(60)) is Step.BALLOT
    game.advance()
    given(game).when(seat("s2"), GuardClause("it rains", "we meet")).then_refused(Code.BAD_PHASE)


def test_what_is_decided_is_not_guarded_any_more():
    """R9.24: an ending closes the invitation."""
    game = weighed(HIGH, LOW)
    for _ in range(4):
        game.seat("s2", FastForward())
    assert game.table.part(Agreement).ending is not None
    given(game).when(seat("s2"), GuardClause("it rains", "we meet")).then_refused(Code.LOCKED)


def test_the_short_form_votes_at_once():
    """R9.25: there is no time for checks."""
    game = with_a_piece(SIX.in_form(Form.SHORT).in_phase(PhaseId.P6))
    assert step(game) is Step.BALLOT
    given(game).when(seat("s2"), FAIR).then_refused(Code.TOO_LATE)


def test_a_blank_sheet_is_neither_weighed_nor_voted_on():
    """R9.29: fairness is asked; then the host has a plan written, or leaves it open."""
    game = a_sheet().advance_to(PhaseId.P9).everyone(FAIR)
    assert step(game) is Step.BLANK
    for name in game.table.seats:
        is_host = name == host(game)
        assert [game.may(name, way) for way in (Revise, LeaveOpen)] == [is_host, is_host]
        assert not any(game.may(name, way) for way in (RateInterest, Fist, Adopt, Park))
    given(game).when(seat("s2"), Fist(4, Standing.ROLE)).then_refused(Code.TOO_LATE)
    given(game).when(seat(host(game)), LeaveOpen()).then(Decided(Ending.OPEN, ()))


def test_what_is_written_late_is_voted_on():
    """R9.29: at once, and a sheet that stays blank is asked about again."""
    game = a_sheet().advance_to(PhaseId.P9).everyone(FAIR)
    game.seat(host(game), Revise()).seat("s2", FastForward())
    assert step(game) is Step.BLANK
    game.seat(host(game), Revise()).seat("s2", words(), FastForward())
    assert step(game) is Step.BALLOT


@pytest.mark.parametrize("by", ["time", "host"])
def test_what_is_written_late_is_not_lost(by):
    """R9.29 R9.13: by time or the host, it stays as still to learn, and the host is never stuck."""
    game = a_sheet().advance_to(PhaseId.P9).everyone(FAIR)
    game.seat(host(game), Revise()).seat("s2", words())
    assert [game.may(host(game), way) for way in (LeaveOpen, Revise, Adopt)] == [True, False, False]
    assert not game.may("s2", LeaveOpen)
    if by == "time":
        game.advance()
    else:
        game.seat(host(game), LeaveOpen())
    assert [len(version.clauses) for version in game.table.part(Draft).versions] == [0, 1]
    assert game.events(Decided) == [Decided(Ending.OPEN, ("c1",))]


@pytest.mark.parametrize("way", [FastForward(), None])
def test_a_blank_sheet_stays_open_when_nobody_says_so(way):
    """R9.29: by time or fast-forward; and in the short form nothing is asked before."""
    game = SIX.in_form(Form.SHORT).in_phase(PhaseId.P9)
    assert step(game) is Step.BLANK
    assert not game.may(host(game), Revise)
    if way:
        game.seat("s2", way)
    else:
        game.advance()
    assert game.events(Decided) == [Decided(Ending.OPEN, ())]


def test_fast_forward_closes_one_check_at_a_time():
    """R9.17: with what was said so far."""
    game = a_check().seat("s1", UNHEARD).seat("s2", UNHEARD)
    for then in (Step.TALK, Step.SIDES, Step.BALLOT):
        game.seat("s3", FastForward())
        assert step(game) is then


def test_a_rewind_takes_a_check_back_to_its_start():
    """R22.06: what was tapped in it is forgotten, what came before stands."""
    game = weighed(HIGH, LOW).seat("s5", Rewind())
    assert step(game) is Step.GUARD
    early = a_check().seat("s1", FAIR).seat("s5", Rewind())
    assert early.table.part(Agreement).fair == {}


def test_a_tap_stays_when_its_owner_leaves():
    """R9.22: what was not fair is not made fair by going."""
    game = a_check().seat("s1", UNHEARD).seat("s2", UNHEARD, Leave()).everyone(FAIR)
    assert game.events(FairnessTapped)
    assert not_yet(game.table)["say"] == 1


def test_the_checks_come_once():
    """R9.19: a revised version is voted on at once."""
    game = a_vote().seat("s2", Fist(2, Standing.ROLE), FastForward())
    game.seat(host(game), Revise()).seat("s2", FastForward())
    assert game.table.part(Agreement).version == 2
    assert step(game) is Step.BALLOT
    assert game.events(VoteStepOpened) == [
        VoteStepOpened(Step.SIDES),
        VoteStepOpened(Step.BALLOT),
    ]


def test_what_a_check_asks_of_the_host_is_offered_to_the_host_alone():
    """R9.22 R9.23: the word that ends the talk, and both sides."""
    for game, wish in ((answered(), WeighSides), (answered(UNHEARD, UNHEARD), EndTalk)):
        assert {name for name in game.table.seats if game.may(name, wish)} == {host(game)}
