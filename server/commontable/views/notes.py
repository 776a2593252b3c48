"""The facilitator's own notes, in the order they were written."""

from attrs import frozen

from commontable.rules.values import Millis, PhaseId
from commontable.rules.workshop.state import Note, Staff, StaffRole, Workshop


@frozen
class NoteView:
    """What was written, when, and where the table or the room was."""

    text: str
    at: Millis
    table: int | None
    phase: PhaseId | None


@frozen
class NotesView:
    """Notes that leads share; a helper's are their own."""

    notes: dict[str, NoteView]


def see_notes(workshop: Workshop, reader: Staff | None) -> NotesView:
    """The notes of one reader, numbered among themselves: the room's numbers would tell of others'.
    Without staff it is whoever has the workshop's own link.
    """
    if reader and reader.is_dismissed:
        return NotesView({})
    mine = (note for note in workshop.notes.values() if _is_for(workshop, note, reader))
    return NotesView({f"n{number}": _note(note) for number, note in enumerate(mine, 1)})


def _note(note: Note) -> NoteView:
    return NoteView(note.text, note.at, note.table, note.phase)


def _is_for(workshop: Workshop, note: Note, reader: Staff | None) -> bool:
    if _leads(reader):
        return _leads(workshop.staff.get(note.by))
    return reader is not None and note.by == reader.id


def _leads(staff: Staff | None) -> bool:
    return staff is None or staff.role is StaffRole.LEAD
