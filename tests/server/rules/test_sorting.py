"""Sorting the problem in P2: claims, factors and power."""

from commontable.rules.phases.arrive import AddLine, Consent
from commontable.rules.phases.problem import Ballot, VoteProblem
from commontable.rules.presence import TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, GoOn, Pass, Rewind
from commontable.rules.seating import host_of
from commontable.rules.sorting import (
    Circle,
    Claim,
    ClaimSorted,
    FactorSorted,
    NamePower,
    Power,
    PowerNamed,
    SortClaim,
    SortFactor,
    Sorting,
    circle_of,
    factors_of,
    workable,
)
from commontable.rules.values import Group, PhaseId
from tests.builders import a_table, given, seat
from tests.game import Game


def a_problem(seed: str = "seed") -> Game:
    """Three people have chosen the first card."""
    game = a_table().with_community(3).seeded(seed).in_phase(PhaseId.P2)
    return game.everyone(VoteProblem(game.table.part(Ballot).cards[0]))


def sorting(game: Game) -> Sorting:
    return game.table.part(Sorting)


def test_nothing_is_sorted_before_there_is_a_problem():
    """R2.10: nor is power named."""
    game = a_table().with_community(3).in_phase(PhaseId.P2)
    sorts = (SortClaim(1, Claim.FACT), SortFactor("lamps", Circle.ADAPT))
    for wish in (*sorts, NamePower(Power.PAID)):
        given(game).when(seat("s1"), wish).then_refused(Code.LOCKED)
        assert not game.may("s1", type(wish))


def test_anyone_sorts_the_claims_and_the_last_tap_holds():
    """R2.10: four claims; a sort may be taken back."""
    game = a_problem()
    given(game).when(seat("s1"), SortClaim(2, Claim.FACT)).then(ClaimSorted("s1", 2, Claim.FACT))
    game.seat("s3", SortClaim(2, Claim.GUESS), SortClaim(4, Claim.FEELING))
    assert sorting(game).claims == {2: Claim.GUESS, 4: Claim.FEELING}
    game.seat("s1", SortClaim(2))
    assert sorting(game).claims == {4: Claim.FEELING}
    for number in (0, 5):
        wish = SortClaim(number, Claim.FACT)
        given(game).when(seat("s1"), wish).then_refused(Code.BAD_TARGET, "chip")


def test_anyone_sorts_the_factors_of_the_problem():
    """R2.11: and only those."""
    game = a_problem()
    first, second, *_ = factors_of(game.table)
    given(game).when(seat("s2"), SortFactor(first, Circle.CONTROL)).then(
        FactorSorted("s2", first, Circle.CONTROL)
    )
    game.seat("s1", SortFactor(second, Circle.ADAPT), SortFactor(first, Circle.ADAPT))
    assert sorting(game).factors == {first: Circle.ADAPT, second: Circle.ADAPT}
    game.seat("s1", SortFactor(first))
    assert sorting(game).factors == {second: Circle.ADAPT}
    wish = SortFactor("weather", Circle.ADAPT)
    given(game).when(seat("s1"), wish).then_refused(Code.BAD_TARGET, "chip")


def test_what_nobody_sorts_the_table_can_influence():
    """R2.12: a plan may work on all but what it has to adapt to."""
    game = a_problem()
    first, *others = factors_of(game.table)
    game.seat("s1", SortFactor(first, Circle.ADAPT)).advance()
    assert circle_of(game.table, first) is Circle.ADAPT
    assert {circle_of(game.table, factor) for factor in others} == {Circle.INFLUENCE}
    assert workable(game.table) == tuple(others)


def test_where_power_lies_is_named_once():
    """R2.13: by anyone; what was named stays."""
    game = a_problem()
    given(game).when(seat("s2"), NamePower(Power.BELIEVED)).then(PowerNamed("s2", Power.BELIEVED))
    given(game).when(seat("s1"), NamePower(Power.BELIEVED)).then_refused(Code.LOCKED)
    for power in set(Power) - {Power.BELIEVED}:
        game.seat("s1", NamePower(power))
    assert not game.may("s3", NamePower)


def test_another_problem_has_nothing_sorted_yet():
    """R2.14 R22.03: after a boundary the next card is sorted anew."""
    game = a_problem().seat("s1", SortClaim(1, Claim.FACT), NamePower(Power.PAID))
    old = game.table.problem
    game.seat("s2", Boundary()).wait(10)
    game.seat(host_of(game.table), GoOn())
    assert game.table.problem != old
    assert sorting(game) == Sorting()


def test_a_line_takes_the_sorts_of_its_problem_along():
    """R2.14 R2.08: a problem with a topic that somebody sets aside."""
    game = next(g for n in range(20) if has_topics(g := a_problem(f"{n}")))
    game.seat("s1", SortClaim(1, Claim.FACT))
    game.seat("s2", AddLine(game.table.deck.problems[game.table.problem].content_tags[0]))
    assert sorting(game) == Sorting()


def has_topics(game: Game) -> bool:
    return bool(game.table.deck.problems[game.table.problem].content_tags)


def test_a_rewind_takes_the_sorts_back():
    """R22.06: with the vote."""
    game = a_problem().seat("s1", SortClaim(1, Claim.FACT)).seat("s2", Rewind())
    assert sorting(game) == Sorting()


def test_an_ally_sorts_and_who_passes_is_not_waited_for():
    """R2.10 R22.02: sorting is for all who play, and nobody has to."""
    game = a_problem().lead(TakeSeat("s4", "Fern", Group.PARTNER, "en")).seat("s4", Consent())
    game.seat("s4", SortClaim(3, Claim.FEELING)).seat("s1", Pass())
    assert sorting(game).claims == {3: Claim.FEELING}
