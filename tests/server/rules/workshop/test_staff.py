"""People who help, each by a link with a role."""

import pytest

from commontable.rules.direction import AddTime, AnswerHelp, Pause, Receipt, Tell
from commontable.rules.flow import Advance
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.notes import WriteNote
from commontable.rules.workshop.nudges import AnswerNudge, KeepCompany, NudgeAnswer
from commontable.rules.workshop.staff import (
    MAY_DO,
    MOST_STAFF,
    DismissStaff,
    InviteStaff,
    PromoteStaff,
    unfit,
    unfit_to_look,
)
from commontable.rules.workshop.state import StaffRole
from commontable.rules.workshop.wishes import CloseWorkshop, RemovePerson, SetTables
from tests.server.rules.workshop.builders import FACILITATOR, Room, a_room, running

LEAD, HELPER, HOST, OBSERVER, INTERPRETER, SAFETY = StaffRole
ANSWER = AnswerHelp("h1", Receipt.SEEN)
NOT_ALLOWED = Refusal(Code.NOT_ALLOWED)
OUT_OF_RANGE = Refusal(Code.BAD_TARGET, "table")


def with_staff(role: StaffRole, *tables: int) -> Room:
    """A running room of two tables, and one of the staff, h1."""
    return running().do(InviteStaff(role, tables, "mark"))


def test_someone_is_let_in_by_a_link_of_their_own():
    """R41.01: what is kept is its mark alone, and it opens nothing once they are dismissed."""
    room = with_staff(HELPER, 2, 1, 2)
    assert room.workshop.staff_with("mark").tables == (1, 2)
    room.do(DismissStaff("h1"))
    assert room.workshop.staff_with("mark") is None
    assert room.ask(FACILITATOR, DismissStaff("h1")) == Refusal(Code.BAD_TARGET, "staff")
    assert room.ask(FACILITATOR, DismissStaff("h9")) == Refusal(Code.BAD_TARGET, "staff")


def test_a_range_is_of_tables_that_there_are():
    """R41.02: a host has one table, a lead has all."""
    room = a_room(tables=3)
    assert room.ask(FACILITATOR, InviteStaff(HELPER, (4,), "m")) == Refusal(
        Code.BAD_TARGET, "tables"
    )
    assert room.ask(FACILITATOR, InviteStaff(HOST, (1, 2), "m")) == Refusal(
        Code.BAD_TARGET, "tables"
    )
    assert room.do(InviteStaff(LEAD, (1,), "m")).workshop.staff["h1"].tables == ()
    for number in range(MOST_STAFF - 1):
        room.do(InviteStaff(OBSERVER, (), f"m{number}"))
    assert room.ask(FACILITATOR, InviteStaff(OBSERVER, (), "m")) == Refusal(Code.CAP)


@pytest.mark.parametrize(
    ("role", "wish"),
    [
        *[(HELPER, wish) for wish in (Pause(), AddTime(1), Tell("Hello"), ANSWER, Advance(2))],
        *[(HOST, wish) for wish in (Pause(), AddTime(1), Tell("Hello"))],
        *[(SAFETY, wish) for wish in (ANSWER, Pause())],
    ],
)
def test_each_role_may_do_what_it_is_there_for_at_its_tables(role, wish):
    """R41.03: never at another table, never at all of them."""
    room = with_staff(role, 2)
    assert unfit(room.workshop, "h1", wish, 2) is None
    assert unfit(room.workshop, "h1", wish, 1) == OUT_OF_RANGE
    assert unfit(room.workshop, "h1", wish, None) == OUT_OF_RANGE


@pytest.mark.parametrize(
    ("role", "wish"),
    [
        *[(role, CloseWorkshop()) for role in MAY_DO],
        *[(role, SetTables(3)) for role in MAY_DO],
        *[(role, RemovePerson("s1")) for role in MAY_DO],
        *[(role, InviteStaff(LEAD, (), "m")) for role in MAY_DO],
        *[(role, Pause()) for role in (OBSERVER, INTERPRETER)],
        (HOST, ANSWER),
        (SAFETY, Tell("Hello")),
    ],
)
def test_no_role_may_do_more(role, wish):
    """R41.03: the room is the lead's."""
    assert unfit(with_staff(role, 2).workshop, "h1", wish, 2) == NOT_ALLOWED


def test_a_helper_tends_to_the_nudges_of_their_tables():
    """R41.03: the table stands in the wish itself."""
    room = with_staff(HELPER, 2).workshop
    assert unfit(room, "h1", AnswerNudge(2, NudgeAnswer.SEEN), None) is None
    assert unfit(room, "h1", KeepCompany(1), None) == OUT_OF_RANGE


def test_no_tables_are_all_tables():
    """R41.02: one at a time."""
    room = with_staff(SAFETY).workshop
    assert unfit(room, "h1", ANSWER, 1) is None
    assert unfit(room, "h1", ANSWER, None) == OUT_OF_RANGE


def test_a_lead_may_do_all_that_the_first_link_may():
    """R41.04: so another laptop can take over."""
    room = with_staff(LEAD).workshop
    for wish in (Pause(), CloseWorkshop(), InviteStaff(HELPER, (), "m")):
        assert unfit(room, "h1", wish, None) is None
        assert unfit(room, "", wish, None) is None


def test_a_helper_may_be_given_the_lead_and_nobody_else():
    """R41.05: they reach every table then."""
    room = with_staff(HELPER, 2).do(PromoteStaff("h1"))
    assert (room.workshop.staff["h1"].role, room.workshop.staff["h1"].tables) == (LEAD, ())
    assert room.ask(FACILITATOR, PromoteStaff("h1")) == NOT_ALLOWED
    assert with_staff(SAFETY).ask(FACILITATOR, PromoteStaff("h1")) == NOT_ALLOWED
    assert running().ask(FACILITATOR, PromoteStaff("h1")) == NOT_ALLOWED


@pytest.mark.parametrize("role", StaffRole)
def test_whoever_was_dismissed_may_do_nothing(role):
    """R41.01: whatever they were."""
    room = with_staff(role, *([1] if role is HOST else [])).do(DismissStaff("h1"))
    assert unfit(room.workshop, "h1", Pause(), 1) == NOT_ALLOWED
    assert unfit(room.workshop, "h7", Pause(), 1) == NOT_ALLOWED
    if role is not LEAD:
        assert unfit_to_look(room.workshop, "h1", None) == NOT_ALLOWED


def test_a_note_has_words_and_a_table_that_is_there():
    """R42.01: 1 to 500 characters."""
    room = running()
    written = room.do(WriteNote("  A good silence. ", "", 2, None)).workshop.notes["n1"]
    assert (written.text, written.table, written.at) == ("A good silence.", 2, room.at)
    for text in (" ", "x" * 501):
        assert room.ask(FACILITATOR, WriteNote(text, "", 2, None)) == Refusal(Code.CAP, "text")
    assert room.ask(FACILITATOR, WriteNote("Hm", "", 9, None)) == OUT_OF_RANGE


def test_the_staff_note_what_they_may_look_at():
    """R42.02: the room, or a table within their range."""
    room = with_staff(OBSERVER, 2).workshop
    assert unfit_to_look(room, "h1", None) is None
    assert unfit_to_look(room, "h1", 2) is None
    assert unfit_to_look(room, "h1", 1) == OUT_OF_RANGE
    assert unfit_to_look(with_staff(LEAD).workshop, "h1", 1) is None
    assert unfit_to_look(room, "", 1) is None
