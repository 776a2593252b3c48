"""P9: ratings in private, and fists that are revealed together."""

import pytest

from commontable.rules.direction import Pause, Resume
from commontable.rules.draft import DropClause, Freeze
from commontable.rules.phases.agree import (
    Adopt,
    ClearRedLine,
    Decided,
    Fist,
    FistsRevealed,
    FlagRedLine,
    LeaveOpen,
    MovedUp,
    MoveUp,
    MoveUpChip,
    Park,
    RateInterest,
    Revise,
    VoteOpened,
    fist_counts,
    satisfaction,
)
from commontable.rules.plan import Draft
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.refusals import Code
from commontable.rules.safety import FastForward, Pass, Rewind
from commontable.rules.values import SECOND, PhaseId
from tests.builders import given, seat
from tests.game import offered
from tests.server.rules.composing import WHOLE, a_plan, a_vote, checked, host
from tests.server.rules.phases.voting import (
    FULL,
    OPEN,
    PARTIAL,
    ROLE,
    SELF,
    adopt,
    agreement,
    ending_of,
    raise_fists,
    revealed,
)


def test_the_vote_is_on_the_version_just_frozen():
    """R9.01: also when time froze it on the way in."""
    assert agreement(a_vote()).version == 1
    game = a_plan().advance_to(PhaseId.P9)
    assert game.events(VoteOpened) == [VoteOpened(1)]


def test_a_role_rates_its_own_interests_until_the_reveal():
    """R9.02: 0, 1 or 2, again and again, and nobody without a role."""
    game = a_vote()
    game.seat("s2", RateInterest(1, 2), RateInterest(1, 0), RateInterest(3, 1))
    assert agreement(game).ratings == {"A01": {1: 0, 3: 1}}
    given(game).when(seat("s2"), RateInterest(4, 1)).then_refused(Code.BAD_TARGET, "interest")
    given(game).when(seat("s2"), RateInterest(1, 3)).then_refused(Code.BAD_TARGET, "value")
    raise_fists(game, 3, 3, 3, 3, 3, 3)
    given(game).when(seat("s2"), RateInterest(1, 1)).then_refused(Code.TOO_LATE)


def test_satisfaction_weighs_what_was_rated():
    """R9.18: A01 weighs 5, 3, 2; met, partly and not is (5 + 1.5) / 10."""
    game = a_vote().seat("s2", RateInterest(1, 2), RateInterest(2, 1), RateInterest(3, 0))
    assert satisfaction(game.table) == {"A01": pytest.approx(0.65)}


def test_fists_may_be_raised_again_until_the_reveal():
    """R9.03: as the role and as oneself, 0 to 5."""
    game = a_vote().seat("s2", Fist(1, ROLE), Fist(4, ROLE), Fist(2, SELF))
    assert agreement(game).fists == {ROLE: {"s2": 4}, SELF: {"s2": 2}}
    given(game).when(seat("s2"), Fist(6, ROLE)).then_refused(Code.BAD_TARGET, "value")
    raise_fists(game, 3, 3, 3, 3, 3, 3)
    given(game).when(seat("s2"), Fist(4, ROLE)).then_refused(Code.TOO_LATE)


def test_an_ally_votes_as_oneself_alone():
    """R9.03 R9.06: and rates nothing, flags nothing, moves nothing up."""
    game = checked(a_plan().come().advance_to(PhaseId.P9))
    given(game).when(seat("s7"), Fist(0, ROLE)).then_refused(Code.BAD_TARGET, "standing")
    given(game).when(seat("s7"), RateInterest(1, 1)).then_refused(Code.BAD_TARGET)
    for wish in (FlagRedLine("c1"), ClearRedLine(), MoveUp(MoveUpChip.SMALLER)):
        given(game).when(seat("s7"), wish).then_refused(Code.LOCKED)
    raise_fists(game, 3, 3, 3, 3, 3, 3)
    assert not agreement(game).is_revealed
    game.seat("s7", Fist(0, SELF))
    assert agreement(game).is_revealed


