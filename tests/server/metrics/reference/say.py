"""How a number becomes a reading: its band, value and side numbers."""

from collections.abc import Callable

from attrs import frozen

from commontable.rules.plan import Draft
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from tests.server.metrics.reference.facts import Fact, SoFar

Numbers = dict[str, float]
"""Side numbers, the metric's own first: by its name, or as `value` where it is none of them."""

Found = Numbers | float | SoFar | None
Said = tuple[str, float | None, Numbers]
"""Band, value and side numbers."""

Way = Callable[[list[Fact], Table, int], Found]


def always(_table: Table) -> bool:
    return True


def during(*phases: str) -> Callable[[Table], bool]:
    return lambda table: table.phase in [PhaseId(phase) for phase in phases]


def while_the_plan_is_open(table: Table) -> bool:
    return table.part(Draft).is_open


@frozen
class Word:
    """A metric: how it is found, and when its number is a watch or a look.

    A look that must last `minutes` is found again at each of the facts it `turns_on`.
    """

    find: Way
    watch: Callable[[Numbers], bool]
    look: Callable[[Numbers], bool]
    asks: Callable[[Table], bool] = always
    minutes: int = 0
    turns_on: tuple[type, ...] = ()
    has_number: bool = True

    def say(self, facts: list[Fact], table: Table, now: int) -> Said:
        found = self.find(facts, table, now)
        if isinstance(found, SoFar):
            return ("not_yet", None, {"have": found.have, "least": found.least})
        if found is None:
            return ("not_yet", None, {})
        numbers = found if isinstance(found, dict) else {"value": found}
        parts = {name: number for name, number in numbers.items() if name != "value"}
        value = next(iter(numbers.values())) if self.has_number else None
        return (self._band(numbers, facts, table, now), value, parts)

    def _band(self, numbers: Numbers, facts: list[Fact], table: Table, now: int) -> str:
        if self.look(numbers):
            has_lasted = not self.minutes or self._lasted(facts, now) >= self.minutes * 60_000
            return "look" if has_lasted and self.asks(table) else "watch"
        return "watch" if self.watch(numbers) else "steady"

    def _lasted(self, facts: list[Fact], now: int) -> int:
        """For how long the look goes on, found by looking at every fact it turns on."""
        since = None
        for n, fact in enumerate(facts):
            if isinstance(fact.event, self.turns_on) and not fact.is_carried:
                found = self.find(facts[: n + 1], fact.table, fact.now)
                numbers = found if isinstance(found, dict) else {"value": found}
                is_known = found is not None and not isinstance(found, SoFar)
                looks = is_known and self.look(numbers)
                since = (fact.now if since is None else since) if looks else None
        return now - since if since is not None else 0
