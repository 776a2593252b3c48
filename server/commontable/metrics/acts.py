"""Acts of one person toward another: listening, praise, trades. M3 and M4 go by them."""

from collections.abc import Mapping

from attrs import field, frozen

from commontable.metrics.metric import Glance
from commontable.metrics.tally import Happening, Tally
from commontable.rules.phases.feedback import StrengthNamed, owner_of
from commontable.rules.phases.listen import LISTENING_NOT, Asked, Reflected, SkillPlayed
from commontable.rules.plan import Draft
from commontable.rules.table import put
from commontable.rules.trading import TradeAnswer, TradeAnswered
from commontable.rules.values import Group

Pairs = Mapping[tuple[str, str], int]
"""How often each seat acted toward each other one, by `(from, to)`."""


@frozen
class Acts:
    """How often one seat has listened to another, said yes to its trade or named what works in its
    piece of the plan.

    Seats and not groups, for a person may say anew which group is theirs.
    """

    between: Pairs = field(factory=dict)

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


def praised(acts: Acts, happening: Happening) -> Acts:
    """A strength goes to whoever owns the piece; one of the whole plan goes to nobody."""
    remark = happening.event.remark
    owner = owner_of(happening.table, remark.clause)
    return acts if owner in (None, remark.author) else acts.with_one(remark.author, owner)


TALLY = Tally(
    Acts,
    {
        Asked: listened,
        Reflected: listened,
        SkillPlayed: played_skill,
        TradeAnswered: answered_trade,
        StrengthNamed: praised,
    },
)


def between(glance: Glance, giver: Group, receiver: Group) -> Pairs:
    """The acts from seats of one group toward seats of another, or of the same."""
    seats = glance.table.seats
    return {
        (one, other): number
        for (one, other), number in glance.count(Acts).between.items()
        if seats[one].group is giver and seats[other].group is receiver
    }


def total(glance: Glance, giver: Group, receiver: Group) -> int:
    return sum(between(glance, giver, receiver).values())
