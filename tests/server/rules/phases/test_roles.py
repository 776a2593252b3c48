"""P3, meet the roles."""

import attrs
import pytest

from commontable.rules.dealing import is_good_set
from commontable.rules.hats import deal_hats, hats_for
from commontable.rules.moment import Chance
from commontable.rules.moving import SendOver
from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.roles import Introduce, Introduced, RolesDealt, RoleSwapped, SwapRole
from commontable.rules.presence import Leave, MarkAway, MarkBack, TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import FastForward, Pass, Rewind
from commontable.rules.table import Role
from commontable.rules.values import HAND, Group, Pace, PhaseId
from tests.builders import DECK, SIX, a_table, given, seat
from tests.game import Game

BEFORE_THE_SWAP = SIX.with_roles(s1="A07", s2="A01", s3="A05", s4="A02", s5="A11", s6="A06")


def test_every_role_in_play_wears_a_hat():
    """R3.09: adding colour, each its own."""
    game = a_table().with_community(6).in_phase(PhaseId.P3)
    hats = [role.hat for role in game.table.roles.values()]
    assert len(set(hats)) == len(hats)
    assert set(hats) <= set(DECK.hats)


def test_no_hat_goes_against_its_card():
    """R3.09: one that is new to the city has not lived here for thirty years."""

    def drawn(card: str) -> set[str]:
        draws = (Chance(str(seed)) for seed in range(50))
        return {deal_hats(DECK, [DECK.stakeholders[card]], chance)[0] for chance in draws}

    assert "thirty_years" in drawn("A01")
    assert "thirty_years" not in drawn("A06")


def test_a_swap_keeps_the_hat_that_goes_with_the_new_card():
    """R3.33: and leaves one behind that would go against it."""
    for hat, kept in (("elder_care", True), ("thirty_years", False)):
        game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
        role = attrs.evolve(game.role("s5"), hat=hat)
        game.table = attrs.evolve(game.table.with_role(role), reserve=("A09",))
        game.seat("s5", SwapRole())
        new = game.role("s5")
        assert new.card == "A09"
        assert (new.hat == hat) is kept
        assert new.hat in hats_for(DECK, DECK.stakeholders["A09"])


def test_a_swap_is_free_once_and_needs_no_reason():
    """R3.15: another card from the reserve; the old one goes to its end."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    game.seat("s6", SwapRole())
    (event,) = game.events(RoleSwapped)
    assert event.is_free
    assert event.old == "A06"
    assert game.role("s6").card == event.new
    assert game.table.reserve[-1] == "A06"
    given(game).when(seat("s6"), SwapRole()).then_refused(Code.LOCKED)


def test_a_swap_keeps_every_rule_of_the_deal():
    """R3.16: whoever swaps, the set stays good; core roles stay where they are."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    for name in ("s2", "s4"):
        given(game).when(seat(name), SwapRole()).then_refused(Code.BAD_TARGET)
    for name in ("s1", "s3", "s5", "s6"):
        if game.may(name, SwapRole):
            game.seat(name, SwapRole())
        cards = [DECK.stakeholders[card] for card in game.table.roles]
        assert is_good_set(DECK, cards)
        assert {"A01", "A02"} <= set(game.table.roles)
        assert sum(card.is_police for card in cards) <= 1


def test_no_swap_where_no_reserve_card_keeps_the_rules():
    """R3.16: then none is offered."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    game.table = attrs.evolve(game.table, reserve=("A08",))
    assert not game.may("s6", SwapRole)
    given(game).when(seat("s6"), SwapRole()).then_refused(Code.BAD_TARGET)


def test_an_introduction_ends_the_choice():
    """R3.15 R3.18: introduced once, aloud, and then the card is kept."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    given(game).when(seat("s6"), Introduce()).then(Introduced("A06"))
    assert game.role("s6").introduced
    given(game).when(seat("s6"), Introduce()).then_refused(Code.LOCKED)
    given(game).when(seat("s6"), SwapRole()).then_refused(Code.LOCKED)


