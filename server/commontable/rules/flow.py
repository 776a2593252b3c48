"""How a table moves through its run of show, and how it moves back."""

from collections.abc import Iterable, Iterator, Mapping

import attrs
from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.commands import Command, Direction
from commontable.rules.events import Event
from commontable.rules.lag import behind_on_leaving, catch_up, lag_until, may_lag
from commontable.rules.lengths import scaled
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer
from commontable.rules.phase import Deed, Fact, Order, Outcome, Phase
from commontable.rules.phases import PHASES
from commontable.rules.pieces import Leg
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Role, Table, put
from commontable.rules.values import SECOND, Form, Millis, Pace, PhaseId, RoleMode, Skin

UNDO_WITHIN: Millis = 10 * SECOND
BY_ID: Mapping[PhaseId, Phase] = {phase.id: phase for phase in PHASES}


@frozen
class OpenTable(Direction):
    """Lay the table: which deck, how long, and the way roles meet people. Without `minutes` it
    lasts as long as its form.
    """

    no: int
    deck: str
    deck_hash: str
    form: Form
    pace: Pace
    role_mode: RoleMode
    skin: Skin = Skin.FIST
    minutes: int | None = None


@frozen
class Advance(Direction):
    """Take the table to a place in the run of show; what lies before closes with its defaults."""

    leg: int


@frozen
class UndoAdvance(Direction):
    """Take the last change of phase back, within ten seconds."""


@frozen
class MoveOn(Command):
    """The host says that the table has finished this phase."""


@frozen
class TurnTalk(Command):
    """The host asks for another question to talk about, at a table that is done."""


@frozen
class Tick(Command):
    """A deadline came."""


@frozen
class TableOpened(Event):
    no: int
    deck: str
    deck_hash: str
    form: Form
    pace: Pace
    role_mode: RoleMode
    run: tuple[Leg, ...]
    skin: Skin = Skin.FIST


@frozen
class LeadMoved(Event):
    """The facilitator took the room to this leg; the table follows as soon as it may, or `at_once`
    even if it is behind.
    """

    leg: int
    at_once: bool = False


@frozen
class PhaseLeft(Event):
    leg: int


@frozen
class PhaseOpened(Event):
    opens_prompt = True

    leg: int
    ends_at: Millis
    behind: Millis = 0


@frozen
class AdvanceUndone(Event):
    pass


@frozen
class HostReady(Event):
    seat: str


@frozen
class TalkTurned(Event):
    seat: str


@frozen
class TableFinished(Event):
    pass


def run_of_show(form: Form, minutes: int | None = None) -> tuple[Leg, ...]:
    """The phases with minutes in this form; one with none is not played (GAME §2.3). Another number
    of minutes stretches them all alike.
    """
    played = [phase for phase in PHASES if phase.minutes[form]]
    lengths = scaled((phase.minutes[form] for phase in played), (minutes or form) / form)
    return tuple(Leg(phase.id, length) for phase, length in zip(played, lengths, strict=True))


def open_phase(table: Table) -> Phase | None:
    """The phase that is open, if any."""
    return None if table.phase is None else BY_ID[table.phase]


def decide_open(table: Table, command: OpenTable, _moment: Moment) -> Outcome:
    if table.run:
        return Refusal(Code.LOCKED)
    wanted = attrs.asdict(command, recurse=False)
    run = run_of_show(command.form, wanted.pop("minutes"))
    return (TableOpened(**wanted, run=run),)


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


def stays_undone(table: Table) -> bool:
    """Whether the table's last change of phase, taken back, would not come back at once."""
    before = table.before
    return (
        before is not None and before.leg >= 0 and not _would_move_alone(before, table.advanced_at)
    )


