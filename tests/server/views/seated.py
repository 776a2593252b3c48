"""What one seat sees, as several test modules need it."""

from commontable.rules.phases.agree import (
    Fairness,
    Fist,
    RateInterest,
    Standing,
)
from commontable.rules.phases.problem import Ballot, VoteProblem
from commontable.rules.safety import (
    CallFacilitator,
    HelpKind,
)
from commontable.rules.seating import host_of
from commontable.rules.values import PhaseId
from commontable.views.seat import SeatView, see_seat
from tests.builders import SIX, WORDS
from tests.game import Game
from tests.server.rules.composing import (
    a_vote,
)

NOT_YET = Fairness(True, False, True, False)


CARE = CallFacilitator(HelpKind.CARE)


def mine(game: Game, name: str) -> SeatView:
    return see_seat(game.table, name, WORDS)


def revealed() -> Game:
    game = a_vote()
    for name in game.table.seats:
        game.seat(name, Fist(3, Standing.ROLE), Fist(4, Standing.SELF))
    return game


def chosen() -> Game:
    game = SIX.in_phase(PhaseId.P2)
    return game.everyone(VoteProblem(game.table.part(Ballot).cards[0]))


def rated(game: Game, name: str) -> Game:
    return game.seat(name, *(RateInterest(n, 1) for n in (1, 2, 3)))


def named(game: Game, name: str) -> str:
    """A seat by its name, the `host` of the moment, or a `guest` who is not."""
    of_now = host_of(game.table)
    guest = next(seat for seat in game.table.seats if seat != of_now)
    return {"host": of_now, "guest": guest}.get(name, name)