def test_who_holds_no_role_neither_swaps_nor_introduces():
    """R3.15 R3.18: an Empty Chair has no voice, nor has who has no card."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    game.table = attrs.evolve(game.table, reserve=()).with_role(Role("A06", None, "veteran"))
    for wish in (SwapRole(), Introduce()):
        given(game).when(seat("s6"), wish).then_refused(Code.BAD_TARGET)
        assert not game.may("s6", type(wish))


@pytest.mark.parametrize("close", [lambda g: g.seat("s3", FastForward()), lambda g: g.advance()])
def test_what_was_not_introduced_shows_itself(close):
    """R3.19 R22.05: by fast-forward or when the room goes on, the Empty Chair too."""
    game = a_table().with_community(3).in_phase(PhaseId.P3)
    game.seat("s1", Introduce())
    close(game)
    assert all(role.introduced for role in game.table.roles.values())
    assert any(role.holder is None for role in game.table.roles.values())


def test_the_phase_is_done_when_all_are_introduced_or_passed_over():
    """R3.20 R22.02: passing is as good, and nobody waits for who is away."""
    game = BEFORE_THE_SWAP.at_pace(Pace.TABLE).in_phase(PhaseId.P3)
    for name in ("s1", "s2", "s3", "s4"):
        game.seat(name, Introduce())
    game.seat("s5", Pass())
    assert game.table.phase is PhaseId.P3
    game.lead(MarkAway("s6")).everyone(Pass())
    assert game.table.phase is PhaseId.P4


def test_who_comes_late_gets_a_reserve_role_and_a_hand():
    """R3.21: as soon as they play, and never a police role."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    game.come("s7", Group.COMMUNITY)
    role = game.role("s7")
    assert not DECK.stakeholders[role.card].is_police
    assert role.card not in game.table.reserve
    assert len(game.table.belt.hands["s7"]) == 3
    game.come("s8", Group.COMMUNITY)
    assert game.role("s8").card != role.card


def with_reserve(*cards: str) -> Game:
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    game.table = attrs.evolve(game.table, reserve=cards)
    return game


def test_who_comes_late_passes_over_what_they_may_not_hold():
    """R3.21: a police role stays in the reserve, and the next one is theirs."""
    officer = next(card.id for card in DECK.stakeholders.values() if card.is_police)
    game = with_reserve(officer, "A13")
    game.come("s7", Group.COMMUNITY)
    assert game.role("s7").card == "A13"
    assert game.table.reserve == (officer,)


def test_who_comes_late_holds_no_role_where_none_is_left_for_them():
    """R3.21: only police is left; they play on without a role."""
    officer = next(card.id for card in DECK.stakeholders.values() if card.is_police)
    game = with_reserve(officer)
    game.come("s7", Group.COMMUNITY)
    assert game.table.role_of("s7") is None
    assert game.table.reserve == (officer,)


def test_who_was_here_before_keeps_the_hand_that_waited():
    """R3.11 R3.21: three cards, not six."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    hand = game.table.belt.hands["s6"]
    game.lead(SendOver("s6"), TakeSeat("s6", "Wren", Group.OFFICER, "en", plays=True))
    assert game.role("s6")
    assert game.table.belt.hands["s6"] == hand


def test_who_comes_back_during_the_introductions_gets_a_role_too():
    """R3.21: a seat that was away at the deal."""
    game = SIX.in_phase(PhaseId.P2).lead(MarkAway("s6"))
    game.rigged.pop(RolesDealt)
    game.advance().lead(MarkBack("s6"))
    assert game.role("s6")


def test_who_comes_after_the_introductions_is_an_ally():
    """R3.21 R27.01: no role in P4, and a hand like everyone's."""
    game = SIX.in_phase(PhaseId.P4)
    game.come("s7", Group.COMMUNITY)
    assert game.table.role_of("s7") is None
    assert len(game.table.belt.hands["s7"]) == HAND


def test_roles_wait_for_somebody_to_play():
    """R3.22: all were away at the deal; the first to come back starts it."""
    game = a_table().with_community(3).in_phase(PhaseId.P2)
    for name in ("s1", "s2", "s3"):
        game.lead(MarkAway(name))
    game.advance()
    assert not game.table.roles
    game.lead(MarkBack("s2"))
    assert game.role("s2")
    game.lead(MarkBack("s1"))
    assert game.role("s1")


def test_a_line_swaps_a_role_at_no_cost():
    """R3.17: the holder keeps the free swap, and the forbidden card is out of play."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    game.seat("s1", AddLine("homelessness"))
    assert "A11" not in game.table.roles
    assert game.role("s5")
    assert not game.events(RoleSwapped)[0].is_free
    assert game.may("s5", SwapRole)


def test_a_rewind_gives_cards_and_swaps_back():
    """R22.06: the deal stands, the swap does not; whoever left stays away."""
    game = BEFORE_THE_SWAP.in_phase(PhaseId.P3)
    game.seat("s6", SwapRole()).seat("s5", Leave()).seat("s1", Rewind())
    assert game.role("s6").card == "A06"
    assert game.may("s6", SwapRole)
    assert game.table.roles["A11"].holder is None
