"""No screen is sent what its owner may not know (DESIGN §1, promise 3): change all of that, and not
one byte of what it is sent changes, prompt and offer ids included.
"""

import re
from pathlib import Path
from random import Random

import pytest

from commontable import rules
from commontable.rules.actors import Seated
from commontable.rules.commands import Command
from commontable.rules.guessing import GuessInterest, target_of
from commontable.rules.phases.agree import Fairness, Fist, MoveUp, RateInterest, RateRole, Standing
from commontable.rules.phases.arrive import AddLine, Consent
from commontable.rules.phases.commit import Backing, Commit, TableCommit, Template
from commontable.rules.phases.debrief import Noticing, Recognise
from commontable.rules.phases.feedback import (
    FeedbackChip,
    Landing,
    NameStrength,
    NextStep,
    StepChip,
    StrengthChip,
)
from commontable.rules.phases.listen import FeelHeard, Reflect
from commontable.rules.phases.problem import VoteProblem
from commontable.rules.phases.roles import Introduce, SwapRole
from commontable.rules.phases.scenes import Benefit, Risk, RiskBenefit, TellNoticed
from commontable.rules.plan import Horizon
from commontable.rules.presence import ChooseLanguage
from commontable.rules.pulse import Pulse, PulseItem
from commontable.rules.safety import BystanderFlag, CallFacilitator, HelpKind, Pass
from commontable.rules.table import Table
from commontable.rules.values import Form, PhaseId
from tests.builders import SIX, a_table
from tests.game import Game
from tests.server.rules.composing import a_version, checked, with_a_piece
from tests.server.rules.scened import a_poll, answered, weighing
from tests.server.rules.trails import each_game, trail
from tests.server.views import scramble
from tests.server.views.held import assert_no_person_is_on_wall_or_tile, assert_no_secret_reaches
from tests.server.views.seen import as_bytes, seat_json, tile_json, wall_json

RULES = Path(rules.__file__).parent
PART = re.compile(r"\bpart\(([A-Z]\w+)\)")


@each_game
def test_no_phone_can_tell_what_its_owner_may_not_know(seed):
    """R30.01: other hands, piles, gates, ratings, dots, fists and senders never reach a phone."""
    chance = Random(seed)
    for game in trail(seed)[::8]:
        for viewer in game.table.seats:
            assert_no_secret_reaches(game.table, viewer, chance)


@each_game
def test_wall_and_tile_speak_of_no_person(seed):
    """R30.02 R30.03: nothing that belongs to a seat reaches the wall, nor the tile of its table."""
    chance = Random(seed)
    for game in trail(seed)[::8]:
        assert_no_person_is_on_wall_or_tile(game.table, chance)


KNOWN_TO_ALL = {"Brought", "Lives", "Sorting", "TalkingPiece"}
"""Parts of a table's state in which nothing is anybody's own."""


def test_every_part_of_a_table_is_scrambled_or_known_to_all():
    """R30.01: a new part is thought of before it reaches a phone."""
    used = {name for file in RULES.rglob("*.py") for name in PART.findall(file.read_text("utf-8"))}
    files = Path(scramble.__file__).parent.glob("*.py")
    scrambled = {name for file in files for name in PART.findall(file.read_text("utf-8"))}
    assert scrambled | KNOWN_TO_ALL == used
    assert not scrambled & KNOWN_TO_ALL


def twins(game: Game, name: str, one: Command | None, other: Command | None) -> tuple[Table, Table]:
    """Two tables that differ in nothing but what one seat did."""
    start, log = game.table, list(game.log)
    ends = []
    for wish in (one, other):
        game.table, game.log = start, list(log)
        if wish:
            game.do(Seated(name), wish)
        ends.append(game.table)
    game.table, game.log = start, log
    return ends[0], ends[1]


def assert_nobody_else_can_tell(game: Game, name: str, one: Command, other: Command | None) -> None:
    left, right = twins(game, name, one, other)
    assert left != right
    for viewer in game.table.seats:
        if viewer != name:
            assert as_bytes(seat_json(left, viewer)) == as_bytes(seat_json(right, viewer)), viewer
    assert as_bytes(wall_json(left)) == as_bytes(wall_json(right))


def a_turn() -> Game:
    """s1 speaks to s4, and s4 has said something back."""
    game = SIX.in_phase(PhaseId.P4).wait(20)
    return game.seat("s4", Reflect("s1"))


def a_vote() -> Game:
    return checked(with_a_piece(SIX.in_phase(PhaseId.P6)))


