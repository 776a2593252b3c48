"""Calls and ideas as a table sees them, and as the wall and the console do."""

from commontable.rules.calls import Call, Idea
from commontable.rules.ideas import CallRoom, HearCall, HearIdea, UseIdea, common_cards
from commontable.rules.values import PhaseId
from commontable.rules.workshop.asking import OpenCall, ShowCall
from commontable.views.console import CallStrip, see_console
from commontable.views.ideas import CallView, see_ideas
from commontable.views.table import see_table
from commontable.views.wall import AskedView, see_wall
from tests.builders import SIX, WORDS
from tests.server.rules.composing import a_sheet, draft, words
from tests.server.rules.workshop.builders import running
from tests.server.views.seen import as_bytes, seat_json

CALL = Call("k7.1", 7, "s40", "What works against noise?", "es")


def test_a_call_shows_its_table_and_its_words_while_it_may_be_answered():
    """R29.03 R29.11: with the cards one may answer with, and not while people listen."""
    game = SIX.in_phase(PhaseId.P4).lead(HearCall(CALL))
    assert see_ideas(game.table, WORDS).calls == {}
    assert see_ideas(game.table, WORDS).cards == {}
    game.advance_to(PhaseId.P6)
    seen = see_ideas(game.table, WORDS)
    assert seen.calls == {"k7.1": CallView(7, CALL.text, "es")}
    assert list(seen.cards) == common_cards(game.table)


def test_ideas_show_where_they_came_from():
    """R29.07: a card by its face, words as they are, and whether they lie in the pool."""
    game = a_sheet().seat("s2", CallRoom("Who could walk people home?"))
    new = next(name for name in common_cards(game.table) if name not in draft(game).common)
    game.lead(HearIdea(Idea("i7.1", "k3.1", 7, "s40", card=new)))
    game.lead(HearIdea(Idea("i8.1", "k3.1", 8, "s41", text="Un banco", language="es"))).seat(
        "s3", UseIdea("i8.1")
    )
    seen = see_ideas(game.table, WORDS)
    assert seen.own == CallView(3, "Who could walk people home?", "en")
    card, said = seen.got.values()
    assert (card.from_table, card.card.id, card.is_used) == (7, new, False)
    assert (said.from_table, said.text, said.language, said.is_used) == (8, "Un banco", "es", True)
    game.seat("s2", words(None, idea="i8.1"))
    clause = see_table(game.table, WORDS).plan.clauses["c1"]
    assert (clause.from_table, clause.language) == (8, "es")


def test_nobody_can_tell_who_asked():
    """R29.11: not even at the same table."""
    one, other = (a_sheet().seat(name, CallRoom("Who?")) for name in ("s2", "s3"))
    for viewer in ("s1", "s4", "s5", "s6"):
        assert as_bytes(seat_json(one.table, viewer)) == as_bytes(seat_json(other.table, viewer))


def test_the_wall_shows_a_call_once_it_was_read():
    """R29.09: its words alone; the console has it from the start."""
    room = running().do(OpenCall(CALL))
    assert see_wall(room.workshop, (), "").calls == ()
    strip = CallStrip(7, CALL.text, "es", is_shown=False)
    assert see_console(room.workshop, (), {}, "").calls == {"k7.1": strip}
    room.do(ShowCall("k7.1", is_shown=True))
    assert see_wall(room.workshop, (), "").calls == (AskedView(CALL.text, "es"),)
