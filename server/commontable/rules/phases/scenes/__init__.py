"""P7, something happens: a tension, a bystander moment or an event shakes the table (GAME §2.7).

Force is never played out: a tension that boils over is played once more, or repaired. What is heard
can fall to shared there, and can be said back again.
"""

from commontable.rules.phase import Phase
from commontable.rules.phases.scenes import talk
from commontable.rules.phases.scenes.course import (
    all_scenes_over,
    close_scene,
    lead_on,
    scene_deadlines,
    scenes_due,
    set_scene_aside,
)
from commontable.rules.phases.scenes.facts import (
    FACTS,
    BoiledOver,
    EveryoneAsked,
    Intervened,
    NoticedTold,
    OffRampTaken,
    ReaderFound,
    RiskWeighed,
    SceneClosed,
    SceneMoved,
    SceneOpened,
    SceneReplayed,
    SceneSetAside,
    SceneStepOpened,
)
from commontable.rules.phases.scenes.play import DEEDS, DIRECTIONS, scene_offers
from commontable.rules.phases.scenes.state import (
    HOT_AT,
    Benefit,
    Risk,
    Scene,
    SceneAct,
    SceneEnd,
    Scenes,
    SceneStep,
    Sighting,
    StepIn,
    Weighed,
    has_more_to_come,
    is_at,
    scene_of,
)
from commontable.rules.phases.scenes.talk import sayable
from commontable.rules.phases.scenes.wishes import (
    Intervene,
    LineRead,
    ReplayScene,
    RiskBenefit,
    SceneMove,
    SceneOn,
    SwapCard,
    TakeOffRamp,
    TellNoticed,
    VolunteerToRead,
)
from commontable.rules.values import Form, PhaseId

__all__ = [
    "HOT_AT",
    "PHASE",
    "Benefit",
    "BoiledOver",
    "EveryoneAsked",
    "Intervene",
    "Intervened",
    "LineRead",
    "NoticedTold",
    "OffRampTaken",
    "ReaderFound",
    "ReplayScene",
    "Risk",
    "RiskBenefit",
    "RiskWeighed",
    "Scene",
    "SceneAct",
    "SceneClosed",
    "SceneEnd",
    "SceneMove",
    "SceneMoved",
    "SceneOn",
    "SceneOpened",
    "SceneReplayed",
    "SceneSetAside",
    "SceneStep",
    "SceneStepOpened",
    "Scenes",
    "Sighting",
    "StepIn",
    "SwapCard",
    "TakeOffRamp",
    "TellNoticed",
    "VolunteerToRead",
    "Weighed",
    "has_more_to_come",
    "is_at",
    "sayable",
    "scene_of",
]

PHASE = Phase(
    id=PhaseId.P7,
    minutes={Form.SHORT: 0, Form.HOUR: 4, Form.NINETY: 7, Form.TWO_HOURS: 10},
    is_done=all_scenes_over,
    offers=scene_offers,
    deeds=DEEDS,
    directions=DIRECTIONS,
    facts={**FACTS, **talk.FACTS},
    closing=close_scene,
    due=scenes_due,
    set_aside=set_scene_aside,
    skip=lead_on,
    deadlines=scene_deadlines,
    waits_for_host=True,
)
