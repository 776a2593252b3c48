"""M5, reflections to questions, and M6, advice without asking."""

import pytest

from commontable.metrics.reading import Band
from commontable.rules.belts import BeltsDealt
from commontable.rules.cards import MoveKind
from commontable.rules.phases.listen import Advised, Asked, Reflected, SkillPlayed
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, Evening, an_evening


def talk(asks: int = 0, reflections: int = 0, advice: int = 0, unasked: int = 0) -> Evening:
    return an_evening(MIXED).then(
        *[Asked("s2", "s1")] * asks,
        *[Reflected("s2", "s1", None)] * reflections,
        *[Advised("s2", "s1", True)] * advice,
        *[Advised("s2", "s1", False)] * unasked,
    )


def play(evening: Evening, kind: MoveKind) -> Evening:
    skills = evening.table.deck.skills.values()
    card = next(card.id for card in skills if card.move_kind is kind)
    return evening.then(BeltsDealt({"s4": (card,)}, ()), SkillPlayed("s4", "s1", card, (), None))


def test_the_figures_of_the_acceptance_transcript():
    assert talk(asks=9, reflections=12).reading("M5").value == pytest.approx(1.33, abs=0.005)


@pytest.mark.parametrize(
    ("kind", "ratio"),
    [
        (MoveKind.OPEN_Q, 4 / 5),
        (MoveKind.EVOKE, 4 / 5),
        (MoveKind.REFLECT, 5 / 4),
        (MoveKind.SUMMARISE, 5 / 4),
        (MoveKind.AFFIRM, 1),
        (MoveKind.CHOICE, 1),
    ],
)
def test_a_card_counts_as_what_it_does(kind, ratio):
    assert play(talk(asks=4, reflections=4), kind).reading("M5").value == pytest.approx(ratio)


def test_without_any_question_there_is_still_a_ratio():
    assert talk(reflections=8).reading("M5").value == 8


def test_both_say_how_far_they_have_come_before_eight_moves():
    evening = talk(asks=4, reflections=3)
    assert evening.reading("M5").parts == evening.reading("M6").parts == {"have": 7, "least": 8}
    evening.then(Advised("s2", "s1", True))
    assert evening.reading("M5").band is Band.NOT_YET, "advice is neither"
    assert evening.reading("M6").band is Band.STEADY


@pytest.mark.parametrize(
    ("asks", "reflections", "band"),
    [(5, 5, Band.STEADY), (5, 4, Band.WATCH), (8, 4, Band.WATCH), (9, 4, Band.LOOK)],
)
def test_bands_of_reflections_to_questions(asks, reflections, band):
    assert talk(asks, reflections).reading("M5").band is band


@pytest.mark.parametrize(
    ("asks", "advice", "unasked", "band"),
    [
        (0, 8, 0, Band.STEADY),
        (8, 0, 2, Band.STEADY),
        (7, 0, 2, Band.WATCH),
        (13, 0, 7, Band.WATCH),
        (5, 0, 3, Band.LOOK),
    ],
)
def test_bands_of_advice_that_nobody_asked_for(asks, advice, unasked, band):
    assert talk(asks=asks, advice=advice, unasked=unasked).reading("M6").band is band


def test_affirming_lowers_the_share_of_advice():
    evening = talk(asks=4, unasked=4)
    assert play(evening, MoveKind.AFFIRM).reading("M6").value == pytest.approx(4 / 9)


def test_neither_asks_for_a_look_when_listening_is_over():
    evening = talk(asks=9, unasked=6).enter(PhaseId.P6)
    assert evening.reading("M5").band is evening.reading("M6").band is Band.WATCH
