"""P7, something happens: which scenes there are, and how they come and go."""

import attrs
import pytest

from commontable.rules import guards
from commontable.rules.actors import Facilitator
from commontable.rules.cards import EffectKind, SceneType
from commontable.rules.doubts import Doubt, doubts
from commontable.rules.draft import DraftReopened, DropClause
from commontable.rules.evolve import evolve
from commontable.rules.flow import MoveOn
from commontable.rules.guards import GuardClause
from commontable.rules.phases.arrive import AddLine
from commontable.rules.phases.scenes import (
    PHASE,
    SceneClosed,
    SceneEnd,
    SceneMove,
    SceneOn,
    SceneOpened,
    Scenes,
    SceneSetAside,
    SceneStep,
    SwapCard,
    scene_of,
)
from commontable.rules.phases.scenes.facts import EveryoneAsked, SceneMoved, SceneReplayed
from commontable.rules.phases.scenes.state import SceneAct
from commontable.rules.plan import Draft, Horizon, pool, shaken, shaken_by
from commontable.rules.refusals import Code
from commontable.rules.safety import Boundary, FastForward, GoOn, Rewind
from commontable.rules.values import Form, Pace, PhaseId
from tests.builders import DECK, SIX, given, seat
from tests.game import Game
from tests.server.rules.composing import a_plan, card, host
from tests.server.rules.scened import (
    BYSTANDER,
    GONE,
    LATE,
    MORE,
    TENSION,
    a_scene,
    practised,
    scene,
    step,
)

LISTEN = SceneMove(SceneAct.LISTEN)


def opened(form: Form, no: int = 3, seed: str = "seed") -> Game:
    """P7 is open at the table of this number."""
    game = SIX.in_form(form).seeded(seed).in_phase(PhaseId.P6)
    game.table = attrs.evolve(game.table, no=no)
    return game.advance()


def calmed(game: Game) -> Game:
    """A practice move and two that calm."""
    return game.seat("s1", LISTEN).seat("s2", LISTEN).seat("s3", LISTEN)


def resources(game: Game) -> set[str]:
    return {each.id for each in pool(game.table)}


@pytest.mark.parametrize(("no", "kind"), [(1, SceneType.TENSION), (2, SceneType.BYSTANDER)])
def test_in_the_hour_tables_alternate(no, kind):
    """R7.01: so that the room can compare."""
    assert scene(opened(Form.HOUR, no)).type is kind


def test_in_ninety_minutes_any_scene_may_come():
    """R7.02 R7.03 R20.04: as the seed has it."""
    cards = {scene(opened(Form.NINETY, seed=str(n))).card for n in range(12)}
    assert len({DECK.complications[name].type for name in cards}) == 3
    assert scene(opened(Form.NINETY)).card == scene(opened(Form.NINETY)).card


def test_the_short_form_has_no_scene():
    """R7.02: nothing happens in 25 minutes."""
    game = SIX.in_form(Form.SHORT).in_phase(PhaseId.P6)
    assert PhaseId.P7 not in [leg.phase for leg in game.table.run]


def test_two_hours_have_a_tension_and_a_bystander_scene():
    """R7.02 R7.06: one after the other, each half of the time."""
    game = opened(Form.TWO_HOURS)
    assert scene(game).type is SceneType.TENSION
    given(game).when(seat(host(game)), SceneOn()).then_refused(Code.LOCKED)
    game.wait(5 * 60)
    assert scene(game).type is SceneType.BYSTANDER
    assert [past.end for past in game.table.part(Scenes).past] == [SceneEnd.CALM]


def test_the_host_opens_the_second_scene_early():
    """R7.06: once the first is over, and nobody else."""
    game = calmed(opened(Form.TWO_HOURS))
    assert not scene(game).is_open
    other = next(name for name in game.table.seats if name != host(game))
    given(game).when(seat(other), SceneOn()).then_refused(Code.NOT_YOUR_TURN)
    game.seat(host(game), SceneOn())
    assert scene(game).type is SceneType.BYSTANDER
    assert not PHASE.is_done(game.table)


