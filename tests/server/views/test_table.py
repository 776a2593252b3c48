"""What everyone at a table sees."""

from commontable.rules.direction import Pause, Tell
from commontable.rules.draft import DropClause
from commontable.rules.flow import MoveOn, TurnTalk
from commontable.rules.phases.agree import (
    ClearRedLine,
    Fairness,
    Fist,
    FlagRedLine,
    Lack,
    LeaveOpen,
    Park,
    RateChair,
    RateInterest,
    Revise,
    Standing,
    Step,
)
from commontable.rules.phases.commit import FinishCommitting
from commontable.rules.phases.listen import Ask, EndFloor, Listening, PlaySkill, Reflect
from commontable.rules.phases.problem import Ballot, VoteProblem
from commontable.rules.phases.roles import Introduce, SwapRole
from commontable.rules.phases.toolcheck import MarkReflected, PickStrength, Strength
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.safety import CallOffRamp, Pass, PickWayOn, WayOn
from commontable.rules.seating import host_of
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.trading import OfferTrade
from commontable.rules.values import MINUTE, SECOND, PhaseId
from commontable.views.seat import see_seat
from commontable.views.stages.toolcheck import ToolStage
from commontable.views.table import TableView, see_table
from tests.builders import EDITION, SIX, WORDS
from tests.game import Game
from tests.server.rules.composing import (
    FAIR,
    a_check,
    a_sheet,
    a_vote,
    checked,
    host,
    with_a_piece,
    words,
)


def shown(game: Game) -> TableView:
    return see_table(game.table, WORDS)


def test_what_is_not_agreed_says_so_on_the_plan():
    """R30.25 R9.13: from the vote to the end, but not while the plan is changed."""
    game = a_vote()
    for name in game.table.seats:
        game.seat(name, Fist(3, Standing.ROLE), Fist(3, Standing.SELF))
    game.seat(host(game), Park("c2"))
    assert shown(game).plan.parked == ("c2",)
    assert shown(game).ended is None
    end = game.seat(host(game), LeaveOpen()).advance_to(PhaseId.P11).advance()
    assert shown(end).plan.parked == ("c1", "c2", "c3")
    assert shown(end).ended == "ended_open"


def test_what_was_put_aside_is_in_play_again_while_the_plan_is_changed():
    """R30.25 R9.12: until the next vote."""
    game = a_vote()
    for name in game.table.seats:
        game.seat(name, Fist(3, Standing.ROLE), Fist(3, Standing.SELF))
    game.seat(host(game), Park("c2"), Revise())
    assert shown(game).plan.parked == ()


def test_a_role_appears_with_its_introduction():
    """R30.07 R3.18: title, hat, line and position at once; before it nothing, nor who holds it."""
    game = SIX.in_phase(PhaseId.P3)
    assert shown(game).roles == {}
    assert shown(game).seats["s2"].role is None
    game.seat("s2", Introduce())
    assert shown(game).roles["A01"].position == WORDS.say("A01.position")
    assert shown(game).seats["s2"].role == "A01"
    assert shown(game).role_order == ("A01",)
    game.advance()
    assert set(shown(game).roles) == {"A07", "A01", "A05", "A02", "A11", "A09"}


def test_a_swap_shows_to_nobody():
    """R30.07: not even that there was one."""
    game = SIX.in_phase(PhaseId.P3).seat("s2", Introduce())
    before = shown(game)
    assert shown(game.seat("s6", SwapRole())) == before


def test_the_tool_check_shows_how_many_are_done_and_the_strengths_that_were_said():
    """R1.02 R1.03: a count, and by seat only what the seat said to the table."""
    game = SIX.in_phase(PhaseId.P1)
    assert shown(game).stage == ToolStage(0, 6, {})
    game.seat("s1", PickStrength(Strength.CALM)).seat("s2", MarkReflected())
    assert shown(game).stage == ToolStage(1, 6, {"s1": Strength.CALM})


def test_interests_and_red_lines_appear_when_shared():
    """R30.09: text and plain name of what was said, and nothing beside it."""
    game = SIX.in_phase(PhaseId.P4)
    assert shown(game).roles["A07"].interests == {}
    assert shown(game).roles["A07"].red_line is None
    game.seat("s1", ShareInterest(3), ShareRedLine())
    face = shown(game).roles["A07"]
    assert list(face.interests) == ["3"]
    assert face.interests["3"].text == WORDS.say("A07.interests.3")
    assert face.red_line == WORDS.say("A07.red_line")


def test_dots_are_a_count_until_the_tally():
    """R30.10: how many of how many, and then the problem alone."""
    game = SIX.in_phase(PhaseId.P2)
    first = game.table.part(Ballot).cards[0]
    stage = shown(game.seat("s1", VoteProblem(first))).stage
    assert (stage.voted, stage.of, len(stage.cards)) == (1, 6, 3)
    for name in ("s2", "s3", "s4", "s5", "s6"):
        game.seat(name, VoteProblem(first))
    view = shown(game)
    assert view.problem.id == game.table.problem
    assert view.stage.cards == ()


