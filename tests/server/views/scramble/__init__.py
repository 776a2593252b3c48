"""Everything that one viewer may not know, made otherwise; what all know stays as it is."""

from random import Random

import attrs

from commontable.rules.flow import open_phase
from commontable.rules.table import Table
from tests.server.views.scramble import people, plans, talks
from tests.server.views.scramble.drawing import others, some

CHANGES = (
    people.cards,
    people.seats,
    people.pulse,
    people.tools,
    people.roles,
    people.asks,
    talks.ballots,
    talks.turn,
    talks.guesses,
    talks.questions,
    talks.scene,
    plans.votes,
    plans.plan,
    people.ideas,
    plans.feedback,
    plans.commitments,
    plans.debrief,
)


def scrambled(table: Table, viewer: str, chance: Random) -> Table:
    """The same table to the eyes of `viewer`, and as different as can be behind them. A viewer of
    no seat, the wall say, is `""`.
    """
    for change in CHANGES:
        table = change(table, viewer, chance)
    passed = some(others(table, viewer), chance) | (table.passed & {viewer})
    otherwise = attrs.evolve(table, passed=passed)
    return otherwise if _is_done(otherwise) is _is_done(table) else table


def _is_done(table: Table) -> bool:
    """Whether the table may move on, which all may see."""
    phase = open_phase(table)
    return phase is not None and phase.is_done(table)
