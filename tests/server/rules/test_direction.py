"""What the facilitator does to one table."""

import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.direction import AddTime, AnswerHelp, Pause, Receipt, Resume, Tell
from commontable.rules.phases.roles import Introduce
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import CallFacilitator, HelpKind
from commontable.rules.values import MINUTE, PhaseId
from tests.builders import SIX, given, seat

FACILITATOR = Facilitator()


def test_a_pause_holds_the_deeds_of_the_phase_until_it_is_lifted():
    """R24.01 R20.09: each once."""
    game = SIX.in_phase(PhaseId.P3)
    assert game.ask(FACILITATOR, Resume()) == Refusal(Code.LOCKED)
    game.lead(Pause())
    assert game.ask(FACILITATOR, Pause()) == Refusal(Code.LOCKED)
    given(game).when(seat("s1"), Introduce()).then_refused(Code.LOCKED)
    game.lead(Resume()).seat("s1", Introduce())


@pytest.mark.parametrize("minutes", [1, 5, 30])
def test_the_open_phase_is_given_more_time(minutes):
    """R24.02: on top of what is left."""
    game = SIX.in_phase(PhaseId.P3)
    before = game.table.ends_at
    assert game.lead(AddTime(minutes)).table.ends_at == before + minutes * MINUTE


def test_time_added_after_the_end_counts_from_now():
    """R24.02: five minutes are five minutes."""
    game = SIX.in_phase(PhaseId.P3).wait(3600).lead(AddTime(5))
    assert game.table.ends_at - game.table.clock.reading(game.at) == 5 * MINUTE


@pytest.mark.parametrize("minutes", [0, -5, 31])
def test_no_other_amount_of_time(minutes):
    """R24.02: from 1 to 30."""
    game = SIX.in_phase(PhaseId.P3)
    assert game.ask(FACILITATOR, AddTime(minutes)) == Refusal(Code.BAD_TARGET, "minutes")


def test_no_time_without_an_open_phase():
    """R24.02: neither before the first nor after the last."""
    for game in (SIX.laid(), SIX.in_phase(PhaseId.P11).advance()):
        assert game.ask(FACILITATOR, AddTime(5)) == Refusal(Code.BAD_PHASE)


def test_a_word_to_the_table_fits_its_screens():
    """R24.03: 1 to 240 characters, without the blanks around it."""
    game = SIX.in_phase(PhaseId.P3).lead(Tell("  Two more minutes. "), Tell("x" * 240))
    assert [told.text for told in game.table.told] == ["Two more minutes.", "x" * 240]
    for text in ("", "   ", "x" * 241):
        assert game.ask(FACILITATOR, Tell(text)) == Refusal(Code.CAP, "text")
    assert game.ask(FACILITATOR, Tell("\u200b")) == Refusal(Code.FILTERED, "text")


def test_a_word_may_come_in_other_languages():
    """R24.10: within the same limits."""
    game = SIX.in_phase(PhaseId.P3).lead(Tell("Hello.", {"es": " Hola. "}))
    assert game.table.told[-1].also == {"es": "Hola."}
    for also in ({"es": ""}, {"es": "x" * 241}, {f"x{n}": "Hola." for n in range(21)}):
        assert game.ask(FACILITATOR, Tell("Hello.", also)) == Refusal(Code.CAP, "also")


def test_a_receipt_only_moves_forward():
    """R24.04: steps may be left out, none comes back, and the call has to exist."""
    game = SIX.in_phase(PhaseId.P3).seat("s2", CallFacilitator(HelpKind.RULES))
    assert game.ask(FACILITATOR, AnswerHelp("h2", Receipt.SEEN)) == Refusal(Code.BAD_TARGET, "help")
    assert game.ask(FACILITATOR, AnswerHelp("h1", Receipt.SENT)) == Refusal(Code.LOCKED, "receipt")
    game.lead(AnswerHelp("h1", Receipt.COMING))
    assert game.ask(FACILITATOR, AnswerHelp("h1", Receipt.SEEN)) == Refusal(Code.LOCKED, "receipt")
    game.lead(AnswerHelp("h1", Receipt.DONE))
