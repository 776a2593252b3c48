"""M8, interests surfaced and heard."""

import pytest

from commontable.metrics.interests import shares
from commontable.metrics.reading import Band
from commontable.rules.phases.listen import Answer, HeardConfirmed, RoundOpened
from commontable.rules.presence import SeatLeft
from commontable.rules.sharing import InterestShared
from commontable.rules.values import InterestState, PhaseId
from tests.server.metrics.builders import CARDS, MIXED, Evening, an_evening

HIDDEN, SHARED, HEARD = InterestState


def test_what_was_heard_was_also_surfaced():
    measure = shares([(5, HEARD), (3, SHARED), (2, HIDDEN)])
    assert measure.value == 0.5
    assert measure.parts == {"surfaced": 0.8, "heard": 0.5}


def heard(evening: Evening, number: int, *cards: str) -> Evening:
    holder = dict(zip(CARDS, evening.table.seats, strict=True))
    for card in cards:
        seat = holder[card]
        yes = HeardConfirmed(seat, "s1", card, number, Answer.YES)
        evening.turn(seat, 90, InterestShared(seat, card, number), yes)
    return evening


def a_round() -> Evening:
    evening = an_evening(MIXED)
    return evening.then(RoundOpened(tuple(evening.table.seats)))


def test_it_says_not_yet_before_two_turns_with_an_open_floor():
    assert heard(a_round(), 1, "A07").reading("M8").band is Band.NOT_YET
    assert heard(a_round(), 1, "A07", "A01").reading("M8").band is Band.WATCH


def test_it_asks_for_a_look_only_once_all_turns_are_over_and_no_more_after_the_listening():
    evening = heard(a_round(), 2, *CARDS[:5])
    assert evening.reading("M8").band is Band.WATCH
    heard(evening, 2, CARDS[5])
    assert evening.reading("M8").value == pytest.approx(0.30)
    assert evening.reading("M8").band is Band.LOOK
    assert evening.enter(PhaseId.P6).reading("M8").band is Band.WATCH


def test_it_is_steady_from_four_tenths_on():
    evening = heard(a_round(), 1, *CARDS[:4])
    assert evening.reading("M8").value == pytest.approx(20 / 60)
    assert heard(evening, 1, CARDS[4]).reading("M8").band is Band.STEADY


def test_a_role_nobody_holds_any_more_does_not_count():
    evening = heard(a_round(), 1, "A07", "A01").then(SeatLeft("s6"))
    assert evening.reading("M8").value == pytest.approx(10 / 50)
