"""P8, feedback and revise."""

import pytest

from commontable.rules.draft import DropClause, Freeze, Revise
from commontable.rules.flow import MoveOn
from commontable.rules.guards import GuardClause, invited
from commontable.rules.offers import Offer
from commontable.rules.phases.arrive import Consent
from commontable.rules.phases.feedback import (
    Feedback,
    FeedbackChip,
    FeedbackClosed,
    FeedbackLanded,
    Landing,
    NameStrength,
    NextStep,
    NextStepNamed,
    Remark,
    RemarkKind,
    RemarkSetAside,
    RemindedOfStrengths,
    RevisionDropped,
    StepChip,
    StrengthChip,
    StrengthNamed,
    has_spoken,
)
from commontable.rules.plan import Draft
from commontable.rules.presence import Leave, TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward, GoOn, Rewind
from commontable.rules.sharing import InterestShared, ShareInterest, ShareRedLine
from commontable.rules.values import Form, Group, Pace, PhaseId
from tests.builders import SIX, a_table, given, seat
from tests.game import Game, offered
from tests.server.rules.composing import (
    WHOLE,
    a_sheet,
    a_short_version,
    a_version,
    draft,
    host,
    words,
)

QUICK = NameStrength(StrengthChip.QUICK_CHEAP)
SMALLER = NextStep(StepChip.SMALLER)


def feedback(game: Game) -> Feedback:
    return game.table.part(Feedback)


def with_ally(game: Game) -> Game:
    """Someone who sat down after the deal."""
    return game.lead(TakeSeat("s7", "Late", Group.COMMUNITY, "en")).seat("s7", Consent())


def strength(author: str = "s1", name: str = "r1", **otherwise: object) -> StrengthNamed:
    chip = {"strength": StrengthChip.QUICK_CHEAP, **otherwise}
    return StrengthNamed(Remark(name, author, 1, RemarkKind.STRENGTH, **chip))


def step(author: str = "s1", name: str = "r1", **otherwise: object) -> NextStepNamed:
    chip = {"step": StepChip.SMALLER, **otherwise}
    return NextStepNamed(Remark(name, author, 1, RemarkKind.STEP, **chip))


@pytest.mark.parametrize(("form", "minutes"), [(25, 2), (60, 4), (90, 6), (120, 8)])
def test_feedback_is_short(form, minutes):
    """R21.01: two to eight minutes."""
    game = a_table().with_community(3).in_form(Form(form)).in_phase(PhaseId.P8)
    assert game.table.ends_at - game.table.opened_at == minutes * 60_000


def test_the_version_that_lies_open_is_spoken_of():
    """R8.01: v1, until another is being written."""
    game = a_version()
    assert feedback(game).version == 1
    game.seat(host(game), Revise())
    for wish in (QUICK, SMALLER):
        given(game).when(seat("s1"), wish).then_refused(Code.LOCKED)
        assert not game.may("s1", type(wish))
    game.seat(host(game), WHOLE, Freeze())
    given(game).when(seat("s1"), QUICK).then_refused(Code.LOCKED)


def test_a_remark_is_a_chip_or_a_few_words():
    """R8.02: of one piece of the plan or of the whole."""
    game = given(a_version()).when(seat("s1"), QUICK).then(strength())
    own = NameStrength(text="Food calms people", clause="c1")
    given(game).when(seat("s1"), own).then(
        strength(name="r2", strength=None, text="Food calms people", clause="c1", language="en")
    )
    given(game).when(seat("s1"), SMALLER).then(step(name="r3"))


@pytest.mark.parametrize(
    ("wish", "code", "where"),
    [
        (NameStrength(), Code.BAD_TARGET, "text"),
        (NameStrength(text=" "), Code.BAD_TARGET, "text"),
        (NameStrength(text="x" * 81), Code.BAD_TARGET, "text"),
        (NameStrength(text="a\u202eb"), Code.FILTERED, "text"),
        (NameStrength(StrengthChip.FAIR_TO_ALL, "and words"), Code.BAD_TARGET, "chip"),
        (NameStrength(StrengthChip.FAIR_TO_ALL, clause="c9"), Code.BAD_TARGET, "clause"),
        (NextStep(), Code.BAD_TARGET, "text"),
        (NextStep(StepChip.BY_WHEN, clause="g1"), Code.BAD_TARGET, "clause"),
    ],
)
def test_what_is_no_remark_is_refused(wish, code, where):
    """R8.02 R20.11: neither both nor nothing, not too long, nothing that turns others about."""
    given(a_version()).when(seat("s1"), wish).then_refused(code, where)


