"""Guard clauses: "if this happens, then we do that"."""

import pytest

from commontable.rules.draft import DropClause, Freeze, Revise, withdrawn
from commontable.rules.guards import GuardAdded, GuardClause, invited
from commontable.rules.plan import Guard
from commontable.rules.refusals import Code
from commontable.rules.values import PhaseId
from tests.builders import given, seat
from tests.game import Game
from tests.server.rules.composing import WHOLE, a_sheet, a_version, draft, host

LATE_BUS = GuardClause("the bus does not come", "we share rides")


def a_revision() -> Game:
    """The second version is being written."""
    game = a_version()
    return game.seat(host(game), Revise())


def an_invitation() -> Game:
    game = a_revision()
    game.table = invited(game.table)
    return game


def test_a_first_version_knows_no_guards():
    """R6.22: nothing shakes a plan that is not there yet."""
    given(a_sheet()).when(seat("s2"), LATE_BUS).then_refused(Code.BAD_PHASE)


def test_what_shakes_a_plan_invites_one_guard():
    """R6.21 R6.22: once, by whoever is first, and none without a reason."""
    given(a_revision()).when(seat("s2"), LATE_BUS).then_refused(Code.LOCKED)
    game = an_invitation()
    guard = Guard("g1", "s2", LATE_BUS.when, LATE_BUS.then, "en")
    given(game).when(seat("s2"), LATE_BUS).then(GuardAdded(guard))
    assert not game.may("s3", GuardClause)
    given(game).when(seat("s3"), LATE_BUS).then_refused(Code.LOCKED)


def test_without_a_piece_there_is_a_scene_to_guard_and_no_plan():
    """R6.22: the same table, in the scene that shook it and after."""
    game = a_sheet().advance_to(PhaseId.P7)
    game.table = invited(game.table)
    assert game.may("s2", GuardClause)
    assert not game.advance_to(PhaseId.P8).may("s2", GuardClause)


def test_who_holds_no_role_writes_no_guard():
    """R6.22: like any other piece of the plan."""
    game = an_invitation().come()
    given(game).when(seat("s7"), LATE_BUS).then_refused(Code.LOCKED)


@pytest.mark.parametrize(
    ("guard", "code", "where"),
    [
        (GuardClause("", "we share rides"), Code.BAD_TARGET, "when"),
        (GuardClause("it rains", "x" * 81), Code.BAD_TARGET, "then"),
        (GuardClause("\u202eit rains", "we share rides"), Code.FILTERED, "when"),
    ],
)
def test_both_halves_of_a_guard_have_words_that_fit(guard, code, where):
    """R6.21 R20.11: one to eighty characters that show what they say."""
    given(an_invitation()).when(seat("s2"), guard).then_refused(code, where)


def test_a_guard_is_part_of_each_version():
    """R6.23: of the one being written, and of the one that stands when none is."""
    game = an_invitation().seat("s2", LATE_BUS)
    game.seat(host(game), WHOLE, Freeze())
    assert [guard.id for guard in draft(game).versions[-1].guards] == ["g1"]
    game.take(GuardAdded(Guard("g2", "s3", "it rains", "we meet indoors")))
    assert [guard.id for guard in draft(game).versions[-1].guards] == ["g1", "g2"]


def test_a_guard_is_dropped_like_a_clause_and_frees_its_place():
    """R6.24: by its author alone, or by two others."""
    game = an_invitation().seat("s2", LATE_BUS).seat("s3", DropClause("g1"))
    assert draft(game).guards
    game.seat("s4", DropClause("g1"))
    assert not draft(game).guards
    game.seat("s4", LATE_BUS)
    assert list(draft(game).guards) == ["g2"]
    game.seat("s4", DropClause("g2"))
    assert not draft(game).guards


def test_a_draft_that_nobody_finishes_takes_its_guards_along():
    """R9.15: the version before stands as it was, guards included."""
    game = an_invitation().seat("s2", LATE_BUS)
    game.seat(host(game), WHOLE, Freeze())
    game.table = withdrawn(game.table)
    assert list(draft(game).guards) == ["g1"]
