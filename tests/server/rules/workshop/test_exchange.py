"""Table-to-table review, as the workshop passes it on."""

import pytest

from commontable.rules.actors import Clock, Guest
from commontable.rules.flow import Advance
from commontable.rules.phases.feedback import (
    HearReview,
    SendReview,
    ShowPlan,
    StepChip,
    StrengthChip,
)
from commontable.rules.plan import Draft
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import Form, PhaseId
from commontable.rules.workshop.exchange import (
    ExchangePlans,
    PassReview,
    PlansExchanged,
    ReviewPassed,
    lent,
    may_exchange,
    plan_of,
    review_of,
)
from commontable.rules.workshop.relay import errands
from commontable.rules.workshop.wishes import AssignSeat, DirectTables, StartWorkshop
from tests.builders import DECK, leg_of
from tests.server.rules.composing import a_version, host
from tests.server.rules.workshop.builders import COM, FACILITATOR, Room, a_room

SAID = (StrengthChip.FAIR_TO_ALL, StepChip.BY_WHEN, "Start with one street")


def a_hall(tables: int = 3, form: Form = Form.TWO_HOURS, phase: PhaseId = PhaseId.P8) -> Room:
    """So many tables of two, led to a phase."""
    room = a_room(tables=max(tables, 2), form=form).come(*(COM,) * 2 * tables)
    for number in range(2 * tables):
        room.do(AssignSeat(f"s{number + 1}", 1 + number // 2))
    room.do(StartWorkshop())
    for leg in range(1, leg_of(phase, form) + 1):
        room.do(DirectTables(Advance(leg)))
    return room


def test_plans_go_around_the_room_once():
    """R8.14: each table reads the next one's, and the last one the first one's."""
    room = a_hall()
    assert may_exchange(room.workshop)
    event = PlansExchanged((1, 2, 3))
    assert room.ask(FACILITATOR, ExchangePlans()) == (event,)
    assert lent(event) == {1: 2, 2: 3, 3: 1}
    assert lent(ReviewPassed(1, 2, "s1", *SAID)) == {}
    room.do(ExchangePlans())
    assert room.ask(FACILITATOR, ExchangePlans()) == Refusal(Code.LOCKED)
    assert room.ask(Guest(), ExchangePlans()) == Refusal(Code.NOT_ALLOWED)


@pytest.mark.parametrize(
    "room",
    [
        lambda: a_hall(tables=1),
        lambda: a_hall(form=Form.NINETY),
        lambda: a_hall(phase=PhaseId.P9),
        lambda: a_room(form=Form.TWO_HOURS).come(COM, COM),
    ],
    ids=["one table", "a shorter form", "too late", "before the start"],
)
def test_plans_are_exchanged_in_the_longest_form_while_there_is_feedback(room):
    """R8.14: and between two tables at least."""
    assert room().ask(FACILITATOR, ExchangePlans()) == Refusal(Code.LOCKED)


def test_a_table_shows_the_version_that_lies_open():
    """R8.15: or nothing, if it has none."""
    game = a_version(2)
    (version,) = game.table.part(Draft).versions
    assert plan_of(game.table) == ShowPlan("A-P1", version.clauses)
    assert plan_of(Table(deck=DECK)) == ShowPlan(None, ())


def test_what_a_table_says_reaches_the_one_whose_plan_it_is():
    """R8.16: once, and by the clock alone."""
    game = a_version()
    assert review_of(game.table) is None
    game.lead(plan_of(a_version().table)).seat(host(game), SendReview(*SAID))
    review = review_of(game.table)
    assert review == PassReview(3, host(game), *SAID, "en")
    room = a_hall().do(ExchangePlans())
    passed = ReviewPassed(3, 1, host(game), *SAID, "en")
    assert room.ask(Clock(), review) == (passed,)
    assert list(errands(room.workshop, passed)) == [(1, HearReview(host(game), *SAID, "en"))]
    room.do(review, actor=Clock())
    assert room.ask(Clock(), review) == Refusal(Code.LOCKED)
    assert a_hall().ask(Clock(), review) == Refusal(Code.LOCKED)
