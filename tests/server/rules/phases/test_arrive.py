"""P0, arrive and agree."""

import pytest

from commontable.rules.evolve import evolve
from commontable.rules.phases.arrive import (
    AddLine,
    Agree,
    Agreed,
    Consent,
    Consented,
    LineAdded,
    Ready,
    SeatReady,
    lines_drawn,
    open_lines,
)
from commontable.rules.presence import MarkAway
from commontable.rules.refusals import Code
from commontable.rules.safety import Rewind
from commontable.rules.values import Pace, PhaseId
from tests.builders import SIX, a_table, given, seat


@pytest.mark.parametrize("research", [True, False])
def test_playing_asks_for_base_consent_only(research):
    """R0.01: research is a second tick, and either way one plays."""
    game = given(SIX.arriving()).when(seat("s1"), Consent(research)).then(Consented("s1", research))
    assert game.table.seats["s1"].plays
    assert game.table.seats["s1"].research is research


def test_arriving_goes_step_by_step_and_each_step_once():
    """R0.02: consent, agreements, ready; no step comes early or twice."""
    game = SIX.arriving()
    given(game).when(seat("s1"), Agree()).then_refused(Code.NO_CONSENT)
    given(game).when(seat("s1"), Consent()).then(Consented("s1", False))
    given(game).when(seat("s1"), Consent()).then_refused(Code.LOCKED)
    given(game).when(seat("s1"), Ready()).then_refused(Code.LOCKED)
    given(game).when(seat("s1"), Agree()).then(Agreed("s1"))
    given(game).when(seat("s1"), Agree()).then_refused(Code.LOCKED)
    given(game).when(seat("s1"), Ready()).then(SeatReady("s1"))
    given(game).when(seat("s1"), Ready()).then_refused(Code.LOCKED)


def test_the_table_goes_on_when_all_who_are_here_are_ready():
    """R0.03: nobody waits for who is away."""
    game = a_table().with_community(3).at_pace(Pace.TABLE).arriving()
    for name in ("s1", "s2"):
        game.seat(name, Consent(), Agree(), Ready())
    assert game.table.phase is PhaseId.P0
    game.lead(MarkAway("s3"))
    assert game.table.phase is PhaseId.P1


def test_late_people_arrive_while_the_others_play():
    """R0.04: the same steps, in a later phase."""
    game = SIX.in_phase(PhaseId.P4)
    game.come(language="es")
    assert game.table.seats["s7"].is_ready


def test_topics_are_set_aside_at_any_time_and_each_once():
    """R0.05: also in the middle of a turn, and only topics that the deck knows."""
    game = SIX.in_phase(PhaseId.P4)
    given(game).when(seat("s2"), AddLine("force")).then(LineAdded("s2", "force"))
    given(game).when(seat("s2"), AddLine("force")).then_refused(Code.BAD_TARGET, "tag")
    given(game).when(seat("s2"), AddLine("weather")).then_refused(Code.BAD_TARGET, "tag")
    assert game.table.lines == {"force"}


def test_the_same_topic_is_taken_from_two_seats_alike():
    """R0.06: the second wish is granted like the first."""
    game = SIX.in_phase(PhaseId.P0)
    game.seat("s2", AddLine("force"))
    given(game).when(seat("s3"), AddLine("force")).then(LineAdded("s3", "force"))


def test_the_table_learns_how_many_topics_were_set_aside():
    """R0.07 R0.06: each wish counts, so that the number tells nobody that a topic was aside."""
    game = SIX.in_phase(PhaseId.P0)
    assert lines_drawn(game.table) == 0
    game.seat("s2", AddLine("force")).seat("s3", AddLine("force"), AddLine("drugs"))
    assert lines_drawn(game.table) == 3


def test_a_line_outlives_a_rewind():
    """R0.08 R21.10: what was set aside stays so."""
    game = SIX.in_phase(PhaseId.P3)
    game.seat("s2", AddLine("drugs")).seat("s3", Rewind())
    assert game.table.lines == {"drugs"}
    assert game.table.seats["s2"].lines == {"drugs"}


def test_each_step_of_arriving_is_offered_in_its_turn():
    """R0.02 R0.05: and topics as soon as one plays, as long as there are any left."""
    game = SIX.arriving()
    assert game.may("s1", Consent)
    assert not game.may("s1", AddLine)
    game.seat("s1", Consent())
    assert game.may("s1", Agree)
    game.seat("s1", Agree())
    assert game.may("s1", Ready)
    game.seat("s1", Ready(), *map(AddLine, game.table.deck.content_tags))
    assert not game.may("s1", AddLine)


def test_a_topic_stays_aside_when_its_seat_is_not_known():
    """R0.08: whoever set it aside."""
    table = evolve(SIX.arriving().table, LineAdded("s99", "force"), 0)
    assert "force" in table.lines


@pytest.mark.parametrize("topics", [("violence",), ("harassment", "homelessness")])
def test_what_the_workshop_leaves_out_lies_on_no_table(topics):
    """R0.09: no problem and no role has it; it is nobody's wish and on nobody's list."""
    game = a_table().with_community(3).with_officers(3).without_topics(*topics)
    game = game.in_phase(PhaseId.P3)
    deck, table = game.table.deck, game.table
    dealt = [deck.problems[table.problem], *(deck.stakeholders[card] for card in table.roles)]
    assert all(table.is_allowed(card.content_tags) for card in dealt)
    assert table.lines == set(topics)
    assert lines_drawn(table) == 0
    assert set(topics).isdisjoint(open_lines(table, "s1"))
    given(game).when(seat("s1"), AddLine(topics[0])).then_refused(Code.BAD_TARGET, "tag")


def test_a_table_sets_more_aside_than_the_workshop_leaves_out():
    """R0.09 R0.08: and a rewind takes neither back."""
    game = a_table().with_community(3).without_topics("violence").in_phase(PhaseId.P3)
    game.seat("s2", AddLine("drugs")).seat("s3", Rewind())
    assert game.table.lines == {"violence", "drugs"}
