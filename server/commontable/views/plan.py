"""The plan sheet as the whole table sees it, in one language."""

from attrs import frozen

from commontable.rules.cards import EffectKind, Effort, Segment, Words
from commontable.rules.doubts import Doubt, doubts
from commontable.rules.moving import Brought
from commontable.rules.phases.agree import Agreement
from commontable.rules.phases.commit import Approach, Commitments
from commontable.rules.plan import (
    Clause,
    Draft,
    Horizon,
    SafetyCheck,
    Timing,
    pool,
    shaken_by,
    wheel,
)
from commontable.rules.sorting import factors_of
from commontable.rules.table import Table
from commontable.rules.values import Millis
from commontable.views.faces import (
    CardFace,
    ResourceFace,
    card_face,
    resource_face,
)


@frozen
class ClauseView:
    """One piece of the plan. Its author is not shown: the draft belongs to all. `shaken` says what
    an event did to the card that it stands on. What was typed is in `language`, here as elsewhere.
    """

    id: str
    card: CardFace | None
    text: str | None
    clause: str | None
    by_role: str
    timing: Timing
    horizon: Horizon
    serves: tuple[str, ...]
    segment: Segment
    effort: Effort
    conditional_on: str | None
    from_table: int | None
    wants_second_key: bool
    why_now: str | None
    review_days: int | None
    way_out: str | None
    shaken: EffectKind | None
    factor: str | None
    language: str | None


@frozen
class GuardView:
    """If `when` happens, then the table does `then`."""

    id: str
    when: str
    then: str
    language: str | None
    wants_second_key: bool


@frozen
class StepView:
    """What the table will do for real, until the wall time `due_at`. Its author is not shown."""

    id: str
    owned_by: str
    contact: str
    due_at: Millis
    clause: str | None
    language: str | None


@frozen
class VoiceView:
    """Somebody who was missing and will be asked."""

    title: str
    how: Approach


@frozen
class DoubtView:
    """Something worth a second look, and the roles, pieces or parts of the wheel it is about."""

    doubt: Doubt
    about: tuple[str, ...]


@frozen
class PlanView:
    """The plan sheet: pool, clauses in order, guards as they were made, wheel, what is worth a
    second look, the steps and voices that the table committed itself to, and the names of what the
    problem hangs on.
    """

    is_open: bool
    pool: dict[str, ResourceFace]
    clauses: dict[str, ClauseView]
    order: tuple[str, ...]
    parked: tuple[str, ...]
    guards: tuple[GuardView, ...]
    wheel: tuple[Segment, ...]
    doubts: tuple[DoubtView, ...]
    check: SafetyCheck | None
    version: int
    brought: dict[str, ClauseView]
    steps: tuple[StepView, ...]
    voices: dict[str, VoiceView]
    factors: dict[str, str]


def see_plan(table: Table, words: Words) -> PlanView | None:
    draft, commitments = table.part(Draft), table.part(Commitments)
    if not draft.is_open and not draft.versions:
        return None
    return PlanView(
        is_open=draft.is_open,
        pool={card.id: resource_face(table, card.id, words) for card in pool(table)}
        if draft.is_open
        else {},
        clauses={name: _clause(table, c, words) for name, c in draft.clauses.items()},
        order=tuple(draft.clauses),
        parked=_parked(table.part(Agreement)),
        guards=tuple(
            GuardView(guard.id, guard.when, guard.then, guard.language, guard.id in draft.drops)
            for guard in draft.guards.values()
        ),
        wheel=wheel(table),
        doubts=_doubts(table),
        check=draft.check,
        version=len(draft.versions),
        brought={c.id: _clause(table, c, words) for c in table.part(Brought).clauses},
        steps=tuple(
            StepView(step.id, step.owned_by, step.contact, step.due_at, step.clause, step.language)
            for step in commitments.steps.values()
        ),
        voices={
            card: VoiceView(words.say(f"{card}.title"), how)
            for card, how in commitments.voices.items()
        },
        factors={chip: words.say(f"factor_chips.{chip}") for chip in factors_of(table)},
    )


def _parked(agreement: Agreement) -> tuple[str, ...]:
    """Clauses that are not agreed yet; while the plan is revised all are in play again."""
    return () if agreement.is_revising else tuple(sorted(agreement.parked))


def _doubts(table: Table) -> tuple[DoubtView, ...]:
    found: dict[Doubt, tuple[str, ...]] = {}
    for doubt, about in doubts(table):
        found[doubt] = (*found.get(doubt, ()), *([about] if about else []))
    return tuple(DoubtView(doubt, about) for doubt, about in found.items())


def _clause(table: Table, clause: Clause, words: Words) -> ClauseView:
    return ClauseView(
        id=clause.id,
        card=card_face(clause.resource, words) if clause.resource else None,
        text=clause.text,
        clause=words.say(f"{clause.resource}.clause") if clause.resource else None,
        by_role=clause.by_role,
        timing=clause.timing,
        horizon=clause.horizon,
        serves=clause.serves,
        segment=clause.segment,
        effort=clause.effort,
        conditional_on=clause.conditional_on,
        from_table=clause.from_table,
        wants_second_key=clause.id in table.part(Draft).drops,
        why_now=clause.why_now,
        review_days=clause.review_days,
        way_out=clause.way_out,
        shaken=shaken_by(table, clause),
        factor=clause.factor,
        language=clause.language,
    )
