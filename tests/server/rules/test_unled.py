"""A table whose facilitator is gone."""

import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.decide import next_alarm
from commontable.rules.direction import AddTime
from commontable.rules.flow import LeadMoved
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import Boundary, CallOffRamp, GoOn, Rewind
from commontable.rules.seating import host_of
from commontable.rules.unled import (
    HostsLead,
    LeadFound,
    LeadLost,
    LeadOn,
    MarkLeadAway,
    MarkLeadBack,
    TalkedOn,
)
from commontable.rules.values import Pace, PhaseId
from tests.builders import SIX, given, leg_of, seat
from tests.game import Game

FACILITATOR = Facilitator()


def an_unled_table(phase: PhaseId = PhaseId.P4, pace: Pace = Pace.ROOM) -> Game:
    return SIX.at_pace(pace).in_phase(phase).lead(MarkLeadAway())


def test_a_facilitator_is_lost_and_found_once():
    """R24.05: it is a fact of the table."""
    game = SIX.in_phase(PhaseId.P4)
    given(game).when(FACILITATOR, MarkLeadBack()).then_refused(Code.LOCKED)
    given(game).when(FACILITATOR, MarkLeadAway()).then(LeadLost())
    given(game).when(FACILITATOR, MarkLeadAway()).then_refused(Code.LOCKED)
    given(game).when(FACILITATOR, MarkLeadBack()).then(LeadFound())


def test_the_clock_holds_at_zero_and_people_talk_on():
    """R24.06: the phase stays open, and the table is told once."""
    game = an_unled_table(PhaseId.P3).wait(299)
    assert not game.table.lead.talks_on
    game.wait(1)
    assert game.table.lead.talks_on
    assert game.table.phase is PhaseId.P3
    assert game.events(TalkedOn) == [TalkedOn()]


@pytest.mark.parametrize("more", [lambda g: g.lead(AddTime(2)), lambda g: g.seat("s1", Rewind())])
def test_with_more_time_it_talks_on_only_when_that_is_over(more):
    """R24.06: minutes added by a helper, or given back by a rewind."""
    game = more(an_unled_table(PhaseId.P3).wait(300))
    assert not game.table.lead.talks_on
    assert game.wait(301).table.lead.talks_on


def test_a_stopped_table_does_not_talk_on():
    """R24.06 R21.12: its time is not over while it breathes."""
    game = an_unled_table(PhaseId.P3).wait(200).seat("s2", CallOffRamp()).wait(170)
    assert not game.table.lead.talks_on
    assert game.wait(110).table.lead.talks_on


def test_whoever_comes_back_ends_it():
    """R24.06: the table waits for the facilitator as ever."""
    game = an_unled_table(PhaseId.P3).wait(700).lead(MarkLeadBack())
    assert not game.table.lead.talks_on
    assert not game.may(host_of(game.table), LeadOn)
    assert next_alarm(game.table) is None


def test_after_ten_minutes_the_host_leads():
    """R24.07: the host alone, from then on, as often as it takes."""
    game = an_unled_table(PhaseId.P3).wait(599)
    host = host_of(game.table)
    given(game).when(seat(host), LeadOn()).then_refused(Code.LOCKED)
    assert game.wait(1).events(HostsLead) == [HostsLead()]
    other = next(name for name in game.table.seats if name != host)
    given(game).when(seat(other), LeadOn()).then_refused(Code.NOT_YOUR_TURN)
    assert game.may(host, LeadOn)
    assert not game.may(other, LeadOn)
    assert game.do(seat(host), LeadOn())[0] == LeadMoved(leg_of(PhaseId.P4), at_once=True)
    assert game.table.phase is PhaseId.P4
    assert game.seat(host_of(game.table), LeadOn()).table.leg == leg_of(PhaseId.P4) + 1


def test_a_host_does_not_lead_a_table_that_stands_still():
    """R24.07: first it goes on."""
    game = an_unled_table(PhaseId.P3).wait(600).seat("s2", Boundary())
    host = host_of(game.table)
    given(game).when(seat(host), LeadOn()).then_refused(Code.LOCKED)
    assert game.wait(10).seat(host, GoOn(), LeadOn()).table.phase is PhaseId.P4


def test_the_host_leads_to_the_very_end_and_no_further():
    """R24.07: then there is nothing to lead."""
    game = an_unled_table(PhaseId.P11).wait(600)
    game.seat(host_of(game.table), LeadOn())
    assert game.table.is_done
    assert not game.may(host_of(game.table), LeadOn)
    assert next_alarm(game.table) is None


def test_a_table_at_its_own_pace_needs_nobody():
    """R24.08: its time takes it on."""
    game = an_unled_table(PhaseId.P3, Pace.TABLE).wait(300)
    assert game.table.phase is PhaseId.P4
    assert game.wait(600).events(HostsLead) == []
    assert game.ask(FACILITATOR, MarkLeadAway()) == Refusal(Code.LOCKED)
