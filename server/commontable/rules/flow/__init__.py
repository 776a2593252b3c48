"""How a table moves through its run of show, and how it moves back."""

from commontable.rules.flow.course import (
    flow_deadlines,
    is_finished_here,
    may_talk,
    next_steps,
    stays_undone,
    time_is_over,
)
from commontable.rules.flow.facts import (
    FACTS,
    Adapted,
    AdvanceUndone,
    HostReady,
    LeadMoved,
    PhaseLeft,
    PhaseOpened,
    TableFinished,
    TableOpened,
    TalkTurned,
    fold_undone,
)
from commontable.rules.flow.play import ANYWHERE, DIRECTIONS, UNDO_WITHIN, flow_offers
from commontable.rules.flow.restoring import restored, vacated, without_past
from commontable.rules.flow.show import open_phase, run_of_show
from commontable.rules.flow.wishes import (
    Adapt,
    Advance,
    MoveOn,
    OpenTable,
    Tick,
    TurnTalk,
    UndoAdvance,
)

__all__ = [
    "ANYWHERE",
    "DIRECTIONS",
    "FACTS",
    "UNDO_WITHIN",
    "Adapt",
    "Adapted",
    "Advance",
    "AdvanceUndone",
    "HostReady",
    "LeadMoved",
    "MoveOn",
    "OpenTable",
    "PhaseLeft",
    "PhaseOpened",
    "TableFinished",
    "TableOpened",
    "TalkTurned",
    "Tick",
    "TurnTalk",
    "UndoAdvance",
    "flow_deadlines",
    "flow_offers",
    "fold_undone",
    "is_finished_here",
    "may_talk",
    "next_steps",
    "open_phase",
    "restored",
    "run_of_show",
    "stays_undone",
    "time_is_over",
    "vacated",
    "without_past",
]
