"""What can be wished of a workshop."""

import attrs
import pytest

from commontable.rules.actors import Clock, Guest, Seated
from commontable.rules.attention import Release, Summon
from commontable.rules.direction import Pause, Resume, Tell
from commontable.rules.events import Envelope
from commontable.rules.flow import Advance, UndoAdvance, run_of_show
from commontable.rules.presence import Leave
from commontable.rules.refusals import Code, Refusal
from commontable.rules.reverting import Revert
from commontable.rules.safety import Pass
from commontable.rules.values import Form, Pace
from commontable.rules.workshop.deeds import in_lobby
from commontable.rules.workshop.facts import (
    PersonJoined,
    PersonLeft,
    Relayed,
    SeatAssigned,
    SeatingProposed,
    SeatPinned,
    TablesDirected,
    TablesSet,
    WorkshopClosed,
    WorkshopOpened,
    WorkshopStarted,
    fold_workshop,
)
from commontable.rules.workshop.state import Status, Workshop
from commontable.rules.workshop.wishes import (
    AssignSeat,
    CloseWorkshop,
    DirectTables,
    LetGo,
    NoteFacilitator,
    NoteRelayed,
    PinSeat,
    ProposeSeating,
    SetTables,
    StartWorkshop,
)
from tests.server.rules.workshop.builders import (
    COM,
    FACILITATOR,
    OFF,
    Room,
    a_room,
    opening,
    person,
    running,
    seated,
)

GUEST = Guest()


def test_a_workshop_opens_once():
    """R25.01: into its lobby, with the run of show of its form."""
    room = a_room()
    assert room.workshop.status is Status.LOBBY
    assert room.workshop.run == run_of_show(Form.NINETY)
    assert room.ask(FACILITATOR, opening()) == Refusal(Code.LOCKED)


def test_a_workshop_may_last_other_minutes():
    """R25.16 R25.17: what was asked for, and the form that is nearest, are recorded."""
    (opened,) = Room(Workshop()).ask(FACILITATOR, opening(minutes=50))
    assert (opened.minutes, opened.form) == (50, Form.HOUR)
    assert opened.run == run_of_show(Form.HOUR, 50)


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"minutes": 19}, Refusal(Code.BAD_TARGET, "minutes")),
        ({"minutes": 241}, Refusal(Code.BAD_TARGET, "minutes")),
        ({"name": " "}, Refusal(Code.CAP, "name")),
        ({"name": "x" * 81}, Refusal(Code.CAP, "name")),
        ({"name": "a\u202eb"}, Refusal(Code.FILTERED, "name")),
        ({"tables": 0}, Refusal(Code.BAD_TARGET, "tables")),
        ({"tables": 61}, Refusal(Code.BAD_TARGET, "tables")),
    ],
)
def test_a_workshop_has_a_name_and_one_to_sixty_tables(wrong, refusal):
    """R25.01 R20.11: and says which of them is wrong."""
    assert Room(Workshop()).ask(FACILITATOR, opening(**wrong)) == refusal


def test_guests_are_admitted_seats_leave_and_clocks_note():
    """R25.02: everything else is the facilitator's."""
    room, no = a_room().come(COM), Refusal(Code.NOT_ALLOWED)
    for actor, wish in (
        (GUEST, StartWorkshop()),
        (GUEST, LetGo("s1")),
        (Seated("s1"), person("s2")),
        (Seated("s1"), StartWorkshop()),
        (Clock(), CloseWorkshop()),
        (FACILITATOR, Pass()),
    ):
        assert room.ask(actor, wish) == no
    assert room.ask(Seated("s1"), LetGo("s1")) == (PersonLeft("s1"),)
    assert room.ask(Clock(), NoteRelayed(4)) == (Relayed(4),)
    assert room.do(NoteRelayed(4), actor=Clock()).workshop.relayed == 4
    assert room.ask(Clock(), NoteRelayed(3)) == ()


