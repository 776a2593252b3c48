"""Screens for people without a phone: lent to a neighbour at their table, or to the facilitator,
who keys in from paper.
"""

from commontable.protocol.messages import Admitted, BringAlong, Granted, Refused, Request, TapFor
from commontable.rules.actors import Facilitator, Seated
from commontable.rules.refusals import Code
from commontable.rules.workshop.proxies import may_tap
from commontable.rules.workshop.wishes import BringIn
from commontable.tables.keys import Keyring, fingerprint
from commontable.tables.workshops import WorkshopHost

LENT = "lent"
KEYING = "keying"


async def lend(
    host: WorkshopHost, wish: BringAlong | TapFor, request: Request, by: str, keyring: Keyring
) -> Granted | Refused:
    """A ticket to tap for someone without a phone, who is first brought in if need be. `by` is a
    seat, one of the staff, or empty for whoever has the workshop's own link.
    """
    is_seat = by in host.workshop.people
    refusal = _unfit(host, wish, by) if is_seat else None
    if refusal:
        return refusal
    match wish:
        case TapFor(seat):
            person = host.workshop.people.get(seat)
        case BringAlong():
            bringing = _bringing(host, wish, request, by, keyring)
            actor = Seated(by) if is_seat else Facilitator()
            reply = await host.request(actor, bringing, f"{by or 'console'}:{request.id}")
            if isinstance(reply, Refused):
                return reply
            person = host.workshop.person_with(bringing.ticket_hash)
    if person is None or person.has_left or not may_tap(host.workshop, person, by):
        return Refused(Code.BAD_TARGET, "do.seat")
    ticket = keyring.derive(LENT if is_seat else KEYING, host.name, person.proxy)
    return Granted(gives=Admitted(person.seat, keyring.lend(ticket, by)))


def _unfit(host: WorkshopHost, wish: BringAlong | TapFor, by: str) -> Refused | None:
    """Why a seat may not have what it wants. The host may; a neighbour who plays takes up the
    screen of somebody who sits here already, as long as nobody else has it in hand.
    """
    if host.is_host(by):
        return None
    if isinstance(wish, BringAlong) or not host.plays(by):
        return Refused(Code.NOT_YOUR_TURN)
    return Refused(Code.IN_HAND, "do.seat") if host.presence.is_tapped_for(wish.seat) else None


def _bringing(
    host: WorkshopHost, wish: BringAlong, request: Request, by: str, keyring: Keyring
) -> BringIn:
    """Whoever a host brings in sits beside them and reads what they read."""
    workshop, proxy = host.workshop, keyring.derive("proxy", host.name, by, request.id)
    beside = workshop.people.get(by)
    return BringIn(
        alias=wish.alias,
        group=wish.group,
        language=beside.language if beside else workshop.languages[0],
        table=(beside.table if beside else request.table) or 0,
        proxy=proxy,
        ticket_hash=fingerprint(keyring.derive(LENT, host.name, proxy)),
        keying_hash=fingerprint(keyring.derive(KEYING, host.name, proxy)),
        police_card_ok=wish.police_card_ok,
    )
