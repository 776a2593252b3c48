"""P9: what a table agrees to, or parks, or leaves open, and its other versions."""

import pytest

from commontable.rules.draft import AddClause, CheckSafety, DropClause, Freeze
from commontable.rules.flow import MoveOn
from commontable.rules.phases.agree import (
    Adopt,
    ClearRedLine,
    Decided,
    Fist,
    FlagRedLine,
    LeaveOpen,
    MoveUp,
    MoveUpChip,
    Park,
    RateInterest,
    Revise,
)
from commontable.rules.refusals import Code
from commontable.rules.safety import FastForward
from commontable.rules.values import Form, PhaseId
from tests.builders import given, seat
from tests.game import Game
from tests.server.rules.composing import WHOLE, a_plan, a_sheet, a_vote, checked, draft, host, words
from tests.server.rules.phases.voting import (
    FULL,
    OPEN,
    PARTIAL,
    ROLE,
    adopt,
    agreement,
    ending_of,
    park,
    raise_fists,
    revealed,
)


def test_full_is_a_plan_that_every_role_can_live_with():
    """R9.07: all at 3 or above, quorum, four ticks, nothing flagged or parked."""
    assert adopt(revealed()) is FULL


@pytest.mark.parametrize("fists", [(4, 4, 4, 4, 4, 2), (0, 5, 5, 5, 5, 5)])
def test_one_low_fist_makes_it_partial(fists):
    """R9.07 R9.10: one role below 3, whatever the others say."""
    assert adopt(revealed(*fists)) is PARTIAL


def test_too_few_fists_make_it_partial():
    """R9.07 R23.09: three of six roles are below the quorum of four."""
    game = raise_fists(a_vote(), 4, 4, 4)
    game.seat("s4", FastForward())
    assert adopt(game) is PARTIAL


def test_an_empty_tick_makes_it_partial():
    """R9.07: emotional and physical safety weigh the same."""
    game = a_plan().seat("s2", words("More"))
    checked(
        game.seat(host(game), CheckSafety(True, True, True, False), Freeze()).advance_to(PhaseId.P9)
    )
    assert adopt(raise_fists(game, 5, 5, 5, 5, 5, 5)) is PARTIAL


def test_an_unchecked_version_is_at_most_partial():
    """R9.07 R6.17: time froze it before the talk."""
    game = a_sheet().seat("s2", words("One"), words("Two")).advance_to(PhaseId.P9)
    checked(game)
    assert adopt(raise_fists(game, 5, 5, 5, 5, 5, 5)) is PARTIAL


def test_what_is_parked_is_kept_for_later():
    """R9.10 R9.11: the host sets aside what a thumb turned down."""
    game = revealed()
    game.seat(host(game), Park("c2"))
    given(game).when(seat(host(game)), Park("c2")).then_refused(Code.BAD_TARGET, "clause")
    assert adopt(game) is PARTIAL
    assert agreement(game).parked == {"c2"}


def test_with_everything_parked_there_is_nothing_to_adopt():
    """R9.13: then the questions stay open."""
    game = revealed()
    for clause in ("c1", "c2", "c3"):
        game.seat(host(game), Park(clause))
    given(game).when(seat(host(game)), Adopt()).then_refused(Code.LOCKED)
    given(game).when(seat(host(game)), LeaveOpen()).then(Decided(OPEN, ("c1", "c2", "c3")))


def revise(game: Game, text: str = "c4") -> Game:
    """Another version with one more clause."""
    return game.seat(host(game), Revise()).seat("s3", words(text)).seat(host(game), WHOLE, Freeze())


def test_a_revision_is_a_new_vote_with_the_old_ratings():
    """R9.12: fists down, ratings as they were, what was parked back in play."""
    game = a_vote().seat("s2", RateInterest(1, 2))
    raise_fists(game, 2, 4, 4, 4, 4, 4).seat(host(game), Park("c1"))
    revise(game)
    now = agreement(game)
    assert (now.version, now.revisions, now.is_revealed, now.parked) == (2, 1, False, frozenset())
    assert now.fists == {}
    assert now.ratings == {"A01": {1: 2}}
    assert adopt(raise_fists(game, 3, 4, 4, 4, 4, 4)) is FULL