SECRETS = {
    "research": (SIX.arriving, "s2", Consent(True), Consent(False)),
    "line": (lambda: SIX.in_phase(PhaseId.P0), "s2", AddLine("force"), AddLine("drugs")),
    "dot": (
        lambda: SIX.in_phase(PhaseId.P2),
        "s2",
        lambda game: VoteProblem(ballot(game)[0]),
        lambda game: VoteProblem(ballot(game)[1]),
    ),
    "guess": (
        lambda: SIX.in_phase(PhaseId.P3).everyone(Introduce()),
        "s2",
        lambda game: GuessInterest(target_of(game.table, "s2"), "rest"),
        lambda game: GuessInterest(target_of(game.table, "s2"), "fun"),
    ),
    "guessing at all": (
        lambda: SIX.in_phase(PhaseId.P3).everyone(Introduce()),
        "s2",
        lambda game: GuessInterest(target_of(game.table, "s2"), "rest"),
        None,
    ),
    "pulse": (
        lambda: SIX.in_phase(PhaseId.P2),
        "s2",
        Pulse(PulseItem.SPEAK, 0),
        Pulse(PulseItem.SPEAK, 4),
    ),
    "pulse at all": (lambda: SIX.in_phase(PhaseId.P11), "s2", Pulse(PulseItem.SLIP, 1), None),
    "bystander": (a_turn, "s2", BystanderFlag(with_seat=True), None),
    "swap": (lambda: SIX.in_phase(PhaseId.P3), "s6", SwapRole(), None),
    "feeling heard": (a_turn, "s1", FeelHeard(4), FeelHeard(0)),
    "feeling heard at all": (a_turn, "s1", FeelHeard(4), None),
    "passing": (a_turn, "s2", Pass(), None),
    "fairness": (
        lambda: SIX.in_phase(PhaseId.P9),
        "s2",
        Fairness(True, True, True, True),
        Fairness(False, True, False, True),
    ),
    "rating in short": (
        lambda: with_a_piece(SIX.in_form(Form.SHORT).in_phase(PhaseId.P6)),
        "s2",
        RateRole(2),
        None,
    ),
    "step before strength": (a_version, "s1", NextStep(StepChip.SMALLER), None),
    "landing": (
        lambda: a_version().seat("s1", NameStrength(StrengthChip.FAIR_TO_ALL)),
        "s2",
        FeedbackChip("r1", Landing.STINGS),
        None,
    ),
    "commitment": (
        lambda: SIX.in_phase(PhaseId.P10),
        "s2",
        Commit(Template.ASK_BACKING, Horizon.NOW, True, True, (Backing.TIME,)),
        None,
    ),
    "rating": (a_vote, "s2", RateInterest(1, 2), RateInterest(1, 0)),
    "rating at all": (a_vote, "s2", RateInterest(1, 2), None),
    "fist": (a_vote, "s2", Fist(5, Standing.ROLE), Fist(0, Standing.ROLE)),
    "own fist": (a_vote, "s2", Fist(5, Standing.SELF), None),
    "noticed": (a_poll, "s2", TellNoticed(True, True), TellNoticed(False, False)),
    "weighed": (
        lambda: weighing(answered(a_poll())),
        "s2",
        RiskBenefit(Risk.RANK, Benefit.SLEEP),
        RiskBenefit(Risk.PAYBACK, Benefit.TRUST_KEPT),
    ),
    "help": (a_turn, "s2", CallFacilitator(HelpKind.CARE, with_seat=True), None),
    "language": (a_turn, "s2", ChooseLanguage("es"), None),
}


def ballot(game: Game) -> list[str]:
    return [card["id"] for card in seat_json(game.table, "s1")["table"]["stage"]["cards"]]


@pytest.mark.parametrize("secret", SECRETS)
def test_a_hidden_deed_shows_to_nobody_else(secret):
    """R30.04: what is done in private changes nothing on any other screen."""
    start, name, one, other = SECRETS[secret]
    game = start()
    one, other = (
        wish(game) if callable(wish) and not isinstance(wish, type) else wish
        for wish in (one, other)
    )
    assert_nobody_else_can_tell(game, name, one, other)


def test_a_second_wish_for_the_same_line_looks_like_any_other():
    """R0.06 R0.07: one cannot learn a neighbour's topic by setting it aside too."""
    game = SIX.in_phase(PhaseId.P0)
    left, right = twins(game, "s2", AddLine("force"), AddLine("drugs"))
    game.table = left
    left, _ = twins(game, "s3", AddLine("force"), None)
    game.table = right
    right, _ = twins(game, "s3", AddLine("force"), None)
    assert as_bytes(seat_json(left, "s3")) == as_bytes(seat_json(right, "s3"))
    assert seat_json(left, "s3")["table"]["lines"] == 2


