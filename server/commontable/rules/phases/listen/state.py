"""The state of the listening rounds: who has the floor, and what was said back."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from commontable.rules.values import Millis


class Answer(StrEnum):
    """What a speaker says to a reflection."""

    YES = "yes"
    ALMOST = "almost"
    NOT_YET = "not_yet"


@frozen
class Move:
    """What a listener just did: the verb's kind, and the card if one was played."""

    by: str
    kind: str
    card: str | None = None


@frozen
class Reflection:
    """A reflection that waits for the speaker's answer."""

    by: str
    interest: int


@frozen
class Turn:
    """One speaker's turn. `ends_at` and `floor_at` are table time; `tries` counts reflections of
    each interest.

    `rating` is the speaker's private feel-heard; `may_rate` once there is a new reflection to rate.
    """

    speaker: str
    listener: str | None
    opened_at: Millis
    ends_at: Millis
    floor_at: Millis | None = None
    moves: Mapping[str, int] = field(factory=dict)
    last_move: Move | None = None
    waiting: Reflection | None = None
    last_answer: Answer | None = None
    tries: Mapping[int, int] = field(factory=dict)
    closed_tries: frozenset[int] = frozenset()
    rating: int | None = None
    may_rate: bool = False


@frozen
class ChairTurn:
    """The joint turn for a role that nobody holds, until `ends_at` in table time."""

    role: str
    ends_at: Millis


@frozen
class Listening:
    """The round: who still speaks, who was put back once because away, and how many turns have
    been; then the Empty Chairs, one after another.
    """

    to_come: tuple[str, ...] = ()
    put_back: frozenset[str] = frozenset()
    turn: Turn | None = None
    turns: int = 0
    is_open: bool = False
    chair: ChairTurn | None = None
    chairs: frozenset[str] = frozenset()