def test_a_speaker_sees_who_listens_if_they_choose_nobody_and_when():
    """R4.04: whoever that would be now; once the floor is open, when the turn ends."""

    def closes(game: Game) -> int:
        return shown(game).stage.turns["s1"].closes.ends_at

    game = SIX.in_phase(PhaseId.P4)
    turn = game.table.part(Listening).turn
    started = see_seat(game.table, "s1", WORDS).prompt
    assert (started.key, started.names) == ("speak_choose", {"listener": turn.listener})
    assert closes(game) == game.at + 20 * SECOND
    game.lead(MarkAway(turn.listener))
    likely = see_seat(game.table, "s1", WORDS).prompt.names["listener"]
    assert likely != turn.listener
    game.wait(20)
    assert game.table.part(Listening).turn.listener == likely
    assert closes(game) > game.at + 60 * SECOND


def test_fists_are_counts_after_the_reveal():
    """R30.10: before it only how many have voted."""
    game = a_vote().seat("s1", Fist(4, Standing.ROLE), RateInterest(1, 2))
    stage = shown(game).stage
    assert (stage.cast, stage.of, stage.counts, stage.lacks) == (1, 6, {}, ())
    for name in game.table.seats:
        game.seat(name, Fist(3, Standing.ROLE), Fist(0, Standing.SELF))
    stage = shown(game).stage
    assert (stage.counts, stage.lacks, stage.closes) == ({"3": 6}, (), None)


def test_the_table_reads_what_keeps_its_plan_from_being_agreed_in_full():
    """R9.07: a low fist, an unticked check, a red line, each by its kind; and nothing before."""
    game = checked(a_sheet().seat("s2", words("One"), words("Two")).advance_to(PhaseId.P9))
    game.seat("s1", FlagRedLine("c1"))
    assert shown(game).stage.lacks == ()
    for name in game.table.seats:
        game.seat(name, Fist(2 if name == "s3" else 4, Standing.ROLE), Fist(4, Standing.SELF))
    assert shown(game).stage.lacks == (Lack.HANDS, Lack.RED_LINE, Lack.SAFETY)
    game.seat("s1", ClearRedLine())
    assert shown(game).stage.lacks == (Lack.HANDS, Lack.SAFETY)


def test_a_table_that_is_done_early_gets_something_to_talk_about():
    """R30.12: by the host's word, or where no host is waited for as soon as all are done."""
    game = SIX.in_phase(PhaseId.P3)
    assert (shown(game).talk, shown(game).is_ready) == (None, False)
    game.everyone(Introduce()).everyone(Pass())
    assert shown(game).talk in {WORDS.say(f"talk_cards.{c}") for c in game.table.deck.talk_cards}
    plan = a_vote()
    assert shown(plan).talk is None
    chosen = SIX.in_phase(PhaseId.P2)
    chosen.everyone(VoteProblem(chosen.table.part(Ballot).cards[0]))
    assert shown(chosen).talk is None
    chosen.seat(host_of(chosen.table), MoveOn())
    talk = shown(chosen).talk
    assert talk
    assert shown(chosen).is_ready
    chosen.seat(host_of(chosen.table), TurnTalk())
    assert shown(chosen).talk != talk
    last = SIX.in_phase(PhaseId.P10).everyone(FinishCommitting())
    assert (shown(last).talk, shown(last).is_ready) == (None, True)
    assert not last.may(host_of(last.table), TurnTalk)


def test_deadlines_show_when_they_fall_or_what_is_left():
    """R30.14: Unix time while the clock runs, milliseconds while it stands, nothing when done."""
    game = SIX.in_phase(PhaseId.P3).wait(60)
    assert shown(game).closes.ends_at == game.at + 4 * MINUTE
    game.lead(Pause()).wait(60)
    assert (shown(game).closes.ends_at, shown(game).closes.left) == (None, 4 * MINUTE)
    assert shown(game).stops == ("pause",)
    done = SIX.in_phase(PhaseId.P11).advance()
    assert shown(done).closes is None
    late = SIX.in_phase(PhaseId.P3).wait(3600).lead(Pause())
    assert shown(late).closes.left == 0


def test_a_turn_shows_who_speaks_and_what_was_done():
    """R30.09: the listener once chosen, the last move with its card, and who waits."""
    game = SIX.in_phase(PhaseId.P4)
    turn = shown(game).stage.turns["s1"]
    assert (turn.speaker, turn.listener, turn.floor_open) == ("s1", None, False)
    card = game.wait(20).table.belt.hands["s2"][0]
    game.seat("s2", PlaySkill(card, "s1")).seat("s1", ShareInterest(3))
    turn = shown(game).stage.turns["s1"]
    assert (turn.listener, turn.last_move.by, turn.last_move.skill.id) == ("s4", "s2", card)
    if not turn.waiting_by:
        game.seat("s3", Reflect("s1", 3))
    assert shown(game).stage.turns["s1"].waiting_interest == 3
    while game.table.part(Listening).turn:
        game.seat(game.table.part(Listening).turn.speaker, EndFloor())
    assert shown(game).stage.turns == {}


