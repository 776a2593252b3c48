"""A table at a scene, as several test modules need it."""

from commontable.rules.phases.scenes import (
    LineRead,
    Scene,
    SceneMove,
    SceneOpened,
    Scenes,
    SceneStep,
    TellNoticed,
    VolunteerToRead,
)
from commontable.rules.phases.scenes.state import Benefit, Risk, SceneAct
from commontable.rules.phases.scenes.wishes import RiskBenefit, SceneOn
from commontable.rules.values import PhaseId
from tests.builders import SIX
from tests.game import Game
from tests.server.rules.composing import host

TENSION, BYSTANDER, LATE, GONE, MORE = "A-C01", "A-C04", "A-C06", "A-C07", "A-C10"


def a_scene(card: str = TENSION, table=SIX) -> Game:
    """P7 is open on this card; A01 and A02 were heard, A09 of its last two."""
    game = table.in_phase(PhaseId.P4).heard("s2", 3).heard("s4", 3).heard("s6", 2, 3)
    game.advance_to(PhaseId.P6)
    game.rigged[SceneOpened] = SceneOpened(card, None)
    return game.advance()


def without_a_scene() -> Game:
    """P7 is open, and no card is left."""
    game = SIX.in_phase(PhaseId.P6)
    seen = frozenset(game.table.deck.complications)
    game.table = game.table.with_part(Scenes(seen=seen))
    return game.advance()


def scene(game: Game) -> Scene:
    found = game.table.part(Scenes).scene
    assert found
    return found


def step(game: Game) -> SceneStep:
    return scene(game).step


def practised(card: str = TENSION) -> Game:
    """The first move is over."""
    return a_scene(card).seat("s1", SceneMove(SceneAct.LISTEN))


def boiled() -> Game:
    """Two tried to control, and it boiled over."""
    control = SceneMove(SceneAct.CONTROL)
    return practised().seat("s1", control).seat("s3", control)


def a_poll() -> Game:
    """s5 has read the colleague's line."""
    return a_scene(BYSTANDER).seat("s5", VolunteerToRead(), LineRead())


def answered(game: Game) -> Game:
    """All have answered: six noticed, one would act."""
    game.seat("s1", TellNoticed(True, True))
    for name in ("s2", "s3", "s4", "s5", "s6"):
        game.seat(name, TellNoticed(True, False))
    return game


def weighing(game: Game) -> Game:
    """On to risks and benefits."""
    return game.seat(host(game), SceneOn())


def weighed(game: Game) -> Game:
    """Everyone has tapped a risk and a benefit."""
    return weighing(game).everyone(RiskBenefit(Risk.RANK, Benefit.SLEEP))
