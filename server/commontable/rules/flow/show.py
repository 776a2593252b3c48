"""The run of show, and where a table is in it."""

from collections.abc import Mapping

from commontable.rules.lengths import scaled
from commontable.rules.phase import Phase
from commontable.rules.phases import PHASES
from commontable.rules.pieces import Leg
from commontable.rules.table import Table
from commontable.rules.values import Form, PhaseId

BY_ID: Mapping[PhaseId, Phase] = {phase.id: phase for phase in PHASES}


def run_of_show(form: Form, minutes: int | None = None) -> tuple[Leg, ...]:
    """The phases with minutes in this form; one with none is not played (GAME §2.3). Another number
    of minutes stretches them all alike.
    """
    played = [phase for phase in PHASES if phase.minutes[form]]
    lengths = scaled((phase.minutes[form] for phase in played), (minutes or form) / form)
    return tuple(Leg(phase.id, length) for phase, length in zip(played, lengths, strict=True))


def open_phase(table: Table) -> Phase | None:
    """The phase that is open, if any."""
    return None if table.phase is None else BY_ID[table.phase]