def test_ask_is_a_move_without_a_card():
    """R30.09: the kind alone."""
    game = SIX.in_phase(PhaseId.P4).wait(20).seat("s2", Ask("s1"))
    move = shown(game).stage.turns["s1"].last_move
    assert (move.kind, move.skill) == ("ask", None)


def test_the_plan_shows_its_pieces_and_no_author():
    """R30.16: cards and words in order, the wheel without numbers, a second key, doubts."""
    game = a_sheet()
    assert len(shown(game).plan.pool) == 7
    game.seat("s2", words("A bell")).seat("s3", DropClause("c1"))
    plan = shown(game).plan
    assert plan.order == ("c1",)
    assert plan.wheel == ("prevent",)
    assert plan.clauses["c1"].wants_second_key
    assert "author" not in dir(plan.clauses["c1"])
    assert plan.doubts
    assert shown(game.advance()).plan.pool == {}


def test_before_there_is_a_sheet_there_is_no_plan():
    """R30.16: nothing to show."""
    assert shown(SIX.in_phase(PhaseId.P4)).plan is None


def test_the_table_sees_that_two_roles_trade_and_not_what():
    """R30.08: the pair alone."""
    game = a_sheet().seat("s2", OfferTrade("A02", "A01-O1", "A02-O1"))
    assert shown(game).stage.trades == {"t1": ("A01", "A02")}


def test_ways_on_are_counted():
    """R30.10 R22.08: how many picked each, never who."""
    game = SIX.in_phase(PhaseId.P4).seat("s1", CallOffRamp()).wait(90)
    game.seat("s2", PickWayOn(WayOn.SLOW)).seat("s3", PickWayOn(WayOn.SLOW))
    assert shown(game).overlay.picks == {"slow": 2}


def test_people_are_shown_by_the_name_they_chose():
    """R30.03: who is here and who is away; who has left is gone."""
    game = SIX.in_phase(PhaseId.P4).lead(MarkAway("s2")).seat("s3", Leave())
    view = shown(game)
    assert view.seat_order == ("s1", "s2", "s4", "s5", "s6")
    assert (view.seats["s2"].alias, view.seats["s2"].is_here) == ("Alias 2", False)


def test_the_facilitators_last_word_stays():
    """R24.03: as written."""
    game = SIX.in_phase(PhaseId.P4).lead(Tell("One"), Tell("Two more minutes."))
    assert shown(game).told.text == "Two more minutes."


def test_a_word_that_came_in_more_languages_is_read_in_ones_own():
    """R24.10"""
    game = SIX.in_phase(PhaseId.P4).lead(Tell("Hello.", {"es": "Hola."}))
    assert shown(game).told.text == "Hello."
    assert see_table(game.table, EDITION.words["es"]).told.text == "Hola."
    assert see_table(game.table, EDITION.words["ar"]).told.text == "Hello."


def test_every_seat_reads_in_its_own_language():
    """R30.17: the same table, Spanish words."""
    spanish = see_table(SIX.in_phase(PhaseId.P4).table, EDITION.words["es"])
    assert spanish.language == "es"
    assert spanish.roles["A02"].position == EDITION.words["es"].say("A02.position")
    assert spanish.roles["A02"].position != WORDS.say("A02.position")


def test_what_was_not_fair_is_a_count_once_all_have_tapped():
    """R9.20 R30.10: how many said "not yet" to each; before that, how many have tapped."""
    game = a_check().seat("s1", Fairness(False, True, True, True))
    stage = shown(game).stage
    assert (stage.step, stage.answered, stage.not_yet) == (Step.FAIRNESS, 1, {})
    for name in ("s2", "s3", "s4", "s5", "s6"):
        game.seat(name, FAIR)
    told = {"say": 1, "same_rules": 0, "respect": 0, "honest_reasons": 0}
    assert shown(game).stage.not_yet == told


def test_what_the_table_rates_for_the_chair_is_seen_by_all():
    """R9.28: and what its last holder rated is seen by nobody."""
    game = checked(with_a_piece(a_sheet())).seat("s2", RateInterest(3, 2), Leave())
    assert shown(game).stage.chair == {"A01": {}}
    game.seat(host(game), RateChair("A01", 3, 1))
    assert shown(game).stage.chair == {"A01": {"3": 1}}


def test_a_revision_is_seen_as_such():
    """R9.12: until the next version is frozen."""
    game = a_vote()
    for name in game.table.seats:
        game.seat(name, Fist(3, Standing.ROLE), Fist(3, Standing.SELF))
    game.seat(host(game), Revise())
    assert shown(game).stage.is_revising
    assert shown(game).plan.is_open
