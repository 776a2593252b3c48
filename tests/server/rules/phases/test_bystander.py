"""P7, a bystander scene: who reads, what people noticed, and how they step in."""

from commontable.rules.phases.scenes import (
    EveryoneAsked,
    Intervene,
    Intervened,
    LineRead,
    NoticedTold,
    ReaderFound,
    ReplayScene,
    RiskBenefit,
    RiskWeighed,
    SceneEnd,
    SceneOn,
    SceneOpened,
    SceneReplayed,
    SceneStep,
    SceneStepOpened,
    Sighting,
    TellNoticed,
    VolunteerToRead,
    Weighed,
)
from commontable.rules.phases.scenes.state import Benefit, Risk, StepIn
from commontable.rules.presence import Leave
from commontable.rules.refusals import Code
from commontable.rules.safety import Pass
from commontable.rules.values import PhaseId
from tests.builders import a_table, given, seat
from tests.server.rules.composing import host
from tests.server.rules.scened import (
    BYSTANDER,
    a_poll,
    a_scene,
    answered,
    scene,
    step,
    weighed,
    weighing,
)


def test_officers_are_asked_first():
    """R7.20: whoever offers reads; after twenty seconds everyone may."""
    game = a_scene(BYSTANDER)
    given(game).when(seat("s1"), VolunteerToRead()).then_refused(Code.LOCKED)
    given(game).when(seat("s5"), VolunteerToRead()).then(ReaderFound("s5"))
    given(game).when(seat("s6"), VolunteerToRead()).then_refused(Code.LOCKED)
    game = a_scene(BYSTANDER).wait(20)
    assert game.events(EveryoneAsked)
    given(game).when(seat("s1"), VolunteerToRead()).then(ReaderFound("s1"))


def test_without_officers_everyone_is_asked_at_once():
    """R7.20: a table that listens."""
    table = a_table().with_community(3).on_problem("A-P1").with_roles(s1="A01", s2="A02", s3="A09")
    game = table.in_phase(PhaseId.P6)
    game.rigged[SceneOpened] = SceneOpened(BYSTANDER, None)
    assert game.advance().may("s2", VolunteerToRead)


def test_if_nobody_reads_everyone_reads_alone():
    """R7.21: after twenty seconds more, or when the host says so."""
    game = a_scene(BYSTANDER)
    given(game).when(seat(host(game)), SceneOn()).then_refused(Code.LOCKED)
    game.wait(20).seat(host(game), SceneOn())
    assert step(game) is SceneStep.NOTICED
    assert step(a_scene(BYSTANDER).wait(40)) is SceneStep.NOTICED


def test_the_poll_opens_when_the_line_was_read():
    """R7.22: the reader says so, or a minute has passed."""
    game = a_scene(BYSTANDER).seat("s5", VolunteerToRead())
    given(game).when(seat("s4"), LineRead()).then_refused(Code.NOT_YOUR_TURN)
    given(game).when(seat("s5"), LineRead()).then(SceneStepOpened(SceneStep.NOTICED))
    game = a_scene(BYSTANDER).seat("s5", VolunteerToRead()).wait(60)
    assert step(game) is SceneStep.NOTICED


def test_a_reader_who_leaves_is_not_waited_for():
    """R7.22: the line stands on the phones."""
    game = a_scene(BYSTANDER).seat("s5", VolunteerToRead(), Leave())
    assert step(game) is SceneStep.NOTICED


def test_what_one_noticed_may_be_said_again_until_all_have():
    """R7.23: then the counts stand."""
    given(a_scene(BYSTANDER)).when(seat("s1"), TellNoticed(True, True)).then_refused(Code.TOO_LATE)
    game = a_poll().seat("s1", TellNoticed(True, True))
    given(game).when(seat("s1"), TellNoticed(True, False)).then(
        NoticedTold("s1", Sighting(True, False))
    )
    answered(game)
    assert step(game) is SceneStep.STEP_IN
    given(game).when(seat("s1"), TellNoticed(True, True)).then_refused(Code.TOO_LATE)


