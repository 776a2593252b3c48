"""How a problem is sorted, how ready roles are and who knows their lives, as the table sees it."""

from commontable.rules.phases.problem import Ballot, VoteProblem
from commontable.rules.phases.roles import Introduce
from commontable.rules.readiness import LivedNote, SetReadiness
from commontable.rules.sorting import Circle, Claim, NamePower, Power, SortClaim, SortFactor
from commontable.rules.values import PhaseId
from tests.builders import SIX
from tests.server.rules.composing import a_sheet, words
from tests.server.views.seen import seat_json


def test_the_table_sees_how_its_problem_is_sorted():
    """R2.10 R2.11 R2.13: in the reader's words; nothing before there is a problem."""
    game = SIX.in_phase(PhaseId.P2)
    assert "sorting" not in seat_json(game.table, "s1")["table"]["stage"]
    game.everyone(VoteProblem(game.table.part(Ballot).cards[0]))
    game.seat("s1", SortClaim(1, Claim.FACT), SortFactor("late_buses", Circle.ADAPT))
    game.seat("s4", NamePower(Power.BELIEVED))
    seen = seat_json(game.table, "s2")["table"]["stage"]["sorting"]
    assert seen["claims"][:2] == [
        {"number": 1, "text": "All four venues close at two.", "kind": "fact"},
        {"number": 2, "text": "Nobody on this street respects sleep."},
    ]
    assert {"chip": "late_buses", "name": "Late buses", "circle": "adapt"} in seen["factors"]
    assert len(seen["factors"]) == 6
    assert seen["powers"] == ["believed"]


def test_a_piece_of_the_plan_says_what_it_works_on():
    """R6.25: by the name that each phone reads."""
    game = a_sheet().seat("s2", words(factor="closing_times"))
    plan = seat_json(game.table, "s1")["table"]["plan"]
    assert plan["factors"][plan["clauses"]["c1"]["factor"]] == "Closing times"


def test_the_table_sees_how_ready_a_role_is_and_who_knows_its_life():
    """R3.23 R3.24: of roles that were introduced."""
    game = SIX.in_phase(PhaseId.P3).seat("s2", SetReadiness(0), Introduce())
    assert set(seat_json(game.table, "s1")["table"]["roles"]) == {"A01"}
    game.seat("s5", LivedNote("A01"))
    face = seat_json(game.table, "s1")["table"]["roles"]["A01"]
    assert (face["readiness"], face["known_by"]) == (0, ["s5"])
