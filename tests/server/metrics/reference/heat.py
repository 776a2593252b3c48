"""What scenes show: M14 and M16."""

from itertools import pairwise
from statistics import median

from commontable.rules.flow import PhaseOpened
from commontable.rules.phases import listen, scenes
from commontable.rules.phases.feedback import StrengthNamed
from commontable.rules.safety import OverlayClosed
from commontable.rules.table import Table
from tests.server.metrics.reference.facts import Fact, SoFar
from tests.server.metrics.reference.say import Found


def is_hot(table: Table) -> bool:
    scene = table.part(scenes.Scenes).scene
    return scene is not None and scene.step != "over" and scene.tension.heat >= 4


def is_ramp_end(fact: Fact) -> bool:
    ended = isinstance(fact.event, OverlayClosed) and fact.event.kind == "offramp"
    return ended or isinstance(fact.event, scenes.OffRampTaken)


def is_sign(fact: Fact) -> bool:
    heard = isinstance(fact.event, listen.HeardConfirmed) and fact.event.answer == "yes"
    return heard or isinstance(fact.event, StrengthNamed)


def count(facts: list[Fact], kind: type) -> int:
    return sum(isinstance(fact.event, kind) for fact in facts)


def m14(facts: list[Fact], _table: Table, now: int) -> Found:
    ramps = [n for n, fact in enumerate(facts) if is_ramp_end(fact)]
    openings = [fact.now for fact in facts if isinstance(fact.event, PhaseOpened)]
    if not openings or not (count(facts, scenes.SceneOpened) or ramps):
        return SoFar(0, 1)
    ends = [*facts, None]
    hot = sum(
        (later.now if later else now) - fact.now
        for fact, later in pairwise(ends)
        if fact and is_hot(fact.table)
    )
    real = [n for n in ramps if isinstance(facts[n].event, OverlayClosed)]
    away = sum(facts[n].at - facts[n].before.overlay.since for n in real)
    share = (hot + away) / max(now - openings[0] + away, 1)
    found = {"hot": share, "boil_overs": count(facts, scenes.BoiledOver), "off_ramps": len(ramps)}
    waits = []
    for n in ramps:
        signs = [fact.now for fact in facts[n:] if is_sign(fact)]
        waits += [signs[0] - facts[n].now] if signs else []
    return {**found, "recovery": median(waits) / 1000} if waits else found


def m16(_facts: list[Fact], table: Table, _now: int) -> Found:
    part = table.part(scenes.Scenes)
    polls = []
    for scene in (*part.past, part.scene):
        if scene and (scene.is_replayed or scene.step != "noticed"):
            polls += scene.bystander.poll.values()
    if len(polls) < 4:
        return SoFar(len(polls), 4)
    noticed = len([answer for answer in polls if answer.noticed])
    act = len([answer for answer in polls if answer.act])
    return {"gap": (noticed - act) / len(polls), "noticed": noticed, "would_act": act}
