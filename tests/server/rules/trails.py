"""The same few random games for every property, each played once.

New ones are for `tests.server.walking`, which plays thousands of them.
"""

import os
from collections.abc import Callable
from functools import cache

import pytest

from tests.game import Game
from tests.server.rules.wander import Wanderer

GAMES = int(os.environ.get("WANDERINGS", "10"))
"""How many games each property sees; a long night sets the environment variable higher."""
SOON = 3
"""How many of them `make check` plays; the others are long."""
LONG = 400
"""After how many things that happened a game is hurried to its end."""


@cache
def trail(seed: int) -> tuple[Game, ...]:
    """A game as it stood after each thing that happened; look at these, and play on in a copy."""
    return tuple(game.copied() for game in Wanderer.seeded(seed).to_the_end(LONG))


def each_seed(games: int) -> pytest.MarkDecorator:
    """Asks a test of so many games, by their `seed`."""
    seeds = [
        pytest.param(seed, marks=pytest.mark.long if seed >= SOON else ()) for seed in range(games)
    ]
    return pytest.mark.parametrize("seed", seeds)


def each_game(test: Callable[..., None]) -> Callable[..., None]:
    """Marks a property that holds in each game, by its `seed`."""
    return pytest.mark.wandering(each_seed(GAMES)(test))
