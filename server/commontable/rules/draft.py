"""Writing the draft plan: adding and dropping clauses, the safety check, freezing (GAME §2.6)."""

from collections.abc import Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules import guards, ideas, sharing, trading
from commontable.rules.cards import WHEEL, Effort, Segment
from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.ideas import UseIdea
from commontable.rules.moment import Moment
from commontable.rules.offers import Field, Offer, many, offer, one, text, tick
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.plan import (
    FEWEST_CLAUSES,
    Clause,
    Draft,
    Horizon,
    SafetyCheck,
    SecondKey,
    Timing,
    Version,
    enforcement_is_open,
    next_clause_id,
    pool,
    pool_of_roles,
    room_left,
    servable,
    with_clauses,
    with_draft,
)
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.sharing import ShareInterest, ShareRedLine
from commontable.rules.sorting import workable
from commontable.rules.table import Table, once, put, without
from commontable.rules.values import SECOND, Millis
from commontable.rules.wording import may_be_shown

COMMON_CARDS = 3
LONGEST_CLAUSE = 80
LONGEST_REASON = 120
SECOND_KEY_WITHIN: Millis = 30 * SECOND
REVIEW_DAYS = (14, 30, 60, 90)


@frozen
class AddClause(Command):
    """Put a piece into the plan: a card from the pool, the words of an idea that was taken up, or
    up to 80 characters of one's own.
    """

    by_role: str
    timing: Timing
    horizon: Horizon
    serves: tuple[str, ...] = ()
    resource: str | None = None
    text: str | None = None
    segment: Segment | None = None
    effort: Effort | None = None
    why_now: str | None = None
    review_days: int | None = None
    way_out: str | None = None
    factor: str | None = None
    idea: str | None = None


@frozen
class DropClause(Command):
    """Take a piece out; another's goes only when a second seat agrees within thirty seconds."""

    clause: str


@frozen
class CheckSafety(Command):
    """The host's four ticks after the table has talked."""

    community_bodies: bool
    community_dignity: bool
    officer_bodies: bool
    officer_dignity: bool


@frozen
class Freeze(Command):
    """The host closes this version of the plan."""


@frozen
class Revise(Command):
    """The host opens the plan again for another version."""


@frozen
class PoolOpened(Event):
    common: tuple[str, ...]


@frozen
class ClauseAdded(Event):
    clause: Clause


@frozen
class DropAsked(Event):
    seat: str
    clause: str


@frozen
class DropLapsed(Event):
    clause: str


@frozen
class ClauseDropped(Event):
    seat: str
    clause: str


@frozen
class SafetyChecked(Event):
    seat: str
    check: SafetyCheck


@frozen
class VersionFrozen(Event):
    number: int


@frozen
class DraftReopened(Event):
    pass


def open_pool(table: Table, moment: Moment) -> Iterator[Event]:
    allowed = [
        card.id for card in table.deck.common_resources() if table.is_allowed(card.content_tags)
    ]
    yield PoolOpened(moment.chance.shuffle("resources", allowed)[:COMMON_CARDS])


def decide_add(table: Table, seat: str, command: AddClause, _moment: Moment) -> Outcome:
    if table.role_of(seat) is None or not table.part(Draft).is_open:
        return Refusal(Code.LOCKED)
    if room_left(table) < 1:
        return Refusal(Code.CAP)
    if not any(way.covers(command) for way in add_offers(table)):
        return _misfit(table, command)
    return (ClauseAdded(_clause(table, seat, command)),)


def _misfit(table: Table, command: AddClause) -> Refusal:
    """What most likely keeps a clause from fitting."""
    for name in ("text", "why_now", "way_out"):
        if not may_be_shown(getattr(command, name) or ""):
            return Refusal(Code.FILTERED, name)
    if not set(command.serves) <= set(servable(table)):
        return Refusal(Code.BAD_TARGET, "serves")
    if command.factor is not None and command.factor not in workable(table):
        return Refusal(Code.BAD_TARGET, "factor")
    return Refusal(Code.BAD_TARGET, "text" if command.resource is None else "resource")


@once
def add_offers(table: Table) -> tuple[Offer, ...]:
    """The kinds of clause that fit now: common cards, each role's own, one's own words, and the
    last card.
    """
    return tuple(_add_offers(table))


