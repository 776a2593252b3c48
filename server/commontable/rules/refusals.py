"""A refusal is a reasoned no. It is a value, never an exception."""

from enum import StrEnum

from attrs import frozen


class Code(StrEnum):
    """Why a wish is not granted: first by the rules of play (GAME §0), then on the wire and at the
    doors.
    """

    BAD_PHASE = "bad_phase"
    NOT_PRESENT = "not_present"
    NOT_YOUR_TURN = "not_your_turn"
    LOCKED = "locked"
    BAD_TARGET = "bad_target"
    CAP = "cap"
    FILTERED = "filtered"
    NO_CONSENT = "no_consent"
    MALFORMED = "malformed"
    TOO_LARGE = "too_large"
    TOO_FAST = "too_fast"
    TOO_LATE = "too_late"
    NOT_ALLOWED = "not_allowed"
    WRONG_CODE = "wrong_code"
    TABLE_FULL = "table_full"
    WORKSHOP_FULL = "workshop_full"
    WORKSHOP_CLOSED = "workshop_closed"
    TICKET_SPENT = "ticket_spent"
    BUSY = "busy"
    IN_HAND = "in_hand"


@frozen
class Refusal:
    """A no with its reason and, where it helps, the place in the request that earned it."""

    code: Code
    where: str | None = None
