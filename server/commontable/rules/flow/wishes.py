"""What may be wished of a table's run of show."""

from attrs import frozen

from commontable.rules.commands import Command, Direction
from commontable.rules.config import Config


@frozen
class OpenTable(Direction):
    """Lay the table."""

    no: int
    config: Config
    deck_hash: str


@frozen
class Adapt(Direction):
    """Play on by this config, as the workshop has changed it."""

    config: Config


@frozen
class Advance(Direction):
    """Take the table to a place in the run of show; what lies before closes with its defaults."""

    leg: int


@frozen
class UndoAdvance(Direction):
    """Take the last change of phase back, within ten seconds."""


@frozen
class MoveOn(Command):
    """The host says that the table has finished this phase."""


@frozen
class TurnTalk(Command):
    """The host asks for another question to talk about, at a table that is done."""


@frozen
class Tick(Command):
    """A deadline came."""
