"""P11, step out and look back: out of role first, then four questions, then what was noticed (GAME
§2.3, §2.9, §2.10).

What people answer is spoken, and what they planned for afterwards is on their own device; neither
has a place here. The table may see its mirror once, if nobody passes; what is in it is read from
the metrics, above the rules.
"""

from commontable.rules.phase import Phase
from commontable.rules.phases.debrief.course import (
    MIRROR_WAIT,
    DebriefStepOpened,
    MirrorAsked,
    MirrorShown,
    Pledged,
    SteppedOut,
    debrief_deadlines,
    debrief_due,
    first_voice,
    fold_asked,
    fold_pledged,
    fold_shown,
    fold_step,
    fold_stepped_out,
    in_role,
    is_at_close,
    next_step,
    question_aside,
)
from commontable.rules.phases.debrief.noticing import (
    Recognise,
    Recognised,
    decide_recognise,
    fold_recognised,
    tokens_left,
)
from commontable.rules.phases.debrief.play import (
    NextQuestion,
    Pledge,
    ShowMirror,
    StepOut,
    debrief_offers,
    decide_mirror,
    decide_next,
    decide_pledge,
    decide_step_out,
)
from commontable.rules.phases.debrief.state import (
    TABLE,
    Debrief,
    DebriefStep,
    Mirroring,
    Noticing,
    Token,
)
from commontable.rules.values import Form, PhaseId

__all__ = [
    "MIRROR_WAIT",
    "PHASE",
    "TABLE",
    "Debrief",
    "DebriefStep",
    "DebriefStepOpened",
    "MirrorAsked",
    "MirrorShown",
    "Mirroring",
    "NextQuestion",
    "Noticing",
    "Pledge",
    "Pledged",
    "Recognise",
    "Recognised",
    "ShowMirror",
    "StepOut",
    "SteppedOut",
    "Token",
    "first_voice",
    "in_role",
    "tokens_left",
]

PHASE = Phase(
    id=PhaseId.P11,
    minutes={Form.SHORT: 2, Form.HOUR: 7, Form.NINETY: 12, Form.TWO_HOURS: 15},
    is_done=is_at_close,
    offers=debrief_offers,
    deeds={
        StepOut: decide_step_out,
        NextQuestion: decide_next,
        ShowMirror: decide_mirror,
        Pledge: decide_pledge,
        Recognise: decide_recognise,
    },
    facts={
        SteppedOut: fold_stepped_out,
        DebriefStepOpened: fold_step,
        MirrorAsked: fold_asked,
        MirrorShown: fold_shown,
        Pledged: fold_pledged,
        Recognised: fold_recognised,
    },
    due=debrief_due,
    set_aside=question_aside,
    skip=next_step,
    deadlines=debrief_deadlines,
    waits_for_host=True,
)
