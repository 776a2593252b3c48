"""The facilitator's own notes, each pinned to the moment that prompted it."""

from collections.abc import Callable, Mapping
from typing import Any

import attrs
from attrs import frozen

from commontable.rules.commands import Command
from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phase import Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.table import put
from commontable.rules.values import Millis, PhaseId
from commontable.rules.workshop.state import Note, Workshop

LONGEST_NOTE = 500
MOST_NOTES = 500


@frozen
class WriteNote(Command):
    """Keep a note. `by` is who of the staff writes, empty for whoever has the workshop's own link;
    `phase` is where the table was, or the room without one.
    """

    text: str
    by: str
    table: int | None
    phase: PhaseId | None


@frozen
class NoteWritten(Event):
    note: str
    text: str
    by: str
    table: int | None
    phase: PhaseId | None


def _write(workshop: Workshop, command: WriteNote, _moment: Moment) -> Outcome:
    text = command.text.strip()
    if not 0 < len(text) <= LONGEST_NOTE or len(workshop.notes) >= MOST_NOTES:
        return Refusal(Code.CAP, "text")
    if command.table is not None and command.table not in workshop.table_numbers:
        return Refusal(Code.BAD_TARGET, "table")
    note = f"n{len(workshop.notes) + 1}"
    return (NoteWritten(note, text, command.by, command.table, command.phase),)


def _fold_written(workshop: Workshop, event: NoteWritten, at: Millis) -> Workshop:
    note = Note(event.text, event.by, event.table, event.phase, at)
    return attrs.evolve(workshop, notes=put(workshop.notes, event.note, note))


DEEDS: Mapping[type[Command], Callable[[Workshop, Any, Moment], Outcome]] = {WriteNote: _write}
FOLDS: Mapping[type[Event], Callable[[Workshop, Any, Millis], Workshop]] = {
    NoteWritten: _fold_written
}