def test_a_call_for_help_is_not_numbered_by_the_calls_of_others():
    """R30.05: my own call looks the same whether or not somebody called before."""
    game = a_turn()
    left, right = twins(game, "s2", CallFacilitator(HelpKind.DANGER), None)
    game.table = left
    left, _ = twins(game, "s3", CallFacilitator(HelpKind.RULES), None)
    game.table = right
    right, _ = twins(game, "s3", CallFacilitator(HelpKind.RULES), None)
    assert as_bytes(seat_json(left, "s3")) == as_bytes(seat_json(right, "s3"))


def test_an_unnamed_call_does_not_tell_the_console_who_called():
    """R30.06: the console learns the table and the kind, and a seat only if its owner ticked it."""
    game = a_turn()
    left, _ = twins(game, "s2", CallFacilitator(HelpKind.CARE), None)
    right, _ = twins(game, "s3", CallFacilitator(HelpKind.CARE), None)
    assert as_bytes(tile_json(left)) == as_bytes(tile_json(right))
    named, _ = twins(game, "s3", CallFacilitator(HelpKind.CARE, with_seat=True), None)
    assert tile_json(named)["helps"]["h1"]["alias"] == "Alias 3"


@pytest.mark.parametrize("piece", [None, "c1"])
def test_a_remark_does_not_tell_its_author(piece):
    """R30.18: not even when it is on a piece that one of the two owns."""
    game = a_version()
    left, _ = twins(game, "s2", NameStrength(StrengthChip.FAIR_TO_ALL, clause=piece), None)
    right, _ = twins(game, "s3", NameStrength(StrengthChip.FAIR_TO_ALL, clause=piece), None)
    for viewer in ("s1", "s4", "s5", "s6"):
        assert as_bytes(seat_json(left, viewer)) == as_bytes(seat_json(right, viewer))


def test_a_step_of_the_table_does_not_tell_who_wrote_it_down():
    """R10.10: it is everybody's."""
    game = SIX.in_phase(PhaseId.P10)
    left, _ = twins(game, "s2", TableCommit("Ms. Ortiz", "A call on Monday", 14), None)
    right, _ = twins(game, "s3", TableCommit("Ms. Ortiz", "A call on Monday", 14), None)
    assert as_bytes(seat_json(left, "s1")) == as_bytes(seat_json(right, "s1"))


def test_what_would_move_a_fist_up_does_not_tell_whose_fist_was_low():
    """R9.08: the table reads the chip, not the role."""
    game = a_vote()
    for name in game.table.seats:
        low = 2 if name in ("s2", "s3") else 4
        game.seat(name, Fist(low, Standing.ROLE), Fist(low, Standing.SELF))
    left, _ = twins(game, "s2", MoveUp("smaller"), None)
    right, _ = twins(game, "s3", MoveUp("smaller"), None)
    for viewer in ("s1", "s4", "s5", "s6"):
        assert as_bytes(seat_json(left, viewer)) == as_bytes(seat_json(right, viewer))
    assert seat_json(left, "s1")["table"]["stage"]["move_ups"] == {"smaller": 1}


def test_an_unsigned_noticing_does_not_tell_its_sender():
    """R11.05: the receiver sees the kind, and a name only if it was signed."""
    game = SIX.in_phase(PhaseId.P11)
    left, _ = twins(game, "s2", Recognise("s1", Noticing.LISTENED), None)
    right, _ = twins(game, "s3", Recognise("s1", Noticing.LISTENED), None)
    assert as_bytes(seat_json(left, "s1")) == as_bytes(seat_json(right, "s1"))
    signed, _ = twins(game, "s3", Recognise("s1", Noticing.LISTENED, signed=True), None)
    assert seat_json(signed, "s1")["seat"]["mine"]["received"] == [{"kind": "listened", "by": "s3"}]


def test_an_away_host_or_a_small_table_hides_as_much():
    """R30.01: the smallest table keeps the same secrets."""
    game = a_table().with_community(2).with_officers(1).in_phase(PhaseId.P6)
    checked(with_a_piece(game))
    assert_nobody_else_can_tell(game, "s3", Fist(1, Standing.ROLE), Fist(5, Standing.ROLE))
