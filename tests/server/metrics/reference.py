"""Every metric once more, slowly: from the whole list of facts, as GAME §3 words it.

It keeps no counts. Each number is worked out afresh from all facts that were not taken back, and a
look that must last is found by working it out at every fact up to now.
"""

from statistics import mean, pstdev
from typing import Any

from attrs import evolve, field, frozen

from commontable.rules.draft import ClauseAdded
from commontable.rules.flow import AdvanceUndone, PhaseLeft, PhaseOpened
from commontable.rules.phases import agree, listen
from commontable.rules.phases.arrive import Consented
from commontable.rules.phases.roles import RolesDealt, RoleSwapped
from commontable.rules.plan import Trade
from commontable.rules.presence import GroupChosen, SeatAway, SeatBack, SeatLeft, SeatTaken
from commontable.rules.safety import Rewound
from commontable.rules.sharing import InterestShared, RedLineShared
from commontable.rules.table import Table
from commontable.rules.trading import TradeAnswered, TradeOffered
from commontable.rules.values import Group, PhaseId
from tests.server.metrics.restless_play import Step

PRESENCE = (SeatTaken, Consented, GroupChosen, SeatAway, SeatBack, SeatLeft)
MOVES = (PhaseOpened, Consented, GroupChosen, SeatAway, SeatBack, SeatLeft, Rewound, AdvanceUndone)
LISTENING = (listen.Asked, listen.Reflected, listen.SkillPlayed)
NOT_LISTENING = ("boundary", "restraint", "bystander")


@frozen
class Fact:
    """A fact that stands. `is_carried` when it was kept through a rewind, at the rewind's time."""

    event: Any
    now: int
    table: Table = field(repr=False)
    before: Table = field(repr=False)
    is_carried: bool = False


def standing(steps: list[Step]) -> list[Fact]:
    """The facts that were not taken back, in order."""
    facts: list[Fact] = []
    prompt = left = None
    for step in steps:
        event = step.event
        if step.before.is_done and not isinstance(event, AdvanceUndone):
            continue
        if isinstance(event, PhaseLeft):
            left = len(facts)
        to = {Rewound: prompt, AdvanceUndone: left}.get(type(event))
        if to is not None:
            people = [fact for fact in facts[to:] if isinstance(fact.event, PRESENCE)]
            facts[to:] = [evolve(fact, now=step.now, is_carried=True) for fact in people]
            prompt = to
        facts.append(Fact(event, step.now, step.table, step.before))
        if event.opens_prompt:
            prompt = len(facts)
    return facts


def company(facts: list[Fact], table: Table, now: int) -> list[str]:
    """Seats that were here and playing for at least half of the phase so far."""
    openings = [n for n, fact in enumerate(facts) if isinstance(fact.event, PhaseOpened)]
    if not openings:
        return []
    since = facts[openings[-1] :]
    moments = [fact.now for fact in since] + [now]
    counted = []
    for seat in table.seats:
        here = [seat in fact.table.seats and fact.table.seats[seat].is_playing for fact in since]
        lasted = sum(
            until - start
            for is_here, start, until in zip(here, moments[:-1], moments[1:], strict=True)
            if is_here
        )
        is_enough = 2 * lasted >= now - since[0].now
        if is_enough and (lasted > 0 or here[-1]):
            counted.append(seat)
    return counted


def of(group: Group, seats: list[str], table: Table) -> list[str]:
    return [seat for seat in seats if table.seats[seat].group is group]


def contributor(fact: Fact) -> str | None:
    match fact.event:
        case listen.FloorOpened(speaker):
            turn = fact.before.part(listen.Listening).turn
            return speaker if turn.floor_at is None else None
        case ClauseAdded(clause):
            return clause.author
        case TradeAnswered(seat, _, answer):
            return seat if answer == "yes" else None
        case InterestShared() | RedLineShared() | TradeOffered() | listen.Advised():
            return fact.event.seat
        case listen.Asked() | listen.Reflected() | listen.SkillPlayed():
            return fact.event.seat
    return None


CONTRIBUTIONS = (
    *(listen.FloorOpened, listen.Advised, *LISTENING),
    *(ClauseAdded, TradeAnswered, TradeOffered, InterestShared, RedLineShared),
)


