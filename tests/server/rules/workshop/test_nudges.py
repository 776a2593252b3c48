"""Nudges: few, in order, and quiet once they are answered."""

import pytest

from commontable.rules.actors import Clock
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.nudges import (
    AnswerNudge,
    CompanyKept,
    HearAgain,
    HearLooks,
    HideNumbers,
    KeepCompany,
    NudgeAnswer,
    NudgeLapsed,
    NudgeRaised,
    NumbersHidden,
)
from tests.server.rules.workshop.builders import FACILITATOR, Room, a_room, running

CLOCK = Clock()
SEEN, TRIED, NOT_USEFUL = NudgeAnswer


def heard(room: Room, **looks: tuple[str, ...]):
    """What comes of these looks: t1=("M1",) is table 1's."""
    by_table = {int(name[1:]): metrics for name, metrics in looks.items()}
    outcome = room.ask(CLOCK, HearLooks(by_table))
    room.do(HearLooks(by_table), actor=CLOCK)
    return outcome


def open_nudges(room: Room):
    return {number: nudge.metric for number, nudge in room.workshop.nudges.items()}


def test_three_are_open_in_the_room_and_one_at_a_table():
    """R40.01: the rest wait."""
    room = running()
    every = {f"t{number}": ("M1", "M8") for number in range(1, 6)}
    assert heard(room, **every) == tuple(NudgeRaised(number, "M1") for number in (1, 2, 3))
    room.wait(600)
    assert heard(room, **every) == ()


def test_a_table_is_left_in_peace_for_three_minutes():
    """R40.02: after a nudge that lapsed, and after an answer."""
    room = running()
    heard(room, t1=("M1",))
    heard(room)
    room.wait(179)
    assert heard(room, t1=("M1",)) == ()
    room.wait(1)
    assert heard(room, t1=("M1",)) == (NudgeRaised(1, "M1"),)
    room.wait(170).do(AnswerNudge(1, SEEN)).wait(179)
    assert heard(room, t1=("M1",)) == ()
    assert heard(room.wait(1), t1=("M1",)) == (NudgeRaised(1, "M1"),)


def test_the_more_pressing_takes_the_place_of_the_least_pressing():
    """R40.03: and what is as pressing takes nobody's."""
    room = running()
    heard(room, t1=("M8", "M15"), t2=("M2",))
    heard(room.wait(1), t1=("M15",), t2=("M2",), t3=("M5",))
    assert open_nudges(room) == {1: "M15", 2: "M2", 3: "M5"}
    looks = {"t1": ("M15",), "t2": ("M2",), "t3": ("M5",)}
    assert heard(room.wait(1), **looks, t4=("M6",)) == ()
    assert heard(room, **looks, t4=("M13",)) == (NudgeLapsed(3), NudgeRaised(4, "M13"))


def test_at_one_table_the_more_pressing_takes_over_after_its_rest():
    """R40.03: comfort before anything else."""
    room = running()
    heard(room, t1=("M8",))
    assert heard(room.wait(60), t1=("M8", "M13")) == ()
    taken = (NudgeLapsed(1), NudgeRaised(1, "M13"))
    assert heard(room.wait(120), t1=("M8", "M13")) == taken
    assert heard(room.wait(600), t1=("M8", "M13")) == ()


def test_a_nudge_lapses_when_the_table_looks_better():
    """R40.04: by itself."""
    room = running()
    heard(room, t1=("M8",))
    assert heard(room, t1=("M5",)) == (NudgeLapsed(1),)
    assert open_nudges(room) == {}


def test_twice_not_useful_is_heard_no_more():
    """R40.05: wherever it was; other metrics are."""
    room = running()
    for number in (1, 2):
        heard(room, **{f"t{number}": ("M6",)})
        room.do(AnswerNudge(number, NOT_USEFUL))
    assert heard(room.wait(600), t1=("M6",)) == ()
    assert heard(room, t1=("M6", "M8")) == (NudgeRaised(1, "M8"),)
    room.do(AnswerNudge(1, TRIED))
    assert room.ask(FACILITATOR, AnswerNudge(1, TRIED)) == Refusal(Code.BAD_TARGET, "table")


def test_what_was_found_not_useful_is_heard_again_on_a_word():
    """R40.11: and has to be found so twice again; what is heard needs no word."""
    room = running()
    for number in (1, 2):
        heard(room, **{f"t{number}": ("M6",)})
        room.do(AnswerNudge(number, NOT_USEFUL))
    assert room.ask(FACILITATOR, HearAgain("M8")) == Refusal(Code.BAD_TARGET, "metric")
    room.do(HearAgain("M6"))
    assert room.ask(FACILITATOR, HearAgain("M6")) == Refusal(Code.BAD_TARGET, "metric")
    assert heard(room.wait(600), t1=("M6",)) == (NudgeRaised(1, "M6"),)
    room.do(AnswerNudge(1, NOT_USEFUL))
    assert heard(room.wait(600), t1=("M6",)) == (NudgeRaised(1, "M6"),)


def test_eyes_up_suggests_nothing_until_the_numbers_are_back():
    """R40.06: what was open is gone."""
    room = running()
    heard(room, t1=("M8",))
    assert room.ask(FACILITATOR, HideNumbers(False)) == Refusal(Code.LOCKED)
    assert room.ask(FACILITATOR, HideNumbers(True)) == (NumbersHidden(True),)
    room.do(HideNumbers(True)).wait(600)
    assert open_nudges(room) == {}
    assert heard(room, t1=("M13",)) == ()
    assert heard(room.do(HideNumbers(False)), t1=("M13",)) == (NudgeRaised(1, "M13"),)


def test_somebody_sits_with_a_small_table():
    """R40.07: one that is in play."""
    room = running()
    assert room.ask(FACILITATOR, KeepCompany(2)) == (CompanyKept(2),)
    assert room.do(KeepCompany(2)).workshop.company == {2}
    assert room.ask(FACILITATOR, KeepCompany(9)) == Refusal(Code.BAD_TARGET, "table")
    lobby = a_room()
    assert lobby.ask(FACILITATOR, KeepCompany(1)) == Refusal(Code.BAD_TARGET, "table")


@pytest.mark.parametrize(
    "wish", [AnswerNudge(1, SEEN), HearAgain("M6"), HideNumbers(True), KeepCompany(1)]
)
def test_only_the_clock_hears_looks_and_it_does_nothing_else(wish):
    """R25.02 R40.01: what the numbers say is nobody's to claim."""
    assert running().ask(CLOCK, wish) == Refusal(Code.NOT_ALLOWED)
