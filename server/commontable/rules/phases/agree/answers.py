"""The closed sets in which people answer here, and what is made of such answers."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import frozen


class Standing(StrEnum):
    """As whom a fist is raised; only the role's decides."""

    ROLE = "role"
    SELF = "self"


class Ending(StrEnum):
    """The three good endings."""

    FULL = "full"
    PARTIAL = "partial"
    OPEN = "open"


class Lack(StrEnum):
    """What still keeps a plan from being agreed in full."""

    QUORUM = "quorum"
    HANDS = "hands"
    RED_LINE = "red_line"
    PARKED = "parked"
    SAFETY = "safety"


class MoveUpChip(StrEnum):
    """What would move a low fist up by one."""

    WHO_OWNS = "who_owns"
    BY_WHEN = "by_when"
    SMALLER = "smaller"
    TRY_MONTH = "try_month"
    ADD_CARE = "add_care"
    ADD_VOICE = "add_voice"
    ASK_MISSING = "ask_missing"
    CHANGE_PART = "change_part"


class Step(StrEnum):
    """How far the table has come: two checks come before the ballot, each with its talk. Where the
    sheet is blank there is nothing to weigh or vote on.
    """

    FAIRNESS = "fairness"
    TALK = "talk_fair"
    SIDES = "sides"
    GUARD = "guard"
    BALLOT = "ballot"
    BLANK = "blank"


class Gradient(StrEnum):
    """How far one can go along. To abstain is to pass, and so is none of these."""

    ENDORSE = "endorse"
    MINOR_POINT = "minor_point"
    RESERVATIONS = "reservations"
    MORE_TALK = "more_talk"
    DISLIKE = "dislike"
    DISAGREE = "disagree"
    VETO = "veto"


FIST_OF: Mapping[Gradient, int] = {
    Gradient.ENDORSE: 5,
    Gradient.MINOR_POINT: 4,
    Gradient.RESERVATIONS: 3,
    Gradient.MORE_TALK: 2,
    Gradient.DISLIKE: 3,
    Gradient.DISAGREE: 1,
    Gradient.VETO: 0,
}


class Level(StrEnum):
    """How near a risk of too little, or of too much, enforcement is."""

    LOW = "low"
    MID = "mid"
    HIGH = "high"


@frozen
class Fair:
    """One person's four taps about how the table has worked: true is yes, false is not yet."""

    say: bool
    same_rules: bool
    respect: bool
    honest_reasons: bool


@frozen
class Sides:
    """What the table thinks of both sides: too little enforcement, and too much."""

    too_little: Level
    too_much: Level

    @property
    def is_risky(self) -> bool:
        """Whether one side is so near that the plan should be guarded against it."""
        return Level.HIGH in (self.too_little, self.too_much)
