"""What is wished at a console: by whoever has the workshop's own link, or by one of the staff."""

from commontable.protocol.decoding import SHORTEST_SECRET
from commontable.protocol.messages import Granted, Invite, Invited, Jot, Refused, Request, TakeLead
from commontable.rules.actors import Facilitator
from commontable.rules.commands import Command, Direction
from commontable.rules.refusals import Code
from commontable.rules.values import PhaseId
from commontable.rules.workshop.adapting import ChangeConfig
from commontable.rules.workshop.notes import WriteNote
from commontable.rules.workshop.returning import Reunite
from commontable.rules.workshop.staff import (
    InviteStaff,
    PromoteStaff,
    unfit,
    unfit_to_look,
)
from commontable.rules.workshop.state import Status
from commontable.rules.workshop.wishes import DirectTables
from commontable.tables.callers import Caller
from commontable.tables.keys import Keyring, fingerprint
from commontable.tables.opening import unfit_topics
from commontable.tables.workshops import WorkshopHost
from commontable.views.wall import lead_leg, phase_at


async def lead(
    host: WorkshopHost, caller: Caller, request: Request, keyring: Keyring
) -> Granted | Refused:
    """Do what somebody at a console wishes, if it is theirs to wish."""
    staff, cause = caller.staff, f"{caller.staff or 'console'}:{request.id}"
    match request.do:
        case Invite() as wish:
            return await _invite(host, staff, wish, request.id, keyring)
        case TakeLead():
            return await _take_lead(host, staff, cause)
        case Jot() as wish:
            return await _jot(host, staff, wish.text, request.table, cause)
        case wish:
            return await _wish(host, staff, wish, request.table, cause)


async def _wish(
    host: WorkshopHost, staff: str, wish: Command, table: int | None, cause: str
) -> Granted | Refused:
    """A wish for one table, for all, or for the workshop."""
    refusal = unfit(host.workshop, staff, wish, table)
    if refusal:
        return Refused(refusal.code, refusal.where)
    if unfit_here := _unfit_here(host, wish):
        return unfit_here
    if not isinstance(wish, Direction):
        return await host.request(Facilitator(), wish, cause)
    if table is not None:
        return await host.direct(table, wish, cause)
    return await host.request(Facilitator(), DirectTables(wish), cause)


def _unfit_here(host: WorkshopHost, wish: Command) -> Refused | None:
    """What the workshop alone cannot tell: which topics its deck knows and, before the start, can
    spare; and who has a screen open.
    """
    match wish:
        case ChangeConfig(content_off=more):
            topics = (*host.workshop.config.content_off, *more)
            is_dealt = host.workshop.status is not Status.LOBBY
            return unfit_topics(topics, host.deck, "do.content_off", is_dealt=is_dealt)
        case Reunite(was=was) if host.presence.is_here(was):
            return Refused(Code.LOCKED, "do.was")
        case _:
            return None


async def _invite(
    host: WorkshopHost, staff: str, wish: Invite, request: str, keyring: Keyring
) -> Granted | Refused:
    """A link for somebody who helps, and its key; the same request gets the same key."""
    if len(request) < SHORTEST_SECRET:
        return Refused(Code.MALFORMED, "id")
    key = keyring.derive("staff", host.name, request)
    mark = fingerprint(key)
    invite = InviteStaff(wish.role, wish.tables, mark)
    reply = await _wish(host, staff, invite, None, f"invite:{mark}")
    invited = host.workshop.staff_with(mark)
    if isinstance(reply, Refused) or invited is None:
        return reply
    return Granted(gives=Invited(invited.id, key))


async def _take_lead(host: WorkshopHost, staff: str, cause: str) -> Granted | Refused:
    """A helper becomes the lead, as no lead has a console open."""
    if host.presence.has_lead:
        return Refused(Code.LOCKED)
    return await host.request(Facilitator(), PromoteStaff(staff), cause)


async def _jot(
    host: WorkshopHost, staff: str, text: str, table: int | None, cause: str
) -> Granted | Refused:
    """Keep a note where the table is now, or the room."""
    refusal = unfit_to_look(host.workshop, staff, table)
    if refusal:
        return Refused(refusal.code, refusal.where)
    note = WriteNote(text, staff, table, _phase_at(host, table))
    return await host.request(Facilitator(), note, cause)


def _phase_at(host: WorkshopHost, number: int | None) -> PhaseId | None:
    if number is not None:
        return host.laid[number].table.phase if number in host.laid else None
    tables = [laid.table for laid in host.laid.values()]
    return phase_at(host.workshop, lead_leg(host.workshop, tables))
