"""Coming over from another table, alone or all together."""

import attrs
import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.allies import RolesBrought, TakeRole, role_state
from commontable.rules.direction import Pause
from commontable.rules.draft import Freeze
from commontable.rules.flow import UndoAdvance
from commontable.rules.moving import (
    Brought,
    DraftBrought,
    DrawDraft,
    FoldUp,
    KeepPiece,
    PieceKept,
    SeatSentOver,
    SendOver,
    TakeIn,
)
from commontable.rules.phases.arrive import AddLine, Consent
from commontable.rules.phases.debrief import StepOut
from commontable.rules.phases.listen import Listening
from commontable.rules.presence import SeatLeft, SeeOff, TakeSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import FastForward, Rewind
from commontable.rules.sorting import Circle, SortFactor
from commontable.rules.table import Role
from commontable.rules.values import Group, InterestState, PhaseId, RoleState
from tests.builders import SIX, a_table, given, seat
from tests.game import Game, offered
from tests.server.rules.composing import a_plan, a_sheet, a_vote, card, draft, host, pieces, words

FACILITATOR = Facilitator()
HIDDEN, SHARED, HEARD = InterestState


def comer(name: str = "t1", **otherwise: object) -> TakeSeat:
    """Someone who has played elsewhere."""
    wanted = {"plays": True, "has_agreed": True, "is_ready": True, **otherwise}
    return TakeSeat(name, f"Alias {name}", Group.COMMUNITY, "en", **wanted)


def role(card: str, holder: str | None, **otherwise: object) -> Role:
    wanted = {"interests": (HIDDEN, SHARED, HEARD), "introduced": True, **otherwise}
    return Role(card, holder, "veteran", **wanted)


def joined(game: Game, *clauses: object, roles: tuple[Role, ...] = (role("A13", "t1"),)) -> Game:
    """Two people of another table have come, and t1 has brought a role."""
    return game.lead(TakeIn((comer("t1"), comer("t2")), roles, tuple(clauses)))


def test_a_seat_goes_over_and_its_role_is_laid_down():
    """R28.01: as for a leaver; what was heard stands."""
    game = SIX.in_phase(PhaseId.P6).heard("s2", 2)
    given(game).when(FACILITATOR, SendOver("s2")).then(SeatSentOver("s2"))
    assert game.table.roles["A01"].holder is None
    assert game.table.roles["A01"].is_heard
    for name in ("s2", "s99"):
        assert game.ask(FACILITATOR, SendOver(name)) == Refusal(Code.BAD_TARGET, "seat")


def test_a_facilitator_frees_a_seat():
    """R28.02: it is left, and nobody in it has a voice any more."""
    game = SIX.in_phase(PhaseId.P4)
    given(game).when(FACILITATOR, SeeOff("s2")).then(SeatLeft("s2"))
    assert game.code("s2", Consent()) is Code.NOT_PRESENT
    for name in ("s2", "s99"):
        assert game.ask(FACILITATOR, SeeOff(name)) == Refusal(Code.BAD_TARGET, "seat")


def test_who_comes_over_has_agreed_and_keeps_their_topics():
    """R28.03: no second consent, and what they set aside stays aside here too."""
    game = SIX.in_phase(PhaseId.P6).lead(comer(research=True, lines=("force",)))
    who = game.table.seats["t1"]
    assert (who.plays, who.research, who.has_agreed, who.is_ready) == (True,) * 4
    assert who.lines == {"force"} <= game.table.lines
    assert not who.is_observer


def test_who_went_over_may_come_back():
    """R23.01 R28.01: to their own seat, and to their role while nobody has it."""
    game = SIX.in_phase(PhaseId.P6).lead(SendOver("s2"), comer("s2"))
    assert game.role("s2").card == "A01"
    assert role_state(game.table, game.table.roles["A01"]) is RoleState.HELD
    taken = SIX.in_phase(PhaseId.P6).lead(SendOver("s2"), comer("t1"))
    taken.seat("t1", TakeRole("A01")).lead(comer("s2"))
    assert taken.table.roles["A01"].holder == "t1"


