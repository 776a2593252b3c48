"""What may be changed of a workshop that is open."""

import pytest

from commontable.rules.flow import Adapt, Advance, run_of_show
from commontable.rules.refusals import Code, Refusal
from commontable.rules.values import MINUTE, Form, Pace
from commontable.rules.workshop.adapting import ChangeConfig, ConfigChanged, least_minutes
from commontable.rules.workshop.relay import errands
from commontable.rules.workshop.wishes import CloseWorkshop, DirectTables, StartWorkshop
from tests.server.rules.workshop.builders import COM, FACILITATOR, Room, a_room, running, seated

LAST = len(run_of_show(Form.NINETY)) - 1


def led_to(leg: int) -> Room:
    room = running()
    for number in range(1, leg + 1):
        room.do(DirectTables(Advance(number)))
    return room


def minutes(room: Room) -> list[float]:
    return [leg.length / MINUTE for leg in room.workshop.run]


def test_before_the_start_another_length_may_bring_another_form():
    """R25.26 R25.17."""
    room = a_room().do(ChangeConfig(minutes=60))
    assert room.workshop.config.form is Form.HOUR
    assert room.workshop.run == run_of_show(Form.HOUR)


def test_what_is_not_named_stays():
    """R25.26 R0.10: and topics are only ever added, each once."""
    room = a_room().do(ChangeConfig(content_off=("force",)))
    room.do(ChangeConfig(pace=Pace.TABLE, content_off=("force", "drugs")))
    config = room.workshop.config
    assert (config.pace, config.minutes, config.form) == (Pace.TABLE, None, Form.NINETY)
    assert config.content_off == ("force", "drugs")


def test_in_play_the_form_stays_and_the_phases_to_come_share_the_rest():
    """R25.26 R25.27."""
    room = led_to(6).do(ChangeConfig(minutes=70))
    assert room.workshop.config.form is Form.NINETY
    assert minutes(room) == [5, 6, 7, 5, 18, 5, 10, 3, 2, 2, 2, 5]


def test_every_table_hears_of_it_in_play_and_is_laid_with_it_before():
    """R25.26 R25.12."""
    room = running().do(ChangeConfig(minutes=80))
    config = room.workshop.config
    changed = ConfigChanged(config, room.workshop.run)
    assert list(errands(room.workshop, changed)) == [(1, Adapt(config)), (2, Adapt(config))]
    assert list(errands(a_room().workshop, changed)) == []


def test_after_tables_went_at_their_own_pace_the_room_may_go_to_where_they_are():
    """R25.26 R25.09."""
    room = seated(COM, COM, COM, pace=Pace.TABLE).do(StartWorkshop())
    room.do(ChangeConfig(pace=Pace.ROOM), DirectTables(Advance(5)))
    assert room.workshop.leg == 5


def test_a_length_that_the_room_has_never_had_apart_lets_nobody_run_ahead():
    """R25.26: only a pace that was the tables' own may have brought them further."""
    room = running().do(ChangeConfig(minutes=80))
    assert room.ask(FACILITATOR, DirectTables(Advance(5))) == Refusal(Code.TOO_LATE, "leg")


@pytest.mark.parametrize(
    ("room", "wish", "refusal"),
    [
        (a_room, ChangeConfig(), Refusal(Code.LOCKED)),
        (a_room, ChangeConfig(pace=Pace.ROOM), Refusal(Code.LOCKED)),
        (a_room, ChangeConfig(minutes=19), Refusal(Code.BAD_TARGET, "minutes")),
        (a_room, ChangeConfig(minutes=241), Refusal(Code.BAD_TARGET, "minutes")),
        (lambda: led_to(6), ChangeConfig(minutes=60), Refusal(Code.BAD_TARGET, "minutes")),
        (lambda: led_to(LAST), ChangeConfig(minutes=100), Refusal(Code.LOCKED, "minutes")),
        (lambda: led_to(LAST + 1), ChangeConfig(pace=Pace.TABLE), Refusal(Code.LOCKED)),
        (
            lambda: running().do(CloseWorkshop()),
            ChangeConfig(pace=Pace.TABLE),
            Refusal(Code.WORKSHOP_CLOSED),
        ),
    ],
)
def test_what_cannot_be_changed_is_refused_with_its_place(room, wish, refusal):
    """R25.26 R25.27."""
    assert room().ask(FACILITATOR, wish) == refusal


def test_the_least_that_is_left_is_a_minute_for_each_phase_to_come():
    """R25.27: 56 are over or open, and five to come."""
    assert least_minutes(led_to(6).workshop) == 61
    assert least_minutes(led_to(LAST).workshop) is None
    assert least_minutes(a_room().workshop) == 20
    assert led_to(6).do(ChangeConfig(minutes=61)).workshop.run[-1].length == MINUTE
