"""The edges of time and people, line by line as GAME §2.9 and §2.10 name them."""

from itertools import product

import pytest

from commontable.metrics.ledger import may_compare_groups
from commontable.rules.decide import next_alarm
from commontable.rules.flow import run_of_show
from commontable.rules.phases.agree import Agreement, Fist, RateInterest, Standing
from commontable.rules.phases.arrive import Consent
from commontable.rules.phases.problem import Ballot, ProblemChosen, VoteProblem
from commontable.rules.presence import Leave, MarkAway, MarkBack
from commontable.rules.safety import (
    Boundary,
    BystanderFlag,
    CallFacilitator,
    CallOffRamp,
    FastForward,
    GoOn,
    HelpKind,
    Pass,
    Rewind,
)
from commontable.rules.seating import host_of
from commontable.rules.values import Form, Group, Pace, PhaseId, TableKind
from tests.builders import SIX, TableBuilder, a_table
from tests.game import Game
from tests.server.rules.composing import a_vote

PHASES = [leg.phase for leg in run_of_show(Form.NINETY)]
PLAYERS_COME, ALLIES_COME, ONLOOKERS_COME = PHASES[:4], PHASES[4:9], PHASES[9:]
COM, OFF, PAR, UND = Group.COMMUNITY, Group.OFFICER, Group.PARTNER, Group.UNDISCLOSED
ODD_TABLES = {
    "three": (COM, COM, OFF),
    "one officer": (COM,) * 4 + (OFF,),
    "officers alone": (OFF,) * 5,
    "community alone": (COM,) * 5,
    "partners alone": (PAR,) * 4,
    "undisclosed alone": (UND,) * 3,
    "eight": (COM,) * 4 + (OFF,) * 4,
}
VERBS = (
    Pass(),
    Boundary(),
    FastForward(),
    Rewind(),
    CallOffRamp(),
    CallFacilitator(HelpKind.CARE),
    BystanderFlag(),
)


def to_the_end(game: Game) -> Game:
    """Led on, a minute for each phase, whatever is done in it."""
    while not game.table.is_done:
        game.wait(60).advance()
    return game


# No-shows, latecomers, leavers


def test_roles_are_dealt_to_who_is_here():
    """R3.07: who did not come, or sleeps, gets none until they are back."""
    game = a_table().with_community(3).with_officers(3).in_phase(PhaseId.P2)
    game.lead(MarkAway("s5")).advance()
    assert game.table.role_of("s5") is None
    assert {role.holder for role in game.table.roles.values()} >= {"s1", "s2", "s3", "s4", "s6"}
    game.lead(MarkBack("s5"))
    assert game.table.role_of("s5")


@pytest.mark.parametrize("phase", PLAYERS_COME)
def test_who_comes_before_listening_gets_a_role(phase):
    """R3.21 R0.04: with the others, or from the reserve."""
    game = a_table().with_community(3).with_officers(2).in_phase(phase).come("late", COM)
    game.advance_to(PhaseId.P4)
    assert game.table.role_of("late")
    assert game.table.belt.hands["late"]


@pytest.mark.parametrize("phase", ALLIES_COME)
def test_who_comes_while_others_listen_or_plan_is_an_ally(phase):
    """R27.01: no role, a hand, and the table goes on to its end with them."""
    game = a_table().with_community(3).with_officers(2).in_phase(phase).come("late", COM)
    assert game.table.role_of("late") is None
    assert len(game.table.belt.hands["late"]) == 3
    assert not game.table.seats["late"].is_observer
    to_the_end(game)


@pytest.mark.parametrize("phase", ONLOOKERS_COME)
def test_who_comes_once_the_vote_has_begun_looks_on(phase):
    """R27.02: and nobody waits for them."""
    game = SIX.in_phase(phase).come("late", COM)
    assert game.table.seats["late"].is_observer
    to_the_end(game)


@pytest.mark.parametrize("phase", PHASES)
def test_whoever_leaves_leaves_nothing_undone(phase):
    """R23.03 R27.06: in any phase, the host, a speaker, or the next one."""
    for name in ("s1", "s4", "s6"):
        game = a_table().with_community(3).with_officers(3).in_phase(phase).seat(name, Leave())
        assert game.table.role_of(name) is None
        assert host_of(game.table) not in (None, name)
        to_the_end(game)


@pytest.mark.parametrize("phase", PHASES)
def test_a_table_where_everyone_leaves_stands_still_and_can_be_led_to_its_end(phase):
    """R23.07 R21.15: there is no host and nothing is waited for."""
    game = a_table().with_community(3).in_phase(phase)
    for name in ("s1", "s2", "s3"):
        game.seat(name, Leave())
    assert host_of(game.table) is None
    to_the_end(game)


