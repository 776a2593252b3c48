"""What people will do for real, as far as a table knows of it."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from commontable.rules.events import UNSAID, personal
from commontable.rules.plan import Horizon
from commontable.rules.table import Table
from commontable.rules.values import Millis

MOST_COMMITMENTS = 5


class Template(StrEnum):
    """What kind of thing one will do."""

    FIRST_CONTACT = "first_contact"
    DAILY_PRACTICE = "daily_practice"
    ASK_BACKING = "ask_backing"


class Backing(StrEnum):
    """What one needs from others to do it."""

    TIME = "time"
    SUPERVISOR = "supervisor"
    POLICY = "policy"
    TRAINING = "training"
    MONEY = "money"
    PARTNER = "partner"


class Approach(StrEnum):
    """How somebody who was missing may be asked."""

    IN_PERSON = "in_person"
    THROUGH_TRUSTED = "through_trusted"
    THEIR_PLACE = "their_place"
    THEIR_TIME = "their_time"


@frozen
class Commitment:
    """The chips of what somebody will do; not a word of it."""

    template: Template
    horizon: Horizon
    has_cue: bool
    has_date: bool
    backing: tuple[Backing, ...] = ()


@frozen
class Step:
    """What the table will do for real: who owns it, by what first contact, until when (wall time),
    and for which piece of the plan, if any.
    """

    id: str
    author: str
    owned_by: str = field(metadata=personal(UNSAID))
    contact: str = field(metadata=personal(UNSAID))
    due_at: Millis
    clause: str | None = None
    language: str | None = None

    @property
    def owner(self) -> str:
        return self.author


@frozen
class Commitments:
    """Each seat's own, the table's steps, the voices it will ask for and how, and who is done."""

    own: Mapping[str, tuple[Commitment, ...]] = field(factory=dict)
    steps: Mapping[str, Step] = field(factory=dict)
    steps_made: int = 0
    voices: Mapping[str, Approach] = field(factory=dict)
    done: frozenset[str] = frozenset()


def commitments_left(table: Table, seat: str) -> int:
    """How many of their own this seat may still make."""
    return MOST_COMMITMENTS - len(table.part(Commitments).own.get(seat, ()))


def missing_voices(table: Table) -> tuple[str, ...]:
    """Roles that the problem touches and that nobody at the table speaks for."""
    if table.problem is None:
        return ()
    problem = table.deck.problems[table.problem]
    touched = dict.fromkeys((*problem.core, *problem.affected))
    held = {role.card for role in table.roles.values() if role.holder is not None}
    return tuple(
        card
        for card in touched
        if card not in held and table.is_allowed(table.stakeholder(card).content_tags)
    )


def all_finished(table: Table) -> bool:
    done = table.part(Commitments).done
    return bool(done) and all(seat.id in done or seat.id in table.passed for seat in table.playing)
