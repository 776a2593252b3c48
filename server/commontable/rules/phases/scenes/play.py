"""What comes of each wish in a scene, and which of them are on offer."""

from collections.abc import Iterator, Mapping

from commontable.rules import guards
from commontable.rules.commands import Command, Direction
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Deed, Order, Outcome
from commontable.rules.phases.scenes import talk
from commontable.rules.phases.scenes.course import drawn, lead_on
from commontable.rules.phases.scenes.facts import (
    Intervened,
    NoticedTold,
    OffRampTaken,
    ReaderFound,
    RiskWeighed,
    SceneClosed,
    SceneMoved,
    SceneReplayed,
    SceneSetAside,
    SceneStepOpened,
)
from commontable.rules.phases.scenes.state import (
    Benefit,
    Risk,
    SceneAct,
    SceneEnd,
    SceneStep,
    Sighting,
    StepIn,
    Weighed,
    cards_of,
    has_more_to_come,
    is_at,
    scene_of,
)
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
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table
from commontable.rules.values import Group, PhaseId

HOST_LEADS = (SceneStep.BOILED, SceneStep.STEP_IN, SceneStep.WEIGHED, SceneStep.NEWS)


def decide_move(table: Table, seat: str, command: SceneMove, _moment: Moment) -> Outcome:
    if not is_at(table, SceneStep.HEAT):
        return Refusal(Code.LOCKED)
    return (SceneMoved(seat, command.act),)


def decide_off_ramp(table: Table, seat: str, _command: TakeOffRamp, _moment: Moment) -> Outcome:
    if not is_at(table, SceneStep.HEAT):
        return Refusal(Code.LOCKED)
    return OffRampTaken(seat), SceneClosed(SceneEnd.OFF_RAMP)


def decide_replay(table: Table, seat: str, _command: ReplayScene, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    return (SceneReplayed(),) if _may_replay(table) else Refusal(Code.LOCKED)


def _may_replay(table: Table) -> bool:
    """Once: a tension that boiled over, or a bystander scene all of which was played."""
    scene = scene_of(table)
    return (
        scene is not None
        and not scene.is_replayed
        and scene.step in (SceneStep.BOILED, SceneStep.WEIGHED)
    )


def decide_volunteer(
    table: Table, seat: str, _command: VolunteerToRead, _moment: Moment
) -> Outcome:
    return (ReaderFound(seat),) if _may_read(table, seat) else Refusal(Code.LOCKED)


def _may_read(table: Table, seat: str) -> bool:
    """Officers are asked first, where there are any."""
    scene = scene_of(table)
    if scene is None or scene.step is not SceneStep.ASKED:
        return False
    officers = [each.id for each in table.playing if each.group is Group.OFFICER]
    return scene.bystander.is_everyone_asked or not officers or seat in officers


def decide_read(table: Table, seat: str, _command: LineRead, _moment: Moment) -> Outcome:
    if not _is_reading(table, seat):
        return Refusal(Code.NOT_YOUR_TURN)
    return (SceneStepOpened(SceneStep.NOTICED),)


def _is_reading(table: Table, seat: str) -> bool:
    scene = scene_of(table)
    return scene is not None and scene.step is SceneStep.READ and scene.bystander.reader == seat


def decide_noticed(table: Table, seat: str, command: TellNoticed, _moment: Moment) -> Outcome:
    if not is_at(table, SceneStep.NOTICED):
        return Refusal(Code.TOO_LATE)
    return (NoticedTold(seat, Sighting(command.noticed, command.act)),)


def decide_intervene(table: Table, seat: str, command: Intervene, _moment: Moment) -> Outcome:
    if command.method not in _ways_left(table, seat):
        return Refusal(Code.LOCKED)
    return (Intervened(seat, command.method),)


def _ways_left(table: Table, seat: str) -> tuple[StepIn, ...]:
    """Each way once for each seat."""
    scene = scene_of(table)
    if scene is None or scene.step is not SceneStep.STEP_IN:
        return ()
    return tuple(way for way in StepIn if (seat, way) not in scene.bystander.stepped_in)


def decide_weigh(table: Table, seat: str, command: RiskBenefit, _moment: Moment) -> Outcome:
    if not is_at(table, SceneStep.WEIGH):
        return Refusal(Code.TOO_LATE)
    return (RiskWeighed(seat, Weighed(command.risk, command.benefit)),)


def decide_lead(table: Table, seat: str, _command: SceneOn, moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    return tuple(lead_on(table, moment)) if _may_lead(table) else Refusal(Code.LOCKED)


def _may_lead(table: Table) -> bool:
    """Where a scene waits for the host's word: once all are asked to read, too."""
    scene = scene_of(table)
    if scene is None:
        return is_at(table, SceneStep.OVER) and has_more_to_come(table)
    is_asked = scene.step is SceneStep.ASKED and scene.bystander.is_everyone_asked
    return is_asked or scene.step in HOST_LEADS


def decide_swap(table: Table, command: SwapCard, moment: Moment) -> Outcome:
    if table.phase is not PhaseId.P7:
        return Refusal(Code.BAD_PHASE)
    cards = cards_of(table, command.kind)
    if not cards or table.deck.complications[cards[0]].type is not command.kind:
        return Refusal(Code.BAD_TARGET, "kind")
    scene = scene_of(table)
    aside = (SceneSetAside(scene.card),) if scene else ()
    return (*aside, *drawn(table, cards, moment))


def scene_offers(table: Table, seat: str) -> Iterator[Offer]:
    yield from guards.guard_offers(table, seat)
    if is_at(table, SceneStep.HEAT):
        yield offer(SceneMove, one("act", *SceneAct))
        yield offer(TakeOffRamp)
    yield from _bystander_offers(table, seat)
    yield from talk.talk_offers(table, seat)
    if seat == host_of(table):
        if _may_replay(table):
            yield offer(ReplayScene)
        if _may_lead(table):
            yield offer(SceneOn)


def _bystander_offers(table: Table, seat: str) -> Iterator[Offer]:
    if _may_read(table, seat):
        yield offer(VolunteerToRead)
    if _is_reading(table, seat):
        yield offer(LineRead)
    if is_at(table, SceneStep.NOTICED):
        yield offer(TellNoticed, tick("noticed"), tick("act"))
    if ways := _ways_left(table, seat):
        yield offer(Intervene, one("method", *ways))
    if is_at(table, SceneStep.WEIGH):
        yield offer(RiskBenefit, one("risk", *Risk), one("benefit", *Benefit))


DEEDS: Mapping[type[Command], Deed] = {
    SceneMove: decide_move,
    TakeOffRamp: decide_off_ramp,
    ReplayScene: decide_replay,
    VolunteerToRead: decide_volunteer,
    LineRead: decide_read,
    TellNoticed: decide_noticed,
    Intervene: decide_intervene,
    RiskBenefit: decide_weigh,
    SceneOn: decide_lead,
    **guards.DEEDS,
    **talk.DEEDS,
}
DIRECTIONS: Mapping[type[Direction], Order] = {SwapCard: decide_swap}
