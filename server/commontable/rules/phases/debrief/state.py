"""What a table holds while it looks back: its step, what was noticed, whether it saw its mirror."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from commontable.rules.values import Millis

TOKENS_A_SEAT = 2
TABLE = "table"
"""The receiver of a noticing that is meant for everyone here."""


class DebriefStep(StrEnum):
    """Out of the roles, four questions in this order, each one's own tools, and the close."""

    OUT = "out"
    HAPPENED = "happened"
    MYSELF = "myself"
    PLACE = "place"
    TRY = "try"
    CLEAN = "clean"
    CLOSE = "close"


QUESTIONS = (DebriefStep.HAPPENED, DebriefStep.MYSELF, DebriefStep.PLACE, DebriefStep.TRY)


class Mirroring(StrEnum):
    """How far the table is with its mirror: not asked for; asked, and anyone may pass; lying before
    all; put away again; or kept shut, as somebody passed.
    """

    UNASKED = "unasked"
    ASKED = "asked"
    SHOWN = "shown"
    SEEN = "seen"
    SHUT = "shut"

    @property
    def is_out(self) -> bool:
        """Whether it lies over the step."""
        return self in (Mirroring.ASKED, Mirroring.SHOWN)


class Noticing(StrEnum):
    """What a guardian was noticed for."""

    HELD_BACK = "held_back"
    TOOK_OFF_RAMP = "took_off_ramp"
    STEPPED_IN = "stepped_in"
    LISTENED = "listened"
    MADE_ROOM = "made_room"
    NAMED_STRENGTH = "named_strength"
    KIND_BOUNDARY = "kind_boundary"
    CHANGED_MIND = "changed_mind"


@frozen
class Token:
    """One noticing, to a seat or to the `TABLE`. `sender` is shown only when `is_signed`."""

    sender: str
    to: str
    kind: Noticing
    is_signed: bool


@frozen
class Debrief:
    """The step that is open, who has stepped out of role, the noticing tokens given, the mirror,
    and who has made the pledge. `mirror_at`, in table time, is when an asked mirror opens.
    """

    step: DebriefStep = DebriefStep.OUT
    stepped_out: Mapping[str, bool] = field(factory=dict)
    tokens: tuple[Token, ...] = ()
    mirror: Mirroring = Mirroring.UNASKED
    mirror_at: Millis | None = None
    pledged: frozenset[str] = frozenset()
