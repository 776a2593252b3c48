"""The safety verbs themselves, and how a table goes on after them."""

from enum import StrEnum

from attrs import frozen

from commontable.rules.commands import Command


class WayOn(StrEnum):
    """How a table goes on after an off-ramp."""

    CARRY_ON = "carry_on"
    SLOW = "slow"
    PARK = "park"
    CHANGE_SEATS = "change_seats"
    ASK_HELP = "ask_help"


class HelpKind(StrEnum):
    """What kind of help a seat asks for."""

    RULES = "rules"
    CARE = "care"
    CONFLICT = "conflict"
    DANGER = "danger"
    BYSTANDER = "bystander"


@frozen
class Pass(Command):
    """Let this prompt go by."""

    is_safety = True
    needs_consent = False


@frozen
class Boundary(Command):
    """Leave this here: no name, no reason, no discussion."""

    is_safety = True
    needs_consent = False


@frozen
class FastForward(Command):
    """Skip ahead: the prompt closes with its default."""

    is_safety = True
    needs_consent = False


@frozen
class Rewind(Command):
    """Back to the start of the prompt."""

    is_safety = True
    needs_consent = False


@frozen
class CallOffRamp(Command):
    """Stop the whole table for ninety seconds: phones down, breathe."""

    is_safety = True
    needs_consent = False


@frozen
class CallFacilitator(Command):
    """Ask for the facilitator; the seat is told only if its owner says so."""

    is_safety = True
    needs_consent = False

    kind: HelpKind
    with_seat: bool = False


@frozen
class BystanderFlag(Command):
    """Something was said or done to somebody here: tell the facilitator quietly."""

    is_safety = True
    needs_consent = False

    with_seat: bool = False


@frozen
class PickWayOn(Command):
    """After the breath: how shall the table go on?"""

    way: WayOn


@frozen
class GoOn(Command):
    """The host lets the table go on after a boundary."""
