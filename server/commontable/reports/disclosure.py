"""What may be told about a room without telling on anyone (GAME §5, disclosure control)."""

from collections.abc import Mapping, Sequence
from statistics import median
from typing import TypeVar

K = TypeVar("K")

FEWEST_COUNTED = 5
"""A count below this is not told."""

FEWEST_SHARED = 10
"""How many people a share or a middle figure must rest on, in each group that it compares."""

FEWEST_TABLES = 3
"""With fewer, whoever knows one table's figure could work out the other's."""


def counts_told(counts: Mapping[K, int]) -> Mapping[K, int | None]:
    """Each count, or None where it is below five.

    Zero tells on nobody. Where one alone is hidden, the next smallest is hidden with it: the whole
    is known, so a single gap could be worked out by subtraction.
    """
    hidden = {name for name, count in counts.items() if 0 < count < FEWEST_COUNTED}
    rest = {name: count for name, count in counts.items() if count and name not in hidden}
    if len(hidden) == 1 and rest:
        hidden.add(min(rest, key=lambda name: rest[name]))
    return {name: None if name in hidden else count for name, count in counts.items()}


def middle_told(figures: Sequence[float], people: int) -> float | None:
    """The middle figure of the tables; None where too few tables or people stand behind it."""
    if len(figures) < FEWEST_TABLES or people < FEWEST_SHARED:
        return None
    return median(figures)
