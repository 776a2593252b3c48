"""A table at its plan sheet, as several test modules need it."""

import attrs

from commontable.rules.cards import Effort, Segment
from commontable.rules.draft import AddClause, CheckSafety, Freeze
from commontable.rules.phases.agree import Fairness, Level, WeighSides
from commontable.rules.phases.listen import ChooseListener, EndFloor, Listening
from commontable.rules.plan import Clause, Draft, Horizon, Timing
from commontable.rules.seating import host_of
from commontable.rules.values import Form, PhaseId
from tests.builders import SIX, a_table
from tests.game import Game

WHOLE = CheckSafety(True, True, True, True)
FAIR = Fairness(True, True, True, True)


def a_sheet() -> Game:
    """P6 is open; A01 and A02 were heard, of both the third interest."""
    game = SIX.in_phase(PhaseId.P4).heard("s2", 3).heard("s4", 3)
    return game.advance_to(PhaseId.P6)


def draft(game: Game) -> Draft:
    return game.table.part(Draft)


def words(text: str = "A bell at eleven", **otherwise: object) -> AddClause:
    """A clause in one's own words."""
    wanted = {
        "by_role": "A01",
        "timing": Timing.BEFORE,
        "horizon": Horizon.NOW,
        "text": text,
        "segment": Segment.PREVENT,
        "effort": Effort.LOW,
    }
    return AddClause(**{**wanted, **otherwise})


def card(resource: str, by_role: str = "A01", **otherwise: object) -> AddClause:
    wanted = {"timing": Timing.BEFORE, "horizon": Horizon.NOW}
    return AddClause(by_role=by_role, resource=resource, **{**wanted, **otherwise})


def host(game: Game) -> str:
    found = host_of(game.table)
    assert found
    return found


def pieces(*wishes: AddClause) -> tuple[Clause, ...]:
    """Clauses as another table has made them, by t1."""
    game = a_sheet()
    for wish in wishes:
        game.seat("s2", wish)
    return tuple(attrs.evolve(c, author="t1") for c in draft(game).clauses.values())


def a_plan(clauses: int = 3) -> Game:
    """That many clauses by s2, and the safety check whole."""
    game = a_sheet()
    for number in range(clauses):
        game.seat("s2", words(f"Piece {number}"))
    return game.seat(host(game), WHOLE)


def a_version(clauses: int = 3) -> Game:
    """P8 is open on v1: pieces c1 and so on, all of A01, which s2 holds."""
    game = a_plan(clauses)
    return game.seat(host(game), Freeze()).advance_to(PhaseId.P8)


def a_short_version() -> Game:
    """P8 of the short form is open on two pieces, which time froze."""
    game = SIX.in_form(Form.SHORT).in_phase(PhaseId.P6).heard("s2", 2)
    return game.seat("s2", words("One"), words("Two")).advance_to(PhaseId.P8)


def a_check(clauses: int = 3) -> Game:
    """P9 is open on a version with a whole safety check."""
    game = a_plan(clauses)
    return game.seat(host(game), Freeze()).advance_to(PhaseId.P9)


def with_a_piece(game: Game) -> Game:
    """P9 is open on one piece, which somebody wrote on the sheet of P6."""
    role = next(role for role in game.table.roles.values() if role.holder)
    game.seat(role.holder, words(by_role=role.card))
    return game.advance_to(PhaseId.P9)


def checked(game: Game) -> Game:
    """All said that it was fair, and that there is little risk on both sides."""
    game.everyone(FAIR)
    return game.seat(host(game), WeighSides(Level.LOW, Level.LOW))


def a_vote(clauses: int = 3) -> Game:
    """The ballot is open on a version with a whole safety check."""
    return checked(a_check(clauses))


def a_chair() -> Game:
    """Everyone has had the floor, and A11 sits in the Empty Chair."""
    table = a_table().with_community(2).with_officers(1).with_roles("A11", s1="A01", s2="A02")
    game = table.in_phase(PhaseId.P4)
    while turn := game.table.part(Listening).turn:
        listener = next(s.id for s in game.table.playing if s.id != turn.speaker)
        game.seat(turn.speaker, ChooseListener(listener), EndFloor())
    return game
