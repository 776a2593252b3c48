"""What can be wished of a workshop."""

from attrs import frozen

from commontable.rules.commands import Command, Direction
from commontable.rules.config import Config
from commontable.rules.values import Group


@frozen
class OpenWorkshop(Command):
    """Open the doors. The secrets come as hashes only."""

    name: str
    code: str
    config: Config
    deck_hash: str
    languages: tuple[str, ...]
    tables: int
    console_hash: str
    seed: str
    is_rehearsal: bool = False


@frozen
class Admit(Command):
    """Give someone at the door the next seat."""

    alias: str
    group: Group
    language: str
    ticket_hash: str
    team: str = ""
    police_card_ok: bool = False
    real_life: tuple[str, ...] = ()


@frozen
class BringIn(Command):
    """Seat someone without a phone at a table. Whoever holds a ticket made from `proxy` taps for
    them; the tickets come as hashes only, of a lent screen and of one that keys in from paper.
    """

    alias: str
    group: Group
    language: str
    table: int
    proxy: str
    ticket_hash: str
    keying_hash: str
    police_card_ok: bool = False


@frozen
class LetGo(Command):
    """Someone has left: from the lobby, or from a table that says so."""

    seat: str


@frozen
class Forget(Command):
    """Someone leaves and wants everything of theirs erased."""

    seat: str


@frozen
class SetTables(Command):
    """Lay another number of tables, before the start."""

    tables: int


@frozen
class ProposeSeating(Command):
    """Seat everyone by the rule; pinned people stay. Asking again shuffles the rest anew."""


@frozen
class TakeDraft(Command):
    """Seat everyone as the proposed seating says."""


@frozen
class AssignSeat(Command):
    """Seat one person at a table by hand, which pins them there."""

    seat: str
    table: int


@frozen
class PinSeat(Command):
    """Keep a person at their table when the rest is shuffled, or let them go."""

    seat: str
    is_pinned: bool


@frozen
class MoveSeat(Command):
    """Move one person to another table in mid-game."""

    seat: str
    table: int


@frozen
class MergeTables(Command):
    """Make one table of two: everyone of `table` goes on at `into`."""

    table: int
    into: int


@frozen
class RemovePerson(Command):
    """Free a seat, before the start or in play."""

    seat: str


@frozen
class StartWorkshop(Command):
    """Begin at every table with the people who came."""


@frozen
class DirectTables(Command):
    """One direction to all tables."""

    direction: Direction


@frozen
class CloseWorkshop(Command):
    """End the workshop."""


@frozen
class NoteFacilitator(Command):
    """Whether any console is connected."""

    is_here: bool


@frozen
class NoteRelayed(Command):
    """All tables have heard the workshop's deeds up to this one."""

    upto: int
