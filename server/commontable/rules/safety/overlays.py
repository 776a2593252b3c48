"""A stopped table: how long at least, and how it goes on."""

from collections.abc import Iterator, Mapping

from commontable.rules.events import Event
from commontable.rules.flow import open_phase
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Outcome
from commontable.rules.pieces import Overlay
from commontable.rules.refusals import Code, Refusal
from commontable.rules.safety.facts import (
    HelpCalled,
    OverlayClosed,
    OverlayEased,
    WayOnPicked,
    ways_agreed,
)
from commontable.rules.safety.wishes import GoOn, HelpKind, PickWayOn, WayOn
from commontable.rules.seating import host_of
from commontable.rules.table import Table
from commontable.rules.values import SECOND, Millis

OFFRAMP: Millis = 90 * SECOND
OFFRAMP_ENDS: Millis = 180 * SECOND
HOLD_AT_LEAST: Millis = 10 * SECOND
EASES_AFTER: Mapping[str, Millis] = {"offramp": OFFRAMP, "hold": HOLD_AT_LEAST}


def decide_way_on(table: Table, seat: str, command: PickWayOn, _moment: Moment) -> Outcome:
    if not may_pick_way(table, seat):
        return Refusal(Code.LOCKED)
    return (WayOnPicked(seat, command.way),)


def decide_go_on(table: Table, seat: str, _command: GoOn, _moment: Moment) -> Outcome:
    if seat != host_of(table):
        return Refusal(Code.NOT_YOUR_TURN)
    if not may_go_on(table):
        return Refusal(Code.LOCKED)
    return (OverlayClosed("hold"),)


def may_pick_way(table: Table, seat: str) -> bool:
    overlay = table.overlay
    return (
        overlay is not None
        and overlay.kind == "offramp"
        and overlay.is_eased
        and seat not in overlay.picks
    )


def may_go_on(table: Table) -> bool:
    return table.overlay is not None and table.overlay.kind == "hold" and table.overlay.is_eased


def safety_offers(table: Table, seat: str) -> Iterator[Offer]:
    """What a stopped table may still choose: its way on, or the host's word after a boundary."""
    if may_pick_way(table, seat):
        yield offer(PickWayOn, one("way", *WayOn))
    if seat == host_of(table) and may_go_on(table):
        yield offer(GoOn)


def overlay_due(table: Table, moment: Moment) -> Iterator[Event]:
    """An overlay eases after its least time; an off-ramp ends when all have picked or at 180
    seconds.
    """
    overlay = table.overlay
    if overlay is None:
        return
    if not overlay.is_eased and moment.at >= overlay.since + EASES_AFTER.get(overlay.kind, 0):
        yield OverlayEased()
        return
    if (
        overlay.kind == "offramp"
        and overlay.is_eased
        and _offramp_is_over(table, overlay, moment.at)
    ):
        yield from _end_offramp(table, overlay, moment)


def _offramp_is_over(table: Table, overlay: Overlay, at: Millis) -> bool:
    return at >= overlay.since + OFFRAMP_ENDS or all(
        seat.id in overlay.picks for seat in table.playing
    )


def _end_offramp(table: Table, overlay: Overlay, moment: Moment) -> Iterator[Event]:
    """A wish for help reaches the facilitator, without a name; a parked topic goes aside."""
    ways, phase = ways_agreed(table, overlay), open_phase(table)
    if WayOn.ASK_HELP in ways:
        yield HelpCalled(f"h{len(table.helps) + 1}", HelpKind.CARE, "", is_named=False)
    if phase and WayOn.PARK in ways:
        yield from phase.set_aside(table, moment)
    yield OverlayClosed("offramp")


def overlay_alarm(table: Table) -> Millis | None:
    """The wall time at which the open overlay next changes by itself."""
    overlay = table.overlay
    if overlay is None:
        return None
    if not overlay.is_eased:
        return overlay.since + EASES_AFTER.get(overlay.kind, 0)
    return overlay.since + OFFRAMP_ENDS if overlay.kind == "offramp" else None
