"""P5, reframe: what works first, then one question that turns the problem into a chance.

The table sees where its interests pull apart, asks "How might we … so that …?", and taps the
question it wants; the deck decides a tie, and has a question of its own (GAME §2.3, §2.7, §2.10).
"""

from commontable.rules.phase import Phase
from commontable.rules.phases.reframe.facts import (
    FACTS,
    ReframeChosen,
    ReframePicked,
    ReframeProposed,
    ReframesSetAside,
    SuccessSpotted,
)
from commontable.rules.phases.reframe.play import (
    DEEDS,
    PickReframe,
    ProposeReframe,
    SpotSuccess,
    choice_due,
    close_choice,
    has_reframe,
    picking_deadline,
    questions_aside,
    reframe_offers,
)
from commontable.rules.phases.reframe.state import DECKS_OWN, Reframe, Reframing, Way
from commontable.rules.values import Form, PhaseId

__all__ = [
    "DECKS_OWN",
    "PHASE",
    "PickReframe",
    "ProposeReframe",
    "Reframe",
    "ReframeChosen",
    "ReframePicked",
    "ReframeProposed",
    "ReframesSetAside",
    "Reframing",
    "SpotSuccess",
    "SuccessSpotted",
    "Way",
]

PHASE = Phase(
    id=PhaseId.P5,
    minutes={Form.SHORT: 1, Form.HOUR: 3, Form.NINETY: 5, Form.TWO_HOURS: 7},
    is_done=has_reframe,
    offers=reframe_offers,
    deeds=DEEDS,
    facts=FACTS,
    closing=close_choice,
    due=choice_due,
    set_aside=questions_aside,
    skip=close_choice,
    deadlines=picking_deadline,
    waits_for_host=True,
)
