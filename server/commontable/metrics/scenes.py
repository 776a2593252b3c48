"""What scenes show: M14, conflict and how a table recovers, and M16, the bystander gap."""

from collections.abc import Iterator
from statistics import median

from attrs import evolve, field, frozen

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar, during
from commontable.metrics.numbers import amount, count, index, share
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.flow import PhaseOpened
from commontable.rules.moves import Answer, HeardConfirmed
from commontable.rules.phases.feedback import StrengthNamed
from commontable.rules.phases.scenes import (
    HOT_AT,
    BoiledOver,
    NoticedTold,
    OffRampTaken,
    SceneClosed,
    SceneMoved,
    SceneOpened,
    SceneReplayed,
    Scenes,
    SceneSetAside,
    SceneStep,
    SceneStepOpened,
    Sighting,
    scene_of,
)
from commontable.rules.safety import OverlayClosed
from commontable.rules.table import Table
from commontable.rules.values import SECOND, Millis, PhaseId

LEAST_ANSWERS = 4


@frozen
class Heats:
    """How long a table was hot or in an off-ramp, and how it came back.

    `since` the first phase opened, `hot_since` it is hot now, and `cooled` when off-ramps ended
    that still wait for a sign: all table time. An off-ramp stops that time, so `away` is kept
    apart.
    """

    since: Millis | None = None
    scenes: int = 0
    off_ramps: int = 0
    boil_overs: int = 0
    hot: Millis = 0
    hot_since: Millis | None = None
    away: Millis = 0
    cooled: tuple[Millis, ...] = ()
    recoveries: tuple[Millis, ...] = field(factory=tuple)

    def hot_until(self, now: Millis) -> Millis:
        return self.hot + (now - self.hot_since if self.hot_since is not None else 0)


def is_hot(table: Table) -> bool:
    scene = scene_of(table)
    return scene is not None and scene.tension.heat >= HOT_AT


def phase_opened(heats: Heats, happening: Happening) -> Heats:
    return heats if heats.since is not None else evolve(heats, since=happening.now)


def heat_changed(heats: Heats, happening: Happening) -> Heats:
    now, settled = happening.now, heats.hot_until(happening.now)
    return evolve(heats, hot=settled, hot_since=now if is_hot(happening.table) else None)


def scene_opened(heats: Heats, happening: Happening) -> Heats:
    return evolve(heat_changed(heats, happening), scenes=heats.scenes + 1)


def boiled_over(heats: Heats, happening: Happening) -> Heats:
    return evolve(heat_changed(heats, happening), boil_overs=heats.boil_overs + 1)


def ramp_taken(heats: Heats, happening: Happening) -> Heats:
    """In a scene it is taken at once, and costs no time."""
    return _came_back(heat_changed(heats, happening), happening.now)


def overlay_closed(heats: Heats, happening: Happening) -> Heats:
    overlay = happening.before.overlay
    if overlay is None or happening.event.kind != "offramp":
        return heats
    away = heats.away + happening.at - overlay.since
    return _came_back(evolve(heats, away=away), happening.now)


def _came_back(heats: Heats, now: Millis) -> Heats:
    return evolve(heats, off_ramps=heats.off_ramps + 1, cooled=(*heats.cooled, now))


def recovered(heats: Heats, happening: Happening) -> Heats:
    waits = tuple(happening.now - since for since in heats.cooled)
    return evolve(heats, cooled=(), recoveries=(*heats.recoveries, *waits))


def confirmed(heats: Heats, happening: Happening) -> Heats:
    return recovered(heats, happening) if happening.event.answer is Answer.YES else heats


TALLY = Tally(
    Heats,
    {
        PhaseOpened: phase_opened,
        SceneOpened: scene_opened,
        **dict.fromkeys((SceneMoved, SceneReplayed, SceneSetAside, SceneClosed), heat_changed),
        BoiledOver: boiled_over,
        OffRampTaken: ramp_taken,
        OverlayClosed: overlay_closed,
        HeardConfirmed: confirmed,
        StrengthNamed: recovered,
    },
)


def measure_heat(glance: Glance) -> Measure | SoFar:
    heats = glance.count(Heats)
    if heats.since is None or not heats.scenes + heats.off_ramps:
        return SoFar(0, 1)
    hot = heats.hot_until(glance.now) + heats.away
    share = hot / max(glance.now - heats.since + heats.away, 1)
    counts = {"boil_overs": heats.boil_overs, "off_ramps": heats.off_ramps}
    return Measure(share, {"hot": share, **counts, **_recovery(heats)})


def _recovery(heats: Heats) -> dict[str, float]:
    return {"recovery": median(heats.recoveries) / SECOND} if heats.recoveries else {}


def measure_gap(glance: Glance) -> Measure | SoFar:
    """Over the polls whose counts have come, as each scene first was."""
    answers = list(_answers(glance.table))
    if len(answers) < LEAST_ANSWERS:
        return SoFar(len(answers), LEAST_ANSWERS)
    noticed, act = sum(a.noticed for a in answers), sum(a.act for a in answers)
    gap = (noticed - act) / len(answers)
    return Measure(gap, {"gap": gap, "noticed": noticed, "would_act": act})


def _answers(table: Table) -> Iterator[Sighting]:
    scenes = table.part(Scenes)
    for scene in (*scenes.past, *((scenes.scene,) if scenes.scene else ())):
        if scene.bystander.first is not None or scene.step is not SceneStep.NOTICED:
            yield from scene.bystander.poll.values()


HEAT = Metric(
    id="M14",
    name="Conflict and recovery",
    construct="How long the table was in heat, and how soon after an off-ramp people heard each"
    " other again.",
    formula="`(time at heat 4 or more + time in off-ramps) / (time since the first phase opened +"
    " time in off-ramps)`. Beside it boil-overs, off-ramps, and the median of seconds from the end"
    " of an off-ramp, in a scene or real, to the next heard interest or strength",
    numbers=(share("hot"), count("boil_overs"), count("off_ramps"), amount("recovery")),
    least="one scene or one off-ramp that is over",
    measure=measure_heat,
    bands=Bands(
        watch=(),
        look=(),
        drawn_from="It is shown neutral, as the game's design has it.",
    ),
    source="Deliberate restraint, Gill & Mastoras 2021; force fell after de-escalation training in"
    " one city, Engel et al. 2022 Criminol Public Policy.",
    misleads="More off-ramps can be good practice.",
    actions=(NudgeAction.VISIT, NudgeAction.TELL),
    tallies=(TALLY,),
    needs_times=True,
)
GAP = Metric(
    id="M16",
    name="Bystander gap",
    construct="How many more people noticed than would act.",
    formula="`(noticed - would act) / answers`, of the answers to a scene as it first was, before"
    " the colleague had a higher rank",
    numbers=(index("gap", -1, 1), count("noticed"), count("would_act")),
    least=f"{LEAST_ANSWERS} answers",
    measure=measure_gap,
    bands=Bands(
        watch=(),
        look=(Mark(above=0.50, of="gap"),),
        asks=during(PhaseId.P11),
        when="in P11, as it is for the debrief alone",
        drawn_from="The game's design gives no limit; .50 is a default of ours.",
    ),
    source="Latane & Darley 1970; Fischer et al. 2011 Psychol Bull. Training peers to intervene is"
    " still under trial.",
    misleads="The question is hypothetical, and some answers are those one would like to give.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    reads=(NoticedTold, SceneStepOpened, SceneReplayed, SceneOpened, SceneSetAside),
)
