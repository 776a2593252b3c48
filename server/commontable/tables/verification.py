"""Whether the logs of a workshop still fold to the same, fact by fact and as a whole."""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from attrs import frozen

from commontable.codec import VERSION, Seals, state_json
from commontable.journal.record import Record
from commontable.library.shelf import Edition
from commontable.rules.table import Table
from commontable.rules.workshop.state import Workshop
from commontable.tables import streams
from commontable.tables.replay import Recording, Replay, replayed


@frozen
class Check:
    """What folding one log twice has shown. `state` is the SHA-256 of what it comes to."""

    log: str
    facts: int
    state: str
    differences: tuple[str, ...]


def verify(recording: Recording, edition: Edition) -> Iterator[Check]:
    """Fold all logs as a reviving server does, and again from facts written anew."""
    first, again = replayed(recording, edition), Replay(edition)
    for number, envelope in recording.facts:
        again.take(number, streams.opened(streams.written(envelope), recording.seals))
    own = (*_deck(first.workshop, edition), *_other("state", first.workshop, again.workshop))
    seals = recording.seals
    found = (*_miswritten(recording.deeds, seals), *own)
    yield Check("workshop", len(recording.deeds), _digest(first.workshop), found)
    for number, records in recording.tables.items():
        table, ledger = first.tables[number], first.ledgers[number]
        differences = (
            *_other("state", table, again.tables[number]),
            *_other("metrics", ledger, again.ledgers[number]),
            *_unseated(first.workshop, number, table),
        )
        found = (*_miswritten(records, seals), *differences)
        yield Check(f"table {number}", len(records), _digest(table), found)


def _digest(state: object) -> str:
    return sha256(state_json(state)).hexdigest()


def _miswritten(records: Sequence[Record], seals: Seals) -> Iterator[str]:
    for place, record in enumerate(records, 1):
        if record.seq != place:
            yield f"fact {place} is missing: number {record.seq} stands in its place"
        plain = streams.unsealed(record, seals)
        is_lifted = plain is None or plain.version < VERSION
        if not is_lifted and streams.written(streams.opened(record, seals)) != plain:
            yield f"fact {record.seq} ({record.kind}) is not what it was when it was written"


def _other(what: str, first: object, again: object) -> Iterator[str]:
    if _digest(first) != _digest(again):
        yield f"the {what} came out otherwise the second time"


def _deck(workshop: Workshop, edition: Edition) -> Iterator[str]:
    if workshop.deck_hash != edition.content_hash:
        yield f"the deck {workshop.config.deck} is not the one that was played"


def _unseated(workshop: Workshop, number: int, table: Table) -> Iterator[str]:
    for person in workshop.at_table(number):
        if person.seat not in table.seats:
            yield f"{person.seat} was sent to this table, and it has never heard so"
