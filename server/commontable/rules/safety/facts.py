"""What came of a safety verb."""

from collections.abc import Mapping

import attrs
from attrs import field, frozen

from commontable.rules.altering import altered
from commontable.rules.events import Event, personal
from commontable.rules.flow import PhaseOpened, restored
from commontable.rules.phase import Fact
from commontable.rules.pieces import Help, Overlay
from commontable.rules.safety.wishes import HelpKind, WayOn
from commontable.rules.table import Table, put
from commontable.rules.values import Millis

ONE_IS_ENOUGH = frozenset({WayOn.SLOW, WayOn.ASK_HELP})


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


def ways_agreed(table: Table, overlay: Overlay) -> frozenset[WayOn]:
    """How the table goes on: one wish is enough for help and for going slower, the rest need more
    than half.
    """
    picks = list(overlay.picks.values())
    half = len(table.playing) // 2
    return frozenset(
        way for way in WayOn if picks.count(way) > (0 if way in ONE_IS_ENOUGH else half)
    )


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
    ways = ways_agreed(table, overlay) if overlay and event.kind == "offramp" else table.ways
    return altered(table, overlay=None, clock=clock, ways=ways)


def fold_fresh_start(table: Table, _event: PhaseOpened, _at: Millis) -> Table:
    """What was agreed after an off-ramp holds until the next phase."""
    return altered(table, ways=frozenset())


def fold_rewound(table: Table, _event: Rewound, at: Millis) -> Table:
    if table.prompt_start is None or table.is_done:
        return table
    start = table.prompt_start
    clock = table.clock.back_to(start.clock.reading(table.prompt_at), at, is_own=True)
    return altered(restored(table, start), clock=clock, before=table.before)


def fold_help(table: Table, event: HelpCalled, at: Millis) -> Table:
    call = Help(event.id, event.kind, event.sender, event.is_named, at)
    return altered(table, helps=put(table.helps, call.id, call))


def unchanged(table: Table, _event: Event, _at: Millis) -> Table:
    """For facts that matter to the log alone."""
    return table


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
