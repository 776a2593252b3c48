"""Whole games, each a file beside this one: who does what, and what each audience sees."""

from pathlib import Path

import pytest

from commontable.codec import state_json
from commontable.rules.evolve import fold
from commontable.rules.table import Table
from tests.builders import DECK
from tests.plays.stage import Play

PLAYS = sorted(Path(__file__).parent.glob("*.toml"))


@pytest.mark.parametrize("path", PLAYS, ids=lambda path: path.stem)
def test_the_play_goes_as_written(path):
    """R20.03: and its log alone, folded again, gives the same table."""
    play = Play.read(path)
    for _ in play.steps():
        pass
    assert play.game.table.is_done, "a play ends with the table"
    again = fold(Table(deck=DECK), play.game.log)
    assert state_json(again) == state_json(play.game.table)


def test_there_are_plays():
    """R21.13: an empty stage proves nothing."""
    assert len(PLAYS) >= 5
