"""Who comes into a workshop, under which name, and who goes."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from commontable.rules.commands import Command
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.values import (
    LARGEST_TABLE,
)
from commontable.rules.wording import looks_like, may_be_shown
from commontable.rules.workshop.facts import (
    PersonForgotten,
    PersonJoined,
    PersonLeft,
    SeatAssigned,
    SeatPinned,
    fold_workshop_event,
)
from commontable.rules.workshop.seating import table_for_late
from commontable.rules.workshop.state import Status, Workshop
from commontable.rules.workshop.wishes import (
    Admit,
    BringIn,
    Forget,
    LetGo,
    RemovePerson,
)

LONGEST_ALIAS = 24
LONGEST_TEAM = 24
MOST_REAL_LIFE = 4


def _admit(workshop: Workshop, command: Admit, _moment: Moment) -> Outcome:
    refusal = _unfit(workshop, command)
    if refusal:
        return refusal
    seat = f"s{len(workshop.people) + 1}"
    wanted = attrs.asdict(command, recurse=False)
    wanted["alias"] = free_alias(workshop, _in_one_line(command.alias))
    joined = PersonJoined(seat=seat, **wanted)
    if workshop.status is not Status.RUNNING:
        return (joined,)
    person = fold_workshop_event(workshop, joined, 0).people[seat]
    table = table_for_late(workshop, person)
    if table is None:
        return Refusal(Code.TABLE_FULL)
    return (joined, SeatAssigned(seat, table))


def _bring_in(workshop: Workshop, command: BringIn, _moment: Moment) -> Outcome:
    """Someone without a phone, at this very table: before the start pinned there."""
    refusal = _unfit_alias(command.alias)
    if refusal:
        return refusal
    is_lobby = workshop.status is Status.LOBBY
    here = len(workshop.at_table(command.table))
    if command.table not in workshop.table_numbers or not (is_lobby or here):
        return Refusal(Code.BAD_TARGET, "table")
    if here >= LARGEST_TABLE:
        return Refusal(Code.TABLE_FULL, "table")
    if workshop.is_full:
        return Refusal(Code.WORKSHOP_FULL)
    seat = f"s{len(workshop.people) + 1}"
    wanted = attrs.asdict(command, recurse=False)
    del wanted["table"]
    wanted["alias"] = free_alias(workshop, _in_one_line(command.alias))
    placed = SeatAssigned(seat, command.table)
    joined = PersonJoined(seat=seat, team="", real_life=(), **wanted)
    return (joined, placed, SeatPinned(seat, is_pinned=True)) if is_lobby else (joined, placed)


def _unfit_alias(alias: str) -> Refusal | None:
    if not 0 < len(_in_one_line(alias)) <= LONGEST_ALIAS:
        return Refusal(Code.CAP, "alias")
    return None if may_be_shown(_in_one_line(alias)) else Refusal(Code.FILTERED, "alias")


def _unfit(workshop: Workshop, command: Admit) -> Refusal | None:
    refusal = _unfit_alias(command.alias)
    if refusal:
        return refusal
    if len(command.team) > LONGEST_TEAM:
        return Refusal(Code.CAP, "team")
    if command.language not in workshop.languages:
        return Refusal(Code.BAD_TARGET, "language")
    if len(command.real_life) > MOST_REAL_LIFE:
        return Refusal(Code.CAP, "real_life")
    return Refusal(Code.WORKSHOP_FULL) if workshop.is_full else None


def _in_one_line(alias: str) -> str:
    return " ".join(alias.split())


def free_alias(workshop: Workshop, wanted: str) -> str:
    """The alias, or with a number behind it when someone here goes by one that looks like it."""
    taken = {looks_like(person.alias) for person in workshop.present}
    names = (wanted, *(f"{wanted[: LONGEST_ALIAS - 4]} {n}" for n in range(2, 1000)))
    return next(name for name in names if looks_like(name) not in taken)


def _let_go(workshop: Workshop, command: LetGo | RemovePerson, _moment: Moment) -> Outcome:
    person = workshop.people.get(command.seat)
    if person is None or person.has_left:
        return Refusal(Code.BAD_TARGET, "seat")
    return (PersonLeft(command.seat),)


def _forget(workshop: Workshop, command: Forget, _moment: Moment) -> Outcome:
    """Also for who has left already; the close is the last moment (GAME §9)."""
    person = workshop.people.get(command.seat)
    if person is None or person.is_forgotten:
        return Refusal(Code.BAD_TARGET, "seat")
    return (PersonForgotten(command.seat),)


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {
    Admit: _admit,
    BringIn: _bring_in,
    LetGo: _let_go,
    RemovePerson: _let_go,
    Forget: _forget,
}
