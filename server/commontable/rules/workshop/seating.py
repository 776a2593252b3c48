"""Who sits where: the server proposes, the facilitator confirms (GAME §2.1).

A mixed table has at least one officer and two community seats, officers at most half, teammates
apart, never a lone community member. Where community seats run out there are fewer mixed tables,
and the rest are practice tables. A table that would have too few people stays empty.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from attrs import frozen

from commontable.rules.moment import Chance
from commontable.rules.values import LARGEST_TABLE, MOST_TABLES, SMALLEST_TABLE, Group
from commontable.rules.workshop.state import Person, Workshop

COMMUNITY_AT_LEAST = 2
TARGET_TABLE = 6


class SeatingFault(StrEnum):
    """What is wrong with a table as seated."""

    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    LONE_COMMUNITY = "lone_community"
    OFFICERS_OVER_HALF = "officers_over_half"
    TEAMMATES = "teammates"


class SeatingWay(StrEnum):
    """How people are seated: those who have a table keep it, all but the pinned are shuffled, or
    nobody who can be spared it meets the same people again.
    """

    SAME = "same"
    ANEW = "anew"
    NEW_FACES = "new_faces"


def propose(
    workshop: Workshop, chance: Chance, way: SeatingWay = SeatingWay.ANEW
) -> Mapping[str, int]:
    """A table for each person, by seat. Pinned people stay where they are. The largest teams find
    their places first: who has teammates everywhere would upset what is even already.
    """
    plan = _Plan(workshop, way)
    order = chance.shuffle(f"seating:{workshop.shuffles}", (p.seat for p in plan.unseated))
    waiting = [workshop.people[seat] for seat in order]
    by_group = {group: [p for p in waiting if p.group is group] for group in Group}
    for group in (Group.COMMUNITY, Group.PARTNER, Group.UNDISCLOSED):
        for person in by_group[group]:
            plan.seat(person, plan.mixed)
    teams = Counter(person.team for person in waiting if person.team)
    for person in sorted(by_group[Group.OFFICER], key=lambda officer: -teams[officer.team]):
        plan.seat(person, [n for n in plan.mixed if plan.takes_officer(n)] or plan.practice)
    return plan.places


class _Plan:
    """A seating in the making: the one place in these rules that builds up by steps."""

    def __init__(self, workshop: Workshop, way: SeatingWay) -> None:
        stays = way is SeatingWay.SAME
        self._known = tables_now(workshop) if way is SeatingWay.NEW_FACES else {}
        self._tables: dict[int, list[Person]] = {number: [] for number in workshop.table_numbers}
        self.unseated: list[Person] = []
        for person in workshop.present:
            if (stays or person.is_pinned) and person.table in self._tables:
                self._tables[person.table].append(person)
            else:
                self.unseated.append(person)
        count = Counter(person.group for person in workshop.present)
        players = sum(not (person.looks_on or person.co_holds) for person in workshop.present)
        taken_first = sorted(self._tables, key=lambda number: not self._tables[number])
        laid = taken_first[: max(1, players // SMALLEST_TABLE)]
        mixed, left = _mixed_tables(count, len(laid))
        self.mixed = laid[:mixed]
        self.practice = laid[mixed : mixed + max(1, left // SMALLEST_TABLE)] or self.mixed

    @property
    def places(self) -> Mapping[str, int]:
        return {person.seat: number for number, people in self._tables.items() for person in people}

    def takes_officer(self, number: int) -> bool:
        """Whether the table stays at most half officers with one more."""
        people = self._tables[number]
        others = sum(person.group is not Group.OFFICER for person in people)
        return len(people) - others < others

    def seat(self, person: Person, numbers: Iterable[int]) -> None:
        """At the table of these with fewest teammates, then fewest familiar faces, then fewest of
        the same group, then fewest people.
        """
        free = [n for n in numbers if len(self._tables[n]) < LARGEST_TABLE]
        free = free or [n for n, people in self._tables.items() if len(people) < LARGEST_TABLE]
        if free:
            self._tables[min(free, key=lambda n: self._fit(person, n))].append(person)

    def _fit(self, person: Person, number: int) -> tuple[int, int, int, int, int]:
        people = self._tables[number]
        teammates = sum(bool(person.team) and other.team == person.team for other in people)
        same = sum(other.group is person.group for other in people)
        met = sum(self._known.get(other.seat) == self._met_at(person) for other in people)
        return teammates, met, same, len(people), number

    def _met_at(self, person: Person) -> int:
        """Where this person met people; 0 is nowhere."""
        return self._known.get(person.seat, 0)


def tables_now(workshop: Workshop) -> Mapping[str, int]:
    """Who sits where, of those who sit."""
    return {person.seat: person.table for person in workshop.present if person.table}


def meet_again(before: Mapping[str, int], after: Mapping[str, int]) -> int:
    """How many pairs sit together both times."""
    stays = Counter((before[seat], after[seat]) for seat in before.keys() & after.keys())
    return sum(number * (number - 1) // 2 for number in stays.values())


def _mixed_tables(count: Counter[Group], tables: int) -> tuple[int, int]:
    """How many tables can be mixed so that the others take all officers above half, and how many
    officers that leaves for them; with nobody of one side there is only one kind of table.
    """
    officers, others = count[Group.OFFICER], count.total() - count[Group.OFFICER]
    if not officers or not count[Group.COMMUNITY]:
        return tables, 0
    most = max(1, min(tables, count[Group.COMMUNITY] // COMMUNITY_AT_LEAST))
    over = [
        (mixed, officers - min(others, mixed * LARGEST_TABLE - others))
        for mixed in range(most, 0, -1)
    ]
    fits = (each for each in over if each[1] <= (tables - each[0]) * LARGEST_TABLE)
    return next(fits, over[0])


@frozen
class TableFault:
    table: int
    fault: SeatingFault


def faults(workshop: Workshop) -> tuple[TableFault, ...]:
    """What a facilitator should look at before starting."""
    return tuple(
        TableFault(number, fault)
        for number in workshop.table_numbers
        for fault in _faults_at(workshop.at_table(number))
        if fault is not SeatingFault.TEAMMATES or workshop.tables > 1
    )


def _faults_at(people: tuple[Person, ...]) -> Iterator[SeatingFault]:
    players = [person for person in people if not person.looks_on]
    count = Counter(person.group for person in players)
    officers, community = count[Group.OFFICER], count[Group.COMMUNITY]
    if people and sum(not person.co_holds for person in players) < SMALLEST_TABLE:
        yield SeatingFault.TOO_FEW
    if len(people) > LARGEST_TABLE:
        yield SeatingFault.TOO_MANY
    if officers and community:
        if community < COMMUNITY_AT_LEAST:
            yield SeatingFault.LONE_COMMUNITY
        if officers * 2 > len(players):
            yield SeatingFault.OFFICERS_OVER_HALF
    teams = Counter(person.team for person in people if person.team)
    if any(number > 1 for number in teams.values()):
        yield SeatingFault.TEAMMATES


def table_for_late(workshop: Workshop, person: Person) -> int | None:
    """The smallest legal table for someone who comes after the start, of several the one where most
    speak their language; None when all are full.
    """
    sizes = {n: len(workshop.at_table(n)) for n in workshop.table_numbers}
    open_tables = [n for n, size in sizes.items() if 0 < size < LARGEST_TABLE]
    legal = [n for n in open_tables if not _breaks(workshop.at_table(n), person)]

    def nearness(number: int) -> tuple[int, int, int]:
        alike = sum(other.language == person.language for other in workshop.at_table(number))
        return sizes[number], -alike, number

    return min(legal or open_tables, key=nearness, default=None)


def _breaks(people: tuple[Person, ...], *coming: Person) -> bool:
    """Whether those who come would add a fault other than there being too few."""
    before = set(_faults_at(people))
    return bool(set(_faults_at((*people, *coming))) - before - {SeatingFault.TOO_FEW})


def advised_tables(workshop: Workshop) -> int | None:
    """How many tables would give everyone about six around them, once every seat is taken: a ninth
    person at a table is a reason to split it.
    """
    if not workshop.is_full or workshop.tables >= MOST_TABLES:
        return None
    return min(max(workshop.tables + 1, -(-len(workshop.present) // TARGET_TABLE)), MOST_TABLES)


def tables_to_join(workshop: Workshop, number: int) -> tuple[int, ...]:
    """Tables with room for everyone of this one, those first that stay legal, the small ones before
    the large.
    """
    coming = workshop.at_table(number)
    there = {n: workshop.at_table(n) for n in workshop.table_numbers if n != number}
    open_tables = [n for n, p in there.items() if p and len(p) + len(coming) <= LARGEST_TABLE]
    return tuple(sorted(open_tables, key=lambda n: (_breaks(there[n], *coming), len(there[n]), n)))
