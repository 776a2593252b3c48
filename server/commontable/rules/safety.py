"""The safety verbs: legal in every state, for every seat, and never counted against anyone (GAME
§2.8).

None needs an offer, none needs a reason, and what the table sees of them never says who.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs
from attrs import field, frozen

from commontable.rules.altering import altered
from commontable.rules.commands import Command
from commontable.rules.direction import Receipt
from commontable.rules.events import Event, personal
from commontable.rules.flow import PhaseOpened, open_phase, restored
from commontable.rules.moment import Moment
from commontable.rules.offers import Offer, offer, one
from commontable.rules.phase import Deed, Fact, Outcome
from commontable.rules.pieces import Help, Overlay
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of
from commontable.rules.table import Table, put
from commontable.rules.values import SECOND, Millis

OFFRAMP: Millis = 90 * SECOND
OFFRAMP_ENDS: Millis = 180 * SECOND
HOLD_AT_LEAST: Millis = 10 * SECOND
EASES_AFTER: Mapping[str, Millis] = {"offramp": OFFRAMP, "hold": HOLD_AT_LEAST}


class WayOn(StrEnum):
    """How a table goes on after an off-ramp."""

    CARRY_ON = "carry_on"
    SLOW = "slow"
    PARK = "park"
    CHANGE_SEATS = "change_seats"
    ASK_HELP = "ask_help"


class HelpKind(StrEnum):
    """What kind of help a seat asks for."""

    RULES = "rules"
    CARE = "care"
    CONFLICT = "conflict"
    DANGER = "danger"
    BYSTANDER = "bystander"


ONE_IS_ENOUGH = frozenset({WayOn.SLOW, WayOn.ASK_HELP})


@frozen
class Pass(Command):
    """Let this prompt go by."""

    is_safety = True
    needs_consent = False


@frozen
class Boundary(Command):
    """Leave this here: no name, no reason, no discussion."""

    is_safety = True
    needs_consent = False


@frozen
class FastForward(Command):
    """Skip ahead: the prompt closes with its default."""

    is_safety = True
    needs_consent = False


@frozen
class Rewind(Command):
    """Back to the start of the prompt."""

    is_safety = True
    needs_consent = False


@frozen
class CallOffRamp(Command):
    """Stop the whole table for ninety seconds: phones down, breathe."""

    is_safety = True
    needs_consent = False


@frozen
class CallFacilitator(Command):
    """Ask for the facilitator; the seat is told only if its owner says so."""

    is_safety = True
    needs_consent = False

    kind: HelpKind
    with_seat: bool = False


@frozen
class BystanderFlag(Command):
    """Something was said or done to somebody here: tell the facilitator quietly."""

    is_safety = True
    needs_consent = False

    with_seat: bool = False


@frozen
class PickWayOn(Command):
    """After the breath: how shall the table go on?"""

    way: WayOn


@frozen
class GoOn(Command):
    """The host lets the table go on after a boundary."""


@frozen
class Passed(Event):
    is_personal = True
    is_nameless = True

    seat: str


@frozen
class BoundarySet(Event):
    is_nameless = True


@frozen
class SkippedAhead(Event):
    is_nameless = True


@frozen
class Rewound(Event):
    is_nameless = True


@frozen
class OffRampOpened(Event):
    is_nameless = True


@frozen
class WayOnPicked(Event):
    is_personal = True
    is_nameless = True

    seat: str
    way: WayOn


@frozen
class OverlayEased(Event):
    """The least time has passed: the table may choose how to go on."""


@frozen
class OverlayClosed(Event):
    kind: str


@frozen
class HelpCalled(Event):
    is_nameless = True

    id: str
    kind: HelpKind
    sender: str = field(metadata=personal(""))
    is_named: bool = field(metadata=personal(False))

    @property
    def owner(self) -> str | None:
        return self.sender or None


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
    ways, phase = _ways_agreed(table, overlay), open_phase(table)
    if WayOn.ASK_HELP in ways:
        yield HelpCalled(f"h{len(table.helps) + 1}", HelpKind.CARE, "", is_named=False)
    if phase and WayOn.PARK in ways:
        yield from phase.set_aside(table, moment)
    yield OverlayClosed("offramp")


def _ways_agreed(table: Table, overlay: Overlay) -> frozenset[WayOn]:
    """How the table goes on: one wish is enough for help and for going slower, the rest need more
    than half.
    """
    picks = list(overlay.picks.values())
    half = len(table.playing) // 2
    return frozenset(
        way for way in WayOn if picks.count(way) > (0 if way in ONE_IS_ENOUGH else half)
    )


def overlay_alarm(table: Table) -> Millis | None:
    """The wall time at which the open overlay next changes by itself."""
    overlay = table.overlay
    if overlay is None:
        return None
    if not overlay.is_eased:
        return overlay.since + EASES_AFTER.get(overlay.kind, 0)
    return overlay.since + OFFRAMP_ENDS if overlay.kind == "offramp" else None


def fold_boundary(table: Table, _event: BoundarySet, at: Millis) -> Table:
    return _overlaid(table, "hold", at)


def fold_off_ramp(table: Table, _event: OffRampOpened, at: Millis) -> Table:
    return _overlaid(table, "offramp", at)


def _overlaid(table: Table, kind: str, at: Millis) -> Table:
    """The table under a new overlay; an off-ramp is never laid aside for a hold."""
    if table.overlay and table.overlay.kind == "offramp":
        return table
    clock = table.clock.go(table.overlay.kind, at) if table.overlay else table.clock
    return altered(table, overlay=Overlay(kind, at), clock=clock.stop(kind, at))


def fold_eased(table: Table, _event: OverlayEased, _at: Millis) -> Table:
    overlay = attrs.evolve(table.overlay, is_eased=True) if table.overlay else None
    return altered(table, overlay=overlay)


def fold_way_on(table: Table, event: WayOnPicked, _at: Millis) -> Table:
    if table.overlay is None:
        return table
    picks = put(table.overlay.picks, event.seat, event.way)
    return altered(table, overlay=attrs.evolve(table.overlay, picks=picks))


def fold_overlay_closed(table: Table, event: OverlayClosed, at: Millis) -> Table:
    overlay, clock = table.overlay, table.clock.go(event.kind, at)
    ways = _ways_agreed(table, overlay) if overlay and event.kind == "offramp" else table.ways
    return altered(table, overlay=None, clock=clock, ways=ways)


def fold_fresh_start(table: Table, _event: PhaseOpened, _at: Millis) -> Table:
    """What was agreed after an off-ramp holds until the next phase."""
    return altered(table, ways=frozenset())


def fold_rewound(table: Table, _event: Rewound, at: Millis) -> Table:
    if table.prompt_start is None or table.is_done:
        return table
    start = table.prompt_start
    clock = table.clock.back_to(start.clock.reading(table.prompt_at), at, is_own=True)
    return attrs.evolve(restored(table, start), clock=clock, before=table.before)


def fold_help(table: Table, event: HelpCalled, at: Millis) -> Table:
    call = Help(event.id, event.kind, event.sender, event.is_named, at)
    return altered(table, helps=put(table.helps, call.id, call))


def unchanged(table: Table, _event: Event, _at: Millis) -> Table:
    """For facts that matter to the log alone."""
    return table


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
FACTS: Mapping[type[Event], Fact] = {
    Passed: unchanged,
    BoundarySet: fold_boundary,
    SkippedAhead: unchanged,
    Rewound: fold_rewound,
    OffRampOpened: fold_off_ramp,
    OverlayEased: fold_eased,
    WayOnPicked: fold_way_on,
    OverlayClosed: fold_overlay_closed,
    HelpCalled: fold_help,
    PhaseOpened: fold_fresh_start,
}
