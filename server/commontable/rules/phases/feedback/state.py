"""What is said of a version of the plan, and what can be read off it."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from commontable.rules.events import UNSAID, personal
from commontable.rules.plan import Clause, Draft, Version
from commontable.rules.table import Table
from commontable.rules.values import Form


class RemarkKind(StrEnum):
    STRENGTH = "strength"
    STEP = "step"


class StrengthChip(StrEnum):
    """What works in a plan."""

    HELPS_LEAST = "helps_least"
    QUICK_CHEAP = "quick_cheap"
    FAIR_TO_ALL = "fair_to_all"
    PEOPLE_WANT = "people_want"
    STOPS_EARLY = "stops_early"
    KEEPS_DIGNITY = "keeps_dignity"


class StepChip(StrEnum):
    """What would make a plan better."""

    WHO_OWNS = "who_owns"
    BY_WHEN = "by_when"
    SMALLER = "smaller"
    TRY_MONTH = "try_month"
    ADD_CARE = "add_care"
    ADD_VOICE = "add_voice"
    ASK_MISSING = "ask_missing"


class Landing(StrEnum):
    """How a remark reached somebody it was for."""

    USEFUL = "useful"
    STINGS = "stings"


@frozen
class Remark:
    """A strength or a next step, as a chip or in one's own words, of one piece of the plan or of
    the whole.

    A step `is_override` when its author was asked to start with what works, and sent it all the
    same.
    """

    id: str
    author: str
    version: int
    kind: RemarkKind
    strength: StrengthChip | None = None
    step: StepChip | None = None
    text: str | None = field(default=None, metadata=personal(UNSAID))
    clause: str | None = None
    is_override: bool = False
    language: str | None = None

    @property
    def owner(self) -> str:
        return self.author

    @property
    def chip(self) -> StrengthChip | StepChip | None:
        return self.strength or self.step


@frozen
class Feedback:
    """What is said of the version that lay open when the phase began.

    `made` counts all remarks, also one that was set aside. `praised` are the seats that have named
    a strength, `reminded` those that were asked to start with one, `insisted` those that sent a
    next step all the same. `landings` are by remark, then by seat.
    """

    version: int = 0
    remarks: Mapping[str, Remark] = field(factory=dict)
    made: int = 0
    praised: frozenset[str] = frozenset()
    reminded: frozenset[str] = frozenset()
    insisted: frozenset[str] = frozenset()
    landings: Mapping[str, Mapping[str, Landing]] = field(factory=dict)
    is_closed: bool = False

    def has_begun(self, seat: str) -> bool:
        """Whether this seat has named a strength, or insisted on its next step without one."""
        return seat in self.praised | self.insisted


def version_under_review(table: Table) -> Version | None:
    """The version that lies open, whatever became of it since."""
    number, versions = table.part(Feedback).version, table.part(Draft).versions
    return versions[number - 1] if 0 < number <= len(versions) else None


def clauses_under_review(table: Table) -> Mapping[str, Clause]:
    version = version_under_review(table)
    return {clause.id: clause for clause in version.clauses} if version else {}


def is_revised(table: Table) -> bool:
    """Whether a further version was frozen in this phase."""
    return len(table.part(Draft).versions) > table.part(Feedback).version


def may_remark(table: Table) -> bool:
    """Whether strengths and next steps may be named: while there is something, and it lies open."""
    is_open = not table.part(Draft).is_open and not is_revised(table)
    return is_open and bool(clauses_under_review(table))


def owner_of(table: Table, clause: str | None) -> str | None:
    """The seat whose role owns a piece under review, if somebody does."""
    piece = clauses_under_review(table).get(clause or "")
    role = table.roles.get(piece.by_role) if piece else None
    return role.holder if role else None


def receives(table: Table, seat: str, remark: Remark) -> bool:
    """Whether a remark is for this seat: for the owner of the piece, or else for all, and never for
    its author.
    """
    return seat != remark.author and owner_of(table, remark.clause) in (None, seat)


def remarks_left(table: Table, seat: str, kind: RemarkKind) -> int:
    """How many of a kind this seat may still name: one in the short form, else three."""
    most = 1 if table.config.form is Form.SHORT else 3
    remarks = table.part(Feedback).remarks.values()
    return most - sum(remark.author == seat and remark.kind is kind for remark in remarks)


def has_spoken(table: Table) -> bool:
    """Whether the table has said something of the version, written another, or has nothing to speak
    of.
    """
    feedback = table.part(Feedback)
    is_over = feedback.is_closed or bool(feedback.made) or is_revised(table)
    return not table.part(Draft).is_open and (is_over or not clauses_under_review(table))
