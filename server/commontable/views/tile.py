"""One table as a tile of the console: words first, worst first, never of a person.

The one exception is a call for help whose sender chose to be named.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from attrs import frozen

from commontable.metrics import comfort
from commontable.metrics.catalogue import METRICS
from commontable.metrics.reading import Band, NudgeAction, Reading
from commontable.rules.cards import Segment
from commontable.rules.direction import Receipt
from commontable.rules.flow import UNDO_WITHIN, is_finished_here, stays_undone
from commontable.rules.lag import behind
from commontable.rules.pieces import Help, Told
from commontable.rules.plan import wheel
from commontable.rules.reverting import way_back
from commontable.rules.safety import HelpKind
from commontable.rules.table import Table
from commontable.rules.values import MINUTE, SMALLEST_TABLE, Millis, PhaseId, TableKind
from commontable.rules.workshop.state import Workshop
from commontable.views.clocks import Countdown, countdown
from commontable.views.onward import Onward, see_missed, see_onward
from commontable.views.table import asks_of


class Need(StrEnum):
    """Why a table wants a look, most pressing first."""

    HELP = "help"
    OFFRAMP = "offramp"
    HOLD = "hold"
    FEW = "few"
    METRIC = "metric"
    NONE = "none"


ACTIONS = {metric.id: metric.actions for metric in METRICS}
ASKS = {metric.id: metric.bands.asks for metric in METRICS}
DIGITS = 3
"""Places after the point of a number that is sent: as many as anyone reads."""

Past = Mapping[PhaseId, Mapping[str, float]]
"""What each metric read when a phase was over."""


@frozen
class Regard:
    """How the facilitator looks at one table: the metric that nudges, if any, whether numbers are
    off the console, whether somebody sits with the table, and at which leg the room is.
    """

    nudge: str | None = None
    hides_numbers: bool = False
    has_company: bool = False
    room_leg: int = -1


NO_REGARD = Regard()


def regard(workshop: Workshop, number: int) -> Regard:
    nudge = workshop.nudges.get(number)
    return Regard(
        nudge=nudge.metric if nudge else None,
        hides_numbers=workshop.hides_numbers,
        has_company=number in workshop.company,
        room_leg=workshop.leg,
    )


@frozen
class HelpStrip:
    """A call for help. `alias` only when its sender chose to be named."""

    kind: HelpKind
    receipt: Receipt
    at: Millis
    alias: str | None


@frozen
class ReadingView:
    """`why` names the words for the band, where it can have more than one reason."""

    band: Band
    value: float | None
    parts: dict[str, float]
    why: str | None


@frozen
class ToldFace:
    """A word of the facilitator's, and how many have put it away, of those with a phone to whom it
    was said and who have not left.
    """

    text: str
    at: Millis
    seen: int
    of: int


@frozen
class Tile:
    """One table. `need` says why it stands where it does. It is `behind` the room by so many
    minutes, or ahead of it by as many below zero. So many minutes are `lent` to its phase, or
    one to come: an earlier one left them over.

    If that is a metric, `need_metric` names it and `nudge` says what one may do about it. `tips`
    are the metrics whose suggestion is of use now: those to watch or to look at. `asks` is
    what the table is at: a phase, or a phase and a step of it, as in `P9-ballot`. `past` is what
    each metric read when a phase was over, by phase. `undo_until` is when its last change of phase
    can no longer be taken back at once; `way_back` where it would be when it is taken back later,
    if it can be.
    `wants_check_in`: listening is next, and comfort here is low. `is_uneasy`: somebody here last
    said that it is hard to speak. `onward` is what leading it on now would cut off. `misses`:
    it is behind the room, and would miss these phases if all were led on.
    """

    no: int
    kind: TableKind
    phase: PhaseId | None
    closes: Countdown | None
    behind: int
    lent: int
    undo_until: Millis | None
    here: int
    of: int
    is_ready: bool
    is_done: bool
    stops: tuple[str, ...]
    told: ToldFace | None
    way_back: PhaseId | None
    helps: dict[str, HelpStrip]
    wheel: tuple[Segment, ...]
    readings: dict[str, ReadingView]
    past: dict[PhaseId, dict[str, float]]
    asks: str | None
    need: Need
    need_metric: str | None
    nudge: tuple[NudgeAction, ...]
    tips: tuple[str, ...]
    wants_check_in: bool
    is_uneasy: bool
    onward: Onward | None
    misses: tuple[PhaseId, ...]


def see_tile(
    table: Table,
    readings: Sequence[Reading],
    past: Past,
    now: Millis,
    regard: Regard = NO_REGARD,
) -> Tile:
    """One table in a glance. `readings` are its metrics now."""
    need = next(iter(needs(table, regard)), Need.NONE)
    metric = regard.nudge if need is Need.METRIC else None
    shown = () if regard.hides_numbers else readings
    return Tile(
        no=table.no,
        kind=table.kind,
        phase=table.phase,
        closes=countdown(table, table.ends_at) if table.phase else None,
        behind=round(behind(table, now) / MINUTE) if table.phase else 0,
        lent=_lent(table),
        undo_until=table.advanced_at + UNDO_WITHIN if stays_undone(table) else None,
        here=sum(seat.is_here for seat in table.seats.values()),
        of=sum(not seat.has_left for seat in table.seats.values()),
        is_ready=is_finished_here(table),
        is_done=table.is_done,
        stops=tuple(sorted(table.clock.stops)),
        told=told_face(table, table.told[-1]) if table.told else None,
        way_back=way_back(table),
        helps={name: _help(table, call) for name, call in _open_helps(table).items()},
        wheel=wheel(table),
        readings={reading.id: _reading(reading) for reading in shown},
        past={} if regard.hides_numbers else _past(past),
        asks=asks_of(table),
        need=need,
        need_metric=metric,
        nudge=ACTIONS[metric] if metric else (),
        tips=_tips(table, shown),
        wants_check_in=_is_next(table, PhaseId.P4) and _comfort(readings).band is Band.LOOK,
        is_uneasy=_comfort(shown).parts.get("uneasy", 0) > 0,
        onward=see_onward(table, now),
        misses=see_missed(table, regard.room_leg),
    )


def _comfort(readings: Sequence[Reading]) -> Reading:
    """What the safety pulse says, if anything."""
    unknown = Reading(comfort.METRIC.id, Band.NOT_YET)
    return next((reading for reading in readings if reading.id == unknown.id), unknown)


def _is_next(table: Table, phase: PhaseId) -> bool:
    return any(leg.phase is phase for leg in table.run[table.leg + 1 : table.leg + 2])


def _tips(table: Table, readings: Sequence[Reading]) -> tuple[str, ...]:
    if table.is_done:
        return ()
    wanting = (reading.id for reading in readings if reading.band in {Band.WATCH, Band.LOOK})
    return tuple(name for name in wanting if ASKS[name](table))


def looks(tile: Tile) -> tuple[str, ...]:
    """The metrics that want a look at a table that still plays."""
    if tile.is_done:
        return ()
    return tuple(name for name, reading in tile.readings.items() if reading.band is Band.LOOK)


def _past(past: Past) -> dict[PhaseId, dict[str, float]]:
    return {
        phase: {name: round(value, DIGITS) for name, value in values.items()}
        for phase, values in past.items()
    }


def _lent(table: Table) -> int:
    """Minutes that an earlier phase left to this one, or to one to come."""
    ahead = table.run[max(table.leg, 0) :]
    return round(sum(table.lent.get(leg.phase, 0) for leg in ahead) / MINUTE)


def told_face(table: Table, told: Told) -> ToldFace:
    """A word to this table, and how far it has been read."""
    seats = (table.seats[name] for name in told.said_to)
    sent_to = {seat.id for seat in seats if seat.has_phone and not seat.has_left}
    return ToldFace(told.text, told.at, len(told.seen_by & sent_to), len(sent_to))


def _reading(reading: Reading) -> ReadingView:
    value = None if reading.value is None else round(reading.value, DIGITS)
    parts = {name: round(number, DIGITS) for name, number in reading.parts.items()}
    return ReadingView(reading.band, value, parts, reading.why)


def _help(table: Table, call: Help) -> HelpStrip:
    alias = table.seats[call.sender].alias if call.is_named else None
    return HelpStrip(HelpKind(call.kind), Receipt(call.receipt), call.at, alias)


def needs(table: Table, regard: Regard) -> tuple[Need, ...]:
    """All that a table wants a look for, most pressing first."""
    is_small = sum(seat.is_here for seat in table.seats.values()) < SMALLEST_TABLE
    at_play = {
        Need.OFFRAMP: "offramp" in table.clock.stops,
        Need.HOLD: "hold" in table.clock.stops,
        Need.FEW: is_small and not regard.has_company,
        Need.METRIC: regard.nudge is not None,
    }
    wants = {Need.HELP: bool(_open_helps(table)), **({} if table.is_done else at_play)}
    return tuple(need for need, is_so in wants.items() if is_so)


def _open_helps(table: Table) -> dict[str, Help]:
    return {call.id: call for call in table.helps.values() if call.receipt != Receipt.DONE}
