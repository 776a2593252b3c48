"""The plan sheet on the table: clauses, trades, versions, and what they may be built from (GAME
§2.6).

The draft belongs to the table, not to a phase: it opens for composing and again for revising.
"""

from collections.abc import Mapping
from enum import StrEnum

import attrs
from attrs import field, frozen

from commontable.rules.cards import (
    Complication,
    Effect,
    EffectKind,
    Effort,
    Resource,
    Segment,
)
from commontable.rules.events import UNSAID, personal
from commontable.rules.table import Role, Table, once, put, without
from commontable.rules.values import InterestState, Millis, TableKind

FEWEST_CLAUSES = 2
MOST_CLAUSES = 6
MOST_VERSIONS = 4
TRIES_BEFORE_ENFORCEMENT = 2


class Timing(StrEnum):
    """Whether a clause acts before trouble, during it or after it."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Horizon(StrEnum):
    NOW = "now"
    MONTH = "month"
    QUARTER = "quarter"


@frozen
class Clause:
    """One piece of the plan. `serves` names shared or heard interests as `card.number`, `factor`
    what of the problem it works on. What began as an idea of another table says `from_table`; 0 is
    the deck. Where it is told in the words of somebody there they are `words_of`, and go with them.

    `why_now`, `review_days` and `way_out` are set on an enforcement clause and on no other. What
    was typed is in `language`.
    """

    id: str
    author: str
    by_role: str
    timing: Timing
    horizon: Horizon
    serves: tuple[str, ...]
    segment: Segment
    effort: Effort
    resource: str | None = None
    text: str | None = field(default=None, metadata=personal(UNSAID))
    conditional_on: str | None = None
    why_now: str | None = field(default=None, metadata=personal(UNSAID))
    review_days: int | None = None
    way_out: str | None = field(default=None, metadata=personal(UNSAID))
    factor: str | None = None
    from_table: int | None = None
    language: str | None = None
    words_of: str | None = None

    @property
    def owner(self) -> str:
        return self.words_of or self.author


@frozen
class Trade:
    """Two roles, what each gives if the other does, and until when in table time."""

    id: str
    by_role: str
    to_role: str
    give: str
    get: str
    ends_at: Millis


@frozen
class Guard:
    """What the table does if something happens to its plan (see `guards`)."""

    id: str
    author: str
    when: str = field(metadata=personal(UNSAID))
    then: str = field(metadata=personal(UNSAID))
    language: str | None = None

    @property
    def owner(self) -> str:
        return self.author


@frozen
class SafetyCheck:
    """The two by two: bodies and dignity, of community and of officers. All four are needed for a
    full outcome.
    """

    community_bodies: bool
    community_dignity: bool
    officer_bodies: bool
    officer_dignity: bool

    @property
    def is_whole(self) -> bool:
        return all(attrs.astuple(self))


@frozen
class Version:
    """A frozen draft. `check` is None when time froze it unchecked. `kind` is what the table was
    then: only a mixed table's plan is co-produced, whoever comes or goes later.
    """

    number: int
    clauses: tuple[Clause, ...]
    check: SafetyCheck | None
    guards: tuple[Guard, ...] = ()
    kind: TableKind = TableKind.MIXED


@frozen
class SecondKey:
    """A wish to drop another's clause that waits for a second seat; `ends_at` is table time."""

    by: str
    ends_at: Millis


@frozen
class Draft:
    """Everything on the table's plan sheet. `effects` are what events did to its resources, by the
    event's card.
    """

    is_open: bool = False
    common: tuple[str, ...] = ()
    clauses: Mapping[str, Clause] = field(factory=dict)
    trades: Mapping[str, Trade] = field(factory=dict)
    drops: Mapping[str, SecondKey] = field(factory=dict)
    check: SafetyCheck | None = None
    versions: tuple[Version, ...] = ()
    clauses_made: int = 0
    trades_made: int = 0
    guards: Mapping[str, Guard] = field(factory=dict)
    guards_made: int = 0
    guards_invited: int = 0
    effects: Mapping[str, Effect] = field(factory=dict)


def last_version(table: Table) -> Version | None:
    """The version that was frozen last, if any was."""
    versions = table.part(Draft).versions
    return versions[-1] if versions else None


