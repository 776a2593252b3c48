"""Which of one's own interests are lit."""

import pytest

from commontable.rules.sharing import shareable
from commontable.rules.values import InterestState, PhaseId
from tests.builders import SIX

HIDDEN, SHARED, HEARD = InterestState


@pytest.mark.parametrize(
    ("moves", "heard", "lit"),
    [(0, False, (3,)), (1, False, (2, 3)), (0, True, (1, 3)), (2, True, (1, 2, 3))],
)
def test_gates_open_one_by_one(moves, heard, lit):
    """R4.09 R4.10 R4.11: a move lights the second, feeling heard the first."""
    game = SIX.in_phase(PhaseId.P4).set_role("s1", moves_received=moves, felt_heard=heard)
    assert shareable(game.table, "s1") == lit


def test_what_was_shared_is_lit_no_more():
    """R4.15: shared or heard, it lies open already; and without a role there is nothing."""
    game = SIX.in_phase(PhaseId.P4).set_role("s1", interests=(HIDDEN, SHARED, HEARD))
    game.set_role("s1", moves_received=1, felt_heard=True)
    assert shareable(game.table, "s1") == (1,)
    assert shareable(game.table, "s99") == ()