def test_who_has_played_elsewhere_is_not_turned_into_an_onlooker():
    """R28.03: however late they come, and straight back to their role."""
    game = SIX.in_phase(PhaseId.P10).lead(SendOver("s2"), comer("s2"), comer("t1"))
    assert game.role("s2").card == "A01"
    assert not any(game.table.seats[name].is_observer for name in ("s2", "t1"))
    assert game.advance().may("s2", StepOut)


def test_a_table_folds_up_with_all_it_has():
    """R28.04: it is over, and its roles still know their holders."""
    game = SIX.in_phase(PhaseId.P6).lead(FoldUp())
    assert game.table.is_done
    assert not game.table.playing
    assert game.table.roles["A01"].holder == "s2"
    assert game.ask(FACILITATOR, FoldUp()) == Refusal(Code.LOCKED)


def test_roles_come_along_with_what_was_heard():
    """R28.05: and their holders play on, also when the vote has begun."""
    game = joined(a_vote())
    assert game.role("t1").interests == (HIDDEN, SHARED, HEARD)
    assert not game.table.seats["t1"].is_observer
    assert not game.table.seats["t2"].is_observer
    assert "A13" not in game.table.reserve


def test_a_role_comes_once_and_police_only_where_there_is_none():
    """R28.05: its holder is an ally then; nor does a role come that a content line forbids."""
    roles = (role("A01", "t1"), role("A08", "t2"))
    game = joined(SIX.in_phase(PhaseId.P6), roles=roles)
    assert game.role("s2").card == "A01"
    assert game.table.role_of("t1") is None
    assert "A08" not in game.table.roles
    assert game.events(RolesBrought) == []


def test_before_the_deal_no_role_comes():
    """R28.05: everyone is dealt one here."""
    game = joined(a_table().with_community(3).in_phase(PhaseId.P2), *pieces(words()))
    assert game.table.roles == {}
    assert game.events(DraftBrought) == []
    assert game.advance().role("t1")


def test_what_a_line_forbids_does_not_come():
    """R28.05: here as anywhere."""
    game = SIX.in_phase(PhaseId.P6).seat("s3", AddLine("force"))
    deck = game.table.deck
    tagged = attrs.evolve(deck.stakeholders["A13"], content_tags=("force",))
    cards = {**deck.stakeholders, "A13": tagged}
    game.table = attrs.evolve(game.table, deck=attrs.evolve(deck, stakeholders=cards))
    assert joined(game).table.role_of("t1") is None


def test_brought_roles_speak_here_too():
    """R28.06: at the end of the order, while turns are taken."""
    game = joined(SIX.in_phase(PhaseId.P4))
    assert game.table.part(Listening).to_come[-1] == "t1"
    assert "t1" not in joined(SIX.in_phase(PhaseId.P6)).table.part(Listening).to_come


def test_a_rewind_or_an_undo_does_not_send_them_back():
    """R28.07 R21.10: the prompt begins with their coming."""
    game = joined(a_sheet(), *pieces(words()))
    assert game.ask(FACILITATOR, UndoAdvance()) == Refusal(Code.TOO_LATE)
    game.seat("s1", Rewind())
    assert game.role("t1").card == "A13"
    assert game.table.part(Brought).clauses


def test_pieces_of_the_other_draft_are_kept_one_by_one():
    """R28.08: by whoever holds a role, under a name of ours, by and for whom is known here."""
    learned = words(serves=("A01.3", "A02.3"))
    game = joined(a_sheet(), *pieces(learned, words("Another")))
    game.table = game.table.with_role(attrs.evolve(game.role("s4"), interests=(HIDDEN,) * 3))
    events = given(game).when(seat("s2"), KeepPiece("b1"))
    events.game.seat("s2", KeepPiece("b1"))
    assert game.events(PieceKept) == [PieceKept("s2", "b1")]
    (kept,) = draft(game).clauses.values()
    assert (kept.id, kept.author, kept.serves) == ("c1", "t1", ("A01.3",))
    assert [clause.id for clause in game.table.part(Brought).clauses] == ["b2"]
    given(game).when(seat("s2"), KeepPiece("b1")).then_refused(Code.LOCKED, "piece")
    given(game).when(seat("t2"), KeepPiece("b2")).then_refused(Code.LOCKED, "piece")
    assert not game.may("t2", KeepPiece)


