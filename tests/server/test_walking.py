"""Random games to their end, held to all promises at once.

The same games each time: new ones are for `walking.py`, which plays thousands of them.
"""

import os
from collections import Counter

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from commontable.rules.phases.arrive import AddLine
from commontable.rules.values import PhaseId
from tests.server.rules.paths import paths
from tests.server.walking import Tally, walk

WALKS = int(os.environ.get("WALKS", "60"))


@pytest.mark.long
def test_every_promise_holds_wherever_a_game_goes():
    """R20.01 to R20.05 R30.01 R30.11: and most of what can be done is done on the way."""
    tally = Tally()

    @settings(max_examples=WALKS, phases=[Phase.generate])
    @given(st.integers(0, 2**32))
    def play(seed):
        tally.add(walk(seed))

    play()
    assert tally.games >= WALKS
    assert len(tally.trodden.keys() & paths()) > len(paths()) / 2, "\n".join(tally.report())


def test_a_tally_tells_what_was_never_done_and_what_was_broken():
    path = (PhaseId.P2, AddLine)
    tally = Tally(1, 40, Counter(paths() - {path}))
    assert tally.untrodden == ["P2 add_line"]
    told = list(tally.report())
    assert told[0] == "1 games, 40 things happened."
    assert told[-2:] == ["Never: P2 add_line.", "Broken: none."]
    tally.add(Tally(1, 60, Counter([path]), ["seed 7: a secret was told"]))
    assert tally.untrodden == []
    assert list(tally.report())[-2:] == ["Never: none.", "Broken: seed 7: a secret was told."]
