"""P6, compose and trade, as a phase; what it is made of is tested beside `draft` and `trading`."""

from commontable.rules.draft import AddClause, DropClause, Freeze
from commontable.rules.flow import MoveOn
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, GoOn, Rewind
from commontable.rules.values import PhaseId
from tests.builders import given, seat
from tests.server.rules.composing import a_plan, draft, host, words


def test_a_frozen_version_is_not_written_any_more():
    """R6.16 R20.05: nothing on the sheet is offered, to the host as little as to a role."""
    game = a_plan()
    game.seat(host(game), Freeze())
    for name in game.table.seats:
        for kind in (AddClause, DropClause, Freeze):
            assert not game.may(name, kind)
    for wish in (words("A bell"), Freeze()):
        given(game).when(seat(host(game)), wish).then_refused(Code.LOCKED)


def test_the_phase_is_done_when_a_version_is_frozen():
    """R6.20 R21.04: then the host may say so, and not before."""
    game = a_plan()
    given(game).when(seat(host(game)), MoveOn()).then_refused(Code.LOCKED)
    game.seat(host(game), Freeze(), MoveOn())
    assert game.table.host_ready
    assert game.table.phase is PhaseId.P6


def test_a_second_key_waits_while_the_clock_stands():
    """R6.07 R21.12: twenty seconds, a hold of a minute, and ten more."""
    game = a_plan().seat("s3", DropClause("c1")).wait(20).seat("s5", Boundary()).wait(60)
    game.seat(host(game), GoOn()).wait(9)
    assert draft(game).drops
    game.wait(1)
    assert not draft(game).drops


def test_a_rewind_empties_the_sheet():
    """R22.06: back to the opened pool, with the same common cards."""
    game = a_plan()
    common = draft(game).common
    game.seat("s4", Rewind())
    assert draft(game).is_open
    assert not draft(game).clauses
    assert draft(game).common == common
