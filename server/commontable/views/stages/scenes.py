"""P7 as it looks. What people noticed are counts, and only once all have answered."""

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Literal

from attrs import frozen

from commontable.rules.cards import EffectKind, SceneType, Words
from commontable.rules.phases.scenes import (
    HOT_AT,
    Scene,
    SceneEnd,
    Scenes,
    SceneStep,
    Sighting,
    StepIn,
    Weighed,
    has_more_to_come,
)
from commontable.rules.phases.scenes.state import SceneDeed, card_of
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.clocks import Countdown, countdown
from commontable.views.faces import ResourceFace, resource_face
from commontable.views.stage import Asked, Asking, Stage, asked_of_all

LINE_IS_OUT = (SceneStep.NOTICED, SceneStep.STEP_IN, SceneStep.WEIGH, SceneStep.WEIGHED)


@frozen(eq=False, slots=False)
class SceneFace:
    """The card of a scene."""

    id: str
    title: str
    line: str
    script: str


@frozen
class HeatView:
    """The heat, 0 to 5, and the last move. `fell` is what a boil-over set back, as
    `card.number`.
    """

    heat: int
    is_practised: bool
    last: SceneDeed | None
    fell: str | None


@frozen
class NoticedView:
    """How many noticed, how many would act, of how many who answered."""

    noticed: int
    act: int
    of: int


@frozen
class SteppedIn:
    by: str
    method: StepIn


@frozen
class BystanderView:
    """`counts` come once all have answered; `first` are those from before the colleague had a
    higher rank. `line` is the colleague's, once it was read.
    """

    reader: str | None
    line: str | None
    answered: int
    counts: NoticedView | None
    first: NoticedView | None
    stepped_in: tuple[SteppedIn, ...]
    weighed: int
    risks: dict[str, int]
    benefits: dict[str, int]


@frozen
class NewsView:
    """What an event does to a resource."""

    kind: EffectKind
    resource: ResourceFace


@frozen
class SceneStage:
    """The scene that lies there, and whether another follows it."""

    scene: SceneFace | None
    kind: SceneType | None
    step: SceneStep | None
    is_replayed: bool
    end: SceneEnd | None
    has_more: bool
    closes: Countdown | None
    tension: HeatView | None
    bystander: BystanderView | None
    news: NewsView | None
    type: Literal["scene"] = "scene"


@frozen
class MyScene:
    """My own answers; the colleague's line while I am to read it; who waits for my word on which
    of my interests.
    """

    line: str | None
    noticing: Sighting | None
    weighed: Weighed | None
    waiting_by: str | None
    waiting_interest: int | None
    type: Literal["scene"] = "scene"


def see(table: Table, words: Words) -> SceneStage:
    scene, has_more = table.part(Scenes).scene, has_more_to_come(table)
    if scene is None:
        return SceneStage(None, None, None, False, None, has_more, None, None, None, None)
    kind = scene.type
    ends_at = scene.step_ends_at or (scene.until if scene.is_open else None)
    return SceneStage(
        scene=_face(scene.card, words),
        kind=kind,
        step=scene.step,
        is_replayed=scene.is_replayed,
        end=scene.end,
        has_more=has_more,
        closes=countdown(table, ends_at),
        tension=_tension(scene) if kind is SceneType.TENSION else None,
        bystander=_bystander(scene, words) if kind is SceneType.BYSTANDER else None,
        news=_news(table, scene, words),
    )


@cache
def _face(card: str, words: Words) -> SceneFace:
    return SceneFace(card, *(words.say(f"{card}.{path}") for path in ("title", "line", "script")))


def _tension(scene: Scene) -> HeatView:
    tension = scene.tension
    return HeatView(tension.heat, tension.is_practised, tension.last, tension.fell)


def _bystander(scene: Scene, words: Words) -> BystanderView:
    bystander = scene.bystander
    is_out = scene.step in LINE_IS_OUT or not scene.is_open
    is_counted = is_out and scene.step is not SceneStep.NOTICED
    is_weighed = scene.step in (SceneStep.WEIGHED, SceneStep.OVER)
    weighed = list(bystander.weighed.values()) if is_weighed else []
    return BystanderView(
        reader=bystander.reader,
        line=words.say(f"{scene.card}.colleague_line") if is_out else None,
        answered=len(bystander.noticings),
        counts=_counts(bystander.noticings) if is_counted else None,
        first=_counts(bystander.first) if bystander.first is not None else None,
        stepped_in=tuple(SteppedIn(by, method) for by, method in bystander.stepped_in),
        weighed=len(bystander.weighed),
        risks=dict(sorted(Counter(str(each.risk) for each in weighed).items())),
        benefits=dict(sorted(Counter(str(each.benefit) for each in weighed).items())),
    )


def _counts(noticings: Mapping[str, Sighting]) -> NoticedView:
    told = noticings.values()
    return NoticedView(sum(n.noticed for n in told), sum(n.act for n in told), len(noticings))


def _news(table: Table, scene: Scene, words: Words) -> NewsView | None:
    effect = card_of(table, scene).effect
    if effect is None or effect.resource is None:
        return None
    return NewsView(effect.kind, resource_face(table, effect.resource, words))


def ask(table: Table, seat: Seat) -> Asking:
    scene = table.part(Scenes).scene
    if scene is None:
        return "scene_none", {}
    if seat.id in scene.talk.waiting and scene.is_open and table.role_of(seat.id):
        return "scene_answer", {"by": scene.talk.waiting[seat.id].by}
    return _of_step(scene, seat)


def _of_step(scene: Scene, seat: Seat) -> Asking:
    bystander = scene.bystander
    match scene.step:
        case SceneStep.HEAT:
            return _of_heat(scene), {}
        case SceneStep.READ:
            names = {"reader": bystander.reader} if bystander.reader else {}
            return ("scene_read", {}) if bystander.reader == seat.id else ("scene_hear", names)
        case SceneStep.NOTICED:
            return _unless("scene_noticed", bystander.noticings, seat), {}
        case SceneStep.WEIGH:
            return _unless("scene_weigh", bystander.weighed, seat), {}
        case step:
            return f"scene_{step}", {}


def _of_heat(scene: Scene) -> str:
    if not scene.tension.is_practised:
        return "scene_practice"
    return "scene_hot" if scene.tension.heat >= HOT_AT else "scene_heat"


def _unless(key: str, said: Mapping[str, object], seat: Seat) -> str:
    """The question, until this seat has answered it."""
    return f"{key}_wait" if seat.id in said else key


def mine(table: Table, seat: Seat, words: Words) -> MyScene | None:
    scene = table.part(Scenes).scene
    if scene is None:
        return None
    bystander, waiting = scene.bystander, scene.talk.waiting.get(seat.id)
    is_reading = scene.step is SceneStep.READ and bystander.reader == seat.id
    return MyScene(
        line=words.say(f"{scene.card}.colleague_line") if is_reading else None,
        noticing=bystander.noticings.get(seat.id),
        weighed=bystander.weighed.get(seat.id),
        waiting_by=waiting.by if waiting else None,
        waiting_interest=waiting.interest if waiting else None,
    )


def asked(table: Table) -> Asked | None:
    """How many have said what they noticed, or what stepping in costs and saves."""
    scene = table.part(Scenes).scene
    if scene is None:
        return None
    match scene.step:
        case SceneStep.NOTICED:
            return asked_of_all(table, scene.bystander.noticings)
        case SceneStep.WEIGH:
            return asked_of_all(table, scene.bystander.weighed)
        case _:
            return None


STAGE = Stage(PhaseId.P7, see, ask, mine, asked=asked)
