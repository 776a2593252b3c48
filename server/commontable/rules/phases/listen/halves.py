"""What follows by itself where people listen in pairs: two halves, all pairs at once (GAME §2.10).

Both halves begin for every pair together, which is the cue at half time: who has finished early
stays with their partner until then.
"""

from collections.abc import Iterator

from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phases.listen.chair import chair_deadlines, chair_due
from commontable.rules.phases.listen.facts import (
    FloorOpened,
    TurnClosed,
    TurnOpened,
)
from commontable.rules.phases.listen.pairing import PairsMatched, PartnerLost, matched
from commontable.rules.phases.listen.state import Listening, Turn
from commontable.rules.table import Table
from commontable.rules.values import Millis, PhaseId


def open_pairs(table: Table, moment: Moment) -> Iterator[Event]:
    yield PairsMatched(matched(table, moment))


def halves_due(table: Table, moment: Moment) -> Iterator[Event]:
    """Who has left is replaced; turns close by time, by passing or with their pair; floors open at
    once; and the next half begins when no turn is open.
    """
    listening = table.part(Listening)
    now = table.clock.reading(moment.at)
    turns = listening.floors.values()
    if gone := _gone(table, listening):
        yield PartnerLost(gone)
    elif over := [turn.speaker for turn in turns if _is_over(table, turn, now)]:
        yield from (TurnClosed(speaker) for speaker in over)
    elif silent := [turn for turn in turns if turn.floor_at is None]:
        yield from (FloorOpened(turn.speaker, turn.listener or "") for turn in silent)
    elif listening.to_come and not turns:
        yield from _next_half(table, listening, now)
    elif not turns:
        yield from chair_due(table, now)


def _gone(table: Table, listening: Listening) -> str | None:
    """Somebody of a pair, or its witness, who has left the table."""
    left = (seat.id for seat in table.seats.values() if seat.has_left)
    return next((name for name in left if listening.pair_of(name)), None)


def _is_over(table: Table, turn: Turn, now: Millis) -> bool:
    pair = table.part(Listening).pair_of(turn.speaker)
    is_paired = pair is not None and turn.speaker in pair.speakers
    return now >= turn.ends_at or turn.speaker in table.passed or not is_paired


def _next_half(table: Table, listening: Listening, now: Millis) -> Iterator[Event]:
    ends_at = now + half_length(table)
    for pair in listening.pairs or ():
        waiting = [name for name in pair.speakers if name in listening.to_come]
        yield from (TurnOpened(name, pair.partner_of(name), ends_at) for name in waiting[:1])


def half_length(table: Table) -> Millis:
    """Half of the phase for each way: three minutes of six (GAME §2.3)."""
    return next(leg.length for leg in table.run if leg.phase is PhaseId.P4) // 2


def half_deadlines(table: Table) -> Iterator[Millis]:
    yield from chair_deadlines(table)
    yield from {turn.ends_at for turn in table.part(Listening).floors.values()}
