"""A table that listens, as several test modules need it."""

from commontable.rules.moves import Reflect
from commontable.rules.phases.listen import (
    ChooseListener,
    Listening,
    Turn,
)
from commontable.rules.sharing import ShareInterest
from commontable.rules.values import InterestState, PhaseId
from tests.builders import SIX
from tests.game import Game

HIDDEN, SHARED, HEARD = InterestState


def a_round() -> Game:
    """The first turn is s1's (community); s4 (officer) is the default listener."""
    return SIX.in_phase(PhaseId.P4)


def a_floor() -> Game:
    """s1 has the floor and s4 listens first."""
    return a_round().seat("s1", ChooseListener("s4"))


def turn(game: Game) -> Turn:
    found = game.table.part(Listening).turn
    assert found
    return found


def a_reflection() -> Game:
    """s1 has shared the third interest and s2 has said it back."""
    return a_floor().seat("s1", ShareInterest(3)).seat("s2", Reflect("s1", 3))
