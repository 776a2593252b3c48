"""P5, reframe."""

import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.draft import Freeze
from commontable.rules.events import UNSAID
from commontable.rules.flow import MoveOn, UndoAdvance
from commontable.rules.phases.arrive import Consent
from commontable.rules.phases.reframe import (
    DECKS_OWN,
    PickReframe,
    ProposeReframe,
    Reframe,
    ReframeChosen,
    ReframePicked,
    ReframeProposed,
    ReframesSetAside,
    Reframing,
    SpotSuccess,
    SuccessSpotted,
    Way,
)
from commontable.rules.presence import Leave, MarkAway, TakeSeat
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward, GoOn, Pass, Rewind
from commontable.rules.seating import host_of
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.tensions import known_tags, tensions
from commontable.rules.values import Form, Group, Pace, PhaseId
from tests.builders import SIX, a_table, given, seat
from tests.game import Game

OUR_WORDS = ProposeReframe(text="How might we keep the street awake and asleep?")
BUILT = ProposeReframe(way=Way.SHARE_TIME, pair="rest/income")


def a_reframe(form: Form = Form.NINETY) -> Game:
    """P5 is open; the need for income and the one for rest were heard."""
    game = SIX.in_form(form).in_phase(PhaseId.P4).heard("s2", 1).heard("s4", 1)
    return game.advance_to(PhaseId.P5)


def reframing(game: Game) -> Reframing:
    return game.table.part(Reframing)


def everyone_picks(game: Game, reframe: str) -> Game:
    return game.everyone(PickReframe(reframe))


@pytest.mark.parametrize(("form", "minutes"), [(25, 1), (60, 3), (90, 5), (120, 7)])
def test_a_reframe_is_short(form, minutes):
    """R21.01: one to seven minutes, in every form."""
    game = a_reframe(Form(form))
    lent = game.table.lent.get(PhaseId.P5, 0)
    assert game.table.ends_at - game.table.opened_at == minutes * 60_000 + lent


def test_what_works_is_named_by_anyone_each_chip_once():
    """R5.01: the table reads it in the order it was named."""
    game = a_reframe()
    given(game).when(seat("s5"), SpotSuccess("good_night")).then(SuccessSpotted("s5", "good_night"))
    for chip in ("good_night", "lamps"):
        given(game).when(seat("s1"), SpotSuccess(chip)).then_refused(Code.BAD_TARGET, "chip")
    game.seat("s1", SpotSuccess("look_out"))
    assert reframing(game).successes == ("good_night", "look_out")
    for chip in ("already_tried", "working_rule", "trusted_person", "trouble_missed"):
        game.seat("s1", SpotSuccess(chip))
    assert not game.may("s1", SpotSuccess)


def test_the_map_shows_pairs_of_which_both_ends_are_known():
    """R5.02: rest pulls against income once both were said; hidden interests pull at nothing."""
    game = a_reframe()
    assert tensions(game.table) == {"rest/income": ("rest", "income")}
    assert known_tags(game.table) == {"income": ("A01",), "rest": ("A02",)}
    assert tensions(SIX.in_phase(PhaseId.P5).table) == {}


def test_a_question_is_built_from_the_map():
    """R5.03: of a way and a pair that is there."""
    game = a_reframe().seat("s2", SpotSuccess("look_out"))
    built = Reframe("r1", "s2", Way.SHARE_TIME, ("rest", "income"))
    given(game).when(seat("s2"), BUILT).then(ReframeProposed(built, is_override=False))
    for pair in ("rest/fun", None):
        wish = ProposeReframe(way=Way.SHARE_TIME, pair=pair)
        given(game).when(seat("s2"), wish).then_refused(Code.BAD_TARGET, "pair")


