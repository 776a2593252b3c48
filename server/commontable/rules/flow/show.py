"""The run of show, and where a table is in it."""

from collections.abc import Mapping, Sequence

from commontable.rules.lengths import scaled
from commontable.rules.phase import Phase
from commontable.rules.phases import PHASES
from commontable.rules.pieces import Leg
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, Form, PhaseId

BY_ID: Mapping[PhaseId, Phase] = {phase.id: phase for phase in PHASES}


def run_of_show(
    form: Form, minutes: int | None = None, *, played: Sequence[Leg] = ()
) -> tuple[Leg, ...]:
    """The phases with minutes in this form; one with none is not played (GAME §2.3). Another number
    of minutes stretches all alike, but for those that were `played`: they keep their length, and
    the others share what is left.
    """
    to_come = [phase for phase in PHASES if phase.minutes[form]][len(played) :]
    wanted = [phase.minutes[form] for phase in to_come]
    left = (minutes or form) - sum(leg.length for leg in played) / MINUTE
    lengths = scaled(wanted, left / sum(wanted)) if wanted else ()
    return (*played, *map(Leg, (phase.id for phase in to_come), lengths))


def open_phase(table: Table) -> Phase | None:
    """The phase that is open, if any."""
    return None if table.phase is None else BY_ID[table.phase]
