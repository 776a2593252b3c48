"""Another card for one person, by the facilitator."""

from commontable.rules.actors import Facilitator
from commontable.rules.phases.roles import Introduce, RoleSwapped, SwapRole
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.swapping import SwapRoleOf
from commontable.rules.values import Group, PhaseId
from tests.builders import SIX
from tests.game import Game

FACILITATOR = Facilitator()


def no(game: Game, name: str) -> Refusal:
    outcome = game.ask(FACILITATOR, SwapRoleOf(name))
    assert isinstance(outcome, Refusal)
    return outcome


def test_the_facilitator_gives_a_second_swap():
    """R3.31: after the free one is used up; and as often as it takes."""
    game = SIX.in_phase(PhaseId.P3).seat("s6", SwapRole())
    assert not game.may("s6", SwapRole)
    for _ in range(2):
        old = game.role("s6").card
        (swapped, *_) = game.do(FACILITATOR, SwapRoleOf("s6"))
        assert isinstance(swapped, RoleSwapped)
        assert (swapped.old, swapped.is_free) == (old, False)
        assert game.role("s6").card != old


def test_it_spends_no_swap_of_the_persons_own():
    """R3.31: theirs is still free."""
    game = SIX.in_phase(PhaseId.P3).lead(SwapRoleOf("s6"))
    assert game.may("s6", SwapRole)


def test_what_was_introduced_or_keeps_the_deal_stays():
    """R3.31 R3.16: core roles too, and who has none gets none so."""
    game = SIX.in_phase(PhaseId.P3).seat("s6", Introduce())
    assert no(game, "s6") == Refusal(Code.LOCKED)
    assert no(game, "s2") == Refusal(Code.LOCKED)
    assert no(game, "s99") == Refusal(Code.BAD_TARGET, "seat")
    game.lead(TakeSeat("late", "Late", Group.OFFICER, "en"))
    assert no(game, "late") == Refusal(Code.BAD_TARGET, "seat")
    assert no(game.advance(), "s4") == Refusal(Code.BAD_PHASE)
