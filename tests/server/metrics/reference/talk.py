"""How the table listens and what comes of it: M5 to M8."""

from commontable.rules.allies import RolesBrought
from commontable.rules.guessing import InterestGuessed
from commontable.rules.phases import listen
from commontable.rules.phases.listen.chair import ChairHeard, ChairSpokenFor
from commontable.rules.sharing import InterestShared
from commontable.rules.table import Table
from tests.server.metrics.reference.facts import Fact, SoFar, holders
from tests.server.metrics.reference.say import Found


def move(fact: Fact) -> str:
    """What kind of listening a fact is, if any."""
    match fact.event:
        case listen.Asked():
            return "ask"
        case listen.Reflected():
            return "reflect"
        case listen.Advised(permission=asked):
            return "advice" if asked else "unasked"
        case listen.SkillPlayed(card=card):
            kind = fact.table.deck.skills[card].move_kind.value
            known = {"open_q": "ask", "evoke": "ask", "summarise": "reflect"}
            return known.get(kind, kind)
    return ""


def m5(facts: list[Fact], _table: Table, _now: int) -> Found:
    moves = [move(fact) for fact in facts]
    r, q = moves.count("reflect"), moves.count("ask")
    return r / max(q, 1) if r + q >= 8 else SoFar(r + q, 8)


def m6(facts: list[Fact], _table: Table, _now: int) -> Found:
    counted = ("reflect", "ask", "affirm", "advice", "unasked")
    moves = [kind for fact in facts if (kind := move(fact)) in counted]
    return moves.count("unasked") / len(moves) if len(moves) >= 8 else SoFar(len(moves), 8)


def turns(facts: list[Fact]) -> list[int | None]:
    """The rating of each turn with an open floor that is over; None if there was none."""
    return [
        turn.rating
        for fact in facts
        if isinstance(fact.event, listen.TurnClosed)
        and (turn := fact.before.part(listen.Listening).floors.get(fact.event.speaker))
        and turn.floor_at is not None
    ]


def m7(facts: list[Fact], table: Table, _now: int) -> Found:
    so_far = [turn.rating for turn in table.part(listen.Listening).floors.values()]
    ratings = turns(facts) + [rating for rating in so_far if rating is not None]
    rated = [rating for rating in ratings if rating is not None]
    if len(rated) < 3:
        return SoFar(len(rated), 3)
    if len(rated) / len(ratings) < 0.6:
        return None
    answers = [f.event.answer.value for f in facts if isinstance(f.event, listen.HeardConfirmed)]
    said_yes = {"said_yes": answers.count("yes") / len(answers)} if answers else {}
    return {"felt": len([rating for rating in rated if rating >= 3]) / len(rated), **said_yes}


def brought(facts: list[Fact], state: str) -> set[tuple[str, int]]:
    """Interests in this state of roles that came from another table."""
    roles = [r for f in facts if isinstance(f.event, RolesBrought) for r in f.event.roles]
    return {
        (role.card, n)
        for role in roles
        for n, found in enumerate(role.interests, 1)
        if found == state
    }


def m8(facts: list[Fact], table: Table, _now: int) -> Found:
    cards, over = list(holders(facts)), len(turns(facts))
    if over < 2:
        return SoFar(over, 2)
    if not cards:
        return None
    shared, heard = brought(facts, "shared"), brought(facts, "heard")
    for fact in facts:
        match fact.event:
            case InterestShared(card=card, interest=n) | ChairSpokenFor(role=card, interest=n):
                shared.add((card, n))
            case listen.HeardConfirmed(card=card, interest=n, answer="yes"):
                heard.add((card, n))
            case ChairHeard(role=card, interest=n):
                heard.add((card, n))
    weights = {}
    for card in cards:
        kept = table.deck.stakeholders[card].interests[: 2 if table.config.form == 25 else 3]
        for number, interest in enumerate(kept, 1):
            weights[card, number] = 10 * interest.weight / sum(one.weight for one in kept)
    total = sum(weights.values())
    return {
        "heard": sum(w for key, w in weights.items() if key in heard) / total,
        "surfaced": sum(w for key, w in weights.items() if key in shared | heard) / total,
    }


def is_heard_out(table: Table) -> bool:
    """Whether all turns are over and the listening is still on."""
    listening = table.part(listen.Listening)
    are_over = listening.is_open and listening.turn is None and not listening.to_come
    return table.phase == "P4" and are_over


def m21(facts: list[Fact], table: Table, _now: int) -> Found:
    right = {}
    for fact in facts:
        match fact.event:
            case InterestGuessed(seat, card, tag, when):
                kept = table.deck.stakeholders[card].interests[
                    : 2 if table.config.form == 25 else 3
                ]
                right[seat, when] = tag in [interest.tag for interest in kept]
    seats = [seat for seat in table.seats if {(seat, "before"), (seat, "after")} <= set(right)]
    if len(seats) < 4:
        return SoFar(len(seats), 4)
    before, after = (
        len([seat for seat in seats if right[seat, when]]) / len(seats)
        for when in ("before", "after")
    )
    return {"value": after, "before": before, "after": after, "gain": after - before}
