"""What lies on a table besides its cards: overlays, calls for help, words told, the run of show."""

from collections.abc import Mapping

from attrs import field, frozen

from commontable.rules.values import (
    Millis,
    PhaseId,
)


@frozen
class Overlay:
    """Something laid over the phase: an off-ramp, a hold after a boundary, or the facilitator at
    the table.

    `is_eased` once its least time has passed and the table may choose how to go on.
    """

    kind: str
    since: Millis
    is_eased: bool = False
    picks: Mapping[str, str] = field(factory=dict)


@frozen
class Help:
    """A call for the facilitator. `seat` is known only if its sender ticked so."""

    id: str
    kind: str
    sender: str
    is_named: bool
    at: Millis
    receipt: str = "sent"


@frozen
class Beat:
    """One private answer to the safety pulse, 0 to 4, and the phase that asked."""

    seat: str
    item: str
    phase: PhaseId
    level: int


@frozen
class Told:
    """What the facilitator said on a table's screens, to whom, who has put it away, and how other
    languages say it.
    """

    id: str
    text: str
    at: Millis
    said_to: frozenset[str] = frozenset()
    seen_by: frozenset[str] = frozenset()
    also: Mapping[str, str] = field(factory=dict)


@frozen
class Leg:
    """One phase in the run of show, with its minutes."""

    phase: PhaseId
    length: Millis


@frozen
class Lead:
    """Who leads: the facilitator, or since `lost_at` nobody. A table `talks_on` when its time is
    over meanwhile; after a while the host may lead.
    """

    lost_at: Millis | None = None
    talks_on: bool = False
    is_host: bool = False
