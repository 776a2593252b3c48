"""What happens in the listening rounds, and what it does to the table."""

from collections.abc import Mapping

import attrs
from attrs import frozen

from commontable.rules import belts
from commontable.rules.allies import RolesBrought, RoleTaken
from commontable.rules.cards import MoveKind
from commontable.rules.events import Event
from commontable.rules.phase import Fact
from commontable.rules.phases.listen.state import Answer, Listening, Move, Reflection, Turn
from commontable.rules.table import Table, put
from commontable.rules.values import InterestState, Millis, PhaseId

TRIES_AN_INTEREST = 2
FELT_HEARD_AT = 3
LISTENING_NOT = frozenset({MoveKind.BOUNDARY, MoveKind.RESTRAINT, MoveKind.BYSTANDER})
SAYS_BACK = frozenset({MoveKind.REFLECT, MoveKind.SUMMARISE})


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
class Asked(Event):
    seat: str
    to: str


@frozen
class Reflected(Event):
    seat: str
    to: str
    interest: int | None


@frozen
class Advised(Event):
    seat: str
    to: str
    permission: bool


@frozen
class SkillPlayed(Event):
    seat: str
    to: str
    card: str
    drawn: tuple[str, ...]
    interest: int | None


@frozen
class HeardConfirmed(Event):
    seat: str
    by: str
    card: str
    interest: int
    answer: Answer


@frozen
class HeardRated(Event):
    is_personal = True

    seat: str
    rating: int


def _with_turn(table: Table, **changes: object) -> Table:
    """The table with the open turn changed; facts about a turn that is over change nothing."""
    listening = table.part(Listening)
    if listening.turn is None:
        return table
    turn = attrs.evolve(listening.turn, **changes)  # type: ignore[arg-type]
    return table.with_part(attrs.evolve(listening, turn=turn))


def _open_turn(table: Table) -> Turn | None:
    return table.part(Listening).turn


def fold_round(table: Table, event: RoundOpened, _at: Millis) -> Table:
    return table.with_part(Listening(to_come=tuple(event.order), is_open=True))


def fold_turn(table: Table, event: TurnOpened, at: Millis) -> Table:
    listening = table.part(Listening)
    turn = Turn(event.speaker, event.listener, table.clock.reading(at), event.ends_at)
    to_come = tuple(seat for seat in listening.to_come if seat != event.speaker)
    return table.with_part(
        attrs.evolve(listening, turn=turn, to_come=to_come, turns=listening.turns + 1)
    )


def fold_floor(table: Table, event: FloorOpened, at: Millis) -> Table:
    turn = _open_turn(table)
    floor_at = table.clock.reading(at) if turn is None or turn.floor_at is None else turn.floor_at
    return _with_turn(table, listener=event.listener, floor_at=floor_at)


def fold_put_back(table: Table, event: TurnPutBack, _at: Millis) -> Table:
    listening = table.part(Listening)
    return table.with_part(
        attrs.evolve(
            listening,
            turn=None,
            to_come=(*listening.to_come, event.speaker),
            put_back=listening.put_back | {event.speaker},
        )
    )


def fold_closed(table: Table, event: TurnClosed, _at: Millis) -> Table:
    listening = table.part(Listening)
    to_come = tuple(seat for seat in listening.to_come if seat != event.speaker)
    return table.with_part(attrs.evolve(listening, turn=None, to_come=to_come))


def fold_asked(table: Table, event: Asked, _at: Millis) -> Table:
    return _moved(table, Move(event.seat, "ask"), opens_gate=True)


def fold_advised(table: Table, event: Advised, _at: Millis) -> Table:
    return _moved(table, Move(event.seat, "advise"), opens_gate=False)


def fold_reflected(table: Table, event: Reflected, _at: Millis) -> Table:
    return _said_back(
        _moved(table, Move(event.seat, "reflect"), opens_gate=True), event.seat, event.interest
    )


def fold_skill(table: Table, event: SkillPlayed, _at: Millis) -> Table:
    kind = table.deck.skills[event.card].move_kind
    table = belts.played(table, event.seat, event.card, tuple(event.drawn))
    table = _moved(
        table, Move(event.seat, "skill", event.card), opens_gate=kind not in LISTENING_NOT
    )
    return _said_back(table, event.seat, event.interest) if kind in SAYS_BACK else table


def _moved(table: Table, move: Move, *, opens_gate: bool) -> Table:
    """One more move of a listener; a listening move opens the speaker's second interest."""
    turn = _open_turn(table)
    if turn is None:
        return table
    role = table.role_of(turn.speaker)
    if opens_gate and role:
        table = table.with_role(attrs.evolve(role, moves_received=role.moves_received + 1))
    moves = put(turn.moves, move.by, turn.moves.get(move.by, 0) + 1)
    return _with_turn(table, moves=moves, last_move=move, last_answer=None)


def _said_back(table: Table, by: str, interest: int | None) -> Table:
    """After a reflection the speaker may rate feeling heard, and answers it if it was of an
    interest.
    """
    if interest is None:
        return _with_turn(table, may_rate=True)
    return _with_turn(table, may_rate=True, waiting=Reflection(by, interest))


def fold_confirmed(table: Table, event: HeardConfirmed, _at: Millis) -> Table:
    turn = _open_turn(table)
    if turn is None:
        return table
    tries = put(turn.tries, event.interest, turn.tries.get(event.interest, 0) + 1)
    is_last = event.answer is not Answer.ALMOST or tries[event.interest] >= TRIES_AN_INTEREST
    closed = turn.closed_tries | {event.interest} if is_last else turn.closed_tries
    table = _with_turn(
        table,
        waiting=None,
        tries=tries,
        closed_tries=closed,
        last_move=Move(event.by, "reflect"),
        last_answer=event.answer,
    )
    if event.answer is not Answer.YES:
        return table
    return table.with_role(
        table.roles[event.card].with_interest(event.interest, InterestState.HEARD)
    )


def fold_rated(table: Table, event: HeardRated, _at: Millis) -> Table:
    table = _with_turn(table, rating=event.rating, may_rate=False)
    role = table.role_of(event.seat)
    if role is None or event.rating < FELT_HEARD_AT:
        return table
    return table.with_role(attrs.evolve(role, felt_heard=True))


def fold_taken_over(table: Table, event: RoleTaken, _at: Millis) -> Table:
    """A role that goes on in other hands keeps its turn, if that is still to come."""
    listening = table.part(Listening)
    to_come = tuple(event.seat if seat == event.was else seat for seat in listening.to_come)
    return table.with_part(attrs.evolve(listening, to_come=to_come))


def fold_brought(table: Table, event: RolesBrought, _at: Millis) -> Table:
    """Roles from another table have their turns here, if turns are still being taken."""
    listening = table.part(Listening)
    if table.phase is not PhaseId.P4 or not listening.is_open:
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
