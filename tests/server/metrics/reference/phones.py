"""What the phones do: M15 and M20."""

from statistics import median

from commontable.rules import safety
from commontable.rules.flow import PhaseOpened
from commontable.rules.presence import SeatLeft
from commontable.rules.table import Table
from tests.server.metrics.reference.facts import Fact, SoFar, company
from tests.server.metrics.reference.say import Found

PLAN_TIME = ("P5", "P6", "P7", "P8", "P9", "P10")


def taps(facts: list[Fact]) -> list[Fact]:
    """The first fact of each wish of a seat, unless it is a safety verb's."""
    firsts: dict[str, Fact] = {}
    for fact in facts:
        if fact.actor.startswith("seat:") and not fact.is_carried:
            firsts.setdefault(fact.cause, fact)
    return [f for f in firsts.values() if not isinstance(f.event, (*safety.FACTS, SeatLeft))]


def m15(facts: list[Fact], _table: Table, now: int) -> Found:
    tapped = {id(fact) for fact in taps(facts)}
    gaps, last = [], 0
    for fact in facts:
        if isinstance(fact.event, PhaseOpened):
            last = fact.now
        elif id(fact) in tapped:
            if fact.table.phase in PLAN_TIME:
                gaps.append(fact.now - last)
            last = fact.now
    if len(gaps) < 10:
        return SoFar(len(gaps), 10)
    quiet, usual = (now - last) // 10_000 * 10, max(90, 2 * median(gaps[-30:]) / 1000)
    return {"value": quiet / usual, "quiet": quiet, "usual": usual}


def m20(facts: list[Fact], table: Table, now: int) -> Found:
    openings = [fact.now for fact in facts if isinstance(fact.event, PhaseOpened)]
    n = len(company(facts, table, now))
    if not openings or not n:
        return None
    minutes = (now - openings[0]) / 60_000
    if minutes < 2:
        return SoFar(int(minutes), 2)
    recent = [tap for tap in taps(facts) if tap.now // 10_000 > now // 10_000 - 18]
    return len(recent) / n / min(minutes, 3)