def test_whoever_starts_with_a_next_step_is_asked_to_start_with_what_works():
    """R8.03: nothing is said to the table, and a strength opens the way."""
    game = given(a_version()).when(seat("s1"), SMALLER).then(RemindedOfStrengths("s1", 1))
    assert not feedback(game).remarks
    game.seat("s1", QUICK)
    given(game).when(seat("s1"), SMALLER).then(step(name="r2"))


def test_who_has_been_asked_may_send_it_all_the_same():
    """R8.04: it is logged; a strength by somebody else opens nothing."""
    game = a_version().seat("s2", QUICK).seat("s1", SMALLER)
    assert not feedback(game).has_begun("s1")
    given(game).when(seat("s1"), SMALLER).then(step(name="r2", is_override=True))
    assert feedback(game).has_begun("s1")
    given(game).when(seat("s1"), SMALLER).then(step(name="r3", is_override=True))
    game.seat("s1", QUICK)
    given(game).when(seat("s1"), SMALLER).then(step(name="r5"))


def test_three_of_each_are_enough():
    """R8.05: for each seat."""
    game = a_version().seat("s1", QUICK, QUICK, QUICK, SMALLER, SMALLER, SMALLER)
    for wish in (QUICK, SMALLER):
        given(game).when(seat("s1"), wish).then_refused(Code.CAP)
        assert not game.may("s1", type(wish))
        assert game.may("s2", type(wish))


def test_the_short_form_has_one_strength_and_one_step_and_no_other_version():
    """R8.05 R8.09: one of each from each seat."""
    game = a_short_version().seat("s1", QUICK, SMALLER)
    for wish in (QUICK, SMALLER):
        given(game).when(seat("s1"), wish).then_refused(Code.CAP)
    given(game).when(seat(host(game)), Revise()).then_refused(Code.LOCKED)


def test_an_ally_names_what_works():
    """R8.06: next steps are for roles."""
    game = with_ally(a_version())
    given(game).when(seat("s7"), SMALLER).then_refused(Code.LOCKED)
    assert not game.may("s7", NextStep)
    given(game).when(seat("s7"), QUICK).then(strength("s7"))


def for_whom(game: Game) -> dict[str, tuple]:
    """The remarks that each seat may answer."""
    found = {name: offered(game.table, name, FeedbackChip) for name in game.table.seats}
    return {name: options(offers[0], "remark") for name, offers in found.items() if offers}


def options(offer: Offer, name: str) -> tuple:
    return next(field.options for field in offer.fields if field.name == name)


def test_a_remark_on_a_piece_is_for_its_owner():
    """R8.07: the seat that holds the role which does it."""
    game = a_version().seat("s1", NameStrength(StrengthChip.FAIR_TO_ALL, clause="c1"))
    assert for_whom(game) == {"s2": ("r1",)}
    given(game).when(seat("s3"), FeedbackChip("r1", Landing.USEFUL)).then_refused(
        Code.BAD_TARGET, "remark"
    )


def test_any_other_remark_is_for_all_others():
    """R8.07: one on one's own piece is for nobody, or all could tell whose it is."""
    game = a_version().seat("s1", QUICK)
    assert for_whom(game) == {n: ("r1",) for n in game.table.seats if n != "s1"}
    own = a_version().seat("s2", NameStrength(StrengthChip.FAIR_TO_ALL, clause="c1"))
    assert for_whom(own) == {}


def test_a_piece_that_nobody_owns_any_more_is_everyones():
    """R8.07: its holder has left."""
    game = a_version().seat("s2", Leave())
    game.seat("s1", NameStrength(StrengthChip.FAIR_TO_ALL, clause="c1"))
    assert "s3" in for_whom(game)


def test_how_it_reached_me_may_be_said_and_said_otherwise():
    """R8.08: by those it is for, also while the plan is rewritten."""
    game = a_version().seat("s1", QUICK)
    given(game).when(seat("s2"), FeedbackChip("r1", Landing.STINGS)).then(
        FeedbackLanded("s2", "r1", Landing.STINGS)
    )
    game.seat(host(game), Revise()).seat("s2", FeedbackChip("r1", Landing.USEFUL))
    assert feedback(game).landings == {"r1": {"s2": Landing.USEFUL}}


def test_the_host_opens_the_plan_once_for_another_version():
    """R8.09: pieces are added and dropped as before, and v2 is frozen."""
    game = a_version()
    guest = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(guest), Revise()).then_refused(Code.NOT_YOUR_TURN)
    game.seat(host(game), Revise()).seat("s2", DropClause("c1")).seat("s4", words("New"))
    given(game).when(seat(host(game)), Revise()).then_refused(Code.LOCKED)
    game.seat(host(game), WHOLE, Freeze())
    first, second = draft(game).versions
    assert [clause.id for clause in second.clauses] == ["c2", "c3", "c4"]
    given(game).when(seat(host(game)), Revise()).then_refused(Code.LOCKED)
    given(game).when(seat("s4"), words("Newer")).then_refused(Code.LOCKED)
    game.advance()
    assert draft(game).versions == (first, second)


