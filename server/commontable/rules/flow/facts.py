"""What has happened to a table on its way through its run of show."""

from collections.abc import Mapping

from attrs import frozen

from commontable.rules.altering import altered
from commontable.rules.config import Config
from commontable.rules.events import Event
from commontable.rules.flow.restoring import restored, without_past
from commontable.rules.flow.show import open_phase
from commontable.rules.lag import lag_until
from commontable.rules.phase import Fact, Phase
from commontable.rules.pieces import Leg
from commontable.rules.table import Table, put
from commontable.rules.values import Millis, PhaseId


@frozen
class TableOpened(Event):
    no: int
    config: Config
    deck_hash: str
    run: tuple[Leg, ...]


@frozen
class Adapted(Event):
    config: Config
    run: tuple[Leg, ...]


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


def fold_opened(table: Table, event: TableOpened, _at: Millis) -> Table:
    return altered(
        table,
        no=event.no,
        config=event.config,
        deck_hash=event.deck_hash,
        run=event.run,
        lines=frozenset(event.config.content_off),
    )


def fold_adapted(table: Table, event: Adapted, _at: Millis) -> Table:
    lines = table.lines.union(event.config.content_off)
    return altered(table, config=event.config, run=event.run, lines=lines)


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
        hosting=table.hosting_in(event.leg),
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


FACTS: Mapping[type[Event], Fact] = {
    TableOpened: fold_opened,
    Adapted: fold_adapted,
    LeadMoved: fold_moved,
    PhaseLeft: fold_left,
    PhaseOpened: fold_phase,
    HostReady: fold_ready,
    TalkTurned: fold_turned,
    TableFinished: fold_finished,
    AdvanceUndone: fold_undone,
}