def test_a_second_person_of_one_name_gets_a_number():
    """R25.03: whatever the case; a long name makes room for it; a leaver's name is free."""
    room = a_room().do(person("s1", alias=" Maple\n"), person("s2", alias="\uff4daple"))
    room.do(person("s3", alias="Maple"), person("s4", alias="x" * 24), person("s5", alias="x" * 24))
    names = [p.alias for p in room.workshop.present]
    assert names == ["Maple", "\uff4daple 2", "Maple 3", "x" * 24, "x" * 20 + " 2"]
    room.do(LetGo("s1"), person("s6", alias="Maple"))
    assert room.workshop.people["s6"].alias == "Maple"


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"alias": "  "}, Refusal(Code.CAP, "alias")),
        ({"alias": "x" * 25}, Refusal(Code.CAP, "alias")),
        ({"alias": "\u202eelpaM"}, Refusal(Code.FILTERED, "alias")),
        ({"alias": "\u200b"}, Refusal(Code.FILTERED, "alias")),
        ({"team": "x" * 25}, Refusal(Code.CAP, "team")),
        ({"language": "fr"}, Refusal(Code.BAD_TARGET, "language")),
        ({"real_life": ("A01",) * 5}, Refusal(Code.CAP, "real_life")),
    ],
)
def test_the_door_says_what_does_not_fit(wrong, refusal):
    """R25.03 R25.04: one clear reason, with its place."""
    assert a_room().ask(GUEST, person("s1", **wrong)) == refusal


def test_each_gets_a_seat_of_their_own():
    """R25.04: the next one, and never that of someone who has left."""
    room = a_room().come(COM, COM).do(LetGo("s1"), LetGo("s2")).come(COM)
    assert list(room.workshop.people) == ["s1", "s2", "s3"]


def test_a_workshop_is_full_at_eight_a_table():
    """R25.05: until somebody leaves or there is another table."""
    room = a_room(tables=1).come(*(COM,) * 8)
    assert room.ask(GUEST, person("s9")) == Refusal(Code.WORKSHOP_FULL)
    room.do(SetTables(2), person("s9"))
    room.do(LetGo("s1"), SetTables(1))
    assert room.ask(GUEST, person("s10")) == Refusal(Code.WORKSHOP_FULL)
    room.do(LetGo("s2"), person("s10"))


def test_placing_somebody_pins_them():
    """R25.06: by hand, where there is room."""
    room = a_room().come(*(COM,) * 9)
    assert room.ask(FACILITATOR, AssignSeat("s1", 2)) == (
        SeatAssigned("s1", 2),
        SeatPinned("s1", is_pinned=True),
    )
    for number in range(1, 9):
        room.do(AssignSeat(f"s{number}", 1))
    assert room.ask(FACILITATOR, AssignSeat("s9", 1)) == Refusal(Code.TABLE_FULL, "table")
    assert room.ask(FACILITATOR, AssignSeat("s9", 3)) == Refusal(Code.BAD_TARGET, "table")
    assert room.ask(FACILITATOR, AssignSeat("s99", 1)) == Refusal(Code.BAD_TARGET, "seat")
    room.do(AssignSeat("s8", 1), LetGo("s8"))
    assert room.ask(FACILITATOR, AssignSeat("s8", 2)) == Refusal(Code.BAD_TARGET, "seat")


def test_a_pin_is_set_and_taken_out():
    """R25.06: of somebody who has a place."""
    room = a_room().come(COM, COM).do(AssignSeat("s1", 2), PinSeat("s1", False))
    assert not room.workshop.people["s1"].is_pinned
    for name in ("s2", "s99"):
        assert room.ask(FACILITATOR, PinSeat(name, True)) == Refusal(Code.BAD_TARGET, "seat")


def test_fewer_tables_leave_their_people_without_a_place():
    """R25.06: nobody sits at a table that is gone."""
    room = a_room().come(COM, COM).do(AssignSeat("s1", 2), AssignSeat("s2", 1), SetTables(1))
    assert room.workshop.people["s1"].table is None
    assert not room.workshop.people["s1"].is_pinned
    assert room.workshop.people["s2"].table == 1
    assert room.ask(FACILITATOR, SetTables(0)) == Refusal(Code.BAD_TARGET, "tables")


@pytest.mark.parametrize(
    "wish", [SetTables(3), ProposeSeating(), AssignSeat("s1", 2), StartWorkshop()]
)
def test_after_the_start_places_are_not_changed(wish):
    """R25.06 R25.07: neither by hand nor by the rule."""
    assert running().ask(FACILITATOR, wish) == Refusal(Code.LOCKED)


def test_the_start_seats_whoever_has_no_place_and_moves_nobody():
    """R25.07: the latest arrivals find a table, the others keep theirs."""
    room = a_room().come(*(COM,) * 4).do(ProposeSeating())
    before = {name: p.table for name, p in room.workshop.people.items()}
    room.come(COM, OFF).do(StartWorkshop())
    assert room.workshop.status is Status.RUNNING
    assert all(p.table for p in room.workshop.present)
    assert {name: room.workshop.people[name].table for name in before} == before


