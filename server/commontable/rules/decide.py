"""From a wish to facts, or to a refusal: the one place where that is decided."""

from collections.abc import Iterator, Mapping
from itertools import chain

from commontable.rules import (
    allies,
    attention,
    belts,
    closing,
    direction,
    flow,
    ideas,
    moving,
    presence,
    pulse,
    readiness,
    reverting,
    rights,
    safety,
    swapping,
    talking,
    unled,
)
from commontable.rules.actors import Actor, Clock, Facilitator
from commontable.rules.commands import Command, Direction
from commontable.rules.events import Event
from commontable.rules.evolve import evolve
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer
from commontable.rules.phase import Consequence, Deed, Order, Outcome
from commontable.rules.phases import PHASES, feedback
from commontable.rules.phases.arrive import arrival_offers
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table
from commontable.rules.values import Millis

LASTING: Mapping[type[Command], Deed] = {
    **flow.ANYWHERE,
    **presence.ANYWHERE,
    **allies.ANYWHERE,
    **moving.ANYWHERE,
    **safety.ANYWHERE,
    **pulse.ANYWHERE,
    **readiness.ANYWHERE,
    **ideas.ANYWHERE,
    **unled.ANYWHERE,
    **attention.ANYWHERE,
    **talking.ANYWHERE,
    **{kind: deed for phase in PHASES for kind, deed in phase.lasting.items()},
}
DIRECTIONS: Mapping[type[Direction], Order] = {
    **flow.DIRECTIONS,
    **presence.DIRECTIONS,
    **direction.DIRECTIONS,
    **closing.DIRECTIONS,
    **moving.DIRECTIONS,
    **feedback.DIRECTIONS,
    **ideas.DIRECTIONS,
    **unled.DIRECTIONS,
    **swapping.DIRECTIONS,
    **{kind: order for phase in PHASES for kind, order in phase.directions.items()},
    **attention.DIRECTIONS,
    **reverting.DIRECTIONS,
}
SEAT_COMMANDS: tuple[type[Command], ...] = tuple(
    dict.fromkeys(chain(LASTING, *(phase.deeds for phase in PHASES)))
)
"""Every wish a seat can have, once each."""


def decide(table: Table, actor: Actor, command: Command, moment: Moment) -> Outcome:
    """What `command` does to `table`: its events with all that follows from them, or the reason why
    not.
    """
    refusal = rights.check(table, actor, command)
    if refusal:
        return refusal
    first = _first(table, actor, command, moment)
    return first if isinstance(first, Refusal) else (*first, *_consequences(table, first, moment))


def _first(table: Table, actor: Actor, command: Command, moment: Moment) -> Outcome:
    match actor:
        case Clock():
            return ()
        case Facilitator():
            return DIRECTIONS[type(command)](table, command, moment)  # type: ignore[index]
        case _:
            return _seat_deed(table, actor.seat, command, moment)


def _seat_deed(table: Table, seat: str, command: Command, moment: Moment) -> Outcome:
    lasting = LASTING.get(type(command))
    if lasting:
        return lasting(table, seat, command, moment)
    phase = flow.open_phase(table)
    deeds = {**talking.BESIDE, **phase.deeds} if phase else {}
    if type(command) not in deeds or table.seats[seat].is_observer:
        return Refusal(Code.BAD_PHASE)
    if table.clock.stops:
        return Refusal(Code.LOCKED)
    return deeds[type(command)](table, seat, command, moment)


def _consequences(table: Table, events: tuple[Event, ...], moment: Moment) -> Iterator[Event]:
    """All that follows by itself, step by step, until nothing does."""
    while True:
        for event in events:
            table = evolve(table, event, moment.at)
        events = _next_due(table, moment)
        if not events:
            return
        yield from events


def _next_due(table: Table, moment: Moment) -> tuple[Event, ...]:
    """The first of these that is due: an overlay's end, a card set aside, the phase's own next
    step, the next phase, or the want of a facilitator.
    """
    phase = flow.open_phase(table)
    sources: tuple[Consequence, ...] = (
        safety.overlay_due,
        belts.set_aside,
        allies.allies_due,
        ideas.ideas_due,
        talking.talking_due,
    )
    if phase and not table.clock.stops and not table.is_between:
        sources += (phase.due,)
    sources += (flow.next_steps, unled.unled_due)
    found = (tuple(source(table, moment)) for source in sources)
    return next((events for events in found if events), ())


def offers(table: Table, seat: str) -> Iterator[Offer]:
    """What this seat may do now besides the safety verbs, which are always open (GAME §2.8)."""
    if seat not in table.seats or table.seats[seat].has_left:
        return
    yield from arrival_offers(table, seat)
    yield from presence.presence_offers(table, seat)
    yield from attention.told_offers(table, seat)
    if not table.seats[seat].plays:
        return
    yield from safety.safety_offers(table, seat)
    yield from pulse.pulse_offers(table, seat)
    yield from readiness.life_offers(table, seat)
    yield from flow.flow_offers(table, seat)
    yield from unled.lead_offers(table, seat)
    yield from talking.talking_offers(table, seat)
    yield from allies.ally_offers(table, seat)
    yield from moving.moving_offers(table, seat)
    yield from ideas.answer_offers(table, seat)
    phase = flow.open_phase(table)
    if phase and not table.clock.stops and table.seats[seat].takes_part:
        yield from phase.offers(table, seat)


def next_alarm(table: Table) -> Millis | None:
    """The wall time at which something falls due by itself, or None."""
    alarms = [safety.overlay_alarm(table), unled.unled_alarm(table)]
    if not table.clock.stops:
        deadlines = (*flow.flow_deadlines(table), *unled.unled_deadlines(table))
        alarms += map(table.clock.wall, deadlines)
    return min((alarm for alarm in alarms if alarm is not None), default=None)
