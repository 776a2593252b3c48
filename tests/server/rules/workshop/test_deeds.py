"""What comes of each wish of a workshop."""

import pytest

from commontable.rules.actors import Clock, Guest, Seated
from commontable.rules.attention import Release, Summon
from commontable.rules.direction import Pause, Resume, Tell
from commontable.rules.events import Envelope
from commontable.rules.flow import Advance, UndoAdvance, run_of_show
from commontable.rules.refusals import Code, Refusal
from commontable.rules.reverting import Revert
from commontable.rules.safety import Pass
from commontable.rules.values import Form, Pace
from commontable.rules.workshop.facts import (
    PersonJoined,
    PersonLeft,
    Relayed,
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
    CloseWorkshop,
    DirectTables,
    LetGo,
    NoteFacilitator,
    NoteRelayed,
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
    assert (opened.config.minutes, opened.config.form) == (50, Form.HOUR)
    assert opened.run == run_of_show(Form.HOUR, 50)


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"minutes": 19}, Refusal(Code.BAD_TARGET, "config.minutes")),
        ({"minutes": 241}, Refusal(Code.BAD_TARGET, "config.minutes")),
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
