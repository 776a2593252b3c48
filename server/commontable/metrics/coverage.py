"""How well a version of the plan meets the roles, and whom it leaves out: M9."""

from collections.abc import Mapping, Sequence

from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar
from commontable.metrics.numbers import count, index
from commontable.metrics.reading import NudgeAction
from commontable.rules.allies import RoleTaken
from commontable.rules.phases.agree import Agreement, InterestRated, satisfaction
from commontable.rules.presence import SeatLeft
from commontable.rules.table import Role, Table
from commontable.rules.values import PhaseId

LEAST_ROLES = 3
LEAST_RATED = 0.70
LEFT_OUT_BELOW = 0.30


def coverage(satisfactions: Sequence[float]) -> Measure:
    """Mean, worst-off and number left out of at least one role's satisfaction (0 to 1)."""
    mean = sum(satisfactions) / len(satisfactions)
    left_out = sum(u < LEFT_OUT_BELOW for u in satisfactions)
    return Measure(mean, {"mean": mean, "min": min(satisfactions), "left_out": left_out})


def rated_roles(table: Table) -> Mapping[str, float]:
    """How well the plan meets each role that has rated all its interests. A role that nobody holds
    any more does not count.
    """
    ratings, met = table.part(Agreement).ratings, satisfaction(table)
    return {
        role.card: met[role.card]
        for role in _held(table)
        if len(ratings.get(role.card, ())) == len(role.interests)
    }


def _held(table: Table) -> tuple[Role, ...]:
    return tuple(role for role in table.roles.values() if role.holder is not None)


def measure(glance: Glance) -> Measure | SoFar | None:
    rated = rated_roles(glance.table)
    if len(rated) < LEAST_ROLES:
        return SoFar(len(rated), LEAST_ROLES)
    if len(rated) < LEAST_RATED * len(_held(glance.table)):
        return None
    return coverage(tuple(rated.values()))


def is_deciding(table: Table) -> bool:
    """Whether the table may still change what it agrees on."""
    return table.phase is PhaseId.P9 and table.part(Agreement).ending is None


METRIC = Metric(
    id="M9",
    name="Interest coverage",
    construct="How well the latest version of the plan meets the interests of the roles, of the"
    " worst-off most of all.",
    formula="`mean(u_j)`, `min(u_j)`, count of `u_j < .30`; `u_j = sum_i(w_ij s_ij) / sum_i(w_ij)`,"
    " s = 0, .5, 1 for not, partly, met",
    numbers=(index("mean"), index("min"), count("left_out")),
    second="min",
    least=f"{LEAST_ROLES} roles and 70% of the roles held have rated all their interests",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.60, of="mean"), Mark(below=0.45, of="min")),
        look=(Mark(above=0, of="left_out", says="left_out"), Mark(below=0.45, of="mean")),
        asks=is_deciding,
        when="in P9, until the table has decided",
        drawn_from="Look comes with the game's design; .60 and .45 for watch, and when it asks, are"
        " defaults of ours.",
    ),
    source="Interest-based bargaining (Fisher & Ury 1981); maximin (Rawls 1971).",
    misleads="People rate generously near the end; a low rating may be strategic.",
    actions=(NudgeAction.ADD_TIME, NudgeAction.TELL, NudgeAction.VISIT),
    reads=(InterestRated, SeatLeft, RoleTaken),
)
