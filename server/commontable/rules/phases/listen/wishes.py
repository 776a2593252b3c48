"""What a seat may wish in the listening rounds. What is done aloud is done before the tap."""

from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.phases.listen.state import Answer


@frozen
class ChooseListener(Command):
    """The speaker says who should listen first; that opens the floor."""

    seat: str


@frozen
class EndFloor(Command):
    """That's it: the speaker gives the floor back."""


@frozen
class PlaySkill(Command):
    """Say the card's line aloud to the speaker, then lay it down."""

    card: str
    to: str


@frozen
class Ask(Command):
    """Asked the speaker something, aloud."""

    to: str


@frozen
class Reflect(Command):
    """Said back what one heard; of `interest` (1 to 3) the speaker says whether that was it."""

    to: str
    interest: int | None = None


@frozen
class Advise(Command):
    """Gave the speaker an idea; `permission` says whether one asked first."""

    to: str
    permission: bool


@frozen
class ConfirmHeard(Command):
    """The speaker's answer to a reflection."""

    by: str
    interest: int
    answer: Answer


@frozen
class FeelHeard(Command):
    """Privately, 0 to 4: how heard does the speaker feel?"""

    rating: int
