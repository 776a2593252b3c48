"""The figures of the acceptance transcript (GAME §7) come out of a table told as facts."""

import pytest

from commontable.metrics.reading import Band, Reading
from commontable.rules.belts import BeltsDealt
from commontable.rules.cards import Effort, MoveKind, Segment
from commontable.rules.draft import ClauseAdded
from commontable.rules.events import Event
from commontable.rules.phases.agree import (
    FistRaised,
    FistsRevealed,
    InterestRated,
    Standing,
    VoteOpened,
)
from commontable.rules.phases.listen import (
    Answer,
    Asked,
    FloorOpened,
    HeardConfirmed,
    HeardRated,
    Reflected,
    RoundOpened,
    SkillPlayed,
    TurnOpened,
)
from commontable.rules.plan import Clause, Horizon, Timing
from commontable.rules.sharing import InterestShared
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import CARDS, MIXED, Evening, an_evening

FLOOR = {"s1": 300, "s2": 280, "s3": 260, "s4": 270, "s5": 240, "s6": 240}
ACTIONS = {"s1": 14, "s2": 12, "s3": 9, "s4": 11, "s5": 8, "s6": 8}
FIGURES = {"M1": 0.86, "M2": -0.06, "M3": 0.88, "M4": 0.36, "M5": 1.33, "M7": 0.83, "M8": 0.30}
HEARD = {"A07": 3, "A01": 1, "A05": 2, "A02": 2, "A11": 3, "A09": 2}
COMMUNITY = ("s1", "s2", "s3")
ACROSS = {"s1": 5, "s2": 4, "s3": 2, "s4": 6, "s5": 4, "s6": 4}
WITHIN = {"s1": 2, "s2": 1, "s3": 1, "s4": 1, "s5": 1, "s6": 1}
BESIDE = {"s1": "s2", "s2": "s3", "s3": "s1", "s4": "s5", "s5": "s6", "s6": "s4"}
MOVES = [Reflected] * 12 + [Asked] * 9 + [SkillPlayed] * 11
FELT = {"A07": 3, "A01": 4, "A05": 3, "A02": 3, "A11": 2, "A09": 4}
RATED = ((1, 2, 2), (1, 2, 2), (1, 1, 2), (2, 1, 1), (1, 2, 1), (1, 2, 0))
"""Ratings of each role whose satisfactions are .75 .75 .60 .75 .65 .55, by weights 5, 3, 2."""


def clause(name: str, author: str) -> ClauseAdded:
    when = (Timing.BEFORE, Horizon.NOW, (), Segment.CARE, Effort.LOW)
    return ClauseAdded(Clause(name, author, "A01", *when, text="a piece"))


def moves(evening: Evening) -> dict[str, list[Event]]:
    """What each seat does toward others: 12 reflections, 9 questions, and cards that affirm."""
    skills = evening.table.deck.skills.values()
    card = next(card.id for card in skills if card.move_kind is MoveKind.AFFIRM)
    evening.then(BeltsDealt(dict.fromkeys(FLOOR, (card,) * 12), ()))
    kinds = iter(MOVES)
    done: dict[str, list[Event]] = {}
    for seat in FLOOR:
        other = "s4" if seat in COMMUNITY else "s1"
        receivers = [other] * ACROSS[seat] + [BESIDE[seat]] * WITHIN[seat]
        done[seat] = [move(next(kinds), seat, to, card) for to in receivers]
    assert not list(kinds)
    return done


def move(kind: type[Event], seat: str, to: str, card: str) -> Event:
    more = {Reflected: (None,), Asked: (), SkillPlayed: (card, (), None)}
    return kind(seat, to, *more[kind])


def listening() -> Evening:
    """The listening of table 3 as the check point counts it: each has one floor turn and shares,
    listens to the others, and writes pieces of a plan in place of whatever else it did.
    """
    evening = an_evening(MIXED).then(RoundOpened(tuple(FLOOR)))
    holder = dict(zip(CARDS, FLOOR, strict=True))
    shared = [InterestShared(holder[card], card, number) for card, number in HEARD.items()]
    evening.then(*shared, InterestShared("s4", "A02", 1))
    for seat, listened in moves(evening).items():
        own_shares = 2 if seat == "s4" else 1
        others = ACTIONS[seat] - 1 - own_shares - len(listened)
        evening.then(*listened, *(clause(f"{seat}-{n}", seat) for n in range(others)))
    for card, number in HEARD.items():
        seat = holder[card]
        heard = HeardConfirmed(seat, "s1", card, number, Answer.YES)
        evening.turn(seat, FLOOR[seat], heard, HeardRated(seat, FELT[card]))
    return evening


def test_the_check_point_at_the_end_of_the_listening():
    readings = listening().readings()
    values = {name: reading.value for name, reading in readings.items() if name in FIGURES}
    assert values == pytest.approx(FIGURES, abs=0.005)
    assert readings["M8"].parts == pytest.approx({"surfaced": 0.38, "heard": 0.30}, abs=0.005)
    said = {Band.LOOK: [], Band.WATCH: [], Band.STEADY: [], Band.NOT_YET: []}
    for name in FIGURES:
        said[readings[name].band].append(name)
    assert said[Band.LOOK] == ["M8"], "most of what matters is still unsaid"
    assert said[Band.STEADY] == ["M1", "M2", "M3", "M4", "M5", "M7"]
    for name in ("M9", "M10", "M11"):
        assert readings[name].band is Band.NOT_YET


def test_after_the_first_rating_felt_heard_says_how_many_of_three_turns_are_rated():
    """#10: only the speaker knows the rating itself."""
    evening = an_evening(MIXED).then(TurnOpened("s4", "s1", 2_000_000), FloorOpened("s4", "s1"))
    reading = evening.then(HeardRated("s4", 3)).reading("M7")
    assert (reading.band, reading.value) == (Band.NOT_YET, None)
    assert reading.parts == {"have": 1, "least": 3}


def vote(evening: Evening, version: int, fists: dict[str, int]) -> Reading:
    """A ballot on this version by role fists, revealed; then M11."""
    raised = [FistRaised(seat, version, Standing.ROLE, fist) for seat, fist in fists.items()]
    evening.then(VoteOpened(version), *raised, FistsRevealed(version))
    return evening.reading("M11")


def test_the_two_votes_and_the_ratings_of_the_second_version():
    evening = an_evening(MIXED, PhaseId.P9)
    first = vote(evening, 1, dict(zip(FLOOR, (4, 4, 2, 3, 3, 3), strict=True)))
    assert first.parts == pytest.approx({"level": 0.63, "agreement": 0.73, "blocks": 1}, abs=0.005)
    assert first.band is Band.WATCH

    for (card, seat), values in zip(zip(CARDS, FLOOR, strict=True), RATED, strict=True):
        evening.then(*(InterestRated(seat, card, 2, n, v) for n, v in enumerate(values, 1)))
    second = vote(evening, 2, dict(zip(FLOOR, (4, 4, 3, 4, 3, 3), strict=True)))
    assert second.parts == pytest.approx({"level": 0.70, "agreement": 0.80, "blocks": 0})
    assert second.band is Band.STEADY

    coverage = evening.reading("M9")
    assert coverage.value == pytest.approx(0.675)
    assert coverage.parts == pytest.approx({"mean": 0.675, "min": 0.55, "left_out": 0})
    assert coverage.band is Band.STEADY

    gain = evening.reading("M10")
    assert gain.value == pytest.approx(0.67, abs=0.005)
    assert gain.parts["spread"] == pytest.approx(0.20)
    assert not gain.parts["dominated"]
    assert gain.band is Band.STEADY
