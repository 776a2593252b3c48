"""One page for the facilitator and one for whoever hosts a table, to print and keep at hand."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from importlib.resources import files

from attrs import frozen

from commontable.library.paper import Paper
from commontable.library.phrasebook import phrasebook
from commontable.rules.phases import PHASES
from commontable.rules.values import Form, PhaseId

SETS = ("common", "wall", "guide")
PAPER = Paper(files(__package__) / "templates", "guide")


class Guide(StrEnum):
    """Whom a guide is for."""

    FACILITATOR = "facilitator"
    HOST = "host"


PARTS: Mapping[Guide, Mapping[str, int]] = {
    Guide.FACILITATOR: {"before": 6, "start": 4, "during": 5, "if": 7, "distress": 6, "after": 3},
    Guide.HOST: {"job": 5, "say": 4, "if": 6},
}
"""The parts of each guide, and how many lines each has in the words."""


@frozen
class Stop:
    """One phase in the run of show, with its minutes in each form."""

    phase: PhaseId
    minutes: Sequence[float]


def guide_page(guide: Guide, language: str) -> str:
    """The guide in one language."""
    return PAPER.written(
        phrasebook(language, *SETS),
        guide=guide,
        parts=PARTS[guide],
        forms=tuple(Form),
        stops=tuple(Stop(p.id, [p.minutes[form] for form in Form]) for p in PHASES),
    )
