"""What each door lets in and shows: the one list of who may send which command over the wire.

Commands that a workshop gives its own tables (laying them, seating, marking who is away) are on no
door and so cannot be sent.
"""

from collections.abc import Mapping

from commontable.codec import TaggedUnion
from commontable.protocol.messages import (
    BringAlong,
    ConsoleParts,
    CreateWorkshop,
    Door,
    DoorParts,
    ForgetMe,
    HouseParts,
    Invite,
    Join,
    Jot,
    LobbyParts,
    Refresh,
    Rehearse,
    SeatParts,
    TakeLead,
    TapFor,
    WallParts,
)
from commontable.rules.attention import Release, Summon
from commontable.rules.commands import Command, Direction
from commontable.rules.decide import SEAT_COMMANDS
from commontable.rules.direction import AddTime, AnswerHelp, Pause, Resume, Tell
from commontable.rules.flow import Advance, UndoAdvance
from commontable.rules.phases.scenes import SwapCard
from commontable.rules.reverting import Revert
from commontable.rules.swapping import SwapRoleOf
from commontable.rules.workshop.adapting import ChangeConfig
from commontable.rules.workshop.asking import ShowCall
from commontable.rules.workshop.drafting import DraftSeating, DropDraft
from commontable.rules.workshop.exchange import ExchangePlans
from commontable.rules.workshop.looking_on import LetCoHold, LetLookOn
from commontable.rules.workshop.nudges import AnswerNudge, HearAgain, HideNumbers, KeepCompany
from commontable.rules.workshop.returning import Reunite
from commontable.rules.workshop.staff import DismissStaff
from commontable.rules.workshop.wishes import (
    AssignSeat,
    CloseWorkshop,
    MergeTables,
    MoveSeat,
    PinSeat,
    ProposeSeating,
    RemovePerson,
    SetTables,
    StartWorkshop,
    TakeDraft,
)

CONSOLE_DIRECTIONS: tuple[type[Direction], ...] = (
    Advance,
    UndoAdvance,
    Pause,
    Resume,
    AddTime,
    Tell,
    AnswerHelp,
    SwapCard,
    Summon,
    Release,
    Revert,
    SwapRoleOf,
)
"""What a facilitator may wish of one table or of all."""

WORKSHOP_COMMANDS: tuple[type[Command], ...] = (
    SetTables,
    ProposeSeating,
    DraftSeating,
    TakeDraft,
    DropDraft,
    LetLookOn,
    LetCoHold,
    AssignSeat,
    PinSeat,
    MoveSeat,
    MergeTables,
    RemovePerson,
    StartWorkshop,
    CloseWorkshop,
    AnswerNudge,
    HearAgain,
    HideNumbers,
    KeepCompany,
    ExchangePlans,
    DismissStaff,
    Invite,
    TakeLead,
    Rehearse,
    Jot,
    ShowCall,
    ChangeConfig,
    Reunite,
)
"""What a facilitator may wish of the workshop as a whole."""

COMMANDS: Mapping[Door, tuple[type[Command], ...]] = {
    Door.DOOR: (Join, Refresh),
    Door.SEAT: (*SEAT_COMMANDS, BringAlong, TapFor, ForgetMe, Refresh),
    Door.CONSOLE: (*CONSOLE_DIRECTIONS, *WORKSHOP_COMMANDS, BringAlong, TapFor, Refresh),
    Door.WALL: (Refresh,),
    Door.HOUSE: (CreateWorkshop, Refresh),
}
"""Every command that a client of each door may send."""

WISHES: Mapping[Door, TaggedUnion] = {door: TaggedUnion(kinds) for door, kinds in COMMANDS.items()}
"""The same, as that which reads them; a command of another door is an unknown type."""

PARTS: Mapping[Door, tuple[type, ...]] = {
    Door.DOOR: (DoorParts,),
    Door.SEAT: (LobbyParts, SeatParts),
    Door.CONSOLE: (ConsoleParts,),
    Door.WALL: (WallParts,),
    Door.HOUSE: (HouseParts,),
}
"""The parts that a client of each door sees; a seat sees the lobby's until its table is laid."""
