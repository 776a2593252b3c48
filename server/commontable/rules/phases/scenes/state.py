"""The state of a scene: what it is, how far it has come, and what people have made of it."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from commontable.rules.cards import Complication, SceneType
from commontable.rules.moves import Reflection
from commontable.rules.table import Table
from commontable.rules.values import Form, Millis

CALM_AT = 1
HOT_AT = 4
BOILS_AT = 5


class SceneStep(StrEnum):
    """How far a scene has come. A tension is at `heat` until it boils, a bystander scene takes its
    steps one by one, an event is `news`.
    """

    HEAT = "heat"
    BOILED = "boiled"
    ASKED = "asked"
    READ = "read"
    NOTICED = "noticed"
    STEP_IN = "step_in"
    WEIGH = "weigh"
    WEIGHED = "weighed"
    NEWS = "news"
    OVER = "over"


class SceneAct(StrEnum):
    """What one may do in a tension."""

    CONTROL = "control"
    LISTEN = "listen"
    OFFER_CHOICE = "offer_choice"
    NAME_POWER = "name_power"
    PERSON_FIRST = "person_first"
    GIVE_SPACE = "give_space"
    MY_LINE = "my_line"


class StepIn(StrEnum):
    """Six ways to step in."""

    CHECK_IN = "check_in"
    REDIRECT = "redirect"
    SWAP_OUT = "swap_out"
    NAME_IT = "name_it"
    GET_HELP = "get_help"
    FOLLOW_UP = "follow_up"


class Risk(StrEnum):
    """What stepping in may cost."""

    LOSING_FACE = "losing_face"
    PAYBACK = "payback"
    MISREADING = "misreading"
    RANK = "rank"
    SLOWING = "slowing"


class Benefit(StrEnum):
    """What stepping in may save."""

    NOBODY_HURT = "nobody_hurt"
    CAREER_SAVED = "career_saved"
    TRUST_KEPT = "trust_kept"
    SAFER_SHIFT = "safer_shift"
    SLEEP = "sleep"


class SceneEnd(StrEnum):
    """How a scene closed. All are good endings."""

    CALM = "calm"
    OFF_RAMP = "off_ramp"
    REPAIRED = "repaired"
    DONE = "done"


@frozen
class SceneDeed:
    """What was just done in a tension; `counted` unless it was practice or a repetition."""

    by: str
    act: SceneAct
    counted: bool
    is_practice: bool


@frozen
class Tension:
    """The heat, 0 to 5, and who has made which move since practice. `fell` is the interest, as
    `card.number`, that a boil-over set back to shared.
    """

    heat: int = 0
    is_practised: bool = False
    made: frozenset[tuple[str, SceneAct]] = frozenset()
    last: SceneDeed | None = None
    fell: str | None = None


@frozen
class Sighting:
    """One person's private answer: did I notice, and would I act now?"""

    noticed: bool
    act: bool


@frozen
class Weighed:
    """What one person thinks stepping in costs, and what it saves."""

    risk: Risk
    benefit: Benefit


@frozen
class Bystander:
    """Who reads the colleague's line, what people noticed, and how they stepped in.

    `first` are the answers from before the colleague had a higher rank.
    """

    is_everyone_asked: bool = False
    reader: str | None = None
    noticings: Mapping[str, Sighting] = field(factory=dict)
    first: Mapping[str, Sighting] | None = None
    stepped_in: tuple[tuple[str, StepIn], ...] = ()
    weighed: Mapping[str, Weighed] = field(factory=dict)

    @property
    def poll(self) -> Mapping[str, Sighting]:
        """The answers to the scene as it first was."""
        return self.noticings if self.first is None else self.first


@frozen
class Talk:
    """Listening moves in a scene: how many each seat has made, who waits for whose answer, and how
    often an interest was tried.
    """

    moves: Mapping[str, int] = field(factory=dict)
    waiting: Mapping[str, Reflection] = field(factory=dict)
    tries: Mapping[str, int] = field(factory=dict)


@frozen
class Scene:
    """One complication in play. `until` is the end of its share of the phase, if another follows;
    `step_ends_at` when the step closes by itself. Both are table time.
    """

    card: str
    type: SceneType
    step: SceneStep
    until: Millis | None = None
    step_ends_at: Millis | None = None
    is_replayed: bool = False
    end: SceneEnd | None = None
    tension: Tension = Tension()
    bystander: Bystander = Bystander()
    talk: Talk = Talk()

    @property
    def is_open(self) -> bool:
        return self.step is not SceneStep.OVER


@frozen
class Scenes:
    """The scene that lies there, those before it, how many of the wanted ones are over, and every
    card that has lain here.
    """

    scene: Scene | None = None
    past: tuple[Scene, ...] = ()
    over: int = 0
    seen: frozenset[str] = frozenset()


def scene_of(table: Table) -> Scene | None:
    """The scene that is in play now."""
    scene = table.part(Scenes).scene
    return scene if scene and scene.is_open else None


def is_at(table: Table, *steps: SceneStep) -> bool:
    scene = table.part(Scenes).scene
    return scene is not None and scene.step in steps


def wanted(table: Table) -> tuple[SceneType | None, ...]:
    """The kinds of scene a form asks for; None is any. In the hour tables alternate, so that the
    room can compare (GAME §2.3).
    """
    if table.config.form is Form.TWO_HOURS:
        return SceneType.TENSION, SceneType.BYSTANDER
    if table.config.form is Form.HOUR:
        return (SceneType.TENSION if table.no % 2 else SceneType.BYSTANDER,)
    return (None,)


def has_more_to_come(table: Table) -> bool:
    return table.part(Scenes).over < len(wanted(table)) and bool(next_cards(table))


def next_cards(table: Table) -> tuple[str, ...]:
    """Cards the next wanted scene may be drawn from."""
    kinds, over = wanted(table), table.part(Scenes).over
    return cards_of(table, kinds[min(over, len(kinds) - 1)])


def cards_of(table: Table, kind: SceneType | None) -> tuple[str, ...]:
    """Cards of a kind that have not lain here and that no content line forbids; where there is
    none, those of any kind.
    """
    seen = table.part(Scenes).seen
    fresh = [
        card
        for card in table.deck.complications.values()
        if card.id not in seen and table.is_allowed(card.content_tags)
    ]
    of_kind = tuple(card.id for card in fresh if card.type is kind)
    return of_kind or tuple(card.id for card in fresh)


def card_of(table: Table, scene: Scene) -> Complication:
    return table.deck.complications[scene.card]
