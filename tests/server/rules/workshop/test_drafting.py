"""Looking at a seating before anybody is moved."""

from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.drafting import DraftSeating, DropDraft
from commontable.rules.workshop.seating import SeatingWay, meet_again, tables_now
from commontable.rules.workshop.wishes import LetGo, PinSeat, SetTables, TakeDraft
from commontable.views.console import see_console
from tests.server.rules.workshop.builders import COM, FACILITATOR, OFF, Room, running, seated

SAME, ANEW, NEW_FACES = SeatingWay
TWELVE = (COM, COM, OFF) * 4


def places(room: Room):
    return tables_now(room.workshop)


def draft(room: Room):
    return see_console(room.workshop, (), {}, "").draft


def test_a_draft_moves_nobody_until_it_is_taken():
    """R46.01: and asking again gives another one."""
    room = seated(*TWELVE)
    before = places(room)
    first = dict(room.do(DraftSeating(ANEW)).workshop.draft)
    second = dict(room.do(DraftSeating(ANEW)).workshop.draft)
    assert first != second
    assert places(room) == before
    assert draft(room).moves == sum(before[seat] != second[seat] for seat in before)
    room.do(TakeDraft())
    assert places(room) == second
    assert draft(room) is None
    assert room.ask(FACILITATOR, TakeDraft()) == Refusal(Code.LOCKED)


def test_a_draft_can_be_put_away():
    """R46.01: everybody stays."""
    room = seated(*TWELVE)
    before = places(room)
    assert room.do(DraftSeating(ANEW), DropDraft()).workshop.draft is None
    assert places(room) == before
    assert room.ask(FACILITATOR, DropDraft()) == Refusal(Code.LOCKED)


def test_the_same_groups_seat_only_whoever_has_no_place():
    """R46.02: those who sit stay together."""
    room = seated(*TWELVE)
    before = places(room)
    room.come(COM, OFF).do(DraftSeating(SAME))
    assert {seat: room.workshop.draft[seat] for seat in before} == before
    assert draft(room).moves == 2


def test_new_faces_meet_as_few_again_as_can_be():
    """R46.03: fewer than a shuffle would let; the pinned stay."""
    room = seated(*TWELVE, tables=4)
    room.do(PinSeat("s1", is_pinned=True))
    before = places(room)
    room.do(DraftSeating(NEW_FACES))
    assert room.workshop.draft["s1"] == before["s1"]
    assert draft(room).again <= 2
    assert meet_again(before, before) == 12


def test_a_draft_is_of_those_who_are_here():
    """R46.01: whoever left is left out; other tables make it void, and so does the start."""
    room = seated(*TWELVE).do(DraftSeating(ANEW), LetGo("s3"))
    assert "s3" not in draft(room).places
    room.do(TakeDraft())
    assert room.workshop.people["s3"].table is None
    assert room.do(DraftSeating(ANEW), SetTables(3)).workshop.draft is None
    assert running().ask(FACILITATOR, DraftSeating(ANEW)) == Refusal(Code.LOCKED)
