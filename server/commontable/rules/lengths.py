"""How long a workshop is: one of the four forms, or any number of minutes (GAME §2.3)."""

from collections.abc import Iterable, Iterator

from commontable.rules.values import MINUTE, Form, Millis

SHORTEST = 20
LONGEST = 240
"""Minutes."""

ROUNDS_FROM = 45
"""Minutes from which on the whole table may hear each person; below, people listen in pairs."""


def form_for(minutes: int) -> Form:
    """The form whose rules a workshop of so many minutes keeps: the nearest one."""
    below = {ROUNDS_FROM: Form.SHORT, 75: Form.HOUR, 105: Form.NINETY}
    return next((form for limit, form in below.items() if minutes < limit), Form.TWO_HOURS)


def scaled(phases: Iterable[float], scale: float) -> Iterator[Millis]:
    """The minutes of phases, stretched: whole minutes that add up as they should, none below one.
    What one phase has too much the next ones give back.
    """
    planned, end = 0.0, 0
    for minutes in phases:
        planned += minutes * scale
        length = max(1, round(planned) - end)
        end += length
        yield length * MINUTE
