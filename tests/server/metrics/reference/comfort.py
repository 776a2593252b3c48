"""How safe it is to speak: M13."""

from statistics import mean

from commontable.rules.pulse import PulseTaken
from commontable.rules.table import Table
from tests.server.metrics.reference.facts import Fact
from tests.server.metrics.reference.say import Found


def m13(facts: list[Fact], _table: Table, _now: int) -> Found:
    taken = [fact for fact in facts if isinstance(fact.event, PulseTaken)]
    for phase in ("P11", "P6", "P2"):
        told: dict[str, list[int]] = {}
        for fact in taken:
            if fact.table.phase == phase:
                told.setdefault(fact.event.seat, []).append(fact.event.level)
        whole = [levels for levels in told.values() if len(levels) == 2]
        if len(whole) >= 4:
            levels = [level for both in whole for level in both]
            numbers = {"value": mean(levels) / 4}
            return numbers | ({"uneasy": float(min(levels) <= 1)} if len(whole) >= 5 else {})
    return None
