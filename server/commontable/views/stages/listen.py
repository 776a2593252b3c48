"""P4 as it looks. What a speaker could share is on the speaker's own card and nowhere else."""

from typing import Literal

from attrs import frozen

from commontable.rules.cards import Words
from commontable.rules.phases.listen import (
    Answer,
    Listening,
    Turn,
    default_listener,
)
from commontable.rules.seats import Seat
from commontable.rules.table import Table
from commontable.rules.values import PhaseId
from commontable.views.clocks import Countdown, countdown
from commontable.views.faces import SkillFace, skill_face
from commontable.views.guess import ask_guess, guess_step, see_guess
from commontable.views.stage import Asking, Stage


@frozen
class MoveView:
    """What a listener just did; `skill` when a card was played."""

    by: str
    kind: str
    skill: SkillFace | None


@frozen
class TurnView:
    """The open turn. Before its floor is open, `closes` is when the choice of a listener does.
    `waiting_by` said something back and waits for the speaker's answer.
    """

    speaker: str
    listener: str | None
    floor_open: bool
    closes: Countdown | None
    last_move: MoveView | None
    waiting_by: str | None
    waiting_interest: int | None
    last_answer: Answer | None


@frozen
class ChairView:
    """The joint turn for a role that nobody holds."""

    role: str
    closes: Countdown | None


@frozen
class ListenStage:
    """`turns` are the open ones by speaker: one in a round, several where people listen in pairs.

    A seat's own is that of the speaker its prompt names, or its own.
    """

    turns: dict[str, TurnView]
    chair: ChairView | None
    number: int
    to_come: tuple[str, ...]
    type: Literal["listen"] = "listen"


def see(table: Table, words: Words) -> ListenStage:
    listening = table.part(Listening)
    chair = listening.chair
    return ListenStage(
        turns={name: _turn_view(table, turn, words) for name, turn in listening.floors.items()},
        chair=ChairView(chair.role, countdown(table, chair.ends_at)) if chair else None,
        number=listening.turns,
        to_come=listening.to_come,
    )


def _turn_view(table: Table, turn: Turn, words: Words) -> TurnView:
    move = turn.last_move
    face = skill_face(move.card, words) if move and move.card else None
    return TurnView(
        speaker=turn.speaker,
        listener=turn.listener if turn.floor_at is not None else None,
        floor_open=turn.floor_at is not None,
        closes=countdown(table, turn.choose_by if turn.floor_at is None else turn.ends_at),
        last_move=MoveView(move.by, move.kind, face) if move else None,
        waiting_by=turn.waiting.by if turn.waiting else None,
        waiting_interest=turn.waiting.interest if turn.waiting else None,
        last_answer=turn.last_answer,
    )


def ask(table: Table, seat: Seat) -> Asking:
    return ask_guess(table, seat) or _ask_in_turn(table, seat)


def _ask_in_turn(table: Table, seat: Seat) -> Asking:
    listening = table.part(Listening)
    if listening.chair:
        return "chair", {"role": listening.chair.role}
    turn = listening.turn_for(seat.id)
    if turn is None:
        return _ask_without_turn(listening, seat.id)
    if turn.speaker == seat.id:
        return _ask_speaker(table, turn, in_pairs=listening.pairs is not None)
    return _as_listener(table, turn, seat.id), {"speaker": turn.speaker}


def _as_listener(table: Table, turn: Turn, seat: str) -> str:
    if turn.floor_at is None:
        return "listen_soon"
    if turn.listener == seat:
        return "listen_first"
    if table.hold_together(turn.speaker, seat):
        return "listen_together"
    return "listen_witness" if table.part(Listening).witness == seat else "listen_with"


def _ask_without_turn(listening: Listening, seat: str) -> Asking:
    """Between turns, or while pairs speak of which one's own has finished, or has never been."""
    pair = listening.pair_of(seat)
    if pair is None:
        return ("listen_beside" if listening.pairs else "listen_done"), {}
    following = next((name for name in pair.speakers if name in listening.to_come), None)
    return ("pair_half", {"speaker": following}) if following else ("pair_done", {})


def _ask_speaker(table: Table, turn: Turn, *, in_pairs: bool) -> Asking:
    if turn.floor_at is None:
        return "speak_choose", _named(default_listener(table, turn))
    if turn.waiting:
        return "speak_answer", {"by": turn.waiting.by}
    return ("speak_pair", _named(turn.listener)) if in_pairs else ("speak", {})


def _named(listener: str | None) -> dict[str, str]:
    return {"listener": listener} if listener else {}


def step(table: Table) -> str:
    listening = table.part(Listening)
    if listening.chair:
        return "chair"
    return "turn" if listening.floors else guess_step(table) or "between"


STAGE = Stage(PhaseId.P4, see, ask, see_guess, step)
