"""Who is at which door: the one place where keys, tickets and codes are looked at."""

import secrets
from collections.abc import Mapping

from commontable.codec import Json, MalformedError, structure
from commontable.protocol.messages import Door, Hello
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop.proxies import may_tap
from commontable.rules.workshop.state import Status, Workshop
from commontable.tables.callers import Caller, console_audience, seat_audience
from commontable.tables.keys import Keyring, fingerprint, read_code

Workshops = Mapping[str, Workshop]
"""Workshops by the key of their stream."""


def receive(hello: Json, keyring: Keyring, workshops: Workshops) -> Caller | Refusal:
    """Who this is, by the auth object of the connection; a refusal if its key opens nothing."""
    try:
        greeting = structure(hello, Hello)
    except MalformedError as error:
        return Refusal(Code.MALFORMED, error.where)
    match greeting.door:
        case Door.HOUSE:
            is_keeper = _is_same(fingerprint(greeting.key), fingerprint(keyring.house))
            return Caller(Door.HOUSE, "house") if is_keeper else Refusal(Code.NOT_ALLOWED)
        case Door.CONSOLE:
            return _at_console(greeting, workshops)
        case Door.SEAT:
            return _with_ticket(greeting, keyring, workshops)
        case Door.DOOR | Door.WALL:
            return _with_code(greeting, workshops)


def _is_same(mark: str, other: str) -> bool:
    return secrets.compare_digest(mark, other)


def _at_console(hello: Hello, workshops: Workshops) -> Caller | Refusal:
    mark = fingerprint(hello.key)
    for name, workshop in workshops.items():
        if _is_same(workshop.console_hash, mark):
            return Caller(Door.CONSOLE, console_audience(name, ""), name)
        if staff := workshop.staff_with(mark):
            audience = console_audience(name, staff.id)
            return Caller(Door.CONSOLE, audience, name, staff=staff.id)
    return Refusal(Code.NOT_ALLOWED, "key")


def _with_ticket(hello: Hello, keyring: Keyring, workshops: Workshops) -> Caller | Refusal:
    ticket, lent_to = keyring.lent(hello.key)
    mark = fingerprint(ticket)
    for name, workshop in workshops.items():
        person = workshop.person_with(mark)
        if person and not person.has_left and may_tap(workshop, person, lent_to):
            audience, keys_in = seat_audience(name, person.seat), person.keying_hash == mark
            return Caller(Door.SEAT, audience, name, person.seat, keys_in=keys_in, lent_to=lent_to)
    return Refusal(Code.TICKET_SPENT, "key")


def _with_code(hello: Hello, workshops: Workshops) -> Caller | Refusal:
    code = read_code(hello.key)
    for name, workshop in workshops.items():
        if workshop.code == code:
            if hello.door is Door.WALL:
                return Caller(Door.WALL, f"{name}/wall", name)
            return _at_door(name, workshop, hello)
    return Refusal(Code.WRONG_CODE, "key")


def _at_door(name: str, workshop: Workshop, hello: Hello) -> Caller | Refusal:
    if workshop.status is Status.CLOSED:
        return Refusal(Code.WORKSHOP_CLOSED)
    knows = hello.language in workshop.languages
    language = hello.language if hello.language and knows else workshop.languages[0]
    return Caller(Door.DOOR, f"{name}/door/{language}", name, language=language)
