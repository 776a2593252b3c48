"""Who may do what to the draft, and when."""

from collections.abc import Iterator, Mapping

import attrs

from commontable.rules import ideas, sharing, trading
from commontable.rules.commands import Command
from commontable.rules.draft.adding import add_offers, decide_add
from commontable.rules.draft.facts import (
    ClauseDropped,
    DropAsked,
    DropLapsed,
    SafetyChecked,
    VersionFrozen,
)
from commontable.rules.draft.wishes import AddClause, CheckSafety, DropClause, Freeze
from commontable.rules.events import Event
from commontable.rules.ideas import UseIdea
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one, tick
from commontable.rules.phase import Deed, Outcome
from commontable.rules.plan import (
    FEWEST_CLAUSES,
    Draft,
    SafetyCheck,
    room_left,
)
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.table import Table
from commontable.rules.values import Millis


def decide_drop(table: Table, seat: str, command: DropClause, _moment: Moment) -> Outcome:
    draft = table.part(Draft)
    clause = draft.clauses.get(command.clause) or draft.guards.get(command.clause)
    key = draft.drops.get(command.clause)
    if clause is None or not draft.is_open:
        return Refusal(Code.BAD_TARGET, "clause")
    if clause.author == seat or (key and key.by != seat):
        return (ClauseDropped(seat, clause.id),)
    return Refusal(Code.LOCKED) if key else (DropAsked(seat, clause.id),)


def _has_asked(table: Table, seat: str, clause: str) -> bool:
    key = table.part(Draft).drops.get(clause)
    return key is not None and key.by == seat


def decide_check(table: Table, seat: str, command: CheckSafety, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not _may_check(table):
        return Refusal(Code.LOCKED)
    return (SafetyChecked(seat, SafetyCheck(**attrs.asdict(command))),)


def _may_check(table: Table) -> bool:
    return table.part(Draft).is_open and len(table.part(Draft).clauses) >= FEWEST_CLAUSES


def decide_freeze(table: Table, seat: str, _command: Freeze, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not _may_freeze(table):
        return Refusal(Code.LOCKED)
    return (VersionFrozen(len(table.part(Draft).versions) + 1),)


def _may_freeze(table: Table) -> bool:
    return _may_check(table) and table.part(Draft).check is not None


def _host_offers(table: Table) -> Iterator[Offer]:
    if _may_check(table):
        yield offer(CheckSafety, *(tick(slot.name) for slot in attrs.fields(SafetyCheck)))
    if _may_freeze(table):
        yield offer(Freeze)


def freeze_now(table: Table, _moment: Moment) -> Iterator[Event]:
    """What exists is frozen when time runs out."""
    if table.part(Draft).is_open:
        yield VersionFrozen(len(table.part(Draft).versions) + 1)


def decide_share(table: Table, seat: str, command: ShareInterest, moment: Moment) -> Outcome:
    if not table.part(Draft).is_open:
        return Refusal(Code.LOCKED)
    return sharing.decide_share(table, seat, command, moment)


def decide_red_line(table: Table, seat: str, command: ShareRedLine, moment: Moment) -> Outcome:
    if not table.part(Draft).is_open:
        return Refusal(Code.LOCKED)
    return sharing.decide_red_line(table, seat, command, moment)


def draft_offers(table: Table, seat: str) -> Iterator[Offer]:
    draft, role = table.part(Draft), table.voice_of(seat)
    if not draft.is_open:
        return
    if role:
        if room_left(table) >= 1:
            yield from add_offers(table)
        yield from trading.offers_to_trade(table, role)
        yield from sharing.share_offers(table, seat)
        yield from ideas.use_offers(table)
    pieces = (*draft.clauses, *draft.guards)
    if droppable := tuple(name for name in pieces if not _has_asked(table, seat, name)):
        yield offer(DropClause, one("clause", *droppable))
    if seat == host_of(table):
        yield from _host_offers(table)


def draft_due(table: Table, moment: Moment) -> Iterator[Event]:
    """A second key lapses, and a trade ends, at its own time."""
    now = table.clock.reading(moment.at)
    drops = table.part(Draft).drops.items()
    yield from (DropLapsed(clause) for clause, key in drops if now >= key.ends_at)
    yield from trading.trades_due(table, moment)


def draft_deadlines(table: Table) -> Iterator[Millis]:
    draft = table.part(Draft)
    yield from (trade.ends_at for trade in draft.trades.values())
    yield from (key.ends_at for key in draft.drops.values())


DEEDS: Mapping[type[Command], Deed] = {
    AddClause: decide_add,
    DropClause: decide_drop,
    **trading.DEEDS,
    UseIdea: ideas.decide_use,
    CheckSafety: decide_check,
    Freeze: decide_freeze,
    ShareInterest: decide_share,
    ShareRedLine: decide_red_line,
}
