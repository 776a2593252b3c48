"""The talking piece."""

import pytest

from commontable.rules.flow import Advance
from commontable.rules.phases.listen import EndFloor
from commontable.rules.presence import Leave, MarkAway, TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary
from commontable.rules.seating import host_of
from commontable.rules.talking import (
    FloorGivenBack,
    FloorTaken,
    LayPiece,
    PieceLaid,
    PiecePutAway,
    PutPieceAway,
    TakeFloor,
    TalkingPiece,
)
from commontable.rules.values import PhaseId
from tests.builders import SIX, given, seat
from tests.game import Game


def a_piece() -> Game:
    game = SIX.in_phase(PhaseId.P5)
    return game.seat(host_of(game.table), LayPiece())


def holder(game: Game) -> str | None:
    return game.table.part(TalkingPiece).holder


def test_the_host_lays_a_piece_and_puts_it_away():
    """R48.01: nobody else, and each once."""
    game = SIX.in_phase(PhaseId.P5)
    host = host_of(game.table)
    other = next(name for name in game.table.seats if name != host)
    given(game).when(seat(other), LayPiece()).then_refused(Code.LOCKED)
    given(game).when(seat(host), PutPieceAway()).then_refused(Code.LOCKED)
    given(game).when(seat(host), LayPiece()).then(PieceLaid(host))
    given(game).when(seat(host), LayPiece()).then_refused(Code.LOCKED)
    given(game).when(seat(other), PutPieceAway()).then_refused(Code.LOCKED)
    given(game).when(seat(host), PutPieceAway()).then(PiecePutAway(host))
    given(game).when(seat(host), TakeFloor()).then_refused(Code.LOCKED)


@pytest.mark.parametrize("phase", [PhaseId.P0, PhaseId.P3, PhaseId.P4])
def test_there_is_no_piece_before_listening_is_over(phase):
    """R48.01: there turns are taken otherwise."""
    game = SIX.in_phase(phase)
    given(game).when(seat(host_of(game.table)), LayPiece()).then_refused(Code.LOCKED)


def test_one_person_holds_the_floor_until_they_give_it_back():
    """R48.02: whoever takes it first, also through a change of phase."""
    game = a_piece()
    given(game).when(seat("s2"), TakeFloor()).then(FloorTaken("s2"))
    for name in ("s2", "s3"):
        given(game).when(seat(name), TakeFloor()).then_refused(Code.LOCKED)
    given(game).when(seat("s3"), EndFloor()).then_refused(Code.BAD_PHASE)
    game.lead(Advance(game.table.leg + 1))
    assert game.may("s2", EndFloor)
    given(game).when(seat("s2"), EndFloor()).then(FloorGivenBack("s2"))
    assert holder(game) is None


@pytest.mark.parametrize(
    "goes",
    [lambda g: g.seat("s2", Leave()), lambda g: g.lead(MarkAway("s2"))],
)
def test_who_sleeps_or_leaves_holds_no_floor(goes):
    """R48.02: it is free for the next."""
    game = goes(a_piece().seat("s2", TakeFloor()))
    assert holder(game) is None
    assert game.seat("s3", TakeFloor()).events(FloorGivenBack) == [FloorGivenBack("s2")]


def test_a_piece_that_is_put_away_takes_the_floor_along():
    """R48.02: the host's word ends it."""
    game = a_piece().seat("s2", TakeFloor())
    host = host_of(game.table)
    given(game).when(seat(host), PutPieceAway()).then(FloorGivenBack("s2"), PiecePutAway(host))


def test_a_table_that_stands_still_passes_no_piece():
    """R48.02 R20.09: and whoever looks on takes none."""
    game = a_piece().seat("s3", Boundary())
    given(game).when(seat("s2"), TakeFloor()).then_refused(Code.LOCKED)
    late = SIX.in_phase(PhaseId.P9)
    late.seat(host_of(late.table), LayPiece())
    late.lead(TakeSeat("late", "Late", "community", "en", plays=True))
    given(late).when(seat("late"), TakeFloor()).then_refused(Code.LOCKED)