def m1(facts: list[Fact], table: Table, now: int) -> float | None:
    whose = [contributor(fact) for fact in facts]
    a = [whose.count(seat) for seat in company(facts, table, now)]
    n = len(a)
    if n < 3 or sum(a) < 4 * n:
        return None
    return 1 - sum(abs(x - y) for x in a for y in a) / (2 * n * (n - 1) * (sum(a) / n))


def m2(facts: list[Fact], table: Table, now: int) -> float | None:
    def floor(seat: str) -> float:
        total = 0
        for fact in facts:
            turn = fact.before.part(listen.Listening).turn
            if isinstance(fact.event, listen.TurnClosed) and turn and turn.speaker == seat:
                opened = [
                    f.now
                    for f in facts[: facts.index(fact)]
                    if isinstance(f.event, listen.FloorOpened)
                    and f.before.part(listen.Listening).turn.floor_at is None
                ]
                total += fact.now - opened[-1] if turn.floor_at is not None else 0
        return total / 1000

    here = company(facts, table, now)
    officers = [floor(seat) for seat in of(Group.OFFICER, here, table)]
    community = [floor(seat) for seat in of(Group.COMMUNITY, here, table)]
    if len(officers) < 2 or len(community) < 2 or sum(officers) + sum(community) < 300:
        return None
    f_o, f_c = mean(officers), mean(community)
    return (f_o - f_c) / (f_o + f_c)


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
    return None


def m3(facts: list[Fact], table: Table, now: int) -> float | None:
    here = company(facts, table, now)
    if min(len(of(Group.OFFICER, here, table)), len(of(Group.COMMUNITY, here, table))) < 2:
        return None
    arrows = [pair for fact in facts if (pair := arrow(fact))]
    ways = [(table.seats[a].group.value, table.seats[b].group.value) for a, b in arrows]
    oc, co = ways.count(("officer", "community")), ways.count(("community", "officer"))
    return 2 * min(oc, co) / (oc + co) if oc + co >= 8 else None


def holders(facts: list[Fact]) -> dict[str, str]:
    """Each held role's card and who holds it."""
    held: dict[str, str | None] = {}
    for fact in facts:
        match fact.event:
            case RolesDealt(roles):
                held |= {dealt.card: dealt.holder for dealt in roles}
            case RoleSwapped(seat, old, new):
                del held[old]
                held[new] = seat
            case SeatLeft(gone):
                held = {card: seat for card, seat in held.items() if seat != gone}
    return {card: seat for card, seat in held.items() if seat}


def m8(facts: list[Fact], table: Table, _now: int) -> dict[str, float] | None:
    turns = [
        fact
        for fact in facts
        if isinstance(fact.event, listen.TurnClosed)
        and (turn := fact.before.part(listen.Listening).turn)
        and turn.floor_at is not None
    ]
    cards = list(holders(facts))
    if len(turns) < 2 or not cards:
        return None
    shared = {
        (f.event.card, f.event.interest) for f in facts if isinstance(f.event, InterestShared)
    }
    heard = {
        (fact.event.card, fact.event.interest)
        for fact in facts
        if isinstance(fact.event, listen.HeardConfirmed) and fact.event.answer == "yes"
    }
    weights = {
        (card, number): interest.weight
        for card in cards
        for number, interest in enumerate(table.deck.stakeholders[card].interests, 1)
    }
    total = sum(weights.values())
    return {
        "surfaced": sum(w for key, w in weights.items() if key in shared | heard) / total,
        "heard": sum(w for key, w in weights.items() if key in heard) / total,
    }


def m9(facts: list[Fact], table: Table, _now: int) -> dict[str, float] | None:
    rated: dict[str, dict[int, int]] = {}
    for fact in facts:
        if isinstance(fact.event, agree.InterestRated):
            rated.setdefault(fact.event.card, {})[fact.event.interest] = fact.event.value
    cards = list(holders(facts))
    u = []
    for card in cards:
        if len(rated.get(card, {})) == 3:
            weights = [interest.weight for interest in table.deck.stakeholders[card].interests]
            s = [rated[card][number] / 2 for number in (1, 2, 3)]
            u.append(sum(w * x for w, x in zip(weights, s, strict=True)) / sum(weights))
    if len(u) < 3 or len(u) / len(cards) < 0.7:
        return None
    return {"mean": mean(u), "min": min(u), "left_out": len([x for x in u if x < 0.30])}