# Odd tables


@pytest.mark.parametrize(("groups", "form"), list(product(ODD_TABLES.values(), Form)))
def test_every_kind_of_table_comes_to_its_end_in_every_form(groups, form):
    """R21.13 R21.14: also when nobody does anything but arrive."""
    game = TableBuilder(groups=groups).in_form(form).in_phase(PhaseId.P0)
    to_the_end(game)


@pytest.mark.parametrize("groups", ODD_TABLES.values())
def test_time_alone_brings_every_kind_of_table_to_its_end(groups):
    """R21.14: at its own pace."""
    game = TableBuilder(groups=groups).at_pace(Pace.TABLE).arriving()
    for name in game.table.seats:
        game.seat(name, Consent())
    game.wait(150 * 60)
    assert game.table.is_done
    assert next_alarm(game.table) is None


@pytest.mark.parametrize(
    ("groups", "kind", "compares"),
    [
        ((COM, COM, OFF), TableKind.MIXED, False),
        ((COM,) * 4 + (OFF,), TableKind.MIXED, True),
        ((COM,) * 3 + (OFF,) * 2, TableKind.MIXED, True),
        ((OFF,) * 5, TableKind.PRACTICE, False),
        ((COM,) * 5, TableKind.LISTENING, False),
    ],
)
def test_what_a_table_is_called_and_whether_groups_are_compared(groups, kind, compares):
    """R23.08: one officer is fine; three players and one group alone are never compared."""
    table = TableBuilder(groups=groups).in_phase(PhaseId.P4).table
    assert table.kind is kind
    assert may_compare_groups(table) is compares


def test_two_of_three_make_an_agreement():
    """R23.09: the quorum is two, also for three roles."""
    game = a_table().with_community(3).in_phase(PhaseId.P9)
    assert game.table.quorum == 2


# Ties and time


def test_time_out_draws_a_problem_and_shows_the_positions():
    """R2.06 R3.19: nobody did anything."""
    game = SIX.at_pace(Pace.TABLE).arriving()
    for name in game.table.seats:
        game.seat(name, Consent())
    game.wait(30 * 60)
    assert game.table.problem
    assert all(role.introduced for role in game.table.roles.values())


def test_a_tie_is_drawn_among_the_tied():
    """R2.05: by the seed, and said so."""
    game = a_table().with_community(4).in_phase(PhaseId.P2)
    first, second, _ = game.table.part(Ballot).cards
    for name, card in zip(("s1", "s2", "s3", "s4"), (first, second) * 2, strict=True):
        game.seat(name, VoteProblem(card))
    (chosen,) = game.events(ProblemChosen)
    assert chosen.was_tie
    assert chosen.card in (first, second)


# Dropped phones


def test_a_phone_that_drops_keeps_what_its_owner_rated_and_raised():
    """R9.02 R9.03 R23.02: nothing of it is asked again."""
    game = a_vote()
    game.seat("s2", RateInterest(1, 2), Fist(4, Standing.ROLE))
    before = game.table.part(Agreement)
    game.lead(MarkAway("s2")).wait(20).lead(MarkBack("s2"))
    after = game.table.part(Agreement)
    assert (after.ratings, after.fists) == (before.ratings, before.fists)


# Small rules


@pytest.mark.parametrize(("phase", "verb"), list(product(PHASES, VERBS)))
def test_every_safety_verb_in_every_phase_leaves_a_table_that_goes_on(phase, verb):
    """R22.01 R22.03 R22.05 R22.06 R22.08: tapped by an officer, a member, and twice."""
    game = a_table().with_community(3).with_officers(3).in_phase(phase)
    game.seat("s4", verb).wait(11).seat("s2", verb, verb)
    if game.table.overlay and game.table.overlay.kind == "hold":
        game.wait(10).seat(host_of(game.table), GoOn())
    game.wait(200)
    assert game.table.overlay is None
    to_the_end(game)


@pytest.mark.parametrize("phase", PHASES)
def test_a_skip_in_every_phase_takes_it_to_where_it_is_done(phase):
    """R22.05: a few at most; nothing is skipped for ever."""
    game = a_table().with_community(3).with_officers(3).in_phase(phase)
    for _ in range(30):
        game.seat("s1", FastForward())
    to_the_end(game)


@pytest.mark.parametrize("phase", PHASES)
def test_a_rewind_in_every_phase_stays_in_that_phase(phase):
    """R22.06 R22.07: never back to the one before."""
    game = a_table().with_community(3).with_officers(3).in_phase(phase)
    for _ in range(4):
        assert game.wait(5).seat("s1", Rewind()).table.phase is phase