def test_the_counts_wait_for_nobody_who_passed_or_is_late():
    """R7.24: everyone here, or 45 seconds."""
    game = a_poll()
    for name in ("s2", "s3", "s4", "s5", "s6"):
        game.seat(name, Pass())
    game.seat("s1", TellNoticed(False, False))
    assert step(game) is SceneStep.STEP_IN
    assert step(a_poll().wait(45)) is SceneStep.STEP_IN


def test_each_steps_in_in_each_way_once():
    """R7.25: said aloud, then tapped."""
    given(a_poll()).when(seat("s1"), Intervene(StepIn.CHECK_IN)).then_refused(Code.LOCKED)
    game = answered(a_poll())
    given(game).when(seat("s1"), Intervene(StepIn.CHECK_IN)).then(Intervened("s1", StepIn.CHECK_IN))
    given(game).when(seat("s1"), Intervene(StepIn.CHECK_IN)).then_refused(Code.LOCKED)
    game.seat("s1", Intervene(StepIn.SWAP_OUT)).seat("s2", Intervene(StepIn.CHECK_IN))
    assert len(scene(game).bystander.stepped_in) == 3
    assert step(answered(a_poll()).wait(90)) is SceneStep.WEIGH


def test_when_all_ways_were_tried_none_is_offered():
    """R7.25 R20.05: by this seat."""
    game = answered(a_poll())
    for way in StepIn:
        game.seat("s1", Intervene(way))
    assert not game.may("s1", Intervene)


def test_everyone_weighs_one_risk_and_one_benefit():
    """R7.26: until all have."""
    game = answered(a_poll())
    wish = RiskBenefit(Risk.PAYBACK, Benefit.TRUST_KEPT)
    given(game).when(seat("s1"), wish).then_refused(Code.TOO_LATE)
    game.seat(host(game), SceneOn())
    given(game).when(seat("s1"), wish).then(
        RiskWeighed("s1", Weighed(Risk.PAYBACK, Benefit.TRUST_KEPT))
    )
    game.everyone(wish)
    assert step(game) is SceneStep.WEIGHED


def test_the_colleague_comes_back_one_rank_higher_once():
    """R7.27: the same reader, new answers, and the first ones stay beside them."""
    game = weighed(answered(a_poll()))
    given(game).when(seat(host(game)), ReplayScene()).then(SceneReplayed())
    bystander = scene(game).bystander
    assert (step(game), bystander.reader) == (SceneStep.READ, "s5")
    assert not bystander.noticings
    assert bystander.poll["s1"] == Sighting(True, True)
    game = weighed(answered(game.seat("s5", LineRead())))
    given(game).when(seat(host(game)), ReplayScene()).then_refused(Code.LOCKED)
    game.seat(host(game), SceneOn())
    assert scene(game).end is SceneEnd.DONE


def test_without_a_reader_the_higher_rank_is_read_alone():
    """R7.27 R7.21: as the first time."""
    game = weighed(answered(a_scene(BYSTANDER).wait(40)))
    game.seat(host(game), ReplayScene())
    assert step(game) is SceneStep.NOTICED
    assert scene(game).is_replayed


def test_each_step_offers_what_it_is_for():
    """R20.05: one verb after the other, and the host's word between."""
    game = a_scene(BYSTANDER)
    assert game.may("s5", VolunteerToRead)
    assert game.seat("s5", VolunteerToRead()).may("s5", LineRead)
    assert game.seat("s5", LineRead()).may("s1", TellNoticed)
    assert answered(game).may("s1", Intervene)
    assert game.may(host(game), SceneOn)
    assert weighing(game).may("s1", RiskBenefit)
    game.everyone(RiskBenefit(Risk.RANK, Benefit.SLEEP))
    assert game.may(host(game), ReplayScene)


def test_an_empty_table_answers_nothing():
    """R7.24: the clock goes on for it."""
    game = a_poll()
    for name in list(game.table.seats):
        game.seat(name, Leave())
    assert step(game) is SceneStep.NOTICED
    assert step(game.wait(45)) is SceneStep.STEP_IN
