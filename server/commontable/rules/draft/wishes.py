"""What may be wished of the draft."""

from attrs import frozen

from commontable.rules.cards import Effort, Segment
from commontable.rules.commands import Command
from commontable.rules.plan import (
    Horizon,
    Timing,
)


@frozen
class AddClause(Command):
    """Put a piece into the plan: a card from the pool, the words of an idea that was taken up, or
    up to 80 characters of one's own.
    """

    by_role: str
    timing: Timing
    horizon: Horizon
    serves: tuple[str, ...] = ()
    resource: str | None = None
    text: str | None = None
    segment: Segment | None = None
    effort: Effort | None = None
    why_now: str | None = None
    review_days: int | None = None
    way_out: str | None = None
    factor: str | None = None
    idea: str | None = None


@frozen
class DropClause(Command):
    """Take a piece out; another's goes only when a second seat agrees within thirty seconds."""

    clause: str


@frozen
class CheckSafety(Command):
    """The host's four ticks after the table has talked."""

    community_bodies: bool
    community_dignity: bool
    officer_bodies: bool
    officer_dignity: bool


@frozen
class Freeze(Command):
    """The host closes this version of the plan."""


@frozen
class Revise(Command):
    """The host opens the plan again for another version."""