def test_second_keys_and_trades_lapse_while_the_plan_is_rewritten():
    """R8.09 R6.07: at their own time."""
    game = a_version()
    game.seat(host(game), Revise()).seat("s3", DropClause("c1")).wait(30)
    assert not draft(game).drops


@pytest.mark.parametrize("end", [lambda g: g.advance(), lambda g: g.seat("s5", FastForward())])
def test_what_is_not_frozen_gives_way_to_the_version_before(end):
    """R8.10: v1 stands, with all its pieces."""
    game = a_version()
    game.seat(host(game), Revise()).seat("s2", DropClause("c1"))
    end(game)
    assert not draft(game).is_open
    assert list(draft(game).clauses) == ["c1", "c2", "c3"]
    assert len(draft(game).versions) == 1
    assert len(game.events(RevisionDropped)) == 1


def test_the_host_may_move_on_once_something_was_said():
    """R8.11 R21.04: not while the plan is being rewritten."""
    game = a_version()
    given(game).when(seat(host(game)), MoveOn()).then_refused(Code.LOCKED)
    game.seat("s1", QUICK)
    assert game.may(host(game), MoveOn)
    game.seat(host(game), Revise())
    given(game).when(seat(host(game)), MoveOn()).then_refused(Code.LOCKED)
    game.seat(host(game), WHOLE, Freeze(), MoveOn())
    assert game.table.host_ready


def test_a_plan_without_a_piece_has_nothing_to_speak_of():
    """R8.11: nothing is named, but a plan may still be written."""
    game = a_sheet().advance_to(PhaseId.P8)
    assert has_spoken(game.table)
    given(game).when(seat("s1"), QUICK).then_refused(Code.LOCKED)
    game.seat(host(game), Revise()).seat("s2", words("One"), words("Two"))
    game.seat(host(game), WHOLE, Freeze())
    assert len(draft(game).versions) == 2


def test_a_skip_says_that_enough_was_said():
    """R8.11: the host may move on."""
    game = given(a_version()).when(seat("s3"), FastForward())
    assert FeedbackClosed() in game.game.do(seat("s3"), FastForward())
    assert game.game.may(host(game.game), MoveOn)


def test_a_boundary_takes_the_last_remark_away():
    """R8.12: and nothing else; there may be none."""
    game = a_version().seat("s3", Boundary()).wait(10)
    game.seat(host(game), GoOn()).seat("s1", QUICK).seat("s2", QUICK).seat("s3", Boundary())
    assert list(feedback(game).remarks) == ["r1"]
    assert game.events(RemarkSetAside) == [RemarkSetAside("r2")]
    game.wait(10).seat(host(game), GoOn()).seat("s2", SMALLER)
    assert list(feedback(game).remarks) == ["r1", "r3"]


def test_a_boundary_leaves_remarks_where_they_are_while_the_plan_is_rewritten():
    """R8.12: they do not lie there then."""
    game = a_version().seat("s1", QUICK)
    game.seat(host(game), Revise()).seat("s3", Boundary())
    assert list(feedback(game).remarks) == ["r1"]


def test_needs_may_be_shared_and_a_guard_be_written():
    """R8.13: as while the plan is built."""
    game = a_version()
    given(game).when(seat("s1"), ShareInterest(3)).then(InterestShared("s1", "A07", 3))
    game.seat("s1", ShareRedLine())
    assert not game.may("s1", GuardClause)
    game.table = invited(game.table)
    game.seat("s1", GuardClause("it gets loud", "we meet"))
    assert [guard.id for guard in draft(game).versions[-1].guards] == ["g1"]


def test_a_rewind_returns_to_the_start_of_the_rewriting():
    """R22.06: what was said stays; before it, what was said is gone."""
    game = a_version().seat("s1", QUICK)
    game.seat(host(game), Revise()).seat("s4", words("New")).seat("s3", Rewind())
    assert list(draft(game).clauses) == ["c1", "c2", "c3"]
    assert feedback(game).remarks
    assert not a_version().seat("s1", QUICK).seat("s3", Rewind()).table.part(Feedback).remarks


def test_at_its_own_pace_time_ends_it():
    """R21.03: six minutes."""
    game = SIX.at_pace(Pace.TABLE).in_phase(PhaseId.P8).wait(6 * 60)
    assert game.table.phase is PhaseId.P9
    assert game.table.part(Draft).versions
