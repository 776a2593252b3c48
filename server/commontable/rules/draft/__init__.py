"""Writing the draft plan: adding and dropping clauses, the safety check, freezing (GAME §2.6)."""

from commontable.rules.draft.adding import LONGEST_CLAUSE, open_pool
from commontable.rules.draft.facts import (
    FACTS,
    ClauseAdded,
    ClauseDropped,
    DraftReopened,
    DropAsked,
    DropLapsed,
    PoolOpened,
    SafetyChecked,
    VersionFrozen,
    withdrawn,
)
from commontable.rules.draft.play import DEEDS, draft_deadlines, draft_due, draft_offers, freeze_now
from commontable.rules.draft.wishes import AddClause, CheckSafety, DropClause, Freeze, Revise

__all__ = [
    "DEEDS",
    "FACTS",
    "LONGEST_CLAUSE",
    "AddClause",
    "CheckSafety",
    "ClauseAdded",
    "ClauseDropped",
    "DraftReopened",
    "DropAsked",
    "DropClause",
    "DropLapsed",
    "Freeze",
    "PoolOpened",
    "Revise",
    "SafetyChecked",
    "VersionFrozen",
    "draft_deadlines",
    "draft_due",
    "draft_offers",
    "freeze_now",
    "open_pool",
    "withdrawn",
]
