"""What happens in the listening rounds, and what it does to the table."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules.allies import RolesBrought, RoleTaken
from commontable.rules.events import Event
from commontable.rules.moves import (
    SAYS_BACK,
    TRIES_AN_INTEREST,
    Advised,
    Answer,
    Asked,
    HeardConfirmed,
    Reflected,
    Reflection,
    SkillPlayed,
    given_back,
)
from commontable.rules.phase import Fact
from commontable.rules.phases.listen.pairing import stood_in
from commontable.rules.phases.listen.state import Listening, Move, Turn
from commontable.rules.table import Table, put, without
from commontable.rules.values import Millis, PhaseId

FELT_HEARD_AT = 3


@frozen
class RoundOpened(Event):
    order: tuple[str, ...]


@frozen
class TurnOpened(Event):
    opens_prompt = True

    speaker: str
    listener: str | None
    ends_at: Millis


@frozen
class FloorOpened(Event):
    speaker: str
    listener: str


@frozen
class TurnPutBack(Event):
    speaker: str


@frozen
class TurnClosed(Event):
    speaker: str


@frozen
class HeardRated(Event):
    is_personal = True

    seat: str
    rating: int


def _with_turn(table: Table, speaker: str, **changes: object) -> Table:
    """The table with an open turn changed; facts about a turn that is over change nothing."""
    turn = _open_turn(table, speaker)
    return _opened(table, attrs.evolve(turn, **changes)) if turn else table  # type: ignore[arg-type]


def _open_turn(table: Table, speaker: str) -> Turn | None:
    return table.part(Listening).floors.get(speaker)


def _opened(table: Table, turn: Turn) -> Table:
    listening = table.part(Listening)
    return table.with_part(
        attrs.evolve(listening, floors=put(listening.floors, turn.speaker, turn))
    )


def fold_round(table: Table, event: RoundOpened, _at: Millis) -> Table:
    return table.with_part(Listening(to_come=tuple(event.order), is_open=True))


def fold_turn(table: Table, event: TurnOpened, at: Millis) -> Table:
    turn = Turn(event.speaker, event.listener, table.clock.reading(at), event.ends_at)
    listening = table.part(Listening)
    to_come = tuple(seat for seat in listening.to_come if seat != event.speaker)
    turns = listening.turns + 1
    return _opened(table.with_part(attrs.evolve(listening, to_come=to_come, turns=turns)), turn)


def fold_floor(table: Table, event: FloorOpened, at: Millis) -> Table:
    turn = _open_turn(table, event.speaker)
    floor_at = table.clock.reading(at) if turn is None or turn.floor_at is None else turn.floor_at
    return _with_turn(table, event.speaker, listener=event.listener, floor_at=floor_at)


def fold_put_back(table: Table, event: TurnPutBack, _at: Millis) -> Table:
    listening = table.part(Listening)
    return table.with_part(
        attrs.evolve(
            listening,
            floors=without(listening.floors, event.speaker),
            to_come=(*listening.to_come, event.speaker),
            put_back=listening.put_back | {event.speaker},
        )
    )


def fold_closed(table: Table, event: TurnClosed, _at: Millis) -> Table:
    listening = table.part(Listening)
    to_come = tuple(seat for seat in listening.to_come if seat != event.speaker)
    floors = without(listening.floors, event.speaker)
    return table.with_part(attrs.evolve(listening, floors=floors, to_come=to_come))


def fold_asked(table: Table, event: Asked, _at: Millis) -> Table:
    return _moved(table, event.to, Move(event.seat, "ask"))


def fold_advised(table: Table, event: Advised, _at: Millis) -> Table:
    return _moved(table, event.to, Move(event.seat, "advise"))


def fold_reflected(table: Table, event: Reflected, _at: Millis) -> Table:
    return _said_back(_moved(table, event.to, Move(event.seat, "reflect")), event)


def fold_skill(table: Table, event: SkillPlayed, _at: Millis) -> Table:
    kind = table.deck.skills[event.card].move_kind
    table = _moved(table, event.to, Move(event.seat, "skill", event.card))
    return _said_back(table, event) if kind in SAYS_BACK else table


def _moved(table: Table, to: str, move: Move) -> Table:
    """One more move of a listener."""
    turn = _open_turn(table, to)
    if turn is None:
        return table
    moves = put(turn.moves, move.by, turn.moves.get(move.by, 0) + 1)
    return _with_turn(table, to, moves=moves, last_move=move, last_answer=None)


def _said_back(table: Table, event: Reflected | SkillPlayed) -> Table:
    """After a reflection the speaker may rate feeling heard, and answers it if it was of an
    interest.
    """
    if event.interest is None:
        return _with_turn(table, event.to, may_rate=True)
    waiting = Reflection(event.seat, event.interest)
    return _with_turn(table, event.to, may_rate=True, waiting=waiting)


def fold_confirmed(table: Table, event: HeardConfirmed, _at: Millis) -> Table:
    turn = _open_turn(table, event.seat)
    if turn is None:
        return table
    tries = put(turn.tries, event.interest, turn.tries.get(event.interest, 0) + 1)
    is_last = event.answer is not Answer.ALMOST or tries[event.interest] >= TRIES_AN_INTEREST
    closed = turn.closed_tries | {event.interest} if is_last else turn.closed_tries
    moves = turn.moves if is_last else given_back(turn.moves, event.by)
    return _with_turn(
        table,
        event.seat,
        waiting=None,
        moves=moves,
        tries=tries,
        closed_tries=closed,
        last_move=Move(event.by, "reflect"),
        last_answer=event.answer,
    )


def fold_rated(table: Table, event: HeardRated, _at: Millis) -> Table:
    table = _with_turn(table, event.seat, rating=event.rating, may_rate=False)
    role = table.role_of(event.seat)
    if role is None or event.rating < FELT_HEARD_AT:
        return table
    return table.with_role(attrs.evolve(role, felt_heard=True))


def fold_taken_over(table: Table, event: RoleTaken, _at: Millis) -> Table:
    """A role that goes on in other hands keeps its turn, if that is still to come, and its pair."""
    return table.with_part(stood_in(table.part(Listening), event.was, event.seat))


def fold_brought(table: Table, event: RolesBrought, _at: Millis) -> Table:
    """Roles from another table have their turns here, if turns are still being taken; pairs are
    matched already.
    """
    listening = table.part(Listening)
    if table.phase is not PhaseId.P4 or not listening.is_open or listening.pairs is not None:
        return table
    coming = tuple(role.holder for role in event.roles if role.holder)
    return table.with_part(attrs.evolve(listening, to_come=(*listening.to_come, *coming)))


FACTS: Mapping[type[Event], Fact] = {
    RoundOpened: fold_round,
    TurnOpened: fold_turn,
    FloorOpened: fold_floor,
    TurnPutBack: fold_put_back,
    TurnClosed: fold_closed,
    Asked: fold_asked,
    Reflected: fold_reflected,
    Advised: fold_advised,
    SkillPlayed: fold_skill,
    HeardConfirmed: fold_confirmed,
    HeardRated: fold_rated,
    RoleTaken: fold_taken_over,
    RolesBrought: fold_brought,
}