def _add_offers(table: Table) -> Iterator[Offer]:
    roles = [role.card for role in table.roles.values() if role.holder]
    when = (
        *(one("timing", *Timing), one("horizon", *Horizon), many("serves", *servable(table))),
        one("factor", *workable(table), optional=True),
    )
    common = [card.id for card in pool(table) if card.provider_role is None]
    if common:
        yield offer(AddClause, one("resource", *common), one("by_role", *roles), *when)
    for role, own in pool_of_roles(table).items():
        yield offer(AddClause, one("resource", *own), one("by_role", role), *when)
    yield offer(AddClause, text("text", LONGEST_CLAUSE), *_kind(), one("by_role", *roles), *when)
    if worded := ideas.worded(table):
        yield offer(AddClause, one("idea", *worded), *_kind(), one("by_role", *roles), *when)
    if enforcement_is_open(table):
        last = one("resource", table.deck.enforcement().id)
        yield offer(AddClause, last, *_conditions(), one("by_role", *roles), *when)


def _kind() -> tuple[Field, ...]:
    """What a piece without a card has to say of itself."""
    return one("segment", *WHEEL), one("effort", *Effort)


def _conditions() -> tuple[Field, ...]:
    return (
        text("why_now", LONGEST_REASON),
        one("review_days", *REVIEW_DAYS),
        text("way_out", LONGEST_REASON),
    )


def _clause(table: Table, seat: str, command: AddClause) -> Clause:
    card = table.deck.resources.get(command.resource or "")
    wanted = attrs.asdict(command, recurse=False)
    wanted["segment"] = card.segment if card else command.segment
    wanted["effort"] = card.effort if card else command.effort
    named = table.ideas.got.get(wanted.pop("idea") or "")
    if named:
        wanted["text"] = named.text
    idea = named or ideas.idea_of(table, command.resource or "")
    source = idea.table if idea else None
    return Clause(id=next_clause_id(table), author=seat, from_table=source, **wanted)


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


def fold_pool(table: Table, event: PoolOpened, _at: Millis) -> Table:
    return with_draft(table, is_open=True, common=tuple(event.common))


def fold_added(table: Table, event: ClauseAdded, _at: Millis) -> Table:
    return with_clauses(table, event.clause)


def fold_drop_asked(table: Table, event: DropAsked, at: Millis) -> Table:
    key = SecondKey(event.seat, table.clock.reading(at) + SECOND_KEY_WITHIN)
    return with_draft(table, drops=put(table.part(Draft).drops, event.clause, key))


def fold_lapsed(table: Table, event: DropLapsed, _at: Millis) -> Table:
    return with_draft(table, drops=without(table.part(Draft).drops, event.clause))


def fold_dropped(table: Table, event: ClauseDropped, _at: Millis) -> Table:
    """A clause that hung on the dropped one stands by itself from now on."""
    draft = table.part(Draft)
    left = {
        name: attrs.evolve(clause, conditional_on=None)
        if clause.conditional_on == event.clause
        else clause
        for name, clause in without(draft.clauses, event.clause).items()
    }
    return with_draft(
        table,
        clauses=left,
        guards=without(draft.guards, event.clause),
        drops=without(draft.drops, event.clause),
        check=None,
    )


def fold_checked(table: Table, event: SafetyChecked, _at: Millis) -> Table:
    return with_draft(table, check=event.check)


def fold_frozen(table: Table, event: VersionFrozen, _at: Millis) -> Table:
    draft = table.part(Draft)
    clauses, kept = tuple(draft.clauses.values()), tuple(draft.guards.values())
    version = Version(event.number, clauses, draft.check, kept, table.kind)
    return with_draft(
        table, is_open=False, trades={}, drops={}, versions=(*draft.versions, version)
    )


def fold_reopened(table: Table, _event: DraftReopened, _at: Millis) -> Table:
    return with_draft(table, is_open=True, check=None)


def withdrawn(table: Table) -> Table:
    """A draft that nobody will finish: the version before it stands again."""
    last = table.part(Draft).versions[-1]
    return with_draft(
        table,
        is_open=False,
        clauses={clause.id: clause for clause in last.clauses},
        guards={guard.id: guard for guard in last.guards},
        trades={},
        drops={},
        check=last.check,
    )


def draft_offers(table: Table, seat: str) -> Iterator[Offer]:
    draft, role = table.part(Draft), table.role_of(seat)
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
FACTS: Mapping[type[Event], Fact] = {
    PoolOpened: fold_pool,
    ClauseAdded: fold_added,
    DropAsked: fold_drop_asked,
    DropLapsed: fold_lapsed,
    ClauseDropped: fold_dropped,
    **trading.FACTS,
    **guards.FACTS,
    SafetyChecked: fold_checked,
    VersionFrozen: fold_frozen,
    DraftReopened: fold_reopened,
}
