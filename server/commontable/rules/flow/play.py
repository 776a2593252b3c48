"""Who may move a table through its run of show, and when."""

from collections.abc import Iterator, Mapping

from commontable.rules.commands import Command, Direction
from commontable.rules.flow.course import may_talk, stays_undone
from commontable.rules.flow.facts import (
    Adapted,
    AdvanceUndone,
    HostReady,
    LeadMoved,
    TableOpened,
    TalkTurned,
)
from commontable.rules.flow.show import open_phase, run_of_show
from commontable.rules.flow.wishes import Adapt, Advance, MoveOn, OpenTable, TurnTalk, UndoAdvance
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer
from commontable.rules.phase import Deed, Order, Outcome
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table
from commontable.rules.values import SECOND, Millis

UNDO_WITHIN: Millis = 10 * SECOND


def decide_open(table: Table, command: OpenTable, _moment: Moment) -> Outcome:
    if table.run:
        return Refusal(Code.LOCKED)
    run = run_of_show(command.config.form, command.config.minutes)
    return (TableOpened(command.no, command.config, command.deck_hash, run),)


def decide_adapt(table: Table, command: Adapt, _moment: Moment) -> Outcome:
    """The phases that this table has begun keep their time; those to come share the rest."""
    old, new = table.config, command.config
    if new == old:
        return Refusal(Code.LOCKED)
    played = table.run[: table.leg + 1]
    is_as_long = new.length == old.length
    run = table.run if is_as_long else run_of_show(new.form, new.minutes, played=played)
    return (Adapted(new, run),)


def decide_advance(table: Table, command: Advance, _moment: Moment) -> Outcome:
    if not table.leg < command.leg <= len(table.run) or table.is_done:
        return Refusal(Code.BAD_TARGET, "leg")
    is_end, is_again = command.leg == len(table.run), command.leg <= table.lead_leg
    return (LeadMoved(command.leg, at_once=is_end or is_again),)


def decide_undo(table: Table, _command: UndoAdvance, moment: Moment) -> Outcome:
    if table.leg < table.lead_leg:
        return (LeadMoved(table.lead_leg - 1),)
    if table.before is None or table.before.leg < 0 or moment.at - table.advanced_at > UNDO_WITHIN:
        return Refusal(Code.TOO_LATE)
    return (AdvanceUndone(),) if stays_undone(table) else Refusal(Code.LOCKED)


def decide_move_on(table: Table, seat: str, _command: MoveOn, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if table.host_ready or not _may_move_on(table):
        return Refusal(Code.LOCKED)
    return (HostReady(seat),)


def decide_turn(table: Table, seat: str, _command: TurnTalk, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    return (TalkTurned(seat),) if may_talk(table) else Refusal(Code.LOCKED)


def _may_move_on(table: Table) -> bool:
    phase = open_phase(table)
    return phase is not None and phase.waits_for_host and phase.is_done(table)


def flow_offers(table: Table, seat: str) -> Iterator[Offer]:
    if seat == host_of(table) and not table.host_ready and _may_move_on(table):
        yield offer(MoveOn)
    if seat == host_of(table) and may_talk(table):
        yield offer(TurnTalk)


ANYWHERE: Mapping[type[Command], Deed] = {MoveOn: decide_move_on, TurnTalk: decide_turn}
DIRECTIONS: Mapping[type[Direction], Order] = {
    OpenTable: decide_open,
    Adapt: decide_adapt,
    Advance: decide_advance,
    UndoAdvance: decide_undo,
}
