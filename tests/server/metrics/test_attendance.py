"""Who counts: seats here, and playing, for at least half of the open phase so far."""

from commontable.metrics.attendance import Attendance, Company, company
from commontable.rules.allies import RolesBrought
from commontable.rules.direction import Paused, Resumed
from commontable.rules.flow import AdvanceUndone
from commontable.rules.moving import SeatSentOver
from commontable.rules.phases.arrive import Consented
from commontable.rules.presence import (
    GroupChosen,
    SeatAway,
    SeatBack,
    SeatForgotten,
    SeatLeft,
    SeatTaken,
)
from commontable.rules.safety import Rewound
from commontable.rules.table import Role
from commontable.rules.values import Group, PhaseId
from tests.server.metrics.builders import COMMUNITY, MIXED, OFFICER, Evening, an_evening

GROUPS = (COMMUNITY, OFFICER, COMMUNITY)


def who(evening: Evening) -> Company:
    attendance = evening.ledger.page.counts[Attendance]
    return company(attendance, evening.table, evening.table.clock.reading(evening.at))


def test_a_seat_counts_until_it_has_been_away_for_more_than_half_of_the_phase():
    evening = an_evening(GROUPS).wait(100).then(SeatAway("s3")).wait(100)
    assert who(evening).seats == ("s1", "s2", "s3")
    assert who(evening.wait(1)).seats == ("s1", "s2")


def test_a_seat_that_comes_back_counts_again_when_it_has_made_up_for_it():
    evening = an_evening(GROUPS).then(SeatAway("s3")).wait(60).then(SeatBack("s3")).wait(59)
    assert who(evening).seats == ("s1", "s2")
    assert who(evening.wait(1)).seats == ("s1", "s2", "s3")


def test_a_seat_that_left_counts_for_the_phase_it_was_there_for():
    evening = an_evening(GROUPS).wait(100).then(SeatLeft("s3")).wait(50)
    assert who(evening).seats == ("s1", "s2", "s3")
    assert who(evening.enter(PhaseId.P6)).seats == ("s1", "s2")


def test_a_late_person_counts_from_the_consent_to_play():
    late = SeatTaken("s4", "A4", OFFICER, "en", False, ())
    evening = an_evening(GROUPS).wait(10).then(late).wait(10)
    assert who(evening).officers == ("s2",)
    evening.then(Consented("s4", False)).wait(20)
    assert who(evening).officers == ("s2", "s4")


def test_a_pause_is_time_for_nobody():
    evening = an_evening(GROUPS).wait(100).then(SeatAway("s3"), Paused()).wait(1000)
    assert who(evening.then(Resumed()).wait(100)).seats == ("s1", "s2", "s3")


def test_a_rewind_gives_time_back_but_brings_nobody_back():
    evening = an_evening(GROUPS).wait(50).then(SeatAway("s3")).wait(10).then(Rewound())
    assert who(evening.wait(1)).seats == ("s1", "s2")


def test_an_undone_change_of_phase_brings_nobody_back():
    evening = an_evening(GROUPS).wait(50).enter(PhaseId.P6).then(SeatAway("s3")).wait(5)
    evening.then(AdvanceUndone()).wait(51)
    assert who(evening).seats == ("s1", "s2")


def test_only_officers_and_community_take_sides_and_a_new_choice_counts_at_once():
    evening = an_evening((*GROUPS, Group.PARTNER, Group.UNDISCLOSED)).wait(1)
    assert who(evening) == Company(("s1", "s2", "s3", "s4", "s5"), ("s2",), ("s1", "s3"))
    assert who(evening.then(GroupChosen("s5", OFFICER))).officers == ("s2", "s5")


def test_numbers_about_groups_are_hidden_where_there_is_nothing_to_compare():
    for groups in ((OFFICER,) * 6, (COMMUNITY,) * 6, (OFFICER, COMMUNITY, COMMUNITY)):
        shown = an_evening(groups).readings()
        assert {"M2", "M3"}.isdisjoint(shown), groups
        assert {"M1", "M8", "M9", "M11"} <= shown.keys()
    assert {"M2", "M3"} <= an_evening(MIXED).readings().keys()


def test_whoever_is_at_another_table_or_forgotten_has_gone_from_that_moment():
    for gone in (SeatSentOver, SeatForgotten):
        evening = an_evening(GROUPS).wait(100).then(gone("s3")).wait(101)
        assert who(evening).seats == ("s1", "s2")


def test_whoever_comes_over_and_plays_already_counts_from_there_on():
    evening = an_evening(GROUPS).wait(50)
    evening.then(SeatTaken("s4", "Fern", OFFICER, "en", False, (), plays=True)).wait(50)
    assert who(evening).seats == ("s1", "s2", "s3", "s4")


def test_whoever_comes_late_from_another_table_counts_once_they_bring_their_role():
    evening = an_evening(GROUPS).enter(PhaseId.P9).wait(50)
    evening.then(SeatTaken("s4", "Fern", OFFICER, "en", False, (), plays=True)).wait(10)
    evening.then(RolesBrought((Role("A12", "s4", "resident"),))).wait(60)
    assert who(evening).seats == ("s1", "s2", "s3", "s4")
