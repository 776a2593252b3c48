"""What a seat may wish in the listening rounds. What is done aloud is done before the tap."""

from attrs import frozen

from commontable.rules.commands import Command


@frozen
class ChooseListener(Command):
    """The speaker says who should listen first; that opens the floor."""

    seat: str


@frozen
class EndFloor(Command):
    """That's it: the speaker gives the floor back."""


@frozen
class FeelHeard(Command):
    """Privately, 0 to 4: how heard does the speaker feel?"""

    rating: int