def test_a_question_is_written_in_ones_own_words():
    """R5.03: up to 120 characters that show; words and parts do not mix."""
    game = SIX.in_phase(PhaseId.P5)
    for wish, code, where in (
        (ProposeReframe(), Code.BAD_TARGET, "pair"),
        (BUILT, Code.BAD_TARGET, "pair"),
        (ProposeReframe(text="x" * 121), Code.BAD_TARGET, "text"),
        (ProposeReframe(way=Way.ONE_RULE, text="words"), Code.BAD_TARGET, "text"),
        (ProposeReframe(text="turned \u202e about"), Code.FILTERED, "text"),
        (ProposeReframe(text=UNSAID), Code.FILTERED, "text"),
    ):
        given(game).when(seat("s3"), wish).then_refused(code, where)
    game.seat("s3", OUR_WORDS)
    assert reframing(game).proposals["r1"].text == OUR_WORDS.text


def test_a_success_comes_first_or_the_log_says_so():
    """R5.04: the gate is soft, and it is the table's."""
    game = a_reframe().seat("s1", BUILT, SpotSuccess("look_out")).seat("s4", BUILT)
    assert [event.is_override for event in game.events(ReframeProposed)] == [True, False]


def test_a_new_question_takes_the_place_of_ones_last():
    """R5.05: taps on the old one go back, those on others stay."""
    game = a_reframe().seat("s1", BUILT).seat("s2", OUR_WORDS)
    game.seat("s3", PickReframe("r1")).seat("s4", PickReframe("r2"))
    game.seat("s1", OUR_WORDS)
    assert [*reframing(game).proposals] == ["r2", "r3"]
    assert reframing(game).picks == {"s4": "r2"}
    given(game).when(seat("s3"), PickReframe("r1")).then_refused(Code.BAD_TARGET, "reframe")


def test_a_question_is_of_whoever_laid_it():
    """R31.01: its words go with them, what was built stays."""
    game = a_reframe().seat("s1", OUR_WORDS)
    assert reframing(game).proposals["r1"].owner == "s1"


def test_each_taps_one_and_may_tap_another():
    """R5.06: tapping the same is no tap."""
    game = a_reframe().seat("s1", BUILT)
    given(game).when(seat("s1"), PickReframe("r1")).then(ReframePicked("s1", "r1"))
    given(game).when(seat("s1"), PickReframe("r1")).then_refused(Code.BAD_TARGET, "reframe")
    game.seat("s1", PickReframe(DECKS_OWN))
    assert reframing(game).picks == {"s1": DECKS_OWN}


def test_a_question_is_chosen_with_the_last_tap():
    """R5.07 R21.04: who passed is not waited for; then the host may say that all is done."""
    game = a_reframe().seat("s1", BUILT).seat("s6", Pass())
    for name in ("s1", "s2", "s3", "s4"):
        game.seat(name, PickReframe("r1"))
    given(game).when(seat("s5"), PickReframe(DECKS_OWN)).then(
        ReframePicked("s5", DECKS_OWN), ReframeChosen("r1", was_tie=False)
    )
    assert reframing(game).chosen == reframing(game).proposals["r1"]
    for wish in (PickReframe(DECKS_OWN), OUR_WORDS):
        given(game).when(seat("s5"), wish).then_refused(Code.TOO_LATE)
    assert game.may(host_of(game.table), MoveOn)


def test_a_question_is_chosen_thirty_seconds_after_most_have_tapped():
    """R5.07: half is not most."""
    game = a_reframe()
    for name in ("s1", "s2", "s3"):
        game.seat(name, PickReframe(DECKS_OWN))
    assert reframing(game.wait(120)).chosen is None
    game.seat("s4", PickReframe(DECKS_OWN)).wait(29)
    assert reframing(game).chosen is None
    assert reframing(game.wait(1)).chosen == Reframe(DECKS_OWN, "")


def test_who_is_gone_is_not_waited_for():
    """R5.07: away or left."""
    game = a_reframe()
    for name in ("s1", "s2", "s3", "s4"):
        game.seat(name, PickReframe(DECKS_OWN))
    game.lead(MarkAway("s5")).seat("s6", Leave())
    assert reframing(game).chosen


def test_among_equals_the_deck_decides():
    """R5.08: the same again with the same seed."""
    chosen = set()
    for _ in range(2):
        game = a_reframe().seat("s1", BUILT).seat("s2", OUR_WORDS)
        for name, wanted in zip("123456", ("r1", "r2") * 3, strict=True):
            game.seat(f"s{name}", PickReframe(wanted))
        (event,) = game.events(ReframeChosen)
        assert event.was_tie
        chosen.add(event.reframe)
    assert len(chosen) == 1


