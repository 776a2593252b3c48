"""Giving each of some people one of some things, at the least total cost."""

from collections.abc import Sequence
from functools import cache


def least_cost(costs: Sequence[Sequence[int]]) -> tuple[int, ...]:
    """For each row, in order, a column of its own so that the sum of `costs` is least; among equals
    the first. Once all columns are taken, the rows that are left get none.
    """
    columns = len(costs[0]) if costs else 0
    rows = costs[:columns]
    floors = [sum(map(min, rows[row:])) for row in range(len(rows))]

    @cache
    def best(row: int, taken: int) -> tuple[int, tuple[int, ...]]:
        """The least cost from `row` on, and its columns; those taken so far are bits. Nothing is
        cheaper than each row's own least, so the first that comes down to that is the best.
        """
        if row == len(rows):
            return 0, ()
        found: tuple[int, tuple[int, ...]] | None = None
        for place in range(columns):
            if taken & 1 << place:
                continue
            rest, places = best(row + 1, taken | 1 << place)
            cost = rows[row][place] + rest
            if found is None or cost < found[0]:
                found = cost, (place, *places)
            if cost == floors[row]:
                break
        assert found, "a column is free for every row"
        return found

    return best(0, 0)[1]
