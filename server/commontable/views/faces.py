"""Cards as people read them: structure joined with the words of one language."""

from functools import cache, lru_cache

import attrs
from attrs import frozen

from commontable.rules.allies import role_state
from commontable.rules.cards import Effort, Resource, Segment, Stakeholder, Words
from commontable.rules.readiness import Lives, readiness_of
from commontable.rules.table import Role, Table
from commontable.rules.values import InterestState, RoleState

MANY = 20_000
"""Faces of roles to remember: they change with every interest that is shared or heard."""


@frozen(eq=False, slots=False)
class CardFace:
    """Any card's title and its one strong line."""

    id: str
    title: str
    line: str


@frozen(eq=False, slots=False)
class ProblemFace:
    id: str
    title: str
    line: str
    time_of_day: str
    fear_loop: tuple[str, ...]
    risk_under: str
    risk_over: str


@frozen(eq=False, slots=False)
class SkillFace:
    id: str
    title: str
    line: str
    say_this: str
    body_cue: str


@frozen(eq=False, slots=False)
class ResourceFace:
    """A piece a plan can be built from; `clause` is how it reads after "we can"."""

    id: str
    title: str
    line: str
    clause: str
    segment: Segment
    effort: Effort
    role: str | None


@frozen
class InterestFace:
    """An interest the table has learned of. `tag` is its plain name."""

    text: str
    tag: str
    state: InterestState


@frozen(eq=False, slots=False)
class RoleFace:
    """What everyone knows of a role: nothing of its interests before they were said. `readiness` is
    0 not ready to 3 doing; those in `known_by` have told of such a life.
    """

    id: str
    title: str
    hat: str
    line: str
    position: str
    interests: dict[str, InterestFace]
    red_line: str | None
    state: RoleState
    holder: str | None
    co_holder: str | None
    readiness: int
    known_by: tuple[str, ...]


@frozen
class OwnInterest:
    """One's own interest; `is_open` when its button is lit."""

    number: int
    text: str
    tag: str
    state: InterestState
    is_open: bool


@frozen(eq=False, slots=False)
class OwnRole:
    """Everything about the role one holds, and who holds it `beside` one, if anybody does."""

    id: str
    title: str
    line: str
    hat: str
    position: str
    interests: tuple[OwnInterest, ...]
    red_line: str
    red_line_shared: bool
    offers: tuple[ResourceFace, ...]
    beside: str | None = None


@cache
def card_face(card: str, words: Words) -> CardFace:
    return CardFace(card, words.say(f"{card}.title"), words.say(f"{card}.line"))


@cache
def problem_face(card: str, words: Words) -> ProblemFace:
    return ProblemFace(
        id=card,
        title=words.say(f"{card}.title"),
        line=words.say(f"{card}.line"),
        time_of_day=words.say(f"{card}.one_time_of_day"),
        fear_loop=tuple(words.say(f"{card}.fear_loop.{step}") for step in range(1, 5)),
        risk_under=words.say(f"{card}.risk_under"),
        risk_over=words.say(f"{card}.risk_over"),
    )


@cache
def skill_face(card: str, words: Words) -> SkillFace:
    return SkillFace(
        card, *(words.say(f"{card}.{path}") for path in ("title", "line", "say_this", "body_cue"))
    )


def resource_face(table: Table, card: str, words: Words) -> ResourceFace:
    return _resource_face(table.deck.resources[card], words)


@cache
def _resource_face(resource: Resource, words: Words) -> ResourceFace:
    card = resource.id
    return ResourceFace(
        id=card,
        title=words.say(f"{card}.title"),
        line=words.say(f"{card}.line"),
        clause=words.say(f"{card}.clause"),
        segment=resource.segment,
        effort=resource.effort,
        role=resource.provider_role,
    )


def role_face(table: Table, role: Role, words: Words) -> RoleFace:
    """The public side of a role that was introduced."""
    known_by = table.part(Lives).notes.get(role.card, ())
    return _role_face(
        table.stakeholder(role.card),
        role,
        role_state(table, role),
        readiness_of(table, role.card),
        known_by,
        words,
    )


@lru_cache(MANY)
def _role_face(
    card: Stakeholder,
    role: Role,
    state: RoleState,
    readiness: int,
    known_by: tuple[str, ...],
    words: Words,
) -> RoleFace:
    return RoleFace(
        id=role.card,
        title=words.say(f"{role.card}.title"),
        hat=words.say(f"hats.{role.hat}"),
        line=words.say(f"{role.card}.line"),
        position=words.say(f"{role.card}.position"),
        interests={
            str(number): InterestFace(
                words.say(f"{role.card}.interests.{number}"),
                words.say(f"tags.{card.interests[number - 1].tag}"),
                state,
            )
            for number, state in enumerate(role.interests, 1)
            if state is not InterestState.HIDDEN
        },
        red_line=words.say(f"{role.card}.red_line") if role.red_line_shared else None,
        state=state,
        holder=role.holder,
        co_holder=role.co_holder,
        readiness=readiness,
        known_by=known_by,
    )


def own_role(
    table: Table, role: Role, seat: str, open_interests: tuple[int, ...], words: Words
) -> OwnRole:
    """The whole card, for this one of its holders alone."""
    card = table.stakeholder(role.card)
    offers = tuple(resource_face(table, offer, words) for offer in card.offers)
    beside = role.co_holder if role.holder == seat else role.holder
    return _own_role(card, role, offers, open_interests, beside, words)


@lru_cache(MANY)
def _own_role(
    card: Stakeholder,
    role: Role,
    offers: tuple[ResourceFace, ...],
    open_interests: tuple[int, ...],
    beside: str | None,
    words: Words,
) -> OwnRole:
    return OwnRole(
        id=role.card,
        title=words.say(f"{role.card}.title"),
        line=words.say(f"{role.card}.line"),
        hat=words.say(f"hats.{role.hat}"),
        position=words.say(f"{role.card}.position"),
        interests=tuple(
            OwnInterest(
                number,
                words.say(f"{role.card}.interests.{number}"),
                words.say(f"tags.{card.interests[number - 1].tag}"),
                state,
                number in open_interests,
            )
            for number, state in enumerate(role.interests, 1)
        ),
        red_line=words.say(f"{role.card}.red_line"),
        red_line_shared=role.red_line_shared,
        offers=offers,
        beside=beside,
    )


def unread(own: OwnRole) -> OwnRole:
    """The card as whoever keys in for its holder may see it: the places of its secrets alone."""
    blank = tuple(attrs.evolve(each, text="", tag="") for each in own.interests)
    return attrs.evolve(own, interests=blank, red_line="")
