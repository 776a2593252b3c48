"""The facts of a game that stand, and what can be said of them by going over all of them."""

from typing import Any

from attrs import evolve, field, frozen

from commontable.rules.allies import RolesBrought, RoleTaken
from commontable.rules.flow import AdvanceUndone, PhaseLeft, PhaseOpened
from commontable.rules.moving import SeatSentOver
from commontable.rules.phases.arrive import Consented
from commontable.rules.phases.roles import RolesDealt, RoleSwapped
from commontable.rules.presence import (
    GroupChosen,
    SeatAway,
    SeatBack,
    SeatForgotten,
    SeatLeft,
    SeatTaken,
)
from commontable.rules.pulse import PulseTaken
from commontable.rules.safety import Rewound
from commontable.rules.table import Table
from commontable.rules.values import Group
from tests.server.metrics.restless_play import Step

GONE = (SeatLeft, SeatSentOver, SeatForgotten)
PRESENCE = (SeatTaken, Consented, GroupChosen, SeatAway, SeatBack, *GONE)
KEPT = (*PRESENCE, PulseTaken)
MOVES = (PhaseOpened, *PRESENCE, RolesBrought, Rewound, AdvanceUndone)


@frozen
class Fact:
    """A fact that stands. `is_carried` when it was kept through a rewind, at the rewind's time."""

    event: Any
    now: int
    table: Table = field(repr=False)
    before: Table = field(repr=False)
    actor: str = ""
    cause: str = ""
    is_carried: bool = False
    at: int = 0


@frozen
class SoFar:
    """So many of so many: not enough yet."""

    have: int
    least: int


def standing(steps: list[Step]) -> list[Fact]:
    """The facts that were not taken back, in order."""
    facts: list[Fact] = []
    prompt = left = None
    for step in steps:
        event, envelope = step.event, step.envelope
        if step.before.is_done and not isinstance(event, AdvanceUndone):
            continue
        if isinstance(event, PhaseLeft):
            left = len(facts)
        to = {Rewound: prompt, AdvanceUndone: left}.get(type(event))
        if to is not None:
            kept = [fact for fact in facts[to:] if _is_carried(fact.event, step.table)]
            facts[to:] = [evolve(fact, now=step.now, is_carried=True) for fact in kept]
            prompt = to
        place = (step.now, step.table, step.before, envelope.actor, envelope.cause)
        facts.append(Fact(event, *place, at=envelope.at))
        if event.opens_prompt:
            prompt = len(facts)
    return facts


def _is_carried(event: Any, table: Table) -> bool:
    """Whether this stands when what came after it is taken back. Who has left and come again is
    as if they had never been away.
    """
    if isinstance(event, GONE):
        return table.seats[event.seat].has_left
    return isinstance(event, KEPT)


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


def sides(facts: list[Fact], table: Table, now: int) -> tuple[list[str], list[str]]:
    """Officers and community members who are here."""
    here = company(facts, table, now)
    return of(Group.OFFICER, here, table), of(Group.COMMUNITY, here, table)


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
            case SeatLeft(gone) | SeatSentOver(gone) | SeatForgotten(gone):
                held = {card: seat for card, seat in held.items() if seat != gone}
            case RoleTaken(seat, card):
                held[card] = seat
            case RolesBrought(roles):
                held |= {role.card: role.holder for role in roles}
    return {card: seat for card, seat in held.items() if seat}
