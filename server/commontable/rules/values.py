"""Small closed sets that every room of the house speaks in."""

from enum import IntEnum, StrEnum

Millis = int
"""A time or a span in milliseconds; points in time count from the Unix epoch unless called table
time.
"""

SECOND: Millis = 1_000
MINUTE: Millis = 60 * SECOND
DAY: Millis = 24 * 60 * MINUTE


class Group(StrEnum):
    """A person's real-life side: self-chosen, changeable, never a rank (GAME §2.1)."""

    OFFICER = "officer"
    COMMUNITY = "community"
    PARTNER = "partner"
    UNDISCLOSED = "undisclosed"


class Form(IntEnum):
    """The length of a workshop, in minutes of the whole run of show."""

    SHORT = 25
    HOUR = 60
    NINETY = 90
    TWO_HOURS = 120


class Pace(StrEnum):
    """Whether all tables change phase together, or each when it is done."""

    ROOM = "room"
    TABLE = "table"


class ListeningMode(StrEnum):
    """Whether people listen one after the other, or in pairs that speak at the same time."""

    ROUND = "round"
    PAIRS = "pairs"


class RoleMode(StrEnum):
    """How roles meet people (GAME §2.4)."""

    REVERSAL = "reversal"
    MIXED = "mixed"
    OWN = "own"


class Skin(StrEnum):
    """The words by which people say how far they agree: fingers of a hand, or gradients of
    agreement (Kaner 2014).
    """

    FIST = "fist"
    GRADIENTS = "gradients"


class PhaseId(StrEnum):
    """The twelve phases by the numbers GAME gives them; a workshop runs those that exist."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    P5 = "P5"
    P6 = "P6"
    P7 = "P7"
    P8 = "P8"
    P9 = "P9"
    P10 = "P10"
    P11 = "P11"


class InterestState(StrEnum):
    HIDDEN = "hidden"
    SHARED = "shared"
    HEARD = "heard"


class RoleState(StrEnum):
    """Who speaks for a role (GAME §2.2). An open one was left, and someone here may take it."""

    HELD = "held"
    CO_HELD = "co_held"
    EMPTY_CHAIR = "empty_chair"
    OPEN = "open"


class TableKind(StrEnum):
    """What a table may be called: only `mixed` plans count as co-produced (GAME §2.1, §2.9)."""

    MIXED = "mixed"
    PRACTICE = "practice"
    LISTENING = "listening"


HAND = 3
INTEREST_SUM = 10
"""What the interests of a role weigh together."""
SKILL_COPIES = 3
SMALLEST_TABLE = 3
LARGEST_TABLE = 8
MOST_TABLES = 60
AWAY_AFTER: Millis = 30 * SECOND
TURN_SKIP: Millis = 20 * SECOND
