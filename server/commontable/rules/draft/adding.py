"""Which clauses fit into the draft now."""

from collections.abc import Iterator

import attrs

from commontable.rules import ideas
from commontable.rules.cards import WHEEL, Effort
from commontable.rules.draft.facts import ClauseAdded, PoolOpened
from commontable.rules.draft.wishes import AddClause
from commontable.rules.events import Event
from commontable.rules.ideas import common_cards
from commontable.rules.moment import Moment
from commontable.rules.offers import Field, Offer, many, offer, one, text
from commontable.rules.phase import Outcome
from commontable.rules.plan import (
    Clause,
    Draft,
    Horizon,
    Timing,
    enforcement_is_open,
    next_clause_id,
    pool,
    pool_of_roles,
    room_left,
    servable,
)
from commontable.rules.refusals import Code, Refusal
from commontable.rules.sorting import workable
from commontable.rules.table import Table, once
from commontable.rules.wording import may_be_shown

COMMON_CARDS = 3
LONGEST_CLAUSE = 80
LONGEST_REASON = 120
REVIEW_DAYS = (14, 30, 60, 90)


def open_pool(table: Table, moment: Moment) -> Iterator[Event]:
    yield PoolOpened(moment.chance.shuffle("resources", common_cards(table))[:COMMON_CARDS])


def decide_add(table: Table, seat: str, command: AddClause, _moment: Moment) -> Outcome:
    if table.voice_of(seat) is None or not table.part(Draft).is_open:
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
    """The kinds of clause that fit now: one's own words, common cards, each role's own, and the
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
    yield offer(AddClause, text("text", LONGEST_CLAUSE), *_kind(), one("by_role", *roles), *when)
    if common:
        card = one("resource", *common)
        yield offer(AddClause, card, one("by_role", *roles), *when, apart="common")
    for role, own in pool_of_roles(table).items():
        yield offer(AddClause, one("resource", *own), one("by_role", role), *when, apart=role)
    if worded := ideas.worded(table):
        idea = one("idea", *worded)
        yield offer(AddClause, idea, *_kind(), one("by_role", *roles), *when, apart="idea")
    if enforcement_is_open(table):
        card = one("resource", table.deck.enforcement().id)
        yield offer(AddClause, card, *_conditions(), one("by_role", *roles), *when, apart="last")


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
        wanted |= {"text": named.text, "words_of": named.author}
    own = table.tongue_of(seat, command.text, command.why_now, command.way_out)
    wanted["language"] = named.language if named else own
    idea = named or ideas.idea_of(table, command.resource or "")
    source = idea.table if idea else None
    return Clause(id=next_clause_id(table), author=seat, from_table=source, **wanted)