def test_a_scene_that_is_forbidden_is_not_drawn():
    """R7.03: of the wanted kind while there is one, else of any."""
    tags = {tag for each in DECK.complications.values() for tag in each.content_tags}
    game = SIX.in_form(Form.HOUR).in_phase(PhaseId.P6)
    game.table = attrs.evolve(game.table, no=2, lines=frozenset(tags))
    assert scene(game.advance()).type is not SceneType.BYSTANDER


def test_a_boundary_lays_another_scene():
    """R7.04 R22.03: what lies there goes aside and does not come back."""
    game = a_scene().seat("s3", Boundary())
    assert game.events(SceneSetAside) == [SceneSetAside(TENSION)]
    assert game.table.part(Scenes).scene is None
    game.wait(10).seat(host(game), GoOn())
    assert scene(game).card != TENSION


def test_a_boundary_after_the_scene_takes_nothing_back():
    """R7.04: what is over is over."""
    game = calmed(a_scene()).seat("s3", Boundary())
    assert not game.events(SceneSetAside)


def test_a_topic_set_aside_takes_the_scene_along():
    """R7.04 R0.05: in the middle of it."""
    game = a_scene(BYSTANDER).seat("s2", AddLine("alcohol"))
    assert game.events(SceneSetAside) == [SceneSetAside(BYSTANDER)]
    assert scene(game).card != BYSTANDER


def test_when_no_scene_is_left_the_table_is_done():
    """R7.05: it talks, and is not kept waiting."""
    game = SIX.in_phase(PhaseId.P6)
    game.table = game.table.with_part(Scenes(seen=frozenset(DECK.complications)))
    game.advance()
    assert game.table.part(Scenes).scene is None
    assert PHASE.is_done(game.table)
    game.wait(60).seat("s1", FastForward(), Boundary())
    assert not game.events(SceneOpened)


def test_the_phase_is_done_when_its_scene_is_over_and_the_host_says_so():
    """R7.05 R21.04: there is something to talk about."""
    game = calmed(a_scene(table=SIX.at_pace(Pace.TABLE)))
    assert game.table.phase is PhaseId.P7
    game.seat(host(game), MoveOn())
    assert game.table.phase is not PhaseId.P7


def test_when_time_is_over_a_tension_closes_calm_at_its_heat():
    """R7.05: nothing boils over by the clock."""
    game = practised().seat("s1", SceneMove(SceneAct.CONTROL)).advance()
    assert game.events(SceneClosed) == [SceneClosed(SceneEnd.CALM)]
    assert scene(game).tension.heat == 4


def test_a_skip_takes_a_scene_one_step_on():
    """R7.07 R22.05: a tension ends; a bystander scene goes from step to step."""
    assert scene(a_scene().seat("s1", FastForward())).end is SceneEnd.CALM
    game = a_scene(BYSTANDER)
    steps = []
    while scene(game).is_open:
        game.seat("s1", FastForward())
        steps.append(step(game))
    assert steps == [
        SceneStep.NOTICED,
        SceneStep.STEP_IN,
        SceneStep.WEIGH,
        SceneStep.WEIGHED,
        SceneStep.OVER,
    ]
    assert scene(game).end is SceneEnd.DONE


def test_a_rewind_plays_the_scene_from_its_beginning():
    """R22.06: the heat too."""
    game = practised().seat("s1", SceneMove(SceneAct.CONTROL), Rewind())
    assert scene(game).tension == scene(a_scene()).tension


def test_the_facilitator_lays_another_scene():
    """R7.08: in place of the one that lies there, or after the last."""
    game = a_scene()
    kinds = given(game).when(Facilitator(), SwapCard(SceneType.BYSTANDER))
    card_drawn = game.ask(Facilitator(), SwapCard(SceneType.BYSTANDER))[1].card
    kinds.then(SceneSetAside(TENSION), SceneOpened(card_drawn, None))
    assert DECK.complications[card_drawn].type is SceneType.BYSTANDER
    while scene(game).is_open:
        game.seat("s1", FastForward())
    game.lead(SwapCard(SceneType.EVENT))
    assert scene(game).type is SceneType.EVENT