def test_fists_are_revealed_together_with_the_last_one():
    """R9.04: as counts; who passes or is away is not waited for."""
    game = raise_fists(a_vote(), 4, 2, 4, 3)
    assert not agreement(game).is_revealed
    game.lead(MarkAway("s6")).seat("s5", Pass())
    assert game.events(FistsRevealed) == [FistsRevealed(1)]
    assert fist_counts(game.table) == {4: 2, 2: 1, 3: 1}


def test_nothing_is_revealed_as_long_as_nobody_votes():
    """R9.04: all have passed, and there is nothing to show."""
    game = a_vote().everyone(Pass())
    assert not agreement(game).is_revealed


def test_fists_are_revealed_forty_five_seconds_after_most_roles():
    """R9.05: four of six make the clock run, three do not."""
    game = raise_fists(a_vote(), 4, 4, 4).wait(100)
    assert agreement(game).ends_at is None
    raise_fists(game, 4, 4, 4, 4).wait(44)
    assert not agreement(game).is_revealed
    game.wait(1)
    assert agreement(game).is_revealed


def test_self_fists_never_decide():
    """R9.06: nothing but zeros as oneself, and the plan is full."""
    game = a_vote()
    for name in game.table.seats:
        game.seat(name, Fist(3, ROLE), Fist(0, SELF))
    game.seat(host(game), Adopt())
    assert ending_of(game) is FULL


def test_below_three_one_may_say_what_would_help():
    """R9.08: after the reveal, whoever showed a hand where one is low, the last word counting."""
    game = raise_fists(a_vote(), 2)
    given(game).when(seat("s1"), MoveUp(MoveUpChip.SMALLER)).then_refused(Code.LOCKED)
    raise_fists(game, 2, 3, 3, 3, 3, 3)
    given(game).when(seat("s1"), MoveUp(MoveUpChip.SMALLER)).then(
        MovedUp("s1", "A07", MoveUpChip.SMALLER)
    )
    game.seat("s1", MoveUp(MoveUpChip.ADD_CARE)).seat("s2", MoveUp(MoveUpChip.SMALLER))
    said = agreement(game).move_ups
    assert said == {"A07": MoveUpChip.ADD_CARE, game.role("s2").card: MoveUpChip.SMALLER}


def test_nobody_is_asked_what_would_move_it_up_where_all_can_live_with_it():
    """R9.08 R9.16: a three is enough, and whoever has left has no hand."""
    assert not raise_fists(a_vote(), 3, 3, 4, 5, 3, 3).may("s1", MoveUp)
    game = raise_fists(a_vote(), 2, 3, 4, 5, 3, 3)
    assert game.may("s2", MoveUp)
    assert not game.seat("s1", Leave()).may("s2", MoveUp)


def test_a_red_line_stays_open_until_its_holder_clears_it():
    """R9.09: one flag a role; while it is up the clause is not kept."""
    game = a_vote()
    given(game).when(seat("s2"), FlagRedLine("c9")).then_refused(Code.BAD_TARGET, "clause")
    given(game).when(seat("s2"), ClearRedLine()).then_refused(Code.LOCKED)
    game.seat("s2", FlagRedLine("c1"))
    given(game).when(seat("s2"), FlagRedLine("c2")).then_refused(Code.LOCKED)
    given(game).when(seat("s3"), ClearRedLine()).then_refused(Code.LOCKED)
    raise_fists(game, 5, 5, 5, 5, 5, 5)
    given(game).when(seat(host(game)), Park("c1")).then_refused(Code.BAD_TARGET, "clause")
    game.seat("s2", ClearRedLine())
    assert adopt(game) is FULL