def test_a_start_needs_somebody():
    """R25.07: an empty lobby does not begin."""
    assert a_room().ask(FACILITATOR, StartWorkshop()) == Refusal(Code.LOCKED)
    assert a_room().come(COM).do(ProposeSeating()).ask(FACILITATOR, StartWorkshop()) == (
        WorkshopStarted(),
    )


def test_nobody_is_left_without_a_table():
    """R25.21: neither by taking tables away nor by a start."""
    room = a_room().come(*(COM,) * 9)
    full = Refusal(Code.WORKSHOP_FULL, "tables")
    assert room.ask(FACILITATOR, SetTables(1)) == full
    assert room.do(SetTables(3), SetTables(2)).workshop.tables == 2
    room.workshop = attrs.evolve(room.workshop, tables=1)
    assert room.ask(FACILITATOR, StartWorkshop()) == full


def test_latecomers_join_the_smallest_table_that_stays_legal():
    """R25.08: a third officer at a table of four would be too many at a table of five."""
    room = a_room().come(COM, COM, OFF, COM, COM, OFF, OFF)
    for number, table in enumerate((1, 1, 1, 2, 2, 2, 2), 1):
        room.do(AssignSeat(f"s{number}", table))
    room.do(StartWorkshop())
    assert room.ask(GUEST, person("s8", COM))[1] == SeatAssigned("s8", 1)
    room.do(person("s8", COM), person("s9", OFF))
    assert room.workshop.people["s9"].table == 1


def test_a_latecomer_finds_every_table_full():
    """R25.08 R25.05: eight at each that is in use, though a table stands empty."""
    room = a_room().come(*(COM,) * 8)
    for number in range(1, 9):
        room.do(AssignSeat(f"s{number}", 1))
    room.do(StartWorkshop())
    assert room.ask(GUEST, person("s9")) == Refusal(Code.TABLE_FULL)


def test_the_room_goes_forward_one_phase_at_a_time():
    """R25.09: no leap, no step twice, and no further than its end."""
    room = running()
    for leg in (0, 2, -1):
        assert room.ask(FACILITATOR, DirectTables(Advance(leg))) == Refusal(Code.TOO_LATE, "leg")
    end = len(room.workshop.run)
    for leg in range(1, end + 1):
        room.do(DirectTables(Advance(leg)))
    assert room.workshop.leg == end
    assert room.ask(FACILITATOR, DirectTables(Advance(end + 1))) == Refusal(Code.TOO_LATE, "leg")


def test_the_room_catches_up_with_tables_that_went_ahead():
    """R25.09: at their own pace; and back to where they were."""
    room = seated(*(COM,) * 4, OFF, OFF, pace=Pace.TABLE).do(StartWorkshop())
    room.do(DirectTables(Advance(4))).do(DirectTables(UndoAdvance()))
    assert room.workshop.leg == 3
    for leg in (3, len(room.workshop.run) + 1):
        assert room.ask(FACILITATOR, DirectTables(Advance(leg))) == Refusal(Code.TOO_LATE, "leg")


def test_the_room_catches_up_with_tables_that_their_hosts_led():
    """R25.18: from then on a step may be a longer one."""
    room = running().do(NoteFacilitator(is_here=False), actor=Clock())
    assert not room.workshop.is_led
    room.do(NoteFacilitator(is_here=True), actor=Clock()).do(DirectTables(Advance(4)))
    assert (room.workshop.is_led, room.workshop.leg) == (True, 4)


def test_a_facilitator_is_noted_in_play_and_when_something_has_changed():
    """R25.18: by the clock, or by whoever leads."""
    room, no = running(), Refusal(Code.LOCKED)
    assert room.ask(Clock(), NoteFacilitator(is_here=True)) == no
    assert a_room().ask(Clock(), NoteFacilitator(is_here=False)) == no
    assert room.ask(GUEST, NoteFacilitator(is_here=False)) == Refusal(Code.NOT_ALLOWED)


