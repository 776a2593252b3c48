"""The tension map: where what matters to one pulls against what matters to another (GAME §2.10).

It knows only what the table has learned: interests that were shared or heard.
"""

from collections.abc import Mapping

from commontable.rules.table import Table, once
from commontable.rules.values import InterestState

Pair = tuple[str, str]


@once
def known_tags(table: Table) -> Mapping[str, tuple[str, ...]]:
    """Tags of interests that were shared or heard, each with the roles it matters to."""
    known: dict[str, tuple[str, ...]] = {}
    for role in table.roles.values():
        interests = table.stakeholder(role.card).interests
        for interest, state in zip(interests, role.interests, strict=False):
            if state is not InterestState.HIDDEN:
                known[interest.tag] = (*known.get(interest.tag, ()), role.card)
    return known


@once
def tensions(table: Table) -> Mapping[str, Pair]:
    """The deck's conflict pairs of which both ends are known, by their name."""
    known = known_tags(table)
    return {
        f"{one}/{other}": (one, other)
        for one, other in table.deck.conflicts
        if one in known and other in known
    }
