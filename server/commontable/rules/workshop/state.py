"""The state of a workshop, folded from its own stream."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Self

import attrs
from attrs import field, frozen

from commontable.rules.calls import Call
from commontable.rules.config import Config
from commontable.rules.pieces import Leg, Told
from commontable.rules.table import put
from commontable.rules.values import (
    LARGEST_TABLE,
    Group,
    Millis,
    PhaseId,
)


class Status(StrEnum):
    DRAFT = "draft"
    LOBBY = "lobby"
    RUNNING = "running"
    CLOSED = "closed"


@frozen
class Person:
    """Someone who joined. `team` is only for seating teammates apart and reaches no screen. Whoever
    `came_late` did so after the start. `proxy` is what the tickets of those who tap for them are
    made from, if they have no phone.
    """

    seat: str
    alias: str
    group: Group
    language: str
    ticket_hash: str
    team: str = ""
    police_card_ok: bool = False
    real_life: tuple[str, ...] = ()
    table: int | None = None
    is_pinned: bool = False
    came_late: bool = False
    looks_on: bool = False
    co_holds: bool = False
    has_left: bool = False
    is_forgotten: bool = False
    proxy: str = ""
    keying_hash: str = ""

    @property
    def has_phone(self) -> bool:
        return not self.proxy


class StaffRole(StrEnum):
    """What somebody who helps may see and do. A lead has the room, a helper a range of tables, a
    host one table; the others look on for their own purpose.
    """

    LEAD = "lead"
    HELPER = "helper"
    HOST = "host"
    OBSERVER = "observer"
    INTERPRETER = "interpreter"
    SAFETY = "safety"


@frozen
class Staff:
    """Somebody who helps, by a link of their own. No tables are all tables."""

    id: str
    role: StaffRole
    tables: tuple[int, ...]
    key_hash: str
    is_dismissed: bool = False


@frozen
class Note:
    """A note of the facilitator's, and the moment that prompted it."""

    text: str
    by: str
    table: int | None
    phase: PhaseId | None
    at: Millis


@frozen
class Nudge:
    """A metric that suggests a look at a table, open since `at`."""

    metric: str
    at: Millis


@frozen
class Workshop:
    """One workshop. `leg` is the
    room's place in the run of show. A console is connected while it `is_led`; after it `was_alone`
    tables may be further on. `shuffles` counts seating proposals.

    `nudges` are the open ones by table; `nudged_at` is when a table was last nudged or its nudge
    answered, `not_useful` how often each metric's was of no use. `company` are small tables that
    somebody sits with. `reads` is which other table's plan each reads, `reviewed` the tables that
    have said what they think of it. `told` is the last word to all tables, `draft` a seating that
    is only looked at. `calls` are open questions of a table to the others, `shown` those on the
    wall.
    """

    name: str = ""
    code: str = ""
    config: Config = field(factory=lambda: Config(deck=""))
    deck_hash: str = ""
    languages: tuple[str, ...] = ()
    is_rehearsal: bool = False
    console_hash: str = ""
    seed: str = ""
    status: Status = Status.DRAFT
    tables: int = 0
    run: tuple[Leg, ...] = ()
    leg: int = -1
    started_at: Millis = 0
    advanced_at: Millis = 0
    may_undo: bool = False
    may_revert: bool = False
    is_paused: bool = False
    is_led: bool = True
    was_alone: bool = False
    is_summoned: bool = False
    told: Told | None = None
    people: Mapping[str, Person] = field(factory=dict)
    shuffles: int = 0
    draft: Mapping[str, int] | None = None
    relayed: int = 0
    nudges: Mapping[int, Nudge] = field(factory=dict)
    nudged_at: Mapping[int, Millis] = field(factory=dict)
    not_useful: Mapping[str, int] = field(factory=dict)
    hides_numbers: bool = False
    company: frozenset[int] = frozenset()
    reads: Mapping[int, int] = field(factory=dict)
    reviewed: frozenset[int] = frozenset()
    staff: Mapping[str, Staff] = field(factory=dict)
    notes: Mapping[str, Note] = field(factory=dict)
    calls: Mapping[str, Call] = field(factory=dict)
    shown: frozenset[str] = frozenset()

    def with_person(self, person: Person) -> Self:
        return attrs.evolve(self, people=put(self.people, person.seat, person))

    @property
    def present(self) -> tuple[Person, ...]:
        """Everyone who joined and has not left."""
        return tuple(person for person in self.people.values() if not person.has_left)

    def person_with(self, ticket_hash: str) -> Person | None:
        """Whose ticket this is, if it is of this workshop."""
        people = self.people.values()
        return next(
            (p for p in people if ticket_hash in (p.ticket_hash, p.keying_hash)),
            None,
        )

    def staff_with(self, key_hash: str) -> Staff | None:
        """Whose link this is, if it opens anything here."""
        staff = (each for each in self.staff.values() if not each.is_dismissed)
        return next((each for each in staff if each.key_hash == key_hash), None)

    def at_table(self, number: int) -> tuple[Person, ...]:
        return tuple(person for person in self.present if person.table == number)

    def is_on_paper(self, number: int) -> bool:
        """Whether nobody at this table has a phone, so that it is keyed in afterwards."""
        people = self.at_table(number)
        return bool(people) and not any(person.has_phone for person in people)

    @property
    def table_numbers(self) -> range:
        return range(1, self.tables + 1)

    @property
    def is_full(self) -> bool:
        return len(self.present) >= self.tables * LARGEST_TABLE

    def fits(self, tables: int) -> bool:
        """Whether so many tables have a place for everyone who has come."""
        return len(self.present) <= tables * LARGEST_TABLE