def test_a_plan_from_both_has_six_pieces_at_most():
    """R28.08 R6.04: and no card twice."""
    game = joined(a_plan(5), *pieces(words("x"), words("y")))
    game.seat("s2", KeepPiece("b1"))
    assert not game.may("s2", KeepPiece)
    game = a_sheet()
    same = card(draft(game).common[0])
    game = joined(game.seat("s2", same), *pieces(same))
    assert not game.may("s2", KeepPiece)


def test_a_piece_of_a_role_that_did_not_come_stays_behind():
    """R28.05: who would do it?"""
    game = joined(a_sheet(), *pieces(words()), roles=())
    assert [c.id for c in game.table.part(Brought).clauses] == ["b1"]
    stray = tuple(attrs.evolve(c, by_role="A12") for c in pieces(words()))
    assert joined(a_sheet(), *stray, roles=()).table.part(Brought).clauses == ()


def test_a_kept_piece_works_on_what_this_table_can_move():
    """R28.08 R6.25: what is not of its problem, or to be adapted to, is left out."""
    theirs = pieces(words("One", factor="closing_times"), words("Two", factor="late_buses"))
    game = SIX.in_phase(PhaseId.P2).seat("s1", FastForward())
    game.seat("s1", SortFactor("late_buses", Circle.ADAPT))
    joined(game.advance_to(PhaseId.P6), *theirs).seat("t1", KeepPiece("b1"), KeepPiece("b2"))
    assert [c.factor for c in draft(game).clauses.values()] == ["closing_times", None]


@pytest.mark.parametrize("seed", ["seed", "a", "b", "c", "d"])
def test_the_deck_may_pick_one_of_the_two(seed):
    """R28.09: by the seed, when the host says so; the other one is gone."""
    game = joined(a_plan(2), *pieces(words("Theirs"), words("And theirs"), words("Third")))
    game.chance = attrs.evolve(game.chance, seed=seed)
    other = next(name for name in ("t1", "t2") if name != host(game))
    given(game).when(seat(other), DrawDraft()).then_refused(Code.LOCKED)
    (drawn,) = game.do(seat(host(game)), DrawDraft())
    texts = [clause.text for clause in draft(game).clauses.values()]
    theirs = ["Theirs", "And theirs", "Third"]
    assert texts == (theirs if drawn.is_brought else ["Piece 0", "Piece 1"])
    assert game.table.part(Brought).clauses == ()
    assert not offered(game.table, host(game), DrawDraft)


def test_what_was_not_kept_when_the_plan_closes_is_gone():
    """R28.10: silently; and a second table's pieces get names of their own."""
    game = joined(a_plan(2), *pieces(words("Theirs")))
    game.seat(host(game), Freeze())
    assert game.table.part(Brought).clauses == ()
    more = pieces(words("More"))
    game.lead(TakeIn((), (), more))
    assert [clause.id for clause in game.table.part(Brought).clauses] == ["b2"]


def test_nothing_is_picked_while_the_table_stands():
    """R20.09 R28.08: an overlay stops this too."""
    game = joined(a_plan(2), *pieces(words("Theirs"))).lead(Pause())
    assert not game.may("s2", KeepPiece)
    assert not game.may(host(game), DrawDraft)


def test_small_tables_together_are_a_table():
    """R28.05: two tables of two deal with the same problem, as one."""
    game = a_table().with_community(2).in_phase(PhaseId.P4)
    assert len(joined(game).table.held_roles) == 3


def test_pieces_are_offered_to_roles_and_the_draw_to_the_host():
    """R28.08 R28.09: for as long as the clock runs."""
    game = joined(a_sheet(), *pieces(words("Mine")))
    assert game.may("s2", KeepPiece)
    assert game.may(host(game), DrawDraft)
    game.lead(Pause())
    assert not game.may("s2", KeepPiece)
    assert not game.may(host(game), DrawDraft)
