"""A workshop folded again from its journal: what anyone saw at any moment.

Facts of a workshop and of its tables are taken in the order of their times, so that one number
names a moment of the whole workshop.
"""

from collections.abc import Mapping, Sequence

from attrs import field, frozen, mutable

from commontable.codec import NAMES, Json, Seals, view_json
from commontable.journal.contract import Journal
from commontable.journal.record import Record
from commontable.library.shelf import Edition
from commontable.metrics.ledger import Ledger, after, read
from commontable.rules.events import Envelope
from commontable.rules.evolve import evolve
from commontable.rules.table import Table
from commontable.rules.values import Millis
from commontable.rules.workshop.facts import fold_workshop, fold_workshop_event
from commontable.rules.workshop.state import Workshop
from commontable.tables import streams
from commontable.tables.decks import topics_of
from commontable.tables.keys import read_code
from commontable.tables.vault import Vault
from commontable.views.config import see_config
from commontable.views.console import see_console
from commontable.views.lobby import see_lobby
from commontable.views.notes import see_notes
from commontable.views.seat import see_seat
from commontable.views.table import see_table
from commontable.views.tile import Tile, regard, see_tile
from commontable.views.wall import see_wall

Parts = dict[str, dict[str, Json]]


@frozen
class Recording:
    """Every fact of one workshop and of its tables, as stored. `key` is its name in the journal;
    `seals` open what is not forgotten.
    """

    key: str
    seals: Seals
    deeds: Sequence[Record]
    tables: Mapping[int, Sequence[Record]]

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands after all its facts."""
        return fold_workshop([streams.opened(record, self.seals) for record in self.deeds])

    @property
    def facts(self) -> list[tuple[int, Envelope]]:
        """All facts in the order of their times, each with its table (0: the workshop itself)."""
        told = [(0, streams.opened(record, self.seals)) for record in self.deeds]
        for number, records in self.tables.items():
            told += [(number, streams.opened(record, self.seals)) for record in records]
        return sorted(told, key=lambda fact: (fact[1].at, fact[0], fact[1].seq))


async def recordings(journal: Journal, wanted: str) -> list[Recording]:
    """The workshops that go by this join code, name or key."""
    found = []
    for stream in await journal.streams(streams.WORKSHOPS):
        recording = await _recording(journal, stream)
        workshop = recording.workshop
        if wanted in (workshop.name, recording.key) or read_code(wanted) == workshop.code:
            found.append(recording)
    return found


async def _recording(journal: Journal, stream: str) -> Recording:
    key = stream.removeprefix(streams.WORKSHOPS)
    vault = Vault(journal, key)
    workshop = fold_workshop(await streams.read(journal, stream, vault))
    tables = {}
    for number in workshop.table_numbers:
        if records := await journal.read(streams.table_stream(key, number)):
            tables[number] = records
    await vault.fetch([NAMES])
    return Recording(key, vault.seals, await journal.read(stream), tables)


@mutable
class Replay:
    """A workshop as it stood after so many of its facts."""

    edition: Edition
    workshop: Workshop = field(factory=Workshop)
    tables: dict[int, Table] = field(factory=dict)
    ledgers: dict[int, Ledger] = field(factory=dict)
    at: Millis = 0

    def take(self, number: int, envelope: Envelope) -> None:
        """Fold one more fact, of a table or (0) of the workshop itself."""
        self.at = envelope.at
        if number == 0:
            self.workshop = fold_workshop_event(self.workshop, envelope.event, envelope.at)
            return
        before = self.tables.get(number, Table(deck=self.edition.deck))
        self.tables[number] = evolve(before, envelope.event, envelope.at)
        ledger = self.ledgers.get(number, Ledger())
        self.ledgers[number] = after(ledger, envelope, before, self.tables[number])

    def console(self) -> Parts:
        """What the console shows."""
        tables = dict(sorted(self.tables.items()))
        tiles = {number: self._tile(number, table) for number, table in tables.items()}
        room = see_console(
            self.workshop, list(tables.values()), tiles, self._deck_title(), here={""}
        )
        shown = {f"tile.{number}": view_json(tile) for number, tile in tiles.items()}
        notes = view_json(see_notes(self.workshop, None))
        config = view_json(see_config(self.workshop, topics_of(self.edition)))
        return {"room": view_json(room), "config": config, "notes": notes, **shown}

    def _tile(self, number: int, table: Table) -> Tile:
        ledger = self.ledgers[number]
        readings = read(ledger, table, self.at)
        return see_tile(table, readings, ledger.page.past, self.at, regard(self.workshop, number))

    def wall(self) -> Parts:
        """What the wall shows."""
        tables = [table for _, table in sorted(self.tables.items())]
        return {"wall": view_json(see_wall(self.workshop, tables, self._deck_title()))}

    def seat(self, seat: str) -> Parts:
        """What one seat is shown, at its table or in the lobby. Raises KeyError without it."""
        person = self.workshop.people[seat]
        table = self.tables.get(person.table or 0)
        if table is None or seat not in table.seats:
            return {"lobby": view_json(see_lobby(self.workshop, seat))}
        words = self.edition.words[table.seats[seat].language]
        return {
            "table": view_json(see_table(table, words, self.ledgers[person.table or 0].mirror)),
            "seat": view_json(see_seat(table, seat, words, self.edition.original)),
        }

    def _deck_title(self) -> str:
        return self.edition.words[self.workshop.languages[0]].say("deck.title")


def replayed(recording: Recording, edition: Edition, upto: int | None = None) -> Replay:
    """The workshop after its first `upto` facts; after all of them without a number."""
    replay = Replay(edition)
    for number, envelope in recording.facts[:upto]:
        replay.take(number, envelope)
    return replay
