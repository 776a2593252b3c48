"""People who help to run a workshop, each by a link with a role: what they may do, and where."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import frozen

from commontable.rules.commands import Command, Direction
from commontable.rules.direction import AddTime, AnswerHelp, Pause, Resume, Tell
from commontable.rules.events import Event
from commontable.rules.flow import Advance, UndoAdvance
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.phases.scenes import SwapCard
from commontable.rules.refusals import Code, Refusal
from commontable.rules.reverting import Revert
from commontable.rules.table import put
from commontable.rules.values import Millis
from commontable.rules.workshop.nudges import AnswerNudge, KeepCompany
from commontable.rules.workshop.state import Staff, StaffRole, Workshop

MOST_STAFF = 99
HOSTS_OWN: tuple[type[Command], ...] = (Pause, Resume, AddTime, Tell)
MAY_DO: Mapping[StaffRole, tuple[type[Command], ...]] = {
    StaffRole.HELPER: (
        *HOSTS_OWN,
        Advance,
        UndoAdvance,
        Revert,
        SwapCard,
        AnswerHelp,
        AnswerNudge,
        KeepCompany,
    ),
    StaffRole.HOST: HOSTS_OWN,
    StaffRole.OBSERVER: (),
    StaffRole.INTERPRETER: (),
    StaffRole.SAFETY: (AnswerHelp, Pause, Resume),
}
"""What each may wish of a table within their range; a lead may wish anything of all of them."""


@frozen
class InviteStaff(Command):
    """Let someone in by a link of their own. No tables are all tables."""

    role: StaffRole
    tables: tuple[int, ...]
    key_hash: str


@frozen
class DismissStaff(Command):
    """Let a link open nothing any more."""

    staff: str


@frozen
class PromoteStaff(Command):
    """A helper takes the lead, as nobody has it at hand."""

    staff: str


@frozen
class StaffInvited(Event):
    staff: str
    role: StaffRole
    tables: tuple[int, ...]
    key_hash: str


@frozen
class StaffDismissed(Event):
    staff: str


@frozen
class StaffPromoted(Event):
    staff: str


def leads(workshop: Workshop) -> tuple[str, ...]:
    """Who may lead the room: whoever has its own link, and who was given the lead."""
    staff = (each for each in workshop.staff.values() if not each.is_dismissed)
    return ("", *(each.id for each in staff if each.role is StaffRole.LEAD))


def unfit(workshop: Workshop, name: str, wish: Command, table: int | None) -> Refusal | None:
    """Why this helper may not wish this of this table, or None. Without a name it is whoever has
    the workshop's own link.
    """
    if not name:
        return None
    staff = workshop.staff.get(name)
    if staff is None or staff.is_dismissed:
        return Refusal(Code.NOT_ALLOWED)
    if staff.role is StaffRole.LEAD:
        return None
    if not isinstance(wish, MAY_DO[staff.role]):
        return Refusal(Code.NOT_ALLOWED)
    target = table if isinstance(wish, Direction) else getattr(wish, "table", None)
    return None if reaches(staff, target) else Refusal(Code.BAD_TARGET, "table")


def unfit_to_look(workshop: Workshop, name: str, table: int | None) -> Refusal | None:
    """Why this helper may note nothing of this table, or None; of the room everybody may."""
    if not name:
        return None
    staff = workshop.staff.get(name)
    if staff is None or staff.is_dismissed:
        return Refusal(Code.NOT_ALLOWED)
    if staff.role is StaffRole.LEAD or table is None or reaches(staff, table):
        return None
    return Refusal(Code.BAD_TARGET, "table")


def reaches(staff: Staff, table: int | None) -> bool:
    """Whether a table is within their range; never all tables at once."""
    return table is not None and (not staff.tables or table in staff.tables)


def _invite(workshop: Workshop, command: InviteStaff, _moment: Moment) -> Outcome:
    if len(workshop.staff) >= MOST_STAFF:
        return Refusal(Code.CAP)
    if not set(command.tables) <= set(workshop.table_numbers):
        return Refusal(Code.BAD_TARGET, "tables")
    if command.role is StaffRole.HOST and len(command.tables) != 1:
        return Refusal(Code.BAD_TARGET, "tables")
    tables = () if command.role is StaffRole.LEAD else tuple(sorted(set(command.tables)))
    staff = f"h{len(workshop.staff) + 1}"
    return (StaffInvited(staff, command.role, tables, command.key_hash),)


def _dismiss(workshop: Workshop, command: DismissStaff, _moment: Moment) -> Outcome:
    staff = workshop.staff.get(command.staff)
    if staff is None or staff.is_dismissed:
        return Refusal(Code.BAD_TARGET, "staff")
    return (StaffDismissed(command.staff),)


def _promote(workshop: Workshop, command: PromoteStaff, _moment: Moment) -> Outcome:
    staff = workshop.staff.get(command.staff)
    if staff is None or staff.is_dismissed or staff.role is not StaffRole.HELPER:
        return Refusal(Code.NOT_ALLOWED)
    return (StaffPromoted(command.staff),)


def _fold_invited(workshop: Workshop, event: StaffInvited, _at: Millis) -> Workshop:
    staff = Staff(event.staff, event.role, event.tables, event.key_hash)
    return _with(workshop, staff)


def _fold_dismissed(workshop: Workshop, event: StaffDismissed, _at: Millis) -> Workshop:
    return _with(workshop, attrs.evolve(workshop.staff[event.staff], is_dismissed=True))


def _fold_promoted(workshop: Workshop, event: StaffPromoted, _at: Millis) -> Workshop:
    staff = attrs.evolve(workshop.staff[event.staff], role=StaffRole.LEAD, tables=())
    return _with(workshop, staff)


def _with(workshop: Workshop, staff: Staff) -> Workshop:
    return attrs.evolve(workshop, staff=put(workshop.staff, staff.id, staff))


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    InviteStaff: _invite,
    DismissStaff: _dismiss,
    PromoteStaff: _promote,
}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    StaffInvited: _fold_invited,
    StaffDismissed: _fold_dismissed,
    StaffPromoted: _fold_promoted,
}