def test_no_scene_is_laid_out_of_its_phase_or_without_a_card():
    """R7.08: a kind of which nothing is left."""
    wish = SwapCard(SceneType.BYSTANDER)
    given(SIX.in_phase(PhaseId.P6)).when(Facilitator(), wish).then_refused(Code.BAD_PHASE)
    game = a_scene()
    seen = frozenset(DECK.complications) - {"A-C02"}
    game.table = game.table.with_part(attrs.evolve(game.table.part(Scenes), seen=seen))
    given(game).when(Facilitator(), wish).then_refused(Code.BAD_TARGET, "kind")
    game.table = game.table.with_part(
        attrs.evolve(game.table.part(Scenes), seen=frozenset(DECK.complications))
    )
    given(game).when(Facilitator(), wish).then_refused(Code.BAD_TARGET, "kind")


def test_an_event_takes_a_card_out_of_the_pool():
    """R7.30 R7.31: a clause on it stays and is doubted."""
    game = a_plan()
    common = next(each.id for each in pool(game.table) if each.provider_role is None)
    game.seat("s2", card(common))
    event = attrs.evolve(
        DECK.complications[GONE],
        effect=attrs.evolve(DECK.complications[GONE].effect, resource=common),
    )
    game.table = shaken(game.table, event)
    clause = list(game.table.part(Draft).clauses.values())[-1]
    assert shaken_by(game.table, clause) is EffectKind.REMOVE
    assert (Doubt.SHAKEN, clause.id) in doubts(game.table)
    game.seat("s2", DropClause(clause.id))
    assert common not in resources(game)


def test_a_late_card_is_doubted_only_where_it_is_asked_for_now():
    """R7.31: later, it can be counted on again."""
    game = a_plan()
    common = next(each.id for each in pool(game.table) if each.provider_role is None)
    game.seat("s2", card(common))
    late = attrs.evolve(
        DECK.complications[LATE],
        effect=attrs.evolve(DECK.complications[LATE].effect, resource=common),
    )
    game.table = shaken(game.table, late)
    clause = list(game.table.part(Draft).clauses.values())[-1]
    assert shaken_by(game.table, clause) is EffectKind.DELAY
    later = attrs.evolve(clause, horizon=Horizon.MONTH)
    assert shaken_by(game.table, later) is None


def test_an_event_can_bring_a_card():
    """R7.30: it lies in the pool once the plan is open again."""
    game = a_scene(MORE)
    game.take(DraftReopened())
    assert DECK.complications[MORE].effect.resource in resources(game)


def test_an_event_invites_one_guard_and_goes_on_when_the_host_says_so():
    """R7.30 R6.23: the guard joins the version that stands."""
    game = a_scene(LATE)
    given(game).when(seat("s2"), LISTEN).then_refused(Code.LOCKED)
    game.seat("s2", GuardClause("no bus comes", "we share rides"))
    assert [guard.id for guard in game.table.part(Draft).versions[-1].guards] == ["g1"]
    assert not game.may("s3", GuardClause)
    game.seat(host(game), SceneOn())
    assert scene(game).end is SceneEnd.DONE


def test_an_event_that_goes_aside_takes_its_effect_and_its_invitation_along():
    """R7.04: as if it had not been."""
    game = a_scene(LATE).seat("s3", Boundary())
    assert not game.table.part(Draft).effects
    assert not guards.is_invited(game.table)


def test_an_event_without_an_effect_shakes_nothing():
    """R7.30: the card says what happens, and it may be nothing to the pool."""
    table = SIX.in_phase(PhaseId.P6).table
    assert shaken(table, attrs.evolve(DECK.complications[LATE], effect=None)) is table


@pytest.mark.parametrize(
    "event",
    [SceneMoved("s1", SceneAct.LISTEN), SceneReplayed(), EveryoneAsked()],
    ids=lambda event: type(event).__name__,
)
def test_facts_about_no_scene_change_nothing(event):
    """R20.03: any log can be read."""
    table = SIX.in_phase(PhaseId.P6).table
    assert evolve(table, event, 2_000_000).parts == table.parts
    assert scene_of(table) is None
