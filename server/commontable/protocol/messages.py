"""Every message there is. One goes in (`request`, always acknowledged), three come out.

A client connects with a `Hello` as its Socket.IO auth. What it then sees comes as parts: a
`Snapshot` holds every part whole, a `Patch` turns some of them from one version into another.
"""

from enum import StrEnum
from typing import Any, Literal

from attrs import field, frozen

from commontable.rules.commands import Command
from commontable.rules.config import Config
from commontable.rules.refusals import Code
from commontable.rules.values import Group, Millis
from commontable.rules.workshop.state import StaffRole
from commontable.views.config import ConfigView
from commontable.views.console import ConsoleView
from commontable.views.house import HouseView
from commontable.views.lobby import DoorView, LobbyView
from commontable.views.notes import NotesView
from commontable.views.seat import SeatView
from commontable.views.table import TableView
from commontable.views.tile import Tile
from commontable.views.wall import WallView


class Door(StrEnum):
    """Through which door a client comes in, and what its key is.

    `door` with the join code, to look before taking a seat. `seat` with a ticket. `console` with
    the workshop's secret. `wall` with the join code. `house` with the installation's secret.
    """

    DOOR = "door"
    SEAT = "seat"
    CONSOLE = "console"
    WALL = "wall"
    HOUSE = "house"


@frozen
class Hello:
    """The auth object of the Socket.IO connection. `language` words what the door shows."""

    door: Door
    key: str
    language: str | None = None


@frozen
class Join(Command):
    """Take a seat (door only). The acknowledgement holds the ticket; keep it on the device.

    The id of this request is a secret as well, 22 to 64 characters drawn by chance: who sends it
    again is given the same ticket, until that was first used.
    `team` is only for seating teammates apart. `real_life` names cards too near to one's own life.
    """

    alias: str
    group: Group
    language: str
    team: str = ""
    police_card_ok: bool = False
    real_life: tuple[str, ...] = ()


@frozen
class BringAlong(Command):
    """Seat someone without a phone: the host at their own table, the facilitator at the
    request's `table`. The acknowledgement holds a ticket to tap for them with, as `tap_for` does.
    """

    alias: str
    group: Group
    police_card_ok: bool = False


@frozen
class TapFor(Command):
    """Be given a ticket to tap for someone without a phone: the host for those at their own table,
    the facilitator for all. What is tapped with it is marked as done by proxy.
    """

    seat: str


@frozen
class CreateWorkshop(Command):
    """Open a workshop (house only). The acknowledgement holds its code and the console's secret."""

    name: str
    config: Config
    tables: int
    languages: tuple[str, ...]
    is_rehearsal: bool = False


@frozen
class ForgetMe(Command):
    """Leave, and have everything of one's own erased: name, group, ratings, free text, private
    answers. Until the workshop closes (seats only; needs no offer).
    """

    is_safety = True
    needs_consent = False


@frozen
class Invite(Command):
    """Let somebody help by a link of their own: the acknowledgement holds its key. No tables are
    all tables; a host has one. The same request is given the same key.
    """

    role: StaffRole
    tables: tuple[int, ...] = ()


@frozen
class TakeLead(Command):
    """Become the lead, as no lead has a console open (helpers only)."""


@frozen
class Rehearse(Command):
    """Open a rehearsal of this workshop and fill it with simulated people (leads only).

    It is marked as one for good; the acknowledgement holds its code and its console's secret.
    """


@frozen
class Jot(Command):
    """Keep a note for oneself, pinned to where the request's table is, or the room without one."""

    text: str


@frozen
class Refresh(Command):
    """Send every part whole, for a client that missed a patch."""


@frozen
class Request:
    """A wish. `id` is the client's own, 8 to 64 characters; the same id is never done twice.

    `offer` quotes what the wish answers: the prompt's id, a slash, the verb. Only safety verbs go
    without (seats only).
    `table` is the table that a direction or a note is for; without one it is for all (console
    only).
    `do` is one of the commands, told apart by its `type`.
    """

    id: str
    do: Command
    offer: str | None = None
    table: int | None = None


@frozen
class Admitted:
    """What an acknowledged `join`, `bring_along` or `tap_for` gives."""

    seat: str
    ticket: str


@frozen
class Created:
    """What an acknowledged `create_workshop` or `rehearse` gives."""

    code: str
    console: str


@frozen
class Invited:
    """What an acknowledged `invite` gives."""

    staff: str
    console: str


@frozen
class Granted:
    """The wish was done, and what came of it is committed."""

    ok: Literal[True] = True
    gives: Admitted | Created | Invited | None = None


@frozen
class Refused:
    """The wish was not done. `where` names the place in the request that earned the no."""

    code: Code
    where: str | None = None
    ok: Literal[False] = False


Ack = Granted | Refused


@frozen
class SeatParts:
    """What a seat at a table sees. Whoever has left sees `seat` alone."""

    table: TableView | None
    seat: SeatView


@frozen
class LobbyParts:
    """What a seat sees before its table is laid."""

    lobby: LobbyView


@frozen
class DoorParts:
    door: DoorView


@frozen
class WallParts:
    wall: WallView


@frozen
class HouseParts:
    house: HouseView


@frozen
class ConsoleParts:
    """What the console sees. There is one more part for each table, `tile.1` and so on. Whoever was
    dismissed sees `notes` alone, and none in it; `config` is for a lead.
    """

    room: ConsoleView | None
    config: ConfigView | None
    notes: NotesView
    tile: Tile = field(metadata={"each": "table"})


@frozen
class PartWhole:
    """One part as it stands. `version` is a digest of it."""

    version: str
    view: dict[str, Any]


@frozen
class PartPatch:
    """One part's change: a JSON Merge Patch (RFC 7396) from version `was` to version `version`."""

    was: str
    version: str
    patch: dict[str, Any]


@frozen
class Snapshot:
    """Every part whole; what is not named is gone. `now` is the server clock, Unix milliseconds."""

    now: Millis
    parts: dict[str, PartWhole]


@frozen
class Patch:
    """Changes to some parts, to be laid on together. Where `was` is not what the client holds, it
    must ask to `refresh`.
    """

    now: Millis
    parts: dict[str, PartPatch]


class NoticeKind(StrEnum):
    """What a notice says.

    `replaced` the same ticket was opened elsewhere and this connection ends. `closing` the server
    is going down and will be back. `too_slow` the connection did not keep up and must come again.
    """

    REPLACED = "replaced"
    CLOSING = "closing"
    TOO_SLOW = "too_slow"


@frozen
class Notice:
    """Something about the connection itself, never about the game."""

    kind: NoticeKind
