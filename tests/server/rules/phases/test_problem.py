"""P2, the problem."""

import pytest

from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.problem import (
    Ballot,
    DotPlaced,
    ProblemChosen,
    ProblemsShown,
    VoteProblem,
)
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward, GoOn, Pass, Rewind
from commontable.rules.seating import host_of
from commontable.rules.values import PhaseId
from tests.builders import DECK, a_table, given, seat
from tests.game import Game


def a_ballot(people: int = 6, seed: str = "seed") -> Game:
    return a_table().with_community(people).seeded(seed).in_phase(PhaseId.P2)


def cards(game: Game) -> tuple[str, ...]:
    return game.table.part(Ballot).cards


@pytest.mark.parametrize("seed", ["a", "b", "c", "d"])
def test_three_problems_lie_face_up_and_none_is_forbidden(seed):
    """R2.01: the seed draws them from those that the lines leave."""
    game = a_table_like(seed)
    assert len(set(cards(game))) == 3
    assert all(game.table.is_allowed(DECK.problems[card].content_tags) for card in cards(game))
    assert cards(game) == cards(a_table_like(seed))


def a_table_like(seed: str) -> Game:
    game = a_table().with_community(3).seeded(seed).in_phase(PhaseId.P0)
    game.seat("s1", AddLine("violence")).seat("s2", AddLine("harassment"))
    return game.advance_to(PhaseId.P2)


def test_a_dot_may_be_moved_until_the_tally():
    """R2.02: one dot a seat; putting it where it lies is no move."""
    game = a_ballot()
    first, second, _ = cards(game)
    given(game).when(seat("s1"), VoteProblem(first)).then(DotPlaced("s1", first))
    given(game).when(seat("s1"), VoteProblem(first)).then_refused(Code.BAD_TARGET, "card")
    given(game).when(seat("s1"), VoteProblem("A01")).then_refused(Code.BAD_TARGET, "card")
    given(game).when(seat("s1"), VoteProblem(second)).then(DotPlaced("s1", second))
    assert game.table.part(Ballot).dots == {"s1": second}


def test_the_tally_comes_with_the_last_vote():
    """R2.03: the card with most dots is the problem, and no dot moves any more."""
    game = a_ballot(3)
    first, second, _ = cards(game)
    game.seat("s1", VoteProblem(first)).seat("s2", VoteProblem(second))
    given(game).when(seat("s3"), VoteProblem(second)).then(
        DotPlaced("s3", second), ProblemChosen(second, was_tie=False)
    )
    given(game).when(seat("s3"), VoteProblem(first)).then_refused(Code.TOO_LATE)


def test_who_passes_is_not_waited_for():
    """R2.03 R22.02: a pass counts as done."""
    game = a_ballot(3)
    game.seat("s1", VoteProblem(cards(game)[0])).seat("s2", Pass())
    assert game.table.problem is None
    game.seat("s3", Pass())
    assert game.table.problem == cards(game)[0]


@pytest.mark.parametrize(
    "absence", [lambda g: g.lead(MarkAway("s3")), lambda g: g.seat("s3", Leave())]
)
def test_who_is_gone_is_not_waited_for(absence):
    """R2.03: away or left, the others have all voted."""
    game = a_ballot(3)
    game.seat("s1", VoteProblem(cards(game)[0])).seat("s2", VoteProblem(cards(game)[0]))
    absence(game)
    assert game.table.problem == cards(game)[0]


def test_the_tally_comes_thirty_seconds_after_most_have_voted():
    """R2.04: four of six make the clock run, three do not."""
    game = a_ballot()
    for name in ("s1", "s2", "s3"):
        game.seat(name, VoteProblem(cards(game)[0]))
    game.wait(120)
    assert game.table.problem is None
    game.seat("s4", VoteProblem(cards(game)[1])).wait(29)
    assert game.table.problem is None
    game.wait(1)
    assert game.table.problem == cards(game)[0]


def test_ties_are_decided_by_the_deck_and_said_so():
    """R2.05: one of the leading two, marked as a tie, and the same again with the same seed."""
    chosen = []
    for _ in range(2):
        game = a_ballot(3)
        first, second, third = cards(game)
        game.seat("s1", VoteProblem(first)).seat("s2", VoteProblem(second))
        game.seat("s3", Pass())
        (event,) = game.events(ProblemChosen)
        assert event.was_tie
        assert event.card != third
        chosen.append(event.card)
    assert chosen[0] == chosen[1]


def test_without_a_dot_the_deck_decides_alone():
    """R2.06 R21.05: when the room goes on, a problem is chosen before roles are dealt from it."""
    game = a_ballot().advance()
    assert game.table.problem in cards(game)
    assert game.table.phase is PhaseId.P3
    assert {*DECK.problems[game.table.problem].core} <= set(game.table.roles)


def test_fast_forward_tallies():
    """R22.05: the prompt closes with what lies there."""
    game = a_ballot()
    game.seat("s1", VoteProblem(cards(game)[2])).seat("s4", FastForward())
    assert game.table.problem == cards(game)[2]
    given(game).when(seat("s4"), FastForward()).then(*game.ask(seat("s4"), FastForward()))
    assert len(game.events(ProblemChosen)) == 1


def test_a_forbidden_card_is_replaced_and_its_dots_go_back():
    """R2.07: the other cards stay, with their dots."""
    game = next(g for n in range(20) if "A-P5" in cards(g := a_ballot(seed=f"{n}")))
    kept = [card for card in cards(game) if card != "A-P5"]
    game.seat("s1", VoteProblem("A-P5")).seat("s2", VoteProblem(kept[0]))
    game.seat("s3", AddLine("harassment"))
    assert "A-P5" not in cards(game)
    assert set(kept) < set(cards(game))
    assert len(cards(game)) == 3
    assert game.table.part(Ballot).dots == {"s2": kept[0]}
    assert game.log[-1].event == ProblemsShown(cards(game))


def test_a_boundary_sets_the_chosen_problem_aside_for_good():
    """R2.08 R22.03: each boundary brings another card that was face up, until none is left."""
    game = a_ballot(3)
    for name in ("s1", "s2", "s3"):
        game.seat(name, VoteProblem(cards(game)[0]))
    seen = [game.table.problem]
    for _ in range(2):
        game.seat("s2", Boundary()).wait(10)
        game.seat(host_of(game.table), GoOn())
        seen.append(game.table.problem)
    assert len(set(seen)) == 3
    game.seat("s2", Boundary())
    assert game.table.problem == seen[-1]


def test_a_boundary_before_the_tally_only_stops_the_table():
    """R22.03: no single card lies there to set aside."""
    game = a_ballot(3)
    before = cards(game)
    game.seat("s1", Boundary())
    assert cards(game) == before
    assert game.table.problem is None


def test_a_line_sets_the_chosen_problem_aside():
    """R2.08: a topic set aside after the tally takes its problem along."""
    game = next(g for n in range(20) if "A-P5" in cards(g := a_ballot(3, seed=f"{n}")))
    for name in ("s1", "s2", "s3"):
        game.seat(name, VoteProblem("A-P5"))
    game.seat("s1", AddLine("harassment"))
    assert game.table.problem != "A-P5"
    assert game.table.is_allowed(DECK.problems[game.table.problem].content_tags)


def test_a_rewind_gives_all_dots_back():
    """R22.06: the vote starts again."""
    game = a_ballot(3)
    before = cards(game)
    for name in ("s1", "s2", "s3"):
        game.seat(name, VoteProblem(cards(game)[0]))
    game.seat("s1", Rewind())
    assert game.table.problem is None
    assert cards(game) == before
    assert game.table.part(Ballot).dots == {}
