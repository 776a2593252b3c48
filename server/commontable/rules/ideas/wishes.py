"""What may be asked of other tables, and answered."""

from attrs import frozen

from commontable.rules.calls import Call, Idea
from commontable.rules.commands import Command, Direction


@frozen
class CallRoom(Command):
    """Ask the other tables, in up to 120 characters. One call of a table is open at a time."""

    text: str


@frozen
class SendIdea(Command):
    """Answer another table's call with a card, or with up to 80 characters."""

    call: str
    card: str | None = None
    text: str | None = None


@frozen
class UseIdea(Command):
    """Put an idea that came in into the pool."""

    idea: str


@frozen
class HearCall(Direction):
    """Another table asks something."""

    call: Call


@frozen
class LoseCall(Direction):
    """Another table asks no more."""

    call: str


@frozen
class HearIdea(Direction):
    """Another table answers this one's call."""

    idea: Idea


@frozen
class DrawIdeas(Direction):
    """There is no other table: the deck answers the call."""

    call: str
