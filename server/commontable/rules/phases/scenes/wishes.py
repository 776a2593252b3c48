"""What a seat may wish in a scene, and what the facilitator may."""

from attrs import frozen

from commontable.rules.cards import SceneType
from commontable.rules.commands import Command, Direction
from commontable.rules.phases.scenes.state import Benefit, Risk, SceneAct, StepIn


@frozen
class SceneMove(Command):
    """Did something in a tension, aloud, and says so."""

    act: SceneAct


@frozen
class TakeOffRamp(Command):
    """Both step back before it becomes a contest: the scene ends."""


@frozen
class ReplayScene(Command):
    """The host plays the scene once more: a tension that boiled over, or a bystander scene with a
    colleague one rank higher.
    """


@frozen
class VolunteerToRead(Command):
    """Read the colleague's line to the table."""


@frozen
class LineRead(Command):
    """The line was read."""


@frozen
class TellNoticed(Command):
    """Privately: did I notice, and would I act now?"""

    noticed: bool
    act: bool


@frozen
class Intervene(Command):
    """Stepped in, aloud, in one of six ways."""

    method: StepIn


@frozen
class RiskBenefit(Command):
    """One thing that stepping in may cost, and one that it may save."""

    risk: Risk
    benefit: Benefit


@frozen
class SceneOn(Command):
    """The host takes the scene one step on."""


@frozen
class SwapCard(Direction):
    """Lay another scene before this table, of this kind, in place of the one that lies there."""

    kind: SceneType
