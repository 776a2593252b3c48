"""A table that votes, as several test modules need it."""

from commontable.rules.phases.agree import (
    Adopt,
    Agreement,
    Ending,
    Fist,
    Park,
    Standing,
)
from tests.game import Game
from tests.server.rules.composing import a_vote, host

ROLE, SELF = Standing


FULL, PARTIAL, OPEN = Ending


def agreement(game: Game) -> Agreement:
    return game.table.part(Agreement)


def raise_fists(game: Game, *fists: int) -> Game:
    """Role fists of s1, s2, ... and fives as oneself; with all six, they are revealed."""
    for number, fist in enumerate(fists, 1):
        game.seat(f"s{number}", Fist(fist, ROLE), Fist(5, SELF))
    return game


def revealed(*fists: int) -> Game:
    return raise_fists(a_vote(), *(fists or (4, 3, 3, 4, 5, 3)))


def ending_of(game: Game) -> Ending | None:
    return agreement(game).ending


def adopt(game: Game) -> Ending | None:
    return ending_of(game.seat(host(game), Adopt()))


def park(game: Game, *clauses: str) -> Game:
    return game.seat(host(game), *(Park(clause) for clause in clauses))
