"""P6, compose and trade: the first version of the plan from the pool (GAME §2.6)."""

from collections.abc import Iterator

from commontable.rules import draft, ideas
from commontable.rules.offers import Offer
from commontable.rules.phase import Phase
from commontable.rules.plan import Draft
from commontable.rules.table import Table
from commontable.rules.values import Form, PhaseId


def is_frozen(table: Table) -> bool:
    """Whether the first version stands."""
    plan = table.part(Draft)
    return bool(plan.versions) and not plan.is_open


def compose_offers(table: Table, seat: str) -> Iterator[Offer]:
    yield from draft.draft_offers(table, seat)
    yield from ideas.call_offers(table, seat)


PHASE = Phase(
    id=PhaseId.P6,
    minutes={Form.SHORT: 4, Form.HOUR: 7, Form.NINETY: 10, Form.TWO_HOURS: 14},
    is_done=is_frozen,
    offers=compose_offers,
    deeds={**draft.DEEDS, **ideas.DEEDS},
    facts=draft.FACTS,
    opening=draft.open_pool,
    closing=draft.freeze_now,
    due=draft.draft_due,
    skip=draft.freeze_now,
    deadlines=draft.draft_deadlines,
    waits_for_host=True,
)
