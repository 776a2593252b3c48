"""Streams of the journal by name, and facts as records."""

from collections.abc import Iterable, Sequence

from commontable.codec import event_from, event_json
from commontable.journal.contract import Journal
from commontable.journal.record import Record
from commontable.rules.commands import tag_of
from commontable.rules.events import Envelope, Event
from commontable.rules.values import Millis

WORKSHOPS = "workshop/"
EVENT_VERSION = 1


def workshop_stream(workshop: str) -> str:
    return f"{WORKSHOPS}{workshop}"


def table_stream(workshop: str, number: int) -> str:
    return f"table/{workshop}/{number}"


def sealed(
    stream: str, after: int, at: Millis, actor: str, cause: str, events: Iterable[Event]
) -> list[Envelope]:
    """Events in their envelopes, numbered on from `after`."""
    return [
        Envelope(stream, seq, at, actor, cause, event)
        for seq, event in enumerate(events, after + 1)
    ]


async def append(journal: Journal, envelopes: Sequence[Envelope]) -> None:
    """Commit envelopes of one stream. Raises what the journal raises; then nothing was kept."""
    await journal.append(envelopes[0].stream, [stored(envelope) for envelope in envelopes])


async def read(journal: Journal, stream: str, after: int = 0) -> list[Envelope]:
    """All facts of a stream after `after`."""
    return [opened(record) for record in await journal.read(stream, after)]


def stored(envelope: Envelope) -> Record:
    """A fact as the journal keeps it."""
    return Record(
        stream=envelope.stream,
        seq=envelope.seq,
        at=envelope.at,
        actor=envelope.actor,
        cause=envelope.cause,
        kind=tag_of(type(envelope.event)),
        version=EVENT_VERSION,
        body=event_json(envelope.event),
    )


def opened(record: Record) -> Envelope:
    """A fact as the journal kept it. Raises MalformedError when this program does not know it."""
    event = event_from(record.kind, record.body)
    return Envelope(record.stream, record.seq, record.at, record.actor, record.cause, event)
