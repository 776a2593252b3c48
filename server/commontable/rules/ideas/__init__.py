"""Ideas from table to table (GAME §2.6): one asks, the others answer, and what is taken up enters
the pool with credit.

What a table asks or answers is a fact of its own first; the workshop passes it on, as directions.
It is nothing that a rewind could take back.
"""

from commontable.rules.ideas.facts import (
    FACTS,
    CallHeard,
    CallLost,
    IdeaHeard,
    IdeasDrawn,
    IdeaSent,
    IdeaUsed,
    RoomCalled,
    RoomCallEnded,
)
from commontable.rules.ideas.play import (
    ANSWERED_IN,
    ANYWHERE,
    DEEDS,
    DIRECTIONS,
    MOST_FOR_A_CALL,
    MOST_TO_A_CALL,
    answer_offers,
    call_offers,
    ideas_due,
)
from commontable.rules.ideas.pooled import common_cards, decide_use, idea_of, use_offers, worded
from commontable.rules.ideas.wishes import (
    CallRoom,
    DrawIdeas,
    HearCall,
    HearIdea,
    LoseCall,
    SendIdea,
    UseIdea,
)

__all__ = [
    "ANSWERED_IN",
    "ANYWHERE",
    "DEEDS",
    "DIRECTIONS",
    "FACTS",
    "MOST_FOR_A_CALL",
    "MOST_TO_A_CALL",
    "CallHeard",
    "CallLost",
    "CallRoom",
    "DrawIdeas",
    "HearCall",
    "HearIdea",
    "IdeaHeard",
    "IdeaSent",
    "IdeaUsed",
    "IdeasDrawn",
    "LoseCall",
    "RoomCallEnded",
    "RoomCalled",
    "SendIdea",
    "UseIdea",
    "answer_offers",
    "call_offers",
    "common_cards",
    "decide_use",
    "idea_of",
    "ideas_due",
    "use_offers",
    "worded",
]
