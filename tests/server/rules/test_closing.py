"""The close of the workshop at one table."""

from commontable.rules.actors import Facilitator
from commontable.rules.closing import CloseTable, TableClosed
from commontable.rules.flow import Advance
from commontable.rules.refusals import Code
from commontable.rules.safety import CallOffRamp, Rewind
from tests.builders import SIX, given


def test_a_table_hears_once_that_the_workshop_is_closed():
    """R25.23: it was done before, and nothing of it changes."""
    game = SIX.laid()
    game.lead(Advance(len(game.table.run)))
    assert (game.table.is_done, game.table.is_closed) == (True, False)
    given(game).when(Facilitator(), CloseTable()).then(TableClosed())
    assert game.table.is_closed
    given(game).when(Facilitator(), CloseTable()).then_refused(Code.LOCKED)


def test_no_rewind_opens_a_workshop_again():
    """R25.23 R21.10: where the close found a table breathing."""
    game = SIX.laid().seat("s1", CallOffRamp())
    game.lead(Advance(len(game.table.run)), CloseTable()).seat("s2", Rewind())
    assert game.table.is_closed
