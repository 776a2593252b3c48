"""What each safety verb does."""

from collections.abc import Mapping

from commontable.rules.commands import Command
from commontable.rules.direction import Receipt
from commontable.rules.flow import open_phase
from commontable.rules.moment import Moment
from commontable.rules.phase import Deed, Outcome
from commontable.rules.safety.facts import (
    BoundarySet,
    HelpCalled,
    OffRampOpened,
    Passed,
    Rewound,
    SkippedAhead,
)
from commontable.rules.safety.overlays import decide_go_on, decide_way_on
from commontable.rules.safety.wishes import (
    Boundary,
    BystanderFlag,
    CallFacilitator,
    CallOffRamp,
    FastForward,
    GoOn,
    HelpKind,
    Pass,
    PickWayOn,
    Rewind,
)
from commontable.rules.table import Table


def decide_pass(_table: Table, seat: str, _command: Pass, _moment: Moment) -> Outcome:
    return (Passed(seat),)


def decide_boundary(table: Table, _seat: str, _command: Boundary, moment: Moment) -> Outcome:
    phase = open_phase(table)
    aside = tuple(phase.set_aside(table, moment)) if phase else ()
    return (BoundarySet(), *aside)


def decide_skip(table: Table, _seat: str, _command: FastForward, moment: Moment) -> Outcome:
    phase = open_phase(table)
    return (SkippedAhead(), *(phase.skip(table, moment) if phase else ()))


def decide_rewind(_table: Table, _seat: str, _command: Rewind, _moment: Moment) -> Outcome:
    return (Rewound(),)


def decide_off_ramp(table: Table, _seat: str, _command: CallOffRamp, _moment: Moment) -> Outcome:
    return () if "offramp" in table.clock.stops else (OffRampOpened(),)


def decide_help(table: Table, seat: str, command: CallFacilitator, _moment: Moment) -> Outcome:
    wanted = (command.kind, seat, command.with_seat)
    unseen = (call for call in table.helps.values() if call.receipt == Receipt.SENT)
    if any((call.kind, call.sender, call.is_named) == wanted for call in unseen):
        return ()
    return (HelpCalled(f"h{1 + len(table.helps)}", *wanted),)


def decide_flag(table: Table, seat: str, command: BystanderFlag, moment: Moment) -> Outcome:
    return decide_help(table, seat, CallFacilitator(HelpKind.BYSTANDER, command.with_seat), moment)


ANYWHERE: Mapping[type[Command], Deed] = {
    Pass: decide_pass,
    Boundary: decide_boundary,
    FastForward: decide_skip,
    Rewind: decide_rewind,
    CallOffRamp: decide_off_ramp,
    CallFacilitator: decide_help,
    BystanderFlag: decide_flag,
    PickWayOn: decide_way_on,
    GoOn: decide_go_on,
}
