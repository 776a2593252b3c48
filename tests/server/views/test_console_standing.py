"""Where tables stand, and who of their people is here, as the console says it."""

import attrs

from commontable.rules.direction import Tell
from commontable.rules.presence import Leave, MarkAway
from commontable.rules.values import MINUTE, PhaseId
from commontable.rules.workshop.wishes import DirectTables
from commontable.views.console import see_console
from commontable.views.tile import see_tile
from tests.builders import SIX, a_table
from tests.game import START, Game
from tests.server.rules.workshop.builders import running


def drifting(minutes: int, number: int) -> Game:
    """A table that is behind by so many minutes; below zero it is ahead."""
    game = SIX.in_phase(PhaseId.P4)
    game.table = attrs.evolve(game.table, no=number, behind=minutes * MINUTE)
    return game


def room(*games: Game):
    tables = [game.table for game in games]
    tiles = {table.no: see_tile(table, (), {}, START) for table in tables}
    return see_console(running().workshop, tables, tiles, "Lantern Street")


def test_the_room_is_ahead_by_the_least_of_its_tables():
    """R30.22: and not at all while one is where it should be."""
    assert room(drifting(-3, 1), drifting(-5, 2)).ahead == 3
    assert room(drifting(-3, 1), drifting(0, 2)).ahead == 0
    assert room(drifting(-3, 1), drifting(4, 2)).ahead == 0
    assert room().ahead == 0


def test_a_table_that_is_done_holds_back_no_room():
    """R30.22: only those that play count."""
    done = SIX.in_phase(PhaseId.P11).advance()
    done.table = attrs.evolve(done.table, no=2)
    assert room(drifting(-3, 1), done).ahead == 3


def test_whoever_leads_reads_who_is_away_beside_their_name():
    """R30.21: a tile counts; and who has left is not waited for."""
    game = a_table().with_community(4).in_phase(PhaseId.P4).lead(MarkAway("s2"))
    game.seat("s3", Leave())
    shown = room(game)
    assert [name for name, face in shown.people.items() if face.is_away] == ["s2"]
    tile = see_tile(game.table, (), {}, START)
    assert (tile.here, tile.of) == (2, 3)


def test_whoever_has_no_phone_is_not_waited_for_to_read():
    """R43.03: a word that is said aloud to them never comes to be put away."""
    game = SIX.in_phase(PhaseId.P4)
    bare = attrs.evolve(game.table.seats["s2"], has_phone=False)
    game.table = game.table.with_seat(bare)
    told = see_tile(game.lead(Tell("Look up.")).table, (), {}, START).told
    assert (told.seen, told.of) == (0, 5)


def test_whoever_came_after_a_word_is_not_waited_for_either():
    """R43.03: it was for those who sat there when it was said."""
    play = running()
    play.do(DirectTables(Tell("Look up.")))
    game = SIX.in_phase(PhaseId.P4).lead(Tell("Look up.")).come("s7")
    seen = see_console(play.workshop, (game.table,), {}, "Lantern Street").told
    assert (seen.seen, seen.of) == (0, 6)
