"""P4, listening rounds: interests open by being heard (GAME §2.5).

Each speaker has a turn. Others ask, reflect, advise or play a skill, always aloud first and then
with a tap. Only the speaker can say "heard" (Rogers 1961, after Gill & Mastoras 2021).
"""

from commontable.rules.phase import Phase
from commontable.rules.phases.listen import chair
from commontable.rules.phases.listen.chair import HearChair, SpeakForChair
from commontable.rules.phases.listen.course import (
    all_are_heard_out,
    all_turns_done,
    close_turn,
    open_round,
    turn_deadlines,
    turn_length,
    turns_due,
)
from commontable.rules.phases.listen.facts import (
    FACTS,
    FELT_HEARD_AT,
    LISTENING_NOT,
    Advised,
    Asked,
    FloorOpened,
    HeardConfirmed,
    HeardRated,
    Reflected,
    RoundOpened,
    SkillPlayed,
    TurnClosed,
    TurnOpened,
    TurnPutBack,
)
from commontable.rules.phases.listen.play import DEEDS, listen_offers
from commontable.rules.phases.listen.state import Answer, ChairTurn, Listening, Reflection, Turn
from commontable.rules.phases.listen.wishes import (
    Advise,
    Ask,
    ChooseListener,
    ConfirmHeard,
    EndFloor,
    FeelHeard,
    PlaySkill,
    Reflect,
)
from commontable.rules.values import Form, PhaseId

__all__ = [
    "FELT_HEARD_AT",
    "LISTENING_NOT",
    "PHASE",
    "Advise",
    "Advised",
    "Answer",
    "Ask",
    "Asked",
    "ChairTurn",
    "ChooseListener",
    "ConfirmHeard",
    "EndFloor",
    "FeelHeard",
    "FloorOpened",
    "HearChair",
    "HeardConfirmed",
    "HeardRated",
    "Listening",
    "PlaySkill",
    "Reflect",
    "Reflected",
    "Reflection",
    "RoundOpened",
    "SkillPlayed",
    "SpeakForChair",
    "Turn",
    "TurnClosed",
    "TurnOpened",
    "TurnPutBack",
    "all_turns_done",
    "turn_length",
]

PHASE = Phase(
    id=PhaseId.P4,
    minutes={Form.SHORT: 6, Form.HOUR: 12, Form.NINETY: 18, Form.TWO_HOURS: 24},
    is_done=all_are_heard_out,
    offers=listen_offers,
    deeds=DEEDS,
    facts={**chair.FACTS, **FACTS},
    opening=open_round,
    closing=close_turn,
    due=turns_due,
    set_aside=close_turn,
    skip=close_turn,
    deadlines=turn_deadlines,
    lends_time_to=PhaseId.P6,
)