def test_the_room_goes_back_once_within_ten_seconds():
    """R25.09: one step, and only the last."""
    room, late = running(), Refusal(Code.TOO_LATE)
    assert room.ask(FACILITATOR, DirectTables(UndoAdvance())) == late
    room.do(DirectTables(Advance(1))).wait(10).do(DirectTables(UndoAdvance()))
    assert room.workshop.leg == 0
    assert room.ask(FACILITATOR, DirectTables(UndoAdvance())) == late
    room.do(DirectTables(Advance(1))).wait(10.1)
    assert room.ask(FACILITATOR, DirectTables(UndoAdvance())) == late


def test_the_room_pauses_once_and_resumes_once():
    """R25.10: and nothing is directed before the start."""
    room, no = running(), Refusal(Code.LOCKED)
    assert room.ask(FACILITATOR, DirectTables(Resume())) == no
    room.do(DirectTables(Pause()))
    assert room.workshop.is_paused
    assert room.ask(FACILITATOR, DirectTables(Pause())) == no
    room.do(DirectTables(Resume()), DirectTables(Tell("Welcome.")))
    assert not room.workshop.is_paused
    assert a_room().ask(FACILITATOR, DirectTables(Pause())) == Refusal(Code.BAD_PHASE)


def test_after_the_close_nothing_is_granted():
    """R25.11: but what was decided before still reaches the tables."""
    room = running().do(CloseWorkshop())
    for actor, wish in (
        (GUEST, person("s9")),
        (FACILITATOR, DirectTables(Pause())),
        (FACILITATOR, CloseWorkshop()),
        (Seated("s1"), LetGo("s1")),
    ):
        assert room.ask(actor, wish) == Refusal(Code.WORKSHOP_CLOSED)
    assert room.ask(Clock(), NoteRelayed(9)) == (Relayed(9),)


def test_nobody_leaves_twice():
    """R25.02: and nobody who never came."""
    room = a_room().come(COM).do(LetGo("s1"))
    for name in ("s1", "s99"):
        assert room.ask(FACILITATOR, LetGo(name)) == Refusal(Code.BAD_TARGET, "seat")


def test_a_workshop_is_the_fold_of_its_log():
    """R20.03: the same events, the same workshop."""
    wished = opening()
    events = [
        *Room(Workshop()).ask(FACILITATOR, wished),
        PersonJoined("s1", "Maple", COM, "en", "t", "", False, ()),
        PersonJoined("s2", "River", OFF, "es", "t", "blue", True, ("A07",)),
        TablesSet(3),
        SeatingProposed({"s1": 1, "s2": 3}),
        SeatPinned("s2", True),
        PersonLeft("s1"),
        WorkshopStarted(),
        TablesDirected(Pause()),
        TablesDirected(Tell("Hello")),
        Relayed(9),
        WorkshopClosed(),
    ]
    log = [Envelope("workshop", n, n, "", "", event) for n, event in enumerate(events, 1)]
    workshop = fold_workshop(log)
    assert isinstance(events[0], WorkshopOpened)
    assert workshop == fold_workshop(log)
    assert (workshop.status, workshop.tables, workshop.relayed) == (Status.CLOSED, 3, 9)
    assert [p.seat for p in workshop.present] == ["s2"]
    assert workshop.people["s2"].is_pinned


def test_in_the_lobby_leaving_is_all_a_seat_can_do():
    """R25.02: the same verb as at a table."""
    assert in_lobby("s1", Leave()) == LetGo("s1")
    assert in_lobby("s1", Pass()) == Pass()


def test_the_room_is_summoned_once_and_released_once():
    """R43.04: and every table hears of it."""
    room = running()
    assert room.ask(FACILITATOR, DirectTables(Release())) == Refusal(Code.LOCKED)
    assert room.do(DirectTables(Summon())).workshop.is_summoned
    assert room.ask(FACILITATOR, DirectTables(Summon())) == Refusal(Code.LOCKED)
    assert not room.do(DirectTables(Release())).workshop.is_summoned


def test_the_room_goes_back_one_phase_later_than_ten_seconds():
    """R44.04: once for each step forward, and not after that step was undone."""
    room = running()
    assert room.ask(FACILITATOR, DirectTables(Revert())) == Refusal(Code.TOO_LATE)
    room.do(DirectTables(Advance(1))).wait(600).do(DirectTables(Revert()))
    assert room.workshop.leg == 0
    assert room.ask(FACILITATOR, DirectTables(Revert())) == Refusal(Code.TOO_LATE)
    room.do(DirectTables(Advance(1)), DirectTables(UndoAdvance()))
    assert room.ask(FACILITATOR, DirectTables(Revert())) == Refusal(Code.TOO_LATE)
