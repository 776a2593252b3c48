"""Guard clauses: "if this happens, then we do that" (GAME §2.7).

A table is invited to one by each thing that may shake its plan: an event, a scene that boiled over,
a check that found too much or too little. A guard changes no piece of the plan, so one that is made
while no version is being written joins the version that stands.
"""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, text
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.plan import Draft, Guard, with_draft
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import Table, put
from commontable.rules.values import Millis, PhaseId
from commontable.rules.wording import may_be_shown

LONGEST_GUARD = 80


@frozen
class GuardClause(Command):
    """If this happens, then we do that: up to 80 characters each."""

    when: str
    then: str


@frozen
class GuardAdded(Event):
    guard: Guard


def invited(table: Table) -> Table:
    """The table with room for one guard more."""
    return with_draft(table, guards_invited=table.part(Draft).guards_invited + 1)


def uninvited(table: Table) -> Table:
    """The table with room for one guard less, if that room is still free: what shook it is gone."""
    draft = table.part(Draft)
    left = max(draft.guards_invited - 1, len(draft.guards))
    return with_draft(table, guards_invited=left)


def is_invited(table: Table) -> bool:
    """Whether the plan has room for a guard."""
    draft = table.part(Draft)
    return len(draft.guards) < draft.guards_invited


def may_guard(table: Table, seat: str) -> bool:
    """Whoever speaks for a role, where something is to be guarded: in a scene, or a plan."""
    has_matter = table.phase is PhaseId.P7 or bool(table.part(Draft).clauses)
    return table.voice_of(seat) is not None and is_invited(table) and has_matter


def decide_guard(table: Table, seat: str, command: GuardClause, _moment: Moment) -> Outcome:
    if not may_guard(table, seat):
        return Refusal(Code.LOCKED)
    if not _offer().covers(command):
        return _misfit(command)
    name = f"g{table.part(Draft).guards_made + 1}"
    language = table.tongue_of(seat, command.when)
    return (GuardAdded(Guard(name, seat, command.when, command.then, language)),)


def _misfit(command: GuardClause) -> Refusal:
    """Which half does not fit, and whether what it says keeps it from it."""
    halves = {slot: getattr(command, slot.name) for slot in _offer().fields}
    wrong, words = next((slot, words) for slot, words in halves.items() if not slot.covers(words))
    return Refusal(Code.BAD_TARGET if may_be_shown(words) else Code.FILTERED, wrong.name)


def _offer() -> Offer:
    return offer(GuardClause, text("when", LONGEST_GUARD), text("then", LONGEST_GUARD))


def guard_offers(table: Table, seat: str) -> Iterator[Offer]:
    if may_guard(table, seat):
        yield _offer()


def fold_guard(table: Table, event: GuardAdded, _at: Millis) -> Table:
    draft = table.part(Draft)
    guards = put(draft.guards, event.guard.id, event.guard)
    versions = draft.versions
    if versions and not draft.is_open:
        versions = (*versions[:-1], attrs.evolve(versions[-1], guards=tuple(guards.values())))
    return with_draft(table, guards=guards, guards_made=draft.guards_made + 1, versions=versions)


DEEDS: Mapping[type[Command], Deed] = {GuardClause: decide_guard}
FACTS: Mapping[type[Event], Fact] = {GuardAdded: fold_guard}
