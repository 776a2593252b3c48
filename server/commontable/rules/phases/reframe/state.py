"""What P5 remembers: what works, the questions on the table, and which is wanted."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from commontable.rules.events import UNSAID, personal
from commontable.rules.tensions import Pair
from commontable.rules.values import Millis

DECKS_OWN = "deck"
"""The question that the deck brings along; it always lies there to be picked."""


class Way(StrEnum):
    """How it might be done, as the builder's middle part."""

    SHARE_TIME = "share_time"
    SHARE_PLACE = "share_place"
    PLAN_AHEAD = "plan_ahead"
    ONE_RULE = "one_rule"
    LOOK_OUT = "look_out"
    START_SMALL = "start_small"


@frozen
class Reframe:
    """A question: a way and the two tags it brings together, or words of one's own. With neither it
    is the deck's.
    """

    id: str
    author: str
    way: Way | None = None
    pair: Pair | None = None
    text: str | None = field(default=None, metadata=personal(UNSAID))
    language: str | None = None

    @property
    def owner(self) -> str:
        return self.author

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was in the words of someone who was forgotten."""
        return self.text == UNSAID


@frozen
class Reframing:
    """What works here, the questions that lie on the table, who wants which, and the chosen one.

    `ends_at` is table time, set once more than half have picked.
    """

    successes: tuple[str, ...] = ()
    proposals: Mapping[str, Reframe] = field(factory=dict)
    made: int = 0
    picks: Mapping[str, str] = field(factory=dict)
    ends_at: Millis | None = None
    chosen: Reframe | None = None
    was_tie: bool = False

    @property
    def candidates(self) -> tuple[str, ...]:
        return (*self.proposals, DECKS_OWN)
