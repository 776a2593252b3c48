"""The one thing that a phone asks, wherever its table is."""

from collections.abc import Callable

import attrs
import pytest

from commontable.rules.allies import AnswerAlly, AskToCoHold
from commontable.rules.attention import Summon
from commontable.rules.commands import Command
from commontable.rules.direction import AnswerHelp, Pause, Receipt
from commontable.rules.draft import Freeze
from commontable.rules.flow import MoveOn
from commontable.rules.phases.agree import (
    Adopt,
    Fist,
    LeaveOpen,
    Level,
    Park,
    RateChair,
    RateRole,
    Revise,
    Standing,
    WeighSides,
)
from commontable.rules.phases.arrive import Agree, Consent, Ready
from commontable.rules.phases.debrief import StepOut
from commontable.rules.phases.listen import EndFloor, Listening, Reflect
from commontable.rules.phases.problem import Ballot, VoteProblem
from commontable.rules.phases.roles import Introduce
from commontable.rules.phases.toolcheck import MarkReflected
from commontable.rules.presence import Leave, TakeSeat
from commontable.rules.safety import (
    Boundary,
    CallOffRamp,
    Pass,
    PickWayOn,
)
from commontable.rules.seating import host_of
from commontable.rules.sharing import ShareInterest
from commontable.rules.trading import OfferTrade
from commontable.rules.values import Form, Group, PhaseId
from tests.builders import SIX
from tests.game import Game
from tests.server.rules.composing import (
    FAIR,
    WHOLE,
    a_chair,
    a_check,
    a_plan,
    a_sheet,
    a_vote,
    checked,
    host,
    with_a_piece,
    words,
)
from tests.server.rules.workshop.builders import sharing
from tests.server.views.seated import CARE, NOT_YET, chosen, mine, named, rated, revealed


def after_the_round() -> Game:
    game = SIX.in_phase(PhaseId.P4)
    while turn := game.table.part(Listening).turn:
        game.seat(turn.speaker, EndFloor())
    return game


def at_risk(game: Game) -> Game:
    return game.everyone(FAIR).seat(host(game), WeighSides(Level.HIGH, Level.LOW))


def short_vote() -> Game:
    return with_a_piece(SIX.in_form(Form.SHORT).in_phase(PhaseId.P6))


def with_a_chair() -> Game:
    """A01 was heard, then its holder left for good."""
    return checked(with_a_piece(a_sheet().seat("s2", Leave())))


def in_part(fist: int, *wishes: Command) -> Game:
    """All showed this fist for the plan, and the host keeps what is agreed."""
    game = a_vote()
    for name in game.table.seats:
        game.seat(name, Fist(fist, Standing.ROLE), Fist(4, Standing.SELF))
    return game.seat(host(game), *wishes, Adopt())


def late(phase: PhaseId) -> Game:
    """Somebody sits down so late, and has not said yet that they are ready."""
    game = SIX.in_phase(phase).lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
    return game.seat("s7", Consent(), Agree())


def beside_a_vote() -> Game:
    """The vote is on, and an ally is at the table."""
    return checked(a_plan().come().advance_to(PhaseId.P9))


def beside_a_holder() -> Game:
    """The vote is on, and s7 holds a card together with somebody."""
    game = sharing(Group.COMMUNITY).heard("s2", 3).advance_to(PhaseId.P6)
    game.seat("s2", words("One"), words("Two")).seat(host(game), WHOLE, Freeze())
    return checked(game.advance_to(PhaseId.P9))


def beside_the_speaker() -> Game:
    """It is s2's turn to speak for a card that s7 holds too."""
    game = SIX.in_phase(PhaseId.P4).come(group=Group.COMMUNITY)
    game.seat("s7", AskToCoHold("A01")).seat("s2", AnswerAlly("s7", is_welcome=True))
    while (speaker := game.table.part(Listening).turn.speaker) != "s2":
        game.seat(speaker, EndFloor())
    return game


def all_guessed() -> Game:
    """All have said who they are and what they think matters to somebody else."""
    game = SIX.in_phase(PhaseId.P3).everyone(Introduce())
    return game.wait(45)


