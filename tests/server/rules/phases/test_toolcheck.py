"""P1, tool check."""

import attrs
import pytest

from commontable.rules.flow import MoveOn
from commontable.rules.phases.arrive import AddLine, Agree, Consent, Ready
from commontable.rules.phases.toolcheck import (
    MarkReflected,
    PickStrength,
    Strength,
    StrengthSaid,
    ToolCheck,
    ToolsChecked,
    all_done,
    reflection_of,
)
from commontable.rules.presence import MarkAway, TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, Pass, Rewind
from commontable.rules.values import Form, Group, Pace, PhaseId
from tests.builders import DECK, SIX, a_table, given, seat
from tests.game import Game


def a_check() -> Game:
    return SIX.in_phase(PhaseId.P1)


def cards(game: Game) -> dict[str, str | None]:
    return {name: reflection_of(game.table, name) for name in game.table.seats}


def with_topics(game: Game, *topics: str) -> Game:
    """The same table, with these topics on the first reflection cards of the deck."""
    tagged = {
        name: attrs.evolve(card, content_tags=topics[place : place + 1])
        for place, (name, card) in enumerate(DECK.reflections.items())
    }
    game.table = attrs.evolve(game.table, deck=attrs.evolve(DECK, reflections=tagged))
    return game


def test_each_seat_is_dealt_one_reflection_card_of_its_own():
    """R1.01: ten cards, six seats, no two alike; the seed deals."""
    dealt = cards(a_check())
    assert set(dealt.values()) < set(DECK.reflections)
    assert len(set(dealt.values())) == 6
    assert cards(SIX.seeded("another").in_phase(PhaseId.P1)) != dealt
    assert cards(a_check()) == dealt


@pytest.mark.parametrize(("form", "minutes"), [(25, 2), (60, 4), (90, 6), (120, 8)])
def test_the_tool_check_is_short(form, minutes):
    """R21.01: two to eight minutes."""
    game = a_table().with_community(3).in_form(Form(form)).in_phase(PhaseId.P1)
    assert game.table.ends_at - game.table.opened_at == minutes * 60_000


def test_of_all_that_is_picked_only_done_is_said():
    """R1.02: there is no field for a card's answer or a plan, and done is said once."""
    game = given(a_check()).when(seat("s1"), MarkReflected()).then(ToolsChecked("s1"))
    given(game).when(seat("s1"), MarkReflected()).then_refused(Code.LOCKED)
    assert attrs.fields(MarkReflected) == ()


def test_a_strength_is_said_to_the_table_only_by_its_owner():
    """R1.03: none is said by itself; another may take its place."""
    game = a_check()
    assert game.table.part(ToolCheck).strengths == {}
    given(game).when(seat("s2"), PickStrength(Strength.CALM)).then(
        StrengthSaid("s2", Strength.CALM)
    )
    given(game).when(seat("s2"), PickStrength(Strength.CALM)).then_refused(
        Code.BAD_TARGET, "strength"
    )
    game.seat("s2", PickStrength(Strength.FAIR))
    assert game.table.part(ToolCheck).strengths == {"s2": Strength.FAIR}


def test_the_phase_is_done_when_everyone_here_is_ready_or_has_passed():
    """R1.04: no host is needed."""
    game = a_check().lead(MarkAway("s6")).seat("s5", Pass())
    assert not all_done(game.table)
    for name in ("s1", "s2", "s3", "s4"):
        game.seat(name, MarkReflected())
    assert all_done(game.table)
    assert not any(game.may(name, MoveOn) for name in game.table.seats)


def test_at_its_own_pace_the_table_goes_on_when_all_are_ready_or_time_is_up():
    """R21.03: P2 opens."""
    game = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P1).everyone(MarkReflected())
    assert game.table.phase is PhaseId.P2
    assert SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P1).wait(6 * 60).table.phase is PhaseId.P2


def test_a_topic_set_aside_takes_its_card_and_brings_another():
    """R1.05: also before the deal; with no card left there is none."""
    game = SIX.arriving()
    for name in game.table.seats:
        game.seat(name, Consent(), Agree(), Ready())
    with_topics(game, *["force"] * 4).seat("s1", AddLine("force")).advance()
    forbidden = list(DECK.reflections)[:4]
    assert not set(cards(game).values()) & set(forbidden)
    later = with_topics(a_check(), *["force"] * 4).seat("s1", AddLine("force"))
    assert None not in cards(later).values()
    assert not set(cards(later).values()) & set(forbidden)
    none = with_topics(a_check(), *["force"] * 10).seat("s1", AddLine("force"))
    assert set(cards(none).values()) == {None}


def test_who_comes_late_gets_a_card_too():
    """R1.06: as soon as they play."""
    game = a_check().lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
    assert reflection_of(game.table, "s7") is None
    before = cards(game)
    game.seat("s7", Consent())
    assert cards(game)["s7"] not in before.values()
    assert {**cards(game), "s7": None} == before


def test_after_a_boundary_whoever_is_not_done_gets_another_card():
    """R1.07: nobody can tell from it who asked; every card comes round before any does again."""
    game = a_check().seat("s1", MarkReflected())
    before = cards(game)
    game.seat("s3", Boundary())
    after = cards(game)
    assert after["s1"] == before["s1"]
    assert not {after[name] for name in after if name != "s1"} & set(before.values())
    game.wait(10).seat("s3", Boundary()).seat("s3", Boundary())
    assert None not in cards(game).values()


def test_a_rewind_takes_done_and_strengths_back():
    """R22.06: the same cards lie there."""
    game = a_check().seat("s1", PickStrength(Strength.CALM), MarkReflected())
    before = cards(game)
    game.seat("s2", Rewind())
    assert game.may("s1", MarkReflected)
    assert game.table.part(ToolCheck).strengths == {}
    assert cards(game) == before
