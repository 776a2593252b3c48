"""What happens in a scene, and what it does to the table."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules import guards
from commontable.rules.cards import SceneType
from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.phases.scenes.state import (
    Bystander,
    Scene,
    SceneAct,
    SceneDeed,
    SceneEnd,
    Scenes,
    SceneStep,
    Sighting,
    StepIn,
    Tension,
    Weighed,
    card_of,
)
from commontable.rules.plan import shaken, unshaken
from commontable.rules.table import Table, put
from commontable.rules.values import SECOND, InterestState, Millis

HEAT_OF: Mapping[SceneAct, int] = {
    **dict.fromkeys(SceneAct, -1),
    SceneAct.CONTROL: 1,
    SceneAct.MY_LINE: 0,
}
FIRST_STEP: Mapping[SceneType, SceneStep] = {
    SceneType.TENSION: SceneStep.HEAT,
    SceneType.BYSTANDER: SceneStep.ASKED,
    SceneType.EVENT: SceneStep.NEWS,
}
STEP_LENGTH: Mapping[SceneStep, Millis] = {
    SceneStep.ASKED: 20 * SECOND,
    SceneStep.READ: 60 * SECOND,
    SceneStep.NOTICED: 45 * SECOND,
    SceneStep.STEP_IN: 90 * SECOND,
    SceneStep.WEIGH: 45 * SECOND,
}
"""Steps that close by themselves."""


@frozen
class SceneOpened(Event):
    opens_prompt = True

    card: str
    until: Millis | None


@frozen
class SceneSetAside(Event):
    card: str


@frozen
class SceneClosed(Event):
    end: SceneEnd


@frozen
class SceneMoved(Event):
    seat: str
    act: SceneAct


@frozen
class OffRampTaken(Event):
    seat: str


@frozen
class BoiledOver(Event):
    """`card` and `interest` are what falls from heard to shared, if anything was heard."""

    card: str | None
    interest: int | None


@frozen
class SceneReplayed(Event):
    opens_prompt = True


@frozen
class EveryoneAsked(Event):
    pass


@frozen
class ReaderFound(Event):
    opens_prompt = True

    seat: str


@frozen
class SceneStepOpened(Event):
    opens_prompt = True

    step: SceneStep


@frozen
class NoticedTold(Event):
    is_personal = True

    seat: str
    noticing: Sighting


@frozen
class Intervened(Event):
    seat: str
    method: StepIn


@frozen
class RiskWeighed(Event):
    is_personal = True

    seat: str
    weighed: Weighed


def with_scene(table: Table, **changes: object) -> Table:
    """The table with its scene changed; without a scene nothing changes."""
    scenes = table.part(Scenes)
    if scenes.scene is None:
        return table
    scene = attrs.evolve(scenes.scene, **changes)  # type: ignore[arg-type]
    return table.with_part(attrs.evolve(scenes, scene=scene))


def _at_step(table: Table, step: SceneStep, at: Millis, **changes: object) -> Table:
    length = STEP_LENGTH.get(step)
    ends_at = None if length is None else table.clock.reading(at) + length
    return with_scene(table, step=step, step_ends_at=ends_at, **changes)


def _tension(table: Table) -> Tension:
    scene = table.part(Scenes).scene
    return scene.tension if scene else Tension()


def _bystander(table: Table) -> Bystander:
    scene = table.part(Scenes).scene
    return scene.bystander if scene else Bystander()


def fold_opened(table: Table, event: SceneOpened, at: Millis) -> Table:
    """A scene lies there. An event shakes the plan at once and invites a guard."""
    card, scenes = table.deck.complications[event.card], table.part(Scenes)
    step = FIRST_STEP[card.type]
    scene = Scene(card.id, card.type, step, event.until, tension=Tension(card.start_heat))
    past = (*scenes.past, scenes.scene) if scenes.scene else scenes.past
    seen = scenes.seen | {card.id}
    table = table.with_part(attrs.evolve(scenes, scene=scene, past=past, seen=seen))
    table = _at_step(table, step, at)
    if card.type is not SceneType.EVENT:
        return table
    return guards.invited(shaken(table, card))


def fold_aside(table: Table, event: SceneSetAside, _at: Millis) -> Table:
    """The card goes, and what it did to the plan goes with it."""
    scenes, card = table.part(Scenes), table.deck.complications[event.card]
    table = table.with_part(attrs.evolve(scenes, scene=None))
    if card.type is not SceneType.EVENT:
        return table
    return guards.uninvited(unshaken(table, card))


def fold_closed(table: Table, event: SceneClosed, _at: Millis) -> Table:
    """It is over at the heat it had; an off-ramp ends at none."""
    table = with_scene(table, step=SceneStep.OVER, step_ends_at=None, end=event.end)
    scenes = table.part(Scenes)
    return table.with_part(attrs.evolve(scenes, over=scenes.over + 1))


def fold_moved(table: Table, event: SceneMoved, _at: Millis) -> Table:
    """The first move is practice, and one's own move repeated changes nothing."""
    tension, move = _tension(table), (event.seat, event.act)
    counted = tension.is_practised and move not in tension.made
    heat = tension.heat + (HEAT_OF[event.act] if counted else 0)
    made = tension.made | {move} if tension.is_practised else tension.made
    last = SceneDeed(event.seat, event.act, counted, not tension.is_practised)
    changed = attrs.evolve(tension, heat=heat, is_practised=True, made=made, last=last)
    return with_scene(table, tension=changed)