@once
def pool(table: Table) -> tuple[Resource, ...]:
    """What a plan may be built from now: common cards, the offers of every role that was heard, and
    ideas that were taken up, each used once; what an event brought, and not what one took away.
    """
    draft, ideas = table.part(Draft), table.ideas
    used = {clause.resource for clause in draft.clauses.values()}
    gone = _touched(draft, EffectKind.REMOVE)
    names = (
        *draft.common,
        *_touched(draft, EffectKind.ADD),
        *(
            card
            for role in table.roles.values()
            if role.is_heard
            for card in offers_of(table, role)
        ),
        *(idea.card for idea in ideas.got.values() if idea.card and idea.id in ideas.used),
    )
    cards = (
        table.deck.resources[name] for name in dict.fromkeys(names) if name not in (*used, *gone)
    )
    return tuple(card for card in cards if table.is_allowed(card.content_tags))


def _touched(draft: Draft, kind: EffectKind) -> dict[str, None]:
    """Resources that an event has removed, delayed or added, in that order of events."""
    effects = (effect for effect in draft.effects.values() if effect.kind is kind)
    return dict.fromkeys(effect.resource for effect in effects if effect.resource)


def shaken(table: Table, event: Complication) -> Table:
    """The plan after an event."""
    if event.effect is None:
        return table
    return with_draft(table, effects=put(table.part(Draft).effects, event.id, event.effect))


def unshaken(table: Table, event: Complication) -> Table:
    """The plan as if an event had not been."""
    return with_draft(table, effects=without(table.part(Draft).effects, event.id))


def shaken_by(table: Table, clause: Clause) -> EffectKind | None:
    """Whether what a clause stands on is gone, or is later than the clause would have it."""
    draft = table.part(Draft)
    if clause.resource in _touched(draft, EffectKind.REMOVE):
        return EffectKind.REMOVE
    is_late = clause.resource in _touched(draft, EffectKind.DELAY)
    return EffectKind.DELAY if is_late and clause.horizon is Horizon.NOW else None


@once
def pool_of_roles(table: Table) -> Mapping[str, tuple[str, ...]]:
    """The cards of the pool that belong to each role which has any."""
    owned: dict[str, tuple[str, ...]] = {}
    for card in pool(table):
        if card.provider_role:
            owned[card.provider_role] = (*owned.get(card.provider_role, ()), card.id)
    return owned


def offers_of(table: Table, role: Role) -> tuple[str, str]:
    return table.stakeholder(role.card).offers


@once
def servable(table: Table) -> tuple[str, ...]:
    """Interests a clause may serve: you can design only for what you have learned."""
    return tuple(
        f"{role.card}.{number}"
        for role in table.roles.values()
        for number, state in enumerate(role.interests, 1)
        if state is not InterestState.HIDDEN
    )


def enforcement_is_open(table: Table) -> bool:
    """The last card opens after two other clauses, and lies in a plan at most once."""
    segments = [clause.segment for clause in table.part(Draft).clauses.values()]
    tried = sum(segment is not Segment.ENFORCEMENT for segment in segments)
    allowed = table.is_allowed(table.deck.enforcement().content_tags)
    return allowed and tried >= TRIES_BEFORE_ENFORCEMENT and Segment.ENFORCEMENT not in segments


def room_left(table: Table) -> int:
    return MOST_CLAUSES - len(table.part(Draft).clauses)


def next_clause_id(table: Table, further: int = 1) -> str:
    return f"c{table.part(Draft).clauses_made + further}"


def wheel(table: Table) -> tuple[Segment, ...]:
    """The segments that the draft covers, in order."""
    covered = {clause.segment for clause in table.part(Draft).clauses.values()}
    return tuple(segment for segment in Segment if segment in covered)


def with_draft(table: Table, **changes: object) -> Table:
    return table.with_part(attrs.evolve(table.part(Draft), **changes))  # type: ignore[arg-type]


def with_clauses(table: Table, *new: Clause) -> Table:
    """More clauses; what was checked must be checked again."""
    draft = table.part(Draft)
    clauses = {**draft.clauses, **{clause.id: clause for clause in new}}
    return with_draft(
        table, clauses=clauses, clauses_made=draft.clauses_made + len(new), check=None
    )
