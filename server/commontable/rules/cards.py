"""Cards as the rules know them: structure without a word of text (GAME §4.1).

Texts live beside the cards as `Words`, one per language, and only the views ever join the two.
"""

from collections.abc import Mapping
from enum import StrEnum

from attrs import Attribute, field, frozen
from attrs.validators import optional


@frozen
class Between:
    """An attrs validator for a whole number within bounds, which a schema may read as well."""

    low: int
    high: int

    def __call__(self, _card: object, attribute: "Attribute[int]", value: int) -> None:
        if not self.low <= value <= self.high:
            raise ValueError(
                f"`{attribute.name}` must be from {self.low} to {self.high}, not {value}."
            )


class Side(StrEnum):
    """Where a stakeholder stands in the place the deck describes."""

    RESIDENT = "resident"
    YOUTH = "youth"
    RIDER = "rider"
    WORKER = "worker"
    BUSINESS = "business"
    SERVICE = "service"
    INSTITUTION = "institution"
    POLICE = "police"


class Segment(StrEnum):
    """A part of the plan wheel; `ENFORCEMENT` lies outside the six."""

    PREVENT = "prevent"
    PLACE = "place"
    PEOPLE = "people"
    CARE = "care"
    VOICE = "voice"
    ACCOUNT = "account"
    ENFORCEMENT = "enforcement"


WHEEL = tuple(segment for segment in Segment if segment is not Segment.ENFORCEMENT)


class Effort(StrEnum):
    LOW = "low"
    MID = "mid"
    HIGH = "high"


class MoveKind(StrEnum):
    """What kind of listening or speaking a skill card practises."""

    OPEN_Q = "open_q"
    REFLECT = "reflect"
    SUMMARISE = "summarise"
    AFFIRM = "affirm"
    NORMALISE = "normalise"
    EVOKE = "evoke"
    PERMISSION = "permission"
    CHOICE = "choice"
    REFRAME = "reframe"
    NAME_POWER = "name_power"
    UPR = "upr"
    BOUNDARY = "boundary"
    RESTRAINT = "restraint"
    BYSTANDER = "bystander"
    READINESS = "readiness"


class Kasa(StrEnum):
    """Knowledge, awareness, skill or ability: what a card trains (Gill & Mastoras 2021)."""

    KNOWLEDGE = "knowledge"
    AWARENESS = "awareness"
    SKILL = "skill"
    ABILITY = "ability"


class SceneType(StrEnum):
    TENSION = "tension"
    BYSTANDER = "bystander"
    EVENT = "event"


class EffectKind(StrEnum):
    """What an event scene does to the table's resources."""

    REMOVE = "remove"
    DELAY = "delay"
    ADD = "add"


@frozen
class Interest:
    """One private interest of a stakeholder: its tag and its weight (the three add up to 10)."""

    tag: str
    weight: int = field(validator=Between(1, 8))


@frozen
class Problem:
    """A problem card: two core roles, the other roles it touches, and the six factors to sort."""

    id: str
    core: tuple[str, str]
    affected: tuple[str, ...]
    factors: tuple[str, ...]
    content_tags: tuple[str, ...] = ()


MENDABLE = "mendable"
"""Metadata of a field that only a deal reads. Facts hold what was dealt, so its author may mend it
while tables that are laid play on.
"""


@frozen(eq=False)
class Stakeholder:
    """A role to speak for, its interests heaviest first, ties as listed (GAME §4.1).

    `clashing_hats` say what its card speaks against, or give away what it keeps private.
    """

    id: str
    side: Side
    interests: tuple[Interest, Interest, Interest]
    offers: tuple[str, str]
    hard_to_engage: bool = False
    start_readiness: int = field(default=2, validator=Between(0, 3))
    red_line_tag: str | None = None
    may_touch_real_life: bool = False
    content_tags: tuple[str, ...] = ()
    clashing_hats: tuple[str, ...] = field(default=(), metadata={MENDABLE: True})

    @property
    def is_police(self) -> bool:
        return self.side is Side.POLICE


@frozen
class Skill:
    id: str
    technique: str
    move_kind: MoveKind
    kasa: Kasa
    content_tags: tuple[str, ...] = ()


@frozen
class Reflection:
    """A question for oneself; the answer never leaves the device."""

    id: str
    theme: str
    kasa: Kasa
    content_tags: tuple[str, ...] = ()


@frozen
class Effect:
    kind: EffectKind
    resource: str | None = None


@frozen
class Complication:
    """Something that happens to the table: a tension, a bystander moment or an event."""

    id: str
    type: SceneType
    start_heat: int = field(default=0, validator=Between(0, 5))
    most_affected_role: str | None = None
    effect: Effect | None = None
    content_tags: tuple[str, ...] = ()


@frozen(eq=False)
class Resource:
    """Something a plan can be built from. `provider_role` is set on a role's own offers."""

    id: str
    segment: Segment
    serves: tuple[str, ...]
    effort: Effort = Effort.MID
    provider_role: str | None = None
    needs_backing: bool = False
    review_days: int | None = field(default=None, validator=optional(Between(1, 365)))
    content_tags: tuple[str, ...] = ()


Card = Problem | Stakeholder | Skill | Reflection | Complication | Resource


@frozen
class Deck:
    """A whole deck. Cards are kept by id, in the order their author gave."""

    id: str
    version: str
    setting: str
    languages: tuple[str, ...]
    license: str
    reading_grade: int = field(validator=Between(1, 8))
    tags: tuple[str, ...]
    conflicts: tuple[tuple[str, str], ...]
    role_conflicts: tuple[tuple[str, str], ...]
    hats: tuple[str, ...]
    content_tags: tuple[str, ...]
    factor_chips: tuple[str, ...]
    success_chips: tuple[str, ...]
    traps: tuple[str, ...]
    talk_cards: tuple[str, ...]
    problems: Mapping[str, Problem] = field(repr=False)
    stakeholders: Mapping[str, Stakeholder] = field(repr=False)
    skills: Mapping[str, Skill] = field(repr=False)
    reflections: Mapping[str, Reflection] = field(repr=False)
    complications: Mapping[str, Complication] = field(repr=False)
    resources: Mapping[str, Resource] = field(repr=False)

    def common_resources(self) -> tuple[Resource, ...]:
        """Resources that belong to no role and are not enforcement."""
        return tuple(
            resource
            for resource in self.resources.values()
            if resource.provider_role is None and resource.segment is not Segment.ENFORCEMENT
        )

    def enforcement(self) -> Resource:
        """The deck's one enforcement card (the validator holds that there is exactly one)."""
        return next(card for card in self.resources.values() if card.segment is Segment.ENFORCEMENT)


@frozen(eq=False)
class Words:
    """All texts of one deck in one language.

    A path is a card and a field, `A01.position`, with a number counted from 1 where a card has
    several: `A01.interests.2`, `A-P1.claims.4`. The words of the deck itself and of its lists go by
    the field of `Deck` and the id: `deck.default_reframe`, `tags.rest`, `hats.veteran`.
    """

    language: str
    texts: Mapping[str, str] = field(repr=False)

    def say(self, path: str) -> str:
        """The text at `path`; the library has made sure that it is there."""
        return self.texts[path]
