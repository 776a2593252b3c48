"""What a seat may wish in the vote."""

from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.phases.agree.answers import Gradient, MoveUpChip, Standing


@frozen
class RateInterest(Command):
    """Privately: how well does this version meet one of my interests? 0 not, 1 partly, 2 met."""

    interest: int
    value: int


@frozen
class RateRole(Command):
    """Privately, in the short form: how well does this version meet my role? 0, 1 or 2."""

    value: int


@frozen
class RateChair(Command):
    """The host's tap for the table: how well does this version meet what a role in the Empty Chair
    was heard to need?
    """

    role: str
    interest: int
    value: int


@frozen
class Fist(Command):
    """Zero to five, in private until all are revealed together (Kaner 2014)."""

    value: int
    standing: Standing


@frozen
class Grade(Command):
    """The same in words: each gradient stands for a number."""

    gradient: Gradient
    standing: Standing


@frozen
class MoveUp(Command):
    """What would move my fist up by one."""

    chip: MoveUpChip


@frozen
class FlagRedLine(Command):
    """This part crosses my role's red line."""

    clause: str


@frozen
class ClearRedLine(Command):
    """My role's red line is no longer crossed."""


@frozen
class Park(Command):
    """The host sets a part aside that some role turned down by thumb."""

    clause: str


@frozen
class Adopt(Command):
    """The host says what the table keeps."""


@frozen
class LeaveOpen(Command):
    """The host says that the table keeps its questions instead of a draft."""
