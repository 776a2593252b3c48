"""What follows by itself in a scene: one is drawn, its steps close by time, and it ends."""

from collections.abc import Iterator

from commontable.rules import guards
from commontable.rules.cards import SceneType
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phases.scenes.facts import (
    BoiledOver,
    EveryoneAsked,
    SceneClosed,
    SceneOpened,
    SceneSetAside,
    SceneStepOpened,
)
from commontable.rules.phases.scenes.state import (
    BOILS_AT,
    CALM_AT,
    Scene,
    SceneEnd,
    Scenes,
    SceneStep,
    card_of,
    has_more_to_come,
    next_cards,
    scene_of,
    wanted,
)
from commontable.rules.table import Table
from commontable.rules.values import InterestState, Millis


def drawn(table: Table, cards: tuple[str, ...], moment: Moment) -> Iterator[Event]:
    """A scene from these cards, by the seed, with a share of the phase if another is to follow."""
    scenes = table.part(Scenes)
    is_last = scenes.over + 1 >= len(wanted(table))
    until = None if is_last else (table.opened_at + table.ends_at) // 2
    yield SceneOpened(moment.chance.pick(f"scene:{len(scenes.seen)}", cards), until)


def scenes_due(table: Table, moment: Moment) -> Iterator[Event]:
    scene, now = table.part(Scenes).scene, table.clock.reading(moment.at)
    if scene is None or not scene.is_open:
        share_is_over = scene is None or (scene.until is not None and now >= scene.until)
        if share_is_over and has_more_to_come(table):
            yield from drawn(table, next_cards(table), moment)
    elif not table.is_allowed(card_of(table, scene).content_tags):
        yield SceneSetAside(scene.card)
    elif scene.until is not None and now >= scene.until:
        yield SceneClosed(end_now(scene))
    else:
        yield from _follows(table, scene, now)


def _follows(table: Table, scene: Scene, now: Millis) -> Iterator[Event]:
    """What the scene's own step asks for now."""
    is_late = scene.step_ends_at is not None and now >= scene.step_ends_at
    match scene.step:
        case SceneStep.HEAT if scene.tension.heat <= CALM_AT:
            yield SceneClosed(SceneEnd.CALM)
        case SceneStep.HEAT if scene.tension.heat >= BOILS_AT:
            yield BoiledOver(*_falls(table, scene))
        case SceneStep.BOILED if not guards.is_invited(table):
            yield SceneClosed(SceneEnd.REPAIRED)
        case SceneStep.ASKED if is_late and not scene.bystander.is_everyone_asked:
            yield EveryoneAsked()
        case SceneStep.READ if _reader_is_gone(table, scene):
            yield step_on(scene)
        case SceneStep.NOTICED | SceneStep.WEIGH if _all_have_said(table, scene):
            yield step_on(scene)
        case _ if is_late:
            yield step_on(scene)


def _falls(table: Table, scene: Scene) -> tuple[str | None, int | None]:
    """The least weighty of what was heard of the role most affected."""
    role = table.roles.get(card_of(table, scene).most_affected_role or "")
    heard = [
        number
        for number, state in enumerate(role.interests if role else (), 1)
        if state is InterestState.HEARD
    ]
    return (role.card, heard[-1]) if role and heard else (None, None)


def _reader_is_gone(table: Table, scene: Scene) -> bool:
    reader = table.seats.get(scene.bystander.reader or "")
    return reader is None or reader.has_left


def _all_have_said(table: Table, scene: Scene) -> bool:
    """Whether everyone here has answered or passed."""
    said = scene.bystander.noticings if scene.step is SceneStep.NOTICED else scene.bystander.weighed
    waiting = [seat.id for seat in table.playing if seat.id not in table.passed]
    return bool(table.playing) and all(seat in said for seat in waiting)


NEXT_STEP = {
    SceneStep.ASKED: SceneStep.NOTICED,
    SceneStep.READ: SceneStep.NOTICED,
    SceneStep.NOTICED: SceneStep.STEP_IN,
    SceneStep.STEP_IN: SceneStep.WEIGH,
    SceneStep.WEIGH: SceneStep.WEIGHED,
}
"""The steps of a bystander scene; after the last of them, and in other scenes, it closes."""


def step_on(scene: Scene) -> Event:
    """The next step of an open scene, or its end."""
    step = NEXT_STEP.get(scene.step)
    return SceneStepOpened(step) if step else SceneClosed(end_now(scene))


def lead_on(table: Table, moment: Moment) -> Iterator[Event]:
    """One step on; after the end of a scene the next one, if there is one to come."""
    scene = scene_of(table)
    if scene:
        yield step_on(scene)
    elif has_more_to_come(table):
        yield from drawn(table, next_cards(table), moment)


def end_now(scene: Scene) -> SceneEnd:
    """A tension closes calm, at the heat it has."""
    return SceneEnd.CALM if scene.type is SceneType.TENSION else SceneEnd.DONE


def close_scene(table: Table, _moment: Moment) -> Iterator[Event]:
    scene = scene_of(table)
    if scene:
        yield SceneClosed(end_now(scene))


def set_scene_aside(table: Table, _moment: Moment) -> Iterator[Event]:
    """What lies there goes; what is over already is not undone."""
    scene = scene_of(table)
    if scene:
        yield SceneSetAside(scene.card)


def all_scenes_over(table: Table) -> bool:
    return scene_of(table) is None and not has_more_to_come(table)


def scene_deadlines(table: Table) -> Iterator[Millis]:
    scene = table.part(Scenes).scene
    if scene is None:
        return
    if scene.until is not None and (scene.is_open or has_more_to_come(table)):
        yield scene.until
    if scene.step_ends_at is not None:
        yield scene.step_ends_at
