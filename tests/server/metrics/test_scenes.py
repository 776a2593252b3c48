"""M14, conflict and recovery, and M16, the bystander gap."""

from commontable.metrics.reading import Band
from commontable.rules.phases.listen import Answer, HeardConfirmed
from commontable.rules.phases.scenes import (
    BoiledOver,
    NoticedTold,
    OffRampTaken,
    SceneClosed,
    SceneEnd,
    SceneMoved,
    SceneOpened,
    SceneReplayed,
    SceneStep,
    SceneStepOpened,
    Sighting,
)
from commontable.rules.phases.scenes.state import SceneAct
from commontable.rules.safety import OffRampOpened, OverlayClosed, OverlayEased, Rewound
from commontable.rules.values import PhaseId
from tests.server.metrics.builders import MIXED, Evening, an_evening

PRACTICE = SceneMoved("s1", SceneAct.LISTEN)
CONTROL = SceneMoved("s3", SceneAct.CONTROL)
HEARD = HeardConfirmed("s6", "s1", "A09", 3, Answer.YES)


def a_tension() -> Evening:
    return an_evening(MIXED, PhaseId.P7).then(SceneOpened("A-C01", None), PRACTICE)


def a_poll(*answers: Sighting) -> Evening:
    evening = an_evening(MIXED, PhaseId.P7).then(
        SceneOpened("A-C04", None), SceneStepOpened(SceneStep.NOTICED)
    )
    told = (NoticedTold(f"s{n}", answer) for n, answer in enumerate(answers, 1))
    return evening.then(*told)


def test_without_a_scene_or_an_off_ramp_there_is_nothing_to_say():
    reading = an_evening(MIXED, PhaseId.P7).reading("M14")
    assert (reading.band, reading.parts) == (Band.NOT_YET, {"have": 0, "least": 1})


def test_heat_is_a_share_of_the_time_and_asks_for_nothing():
    """R7.11: forty of a hundred seconds at four."""
    evening = a_tension().wait(60).then(CONTROL).wait(40)
    reading = evening.reading("M14")
    assert reading.value == 0.4
    assert reading.parts == {"hot": 0.4, "boil_overs": 0, "off_ramps": 0}
    assert reading.band is Band.STEADY
    evening.then(OffRampTaken("s1"), SceneClosed(SceneEnd.OFF_RAMP)).wait(100)
    assert evening.reading("M14").parts["hot"] == 0.2


def test_a_boil_over_is_counted_and_hot_until_it_is_played_again():
    """R7.15 R7.16: at five, and not at three."""
    evening = a_tension().then(CONTROL, SceneMoved("s2", SceneAct.CONTROL)).wait(50)
    evening.then(BoiledOver(None, None), SceneReplayed()).wait(50)
    assert evening.reading("M14").parts == {"hot": 0.5, "boil_overs": 1, "off_ramps": 0}


def test_recovery_is_the_time_until_someone_was_heard():
    """R7.14 R7.41: after an off-ramp in a scene."""
    evening = a_tension().then(OffRampTaken("s1"), SceneClosed(SceneEnd.OFF_RAMP)).wait(30)
    almost = HeardConfirmed("s6", "s1", "A09", 3, Answer.ALMOST)
    assert "recovery" not in evening.then(almost).reading("M14").parts
    assert evening.then(HEARD).wait(60).reading("M14").parts["recovery"] == 30
    assert evening.then(HEARD).reading("M14").parts["recovery"] == 30


def test_a_real_off_ramp_is_time_of_its_own():
    """R22.08: the table's time stands still in it."""
    evening = an_evening(MIXED).wait(90).then(OffRampOpened()).wait(90).then(OverlayEased())
    evening.then(OverlayClosed("offramp"))
    assert evening.reading("M14").parts == {"hot": 0.5, "boil_overs": 0, "off_ramps": 1}


def test_a_hold_is_no_off_ramp():
    assert an_evening(MIXED).then(OverlayClosed("hold")).reading("M14").band is Band.NOT_YET


def test_what_is_rewound_was_not_hot():
    """R22.06: back to the start of the scene."""
    evening = a_tension().then(CONTROL).wait(20).then(Rewound()).wait(20)
    assert evening.reading("M14").parts["hot"] == 0


def test_the_gap_is_between_noticing_and_acting():
    """R7.23: six noticed, one would act."""
    acts, sees = Sighting(True, True), Sighting(True, False)
    evening = a_poll(acts, sees, sees, sees, sees, sees)
    assert evening.reading("M16").parts == {"have": 0, "least": 4}
    evening.then(SceneStepOpened(SceneStep.STEP_IN))
    assert evening.reading("M16").parts == {"gap": 5 / 6, "noticed": 6, "would_act": 1}
    assert evening.reading("M16").band is Band.WATCH
    evening.then(SceneStepOpened(SceneStep.WEIGHED), SceneReplayed())
    assert evening.reading("M16").parts["noticed"] == 6
    evening.then(SceneClosed(SceneEnd.DONE), SceneOpened("A-C01", None)).enter(PhaseId.P11)
    assert evening.reading("M16").band is Band.LOOK


def test_the_gap_needs_four_answers():
    evening = a_poll(*[Sighting(True, False)] * 3).then(SceneStepOpened(SceneStep.STEP_IN))
    assert evening.reading("M16").parts == {"have": 3, "least": 4}
