"""What the plan does for whom, who wrote it, and how it is received: M9 to M12, M17 to M19."""

from statistics import mean, pstdev

from commontable.rules.allies import RoleTaken
from commontable.rules.draft import ClauseAdded
from commontable.rules.moving import DraftDrawn
from commontable.rules.phases import agree, commit, feedback
from commontable.rules.plan import Draft
from commontable.rules.table import Table
from commontable.rules.trading import TradeAnswered
from tests.server.metrics.reference.comfort import m13
from tests.server.metrics.reference.facts import Fact, SoFar, company, holders, sides
from tests.server.metrics.reference.say import Found


def met(facts: list[Fact], table: Table) -> dict[str, float]:
    """How well each held role that rated all the interests it keeps is met."""
    rated: dict[str, dict[int, int]] = {}
    for fact in facts:
        if isinstance(fact.event, agree.InterestRated):
            rated.setdefault(fact.event.card, {})[fact.event.interest] = fact.event.value
        elif isinstance(fact.event, RoleTaken):
            rated.pop(fact.event.card, None)
    u = {}
    number = 2 if table.config.form == 25 else 3
    for card in holders(facts):
        if len(rated.get(card, {})) == number:
            weights = [one.weight for one in table.deck.stakeholders[card].interests[:number]]
            s = [rated[card][place] / 2 for place in range(1, number + 1)]
            u[card] = sum(w * x for w, x in zip(weights, s, strict=True)) / sum(weights)
    return u


def m9(facts: list[Fact], table: Table, _now: int) -> Found:
    u = list(met(facts, table).values())
    if len(u) < 3:
        return SoFar(len(u), 3)
    if len(u) / len(holders(facts)) < 0.7:
        return None
    return {"mean": mean(u), "min": min(u), "left_out": len([x for x in u if x < 0.30])}


def m10(facts: list[Fact], table: Table, _now: int) -> Found:
    u = met(facts, table)
    if len(u) < 3:
        return SoFar(len(u), 3)
    product = 1.0
    for x in u.values():
        product *= max(x, 0.05)
    votes = [n for n, fact in enumerate(facts) if isinstance(fact.event, agree.VoteOpened)]
    earlier = [met(facts[:n], facts[n].before) for n in votes]
    beats = [
        all(v.get(card, -1) >= x for card, x in u.items())
        and any(v.get(card, -1) > x for card, x in u.items())
        for v in earlier
    ]
    return {
        "joint_gain": product ** (1 / len(u)),
        "spread": max(u.values()) - min(u.values()),
        "dominated": any(beats),
    }


def m11(facts: list[Fact], table: Table, now: int) -> Found:
    reveals = [
        n
        for n, fact in enumerate(facts)
        if isinstance(fact.event, agree.FistsRevealed)
        or (
            isinstance(fact.event, agree.Decided)
            and not fact.before.part(agree.Agreement).is_revealed
        )
    ]
    if not reveals:
        return None
    until = facts[: reveals[-1] + 1]
    opened = [n for n, fact in enumerate(until) if isinstance(fact.event, agree.VoteOpened)]
    fists = {
        fact.event.seat: fact.event.value
        for fact in until[opened[-1] :]
        if isinstance(fact.event, agree.FistRaised) and fact.event.standing == "role"
    }
    x = [fist for seat, fist in fists.items() if seat in holders(until).values()]
    if len(x) < until[-1].table.quorum:
        return None
    blocks = len([fist for fist in x if fist < 3])
    said = {"level": mean(x) / 5, "agreement": 1 - pstdev(x) / 2.5, "blocks": blocks}
    comfort = m13(facts, table, now)
    is_low = isinstance(comfort, dict) and comfort["value"] < 0.5
    return said | ({"low_comfort": 1} if is_low else {})


def m12(facts: list[Fact], _table: Table, _now: int) -> Found:
    steps = [n for n, fact in enumerate(facts) if isinstance(fact.event, feedback.NextStepNamed)]
    if len(steps) < 4:
        return SoFar(len(steps), 4)
    first = 0
    for n in steps:
        step = facts[n].event.remark
        praise = [f.event.remark for f in facts[:n] if isinstance(f.event, feedback.StrengthNamed)]
        first += any((each.author, each.version) == (step.author, step.version) for each in praise)
    landed = [f.event for f in facts if isinstance(f.event, feedback.FeedbackLanded)]
    last = list({(event.seat, event.remark): event.landing.value for event in landed}.values())
    return {
        "strengths_first": first / len(steps),
        "useful": last.count("useful"),
        "stings": last.count("stings"),
    }


def m17(facts: list[Fact], table: Table, now: int) -> Found:
    if not all(sides(facts, table, now)):
        return None
    clauses = table.part(Draft).clauses
    if len(clauses) < 3:
        return SoFar(len(clauses), 3)
    both, officers, community = 0, 0, 0
    for name in clauses:
        hands = set()
        for fact in facts:
            match fact.event:
                case ClauseAdded(clause) if clause.id == name:
                    hands = {clause.author}
                case TradeAnswered(clauses=(one, other)) if name in (one.id, other.id):
                    hands = {one.author, other.author}
                case DraftDrawn(clauses=drawn):
                    hands |= {clause.author for clause in drawn if clause.id == name}
        groups = {table.seats[seat].group.value for seat in hands & table.seats.keys()}
        both += {"officer", "community"} <= groups
        officers += "officer" in groups and "community" not in groups
        community += "community" in groups and "officer" not in groups
    enforcing = [c for c in clauses.values() if c.segment.value == "enforcement"]
    return {
        "both_hands": both / len(clauses),
        "one_side": max(officers, community) / len(clauses),
        "enforcement": len(enforcing) / len(clauses),
    }


def m18(facts: list[Fact], table: Table, _now: int) -> Found:
    clauses, held = table.part(Draft).clauses.values(), set(holders(facts))
    if len(clauses) < 2 or not held:
        return SoFar(len(clauses), 2)
    six = {"prevent", "place", "people", "care", "voice", "account"}
    return {
        "segments": len({clause.segment.value for clause in clauses} & six) / 6,
        "owners": len({clause.by_role for clause in clauses} & held) / len(held),
    }


def m19(facts: list[Fact], table: Table, now: int) -> Found:
    own = [f.event.commitment for f in facts if isinstance(f.event, commit.Committed)]
    gone = (commit.StepDropped, commit.StepSetAside)
    dropped = {fact.event.step for fact in facts if isinstance(fact.event, gone)}
    made = [f.event.step.id for f in facts if isinstance(f.event, commit.StepCommitted)]
    steps = [name for name in made if name not in dropped]
    total = len(own) + len(steps)
    if total < 3:
        return SoFar(total, 3)
    if len(company(facts, table, now)) < 4:
        return None
    return {
        "whole": (sum(c.has_cue and c.has_date for c in own) + len(steps)) / total,
        "cue": (sum(c.has_cue for c in own) + len(steps)) / total,
        "date": (sum(c.has_date for c in own) + len(steps)) / total,
        "backing": sum(c.backing != () for c in own) / total,
    }


def is_voting(table: Table) -> bool:
    return table.phase == "P9" and table.part(agree.Agreement).ending is None
