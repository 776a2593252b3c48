"""P10, commit: what people will do for real, by themselves and together (GAME §2.3, §2.8).

What somebody means to do stays on their device and has no place here: this module hears of its
chips alone. A step of the table is everybody's, and is written down in words. Any number is right,
zero as well.
"""

from commontable.rules.phase import Phase
from commontable.rules.phases.commit.facts import (
    FACTS,
    Committed,
    CommittingFinished,
    StepCommitted,
    StepDropped,
    StepSetAside,
    VoiceInvited,
)
from commontable.rules.phases.commit.play import (
    DEEDS,
    MOST_STEPS,
    Commit,
    DropStep,
    FinishCommitting,
    InviteMissingVoice,
    TableCommit,
    commit_offers,
    finish_all,
    set_aside,
)
from commontable.rules.phases.commit.state import (
    MOST_COMMITMENTS,
    Approach,
    Backing,
    Commitment,
    Commitments,
    Step,
    Template,
    all_finished,
    missing_voices,
)
from commontable.rules.values import Form, PhaseId

__all__ = [
    "MOST_COMMITMENTS",
    "MOST_STEPS",
    "PHASE",
    "Approach",
    "Backing",
    "Commit",
    "Commitment",
    "Commitments",
    "Committed",
    "CommittingFinished",
    "DropStep",
    "FinishCommitting",
    "InviteMissingVoice",
    "Step",
    "StepCommitted",
    "StepDropped",
    "StepSetAside",
    "TableCommit",
    "Template",
    "VoiceInvited",
    "all_finished",
    "missing_voices",
]

PHASE = Phase(
    id=PhaseId.P10,
    minutes={Form.SHORT: 1, Form.HOUR: 3, Form.NINETY: 4, Form.TWO_HOURS: 5},
    is_done=all_finished,
    offers=commit_offers,
    deeds=DEEDS,
    facts=FACTS,
    set_aside=set_aside,
    skip=finish_all,
)