def test_time_takes_what_most_have_tapped_or_the_decks_own():
    """R5.09 R21.05: a question that nobody tapped is not the table's."""
    game = a_reframe().seat("s1", BUILT).advance()
    assert reframing(game).chosen.id == DECKS_OWN
    assert game.table.phase is PhaseId.P6
    tapped = a_reframe().seat("s1", BUILT, PickReframe("r1")).advance()
    assert reframing(tapped).chosen.id == "r1"
    alone = a_reframe().table
    assert alone.part(Reframing).candidates == (DECKS_OWN,)
    once = a_reframe().seat("s1", PickReframe(DECKS_OWN))
    assert not once.may("s1", PickReframe)
    timed = a_table().with_community(3).at_pace(Pace.TABLE).in_phase(PhaseId.P5).wait(300)
    assert timed.table.phase is PhaseId.P6


def test_fast_forward_chooses():
    """R22.05: once is enough."""
    game = a_reframe().seat("s1", BUILT, PickReframe("r1")).seat("s3", FastForward())
    assert reframing(game).chosen.id == "r1"
    assert not game.ask(seat("s3"), FastForward())[1:]


def test_a_boundary_takes_all_questions_away():
    """R5.10 R22.03: before the choice and after it; what works stays."""
    game = a_reframe().seat("s1", SpotSuccess("look_out"), BUILT, PickReframe("r1"))
    game.seat("s4", Boundary()).wait(10)
    game.seat(host_of(game.table), GoOn())
    assert reframing(game) == Reframing(successes=("look_out",), made=1)
    everyone_picks(game, DECKS_OWN).seat("s4", Boundary())
    assert reframing(game).chosen is None
    untouched = a_reframe().seat("s4", Boundary())
    assert not untouched.events(ReframesSetAside)


def test_while_it_reframes_a_table_may_share():
    """R5.11 R4.09: by the same gates."""
    game = a_reframe()
    assert "fun" not in known_tags(game.table)
    given(game).when(seat("s3"), ShareInterest(1)).then_refused(Code.LOCKED, "interest")
    game.seat("s3", ShareInterest(3), ShareRedLine())
    assert "A05" in known_tags(game.table)[game.table.stakeholder("A05").interests[2].tag]


def test_an_ally_names_asks_and_taps():
    """R5.12 R27.01: none of it needs a role."""
    game = a_reframe().lead(TakeSeat("s7", "Fern", Group.PARTNER, "en")).seat("s7", Consent())
    game.seat("s7", SpotSuccess("look_out"), BUILT, PickReframe("r1"))
    assert not game.may("s7", ShareInterest)


def test_a_rewind_takes_questions_and_successes_back():
    """R22.06: the phase starts again."""
    game = a_reframe().seat("s1", SpotSuccess("look_out"), BUILT)
    everyone_picks(game, "r1").seat("s2", Rewind())
    assert reframing(game) == Reframing()


def test_time_left_from_listening_reaches_composing_past_the_reframe():
    """R21.11 R21.07: what P4 left over is added to P6, and not again after an undo."""
    game = SIX.in_phase(PhaseId.P4).wait(60).advance()
    assert game.table.ends_at - game.table.opened_at == 5 * 60_000
    game.advance()
    assert game.table.ends_at - game.table.opened_at == (10 + 17) * 60_000
    game.do(Facilitator(), UndoAdvance())
    game.advance()
    assert game.table.ends_at - game.table.opened_at == (10 + 17) * 60_000
    assert not game.may("s1", Freeze)


def test_a_forgotten_persons_question_is_withdrawn_and_taps_on_it_go_back():
    """R31.07: as if it had never been laid down; its number is not given again."""
    game = a_reframe()
    game.take(ReframeProposed(Reframe("r1", "s1", text=UNSAID), is_override=True))
    game.take(ReframePicked("s2", "r1"))
    assert (reframing(game).proposals, reframing(game).picks) == ({}, {})
    game.seat("s3", OUR_WORDS)
    assert list(reframing(game).proposals) == ["r2"]