def without_reserve() -> Game:
    game = SIX.in_phase(PhaseId.P3)
    game.table = attrs.evolve(game.table, reserve=())
    return game.come()


PROMPTS: list[tuple[str, str, Callable[[], Game]]] = [
    ("consent", "s1", SIX.arriving),
    ("agreements", "s1", lambda: SIX.arriving().seat("s1", Consent())),
    (
        "agreements_late",
        "s7",
        lambda: (
            SIX.in_phase(PhaseId.P4)
            .lead(TakeSeat("s7", "Fern", Group.PARTNER, "en"))
            .seat("s7", Consent())
        ),
    ),
    ("lines", "s1", lambda: SIX.arriving().seat("s1", Consent(), Agree())),
    ("arrived", "s1", lambda: SIX.arriving().seat("s1", Consent(), Agree(), Ready())),
    ("wait", "s1", lambda: SIX.laid().seat("s1", Consent(), Agree())),
    ("problem_vote", "s1", lambda: SIX.in_phase(PhaseId.P2)),
    (
        "problem_voted",
        "s1",
        lambda: (g := SIX.in_phase(PhaseId.P2)).seat(
            "s1", VoteProblem(g.table.part(Ballot).cards[0])
        ),
    ),
    ("problem_talk", "guest", chosen),
    ("talk", "s1", lambda: (g := chosen()).seat(host_of(g.table), MoveOn())),
    ("tools", "s1", lambda: SIX.in_phase(PhaseId.P1)),
    ("tools_done", "s1", lambda: SIX.in_phase(PhaseId.P1).seat("s1", MarkReflected())),
    ("role_introduce", "s1", lambda: SIX.in_phase(PhaseId.P3)),
    ("role_wait", "s1", lambda: SIX.in_phase(PhaseId.P3).seat("s1", Introduce())),
    ("role_met", "s1", all_guessed),
    ("role_beside", "s7", lambda: sharing(Group.COMMUNITY)),
    ("speak_choose", "s1", lambda: SIX.in_phase(PhaseId.P4)),
    ("listen_soon", "s4", lambda: SIX.in_phase(PhaseId.P4)),
    ("speak", "s1", lambda: SIX.in_phase(PhaseId.P4).wait(20)),
    ("listen_first", "s4", lambda: SIX.in_phase(PhaseId.P4).wait(20)),
    ("listen_with", "s5", lambda: SIX.in_phase(PhaseId.P4).wait(20)),
    ("listen_together", "s7", lambda: beside_the_speaker().wait(20)),
    (
        "speak_answer",
        "s1",
        lambda: (
            SIX.in_phase(PhaseId.P4)
            .wait(20)
            .seat("s1", ShareInterest(3))
            .seat("s2", Reflect("s1", 3))
        ),
    ),
    ("listen_done", "s1", after_the_round),
    ("chair", "guest", a_chair),
    ("compose", "guest", a_sheet),
    ("trade_answer", "s4", lambda: a_sheet().seat("s2", OfferTrade("A02", "A01-O1", "A02-O1"))),
    ("plan_frozen", "s1", lambda: (g := a_plan()).seat(host(g), Freeze())),
    ("fairness", "s1", a_check),
    ("fairness_wait", "s1", lambda: a_check().seat("s1", FAIR)),
    ("talk_fair", "guest", lambda: a_check().everyone(NOT_YET)),
    ("sides", "guest", lambda: a_check().everyone(FAIR)),
    ("guard", "guest", lambda: at_risk(a_check())),
    ("rate", "s1", a_vote),
    ("rate_role", "s1", short_vote),
    ("no_plan_end", "s1", lambda: a_sheet().advance_to(PhaseId.P9).everyone(FAIR)),
    ("fist_role", "s1", lambda: short_vote().seat("s1", RateRole(1))),
    ("rate_chair", "host", with_a_chair),
    ("rate", "host", lambda: (g := with_a_chair()).seat(host(g), RateChair("A01", 3, 2))),
    ("rate", "host", lambda: (g := with_a_chair()).seat(host(g), Pass())),
    ("fist_role", "s1", lambda: rated(a_vote(), "s1")),
    ("fist_self", "s1", lambda: rated(a_vote(), "s1").seat("s1", Fist(3, Standing.ROLE))),
    (
        "fist_wait",
        "s1",
        lambda: rated(a_vote(), "s1").seat("s1", Fist(3, Standing.ROLE), Fist(3, Standing.SELF)),
    ),
    ("fist_self_alone", "s7", beside_a_vote),
    ("fist_wait_alone", "s7", lambda: beside_a_vote().seat("s7", Fist(3, Standing.SELF))),
    ("fist_self_beside", "s7", beside_a_holder),
    ("fist_wait_beside", "s7", lambda: beside_a_holder().seat("s7", Fist(3, Standing.SELF))),
    ("observer", "s7", lambda: a_vote().come()),
    ("welcome", "s7", lambda: late(PhaseId.P4)),
    ("welcome", "s7", lambda: late(PhaseId.P8)),
    ("listen_soon", "s7", lambda: late(PhaseId.P4).seat("s7", Ready())),
    ("observer", "s7", lambda: late(PhaseId.P9)),
    ("revealed", "guest", revealed),
    ("compose", "guest", lambda: (g := revealed()).seat(host(g), Revise())),
    ("ended_full", "s1", lambda: (g := revealed()).seat(host(g), Adopt())),
    ("ended_partial", "s1", lambda: in_part(3, Park("c1"))),
    ("ended_unmarked", "s1", lambda: in_part(2)),
    ("ended_open", "s1", lambda: (g := revealed()).seat(host(g), LeaveOpen())),
    ("step_out", "s1", lambda: SIX.in_phase(PhaseId.P11)),
    ("stepped_out", "s1", lambda: SIX.in_phase(PhaseId.P11).seat("s1", StepOut())),
    ("step_out_beside", "s7", lambda: SIX.in_phase(PhaseId.P8).come().advance_to(PhaseId.P11)),
    ("done", "s1", lambda: SIX.in_phase(PhaseId.P11).advance()),
    ("ally", "s7", without_reserve),
    ("left", "s1", lambda: SIX.in_phase(PhaseId.P4).seat("s1", Leave())),
    ("summon", "s1", lambda: SIX.in_phase(PhaseId.P4).lead(Summon(), Pause())),
    ("paused", "s1", lambda: SIX.in_phase(PhaseId.P4).lead(Pause())),
    ("offramp", "s1", lambda: SIX.in_phase(PhaseId.P4).seat("s1", CallOffRamp())),
    ("offramp_pick", "s1", lambda: SIX.in_phase(PhaseId.P4).seat("s1", CallOffRamp()).wait(90)),
    (
        "offramp_picked",
        "s1",
        lambda: (
            SIX.in_phase(PhaseId.P4)
            .seat("s1", CallOffRamp())
            .wait(90)
            .seat("s1", PickWayOn("slow"))
        ),
    ),
    ("hold", "s5", lambda: SIX.in_phase(PhaseId.P4).seat("s1", Boundary())),
    ("hold", "guest", lambda: SIX.in_phase(PhaseId.P4).seat("s1", Boundary()).wait(10)),
    (
        "help",
        "s5",
        lambda: (
            SIX.in_phase(PhaseId.P4).seat("s1", CARE).lead(AnswerHelp("h1", Receipt.HERE)).wait(1)
        ),
    ),
]


@pytest.mark.parametrize(("key", "name", "state"), PROMPTS, ids=lambda value: str(value)[:14])
def test_a_phone_asks_one_thing(key, name, state):
    """R30.15 R0.04 R30.25: what stops the table first, then arriving, then the phase."""
    game = state()
    assert mine(game, named(game, name)).prompt.key == key


def test_whoever_shares_a_card_is_told_who_votes_for_it():
    game = beside_a_holder()
    holder = game.table.voice_of("s7").holder
    assert mine(game, "s7").prompt.names == {"holder": holder}
