"""What a metric says at one moment."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen


class Band(StrEnum):
    """How a tile speaks of a metric; `not_yet` until its minimum is reached."""

    NOT_YET = "not_yet"
    STEADY = "steady"
    WATCH = "watch"
    LOOK = "look"


class NudgeAction(StrEnum):
    """What a facilitator may do about a nudge."""

    TELL = "tell"
    ADD_TIME = "add_time"
    VISIT = "visit"


@frozen
class Reading:
    """One metric of one table now. `parts` are side values by name, such as M8's surfaced and
    heard. `why` names the words for its band, where the band can have more than one reason.
    """

    id: str
    band: Band
    value: float | None = None
    parts: Mapping[str, float] = field(factory=dict)
    why: str | None = None
