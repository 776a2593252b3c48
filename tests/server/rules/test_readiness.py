"""How ready a role is, and who knows its life."""

import pytest

from commontable.rules.allies import AnswerAlly, AskToCoHold
from commontable.rules.cards import Effort
from commontable.rules.direction import Pause
from commontable.rules.doubts import Doubt, doubts
from commontable.rules.phases.arrive import Consent
from commontable.rules.phases.roles import Introduce
from commontable.rules.presence import Leave, TakeSeat
from commontable.rules.readiness import (
    LifeNoted,
    LivedNote,
    Lives,
    ReadinessSet,
    SetReadiness,
    readiness_of,
)
from commontable.rules.refusals import Code
from commontable.rules.safety import Rewind
from commontable.rules.values import Group, PhaseId
from tests.builders import SIX, given, seat
from tests.server.rules.composing import a_sheet, words


def test_a_role_is_as_ready_as_its_card_until_its_holder_turns_the_dial():
    """R3.23: to another place, from 0 to 3."""
    game = SIX.in_phase(PhaseId.P3)
    assert readiness_of(game.table, "A01") == game.table.stakeholder("A01").start_readiness
    game.seat("s2", SetReadiness(1))
    given(game).when(seat("s2"), SetReadiness(3)).then(ReadinessSet("s2", "A01", 3))
    assert readiness_of(game.table, "A01") == 3
    for level in (3, 4, -1):
        given(game).when(seat("s2"), SetReadiness(level)).then_refused(Code.LOCKED, "level")


@pytest.mark.parametrize(
    ("phase", "is_open"),
    [("P2", False), *((phase, True) for phase in ("P3", "P4", "P5", "P6", "P9")), ("P11", False)],
)
def test_dial_and_notes_are_open_from_the_roles_to_the_vote(phase, is_open):
    """R3.23 R3.24: and not while the table stands."""
    game = SIX.in_phase(PhaseId(phase))
    if phase == "P3":
        game.seat("s3", Introduce())
    assert game.may("s2", SetReadiness) is is_open
    assert game.may("s2", LivedNote) is is_open
    game.lead(Pause())
    for wish in (SetReadiness(1), LivedNote("A05")):
        given(game).when(seat("s2"), wish).then_refused(Code.LOCKED, *WHERE[type(wish)])


WHERE = {SetReadiness: ("level",), LivedNote: ("role",)}


def test_whoever_knows_a_life_says_so_once():
    """R3.24: of any role that was introduced and is not one's own."""
    game = SIX.in_phase(PhaseId.P3).seat("s4", Introduce()).seat("s2", Introduce())
    given(game).when(seat("s2"), LivedNote("A02")).then(LifeNoted("s2", "A02"))
    for card in ("A02", "A01", "A05"):
        given(game).when(seat("s2"), LivedNote(card)).then_refused(Code.LOCKED, "role")
    game.seat("s3", LivedNote("A02"))
    assert game.table.part(Lives).notes == {"A02": ("s2", "s3")}


def test_an_ally_notes_and_has_no_dial():
    """R3.24 R27.04: a co-holder's role is their own, and its dial the holder's."""
    game = SIX.in_phase(PhaseId.P4).lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
    assert not game.may("s7", LivedNote)
    game.seat("s7", Consent(), LivedNote("A02"))
    given(game).when(seat("s7"), SetReadiness(1)).then_refused(Code.LOCKED, "level")
    game.seat("s7", AskToCoHold("A01")).seat("s2", AnswerAlly("s7", is_welcome=True))
    given(game).when(seat("s7"), LivedNote("A01")).then_refused(Code.LOCKED, "role")
    assert not game.may("s7", SetReadiness)


def test_who_looks_on_says_nothing_of_a_life():
    """R27.02: an observer has the safety verbs."""
    game = SIX.in_phase(PhaseId.P9).lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
    assert not game.seat("s7", Consent()).may("s7", LivedNote)


def test_the_dial_stays_when_its_holder_leaves():
    """R3.25 R23.03: it is the role's."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", SetReadiness(0), Leave())
    assert readiness_of(game.table, "A01") == 0


def test_a_rewind_turns_the_dial_back():
    """R22.06: and takes the note back."""
    game = SIX.in_phase(PhaseId.P4).seat("s2", SetReadiness(0), LivedNote("A02"))
    assert game.seat("s3", Rewind()).table.part(Lives) == Lives()


def test_much_effort_of_a_role_that_is_not_ready_is_doubted():
    """R3.25 R6.18: by its dial now, not by its card."""
    game = a_sheet().seat("s2", words(effort=Effort.HIGH), SetReadiness(3))
    assert (Doubt.MUCH_ASKED, "A01") not in doubts(game.table)
    game.seat("s2", SetReadiness(1))
    assert (Doubt.MUCH_ASKED, "A01") in doubts(game.table)
