"""The ledger: what is counted as facts come in equals what is found by going over all of them."""

from random import Random

from commontable.metrics.reading import Band
from commontable.rules.direction import Paused, Resumed
from commontable.rules.flow import AdvanceUndone, PhaseLeft, TableFinished
from commontable.rules.phases.debrief import MirrorAsked, MirrorShown
from commontable.rules.phases.listen import Asked, TurnOpened
from commontable.rules.presence import SeatAway
from commontable.rules.safety import Rewound
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, an_evening
from tests.server.metrics.held import (
    assert_metrics_are_the_slow_ones,
    assert_readings_are_as_declared,
)
from tests.server.metrics.restless_play import GAMES, a_restless_game, some_places
from tests.server.rules.trails import each_seed


@each_seed(GAMES)
def test_every_metric_equals_the_slow_reference(seed):
    steps, wait = a_restless_game(seed), Random(seed).randint(0, 300_000)
    for place in some_places(steps, seed):
        so_far = steps[: place + 1]
        assert_metrics_are_the_slow_ones(so_far, so_far[-1].envelope.at + wait)
        assert_readings_are_as_declared(so_far, so_far[-1].envelope.at + wait)


def all_ask(times):
    return [Asked(f"s{number}", "s1") for number in range(2, 7)] * times


def test_what_is_rewound_was_never_counted():
    evening = an_evening(MIXED).then(*all_ask(6), TurnOpened("s1", "s4", 2_000_000))
    before = evening.reading("M1")
    evening.wait(10).then(*[Asked("s6", "s1")] * 40).wait(10)
    assert evening.reading("M1").value < before.value
    evening.then(Rewound())
    assert evening.reading("M1") == before
    evening.then(Asked("s2", "s1")).then(Rewound())
    assert evening.reading("M1") == before, "a second rewind returns to the same place"


def test_a_change_of_phase_that_is_undone_takes_its_counts_along():
    evening = an_evening(MIXED).then(*all_ask(6))
    before = evening.reading("M1")
    evening.wait(10).enter(PhaseId.P6).then(*[Asked("s6", "s1")] * 40).wait(5)
    evening.then(AdvanceUndone())
    assert evening.reading("M1") == before


def test_a_look_that_is_rewound_does_not_go_on_lasting():
    evening = an_evening(MIXED).then(TurnOpened("s1", "s4", 2_000_000))
    evening.then(*[Asked("s6", "s1")] * 40).wait(170).then(Rewound())
    evening.then(*[Asked("s6", "s1")] * 40).wait(20)
    assert evening.reading("M1").band is Band.WATCH


def test_a_finished_table_reads_as_it_did_when_it_finished():
    evening = an_evening(MIXED, PhaseId.P11).then(*all_ask(6)).wait(60)
    last = evening.readings()
    evening.then(PhaseLeft(evening.table.leg), TableFinished())
    evening.then(*(SeatAway(seat) for seat in evening.table.seats)).wait(3600)
    evening.then(Paused()).wait(60).then(Resumed())
    assert evening.readings() == last


def test_what_was_read_when_people_had_listened_is_kept():
    """R40.10: until that change of phase is undone; what cannot be told yet is not."""
    evening = an_evening(MIXED).then(*all_ask(6))
    read_then = evening.reading("M1").value
    evening.enter(PhaseId.P6)
    assert evening.ledger.page.past[PhaseId.P4]["M1"] == read_then
    assert "M9" not in evening.ledger.page.past[PhaseId.P4]
    evening.then(*[Asked("s6", "s1")] * 40)
    assert evening.ledger.page.past[PhaseId.P4]["M1"] == read_then
    assert evening.then(AdvanceUndone()).ledger.page.past == {}


def test_the_mirror_stays_as_it_was_when_the_table_saw_it():
    evening = an_evening(MIXED, PhaseId.P11).then(*all_ask(6), MirrorAsked("s1"))
    assert evening.ledger.mirror is None
    seen = evening.then(MirrorShown()).ledger.mirror
    assert "M1" in seen.well
    evening.wait(10).then(*[Asked("s6", "s1")] * 40)
    assert evening.ledger.mirror == seen
    assert evening.then(Rewound()).ledger.mirror == seen


def test_a_mirror_that_is_taken_back_was_never_seen():
    evening = an_evening(MIXED, PhaseId.P9).then(*all_ask(6)).enter(PhaseId.P11)
    evening.then(MirrorAsked("s1"), MirrorShown(), AdvanceUndone())
    assert evening.ledger.mirror is None