def decide_move_on(table: Table, seat: str, _command: MoveOn, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if table.host_ready or not _may_move_on(table):
        return Refusal(Code.LOCKED)
    return (HostReady(seat),)


def decide_turn(table: Table, seat: str, _command: TurnTalk, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    return (TalkTurned(seat),) if is_finished_here(table) else Refusal(Code.LOCKED)


def _may_move_on(table: Table) -> bool:
    phase = open_phase(table)
    return phase is not None and phase.waits_for_host and phase.is_done(table)


def flow_offers(table: Table, seat: str) -> Iterator[Offer]:
    if seat == host_of(table) and not table.host_ready and _may_move_on(table):
        yield offer(MoveOn)
    if seat == host_of(table) and is_finished_here(table):
        yield offer(TurnTalk)


def is_finished_here(table: Table) -> bool:
    """Whether the table has done all that the open phase asks of it."""
    phase = open_phase(table)
    return (
        phase is not None
        and phase.is_done(table)
        and (table.host_ready or not phase.waits_for_host)
    )


def time_is_over(table: Table, at: Millis) -> bool:
    return table.phase is not None and table.clock.reading(at) >= table.ends_at


def next_steps(table: Table, moment: Moment) -> Iterable[Event]:
    """What the flow of phases asks for now: nothing, or the events of one change of phase."""
    if table.is_done or not table.run or "offramp" in table.clock.stops:
        return ()
    if table.is_between:
        return open_next(table, moment)
    must_move = _must_follow(table, moment.at) or _would_move_alone(table, moment.at)
    return leave_phase(table, moment) if must_move else ()


def _must_follow(table: Table, at: Millis) -> bool:
    return table.leg < table.lead_leg and (is_finished_here(table) or not may_lag(table, at))


def _would_move_alone(table: Table, at: Millis) -> bool:
    if table.pace is not Pace.TABLE or table.leg < 0 or table.clock.stops:
        return False
    return is_finished_here(table) or time_is_over(table, at)


def leave_phase(table: Table, moment: Moment) -> Iterator[Event]:
    """Out of the open phase, which closes with its defaults."""
    leaving = open_phase(table)
    yield PhaseLeft(table.leg)
    if leaving:
        yield from leaving.closing(table, moment)


def open_next(table: Table, moment: Moment) -> Iterator[Event]:
    """Into the next phase, or off the end of the run of show."""
    if table.leg + 1 == len(table.run):
        yield TableFinished()
        return
    coming = BY_ID[table.run[table.leg + 1].phase]
    yield from coming.opening(table, moment)
    yield _opened(table, open_phase(table), coming, moment.at)


def _opened(table: Table, leaving: Phase | None, coming: Phase, at: Millis) -> PhaseOpened:
    """The next phase, longer by what was lent to it, and shorter for a table that is behind."""
    now, leg = table.clock.reading(at), table.leg + 1
    is_lent = leaving is None or leaving.lends_time_to is not None
    lag = behind_on_leaving(table, 0 if is_lent else max(0, table.ends_at - now), at)
    length = table.run[leg].length + table.lent.get(coming.id, 0)
    cut = catch_up(coming, length, lag)
    return PhaseOpened(leg, now + length - cut, behind=lag - cut)


def flow_deadlines(table: Table) -> Iterator[Millis]:
    """Table times at which the open phase, or something in it, is over."""
    phase = open_phase(table)
    if phase is None:
        return
    if table.pace is Pace.TABLE:
        yield table.ends_at
    if table.lag_until is not None:
        yield table.lag_until
    yield from phase.deadlines(table)


def fold_opened(table: Table, event: TableOpened, _at: Millis) -> Table:
    return altered(
        table,
        no=event.no,
        deck_hash=event.deck_hash,
        form=event.form,
        pace=event.pace,
        role_mode=event.role_mode,
        skin=event.skin,
        run=event.run,
    )


def fold_moved(table: Table, event: LeadMoved, at: Millis) -> Table:
    until = None if event.at_once else lag_until(table, event.leg, at)
    return altered(table, lead_leg=event.leg, lead_at=at, lag_until=until)


def fold_left(table: Table, _event: PhaseLeft, at: Millis) -> Table:
    return altered(
        table,
        before=without_past(table),
        advanced_at=at,
        is_between=True,
        lent=_lent(table, open_phase(table), at),
    )


def _lent(table: Table, leaving: Phase | None, at: Millis) -> Mapping[PhaseId, Millis]:
    """Time that a phase leaves over for a later one."""
    if leaving is None or leaving.lends_time_to is None:
        return table.lent
    return put(table.lent, leaving.lends_time_to, max(table.ends_at - table.clock.reading(at), 0))


def fold_phase(table: Table, event: PhaseOpened, at: Millis) -> Table:
    now = table.clock.reading(at)
    lead_leg = max(table.lead_leg, event.leg)
    return altered(
        table,
        leg=event.leg,
        lead_leg=lead_leg,
        opened_at=now,
        ends_at=event.ends_at,
        lag_until=None,
        behind=event.behind - table.clock.own_lost(at),
        host_ready=False,
        talk_no=table.talk_no + 1,
        is_between=False,
    )


def fold_ready(table: Table, _event: HostReady, _at: Millis) -> Table:
    return altered(table, host_ready=True)


def fold_turned(table: Table, _event: TalkTurned, _at: Millis) -> Table:
    return altered(table, talk_no=table.talk_no + 1)


def fold_finished(table: Table, _event: TableFinished, _at: Millis) -> Table:
    return altered(table, is_done=True, is_between=False, leg=len(table.run))


def fold_undone(table: Table, _event: AdvanceUndone, at: Millis) -> Table:
    if table.before is None:
        return table
    clock = table.clock.back_to(table.before.clock.reading(table.advanced_at), at)
    return altered(
        restored(table, table.before),
        clock=clock,
        lead_leg=table.before.leg,
        lag_until=None,
        before=None,
        prompt_at=table.advanced_at,
    )


def without_past(table: Table) -> Table:
    """The table with no earlier state hanging from it."""
    return altered(table, before=None, prompt_start=None)


def restored(table: Table, old: Table) -> Table:
    """An earlier state, with what is never undone carried over: who is in the room, content lines,
    calls for help, the safety pulse, and what the facilitator did.
    """
    back = altered(
        old,
        clock=table.clock,
        lead=attrs.evolve(table.lead, talks_on=False),
        lead_leg=table.lead_leg,
        lead_at=table.lead_at,
        lag_until=table.lag_until,
        ends_at=table.ends_at if old.leg == table.leg else old.ends_at,
        seats=table.seats,
        lines=table.lines,
        helps=table.helps,
        told=table.told,
        overlay=table.overlay,
        ways=table.ways,
        pulse=table.pulse,
        ideas=table.ideas,
        rewinds=table.rewinds + 1,
        prompt_start=old,
        prompt_at=table.prompt_at,
        prompt_no=table.prompt_no,
    )
    return vacated(back)


def vacated(table: Table) -> Table:
    """Nobody who has left holds a role: it waits for whoever may take it, or in the Empty Chair."""
    gone = {seat.id for seat in table.seats.values() if seat.has_left}
    for role in table.roles.values():
        if gone & {role.holder, role.co_holder}:
            table = table.with_role(_left(role, gone, table.leg))
    return table


def _left(role: Role, gone: set[str], leg: int) -> Role:
    co_holder = None if role.co_holder in gone else role.co_holder
    if role.holder not in gone:
        return attrs.evolve(role, co_holder=co_holder)
    return attrs.evolve(role, holder=None, co_holder=co_holder, left_by=role.holder, left_in=leg)


ANYWHERE: Mapping[type[Command], Deed] = {MoveOn: decide_move_on, TurnTalk: decide_turn}
DIRECTIONS: Mapping[type[Direction], Order] = {
    OpenTable: decide_open,
    Advance: decide_advance,
    UndoAdvance: decide_undo,
}
FACTS: Mapping[type[Event], Fact] = {
    TableOpened: fold_opened,
    LeadMoved: fold_moved,
    PhaseLeft: fold_left,
    PhaseOpened: fold_phase,
    HostReady: fold_ready,
    TalkTurned: fold_turned,
    TableFinished: fold_finished,
    AdvanceUndone: fold_undone,
}
