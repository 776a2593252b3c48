"""The Empty Chair's joint turn, at the end of the listening (GAME §2.10).

The table says aloud what might matter to whoever is missing, and the host turns over the needs from
the second on, one by one. The first is never opened: what matters most can only be asked.
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.phases.listen.state import ChairTurn, Listening
from commontable.rules.phases.listen.wishes import EndFloor
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Role, Table
from commontable.rules.values import SECOND, InterestState, Millis

CHAIR_TURN: Millis = 60 * SECOND


@frozen
class SpeakForChair(Command):
    """The table has guessed aloud; the host turns over one need (2 or 3) of the Empty Chair."""

    interest: int


@frozen
class HearChair(Command):
    """The table has said back a need of the Empty Chair, and the host marks it heard."""

    interest: int


@frozen
class ChairOpened(Event):
    opens_prompt = True

    role: str
    ends_at: Millis


@frozen
class ChairSpokenFor(Event):
    role: str
    interest: int


@frozen
class ChairHeard(Event):
    role: str
    interest: int


@frozen
class ChairClosed(Event):
    role: str


def chairs_to_come(table: Table) -> tuple[str, ...]:
    """Roles that nobody holds and that the table has not spoken for yet."""
    done = table.part(Listening).chairs
    return tuple(
        role.card for role in table.roles.values() if role.holder is None and role.card not in done
    )


def chair_due(table: Table, now: Millis) -> Iterator[Event]:
    """A turn opens for the next Empty Chair; it closes by time, or when someone takes the role."""
    chair = table.part(Listening).chair
    if chair is None:
        yield from (ChairOpened(role, now + CHAIR_TURN) for role in chairs_to_come(table)[:1])
    elif now >= chair.ends_at or table.roles[chair.role].holder is not None:
        yield ChairClosed(chair.role)


def close_chair(table: Table, _moment: Moment) -> Iterator[Event]:
    chair = table.part(Listening).chair
    if chair:
        yield ChairClosed(chair.role)


def chair_deadlines(table: Table) -> Iterator[Millis]:
    listening = table.part(Listening)
    if listening.chair and not listening.turn:
        yield listening.chair.ends_at


def decide_speak(table: Table, seat: str, command: SpeakForChair, _moment: Moment) -> Outcome:
    role = _chair_of(table, seat)
    if isinstance(role, Refusal):
        return role
    if command.interest not in _in_state(role, InterestState.HIDDEN):
        return Refusal(Code.BAD_TARGET, "interest")
    return (ChairSpokenFor(role.card, command.interest),)


def decide_hear(table: Table, seat: str, command: HearChair, _moment: Moment) -> Outcome:
    role = _chair_of(table, seat)
    if isinstance(role, Refusal):
        return role
    if command.interest not in _in_state(role, InterestState.SHARED):
        return Refusal(Code.BAD_TARGET, "interest")
    return (ChairHeard(role.card, command.interest),)


def decide_end_chair(table: Table, seat: str, _command: EndFloor, _moment: Moment) -> Outcome:
    role = _chair_of(table, seat)
    return role if isinstance(role, Refusal) else (ChairClosed(role.card),)


def _chair_of(table: Table, seat: str) -> Role | Refusal:
    """The role the table speaks for now, if this seat taps for all. Who came late and has the floor
    is listened to first.
    """
    listening = table.part(Listening)
    if listening.chair is None or listening.turn or seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    return table.roles[listening.chair.role]


def _in_state(role: Role, state: InterestState) -> tuple[int, ...]:
    return tuple(
        number for number, now in enumerate(role.interests, 1) if number > 1 and now is state
    )


def chair_offers(table: Table, seat: str) -> Iterator[Offer]:
    role = _chair_of(table, seat)
    if isinstance(role, Refusal):
        return
    if hidden := _in_state(role, InterestState.HIDDEN):
        yield offer(SpeakForChair, one("interest", *hidden))
    if shared := _in_state(role, InterestState.SHARED):
        yield offer(HearChair, one("interest", *shared))
    yield offer(EndFloor)


def fold_opened(table: Table, event: ChairOpened, _at: Millis) -> Table:
    chair = ChairTurn(event.role, event.ends_at)
    return table.with_part(attrs.evolve(table.part(Listening), chair=chair))


def fold_spoken(table: Table, event: ChairSpokenFor, _at: Millis) -> Table:
    role = table.roles[event.role]
    return table.with_role(role.with_interest(event.interest, InterestState.SHARED))


def fold_heard(table: Table, event: ChairHeard, _at: Millis) -> Table:
    role = table.roles[event.role]
    return table.with_role(role.with_interest(event.interest, InterestState.HEARD))


def fold_closed(table: Table, event: ChairClosed, _at: Millis) -> Table:
    listening = table.part(Listening)
    return table.with_part(
        attrs.evolve(listening, chair=None, chairs=listening.chairs | {event.role})
    )


DEEDS: Mapping[type[Command], Deed] = {SpeakForChair: decide_speak, HearChair: decide_hear}
FACTS: Mapping[type[Event], Fact] = {
    ChairOpened: fold_opened,
    ChairSpokenFor: fold_spoken,
    ChairHeard: fold_heard,
    ChairClosed: fold_closed,
}
