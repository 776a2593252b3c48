"""Whether listening and giving go both ways between the groups: M3."""

from collections.abc import Mapping

from attrs import field, frozen

from commontable.metrics import attendance
from commontable.metrics.metric import Bands, Glance, Mark, Measure, Metric
from commontable.metrics.reading import NudgeAction
from commontable.metrics.tally import Happening, Tally
from commontable.rules.phases.listen import LISTENING_NOT, Asked, Reflected, SkillPlayed
from commontable.rules.plan import Draft
from commontable.rules.table import put
from commontable.rules.trading import TradeAnswer, TradeAnswered
from commontable.rules.values import Group

LEAST_ACTS = 8


@frozen
class Acts:
    """How often one seat has listened to another or said yes to its trade, by `(from, to)`.

    Seats and not groups, for a person may say anew which group is theirs.
    """

    between: Mapping[tuple[str, str], int] = field(factory=dict)

    def with_one(self, giver: str, receiver: str) -> "Acts":
        pair = (giver, receiver)
        return Acts(put(self.between, pair, self.between.get(pair, 0) + 1))


def listened(acts: Acts, happening: Happening) -> Acts:
    return acts.with_one(happening.event.seat, happening.event.to)


def played_skill(acts: Acts, happening: Happening) -> Acts:
    """A card that sets a line or holds oneself back is no act of listening."""
    kind = happening.table.deck.skills[happening.event.card].move_kind
    return acts if kind in LISTENING_NOT else listened(acts, happening)


def answered_trade(acts: Acts, happening: Happening) -> Acts:
    """A yes goes to whoever offered."""
    event, before = happening.event, happening.before
    trade = before.part(Draft).trades.get(event.trade)
    offerer = before.roles[trade.by_role].holder if trade else None
    if event.answer is not TradeAnswer.YES or offerer is None:
        return acts
    return acts.with_one(event.seat, offerer)


TALLY = Tally(
    Acts,
    {
        Asked: listened,
        Reflected: listened,
        SkillPlayed: played_skill,
        TradeAnswered: answered_trade,
    },
)


def reciprocity(one_way: int, other_way: int) -> float:
    """`2 min / sum` of the acts in the two directions, not both zero (Squartini et al. 2013)."""
    return 2 * min(one_way, other_way) / (one_way + other_way)


def measure(glance: Glance) -> Measure | None:
    to_community = _acts(glance, Group.OFFICER, Group.COMMUNITY)
    to_officers = _acts(glance, Group.COMMUNITY, Group.OFFICER)
    if not glance.company.has_two_sides or to_community + to_officers < LEAST_ACTS:
        return None
    return Measure(reciprocity(to_community, to_officers))


def _acts(glance: Glance, givers: Group, receivers: Group) -> int:
    seats = glance.table.seats
    return sum(
        number
        for (giver, receiver), number in glance.count(Acts).between.items()
        if seats[giver].group is givers and seats[receiver].group is receivers
    )


METRIC = Metric(
    id="M3",
    name="Cross-group reciprocity",
    construct="Whether listening and agreed trades go both ways between officers and community.",
    formula="`2 min(xOC, xCO) / (xOC + xCO)`, x = acts of listening and trades answered yes, from"
    " one group to the other",
    span=(0, 1),
    least=f"2 officers, 2 community seats, {LEAST_ACTS} acts across the groups",
    measure=measure,
    bands=Bands(
        watch=(Mark(below=0.60),),
        look=(Mark(below=0.40),),
        drawn_from="Look comes with the game's design; .60 is a default of ours.",
    ),
    source="Squartini et al. 2013 Sci Rep, who warn that an even flow and true give-and-take"
    " differ.",
    misleads="The order of turns drives it; one friendly pair can lift it.",
    actions=(NudgeAction.TELL, NudgeAction.VISIT),
    tallies=(attendance.TALLY, TALLY),
    compares_groups=True,
)