def m11(facts: list[Fact], _table: Table, _now: int) -> dict[str, float] | None:
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
    return {"level": mean(x) / 5, "agreement": 1 - pstdev(x) / 2.5, "blocks": blocks}


def lasted(facts: list[Fact], inputs: tuple[type, ...], number: Any, is_look: Any) -> int | None:
    """Table time since which the look goes on, found by looking at every input so far."""
    since = None
    for n, fact in enumerate(facts):
        if isinstance(fact.event, inputs) and not fact.is_carried:
            value = number(facts[: n + 1], fact.table, fact.now)
            looks = value is not None and is_look(value)
            since = (fact.now if since is None else since) if looks else None
    return since


Said = tuple[str, float | None, dict[str, float]]
"""Band, value and parts."""

NOTHING: Said = ("not_yet", None, {})


def say_m1(facts: list[Fact], table: Table, now: int) -> Said:
    value = m1(facts, table, now)
    if value is None:
        return NOTHING
    since = lasted(facts, (*MOVES, *CONTRIBUTIONS), m1, lambda v: v < 0.50)
    if value < 0.50 and since is not None and now - since >= 3 * 60_000:
        return ("look", value, {})
    return ("watch" if value < 0.65 else "steady", value, {})


def say_m2(facts: list[Fact], table: Table, now: int) -> Said:
    value = m2(facts, table, now)
    if value is None:
        return NOTHING
    since = lasted(facts, (*MOVES, listen.TurnClosed), m2, lambda v: v > 0.25)
    if value > 0.25 and since is not None and now - since >= 4 * 60_000:
        return ("look", value, {})
    return ("steady" if -0.40 <= value <= 0.15 else "watch", value, {})


def say_m3(facts: list[Fact], table: Table, now: int) -> Said:
    value = m3(facts, table, now)
    if value is None:
        return NOTHING
    return ("look" if value < 0.40 else "watch" if value < 0.60 else "steady", value, {})


def say_m8(facts: list[Fact], table: Table, now: int) -> Said:
    parts = m8(facts, table, now)
    if parts is None:
        return NOTHING
    turns = table.part(listen.Listening)
    are_over = turns.is_open and turns.turn is None and not turns.to_come
    is_time = table.phase is PhaseId.P6 or (table.phase is PhaseId.P4 and are_over)
    low = "look" if is_time else "watch"
    return (low if parts["heard"] < 0.40 else "steady", parts["heard"], parts)


def say_m9(facts: list[Fact], table: Table, now: int) -> Said:
    parts = m9(facts, table, now)
    if parts is None:
        return NOTHING
    is_time = table.phase is PhaseId.P9 and table.part(agree.Agreement).ending is None
    is_look = parts["mean"] < 0.45 or parts["left_out"] > 0
    is_watch = is_look or parts["mean"] < 0.60 or parts["min"] < 0.45
    band = "look" if is_look and is_time else "watch" if is_watch else "steady"
    return (band, parts["mean"], parts)


def say_m11(facts: list[Fact], table: Table, now: int) -> Said:
    parts = m11(facts, table, now)
    if parts is None:
        return NOTHING
    return ("watch" if parts["blocks"] else "steady", parts["level"], parts)


def read_slowly(steps: list[Step], at: int) -> dict[str, Said]:
    """What is said of each metric that is shown, at the wall time `at`."""
    table, facts = steps[-1].table, standing(steps)
    now = table.clock.reading(table.advanced_at if table.is_done else at)
    present = [seat.group for seat in table.seats.values() if not seat.has_left]
    say = {"M1": say_m1, "M8": say_m8, "M9": say_m9, "M11": say_m11}
    if {Group.OFFICER, Group.COMMUNITY} <= set(present) and len(present) > 3:
        say |= {"M2": say_m2, "M3": say_m3}
    return {name: word(facts, table, now) for name, word in say.items()}
