"""Giving each of some people one of some things, at the least total cost."""

from collections.abc import Sequence
from functools import cache


def least_cost(costs: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """For each row, in order, a column of its own so that the sum of `costs` is least; among equals
    the first. Once all columns are taken, the rows that are left get none.
    """
    columns = len(costs[0]) if costs else 0

    @cache
    def best(row: int, taken: int) -> tuple[int, tuple[int, ...]]:
        """The least cost from `row` on, and its columns; those taken so far are bits."""
        free = [place for place in range(columns) if not taken & 1 << place]
        if row == len(costs) or not free:
            return 0, ()
        options = []
        for place in free:
            rest, places = best(row + 1, taken | 1 << place)
            options.append((costs[row][place] + rest, (place, *places)))
        return min(options, key=lambda option: option[0])

    return best(0, 0)[1]
