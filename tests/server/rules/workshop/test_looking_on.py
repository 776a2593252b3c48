"""Whoever only looks on."""

from commontable.rules.phases.arrive import Agree, Consent, Ready
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.values import Group, PhaseId
from commontable.rules.workshop.facts import WorkshopStarted
from commontable.rules.workshop.looking_on import LetLookOn
from commontable.rules.workshop.relay import errands
from commontable.rules.workshop.seating import SeatingFault, faults
from commontable.rules.workshop.wishes import AssignSeat, StartWorkshop
from tests.builders import SIX
from tests.server.rules.workshop.builders import COM, FACILITATOR, a_room, running


def test_a_person_looks_on_or_plays_after_all_until_the_start():
    """R47.01: as the facilitator says; nobody who is not here."""
    room = a_room().come(COM).do(LetLookOn("s1", looks_on=True))
    assert room.workshop.people["s1"].looks_on
    assert not room.do(LetLookOn("s1", looks_on=False)).workshop.people["s1"].looks_on
    gone = room.ask(FACILITATOR, LetLookOn("s9", looks_on=True))
    assert gone == Refusal(Code.BAD_TARGET, "seat")
    assert running().ask(FACILITATOR, LetLookOn("s1", looks_on=True)) == Refusal(Code.LOCKED)


def test_a_table_needs_three_who_play():
    """R47.02: whoever looks on does not count towards its people."""
    room = a_room(tables=1).come(COM, COM, COM)
    for seat in ("s1", "s2", "s3"):
        room.do(AssignSeat(seat, 1))
    assert faults(room.workshop) == ()
    room.do(LetLookOn("s3", looks_on=True))
    assert [fault.fault for fault in faults(room.workshop)] == [SeatingFault.TOO_FEW]


def test_the_table_hears_who_looks_on():
    """R47.03 R25.12: with their seat."""
    room = a_room(tables=1).come(COM, COM, COM, COM)
    room.do(LetLookOn("s4", looks_on=True), StartWorkshop())
    takes = [wish for _, wish in errands(room.workshop, WorkshopStarted())]
    seats = {wish.seat: wish.looks_on for wish in takes if isinstance(wish, TakeSeat)}
    assert seats == {"s1": False, "s2": False, "s3": False, "s4": True}


def test_whoever_looks_on_holds_no_role_and_nobody_waits_for_them():
    """R47.03: from the first phase to the last."""
    game = SIX.arriving()
    game.lead(TakeSeat("s7", "Seven", Group.PARTNER, "en", looks_on=True))
    for seat in game.table.seats:
        game.seat(seat, Consent(research=False), Agree(), Ready())
    assert game.table.seats["s7"].is_observer
    game.advance_to(PhaseId.P3)
    assert len(game.table.held_roles) == 6
    assert game.table.voice_of("s7") is None
