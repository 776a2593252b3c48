"""The safety verbs: legal in every state, for every seat, and never counted against anyone (GAME
§2.8).

None needs an offer, none needs a reason, and what the table sees of them never says who.
"""

from commontable.rules.safety.facts import (
    FACTS,
    BoundarySet,
    HelpCalled,
    OffRampOpened,
    OverlayClosed,
    OverlayEased,
    Passed,
    Rewound,
    SkippedAhead,
    WayOnPicked,
)
from commontable.rules.safety.overlays import overlay_alarm, overlay_due, safety_offers
from commontable.rules.safety.play import ANYWHERE
from commontable.rules.safety.wishes import (
    Boundary,
    BystanderFlag,
    CallFacilitator,
    CallOffRamp,
    FastForward,
    GoOn,
    HelpKind,
    Pass,
    PickWayOn,
    Rewind,
    WayOn,
)

__all__ = [
    "ANYWHERE",
    "FACTS",
    "Boundary",
    "BoundarySet",
    "BystanderFlag",
    "CallFacilitator",
    "CallOffRamp",
    "FastForward",
    "GoOn",
    "HelpCalled",
    "HelpKind",
    "OffRampOpened",
    "OverlayClosed",
    "OverlayEased",
    "Pass",
    "Passed",
    "PickWayOn",
    "Rewind",
    "Rewound",
    "SkippedAhead",
    "WayOn",
    "WayOnPicked",
    "overlay_alarm",
    "overlay_due",
    "safety_offers",
]
