"""Coming in by the workshop's code."""

from commontable.protocol.decoding import SHORTEST_SECRET
from commontable.protocol.messages import Admitted, Granted, Join, Refused, Request
from commontable.rules.actors import Guest
from commontable.rules.refusals import Code
from commontable.rules.workshop import wishes
from commontable.tables.keys import Keyring, fingerprint
from commontable.tables.workshops import WorkshopHost


async def join(host: WorkshopHost, request: Request, keyring: Keyring) -> Granted | Refused:
    """A seat, and its ticket; the same request gets the same ticket until that is first used.

    The journal keeps the ticket's mark alone: with the request's id anyone could ask again.
    """
    wish = request.do
    if not isinstance(wish, Join):
        return Refused(Code.NOT_ALLOWED)
    if len(request.id) < SHORTEST_SECRET:
        return Refused(Code.MALFORMED, "id")
    ticket = keyring.derive("ticket", host.name, request.id)
    mark = fingerprint(ticket)
    person = host.workshop.person_with(mark)
    if person is None:
        if not set(wish.real_life) <= host.deck.stakeholders.keys():
            return Refused(Code.BAD_TARGET, "do.real_life")
        reply = await host.request(Guest(), _admission(wish, mark), f"join:{mark}")
        if isinstance(reply, Refused):
            return reply
        person = host.workshop.person_with(mark)
    elif host.presence.was_taken(person.seat):
        return Refused(Code.LOCKED, "id")
    return Granted(gives=Admitted(person.seat, ticket)) if person else Refused(Code.BUSY)


def _admission(wish: Join, ticket_hash: str) -> wishes.Admit:
    return wishes.Admit(
        alias=wish.alias,
        group=wish.group,
        language=wish.language,
        ticket_hash=ticket_hash,
        team=wish.team,
        police_card_ok=wish.police_card_ok,
        real_life=wish.real_life,
    )
