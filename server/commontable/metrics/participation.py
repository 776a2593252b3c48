"""How evenly a table's contributions are spread over its seats: M1."""

from collections.abc import Sequence
from itertools import combinations
from math import log

from commontable.metrics import attendance, contributions
from commontable.metrics.contributions import COUNTED, Actions
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric
from commontable.metrics.numbers import index
from commontable.metrics.reading import NudgeAction
from commontable.rules.values import MINUTE

LEAST_SEATS = 3
LEAST_A_SEAT = 4


def balance(actions: Sequence[int]) -> float:
    """One minus the small-sample Gini of at least two counts that are not all zero (Deltas
    2003).
    """
    n, total = len(actions), sum(actions)
    apart = 2 * sum(abs(a - b) for a, b in combinations(actions, 2))
    return 1 - apart / (2 * (n - 1) * total)


def evenness(actions: Sequence[int]) -> float:
    """Entropy of at least two counts that are not all zero, as a share of its greatest."""
    total = sum(actions)
    shares = (count / total for count in actions if count)
    return -sum(share * log(share) for share in shares) / log(len(actions))


def measure(glance: Glance) -> Measure | None:
    by_seat = glance.count(Actions).by_seat
    actions = [by_seat.get(seat, 0) for seat in glance.company.seats]
    if len(actions) < LEAST_SEATS or sum(actions) < LEAST_A_SEAT * len(actions):
        return None
    even = balance(actions)
    return Measure(even, {"balance": even, "evenness": evenness(actions)})


METRIC = Metric(
    id="M1",
    name="Participation balance",
    construct="How evenly contributing actions are spread over the seats that are here.",
    formula="`1 - sum_i sum_j |a_i - a_j| / (2 n (n-1) mean(a))`, the complement of the"
    f" small-sample Gini; `a` counts {COUNTED}. Beside it the entropy evenness"
    " `-sum p ln p / ln n`",
    numbers=(index("balance"), index("evenness")),
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
    tallies=(attendance.TALLY, contributions.TALLY),
    is_front=True,
    is_mirrored=True,
)