def test_there_are_two_revisions_at_most():
    """R9.12: the third is refused and not offered."""
    game = revealed()
    for number in range(2):
        raise_fists(revise(game, f"again {number}"), 2, 4, 4, 4, 4, 4)
    given(game).when(seat(host(game)), Revise()).then_refused(Code.CAP)
    assert not game.may(host(game), Revise)
    assert len(draft(game).versions) == 3


def test_the_short_form_has_one_version():
    """R9.12: what was written is adopted or left open."""
    game = revealed()
    game.play_as(form=Form.SHORT)
    given(game).when(seat(host(game)), Revise()).then_refused(Code.CAP)
    assert not game.may(host(game), Revise)


def test_while_revising_nobody_votes():
    """R9.12: there is no version to vote on."""
    game = revealed(2, 3, 3, 3, 3, 3)
    game.seat(host(game), Revise())
    given(game).when(seat("s1"), Fist(3, ROLE)).then_refused(Code.TOO_LATE)
    given(game).when(seat("s1"), MoveUp(MoveUpChip.SMALLER)).then_refused(Code.LOCKED)
    given(game).when(seat(host(game)), Adopt()).then_refused(Code.LOCKED)
    assert game.may("s1", AddClause)


def test_a_second_key_lapses_while_revising_too():
    """R6.07 R9.12: the sheet keeps its own deadlines."""
    game = revealed()
    game.seat(host(game), Revise()).seat("s3", DropClause("c1")).wait(30)
    assert not draft(game).drops


@pytest.mark.parametrize(
    ("prepare", "ending", "parked"),
    [
        (a_vote, OPEN, {"c1", "c2", "c3"}),
        (lambda: raise_fists(a_vote(), 3, 4, 4, 5), FULL, set()),
        (revealed, FULL, set()),
        (lambda: revealed(2), OPEN, {"c1", "c2", "c3"}),
        (lambda: revealed(2, 3, 3, 3, 3, 3), OPEN, {"c1", "c2", "c3"}),
        (lambda: park(revealed(2, 3, 3, 3, 3, 3), "c2"), PARTIAL, {"c2"}),
        (lambda: park(revealed(), "c1", "c2", "c3"), OPEN, {"c1", "c2", "c3"}),
        (lambda: revealed().seat("s2", FlagRedLine("c1")), PARTIAL, {"c1"}),
    ],
)
def test_when_time_runs_out(prepare, ending, parked):
    """R9.14: agreed is full, sorted is partial, all else is open; each is a good ending."""
    game = prepare().advance()
    assert ending_of(game) is ending
    assert agreement(game).parked == parked
    assert game.table.phase is PhaseId.P10


def test_time_does_not_change_a_decision():
    """R9.14: once said, it stands."""
    game = revealed()
    game.seat(host(game), LeaveOpen()).advance()
    assert len(game.events(Decided)) == 1


def test_a_version_still_being_written_gives_way_to_the_one_before():
    """R9.15: v1 was agreed, its revision never finished; v1 stands."""
    game = revealed()
    game.seat(host(game), Revise()).seat("s3", words("Half a thought"))
    game.advance()
    assert ending_of(game) is FULL
    assert list(draft(game).clauses) == ["c1", "c2", "c3"]
    assert draft(game).check.is_whole
    assert not draft(game).is_open
    assert len(draft(game).versions) == 1


def test_after_the_ending_nothing_is_asked_any_more():
    """R9.11: neither ballots nor flags; the host moves the table on."""
    game = revealed()
    game.seat(host(game), Adopt())
    for wish in (FlagRedLine("c1"), ClearRedLine(), MoveUp(MoveUpChip.SMALLER)):
        given(game).when(seat("s2"), wish).then_refused(Code.LOCKED)
    given(game).when(seat("s2"), Fist(3, ROLE)).then_refused(Code.TOO_LATE)
    game.seat(host(game), MoveOn())
    assert game.table.host_ready


def test_while_revising_the_sheet_is_offered_and_nothing_else():
    """R9.11: pieces of the plan, until it is frozen again."""
    game = revealed(2, 3, 3, 4, 5, 3)
    game.seat(host(game), Revise())
    assert game.may("s1", AddClause)
    assert not game.may("s1", Fist)