def test_a_plan_with_an_open_red_line_is_partial_without_its_clause():
    """R9.10: the rest is kept."""
    game = revealed().seat("s2", FlagRedLine("c1"))
    assert adopt(game) is PARTIAL
    assert agreement(game).parked == {"c1"}
    given(game).when(seat("s2"), ClearRedLine()).then_refused(Code.LOCKED)


def test_a_flag_goes_with_its_clause():
    """R9.09: dropped in the revision, and the next vote is free of it."""
    game = revealed().seat("s2", FlagRedLine("c1")).seat("s3", FlagRedLine("c2"))
    game.seat(host(game), Revise())
    given(game).when(seat("s2"), ClearRedLine()).then_refused(Code.LOCKED)
    given(game).when(seat("s4"), FlagRedLine("c2")).then_refused(Code.LOCKED)
    game.seat("s2", DropClause("c1")).seat(host(game), WHOLE, Freeze())
    assert agreement(game).red_lines == {"A05": "c2"}


HOST_WISHES = (Park("c1"), Revise(), Adopt(), LeaveOpen())


@pytest.mark.parametrize("wish", HOST_WISHES)
def test_only_the_host_ends_a_vote_and_only_after_the_reveal(wish):
    """R9.11: nobody else, not before, and not twice."""
    game = a_vote()
    given(game).when(seat(host(game)), wish).then_refused(Code.LOCKED)
    raise_fists(game, 4, 4, 4, 4, 4, 4)
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), wish).then_refused(Code.NOT_YOUR_TURN)
    game.seat(host(game), LeaveOpen())
    given(game).when(seat(host(game)), wish).then_refused(Code.LOCKED)


def test_who_has_left_has_no_vote():
    """R9.16: a low fist leaves with its owner."""
    game = revealed(1, 4, 4, 4, 4, 4).seat("s1", Leave())
    assert fist_counts(game.table) == {4: 5}
    assert adopt(game) is FULL


def test_fast_forward_goes_one_step_at_a_time():
    """R9.17 R22.05: freeze what is revised, reveal what is there, then end."""
    game = raise_fists(a_vote(), 4, 4, 4, 4).seat("s6", FastForward())
    assert agreement(game).is_revealed
    game.seat(host(game), Revise()).seat("s6", FastForward())
    assert (agreement(game).version, agreement(game).is_revealed) == (2, False)
    game.seat("s6", FastForward())
    assert agreement(game).is_revealed
    game.seat("s6", FastForward())
    assert ending_of(game) is OPEN
    game.seat("s6", FastForward())
    assert len(game.events(Decided)) == 1


def test_a_rewind_takes_the_vote_back_to_its_start():
    """R22.06: fists, ratings and flags of this version; the version stays."""
    game = revealed().seat("s2", FlagRedLine("c1")).seat("s5", Rewind())
    now = agreement(game)
    assert (now.version, now.fists, now.red_lines, now.is_revealed) == (1, {}, {}, False)
    assert len(game.table.part(Draft).versions) == 1


def test_the_ballot_stands_still_with_the_clock():
    """R9.05 R21.12: a pause in the middle moves the reveal."""
    game = raise_fists(a_vote(), 4, 4, 4, 4).wait(40).lead(Pause()).wait(300).lead(Resume())
    assert agreement(game).ends_at - game.table.clock.reading(game.at) == 5 * SECOND
    game.wait(5)
    assert agreement(game).is_revealed


def test_what_may_be_answered_is_offered():
    """R20.05: in the ballot, after the reveal, and where a red line is open."""
    game = a_vote().seat("s1", FlagRedLine("c1"))
    assert game.may("s1", ClearRedLine)
    assert game.may("s2", FlagRedLine)
    game = revealed(2, 3, 3, 4, 5, 3)
    assert game.may("s1", MoveUp)
    assert game.may("s2", MoveUp)
    assert {verb for verb in (Adopt, Park, Revise, LeaveOpen) if game.may(host(game), verb)}
    assert offered(game.seat(host(game), LeaveOpen()).table, "s1", Fist) == []
