"""How evenly a table's contributions are spread over its seats: M1."""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from attrs import field, frozen

from commontable.metrics import attendance
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.draft import ClauseAdded
from commontable.rules.events import Event
from commontable.rules.phases.listen import (
    Advised,
    Asked,
    FloorOpened,
    Listening,
    Reflected,
    SkillPlayed,
)
from commontable.rules.sharing import InterestShared, RedLineShared
from commontable.rules.table import put
from commontable.rules.trading import TradeAnswer, TradeAnswered, TradeOffered
from commontable.rules.values import MINUTE

LEAST_SEATS = 3
LEAST_A_SEAT = 4


@frozen
class Actions:
    """Contributing actions of each seat since the table opened."""

    by_seat: Mapping[str, int] = field(factory=dict)


def _its_seat(happening: Happening) -> str | None:
    seat: str = happening.event.seat
    return seat


def _speaker_once(happening: Happening) -> str | None:
    """A floor turn counts when it opens; choosing another listener later opens no second one."""
    turn = happening.before.part(Listening).turn
    return turn.speaker if turn and turn.floor_at is None else None


def _author(happening: Happening) -> str | None:
    author: str = happening.event.clause.author
    return author


def _who_said_yes(happening: Happening) -> str | None:
    """A yes makes two clauses. A no needs no reason and counts for nothing; a counter counts as the
    offer that it is.
    """
    return happening.event.seat if happening.event.answer is TradeAnswer.YES else None


CONTRIBUTOR: Mapping[type[Event], Callable[[Happening], str | None]] = {
    FloorOpened: _speaker_once,
    Asked: _its_seat,
    Reflected: _its_seat,
    Advised: _its_seat,
    SkillPlayed: _its_seat,
    InterestShared: _its_seat,
    RedLineShared: _its_seat,
    ClauseAdded: _author,
    TradeOffered: _its_seat,
    TradeAnswered: _who_said_yes,
}
"""Whose contribution an event is. Passes, votes, ratings, host's taps and safety verbs are never
one.
"""


def contributed(actions: Actions, happening: Happening) -> Actions:
    seat = CONTRIBUTOR[type(happening.event)](happening)
    if seat is None:
        return actions
    return Actions(put(actions.by_seat, seat, actions.by_seat.get(seat, 0) + 1))


TALLY = Tally(Actions, dict.fromkeys(CONTRIBUTOR, contributed))


def balance(actions: Sequence[int]) -> float:
    """One minus the small-sample Gini of at least two counts that are not all zero (Deltas
    2003).
    """
    n, total = len(actions), sum(actions)
    apart = 2 * sum(abs(a - b) for a, b in combinations(actions, 2))
    return 1 - apart / (2 * (n - 1) * total)


def measure(glance: Glance) -> Measure | None:
    by_seat = glance.count(Actions).by_seat
    actions = [by_seat.get(seat, 0) for seat in glance.company.seats]
    if len(actions) < LEAST_SEATS or sum(actions) < LEAST_A_SEAT * len(actions):
        return None
    return Measure(balance(actions))


METRIC = Metric(
    id="M1",
    name="Participation balance",
    construct="How evenly contributing actions are spread over the seats that are here.",
    formula="`1 - sum_i sum_j |a_i - a_j| / (2 n (n-1) mean(a))`, the complement of the"
    " small-sample Gini; `a` counts floor turns, listening moves, shares, clauses, trades offered"
    " and trades answered yes",
    span=(0, 1),
    least=f"{LEAST_SEATS} seats, {LEAST_A_SEAT} actions a seat on average",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.65),),
        look=(Mark(below=0.50),),
        lasting=3 * MINUTE,
        drawn_from="Look and its three minutes come with the game's design; .65 is a default of"
        " ours.",
    ),
    source="Woolley et al. 2010 Science (turn-taking); Riedl et al. 2021 PNAS (process over"
    " individual skill); Deltas 2003 Rev Econ Stat (the estimator). Not replicated by Bates & Gupta"
    " 2017 Intelligence.",
    misleads="Quiet people may be engaged; some tap much and say little; some cultures let elders"
    " speak first; one phone may tap for two.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(attendance.TALLY, TALLY),
)
