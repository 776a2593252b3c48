"""Who writes the plan, and how far it reaches: M17 and M18."""

from collections.abc import Mapping

from attrs import field, frozen

from commontable.metrics import attendance
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric, SoFar
from commontable.metrics.numbers import share
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.allies import RoleTaken
from commontable.rules.cards import WHEEL, Segment
from commontable.rules.draft import ClauseAdded, ClauseDropped, VersionFrozen
from commontable.rules.moving import DraftDrawn
from commontable.rules.phases.agree import Decided
from commontable.rules.phases.roles import RolesDealt
from commontable.rules.plan import Draft
from commontable.rules.presence import SeatLeft
from commontable.rules.table import Table, put
from commontable.rules.trading import TradeAnswered
from commontable.rules.values import MINUTE, Group

LEAST_CLAUSES_BY_HAND = 3
LEAST_CLAUSES = 2
SIDES = frozenset({Group.OFFICER, Group.COMMUNITY})


@frozen
class Hands:
    """The seats that have had a hand in each clause: who added it, and both who traded for it."""

    by_clause: Mapping[str, frozenset[str]] = field(factory=dict)


def added(hands: Hands, happening: Happening) -> Hands:
    clause = happening.event.clause
    return Hands(put(hands.by_clause, clause.id, frozenset({clause.author})))


def traded(hands: Hands, happening: Happening) -> Hands:
    traders = frozenset(clause.author for clause in happening.event.clauses)
    new = {clause.id: traders for clause in happening.event.clauses}
    return Hands({**hands.by_clause, **new})


def drawn(hands: Hands, happening: Happening) -> Hands:
    """Pieces that came from another table, some of whose authors may have stayed away."""
    new = {clause.id: frozenset({clause.author}) for clause in happening.event.clauses}
    return Hands({**hands.by_clause, **new})


TALLY = Tally(Hands, {ClauseAdded: added, TradeAnswered: traded, DraftDrawn: drawn})


def measure_writing(glance: Glance) -> Measure | SoFar | None:
    clauses, table = glance.table.part(Draft).clauses, glance.table
    if not (glance.company.officers and glance.company.community):
        return None
    if len(clauses) < LEAST_CLAUSES_BY_HAND:
        return SoFar(len(clauses), LEAST_CLAUSES_BY_HAND)
    hands = glance.count(Hands).by_clause
    sides = [
        SIDES & {table.seats[seat].group for seat in hands[clause] if seat in table.seats}
        for clause in clauses
    ]
    both = sides.count(SIDES) / len(clauses)
    one = max(sides.count(frozenset({side})) for side in SIDES) / len(clauses)
    enforcing = sum(clause.segment is Segment.ENFORCEMENT for clause in clauses.values())
    parts = {"both_hands": both, "one_side": one, "enforcement": enforcing / len(clauses)}
    return Measure(both, parts)


def measure_reach(glance: Glance) -> Measure | SoFar:
    """Of the roles that someone holds; the Empty Chair is asked for nothing."""
    clauses = glance.table.part(Draft).clauses.values()
    held = [role.card for role in glance.table.roles.values() if role.holder is not None]
    if len(clauses) < LEAST_CLAUSES or not held:
        return SoFar(len(clauses), LEAST_CLAUSES)
    covered = len({clause.segment for clause in clauses} & set(WHEEL)) / len(WHEEL)
    owners = len({clause.by_role for clause in clauses} & set(held)) / len(held)
    return Measure(covered, {"segments": covered, "owners": owners})


def is_writing(table: Table) -> bool:
    """Whether the plan lies open: in P6, and when it is changed later."""
    return table.part(Draft).is_open


WHEN_WRITING = "while the plan is written or changed, in P6, P8 and P9"
CHANGES = (ClauseDropped, Decided)

WRITING = Metric(
    id="M17",
    name="Co-production and enforcement",
    construct="How much of the plan both officers and community have had a hand in, whether one of"
    " the two has written it alone, and how much of it is enforcement.",
    formula="clauses that seats of both groups have added or traded for `/ clauses`; clauses that"
    " only the group with more of them has `/ clauses`; enforcement clauses `/ clauses`",
    numbers=(share("both_hands"), share("one_side"), share("enforcement")),
    least=f"{LEAST_CLAUSES_BY_HAND} clauses, an officer and a community seat",
    measure=measure_writing,
    bands=Bands(
        watch=(
            Mark(above=0.50, of="one_side"),
            Mark(above=0.20, of="enforcement", says="enforcement"),
        ),
        look=(
            Mark(above=0.80, of="one_side"),
            Mark(above=0.30, of="enforcement", says="enforcement"),
        ),
        lasting=3 * MINUTE,
        asks=is_writing,
        when=WHEN_WRITING,
        drawn_from="The game's design names the look and gives no figures: all limits, the three"
        " minutes and when it asks are defaults of ours.",
    ),
    source="Co-production, Ostrom 1996; Gill & Mastoras 2021.",
    misleads="One person may type for all.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(attendance.TALLY, TALLY),
    reads=CHANGES,
    compares_groups=True,
)
REACH = Metric(
    id="M18",
    name="Wraparound reach",
    construct="How much of the plan wheel is covered, and how many roles own a piece of it.",
    formula="segments with a clause `/ 6`; roles that own a clause `/ m`, m = roles that someone"
    " holds",
    numbers=(share("segments"), share("owners")),
    second="owners",
    least=f"{LEAST_CLAUSES} clauses",
    measure=measure_reach,
    bands=Bands(
        watch=(Mark(below=0.60, of="segments"), Mark(below=0.60, of="owners")),
        look=(Mark(below=0.40, of="segments"),),
        lasting=3 * MINUTE,
        asks=is_writing,
        when=WHEN_WRITING,
        drawn_from="The game's design names the look and gives no figures: all limits, the three"
        " minutes and when it asks are defaults of ours.",
    ),
    source="Wraparound services, Gill & Mastoras 2021.",
    misleads="Six thin clauses do less than two strong ones.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(TALLY,),
    reads=(*CHANGES, VersionFrozen, RolesDealt, SeatLeft, RoleTaken),
)
