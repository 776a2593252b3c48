"""Who may wish what, before any rule of play is asked."""

import pytest

from commontable.rules.actors import Clock, Facilitator, Guest, Seated
from commontable.rules.decide import DIRECTIONS, SEAT_COMMANDS, next_alarm, offers
from commontable.rules.direction import Pause
from commontable.rules.flow import Tick
from commontable.rules.phases.agree import Adopt
from commontable.rules.phases.arrive import AddLine, Agree, Consent, Ready
from commontable.rules.presence import ChooseGroup, ChooseLanguage, Leave
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import Pass
from commontable.rules.values import Group, PhaseId
from tests.builders import SIX, given, seat


def test_clocks_tick_facilitators_direct_and_seats_do_neither():
    """R20.06: each keeps to its own."""
    game = SIX.in_phase(PhaseId.P3)
    no = Refusal(Code.NOT_ALLOWED)
    assert game.ask(Clock(), Pause()) == game.ask(Clock(), Pass()) == no
    assert game.ask(Facilitator(), Pass()) == game.ask(Facilitator(), Tick()) == no
    assert game.ask(seat("s1"), Pause()) == game.ask(seat("s1"), Tick()) == no
    assert game.ask(Clock(), Tick()) == ()


@pytest.mark.parametrize("wish", [Pass(), Leave(), AddLine("force")])
def test_who_does_not_sit_there_is_not_present(wish):
    """R20.07: neither a stranger nor a leaver, and neither is offered anything."""
    game = SIX.in_phase(PhaseId.P3).seat("s2", Leave())
    for name in ("s2", "s99"):
        given(game).when(seat(name), wish).then_refused(Code.NOT_PRESENT)
        assert list(offers(game.table, name)) == []


def test_before_consent_one_chooses_and_is_safe_and_nothing_else():
    """R20.08: base consent opens the rest."""
    game = SIX.arriving()
    open_now = {offer.command for offer in offers(game.table, "s1")}
    assert open_now == {Consent, ChooseLanguage, ChooseGroup}
    for wish in (AddLine("force"), Agree(), Ready(), Adopt()):
        given(game).when(seat("s1"), wish).then_refused(Code.NO_CONSENT)
    for wish in (ChooseLanguage("es"), ChooseGroup(Group.PARTNER), Pass()):
        game.seat("s1", wish)


def test_a_deed_of_another_phase_is_out_of_phase():
    """R20.10: before it, after it, and when the table is done."""
    for phase in (PhaseId.P3, PhaseId.P11):
        given(SIX.in_phase(phase)).when(seat("s1"), Adopt()).then_refused(Code.BAD_PHASE)
    done = SIX.in_phase(PhaseId.P11).advance()
    given(done).when(seat("s1"), Adopt()).then_refused(Code.BAD_PHASE)
    assert next_alarm(done.table) is None


def test_actors_are_written_down_by_what_they_are():
    """R20.03: the log says who asked, and never a name."""
    actors = (Seated("s1"), Facilitator(), Clock(), Guest())
    assert [str(actor) for actor in actors] == ["seat:s1", "facilitator", "clock", "guest"]


def test_every_command_has_one_home():
    """R20.05 R20.06: no wish is both a seat's and the facilitator's."""
    assert len(set(SEAT_COMMANDS)) == len(SEAT_COMMANDS)
    assert not set(SEAT_COMMANDS) & set(DIRECTIONS)
