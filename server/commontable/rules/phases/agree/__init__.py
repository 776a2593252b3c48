"""P9, fair and agreed: private ratings, fists revealed together, three good endings (GAME §2.7)."""

from commontable.rules.phase import Phase
from commontable.rules.phases.agree.course import (
    end_by_time,
    open_vote,
    reveal_now,
    vote_deadlines,
    vote_due,
)
from commontable.rules.phases.agree.facts import (
    FACTS,
    Decided,
    FistRaised,
    FistsRevealed,
    InterestRated,
    MovedUp,
    VoteOpened,
)
from commontable.rules.phases.agree.play import DEEDS, FISTS, vote_offers
from commontable.rules.phases.agree.state import (
    BLOCKS_BELOW,
    Agreement,
    Ending,
    MoveUpChip,
    Standing,
    fist_counts,
    is_decided,
    is_full,
    kept,
    role_fists,
    satisfaction,
)
from commontable.rules.phases.agree.wishes import (
    Adopt,
    ClearRedLine,
    Fist,
    FlagRedLine,
    LeaveOpen,
    MoveUp,
    Park,
    RateInterest,
    Revise,
)
from commontable.rules.values import Form, PhaseId

__all__ = [
    "BLOCKS_BELOW",
    "FISTS",
    "PHASE",
    "Adopt",
    "Agreement",
    "ClearRedLine",
    "Decided",
    "Ending",
    "Fist",
    "FistRaised",
    "FistsRevealed",
    "FlagRedLine",
    "InterestRated",
    "LeaveOpen",
    "MoveUp",
    "MoveUpChip",
    "MovedUp",
    "Park",
    "RateInterest",
    "Revise",
    "Standing",
    "VoteOpened",
    "fist_counts",
    "is_full",
    "kept",
    "role_fists",
    "satisfaction",
]

PHASE = Phase(
    id=PhaseId.P9,
    minutes={Form.SHORT: 2, Form.HOUR: 3, Form.NINETY: 5, Form.TWO_HOURS: 6},
    is_done=is_decided,
    offers=vote_offers,
    deeds=DEEDS,
    facts=FACTS,
    opening=open_vote,
    closing=end_by_time,
    due=vote_due,
    skip=reveal_now,
    deadlines=vote_deadlines,
    waits_for_host=True,
)
