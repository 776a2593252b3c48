"""Streams of the journal by name, and facts as records."""

from collections.abc import Iterable, Sequence

import attrs

from commontable.codec import (
    NAMES,
    VERSION,
    Seals,
    event_from,
    event_json,
    owners_of,
    sealed_json,
    sealers_of,
    unsealed_json,
)
from commontable.journal.contract import Journal
from commontable.journal.record import Record
from commontable.rules.commands import tag_of
from commontable.rules.events import Envelope, Erased, Event
from commontable.rules.values import Millis
from commontable.tables.vault import Vault

WORKSHOPS = "workshop/"
SEALED = "sealed:"
"""How the actor and the cause of a nameless deed begin in the journal."""


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


async def append(
    journal: Journal, envelopes: Sequence[Envelope], vault: Vault
) -> Sequence[Envelope]:
    """Commit envelopes of one stream, and give them as they will be read. Raises what the journal
    raises; then nothing was kept.
    """
    owners = frozenset(owner for envelope in envelopes for owner in owners_of(envelope.event))
    await vault.provide(owners)
    seals = vault.seals
    records = stored(envelopes, seals)
    await journal.append(envelopes[0].stream, records)
    if not any(map(seals.is_gone, owners)):
        return envelopes
    return [opened(record, seals) for record in records]


async def read(journal: Journal, stream: str, vault: Vault, after: int = 0) -> list[Envelope]:
    """All facts of a stream after `after`."""
    records = await journal.read(stream, after)
    await vault.fetch(owner for record in records for owner in sealers_of(record.body))
    return [opened(record, vault.seals) for record in records]


def written(envelope: Envelope) -> Record:
    """A fact as a record, before anything of it is sealed."""
    return Record(
        stream=envelope.stream,
        seq=envelope.seq,
        at=envelope.at,
        actor=envelope.actor,
        cause=envelope.cause,
        kind=tag_of(type(envelope.event)),
        version=VERSION,
        body=event_json(envelope.event),
    )


def stored(envelopes: Sequence[Envelope], seals: Seals) -> list[Record]:
    """The facts of one deed as the journal keeps them. If any is nameless, so are their envelopes:
    who asked for one asked for all.
    """
    is_nameless = any(envelope.event.is_nameless for envelope in envelopes)
    return [_sealed(envelope, seals, is_nameless=is_nameless) for envelope in envelopes]


def _sealed(envelope: Envelope, seals: Seals, *, is_nameless: bool) -> Record:
    place = f"{envelope.stream}/{envelope.seq}"
    record = attrs.evolve(written(envelope), body=sealed_json(envelope.event, seals, place))
    if not is_nameless:
        return record
    actor, cause = (
        SEALED + seals.close((NAMES,), text, f"{place}/{name}")
        for name, text in (("actor", envelope.actor), ("cause", envelope.cause))
    )
    return attrs.evolve(record, actor=actor, cause=cause)


def unsealed(record: Record, seals: Seals) -> Record | None:
    """The record as it was written, as far as the keys are there; None where nothing is left."""
    place = f"{record.stream}/{record.seq}"
    body = unsealed_json(record.body, seals, place)
    if body is None:
        return None
    actor, cause = (
        _named(text, seals, f"{place}/{name}")
        for name, text in (("actor", record.actor), ("cause", record.cause))
    )
    return attrs.evolve(record, body=body, actor=actor, cause=cause)


def _named(text: str, seals: Seals, place: str) -> str:
    if not text.startswith(SEALED):
        return text
    found = seals.open((NAMES,), text.removeprefix(SEALED), place)
    return str(found[0]) if found else ""


def opened(record: Record, seals: Seals) -> Envelope:
    """A fact as the journal kept it. Raises MalformedError when this program does not know it."""
    plain = unsealed(record, seals)
    if plain is None:
        return Envelope(record.stream, record.seq, record.at, "", "", Erased())
    event = event_from(plain.kind, plain.body, plain.version)
    return Envelope(plain.stream, plain.seq, plain.at, plain.actor, plain.cause, event)
