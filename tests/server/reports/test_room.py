"""What the report of a room says, before any words."""

from datetime import date

import attrs

from commontable.reports.room import RoomReport
from commontable.rules.moving import SendOver
from commontable.rules.phases.agree import Ending
from commontable.rules.phases.commit import Approach, Backing
from commontable.rules.values import Group, TableKind
from tests.builders import SIX
from tests.server.reports.builders import (
    agreed,
    agreed_in_part,
    at_end,
    committed,
    report_of,
    voted,
)


def middle(report: RoomReport, metric: str) -> float | None:
    return next(each.middle for each in report.figures if each.metric.id == metric)


def test_a_figure_is_the_middle_one_of_the_tables():
    table = agreed()
    report = report_of(*(at_end(table, no, M1=figure) for no, figure in enumerate((0.5, 0.9, 0.6))))
    assert middle(report, "M1") == 0.6
    assert middle(report, "M5") is None


def test_two_tables_give_no_figure_of_the_room():
    table = agreed()
    assert middle(report_of(at_end(table, M1=0.5), at_end(table, M1=0.9)), "M1") is None


def test_a_figure_that_compares_the_sides_needs_ten_of_each():
    table = agreed()  # three officers and three community members
    three = [at_end(table, no, M2=0.1) for no in range(3)]
    four = [at_end(table, no, M2=0.1) for no in range(4)]
    assert middle(report_of(*three), "M2") is None
    assert middle(report_of(*four), "M2") == 0.1


def test_people_are_counted_by_group_and_not_when_they_are_few():
    table = agreed()
    assert report_of(at_end(table)).people == 6
    assert report_of(at_end(table)).groups[Group.OFFICER] is None
    assert report_of(at_end(table), at_end(table, 2)).groups[Group.OFFICER] == 6


def test_how_long_it_took_is_told_beside_how_long_was_planned():
    """From the start to the end of its last table."""
    short, long = voted().wait(60).advance(), voted().wait(840).advance()
    report = report_of(at_end(short.table), at_end(long.table, 2))
    assert (report.minutes, report.took) == (90, 14)


def test_who_was_forgotten_is_not_counted():
    table = agreed()
    gone = attrs.evolve(table.seats["s1"], is_forgotten=True, has_left=True)
    assert report_of(at_end(table.with_seat(gone)), at_end(table, 2)).people == 11


def test_who_changed_tables_is_counted_once():
    old = voted().lead(SendOver("s1")).table
    assert report_of(at_end(old), at_end(agreed(), 2)).people == 11


def test_a_whole_plan_is_kept():
    (plan,) = report_of(at_end(agreed(), 3)).plans
    assert (plan.no, plan.ending, plan.kind) == (3, Ending.FULL, TableKind.MIXED)
    assert [clause.id for clause in plan.keeps] == ["c1", "c2", "c3"]
    assert plan.stays_open == ()
    assert plan.wheel == ("prevent",)


def test_what_was_parked_stays_open():
    (plan,) = report_of(at_end(agreed_in_part())).plans
    assert plan.ending is Ending.PARTIAL
    assert [clause.id for clause in plan.keeps] == ["c1", "c3"]
    assert [clause.id for clause in plan.stays_open] == ["c2"]


def test_a_table_that_never_wrote_a_plan_has_a_page_all_the_same():
    (plan,) = report_of(at_end(SIX.laid().table)).plans
    assert (plan.ending, plan.keeps, plan.versions) == (None, (), 0)


def test_the_month_is_told_and_not_the_day():
    assert report_of(at_end(agreed())).month == date(2025, 6, 1)


def test_what_people_need_backing_for_is_told_once_five_have_asked():
    four, five = committed("s1", "s2", "s3", "s4"), committed("s1", "s2", "s3", "s4", "s5")
    assert report_of(at_end(four)).backing == {}
    assert report_of(at_end(five)).backing == {Backing.SUPERVISOR: 5}


def test_steps_and_missing_voices_stand_beside_the_plan():
    (plan,) = report_of(at_end(committed())).plans
    assert [step.owned_by for step in plan.steps] == ["The night office"]
    assert plan.voices == {"A12": Approach.IN_PERSON}
