"""The close of the workshop, as a table hears of it. From its own end until then it is closing: its
phones say thank you, and whoever wants to can still ask to be forgotten (GAME §2.2, §9).
"""

from collections.abc import Mapping

from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.commands import Direction
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phase import Fact, Order, Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import Millis


@frozen
class CloseTable(Direction):
    """The workshop is closed."""


@frozen
class TableClosed(Event):
    pass


def decide_close(table: Table, _command: CloseTable, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if table.is_closed else (TableClosed(),)


def fold_closed(table: Table, _event: TableClosed, _at: Millis) -> Table:
    return altered(table, is_closed=True)


DIRECTIONS: Mapping[type[Direction], Order] = {CloseTable: decide_close}
FACTS: Mapping[type[Event], Fact] = {TableClosed: fold_closed}
