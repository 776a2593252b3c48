"""A table whose facilitator is gone: the clock holds at zero and people talk on; after ten minutes
the host leads (GAME §2.9).
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.commands import Command, Direction
from commontable.rules.direction import TimeAdded
from commontable.rules.events import Event
from commontable.rules.flow import LeadMoved, PhaseOpened, time_is_over
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer
from commontable.rules.phase import Deed, Fact, Order, Outcome
from commontable.rules.pieces import Lead
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Millis, Pace

HOSTS_LEAD_AFTER: Millis = 10 * MINUTE


@frozen
class MarkLeadAway(Direction):
    """No console has been connected for thirty seconds."""


@frozen
class MarkLeadBack(Direction):
    """A console is connected again."""


@frozen
class LeadOn(Command):
    """The host takes the table to its next phase, as nobody else leads."""


@frozen
class LeadLost(Event):
    pass


@frozen
class LeadFound(Event):
    pass


@frozen
class TalkedOn(Event):
    """The phase's time is over and nobody is there to move on."""


@frozen
class HostsLead(Event):
    """The facilitator has been gone for so long that the host may lead."""


def decide_lost(table: Table, _command: MarkLeadAway, _moment: Moment) -> Outcome:
    return (LeadLost(),) if table.lead.lost_at is None else Refusal(Code.LOCKED)


def decide_found(table: Table, _command: MarkLeadBack, _moment: Moment) -> Outcome:
    return Refusal(Code.LOCKED) if table.lead.lost_at is None else (LeadFound(),)


def decide_lead_on(table: Table, seat: str, _command: LeadOn, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not may_lead_on(table):
        return Refusal(Code.LOCKED)
    return (LeadMoved(table.leg + 1, at_once=True),)


def may_lead_on(table: Table) -> bool:
    return table.lead.is_host and table.phase is not None and not table.clock.stops


def lead_offers(table: Table, seat: str) -> Iterator[Offer]:
    if seat == host_of(table) and may_lead_on(table):
        yield offer(LeadOn)


def unled_due(table: Table, moment: Moment) -> Iterator[Event]:
    """What the facilitator's being gone asks for now."""
    alarm = unled_alarm(table)
    if alarm is not None and moment.at >= alarm:
        yield HostsLead()
    elif _should_talk_on(table) and not table.clock.stops and time_is_over(table, moment.at):
        yield TalkedOn()


def unled_alarm(table: Table) -> Millis | None:
    """The wall time at which the host may lead."""
    lead = table.lead
    is_over = (
        lead.lost_at is None or lead.is_host or table.is_done or table.config.pace is Pace.TABLE
    )
    return None if is_over or lead.lost_at is None else lead.lost_at + HOSTS_LEAD_AFTER


def unled_deadlines(table: Table) -> Iterator[Millis]:
    """The table time from which people talk on."""
    if _should_talk_on(table):
        yield table.ends_at


def _should_talk_on(table: Table) -> bool:
    is_unled = table.lead.lost_at is not None and table.config.pace is Pace.ROOM
    return is_unled and table.phase is not None and not table.lead.talks_on


def fold_lost(table: Table, _event: LeadLost, at: Millis) -> Table:
    return altered(table, lead=Lead(lost_at=at))


def fold_found(table: Table, _event: LeadFound, _at: Millis) -> Table:
    return altered(table, lead=Lead())


def fold_talked_on(table: Table, _event: TalkedOn, _at: Millis) -> Table:
    return altered(table, lead=attrs.evolve(table.lead, talks_on=True))


def fold_new_time(table: Table, _event: PhaseOpened | TimeAdded, _at: Millis) -> Table:
    return altered(table, lead=attrs.evolve(table.lead, talks_on=False))


def fold_hosts(table: Table, _event: HostsLead, _at: Millis) -> Table:
    return altered(table, lead=attrs.evolve(table.lead, is_host=True))


ANYWHERE: Mapping[type[Command], Deed] = {LeadOn: decide_lead_on}
DIRECTIONS: Mapping[type[Direction], Order] = {
    MarkLeadAway: decide_lost,
    MarkLeadBack: decide_found,
}
FACTS: Mapping[type[Event], Fact] = {
    LeadLost: fold_lost,
    LeadFound: fold_found,
    TalkedOn: fold_talked_on,
    HostsLead: fold_hosts,
    PhaseOpened: fold_new_time,
    TimeAdded: fold_new_time,
}
