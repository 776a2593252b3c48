"""Whether a version of the plan makes the most of what the roles could have together: M10."""

from collections.abc import Mapping, Sequence
from math import prod

from attrs import frozen

from commontable.metrics.coverage import LEAST_ROLES, is_deciding, rated_roles
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar
from commontable.metrics.numbers import answer, index
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.allies import RoleTaken
from commontable.rules.phases.agree import InterestRated, VoteOpened
from commontable.rules.presence import SeatLeft

LOWEST = 0.05

Met = Mapping[str, float]
"""How well a version meets each role that rated it, by card."""


@frozen
class Earlier:
    """How well each earlier version met the roles, when the vote moved on."""

    versions: tuple[Met, ...] = ()


def vote_opened(earlier: Earlier, happening: Happening) -> Earlier:
    met = rated_roles(happening.before)
    return Earlier((*earlier.versions, met)) if met else earlier


TALLY = Tally(Earlier, {VoteOpened: vote_opened})


def joint_gain(satisfactions: Sequence[float]) -> float:
    """The Nash product of at least one satisfaction, as its m-th root: 0 to 1."""
    return float(prod(max(u, LOWEST) for u in satisfactions) ** (1 / len(satisfactions)))


def is_dominated(now: Met, earlier: Met) -> bool:
    """Whether every role that rates now was met at least as well before, and some role better."""
    if not now.keys() <= earlier.keys():
        return False
    gains = [earlier[card] - u for card, u in now.items()]
    return min(gains) >= 0 and max(gains) > 0


def measure(glance: Glance) -> Measure | SoFar:
    now = rated_roles(glance.table)
    if len(now) < LEAST_ROLES:
        return SoFar(len(now), LEAST_ROLES)
    gain, spread = joint_gain(tuple(now.values())), max(now.values()) - min(now.values())
    dominated = any(is_dominated(now, earlier) for earlier in glance.count(Earlier).versions)
    return Measure(gain, {"joint_gain": gain, "spread": spread, "dominated": dominated})


METRIC = Metric(
    id="M10",
    name="Joint gain",
    construct="Whether the latest version makes much of what the roles could have together, and"
    " spreads it; or whether an earlier one was better for someone and worse for nobody.",
    formula="`JG = (prod max(u_j, .05))^(1/m)`; spread = `max(u_j) - min(u_j)`; dominated = 1 if an"
    " earlier rated version had all `u_j` at least as high and one higher",
    numbers=(index("joint_gain"), index("spread"), answer("dominated")),
    least=f"{LEAST_ROLES} roles that have rated all their interests; two rated versions before one"
    " can be dominated",
    measure=measure,
    bands=Bands(
        watch=(Mark(above=0.40, of="spread", says="uneven"),),
        look=(Mark(above=0, of="dominated"), Mark(above=0.60, of="spread", says="uneven")),
        asks=is_deciding,
        when="in P9, until the table has decided",
        drawn_from="Look comes with the game's design; .40 for watch, and when it asks, are"
        " defaults of ours.",
    ),
    source="Nash 1950; Raiffa 1982; Tripp & Sondak 1992 OBHDP; Harinck et al. 2000 OBHDP.",
    misleads="It knows only the versions that this table has tried: there may be better ones.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(TALLY,),
    reads=(InterestRated, SeatLeft, RoleTaken),
)
