"""Who takes part, who holds the floor and who turns to whom: M1 to M4."""

from collections import Counter
from math import log
from statistics import mean

from commontable.rules import talking
from commontable.rules.draft import ClauseAdded
from commontable.rules.phases import feedback, listen, scenes
from commontable.rules.phases.reframe import ReframeProposed
from commontable.rules.plan import Draft, Trade
from commontable.rules.readiness import LifeNoted
from commontable.rules.sharing import InterestShared, RedLineShared
from commontable.rules.table import Table
from commontable.rules.trading import TradeAnswered, TradeOffered
from tests.server.metrics.reference.facts import Fact, SoFar, company, sides
from tests.server.metrics.reference.say import Found

LISTENING = (listen.Asked, listen.Reflected, listen.SkillPlayed)
NOT_LISTENING = ("boundary", "restraint", "bystander")

IN_SCENES = (scenes.SceneMoved, scenes.OffRampTaken, scenes.Intervened)
OWN_ACTS = (
    *(*LISTENING, listen.Advised, InterestShared, RedLineShared, TradeOffered, LifeNoted),
    *IN_SCENES,
)


def contributor(fact: Fact) -> str | None:
    match fact.event:
        case listen.FloorOpened(speaker):
            turn = fact.before.part(listen.Listening).floors[speaker]
            return speaker if turn.floor_at is None else None
        case ClauseAdded(what) | feedback.StrengthNamed(what) | feedback.NextStepNamed(what):
            return what.author
        case ReframeProposed(reframe):
            return reframe.author
        case TradeAnswered(seat, _, answer):
            return seat if answer == "yes" else None
    return fact.event.seat if isinstance(fact.event, OWN_ACTS) else None


CONTRIBUTIONS = (
    *(listen.FloorOpened, listen.Advised, *LISTENING),
    *(ClauseAdded, TradeAnswered, TradeOffered, InterestShared, RedLineShared, ReframeProposed),
    LifeNoted,
    *(feedback.StrengthNamed, feedback.NextStepNamed),
    *IN_SCENES,
)


def actions(facts: list[Fact], seats: list[str]) -> list[int]:
    whose = [contributor(fact) for fact in facts]
    return [whose.count(seat) for seat in seats]


def m1(facts: list[Fact], table: Table, now: int) -> Found:
    a = actions(facts, company(facts, table, now))
    n = len(a)
    if n < 3 or sum(a) < 4 * n:
        return None
    balance = 1 - sum(abs(x - y) for x in a for y in a) / (2 * n * (n - 1) * (sum(a) / n))
    p = [x / sum(a) for x in a if x > 0]
    return {"balance": balance, "evenness": -sum(x * log(x) for x in p) / log(n)}


def floor(facts: list[Fact], seat: str) -> int:
    """In thousandths of a second, which add up without a rest."""
    total = 0
    for fact in facts:
        turn = fact.before.part(listen.Listening).floors.get(seat)
        if isinstance(fact.event, listen.TurnClosed) and turn and fact.event.speaker == seat:
            opened = [
                f.now
                for f in facts[: facts.index(fact)]
                if isinstance(f.event, listen.FloorOpened)
                and f.event.speaker == seat
                and f.before.part(listen.Listening).floors[seat].floor_at is None
            ]
            total += fact.now - opened[-1] if turn.floor_at is not None else 0
        if isinstance(fact.event, talking.FloorGivenBack) and fact.event.seat == seat:
            total += fact.now - fact.before.part(talking.TalkingPiece).since
    return total


def m2(facts: list[Fact], table: Table, now: int) -> Found:
    officers, community = sides(facts, table, now)
    if len(officers) < 2 or len(community) < 2:
        return None
    seconds = sum(floor(facts, seat) for seat in officers + community) // 1000
    if seconds < 300:
        return SoFar(seconds, 300)
    f_o, f_c = (mean(floor(facts, seat) for seat in side) for side in (officers, community))
    a_o, a_c = (mean(actions(facts, side)) for side in (officers, community))
    return {
        "floor": (f_o - f_c) / (f_o + f_c),
        "actions": (a_o - a_c) / (a_o + a_c) if a_o + a_c else 0,
    }


def arrow(fact: Fact) -> tuple[str, str] | None:
    """Who listened to whom, or said yes to whom."""
    event = fact.event
    if isinstance(event, listen.SkillPlayed):
        kind = fact.table.deck.skills[event.card].move_kind
        return None if kind in NOT_LISTENING else (event.seat, event.to)
    if isinstance(event, LISTENING):
        return (event.seat, event.to)
    if isinstance(event, TradeAnswered) and event.answer == "yes":
        trade: Trade = fact.before.parts["Draft"].trades[event.trade]
        holder = fact.before.roles[trade.by_role].holder
        return (event.seat, holder) if holder else None
    if isinstance(event, feedback.StrengthNamed) and event.remark.clause:
        clauses = fact.table.part(Draft).versions[event.remark.version - 1].clauses
        (card,) = [each.by_role for each in clauses if each.id == event.remark.clause]
        holder = fact.table.roles[card].holder
        return (event.remark.author, holder) if holder not in (None, event.remark.author) else None
    return None


def arrows(facts: list[Fact], table: Table, *ways: str) -> list[tuple[str, str]]:
    """Acts that went one of these ways, such as `officer community`."""
    pairs = [pair for fact in facts if (pair := arrow(fact))]
    group = {name: seat.group.value for name, seat in table.seats.items()}
    return [(a, b) for a, b in pairs if f"{group[a]} {group[b]}" in ways]


def m3(facts: list[Fact], table: Table, now: int) -> Found:
    if min(map(len, sides(facts, table, now))) < 2:
        return None
    oc, co = (arrows(facts, table, way) for way in ("officer community", "community officer"))
    if len(oc + co) < 8:
        return SoFar(len(oc + co), 8)
    w = Counter(oc + co)
    return {
        "both_ways": 2 * min(len(oc), len(co)) / len(oc + co),
        "given_back": sum(min(w[i, j], w[j, i]) for i, j in w) / len(oc + co),
    }


def m4(facts: list[Fact], table: Table, now: int) -> Found:
    officers, community = sides(facts, table, now)
    if len(officers) < 2 or len(community) < 2:
        return None
    across = len(arrows(facts, table, "officer community", "community officer"))
    within = len(arrows(facts, table, "officer officer", "community community"))
    if across + within < 10:
        return SoFar(across + within, 10)
    pairs = [(a, b) for a in officers + community for b in officers + community if a != b]
    crossing = [(a, b) for a, b in pairs if (a in officers) != (b in officers)]
    by_chance = (2 * len(crossing) - len(pairs)) / len(pairs)
    return (across - within) / (across + within) - by_chance
