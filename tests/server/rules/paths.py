"""Every verb in every phase where the rules can grant it, read off the rules themselves.

A verb of a phase belongs to that phase. What may be done in any phase is expected in each of them,
but for the few that name their phases below. A new phase or verb enters by itself.
"""

from collections.abc import Iterator, Mapping

from commontable.rules import allies, flow, ideas, pulse, readiness, reverting, talking
from commontable.rules.commands import Command, tag_of
from commontable.rules.decide import DIRECTIONS, LASTING
from commontable.rules.draft import AddClause
from commontable.rules.moving import DrawDraft, KeepPiece
from commontable.rules.phases import PHASES, feedback
from commontable.rules.swapping import SwapRoleOf
from commontable.rules.values import PhaseId

Path = tuple[PhaseId | None, type[Command]]
"""A phase, and a verb that is granted there."""

IN_ORDER = tuple(phase.id for phase in PHASES)
AFTER_ARRIVING = frozenset(IN_ORDER[1:])
AFTER_LISTENING = frozenset(IN_ORDER[IN_ORDER.index(talking.FROM) + 1 :])
WITH_A_DRAFT = frozenset(phase.id for phase in PHASES if AddClause in phase.deeds)

CONFINED: Mapping[type[Command], frozenset[PhaseId]] = {
    flow.OpenTable: frozenset(),
    flow.MoveOn: frozenset(phase.id for phase in PHASES if phase.waits_for_host),
    pulse.Pulse: pulse.ASKED_IN,
    **dict.fromkeys(readiness.ANYWHERE, readiness.WHILE),
    feedback.ShowPlan: frozenset({PhaseId.P8}),
    allies.TakeRole: allies.TAKING,
    allies.AskToCoHold: allies.CO_HOLDING,
    allies.AnswerAlly: allies.CO_HOLDING,
    SwapRoleOf: frozenset({PhaseId.P3}),
    ideas.SendIdea: ideas.ANSWERED_IN,
    ideas.HearIdea: frozenset({PhaseId.P6}),
    ideas.DrawIdeas: frozenset({PhaseId.P6}),
    KeepPiece: WITH_A_DRAFT,
    DrawDraft: WITH_A_DRAFT,
    **dict.fromkeys((talking.LayPiece, talking.PutPieceAway, talking.TakeFloor), AFTER_LISTENING),
    **dict.fromkeys((flow.UndoAdvance, reverting.Revert), AFTER_ARRIVING),
}
"""Verbs of no phase that are granted in some phases only."""


def paths() -> frozenset[Path]:
    """Every path that a table can take."""
    return frozenset(_paths())


def _paths() -> Iterator[Path]:
    own = {kind: phase.id for phase in PHASES for kind in phase.directions}
    for phase in PHASES:
        yield from ((phase.id, kind) for kind in phase.deeds)
        for kind in (*LASTING, *DIRECTIONS):
            if phase.id in CONFINED.get(kind, (own.get(kind, phase.id),)):
                yield phase.id, kind


def said(path: Path) -> str:
    phase, kind = path
    return f"{phase} {tag_of(kind)}"
