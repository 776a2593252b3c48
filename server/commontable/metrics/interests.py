"""How much of what matters to the roles has been said and heard: M8."""

from collections.abc import Iterable

from attrs import frozen

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar
from commontable.metrics.numbers import share
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.allies import RoleTaken
from commontable.rules.phases.listen import (
    HeardConfirmed,
    Listening,
    TurnClosed,
    all_turns_done,
)
from commontable.rules.phases.roles import RolesDealt, RoleSwapped
from commontable.rules.phases.scenes import BoiledOver
from commontable.rules.presence import SeatLeft
from commontable.rules.sharing import InterestShared
from commontable.rules.table import Table
from commontable.rules.values import InterestState, PhaseId

LEAST_TURNS = 2


@frozen
class Turns:
    """Speakers' turns that are over and in which the floor was open."""

    held: int = 0


def turn_closed(turns: Turns, happening: Happening) -> Turns:
    turn = happening.before.part(Listening).floors.get(happening.event.speaker)
    return Turns(turns.held + 1) if turn and turn.floor_at is not None else turns


TALLY = Tally(Turns, {TurnClosed: turn_closed})


def shares(interests: Iterable[tuple[float, InterestState]]) -> Measure:
    """The shares of all weight that are surfaced and heard, from each interest's weight and state;
    there is at least one.
    """
    weights = dict.fromkeys(InterestState, 0.0)
    for weight, state in interests:
        weights[state] += weight
    total, heard = sum(weights.values()), weights[InterestState.HEARD]
    surfaced = weights[InterestState.SHARED] + heard
    return Measure(heard / total, {"surfaced": surfaced / total, "heard": heard / total})


def measure(glance: Glance) -> Measure | SoFar | None:
    """Of the roles that someone holds; the Empty Chair cannot say what matters to it."""
    table, held = glance.table, glance.count(Turns).held
    if held < LEAST_TURNS:
        return SoFar(held, LEAST_TURNS)
    interests = [
        (weight, state)
        for role in table.roles.values()
        if role.holder is not None
        for weight, state in zip(table.weights(role.card), role.interests, strict=True)
    ]
    return shares(interests) if interests else None


def turns_are_over(table: Table) -> bool:
    """Whether all have had their turn, and one more could still be given."""
    return table.phase is PhaseId.P4 and all_turns_done(table)


METRIC = Metric(
    id="M8",
    name="Interests surfaced and heard",
    construct="How much of what matters to the roles, by weight, has been said and been heard.",
    formula="surfaced = `sum w(shared or heard) / sum w`; heard = `sum w(heard) / sum w`, over the"
    " interests of the roles that someone holds",
    numbers=(share("heard"), share("surfaced")),
    second="surfaced",
    least=f"{LEAST_TURNS} turns with an open floor",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.40, of="heard"),),
        look=(Mark(below=0.40, of="heard"),),
        asks=turns_are_over,
        when="at the end of P4, when the last turn is over",
        drawn_from="The limit and the end of P4 come with the game's design.",
    ),
    source="Fisher & Ury 1981; Thompson & Hastie 1990 OBHDP.",
    misleads="Choosing not to share is fine. The weights are guesses of the deck's authors.",
    actions=(NudgeAction.ADD_TIME, NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(TALLY,),
    is_front=True,
    is_mirrored=True,
    reads=(
        *(RolesDealt, RoleSwapped, InterestShared, HeardConfirmed, BoiledOver, SeatLeft),
        RoleTaken,
    ),
)