def fold_off_ramp(table: Table, _event: OffRampTaken, _at: Millis) -> Table:
    return with_scene(table, tension=attrs.evolve(_tension(table), heat=0))


def fold_boiled(table: Table, event: BoiledOver, at: Millis) -> Table:
    """What was heard has to be said back again, and the table is invited to a repair clause."""
    fell = None
    if event.card is not None and event.interest is not None:
        role = table.roles[event.card]
        table = table.with_role(role.with_interest(event.interest, InterestState.SHARED))
        fell = f"{event.card}.{event.interest}"
    tension = attrs.evolve(_tension(table), fell=fell)
    return guards.invited(_at_step(table, SceneStep.BOILED, at, tension=tension))


def fold_replayed(table: Table, _event: SceneReplayed, at: Millis) -> Table:
    """A tension begins at its heat again, and the invitation to repair it is spent; a bystander
    scene begins with the line, read by whoever read it.
    """
    scene = table.part(Scenes).scene
    if scene is None:
        return table
    if scene.type is SceneType.TENSION:
        start = card_of(table, scene).start_heat
        tension = attrs.evolve(scene.tension, heat=start, made=frozenset(), last=None)
        table = _at_step(table, SceneStep.HEAT, at, tension=tension, is_replayed=True)
        return guards.uninvited(table)
    reader = scene.bystander.reader
    again = Bystander(is_everyone_asked=True, reader=reader, first=scene.bystander.noticings)
    step = SceneStep.READ if reader else SceneStep.NOTICED
    return _at_step(table, step, at, bystander=again, is_replayed=True)


def fold_everyone(table: Table, _event: EveryoneAsked, at: Millis) -> Table:
    asked = attrs.evolve(_bystander(table), is_everyone_asked=True)
    return _at_step(table, SceneStep.ASKED, at, bystander=asked)


def fold_reader(table: Table, event: ReaderFound, at: Millis) -> Table:
    found = attrs.evolve(_bystander(table), reader=event.seat)
    return _at_step(table, SceneStep.READ, at, bystander=found)


def fold_step(table: Table, event: SceneStepOpened, at: Millis) -> Table:
    return _at_step(table, event.step, at)


def fold_noticed(table: Table, event: NoticedTold, _at: Millis) -> Table:
    bystander = _bystander(table)
    noticings = put(bystander.noticings, event.seat, event.noticing)
    return with_scene(table, bystander=attrs.evolve(bystander, noticings=noticings))


def fold_intervened(table: Table, event: Intervened, _at: Millis) -> Table:
    bystander = _bystander(table)
    ways = (*bystander.stepped_in, (event.seat, event.method))
    return with_scene(table, bystander=attrs.evolve(bystander, stepped_in=ways))


def fold_weighed(table: Table, event: RiskWeighed, _at: Millis) -> Table:
    bystander = _bystander(table)
    weighed = put(bystander.weighed, event.seat, event.weighed)
    return with_scene(table, bystander=attrs.evolve(bystander, weighed=weighed))


FACTS: Mapping[type[Event], Fact] = {
    SceneOpened: fold_opened,
    SceneSetAside: fold_aside,
    SceneClosed: fold_closed,
    SceneMoved: fold_moved,
    OffRampTaken: fold_off_ramp,
    BoiledOver: fold_boiled,
    SceneReplayed: fold_replayed,
    EveryoneAsked: fold_everyone,
    ReaderFound: fold_reader,
    SceneStepOpened: fold_step,
    NoticedTold: fold_noticed,
    Intervened: fold_intervened,
    RiskWeighed: fold_weighed,
}
