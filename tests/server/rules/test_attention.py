"""Eyes up, and words that are put away."""

from commontable.rules.actors import Facilitator
from commontable.rules.attention import Release, SeeTold, Summon
from commontable.rules.direction import Pause, Resume, Tell
from commontable.rules.phases.roles import Introduce
from commontable.rules.presence import MarkAway, TakeSeat
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety import CallOffRamp, Pass
from commontable.rules.values import Group, PhaseId
from commontable.views.seat import see_seat
from commontable.views.table import see_table
from commontable.views.tile import see_tile
from tests.builders import SIX, WORDS, given, seat

FACILITATOR = Facilitator()


def prompt(game, name):
    return see_seat(game.table, name, WORDS).prompt.key


def test_a_summon_holds_the_table_until_it_is_released():
    """R43.01 R20.09: each once; the clock stands meanwhile, and the deeds of the phase."""
    game = SIX.in_phase(PhaseId.P3)
    left = game.table.ends_at - game.table.clock.reading(game.at)
    assert game.ask(FACILITATOR, Release()) == Refusal(Code.LOCKED)
    game.lead(Summon())
    assert prompt(game, "s1") == "summon"
    assert game.ask(FACILITATOR, Summon()) == Refusal(Code.LOCKED)
    given(game).when(seat("s1"), Introduce()).then_refused(Code.LOCKED)
    game.wait(60).lead(Release())
    assert game.table.ends_at - game.table.clock.reading(game.at) == left
    assert prompt(game, "s1") == "role_introduce"


def test_a_summon_takes_nothing_from_whoever_needs_safety():
    """R43.02: safety verbs work, and a table that breathes goes on breathing."""
    game = SIX.in_phase(PhaseId.P3).seat("s1", CallOffRamp()).lead(Summon())
    assert prompt(game, "s1") == "offramp"
    game.seat("s2", Pass())
    summoned = SIX.in_phase(PhaseId.P3).lead(Summon()).seat("s1", CallOffRamp())
    assert prompt(summoned, "s1") == "offramp"


def test_a_pause_outlasts_a_summon():
    """R43.01: each is lifted by itself."""
    game = SIX.in_phase(PhaseId.P3).lead(Pause()).lead(Summon()).lead(Release())
    assert game.table.clock.stops == {"pause"}
    assert prompt(game, "s1") == "paused"
    game.lead(Resume())


def test_a_word_is_put_away_once_by_each_and_the_console_hears_how_many():
    """R43.03: the last word alone, and never by whom."""
    game = SIX.in_phase(PhaseId.P3).lead(Tell("Two more minutes."))
    given(game).when(seat("s1"), SeeTold("n2")).then_refused(Code.LOCKED, "told")
    game.seat("s1", SeeTold("n1")).seat("s2", SeeTold("n1"))
    given(game).when(seat("s1"), SeeTold("n1")).then_refused(Code.LOCKED, "told")
    told = see_tile(game.table, (), {}, game.at).told
    assert (told.text, told.seen, told.of) == ("Two more minutes.", 2, 6)
    away = see_tile(game.lead(MarkAway("s2")).table, (), {}, game.at).told
    assert (away.seen, away.of) == (2, 6)
    game.lead(Tell("Now."))
    given(game).when(seat("s1"), SeeTold("n1")).then_refused(Code.LOCKED, "told")
    assert see_tile(game.table, (), {}, game.at).told.seen == 0
    assert see_tile(SIX.in_phase(PhaseId.P3).table, (), {}, game.at).told is None


def test_a_word_lapses_with_its_phase_unless_it_was_said_in_the_last_minute():
    """R43.06: whoever is late with it has nothing left to put away."""
    game = SIX.in_phase(PhaseId.P3).lead(Tell("Two more minutes.")).wait(61).advance()
    given(game).when(seat("s1"), SeeTold("n1")).then_refused(Code.LOCKED, "told")
    assert see_table(game.table, WORDS).told is None
    game.lead(Tell("Now we listen.")).wait(50).advance()
    assert see_table(game.table, WORDS).told.text == "Now we listen."
    game.seat("s1", SeeTold("n2"))


def test_a_word_is_offered_to_be_put_away_while_it_is_unread():
    """R43.03 R20.03: in a pause too."""
    game = SIX.in_phase(PhaseId.P3).lead(Tell("Look here.")).lead(Pause())
    assert "see_told" in see_seat(game.table, "s1", WORDS).offers
    game.seat("s1", SeeTold("n1"))
    assert "see_told" not in see_seat(game.table, "s1", WORDS).offers


def test_a_word_is_old_for_whoever_comes_after_it():
    """R43.05: it is not offered to them, and nobody waits for them to read it."""
    game = SIX.in_phase(PhaseId.P3).lead(Tell("Two more minutes."))
    game.lead(TakeSeat("late", "Late", Group.COMMUNITY, "en"))
    assert "see_told" not in see_seat(game.table, "late", WORDS).offers
    assert see_tile(game.table, (), {}, game.at).told.of == 6
    game.lead(Tell("Now."))
    assert "see_told" in see_seat(game.table, "late", WORDS).offers
    assert see_tile(game.table, (), {}, game.at).told.of == 7
