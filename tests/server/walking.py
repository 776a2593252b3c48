"""Whole random games, each held to every promise all along its way, and where they came.

    python -m tests.server.walking 2000

plays so many games on every processor, and says how many things happened and which verbs were
granted in which phase. It fails if a promise was broken, or if a path that the rules allow was
never taken.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from random import Random

from attrs import define, field

from commontable.rules.evolve import evolve
from commontable.rules.table import Table
from tests.builders import DECK
from tests.game import Game
from tests.server.metrics.held import (
    assert_metrics_are_the_slow_ones,
    assert_readings_are_as_declared,
)
from tests.server.metrics.restless_play import Step
from tests.server.rules.held import (
    assert_no_skill_card_is_lost,
    assert_offers_are_the_rules,
    assert_the_log_is_the_truth,
)
from tests.server.rules.paths import Path, paths, said
from tests.server.rules.wander import Wanderer
from tests.server.views.held import (
    assert_no_person_is_on_wall_or_tile,
    assert_no_secret_reaches,
    patched,
)
from tests.server.views.seen import seat_json, tile_json, wall_json

LONGEST = 1500
"""After how many things that happened a game is hurried to its end."""
OFTEN = 0.1
"""How often a promise is asked after, at each thing that happened."""


@define
class Tally:
    """What was played so far: games, things that happened, in how many games each path was taken,
    and which promises were broken, with their seeds.
    """

    games: int = 0
    steps: int = 0
    trodden: Counter[Path] = field(factory=Counter)
    broken: list[str] = field(factory=list)

    def add(self, other: "Tally") -> None:
        self.games += other.games
        self.steps += other.steps
        self.trodden.update(other.trodden)
        self.broken += other.broken

    @property
    def untrodden(self) -> list[str]:
        """Paths that the rules allow and no game took."""
        return sorted(said(path) for path in paths() - self.trodden.keys())

    def report(self) -> Iterator[str]:
        found = paths() & self.trodden.keys()
        rarest = sorted(found, key=lambda path: (self.trodden[path], said(path)))[:10]
        yield f"{self.games} games, {self.steps} things happened."
        yield f"{len(found)} of {len(paths())} pairs of phase and verb were granted."
        yield f"Seldom: {', '.join(f'{said(p)} in {self.trodden[p]}' for p in rarest)}."
        yield f"Never: {', '.join(self.untrodden) or 'none'}."
        yield f"Broken: {'; '.join(self.broken) or 'none'}."


def walk(seed: int) -> Tally:
    """One game to its end. Raises AssertionError where a promise is broken."""
    wanderer, chance = Wanderer.seeded(seed), Random(seed)
    viewer = chance.choice(list(wanderer.game.table.seats))
    screens: dict[str, dict] = {}
    steps = 0
    for game in wanderer.to_the_end(LONGEST):
        steps += 1
        _look_around(game, chance)
        if chance.random() < OFTEN:
            table = game.table
            now = {"phone": seat_json(table, viewer), "wall": wall_json(table)}
            now["tile"] = tile_json(table)
            screens = {name: patched(screens.get(name, {}), view) for name, view in now.items()}
    assert_the_log_is_the_truth(wanderer.game)
    _compare_metrics(wanderer.game, chance)
    return Tally(1, steps, Counter(wanderer.trodden.keys()))


def _look_around(game: Game, chance: Random) -> None:
    name = chance.choice(list(game.table.seats))
    if chance.random() < OFTEN:
        assert_no_skill_card_is_lost(game)
    if chance.random() < OFTEN:
        assert_offers_are_the_rules(game, name, chance)
    if chance.random() < OFTEN:
        assert_no_secret_reaches(game.table, name, chance)
    if chance.random() < OFTEN:
        assert_no_person_is_on_wall_or_tile(game.table, chance)


def _compare_metrics(game: Game, chance: Random) -> None:
    """At the end, and once on the way."""
    steps, table = [], Table(deck=DECK)
    for envelope in game.log:
        before, table = table, evolve(table, envelope.event, envelope.at)
        steps.append(Step(envelope, before, table))
    for place in (chance.randrange(len(steps)), len(steps) - 1):
        so_far = steps[: place + 1]
        assert_metrics_are_the_slow_ones(so_far, so_far[-1].envelope.at)
        assert_readings_are_as_declared(so_far, so_far[-1].envelope.at)


def walk_all(seeds: Iterable[int]) -> Tally:
    """Many games on every processor, whatever breaks in one of them."""
    tally = Tally()
    with ProcessPoolExecutor() as pool:
        for found in pool.map(_walk, seeds, chunksize=8):
            tally.add(found)
    return tally


def _walk(seed: int) -> Tally:
    try:
        return walk(seed)
    except AssertionError as broken:
        return Tally(1, broken=[f"seed {seed}: {str(broken) or 'a promise is broken'}"])


def main() -> int:
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    tally = walk_all(range(first, first + int(sys.argv[1])))
    sys.stdout.write("\n".join(tally.report()) + "\n")
    return 1 if tally.untrodden or tally.broken else 0


if __name__ == "__main__":
    sys.exit(main())
