"""What is on the screens that belong to no table: lobby, console and wall."""

from collections.abc import Mapping
from typing import Protocol

import structlog

from commontable.library.shelf import Edition
from commontable.protocol.messages import Door
from commontable.rules.table import Table
from commontable.rules.values import Millis
from commontable.rules.workshop.state import StaffRole, Status, Workshop
from commontable.tables.callers import Caller, Outgoing, Post
from commontable.tables.clockwork import Alarm, Clockwork
from commontable.tables.decks import topics_of
from commontable.tables.host import TableHost
from commontable.tables.screens import Part, Screen, part_of, snapshot_message
from commontable.views.config import see_config
from commontable.views.console import see_console
from commontable.views.lobby import see_lobby
from commontable.views.notes import see_notes
from commontable.views.staff import see_room_as, within
from commontable.views.tile import Need, Regard, Tile, looks, needs, regard
from commontable.views.wall import see_wall

log = structlog.get_logger()

GATHER: Millis = 200
"""How long changes are gathered before console and wall are brought up to date."""

REGLANCE: Millis = 5_000
"""How often a watched console looks again at metrics that change with time alone."""


class Floor(Protocol):
    """What the boards show: a workshop and its tables."""

    @property
    def workshop(self) -> Workshop: ...

    @property
    def laid(self) -> Mapping[int, TableHost]: ...

    @property
    def report(self) -> str | None: ...

    @property
    def here(self) -> frozenset[str]:
        """Which seats have their screen open, and who of the staff a console; an empty name is the
        workshop's own link.
        """
        ...

    def hear_looks(self, looks: Mapping[int, tuple[str, ...]]) -> None:
        """Tables whose numbers want a look, as a console is being watched."""
        ...


class Boards:
    """The screens of one workshop. Several consoles or walls share one, as they see the same."""

    def __init__(self, floor: Floor, edition: Edition, clock: Clockwork) -> None:
        self.post: Post | None = None
        self._floor = floor
        self._edition = edition
        self._clock = clock
        self._screens: dict[Caller, Screen] = {}
        self._tiles: dict[int, Tile] = {}
        self._tile_parts: dict[str, Part] = {}
        self._regards: dict[int, Regard] = {}
        self._topics = topics_of(edition)
        self._wants: dict[int, tuple[Need, ...]] = {}
        self._stale: set[int] = set()
        self._glance: Alarm | None = None
        self._is_gathering = False

    def snapshot(self, caller: Caller) -> bytes:
        """Everything a console, a wall or a waiting seat may see, whole; from now on its screen is
        kept up to date.
        """
        parts = self._parts(caller)
        if caller in self._screens:
            self._show(caller, parts)  # whoever shares the screen must hold the same
        self._screens[caller] = Screen(parts)
        self.show_soon()
        return snapshot_message(self._clock.now(), parts)

    def drop(self, caller: Caller) -> None:
        """Nobody looks any more."""
        self._screens.pop(caller, None)

    @property
    def waiting(self) -> list[Caller]:
        """The phones that show the lobby."""
        return [caller for caller in self._screens if caller.door is Door.SEAT]

    def changed(self, number: int) -> None:
        """A table has changed."""
        self._stale.add(number)
        self.show_soon()

    def show_soon(self) -> None:
        """Bring all screens up to date once, after a short gathering of changes."""
        if not self._is_gathering and self._screens:
            self._is_gathering = True
            self._glance_in(GATHER)

    def _glance_in(self, wait: Millis) -> None:
        self.rest()
        self._glance = self._clock.ring(self._clock.now() + wait, self._show_all)

    def rest(self) -> None:
        """No more alarms."""
        if self._glance:
            self._glance.cancel()

    def _show_all(self) -> None:
        self._is_gathering = False
        for caller in tuple(self._screens):
            try:
                self._show(caller, self._parts(caller))
            except Exception:  # one screen's fault is not the others'
                log.exception("not_shown", audience=caller.audience)
        is_watched = any(caller.door is Door.CONSOLE for caller in self._screens)
        if is_watched and self._floor.workshop.status is Status.RUNNING:
            self._floor.hear_looks({number: looks(tile) for number, tile in self._tiles.items()})
            self._stale.update(self._floor.laid)
            self._glance_in(REGLANCE)

    def _show(self, caller: Caller, parts: Mapping[str, Part]) -> None:
        """What has changed; everything, where parts have come or gone."""
        screen, now = self._screens[caller], self._clock.now()
        if parts.keys() != screen.parts.keys():
            self._screens[caller] = Screen(parts)
            self.send(caller.audience, Outgoing.SNAPSHOT, snapshot_message(now, parts))
        elif message := screen.show(now, parts):
            self.send(caller.audience, Outgoing.PATCH, message)

    def send(self, audience: str, name: Outgoing, message: bytes) -> None:
        """A message to these connections, where any can be reached from here."""
        if self.post:
            self.post.send(audience, name, message)

    def end(self, audience: str) -> None:
        """These connections are seen out; they greet anew, if they may."""
        if self.post:
            self.post.end(audience)

    def _parts(self, caller: Caller) -> dict[str, Part]:
        if caller.door is Door.CONSOLE:
            return self._console_parts(caller.staff)
        if caller.door is Door.WALL:
            return {"wall": part_of(see_wall(self._workshop, self._tables, self._deck_title))}
        return {"lobby": part_of(see_lobby(self._workshop, caller.seat))}

    def _console_parts(self, name: str) -> dict[str, Part]:
        self._glance_at_tables()
        workshop, staff = self._workshop, self._workshop.staff.get(name)
        notes = {"notes": part_of(see_notes(workshop, staff))}
        room = see_console(
            workshop,
            self._tables,
            self._tiles,
            self._deck_title,
            self._floor.report,
            self._floor.here,
        )
        if staff is None:
            return {"room": part_of(room), "config": self._config(), **notes, **self._tile_parts}
        if staff.is_dismissed:
            return notes
        tiles = within(staff, self._tiles, self._wants)
        shown = {f"tile.{number}": self._part_as(number, tiles[number]) for number in tiles}
        config = {"config": self._config()} if staff.role is StaffRole.LEAD else {}
        return {"room": part_of(see_room_as(room, staff, tiles)), **config, **notes, **shown}

    def _config(self) -> Part:
        return part_of(see_config(self._workshop, self._topics))

    def _part_as(self, number: int, tile: Tile) -> Part:
        """A tile as a part; the lead's own where it is the same."""
        is_whole = tile is self._tiles[number]
        return self._tile_parts[f"tile.{number}"] if is_whole else part_of(tile)

    def _glance_at_tables(self) -> None:
        for number, host in self._floor.laid.items():
            seen = regard(self._workshop, number)
            if number in self._stale or seen != self._regards.get(number):
                tile, name = host.tile(seen), f"tile.{number}"
                self._tiles[number], self._regards[number] = tile, seen
                self._wants[number] = needs(host.table, seen)
                self._tile_parts[name] = part_of(tile, self._tile_parts.get(name))
        self._stale.clear()

    @property
    def _workshop(self) -> Workshop:
        return self._floor.workshop

    @property
    def _tables(self) -> list[Table]:
        return [host.table for host in self._floor.laid.values()]

    @property
    def _deck_title(self) -> str:
        return self._edition.words[self._workshop.languages[0]].say("deck.title")
