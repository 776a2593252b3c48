"""What follows by itself in the listening rounds: turns open, are skipped, and close."""

from collections.abc import Iterator

from commontable.rules.events import Event
from commontable.rules.moment import Moment
from commontable.rules.phases.listen.chair import (
    chair_deadlines,
    chair_due,
    chairs_to_come,
    close_chair,
)
from commontable.rules.phases.listen.facts import (
    FloorOpened,
    RoundOpened,
    TurnClosed,
    TurnOpened,
    TurnPutBack,
)
from commontable.rules.phases.listen.state import Listening, Turn
from commontable.rules.seating import next_of_another_group
from commontable.rules.seats import alternate
from commontable.rules.table import Table
from commontable.rules.values import SECOND, Millis, PhaseId

SHORTEST_TURN: Millis = 90 * SECOND
LONGEST_TURN: Millis = 240 * SECOND


def open_round(table: Table, moment: Moment) -> Iterator[Event]:
    """Community first, then turn by turn; others follow in seeded order (Bruneau & Saxe 2012 on who
    gains from what).
    """
    speakers = (seat.id for seat in table.playing if table.role_of(seat.id))
    order = moment.chance.shuffle("turns", speakers)
    yield RoundOpened(tuple(seat.id for seat in alternate(table.seats[name] for name in order)))


def turns_due(table: Table, moment: Moment) -> Iterator[Event]:
    """A turn opens when none is; it closes by time, by leaving or by skipping; the floor opens by
    itself after a while.
    """
    listening = table.part(Listening)
    turn = listening.turn
    now = table.clock.reading(moment.at)
    if turn is None and listening.to_come:
        yield from _next_turn(table, listening, now)
    elif turn is None:
        yield from chair_due(table, now)
    elif now >= turn.ends_at or turn.speaker in table.passed or table.seats[turn.speaker].has_left:
        yield TurnClosed(turn.speaker)
    elif turn.floor_at is None and now >= turn.choose_by:
        yield from _without_a_choice(table, listening, turn)


def _without_a_choice(table: Table, listening: Listening, turn: Turn) -> Iterator[Event]:
    """The speaker has chosen nobody: skip who is away; else someone of another group listens."""
    if not table.seats[turn.speaker].is_here:
        yield _skip_turn(listening, turn)
    elif listener := default_listener(table, turn):
        yield FloorOpened(turn.speaker, listener)


def default_listener(table: Table, turn: Turn) -> str | None:
    """The seat named when the turn opened, or the next one if that is away, or holds the speaker's
    card by now; None if all are away.
    """
    named = turn.listener
    if named and table.seats[named].is_playing and not table.hold_together(turn.speaker, named):
        return named
    return next_of_another_group(table, turn.speaker)


def _next_turn(table: Table, listening: Listening, now: Millis) -> Iterator[Event]:
    speaker = listening.to_come[0]
    if table.seats[speaker].has_left:
        yield TurnClosed(speaker)
    else:
        ends_at = now + turn_length(table)
        yield TurnOpened(speaker, next_of_another_group(table, speaker), ends_at)


def _skip_turn(listening: Listening, turn: Turn) -> Event:
    return (
        TurnClosed(turn.speaker)
        if turn.speaker in listening.put_back
        else TurnPutBack(turn.speaker)
    )


def turn_length(table: Table) -> Millis:
    """`clamp(P4 seconds / m, 90, 240)`, in milliseconds (GAME §2.5)."""
    length = next(leg.length for leg in table.run if leg.phase is PhaseId.P4)
    return min(max(length // max(len(table.held_roles), 1), SHORTEST_TURN), LONGEST_TURN)


def close_turns(table: Table, moment: Moment) -> Iterator[Event]:
    for speaker in table.part(Listening).floors:
        yield TurnClosed(speaker)
    yield from close_chair(table, moment)


def all_turns_done(table: Table) -> bool:
    listening = table.part(Listening)
    return listening.is_open and not listening.floors and not listening.to_come


def all_are_heard_out(table: Table) -> bool:
    """Whether everyone here had a turn, and so had each role that nobody holds."""
    is_spoken_for = table.part(Listening).chair is None and not chairs_to_come(table)
    return all_turns_done(table) and is_spoken_for


def turn_deadlines(table: Table) -> Iterator[Millis]:
    yield from chair_deadlines(table)
    turn = table.part(Listening).turn
    if turn:
        yield turn.ends_at
        is_away = not table.seats[turn.speaker].is_here
        if turn.floor_at is None and (is_away or default_listener(table, turn)):
            yield turn.choose_by
