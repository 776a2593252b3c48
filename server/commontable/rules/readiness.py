"""How ready a role is to do something, and what people know of its life (GAME §1 8 and 50, §2.8).

The dial belongs to the role and its holder turns it, from meeting the roles until the vote. Whoever
knows such a life may say so aloud, and tap that they did: playing a role makes nobody right about
it; asking does (Eyal, Steffel & Epley 2018).
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import field, frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table, put
from commontable.rules.values import Millis, PhaseId

WHILE = frozenset(
    {
        PhaseId.P3,
        PhaseId.P4,
        PhaseId.P5,
        PhaseId.P6,
        PhaseId.P7,
        PhaseId.P8,
        PhaseId.P9,
    }
)
READINESS = range(4)
"""Not ready, thinking, planning, doing (Prochaska & DiClemente)."""


@frozen
class Lives:
    """How ready each role is, where its holder has said so, and who knows such a life."""

    readiness: Mapping[str, int] = field(factory=dict)
    notes: Mapping[str, tuple[str, ...]] = field(factory=dict)


@frozen
class SetReadiness(Command):
    """Turn the dial of one's own role: 0 not ready to 3 doing."""

    level: int


@frozen
class LivedNote(Command):
    """Say that one knows such a life and has told the table of it; once a role."""

    role: str


@frozen
class ReadinessSet(Event):
    seat: str
    card: str
    level: int


@frozen
class LifeNoted(Event):
    is_personal = True

    seat: str
    card: str


def readiness_of(table: Table, card: str) -> int:
    """How ready a role is now; until its holder says so, as its card has it."""
    return table.part(Lives).readiness.get(card, table.stakeholder(card).start_readiness)


def _is_time(table: Table) -> bool:
    return table.phase in WHILE and not table.clock.stops


def _levels(table: Table, seat: str) -> tuple[int, ...]:
    """Where this seat may turn its dial."""
    role = table.role_of(seat)
    if role is None or not _is_time(table):
        return ()
    return tuple(level for level in READINESS if level != readiness_of(table, role.card))


def _notable(table: Table, seat: str) -> tuple[str, ...]:
    """Roles of others whose life this seat may say it knows."""
    if not _is_time(table) or not table.seats[seat].takes_part:
        return ()
    own, notes = table.voice_of(seat), table.part(Lives).notes
    others = (role.card for role in table.roles.values() if role.introduced and role is not own)
    return tuple(card for card in others if seat not in notes.get(card, ()))


def decide_readiness(table: Table, seat: str, command: SetReadiness, _moment: Moment) -> Outcome:
    role = table.role_of(seat)
    if role is None or command.level not in _levels(table, seat):
        return Refusal(Code.LOCKED, "level")
    return (ReadinessSet(seat, role.card, command.level),)


def decide_note(table: Table, seat: str, command: LivedNote, _moment: Moment) -> Outcome:
    if command.role not in _notable(table, seat):
        return Refusal(Code.LOCKED, "role")
    return (LifeNoted(seat, command.role),)


def life_offers(table: Table, seat: str) -> Iterator[Offer]:
    if levels := _levels(table, seat):
        yield offer(SetReadiness, one("level", *levels))
    if cards := _notable(table, seat):
        yield offer(LivedNote, one("role", *cards))


def fold_readiness(table: Table, event: ReadinessSet, _at: Millis) -> Table:
    lives = table.part(Lives)
    readiness = put(lives.readiness, event.card, event.level)
    return table.with_part(attrs.evolve(lives, readiness=readiness))


def fold_note(table: Table, event: LifeNoted, _at: Millis) -> Table:
    lives = table.part(Lives)
    notes = put(lives.notes, event.card, (*lives.notes.get(event.card, ()), event.seat))
    return table.with_part(attrs.evolve(lives, notes=notes))


ANYWHERE: Mapping[type[Command], Deed] = {
    SetReadiness: decide_readiness,
    LivedNote: decide_note,
}
FACTS: Mapping[type[Event], Fact] = {ReadinessSet: fold_readiness, LifeNoted: fold_note}
