"""Whoever only looks on."""

from commontable.rules.guessing import target_of
from commontable.rules.phases.arrive import Agree, Consent, Ready
from commontable.rules.phases.roles import Introduce, SwapRole
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.values import Group, PhaseId
from commontable.rules.workshop.facts import WorkshopStarted
from commontable.rules.workshop.looking_on import LetCoHold, LetLookOn
from commontable.rules.workshop.relay import errands
from commontable.rules.workshop.seating import SeatingFault, faults
from commontable.rules.workshop.wishes import StartWorkshop
from tests.builders import SIX, a_table
from tests.server.rules.workshop.builders import (
    COM,
    FACILITATOR,
    a_room,
    running,
    sharing,
    three_at_a_table,
)


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
    room = three_at_a_table()
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


def test_a_person_shares_a_role_or_has_one_until_the_start():
    """R47.04: either that, or looking on."""
    room = a_room().come(COM).do(LetLookOn("s1", looks_on=True), LetCoHold("s1", co_holds=True))
    assert (room.workshop.people["s1"].looks_on, room.workshop.people["s1"].co_holds) == (
        False,
        True,
    )
    assert not room.do(LetLookOn("s1", looks_on=True)).workshop.people["s1"].co_holds
    assert room.do(LetLookOn("s1", looks_on=False), LetCoHold("s1", co_holds=True))
    assert not room.do(LetCoHold("s1", co_holds=False)).workshop.people["s1"].co_holds
    gone = room.ask(FACILITATOR, LetCoHold("s9", co_holds=True))
    assert gone == Refusal(Code.BAD_TARGET, "seat")
    assert running().ask(FACILITATOR, LetCoHold("s1", co_holds=True)) == Refusal(Code.LOCKED)


def test_a_table_needs_three_roles():
    """R47.06: which the console says before the start."""
    room = three_at_a_table()
    room.do(LetCoHold("s3", co_holds=True))
    assert [fault.fault for fault in faults(room.workshop)] == [SeatingFault.TOO_FEW]


def test_whoever_shares_a_role_holds_one_beside_somebody_of_another_group():
    """R47.05: from the deal on; they see the card, and the taps are the holder's."""
    game = sharing(Group.COMMUNITY, Group.OFFICER)
    assert len(game.table.held_roles) == 6
    for seat, group in (("s7", Group.COMMUNITY), ("s8", Group.OFFICER)):
        role = game.table.voice_of(seat)
        assert role.co_holder == seat
        assert game.table.group_of(role.holder) is not group
        assert not game.may(seat, Introduce)
    assert game.table.voice_of("s7") != game.table.voice_of("s8")


def test_a_swap_parts_two_who_share_and_brings_them_together_anew():
    """R47.05 R3.16: the new card may not be for both."""
    game = sharing(Group.COMMUNITY)
    holder = game.table.voice_of("s7").holder
    game.seat(holder, SwapRole())
    assert game.table.voice_of("s7").co_holder == "s7"
    assert len(game.table.held_roles) == 6


def test_nobody_guesses_the_role_that_they_share():
    """R47.05 R3.26: it is their own."""
    game = sharing(Group.COMMUNITY, Group.OFFICER)
    for role in game.table.held_roles:
        game.seat(role.holder, Introduce())
    for seat in game.table.playing:
        assert target_of(game.table, seat.id) != game.table.voice_of(seat.id).card


def test_where_three_roles_would_not_be_held_nobody_shares_one():
    """R47.06: each has one of their own."""
    game = a_table().laid()
    for number in (1, 2, 3):
        game.come(f"s{number}", COM, co_holds=True)
    game.advance_to(PhaseId.P3)
    assert all(game.table.role_of(seat.id) for seat in game.table.playing)


def test_where_every_role_is_shared_the_next_gets_one():
    """R47.06: three roles take three beside them, and no more."""
    game = a_table().laid()
    for number in range(1, 8):
        game.come(f"s{number}", COM, co_holds=number > 3)
    game.advance_to(PhaseId.P3)
    assert len(game.table.held_roles) == 4
    assert sum(role.co_holder is not None for role in game.table.held_roles) == 3
